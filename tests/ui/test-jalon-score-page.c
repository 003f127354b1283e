/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-score-page.h"

#include "jalon-day-button.h"
#include "jalon-narrow-bin.h"
#include "jalon-score-line-row.h"
#include "jalon-test-page.h"

/* Alone, 34 on the day of the tests and 35 from 4 March 2027: 83, then 77 points. */
#define HOUSEHOLD "'relationship': 'never-married', 'candidate': { 'given-name': 'Amina', 'birth-date': '1992-03-04' }"

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  jalon_test_page_open (fixture, JALON_TYPE_SCORE_PAGE, HOUSEHOLD);
}

static const char *
get_text (GtkWidget  *root,
          const char *id)
{
  return gtk_label_get_label (GTK_LABEL (jalon_test_ui_find (root, id)));
}

static JalonScoreLineRow *
get_first_row (Fixture *fixture)
{
  GtkWidget *section = jalon_test_ui_find (fixture->page, "section_a");

  return JALON_SCORE_LINE_ROW (gtk_list_box_get_row_at_index (GTK_LIST_BOX (jalon_test_ui_find (section, "line_list")), 0));
}

static void
test_total_follows (Fixture      *fixture,
                    gconstpointer data)
{
  const JalonDate birth_date = { 1986, 3, 4 }; /* 40: 50 points */
  JalonPerson    *candidate = jalon_session_get_household (fixture->session)->candidate;

  g_assert_cmpstr (get_text (fixture->page, "figure_label"), ==, "83");
  g_object_set (candidate, "birth-date", &birth_date, NULL);
  g_assert_cmpstr (get_text (fixture->page, "figure_label"), ==, "50");
  g_assert_nonnull (strstr (get_text (GTK_WIDGET (get_first_row (fixture)), "points_label"), "<b>50</b>"));
  jalon_session_undo (fixture->session);
  g_assert_cmpstr (get_text (fixture->page, "figure_label"), ==, "83");
}

static void
count_cb (GObject    *object,
          GParamSpec *pspec,
          guint      *n)
{
  (*n)++;
}

/* An edit that says nothing new of a line leaves its row alone. */
static void
test_only_what_changes (Fixture      *fixture,
                        gconstpointer data)
{
  JalonHousehold *household = jalon_session_get_household (fixture->session);
  const JalonDate birth_date = { 1986, 3, 4 };
  guint           n = 0;

  g_signal_connect (get_first_row (fixture), "notify::line", G_CALLBACK (count_cb), &n);
  g_object_set (household, "funds", 20000, NULL);
  g_assert_cmpuint (n, ==, 0);
  g_object_set (household->candidate, "birth-date", &birth_date, NULL);
  g_assert_cmpuint (n, ==, 1);
}

/* A line whose points change keeps its row, and the keyboard in it. */
static void
test_rows_stay (Fixture      *fixture,
                gconstpointer data)
{
  JalonHousehold    *household = jalon_session_get_household (fixture->session);
  JalonScoreLineRow *row = get_first_row (fixture);

  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (row)));
  g_object_set (household, "relationship", JALON_RELATIONSHIP_MARRIED, NULL);
  jalon_session_set_day (fixture->session, (JalonDate){ 2028, 3, 4 });
  g_assert_true (get_first_row (fixture) == row);
  g_assert_true (gtk_window_get_focus (fixture->window) == GTK_WIDGET (row));
  g_assert_nonnull (strstr (get_text (GTK_WIDGET (row), "points_label"), "<b>65</b>"));
}

static void
test_day (Fixture      *fixture,
          gconstpointer data)
{
  JalonDayButton *button = JALON_DAY_BUTTON (jalon_test_ui_find (fixture->page, "day_button"));

  jalon_day_button_set_day (button, (JalonDate){ 2027, 3, 3 });
  g_assert_cmpstr (get_text (fixture->page, "figure_label"), ==, "83");
  jalon_day_button_set_day (button, (JalonDate){ 2027, 3, 4 });
  g_assert_cmpstr (get_text (fixture->page, "figure_label"), ==, "77");
  g_assert_true (jalon_date_equal (jalon_session_get_day (fixture->session), (JalonDate){ 2027, 3, 4 }));

  jalon_session_set_day (fixture->session, JALON_TEST_TODAY);
  g_assert_true (jalon_date_equal (jalon_day_button_get_day (button), JALON_TEST_TODAY));

  jalon_day_button_set_day (button, (JalonDate){ 2027, 3, 4 });
  g_signal_emit_by_name (jalon_test_ui_find (GTK_WIDGET (button), "today_button"), "clicked");
  g_assert_true (jalon_date_equal (jalon_session_get_day (fixture->session), JALON_TEST_TODAY));
}

