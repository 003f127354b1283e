/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-ability-entry.h"
#include "jalon-test-profile-page.h"
#include "jalon-whole-text.h"

/* What is chosen from a list over the page: occupations, countries, organizations; and where the results of a test stand. */

static void
test_country (Fixture      *fixture,
              gconstpointer data)
{
  JalonEntryRow *row = find_entry_row (fixture, fixture->household->candidate, "citizenship");

  type_text (row, "moroc");
  g_assert_null (fixture->household->candidate->citizenship);
  type_text (row, "morocco");
  g_assert_cmpstr (fixture->household->candidate->citizenship, ==, "MAR");
  jalon_entry_row_finish (row);
  g_assert_cmpstr (get_text (row), ==, "Morocco");

  /* What is no country is kept as it was typed, and pointed out. */
  type_text (row, "Atlantis");
  jalon_entry_row_finish (row);
  g_assert_cmpstr (fixture->household->candidate->citizenship, ==, "Atlantis");
  g_assert_true (is_issue_shown (row));
}

static gboolean
match_picker (GtkWidget    *widget,
              gconstpointer what)
{
  return JALON_IS_PICKER (widget);
}

static JalonPicker *
get_picker (JalonEntryRow *row)
{
  GtkWidget *picker = jalon_test_ui_search (GTK_WIDGET (row), match_picker, NULL);

  g_assert_nonnull (picker);
  return JALON_PICKER (picker);
}

static gboolean
match_list_box (GtkWidget    *widget,
                gconstpointer what)
{
  return GTK_IS_LIST_BOX (widget);
}

static void
test_occupation (Fixture      *fixture,
                 gconstpointer data)
{
  g_autoptr (JalonJob) job = g_object_new (JALON_TYPE_JOB, NULL);
  JalonEntryRow       *row;
  GtkWidget           *list;

  jalon_profile_page_show_section (JALON_PROFILE_PAGE (fixture->page), "candidate");
  jalon_record_list_append (fixture->household->candidate->jobs, JALON_RECORD (job));
  open_record (fixture, job);
  jalon_test_ui_settle ();
  row = find_entry_row (fixture, job, "noc");

  type_text (row, "software eng");
  g_assert_cmpstr (jalon_picker_get_selected (get_picker (row)), ==, "21231");
  list = jalon_test_ui_search (GTK_WIDGET (get_picker (row)), match_list_box, NULL);
  g_signal_emit_by_name (list, "row-activated", gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 0));
  g_assert_cmpstr (job->noc, ==, "21231");
  g_assert_cmpstr (get_text (row), ==, "21231 Software engineers and designers");
  g_assert_false (jalon_picker_is_shown (get_picker (row)));

  /* A whole title without choosing is understood; what is none stays, and is pointed out. */
  type_text (row, "software developers and programmers");
  jalon_entry_row_finish (row);
  g_assert_cmpstr (job->noc, ==, "21232");
  g_assert_cmpstr (get_text (row), ==, "21232 Software developers and programmers");
  g_assert_false (is_issue_shown (row));

  type_text (row, "99999");
  jalon_entry_row_finish (row);
  g_assert_cmpstr (job->noc, ==, "99999");
  g_assert_true (is_issue_shown (row));
}

static gboolean
match_whole (GtkWidget    *widget,
             gconstpointer what)
{
  return JALON_IS_WHOLE_TEXT (widget);
}

/* What is said below the line: nothing where the line has room. */
static const char *
get_whole (JalonEntryRow *row)
{
  GtkWidget *label = adw_bin_get_child (ADW_BIN (jalon_test_ui_search (GTK_WIDGET (row), match_whole, NULL)));

  return gtk_widget_get_visible (label) ? gtk_label_get_label (GTK_LABEL (label)) : NULL;
}

static void
await_whole (Fixture       *fixture,
             JalonEntryRow *row,
             gboolean       cut)
{
  const gint64 end = g_get_monotonic_time () + 20 * G_TIME_SPAN_SECOND;

  while ((get_whole (row) != NULL) != cut && g_get_monotonic_time () < end)
    {
      gtk_widget_queue_draw (GTK_WIDGET (fixture->window));
      g_main_context_iteration (NULL, TRUE);
    }
  g_assert_cmpint (get_whole (row) != NULL, ==, cut);
}

