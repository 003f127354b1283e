/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-when-seen.h"

#include "jalon-fit-box.h"
#include "jalon-label-measure.h"
#include "jalon-later-page.h"
#include "jalon-round-item.h"
#include "jalon-rounds-page.h"
#include "jalon-test-ui.h"
#include "jalon-wrap-box.h"

static guint n_updates;
static guint n_measured;

/* A widget that counts how often it is measured, and a page of it. */

#define TEST_TYPE_LEAF (test_leaf_get_type ())
G_DECLARE_FINAL_TYPE (TestLeaf, test_leaf, TEST, LEAF, GtkWidget)

struct _TestLeaf
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (TestLeaf, test_leaf, GTK_TYPE_WIDGET)

static void
test_leaf_measure (GtkWidget     *widget,
                   GtkOrientation orientation,
                   int            for_size,
                   int           *minimum,
                   int           *natural,
                   int           *minimum_baseline,
                   int           *natural_baseline)
{
  n_measured++;
  *minimum = *natural = 1;
}

static void
test_leaf_class_init (TestLeafClass *klass)
{
  GTK_WIDGET_CLASS (klass)->measure = test_leaf_measure;
}

static void
test_leaf_init (TestLeaf *self)
{
}

#define TEST_TYPE_PAGE (test_page_get_type ())
G_DECLARE_FINAL_TYPE (TestPage, test_page, TEST, PAGE, JalonView)

struct _TestPage
{
  JalonView parent_instance;
};

G_DEFINE_FINAL_TYPE (TestPage, test_page, JALON_TYPE_VIEW)

static void
test_page_update (JalonView *view)
{
  n_updates++;
}

static void
test_page_class_init (TestPageClass *klass)
{
  JALON_VIEW_CLASS (klass)->update = test_page_update;
}

static void
test_page_init (TestPage *self)
{
  adw_bin_set_child (ADW_BIN (self), g_object_new (TEST_TYPE_LEAF, NULL));
}

static void
update (gpointer widget)
{
  n_updates++;
}

/* A page that is not shown is updated once, when it is. */
static void
test_when_seen (void)
{
  GtkWidget *stack = gtk_stack_new ();
  GtkWidget *hidden = gtk_label_new ("hidden");
  GtkWindow *window;

  gtk_stack_add_child (GTK_STACK (stack), gtk_label_new ("shown"));
  gtk_stack_add_child (GTK_STACK (stack), hidden);
  window = jalon_test_ui_present (stack);

  jalon_when_seen (hidden, update);
  jalon_when_seen (hidden, update);
  g_assert_cmpuint (n_updates, ==, 0);

  gtk_stack_set_visible_child (GTK_STACK (stack), hidden);
  g_assert_cmpuint (n_updates, ==, 1);
  jalon_when_seen (hidden, update);
  g_assert_cmpuint (n_updates, ==, 2);

  gtk_window_destroy (window);
}

/* What nobody has shown yet is made, filled once, measured and laid out while nothing else is to be done, so that
 * showing it is drawing it; and filled once more for another household. */
static void
test_later_page (void)
{
  g_autoptr (JalonSession) session = jalon_test_ui_session ("");
  g_autoptr (JalonSession) other = jalon_test_ui_session ("");
  GtkWidget               *stack = gtk_stack_new ();
  GtkWidget               *later;
  GtkWindow               *window;

  g_type_ensure (TEST_TYPE_PAGE);
  n_updates = n_measured = 0;
  later = g_object_new (JALON_TYPE_LATER_PAGE, "page-class", "TestPage", "page-id", "page", NULL);
  gtk_stack_set_hhomogeneous (GTK_STACK (stack), FALSE);
  gtk_stack_set_vhomogeneous (GTK_STACK (stack), FALSE);
  gtk_stack_add_child (GTK_STACK (stack), gtk_label_new ("shown"));
  gtk_stack_add_child (GTK_STACK (stack), later);
  window = jalon_test_ui_present (stack);
  jalon_test_ui_settle ();
  g_assert_null (adw_bin_get_child (ADW_BIN (later)));

  g_object_set (later, "session", session, NULL);
  jalon_test_ui_settle ();
  g_assert_true (TEST_IS_PAGE (adw_bin_get_child (ADW_BIN (later))));
  g_assert_false (gtk_widget_get_mapped (later));
  g_assert_cmpuint (n_updates, ==, 1);
  g_assert_cmpuint (n_measured, >, 0);
  g_assert_cmpint (gtk_widget_get_width (adw_bin_get_child (ADW_BIN (later))), ==, gtk_widget_get_width (stack));
  g_assert_cmpint (gtk_widget_get_height (adw_bin_get_child (ADW_BIN (later))), ==, gtk_widget_get_height (stack));

  g_object_set (later, "session", other, NULL);
  jalon_test_ui_settle ();
  g_assert_cmpuint (n_updates, ==, 2);
  n_measured = 0;
  gtk_stack_set_visible_child (GTK_STACK (stack), later);
  jalon_test_ui_settle ();
  g_assert_true (gtk_widget_get_mapped (adw_bin_get_child (ADW_BIN (later))));
  g_assert_cmpuint (n_measured, ==, 0);
  g_assert_cmpuint (n_updates, ==, 2);

  gtk_window_destroy (window);
}