/* Where the buttons of the notice have no room beside its words, they stand below them, and leave them the line. */
static void
test_notice_buttons (Fixture      *fixture,
                     gconstpointer data)
{
  GtkWidget      *words = jalon_test_ui_find (fixture->page, "notice_label");
  GtkWidget      *button = jalon_test_ui_find (fixture->page, "criteria_button");
  graphene_rect_t place_of_words;
  graphene_rect_t place;

  jalon_test_ui_resize (fixture->window, 360, 640);
  jalon_test_ui_settle ();
  gtk_test_widget_wait_for_draw (fixture->page);
  g_assert_true (gtk_widget_compute_bounds (words, fixture->page, &place_of_words));
  g_assert_true (gtk_widget_compute_bounds (button, fixture->page, &place));
  g_assert_cmpfloat (place.origin.y, >=, place_of_words.origin.y + place_of_words.size.height);
  g_assert_cmpfloat (place_of_words.size.width, >, 200);

  /* With large text they stand below one another, their words in a line. */
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024 * 2, NULL);
  gtk_test_widget_wait_for_draw (fixture->page);
  jalon_test_ui_settle ();
  g_assert_true (gtk_widget_compute_bounds (jalon_test_ui_find (fixture->page, "official_button"), fixture->page, &place_of_words));
  g_assert_true (gtk_widget_compute_bounds (button, fixture->page, &place));
  g_assert_cmpfloat (place.origin.y, >=, place_of_words.origin.y + place_of_words.size.height);
  g_assert_cmpfloat (place.size.height, <, 80);
  g_assert_cmpfloat (place_of_words.size.height, <, 80);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);
}

/* The figures of a rule are missing from 3 November 2026, and not a day before. */
static void
test_notice (Fixture      *fixture,
             gconstpointer data)
{
  GtkWidget *notice = jalon_test_ui_find (fixture->page, "notice");

  g_assert_true (gtk_widget_get_visible (notice));
  jalon_session_set_day (fixture->session, (JalonDate){ 2026, 11, 2 });
  g_assert_false (gtk_widget_get_visible (notice));
  jalon_session_set_day (fixture->session, (JalonDate){ 2026, 11, 3 });
  g_assert_true (gtk_widget_get_visible (notice));
}

static void
test_sections (Fixture      *fixture,
               gconstpointer data)
{
  GtkWidget *spouse = jalon_test_ui_find (fixture->page, "section_b");

  g_assert_false (gtk_widget_get_visible (spouse));
  g_object_set (jalon_session_get_household (fixture->session), "relationship", JALON_RELATIONSHIP_MARRIED, NULL);
  g_assert_true (gtk_widget_get_visible (spouse));
  g_assert_cmpstr (get_text (fixture->page, "figure_label"), ==, "75");
}

static void
test_official_score (Fixture      *fixture,
                     gconstpointer data)
{
  GtkWidget *label = jalon_test_ui_find (fixture->page, "official_label");

  g_assert_false (gtk_widget_get_visible (label));
  g_object_set (jalon_session_get_household (fixture->session)->official_score, "points", (gint64) 91, NULL);
  g_assert_true (gtk_widget_get_visible (label));
  g_assert_nonnull (strstr (gtk_label_get_label (GTK_LABEL (label)), "91"));
}

static GtkWidget *
find_take_over (GtkWidget *box)
{
  for (GtkWidget *warning = gtk_widget_get_first_child (box); warning != NULL; warning = gtk_widget_get_next_sibling (warning))
    if (g_str_equal (gtk_widget_get_name (gtk_widget_get_last_child (warning)), "take-over"))
      return gtk_widget_get_last_child (warning);

  return NULL;
}

/* DECISION 1: what the account shows more, on a day whose figures are not all known, is taken over by one click. */
static void
test_take_over (Fixture      *fixture,
                gconstpointer data)
{
  const JalonDate seen = { 2026, 11, 20 };
  JalonHousehold *household = jalon_session_get_household (fixture->session);
  GtkWidget      *box = jalon_test_ui_find (fixture->page, "warning_box");

  g_object_set (household->official_score, "points", (gint64) 98, NULL);
  g_assert_null (find_take_over (box));
  g_object_set (household->official_score, "seen", &seen, NULL);
  g_assert_nonnull (find_take_over (box));

  g_signal_emit_by_name (find_take_over (box), "clicked");
  g_assert_cmpint (household->high_wage_points, ==, 15);
  g_assert_null (find_take_over (box));
  g_assert_cmpstr (get_text (fixture->page, "figure_label"), ==, "98");

  jalon_session_undo (fixture->session);
  g_assert_cmpint (household->high_wage_points, ==, JALON_UNANSWERED);
  g_assert_nonnull (find_take_over (box));
}