/* A title that is longer than its line stands below it, whole; once the line has room it does not. */
static void
test_long_title (Fixture      *fixture,
                 gconstpointer data)
{
  g_autoptr (JalonJob) job = g_object_new (JALON_TYPE_JOB, "noc", "31301", NULL);
  g_autofree char     *endless = NULL;
  JalonEntryRow       *row;
  GtkText             *text;

  jalon_profile_page_show_section (JALON_PROFILE_PAGE (fixture->page), "candidate");
  jalon_record_list_append (fixture->household->candidate->jobs, JALON_RECORD (job));
  open_record (fixture, job);
  row = find_entry_row (fixture, job, "noc");
  text = jalon_entry_row_get_text (row);
  gtk_window_set_default_size (fixture->window, 300, 700);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 192 * 1024, NULL);
  await_whole (fixture, row, TRUE);
  g_assert_cmpstr (get_whole (row), ==, gtk_editable_get_text (GTK_EDITABLE (text)));

  /* Half a word is not kept yet. */
  gtk_widget_grab_focus (GTK_WIDGET (text));
  type_text (row, "a text that is longer than its line by far, and no occupation");
  g_assert_null (get_whole (row));
  gtk_widget_grab_focus (GTK_WIDGET (jalon_entry_row_get_text (find_entry_row (fixture, fixture->household->candidate, "given-name"))));
  await_whole (fixture, row, TRUE);

  /* What no title is as long as is not laid out at each change of size. */
  endless = g_strnfill (10000, 'm');
  type_text (row, endless);
  gtk_widget_grab_focus (GTK_WIDGET (jalon_entry_row_get_text (find_entry_row (fixture, fixture->household->candidate, "given-name"))));
  await_whole (fixture, row, FALSE);

  g_object_set (job, "noc", "31301", NULL);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);
  gtk_window_set_default_size (fixture->window, 1100, 700);
  await_whole (fixture, row, FALSE);
}

/* The list stands over the page: nothing below the field moves. */
static void
test_picker (Fixture      *fixture,
             gconstpointer data)
{
  JalonEntryRow *row = find_entry_row (fixture, fixture->household->candidate, "citizenship");
  JalonPicker   *picker = get_picker (row);
  GtkWidget     *nothing;
  int            height = gtk_widget_get_height (GTK_WIDGET (row));
  int            natural;

  jalon_profile_page_show_section (JALON_PROFILE_PAGE (fixture->page), "candidate");
  jalon_test_ui_settle ();
  height = gtk_widget_get_height (GTK_WIDGET (row));
  type_text (row, "ma");
  jalon_test_ui_settle ();
  g_assert_true (jalon_picker_is_shown (picker));
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (row)), ==, height);
  g_assert_cmpstr (jalon_picker_get_selected (picker), ==, "MAC");
  g_assert_true (jalon_picker_move (picker, 1));
  g_assert_cmpstr (jalon_picker_get_selected (picker), ==, "MDG");
  g_assert_true (jalon_picker_move (picker, -5));
  g_assert_cmpstr (jalon_picker_get_selected (picker), ==, "MAC");

  /* Nothing found says so, and takes nothing. */
  type_text (row, "atlantis");
  g_assert_true (jalon_picker_is_shown (picker));
  g_assert_null (jalon_picker_get_selected (picker));
  g_assert_false (jalon_picker_move (picker, 1));
  nothing = gtk_widget_get_last_child (gtk_popover_get_child (GTK_POPOVER (picker)));
  g_assert_true (gtk_widget_get_visible (nothing));
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (gtk_widget_get_first_child (nothing))), ==, "Nothing found for “atlantis”.");

  /* Its words ask for no more width than the field of a narrow window has: a popover that is wider than the screen is cut. */
  gtk_widget_measure (nothing, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  g_assert_cmpint (natural, <=, 300);

  type_text (row, "");
  g_assert_false (jalon_picker_is_shown (picker));
}

static guint
count_shown (JalonPicker *picker)
{
  GtkWidget *list = jalon_test_ui_search (GTK_WIDGET (picker), match_list_box, NULL);
  guint      n = 0;

  for (GtkWidget *row = gtk_widget_get_first_child (list); row != NULL; row = gtk_widget_get_next_sibling (row))
    n += gtk_widget_get_visible (row);
  return n;
}

/* A key waits for the rows in sight alone; those below them follow, and arrows reach them at once. */
static void
test_picker_below (Fixture      *fixture,
                   gconstpointer data)
{
  JalonEntryRow *row = find_entry_row (fixture, fixture->household->candidate, "citizenship");
  JalonPicker   *picker = get_picker (row);
  guint          n_all;

  jalon_profile_page_show_section (JALON_PROFILE_PAGE (fixture->page), "candidate");
  jalon_test_ui_settle ();
  type_text (row, "a");
  g_assert_cmpuint (count_shown (picker), ==, 9);
  jalon_test_ui_settle ();
  n_all = count_shown (picker);
  g_assert_cmpuint (n_all, >, 9);

  type_text (row, "mo");
  type_text (row, "a");
  g_assert_cmpuint (count_shown (picker), ==, 9);
  g_assert_true (jalon_picker_move (picker, 9));
  g_assert_cmpuint (count_shown (picker), ==, n_all);
  g_assert_nonnull (jalon_picker_get_selected (picker));

  type_text (row, "m");
  type_text (row, "");
  jalon_test_ui_settle ();
  g_assert_cmpuint (count_shown (picker), <=, 9);
}

static int
get_place (JalonPicker *picker)
{
  return gdk_popup_get_position_y (GDK_POPUP (gtk_native_get_surface (GTK_NATIVE (picker))));
}

