/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-test-tour.h"
#include "jalon-test-window.h"

/* Tab goes through every page, every question and every window from its beginning to its end, and back: it is caught
 * nowhere, and what takes the keyboard is come to. */

#define MOST_STOPS 5000

static GPtrArray *faults; /* "page: what is wrong" */

static gboolean
is_wanted (const char *name)
{
  const char *only = g_getenv ("JALON_TAB");

  return only == NULL || strstr (name, only) != NULL;
}

static char *
describe (GtkWidget *widget)
{
  GString *words = g_string_new (NULL);

  for (GtkWidget *one = widget; one != NULL && words->len < 160; one = gtk_widget_get_parent (one))
    {
      const char *id = gtk_buildable_get_buildable_id (GTK_BUILDABLE (one));

      g_string_append_printf (words, "%s%s%s%s", words->len > 0 ? " in " : "", G_OBJECT_TYPE_NAME (one), id != NULL ? " " : "", id != NULL ? id : "");
    }
  return g_string_free (words, FALSE);
}

static void
add_fault (const char *page,
           const char *kind,
           GtkWidget  *widget)
{
  g_autofree char *what = widget != NULL ? describe (widget) : g_strdup ("nothing");

  g_ptr_array_add (faults, g_strdup_printf ("%s: %s: %s", page, kind, what));
}

/* The list in which it is, if it is one that shows its next row in a widget that has shown another. */
static GtkWidget *
find_list (GtkWidget *focus)
{
  GtkWidget *columns = focus != NULL ? gtk_widget_get_ancestor (focus, GTK_TYPE_COLUMN_VIEW) : NULL;

  return columns != NULL || focus == NULL ? columns : gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_VIEW);
}

/* A window begins anew at its end: with what was first, or in a list at whichever row had the focus last. */
static gboolean
begins_anew (GHashTable *seen,
             GtkWidget  *first,
             GtkWidget  *last,
             GtkWidget  *focus)
{
  GtkWidget *list = find_list (focus);

  if (focus == first && g_hash_table_size (seen) > 1)
    return TRUE;
  return list != NULL && (last == NULL || !gtk_widget_is_ancestor (last, list)) && !g_hash_table_add (seen, list);
}

/* Returns: (transfer full): the widgets that have had the focus */
static GHashTable *
walk (GtkWidget       *top,
      const char      *page,
      GtkDirectionType direction)
{
  GtkRoot    *root = gtk_widget_get_root (top);
  GHashTable *seen = g_hash_table_new (NULL, NULL);
  GtkWidget  *first = NULL;
  GtkWidget  *last = NULL;

  gtk_root_set_focus (root, NULL);
  for (guint n = 0; n < MOST_STOPS && gtk_widget_child_focus (top, direction); n++)
    {
      GtkWidget *focus = gtk_root_get_focus (root);

      first = first != NULL ? first : focus;
      if (begins_anew (seen, first, last, focus))
        break;
      if (focus == NULL || focus == last || (!g_hash_table_add (seen, focus) && find_list (focus) == NULL))
        {
          add_fault (page, direction == GTK_DIR_TAB_FORWARD ? "Tab is caught at" : "Shift+Tab is caught at", focus);
          break;
        }
      last = focus;
    }
  return seen;
}

static gboolean
is_reached (GHashTable *seen,
            GtkWidget  *widget)
{
  GHashTableIter iter;
  gpointer       one;

  g_hash_table_iter_init (&iter, seen);
  while (g_hash_table_iter_next (&iter, &one, NULL))
    if (one == (gpointer) widget || gtk_widget_is_ancestor (one, widget) || gtk_widget_is_ancestor (widget, one))
      return TRUE;
  return FALSE;
}

/* A list in which one row is chosen is entered there; arrows go to the others. */
static gboolean
is_beside_chosen (GtkWidget *widget)
{
  GtkWidget *list = gtk_widget_get_parent (widget);

  return GTK_IS_LIST_BOX_ROW (widget) && GTK_IS_LIST_BOX (list) && gtk_list_box_get_selected_row (GTK_LIST_BOX (list)) != NULL;
}

static gboolean
goes_to (GtkWidget       *from,
         GtkWidget       *to,
         GtkDirectionType direction)
{
  GtkRoot   *root = gtk_widget_get_root (from);
  GtkWidget *group = gtk_widget_get_parent (from);

  gtk_root_set_focus (root, from);
  while (gtk_widget_child_focus (group, direction) && gtk_root_get_focus (root) != from)
    if (gtk_root_get_focus (root) == to)
      return TRUE;
  return FALSE;
}

static gboolean
is_neighbour (GtkWidget *one,
              GtkWidget *widget)
{
  static const GtkDirectionType arrows[] = { GTK_DIR_RIGHT, GTK_DIR_LEFT, GTK_DIR_DOWN, GTK_DIR_UP };

  for (guint i = 0; i < G_N_ELEMENTS (arrows); i++)
    if (goes_to (one, widget, arrows[i]))
      return TRUE;
  return FALSE;
}