static void
count_cb (guint *count)
{
  (*count)++;
}

/* An edit of which no round says anything else leaves the rows, and the one that is chosen, as they are. */
static void
test_rounds_stay (void)
{
  g_autoptr (JalonSession)   session = jalon_test_ui_session ("'relationship': 'never-married', 'candidate': { 'birth-date': '1999-05-10' }");
  JalonHousehold            *household = jalon_session_get_household (session);
  GtkWidget                 *page = g_object_new (JALON_TYPE_ROUNDS_PAGE, "session", session, NULL);
  GtkWindow                 *window = jalon_test_ui_present (page);
  GtkSelectionModel         *shown = gtk_column_view_get_model (GTK_COLUMN_VIEW (jalon_test_ui_find (page, "column_view")));
  const JalonDate            birth_date = { 1975, 5, 10 };
  g_autoptr (JalonRoundItem) first = g_list_model_get_item (G_LIST_MODEL (shown), 0);
  g_autoptr (JalonRoundItem) other = NULL;
  guint                      n_changed = 0;

  gtk_single_selection_set_selected (GTK_SINGLE_SELECTION (shown), 0);
  g_signal_connect_swapped (shown, "items-changed", G_CALLBACK (count_cb), &n_changed);
  g_object_set (household, "funds", (gint64) 20000, NULL);
  jalon_test_ui_settle ();
  g_assert_cmpuint (n_changed, ==, 0);
  g_assert_true (gtk_single_selection_get_selected_item (GTK_SINGLE_SELECTION (shown)) == (gpointer) first);

  g_object_set (household->candidate, "birth-date", &birth_date, NULL);
  jalon_test_ui_settle ();
  g_assert_cmpuint (n_changed, >, 0);
  g_signal_handlers_disconnect_by_data (shown, &n_changed);
  other = g_list_model_get_item (G_LIST_MODEL (shown), 0);
  g_assert_cmpint (other->compared.score, <, first->compared.score);
  gtk_window_destroy (window);
}

static int
measure_least_width (GtkWidget *widget,
                     int        height)
{
  int minimum;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, height, &minimum, NULL, NULL, NULL);
  return minimum;
}

/* A text that fills its line says the same width for any height; one that does not is as narrow as the height lets it be. A
 * toolkit whose boxes make use of the answer gets its own. */
static void
test_label_measure (void)
{
  const gboolean used = gtk_get_minor_version () >= 10;

  GtkWidget *box = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  GtkWidget *label = gtk_label_new ("A text of several words, which is wrapped where the line is too short for it");
  int        height;

  jalon_label_measure_install ();
  jalon_label_measure_install ();
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_box_append (GTK_BOX (box), label);
  gtk_widget_measure (label, GTK_ORIENTATION_VERTICAL, 200, &height, NULL, NULL, NULL);

  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
  g_assert_cmpint (measure_least_width (label, height) > measure_least_width (label, -1), ==, used);
  g_assert_cmpint (measure_least_width (box, height) > measure_least_width (box, -1), ==, used);
  gtk_widget_set_valign (label, GTK_ALIGN_FILL);
  g_assert_cmpint (measure_least_width (label, height) > measure_least_width (label, -1), ==, used);
  gtk_widget_set_halign (label, GTK_ALIGN_START);
  gtk_widget_queue_resize (label); /* what was answered is forgotten */
  g_assert_cmpint (measure_least_width (label, height), >, measure_least_width (label, -1));

  g_object_unref (box);
}

/* Lines as they stand on the pages: what is in them is given the height that it needs, at each width of the line. */

static GtkWidget *
make_label (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_set_hexpand (label, TRUE);
  return label;
}

static GtkWidget *
make_text_line (void)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_append (GTK_BOX (line), make_label ("A text of several words, which is wrapped where the line is too short for it"));
  gtk_box_append (GTK_BOX (line), gtk_button_new_with_label ("Refresh"));
  return line;
}