/* It goes along when the page is scrolled below it, and with its field out of sight. */
static void
test_picker_follows (Fixture      *fixture,
                     gconstpointer data)
{
  JalonEntryRow *row = find_entry_row (fixture, fixture->household->candidate, "citizenship");
  JalonPicker   *picker = get_picker (row);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (gtk_widget_get_ancestor (GTK_WIDGET (row), GTK_TYPE_SCROLLED_WINDOW)));
  int            before;

  jalon_profile_page_show_section (JALON_PROFILE_PAGE (fixture->page), "candidate");
  jalon_test_ui_settle ();
  type_text (row, "ma");
  jalon_test_ui_settle ();
  before = get_place (picker);
  gtk_adjustment_set_value (adjustment, 40);
  while (get_place (picker) == before)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (jalon_picker_is_shown (picker));
  g_assert_cmpint (get_place (picker), ==, before - 40);

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
  g_assert_false (jalon_picker_is_shown (picker));
  jalon_test_ui_settle ();
}

/* Who types in a field that is below the screen sees it first, and then the list: GTK has no place for one beside it. */
static void
test_picker_out_of_sight (Fixture      *fixture,
                          gconstpointer data)
{
  JalonEntryRow *row = find_entry_row (fixture, fixture->household->candidate, "citizenship");
  JalonEntryRow *name = find_entry_row (fixture, fixture->household->candidate, "given-name");
  JalonPicker   *picker = get_picker (row);

  jalon_profile_page_show_section (JALON_PROFILE_PAGE (fixture->page), "candidate");
  gtk_widget_set_margin_bottom (GTK_WIDGET (name), 4000);
  jalon_test_ui_settle ();
  type_text (row, "ma");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (picker)));
  g_assert_true (jalon_picker_is_shown (picker));
  while (!gtk_widget_get_visible (GTK_WIDGET (picker)))
    g_main_context_iteration (NULL, TRUE);

  type_text (row, "");
  g_assert_false (jalon_picker_is_shown (picker));
}

/* The organization that assessed a diploma is chosen too, and another name is kept. */
static void
test_body (Fixture      *fixture,
           gconstpointer data)
{
  JalonCredential *diploma = jalon_record_list_get (fixture->household->candidate->credentials, 0);
  JalonEntryRow   *row;

  jalon_profile_page_show_section (JALON_PROFILE_PAGE (fixture->page), "candidate");
  open_record (fixture, diploma);
  row = find_entry_row (fixture, diploma->assessment, "body");

  /* Asked of a diploma from outside Canada only. */
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (row)));
  g_object_set (diploma, "country", "MAR", NULL);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (row)));
  jalon_test_ui_settle ();
  type_text (row, "alberta");
  g_assert_cmpstr (jalon_picker_get_selected (get_picker (row)), ==, "iqas");
  type_text (row, "World Education Services");
  jalon_entry_row_finish (row);
  g_assert_cmpstr (diploma->assessment->body, ==, "wes");
  g_assert_cmpstr (get_text (row), ==, "WES");
  type_text (row, "My school");
  jalon_entry_row_finish (row);
  g_assert_cmpstr (diploma->assessment->body, ==, "My school");
}

/* The line of each of the four abilities. */
static void
add_lines (GtkWidget *widget,
           GtkWidget *row,
           GArray    *lines)
{
  if (JALON_IS_ABILITY_ENTRY (widget))
    {
      const int line = (int) get_bounds (widget, row).origin.y;

      g_array_append_val (lines, line);
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    add_lines (child, row, lines);
}

/* Four results stand in a line, or two and two, or one below the other: never three and one. */
static void
test_results_in_pairs (Fixture      *fixture,
                       gconstpointer data)
{
  static const int looks[][2] = { { 100, 360 }, { 100, 560 }, { 100, 1120 }, { 150, 720 }, { 150, 1120 }, { 200, 1120 } }; /* text, width */
  JalonTestResult *test = jalon_record_list_get (fixture->household->candidate->tests, 0);
  GtkWidget       *row = open_record (fixture, test);

  jalon_test_ui_load_styles ();
  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (int));

      g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024 * looks[i][0] / 100, NULL);
      jalon_test_ui_resize (fixture->window, looks[i][1], 640);
      for (guint n = 0; n < 20; n++)
        gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->window));
      add_lines (row, row, lines);
      g_assert_cmpuint (lines->len, ==, JALON_N_ABILITIES);
      g_assert_true ((g_array_index (lines, int, 0) == g_array_index (lines, int, 1)) == (g_array_index (lines, int, 2) == g_array_index (lines, int, 3)));
      g_assert_true (g_array_index (lines, int, 1) != g_array_index (lines, int, 2) || g_array_index (lines, int, 0) == g_array_index (lines, int, 3));
    }
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);
}

#define ADD(path, function) g_test_add ("/profile-page/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);

  ADD ("results-in-pairs", test_results_in_pairs);
  ADD ("country", test_country);
  ADD ("occupation", test_occupation);
  ADD ("long-title", test_long_title);
  ADD ("picker", test_picker);
  ADD ("picker-below", test_picker_below);
  ADD ("picker-follows", test_picker_follows);
  ADD ("picker-out-of-sight", test_picker_out_of_sight);
  ADD ("body", test_body);

  return g_test_run ();
}
