/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-tables-page.h"

#include "jalon-table-box.h"
#include "jalon-tables-report.h"
#include "jalon-tables-window.h"
#include "jalon-test-tables.h"
#include "jalon-test-ui.h"

#define HOUSEHOLD "'relationship': 'never-married', 'candidate': { 'given-name': 'Amina', 'birth-date': '1992-03-04' }"

static gboolean
has_name (GtkWidget    *widget,
          gconstpointer name)
{
  return g_str_equal (gtk_widget_get_name (widget), name);
}

static gboolean
is_own_cell (GtkWidget    *widget,
             gconstpointer text)
{
  return GTK_IS_LABEL (widget) && gtk_widget_has_css_class (widget, "own-cell") && g_str_equal (gtk_label_get_label (GTK_LABEL (widget)), text);
}

static void
test_own_row (void)
{
  JalonSession   *session = jalon_test_ui_session (HOUSEHOLD);
  GtkWidget      *page = g_object_new (JALON_TYPE_TABLES_PAGE, "session", session, NULL);
  GtkWindow      *window = jalon_test_ui_present (page);
  const JalonDate birth_date = { 1986, 3, 4 };

  g_assert_nonnull (jalon_test_ui_search (jalon_test_ui_search (page, has_name, "crs.core.age"), is_own_cell, "83"));
  g_object_set (jalon_session_get_household (session)->candidate, "birth-date", &birth_date, NULL);
  g_assert_nonnull (jalon_test_ui_search (jalon_test_ui_search (page, has_name, "crs.core.age"), is_own_cell, "50"));
  g_assert_null (jalon_test_ui_search (jalon_test_ui_search (page, has_name, "crs.core.age"), is_own_cell, "83"));
  g_assert_nonnull (jalon_test_ui_search (page, has_name, "fsw.grid.adaptability"));

  gtk_window_destroy (window);
  jalon_test_ui_settle ();
  g_assert_finalize_object (session);
}

static gboolean
is_sign (GtkWidget    *widget,
         gconstpointer icon)
{
  return GTK_IS_IMAGE (widget) && g_strcmp0 (gtk_image_get_icon_name (GTK_IMAGE (widget)), icon) == 0;
}

