/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-test-tour.h"
#include "jalon-test-unfold.h"
#include "jalon-test-window.h"

/* Twice the text in a window of 360 pixels: no page, no question and no window is wider, also where it could be
 * scrolled sideways, no text is cut off, no word is broken in its middle, and none is pressed into a column of a row that is wider; nor
 * is it so once all that is folded is unfolded. */

#define WIDTH 360
#define PERCENT 200
#define COUPLE "couple-morocco.jalon"
#define ENDLESS_WORD 30  /* letters: an address, or a name that no line holds */
#define LEAST_LETTERS 12 /* of a line, about, of what takes many */
#define MANY_LINES 4

static GPtrArray *faults; /* "page: what is wrong" */

static gboolean
is_wanted (const char *name)
{
  const char *only = g_getenv ("JALON_WIDTHS");

  return only == NULL || strstr (name, only) != NULL;
}

static char *
describe (GtkWidget *widget)
{
  GtkWidget  *parent = gtk_widget_get_parent (widget);
  const char *id = gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget));
  const char *above = parent != NULL ? gtk_buildable_get_buildable_id (GTK_BUILDABLE (parent)) : NULL;
  const char *text = GTK_IS_LABEL (widget) ? gtk_label_get_text (GTK_LABEL (widget)) : "";

  return g_strdup_printf ("%s/%s %s/%s “%s”", parent != NULL ? G_OBJECT_TYPE_NAME (parent) : "", G_OBJECT_TYPE_NAME (widget), above != NULL ? above : "", id != NULL ? id : "", text);
}

static void
add_fault (const char *page,
           const char *kind,
           int         measure,
           GtkWidget  *widget)
{
  g_autofree char *what = describe (widget);

  g_ptr_array_add (faults, g_strdup_printf ("%s: %s %d: %s", page, kind, measure, what));
}

static int
measure_width (GtkWidget *widget)
{
  int minimum;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  return minimum;
}

/* Names the innermost widgets that need more than the window has. */
static gboolean
check_widths (GtkWidget  *widget,
              const char *page)
{
  const int width = measure_width (widget);
  gboolean  named = FALSE;

  if (!gtk_widget_get_mapped (widget))
    return FALSE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (!GTK_IS_NATIVE (child))
      named |= check_widths (child, page);
  if (named || width <= WIDTH)
    return named;
  add_fault (page, "wide", width, widget);
  return TRUE;
}

/* A line starts where the language lets one start: after a space, a hyphen, a soft hyphen. */
static void
check_breaks (GtkLabel   *label,
              const char *page)
{
  PangoLayout        *layout = gtk_label_get_layout (label);
  const char         *text = pango_layout_get_text (layout);
  int                 n_attributes;
  const PangoLogAttr *attributes = pango_layout_get_log_attrs_readonly (layout, &n_attributes);

  for (int line = 1; line < pango_layout_get_line_count (layout); line++)
    {
      const int        start = pango_layout_get_line_readonly (layout, line)->start_index;
      int              from = (int) g_utf8_pointer_to_offset (text, text + start);
      int              to = from;
      g_autofree char *word = NULL;
      g_autofree char *kind = NULL;

      if (from >= n_attributes || attributes[from].is_line_break)
        continue;
      while (from > 0 && !attributes[from].is_line_break)
        from--;
      while (to < n_attributes - 1 && !attributes[to].is_line_break)
        to++;
      if (to - from > ENDLESS_WORD)
        continue;
      word = g_utf8_substring (text, from, to);
      kind = g_strdup_printf ("“%s” broken in a line of", g_strchomp (word));
      add_fault (page, kind, gtk_widget_get_width (GTK_WIDGET (label)), GTK_WIDGET (label));
    }
}

/* What takes many short lines has the width of its row: what stands beside it has to go below. */
static void
check_room (GtkLabel   *label,
            const char *page)
{
  GtkWidget        *row = gtk_widget_get_ancestor (GTK_WIDGET (label), GTK_TYPE_LIST_BOX_ROW);
  PangoFontMetrics *metrics;
  int               least;

  if (row == NULL || pango_layout_get_line_count (gtk_label_get_layout (label)) < MANY_LINES)
    return;
  metrics = pango_context_get_metrics (gtk_widget_get_pango_context (GTK_WIDGET (label)), NULL, NULL);
  least = PANGO_PIXELS (LEAST_LETTERS * pango_font_metrics_get_approximate_char_width (metrics));
  pango_font_metrics_unref (metrics);
  if (gtk_widget_get_width (GTK_WIDGET (label)) < least && gtk_widget_get_width (row) > least * 3 / 2)
    add_fault (page, "pressed into", gtk_widget_get_width (GTK_WIDGET (label)), GTK_WIDGET (label));
}