static GtkWidget *
make_fit_line (const char *text)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *fit = g_object_new (JALON_TYPE_FIT_BOX, "spacing", 6, NULL);

  gtk_box_append (GTK_BOX (line), make_label ("Search"));
  gtk_widget_insert_before (make_label (text), fit, NULL);
  gtk_widget_insert_before (gtk_button_new_with_label ("Refresh the list"), fit, NULL);
  gtk_widget_set_hexpand (fit, FALSE);
  gtk_box_append (GTK_BOX (line), fit);
  return line;
}

static GtkWidget *
make_wrap_line (void)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *wrap = g_object_new (JALON_TYPE_WRAP_BOX, NULL);

  for (guint i = 0; i < 4; i++)
    jalon_wrap_box_append (JALON_WRAP_BOX (wrap), gtk_button_new_with_label ("A kind of rounds"));
  gtk_box_append (GTK_BOX (line), wrap);
  gtk_box_append (GTK_BOX (line), make_label ("Its year, or all years of the whole list"));
  return line;
}

static int
measure_least_height (GtkWidget *widget,
                      int        width)
{
  int minimum;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, &minimum, NULL, NULL, NULL);
  return minimum;
}

static void
check_line (GtkWidget *line)
{
  g_object_ref_sink (line);
  for (int width = measure_least_width (line, -1); width < 900; width += 7)
    {
      gtk_widget_allocate (line, width, measure_least_height (line, width), -1, NULL);
      for (GtkWidget *child = gtk_widget_get_first_child (line); child != NULL; child = gtk_widget_get_next_sibling (child))
        {
          graphene_rect_t bounds; /* with its border */
          int             needed;

          g_assert_true (gtk_widget_compute_bounds (child, line, &bounds));
          needed = measure_least_height (child, (int) bounds.size.width);
          if (needed > (int) bounds.size.height)
            g_test_message ("%s in a line of %d: %d × %d, which needs %d", G_OBJECT_TYPE_NAME (child), width, (int) bounds.size.width, (int) bounds.size.height, needed);
          g_assert_cmpint (needed, <=, (int) bounds.size.height);
        }
    }
  g_object_unref (line);
}

static void
test_lines (void)
{
  jalon_label_measure_install ();
  check_line (make_text_line ());
  check_line (make_fit_line (""));
  check_line (make_fit_line ("Data of a day"));
  check_line (make_fit_line ("Data of a day, with more words than there is room for"));
  check_line (make_wrap_line ());
}

/* Whether a line of a text begins at a place of it. */
static gboolean
begins_line (PangoLayout *layout,
             const char  *place)
{
  for (int i = 0; i < pango_layout_get_line_count (layout); i++)
    if (pango_layout_line_get_start_index (pango_layout_get_line_readonly (layout, i)) == place - pango_layout_get_text (layout))
      return TRUE;
  return FALSE;
}

/* A day stays in one line where there is room for it; a narrow line parts it rather than a word. What is bound makes no text wider. */
static void
test_label_binding (void)
{
  GtkWidget *label = g_object_ref_sink (gtk_label_new ("The last round was on 19 August 2026, and the next is not known"));
  guint      n_parted = 0;
  int        least;

  jalon_label_measure_install ();
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  least = measure_least_width (label, -1);
  for (int width = least; width < 600; width += 3)
    {
      PangoLayout *layout;
      const char  *text;

      gtk_widget_allocate (label, width, measure_least_height (label, width), -1, NULL);
      layout = gtk_label_get_layout (GTK_LABEL (label));
      text = pango_layout_get_text (layout);
      if (begins_line (layout, strstr (text, "2026")))
        n_parted++;
      if (width >= 200)
        g_assert_false (begins_line (layout, strstr (text, "August")) || begins_line (layout, strstr (text, "2026")));
    }
  g_assert_cmpuint (n_parted, >, 0);
  gtk_widget_queue_resize (label); /* what was answered is forgotten */
  g_assert_cmpint (measure_least_width (label, -1), ==, least);

  g_object_unref (label);
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);
  g_test_add_func ("/when-seen/rounds-stay", test_rounds_stay);
  g_test_add_func ("/when-seen/stack", test_when_seen);
  g_test_add_func ("/when-seen/later-page", test_later_page);
  g_test_add_func ("/when-seen/label-measure", test_label_measure);
  g_test_add_func ("/when-seen/label-binding", test_label_binding);
  g_test_add_func ("/when-seen/lines", test_lines);
  return g_test_run ();
}