/* The source stands in a column where there is one, else below the line. */
static void
test_narrow (Fixture      *fixture,
             gconstpointer data)
{
  JalonScoreLineRow *row = get_first_row (fixture);
  GtkWidget         *source = jalon_test_ui_find (GTK_WIDGET (row), "narrow_source_label");

  g_assert_false (gtk_widget_get_visible (source));
  g_object_set (row, "narrow", TRUE, NULL);
  g_assert_true (gtk_widget_get_visible (source));
  g_assert_false (gtk_widget_get_visible (jalon_test_ui_find (GTK_WIDGET (row), "bar")));
}

/* Tab comes from what stands before the parts of the score to what stands behind them: a flow box says that it has taken
 * the keyboard even if nothing in it can. */
static void
test_tab (Fixture      *fixture,
          gconstpointer width)
{
  GtkWidget *first = NULL;
  GtkWidget *focus = NULL;
  guint      n_stops = 0;

  jalon_test_ui_resize (fixture->window, GPOINTER_TO_INT (width), 640);
  gtk_window_set_focus (fixture->window, NULL);
  for (; gtk_widget_child_focus (fixture->page, GTK_DIR_TAB_FORWARD); n_stops++)
    {
      g_assert_true (gtk_window_get_focus (fixture->window) != focus);
      focus = gtk_window_get_focus (fixture->window);
      g_assert_nonnull (focus);
      first = first != NULL ? first : focus;
    }
  g_assert_true (gtk_widget_is_ancestor (first, jalon_test_ui_find (fixture->page, "total_card")));
  g_assert_cmpuint (n_stops, >, 10);
}

static void
test_changes (Fixture      *fixture,
              gconstpointer data)
{
  GtkWidget      *expander = jalon_test_ui_find (fixture->page, "expander");
  JalonDayButton *button = JALON_DAY_BUTTON (jalon_test_ui_find (expander, "day_button"));
  GtkWidget      *answer = jalon_test_ui_find (expander, "answer_row");

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (expander), TRUE);
  g_assert_true (gtk_widget_get_visible (answer));
  jalon_day_button_set_day (button, (JalonDate){ 2027, 3, 3 });
  g_assert_true (gtk_widget_get_visible (answer));
  jalon_day_button_set_day (button, (JalonDate){ 2027, 3, 4 });
  g_assert_false (gtk_widget_get_visible (answer));
  g_assert_true (jalon_date_equal (jalon_session_get_day (fixture->session), JALON_TEST_TODAY));
}

static void
test_without_session (void)
{
  g_autoptr (GtkWidget) page = g_object_ref_sink (g_object_new (JALON_TYPE_SCORE_PAGE, NULL));
  JalonSession         *session = jalon_test_ui_session (HOUSEHOLD);

  g_object_set (page, "session", session, NULL);
  g_assert_cmpstr (get_text (page, "figure_label"), ==, "83");
  g_object_set (page, "session", NULL, NULL);
  g_assert_finalize_object (session);
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);

#define ADD(name, function) g_test_add (name, Fixture, NULL, set_up, function, tear_down)
  ADD ("/score-page/total-follows", test_total_follows);
  ADD ("/score-page/only-what-changes", test_only_what_changes);
  ADD ("/score-page/day", test_day);
  ADD ("/score-page/rows-stay", test_rows_stay);
  ADD ("/score-page/notice", test_notice);
  ADD ("/score-page/notice-buttons", test_notice_buttons);
  ADD ("/score-page/sections", test_sections);
  ADD ("/score-page/official-score", test_official_score);
  ADD ("/score-page/take-over", test_take_over);
  ADD ("/score-page/narrow", test_narrow);
  ADD ("/score-page/changes", test_changes);
  g_test_add ("/score-page/tab/wide", Fixture, GINT_TO_POINTER (900), set_up, test_tab, tear_down);
  g_test_add ("/score-page/tab/narrow", Fixture, GINT_TO_POINTER (360), set_up, test_tab, tear_down);
  g_test_add_func ("/score-page/without-session", test_without_session);

  return g_test_run ();
}