static int
measure_sign (GtkWidget *page)
{
  int width;

  gtk_test_widget_wait_for_draw (page);
  gtk_widget_measure (jalon_test_ui_search (page, is_sign, "jalon-met-symbolic"), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
  return width;
}

/* The sign of the own row is as large as its words. */
static void
test_sign_grows (void)
{
  JalonSession              *session = jalon_test_ui_session (HOUSEHOLD);
  GtkWidget                 *page = g_object_new (JALON_TYPE_TABLES_PAGE, "session", session, NULL);
  GtkWindow                 *window = jalon_test_ui_present (page);
  g_autoptr (GtkCssProvider) style = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (style, "/io/github/jalon_app/Jalon/style.css");
  gtk_style_context_add_provider_for_display (gtk_widget_get_display (page), GTK_STYLE_PROVIDER (style), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  g_assert_cmpint (measure_sign (page), ==, 16);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  g_assert_cmpint (measure_sign (page), ==, 32);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);
  gtk_style_context_remove_provider_for_display (gtk_widget_get_display (page), GTK_STYLE_PROVIDER (style));

  gtk_window_destroy (window);
  jalon_test_ui_settle ();
  g_assert_finalize_object (session);
}

/* Also for somebody who has entered nothing. */
static void
test_without_profile (void)
{
  GtkWidget *page = g_object_new (JALON_TYPE_TABLES_PAGE, NULL);
  GtkWindow *window = jalon_test_ui_present (page);

  g_assert_null (jalon_test_ui_search (page, has_name, "crs.core.age"));
  jalon_tables_page_show_day (JALON_TABLES_PAGE (page), jalon_test_ui_get_knowledge (), JALON_TEST_TODAY);
  g_assert_nonnull (jalon_test_ui_search (page, has_name, "crs.core.age"));
  g_assert_null (jalon_test_ui_search (jalon_test_ui_search (page, has_name, "crs.core.age"), is_own_cell, "83"));

  gtk_window_destroy (window);
}

static void
search (GtkWidget  *page,
        const char *term)
{
  GtkWidget *entry = jalon_test_ui_find (page, "search_entry");

  gtk_editable_set_text (GTK_EDITABLE (entry), term);
  g_signal_emit_by_name (entry, "search-changed");
  gtk_test_widget_wait_for_draw (page);
}

static gboolean
shows (GtkWidget  *page,
       const char *id)
{
  return gtk_widget_get_mapped (jalon_test_ui_search (page, has_name, id));
}

/* A table is found by its title, its section and its rows; what is not there is said. */
static void
test_search (void)
{
  GtkWidget *page = g_object_new (JALON_TYPE_TABLES_PAGE, NULL);
  GtkWindow *window = jalon_test_ui_present (page);
  GtkWidget *nothing = jalon_test_ui_find (page, "nothing_label");

  jalon_tables_page_show_day (JALON_TABLES_PAGE (page), jalon_test_ui_get_knowledge (), JALON_TEST_TODAY);
  search (page, "");
  g_assert_true (shows (page, "crs.core.age") && shows (page, "fsw.grid.adaptability"));
  search (page, "AGE 44");
  g_assert_true (shows (page, "crs.core.age"));
  g_assert_false (shows (page, "fsw.grid.adaptability"));
  g_assert_false (gtk_widget_get_mapped (nothing));
  search (page, "zebra");
  g_assert_false (shows (page, "crs.core.age"));
  g_assert_true (gtk_widget_get_mapped (nothing));
  g_assert_nonnull (strstr (gtk_label_get_label (GTK_LABEL (nothing)), "zebra"));
  jalon_tables_page_show_table (JALON_TABLES_PAGE (page), "crs.core.age"); /* what leads here empties the search */
  gtk_test_widget_wait_for_draw (page);
  g_assert_true (shows (page, "crs.core.age"));

  gtk_window_destroy (window);
}

static gboolean
is_table (GtkWidget    *widget,
          gconstpointer what)
{
  return JALON_IS_TABLE_BOX (widget);
}

static JalonTableBox *
show_table (GtkWidget  *page,
            GtkWindow  *window,
            int         width,
            const char *id)
{
  jalon_test_ui_resize (window, width, 7000);
  gtk_test_widget_wait_for_draw (page);
  jalon_test_ui_settle ();
  return JALON_TABLE_BOX (jalon_test_ui_search (jalon_test_ui_search (page, has_name, id), is_table, NULL));
}

static JalonTableBox *
show_ages (GtkWidget *page,
           GtkWindow *window,
           int        width)
{
  return show_table (page, window, width, "crs.core.age");
}

/* Where the last row of a table ends. */
static int
find_end (JalonTableBox *table)
{
  graphene_rect_t bounds;
  int             end = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (table)); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      if (!gtk_widget_get_child_visible (child))
        continue;
      g_assert_true (gtk_widget_compute_bounds (child, GTK_WIDGET (table), &bounds));
      end = MAX (end, (int) (bounds.origin.y + bounds.size.height));
      g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, (float) gtk_widget_get_width (GTK_WIDGET (table)));
    }
  return end;
}

static int
measure_line (GtkWidget *table)
{
  int height;

  gtk_widget_measure (gtk_widget_get_last_child (table), GTK_ORIENTATION_VERTICAL, -1, &height, NULL, NULL, NULL);
  return height;
}

/* A table is as high as its rows are at its width: 20 ages take 20 lines, and no more room below. Where the text is too large for
 * words beside the figures, these stand below, and nothing is moved sideways. */
static void
test_height (void)
{
  GtkWidget     *page = g_object_new (JALON_TYPE_TABLES_PAGE, NULL);
  GtkWindow     *window = jalon_test_ui_present (page);
  JalonTableBox *table;

  jalon_tables_page_show_day (JALON_TABLES_PAGE (page), jalon_test_ui_get_knowledge (), JALON_TEST_TODAY);
  table = show_ages (page, window, 900);
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (table)), ==, find_end (table));
  g_assert_false (jalon_table_box_is_stacked (table));
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (table)), <, 30 * measure_line (GTK_WIDGET (table)));

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  table = show_table (page, window, 360, "crs.core.education");
  g_assert_true (jalon_table_box_is_stacked (table));
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (table)), ==, find_end (table));
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (table)), <=, 360);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);

  gtk_window_destroy (window);
}