/* A choice of one may be one stop, which is entered where it stands: then arrows go to the others, in one line or in several. */
static gboolean
is_reached_by_arrows (GHashTable *seen,
                      GtkWidget  *widget)
{
  GtkWidget *entered = NULL;
  gboolean   reached = FALSE;

  if (!GTK_IS_TOGGLE_BUTTON (widget))
    return FALSE;
  for (GtkWidget *one = gtk_widget_get_first_child (gtk_widget_get_parent (widget)); one != NULL; one = gtk_widget_get_next_sibling (one))
    if (GTK_IS_TOGGLE_BUTTON (one) && one != widget)
      {
        if (entered == NULL && is_reached (seen, one))
          entered = one;
        reached = reached || is_neighbour (one, widget);
      }
  if (entered != NULL)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (entered), TRUE);
  return entered != NULL && reached;
}

static void
find_passed (GHashTable *seen,
             GtkWidget  *widget,
             GPtrArray  *passed)
{
  if (!gtk_widget_get_mapped (widget) || !gtk_widget_get_can_focus (widget) || !gtk_widget_get_sensitive (widget))
    return;
  if (gtk_widget_get_focusable (widget) && !is_reached (seen, widget) && !is_beside_chosen (widget))
    g_ptr_array_add (passed, g_object_ref (widget));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (!GTK_IS_NATIVE (child))
      find_passed (seen, child, passed);
}

static void
check_reached (GHashTable *seen,
               GtkWidget  *top,
               const char *page)
{
  g_autoptr (GPtrArray) passed = g_ptr_array_new_with_free_func (g_object_unref);

  find_passed (seen, top, passed);
  for (guint i = 0; i < passed->len; i++)
    if (!is_reached_by_arrows (seen, passed->pdata[i]))
      add_fault (page, "Tab passes", passed->pdata[i]);
}

static void
visit (GtkWidget  *window,
       const char *name,
       gpointer    width)
{
  g_autoptr (GHashTable) there = NULL;
  g_autoptr (GHashTable) back = NULL;
  GtkWidget             *top;

  gtk_window_set_default_size (GTK_WINDOW (window), GPOINTER_TO_INT (width), 640);
  jalon_test_tour_settle (window);
  top = jalon_platform_get_dialog (GTK_WINDOW (window));
  if (top == NULL)
    top = window;

  jalon_test_tour_activate (GTK_WIDGET (gtk_widget_get_root (top)));
  there = walk (top, name, GTK_DIR_TAB_FORWARD);
  check_reached (there, top, name);
  back = walk (top, name, GTK_DIR_TAB_BACKWARD);
  if (g_hash_table_size (there) == 0)
    add_fault (name, "Tab finds nothing in", top);
  g_test_message ("%s: %u stops, %u back", name, g_hash_table_size (there), g_hash_table_size (back));
}

static void
open_sample (Fixture    *fixture,
             const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("JALON_SOURCE_DIR"), "data", "samples", name, NULL);
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_true (g_file_set_contents (fixture->path, text, -1, NULL));
  g_assert_true (jalon_window_open (fixture->window, fixture->path));
  jalon_test_tour_settle (GTK_WIDGET (fixture->window));
}

static void
begin (Fixture      *fixture,
       gconstpointer width)
{
  faults = g_ptr_array_new_with_free_func (g_free);
  visit (GTK_WIDGET (fixture->window), "welcome", (gpointer) width);
  open_sample (fixture, "couple-morocco.jalon");
}

static void
end (void)
{
  for (guint i = 0; i < faults->len; i++)
    g_test_message ("%s", (const char *) faults->pdata[i]);
  g_assert_cmpuint (faults->len, ==, 0);
  g_clear_pointer (&faults, g_ptr_array_unref);
}

static void
test_pages (Fixture      *fixture,
            gconstpointer width)
{
  begin (fixture, width);
  jalon_test_tour_pages (GTK_WIDGET (fixture->window), is_wanted, visit, (gpointer) width);
  end ();
}

/* Other documents, dates, records and reasons. */
static void
test_others (Fixture      *fixture,
             gconstpointer width)
{
  static const char *const others[] = { "cook-trades.jalon", "graduate-canada.jalon", "physician-self-employed.jalon", "researcher-44.jalon" };

  begin (fixture, width);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      open_sample (fixture, others[i]);
      jalon_test_tour_pages (GTK_WIDGET (fixture->window), is_wanted, visit, (gpointer) width);
    }
  end ();
}

static void
test_dialogs (Fixture      *fixture,
              gconstpointer width)
{
  begin (fixture, width);
  jalon_test_tour_dialogs (GTK_WIDGET (fixture->window), is_wanted, visit, (gpointer) width);
  end ();
}

static void
test_questions (Fixture      *fixture,
                gconstpointer width)
{
  g_autoptr (JalonSession) nobody = jalon_test_ui_session ("'candidate': {}");

  begin (fixture, width);
  jalon_test_tour_questions (jalon_window_get_session (fixture->window), "couple", is_wanted, visit, (gpointer) width);
  jalon_test_tour_questions (nobody, "empty", is_wanted, visit, (gpointer) width);
  end ();
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);

#define ADD_WIDTH(path, width, function) g_test_add ("/tab/" path, Fixture, GINT_TO_POINTER (width), set_up, function, tear_down)
  ADD_WIDTH ("pages/wide", 1000, test_pages);
  ADD_WIDTH ("pages/narrow", 360, test_pages);
  ADD_WIDTH ("others", 720, test_others);
  ADD_WIDTH ("dialogs", 720, test_dialogs);
  ADD_WIDTH ("questions", 720, test_questions);
  return g_test_run ();
}