static void
check_texts (GtkWidget  *widget,
             const char *page)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  if (GTK_IS_LABEL (widget))
    {
      if (gtk_widget_get_width (widget) > WIDTH)
        add_fault (page, "cut at", gtk_widget_get_width (widget), widget);
      if (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (widget))))
        add_fault (page, "cut", gtk_widget_get_width (widget), widget);
      check_breaks (GTK_LABEL (widget), page);
      check_room (GTK_LABEL (widget), page);
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (!GTK_IS_NATIVE (child))
      check_texts (child, page);
}

/* What folds in a narrow window is as high as what it then holds. */
static void
check_heights (GtkWidget  *widget,
               const char *page)
{
  if (!gtk_widget_get_mapped (widget) || GTK_IS_SCROLLED_WINDOW (widget))
    return;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      graphene_rect_t bounds;

      if (GTK_IS_BOX (widget) && gtk_widget_get_mapped (child) && gtk_widget_compute_bounds (child, widget, &bounds) && bounds.origin.y + bounds.size.height > (float) gtk_widget_get_height (widget) + 1)
        add_fault (page, "cut below", (int) bounds.size.height, child);
      if (!GTK_IS_NATIVE (child))
        check_heights (child, page);
    }
}

static void
check (GtkWidget  *top,
       const char *name)
{
  for (GtkWidget *child = gtk_widget_get_first_child (top); child != NULL; child = gtk_widget_get_next_sibling (child))
    check_widths (child, name);
  check_texts (top, name);
  check_heights (top, name);
}

static void
check_unfolded (GtkWidget  *window,
                GtkWidget  *top,
                const char *name)
{
  g_autoptr (GPtrArray) folded = jalon_test_unfold (top);
  g_autofree char      *unfolded = g_strconcat (name, ", unfolded", NULL);

  if (folded->len == 0)
    return;
  do
    {
      jalon_test_tour_settle (window);
      check (top, unfolded);
    }
  while (jalon_test_unfold_next (folded));
}

static void
visit (GtkWidget  *window,
       const char *name,
       gpointer    data)
{
  GtkWidget *top;

  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, 640);
  jalon_test_tour_settle (window);
  /* A dialog that stands in the window hides what is below it. */
  top = jalon_platform_get_dialog (GTK_WINDOW (window));
  if (top == NULL)
    top = window;
  check (top, name);
  check_unfolded (window, top, name);
}

static void
begin (Fixture *fixture)
{
  faults = g_ptr_array_new_with_free_func (g_free);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024 * PERCENT / 100, NULL);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), WIDTH, 640);
  jalon_test_tour_settle (GTK_WIDGET (fixture->window));
}

static void
end (void)
{
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);
  for (guint i = 0; i < faults->len; i++)
    g_test_message ("%s", (const char *) faults->pdata[i]);
  g_assert_cmpuint (faults->len, ==, 0);
  g_clear_pointer (&faults, g_ptr_array_unref);
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
test_pages (Fixture      *fixture,
            gconstpointer data)
{
  begin (fixture);
  visit (GTK_WIDGET (fixture->window), "welcome", NULL);
  open_sample (fixture, COUPLE);
  jalon_test_tour_pages (GTK_WIDGET (fixture->window), is_wanted, visit, NULL);
  end ();
}

/* Other documents, dates, records and reasons. */
static void
test_others (Fixture      *fixture,
             gconstpointer data)
{
  static const char *const others[] = { "cook-trades.jalon", "graduate-canada.jalon", "physician-self-employed.jalon", "researcher-44.jalon" };

  begin (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      open_sample (fixture, others[i]);
      jalon_test_tour_pages (GTK_WIDGET (fixture->window), is_wanted, visit, NULL);
    }
  end ();
}

static void
test_dialogs (Fixture      *fixture,
              gconstpointer data)
{
  begin (fixture);
  open_sample (fixture, COUPLE);
  jalon_test_tour_dialogs (GTK_WIDGET (fixture->window), is_wanted, visit, NULL);
  end ();
}

static void
test_questions (Fixture      *fixture,
                gconstpointer data)
{
  g_autoptr (JalonSession) nobody = jalon_test_ui_session ("'candidate': {}");

  begin (fixture);
  open_sample (fixture, COUPLE);
  jalon_test_tour_questions (jalon_window_get_session (fixture->window), "couple", is_wanted, visit, NULL);
  jalon_test_tour_questions (nobody, "empty", is_wanted, visit, NULL);
  end ();
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);
  jalon_test_ui_load_styles ();

  g_test_add ("/widths/pages", Fixture, NULL, set_up, test_pages, tear_down);
  g_test_add ("/widths/others", Fixture, NULL, set_up, test_others, tear_down);
  g_test_add ("/widths/dialogs", Fixture, NULL, set_up, test_dialogs, tear_down);
  g_test_add ("/widths/questions", Fixture, NULL, set_up, test_questions, tear_down);
  return g_test_run ();
}