/* At each width of a small window a table has the height of its rows, whichever heads have room. */
static void
test_height_by_width (void)
{
  GtkWidget *page = g_object_new (JALON_TYPE_TABLES_PAGE, NULL);
  GtkWindow *window = jalon_test_ui_present (page);

  jalon_tables_page_show_day (JALON_TABLES_PAGE (page), jalon_test_ui_get_knowledge (), JALON_TEST_TODAY);
  for (int width = 340; width < 480; width += 10)
    {
      JalonTableBox *table = show_table (page, window, width, "crs.core.canadian-work");

      g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (table)), >=, find_end (table));
    }
  gtk_window_destroy (window);
}

/* Where two stand in one line, what lies between them tells them apart. */
static void
assert_apart (GtkWidget *widget)
{
  graphene_rect_t before = { 0 };

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      graphene_rect_t bounds;

      if (!JALON_IS_TABLE_BOX (widget))
        {
          assert_apart (child);
          continue;
        }
      if (!gtk_widget_get_mapped (child))
        continue;
      g_assert_true (gtk_widget_compute_bounds (child, widget, &bounds));
      if (bounds.origin.x > before.origin.x && bounds.origin.y < before.origin.y + before.size.height)
        g_assert_cmpfloat (bounds.origin.x - before.origin.x - before.size.width, >=, 18);
      before = bounds;
    }
}

static void
test_columns_apart (void)
{
  GtkWidget *page = g_object_new (JALON_TYPE_TABLES_PAGE, NULL);
  GtkWindow *window = jalon_test_ui_present (page);

  jalon_tables_page_show_day (JALON_TABLES_PAGE (page), jalon_test_ui_get_knowledge (), JALON_TEST_TODAY);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024 * 3 / 2, NULL);
  show_ages (page, window, 1120);
  assert_apart (page);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);

  gtk_window_destroy (window);
}

static guint
count_seen (GtkWidget  *widget,
            const char *text)
{
  guint n = GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) && g_str_equal (gtk_label_get_label (GTK_LABEL (widget)), text) ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += count_seen (child, text);
  return n;
}

/* Of a table with a row or a line for each age, in a small window with large text. */
static void
check_heads (GtkWidget            *page,
             const JalonRuleTable *table,
             guint                 n_each)
{
  GtkWidget *card = jalon_test_ui_search (page, has_name, table->id);

  for (guint c = 0; table->columns[c] != NULL; c++)
    {
      g_assert_cmpuint (count_seen (card, table->columns[c]), ==, 0);
      g_assert_cmpuint (count_seen (card, table->heads[c]), ==, n_each);
    }
}

/* With twice the text in a small window short titles stand beside a single figure. */
static void
test_twice_the_text (void)
{
  GtkWidget *page = g_object_new (JALON_TYPE_TABLES_PAGE, NULL);
  GtkWindow *window = jalon_test_ui_present (page);

  jalon_tables_page_show_day (JALON_TABLES_PAGE (page), jalon_test_ui_get_knowledge (), JALON_TEST_TODAY);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  g_assert_false (jalon_table_box_is_stacked (show_table (page, window, 300, "fsw.grid.age")));
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);

  gtk_window_destroy (window);
}

/* The heads of the columns are short, alike on all cards of the page, and said once: in a small window with large text an age has one line,
 * or two. Where titles are too long for columns beside them, the figures below them have the short names too. */
static void
test_short_heads (void)
{
  g_autoptr (GPtrArray) tables = jalon_rule_tables_make (jalon_test_ui_get_knowledge ()->rulebook, JALON_TEST_TODAY, NULL);
  GtkWidget            *page = g_object_new (JALON_TYPE_TABLES_PAGE, NULL);
  GtkWindow            *window = jalon_test_ui_present (page);
  JalonTableBox        *table;
  const JalonRuleTable *education = jalon_test_find_table (tables, "crs.core.education");

  jalon_tables_page_show_day (JALON_TABLES_PAGE (page), jalon_test_ui_get_knowledge (), JALON_TEST_TODAY);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024 * 3 / 2, NULL);
  table = show_ages (page, window, 360);
  g_assert_false (jalon_table_box_is_stacked (table));
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (table)), ==, find_end (table));
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (table)), <, 30 * measure_line (GTK_WIDGET (table)));
  check_heads (page, jalon_test_find_table (tables, "crs.core.age"), 1);
  check_heads (page, education, education->rows->len);
  g_assert_true (gtk_widget_get_mapped (jalon_test_ui_find (page, "partner_label"))); /* the word in the heads */
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);

  show_ages (page, window, 1120);
  check_heads (page, education, 1);
  for (guint i = 0; i < tables->len; i++)
    {
      const JalonRuleTable *each = tables->pdata[i];

      for (guint c = 0; each->heads != NULL && each->columns[c] != NULL; c++)
        g_assert_cmpuint (count_seen (jalon_test_ui_search (page, has_name, each->id), each->columns[c]), ==, 0);
    }
  gtk_window_destroy (window);
}

/* A figure says of what row and of what column it is. */
static void
test_figures_are_named (void)
{
  g_autoptr (GPtrArray)    tables = jalon_rule_tables_make (jalon_test_ui_get_knowledge ()->rulebook, JALON_TEST_TODAY, NULL);
  const JalonRuleTable    *table = jalon_test_find_table (tables, "crs.core.age");
  const JalonRuleTableRow *row = NULL;
  JalonSession            *session = jalon_test_ui_session (HOUSEHOLD);
  GtkWidget               *page = g_object_new (JALON_TYPE_TABLES_PAGE, "session", session, NULL);
  GtkWindow               *window = jalon_test_ui_present (page);
  g_autofree char         *head = jalon_words_small (table->columns[0]);
  g_autofree char         *what = NULL;
  g_autofree char         *name = NULL;
  g_autofree char         *complaint = NULL;

  for (guint i = 0; i < table->rows->len; i++)
    if (g_str_equal (((JalonRuleTableRow *) table->rows->pdata[i])->cells[0], "83"))
      row = table->rows->pdata[i];
  what = g_strdup_printf ("%s, %s", row->title, head);
  name = jalon_words_pair (what, "83");
  complaint = gtk_test_accessible_check_property (GTK_ACCESSIBLE (jalon_test_ui_search (jalon_test_ui_search (page, has_name, "crs.core.age"), is_own_cell, "83")),
                                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name);
  g_assert_cmpstr (complaint, ==, NULL);
  gtk_window_destroy (window);
  jalon_test_ui_settle ();
  g_assert_finalize_object (session);
}

/* The first page offers the criteria before there is a household. */
static void
test_window (void)
{
  GtkWidget *window = jalon_tables_window_new (NULL, jalon_test_ui_get_knowledge (), JALON_TEST_TODAY);

  gtk_window_present (GTK_WINDOW (window));
  jalon_test_ui_settle ();
  g_assert_nonnull (jalon_test_ui_search (window, has_name, "crs.core.age"));
  g_assert_nonnull (jalon_test_ui_search (window, has_name, "fsw.grid.adaptability"));

  gtk_window_destroy (GTK_WINDOW (window));
}

/* The paper has every table and every row. */
static void
test_report (void)
{
  g_autoptr (GPtrArray)   tables = jalon_rule_tables_make (jalon_test_ui_get_knowledge ()->rulebook, JALON_TEST_TODAY, NULL);
  g_autoptr (JalonReport) report = jalon_tables_report_new (tables, JALON_TEST_TODAY);
  guint                   n_rows = 0;
  guint                   n_lines = 0;
  guint                   n_tables = 0;

  for (guint i = 0; i < tables->len; i++)
    n_rows += ((JalonRuleTable *) tables->pdata[i])->rows->len;
  for (guint i = 0; i < report->blocks->len; i++)
    {
      const JalonBlock *block = report->blocks->pdata[i];

      n_lines += block->kind == JALON_BLOCK_LINE ? 1 : 0;
      n_tables += block->kind == JALON_BLOCK_HEADING && block->level == 2 ? 1 : 0;
    }

  g_assert_cmpuint (n_tables, ==, tables->len);
  g_assert_cmpuint (n_lines, ==, n_rows);
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);

  g_test_add_func ("/tables-page/own-row", test_own_row);
  g_test_add_func ("/tables-page/sign-grows", test_sign_grows);
  g_test_add_func ("/tables-page/without-profile", test_without_profile);
  g_test_add_func ("/tables-page/search", test_search);
  g_test_add_func ("/tables-page/height", test_height);
  g_test_add_func ("/tables-page/height-by-width", test_height_by_width);
  g_test_add_func ("/tables-page/columns-apart", test_columns_apart);
  g_test_add_func ("/tables-page/short-heads", test_short_heads);
  g_test_add_func ("/tables-page/twice-the-text", test_twice_the_text);
  g_test_add_func ("/tables-page/figures-are-named", test_figures_are_named);
  g_test_add_func ("/tables-page/report", test_report);
  g_test_add_func ("/tables-page/window", test_window);

  return g_test_run ();
}
