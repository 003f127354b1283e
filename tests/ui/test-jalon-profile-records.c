/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-test-profile-page.h"

#include <glib/gi18n.h>

#define NBSP "\xc2\xa0"

/* Records of the profile page: what their row says, and adding, copying and deleting them. */

static gboolean
match_issue_sign (GtkWidget    *widget,
                  gconstpointer what)
{
  return jalon_test_ui_match_id (widget, "issue_sign");
}

/* A new record is open, alone, with the focus in it, and says what it lacks. */
static void
test_new_record (Fixture      *fixture,
                 gconstpointer data)
{
  JalonRecordList *tests = fixture->household->candidate->tests;
  GtkWidget       *old;
  GtkWidget *new;
  GtkWidget       *group = jalon_test_ui_find (jalon_test_ui_find (fixture->page, "candidate_section"), "tests_group");
  JalonTestResult *added;

  jalon_profile_page_show_section (JALON_PROFILE_PAGE (fixture->page), "candidate");
  old = open_record (fixture, jalon_record_list_get (tests, 0));
  gtk_widget_activate_action (group, "group.add", NULL);
  jalon_test_ui_settle ();
  added = jalon_record_list_get (tests, 1);
  new = jalon_test_ui_search (fixture->page, match_record, added);

  g_assert_false (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (old)));
  g_assert_true (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (new)));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (fixture->window), new));
  g_assert_true (ADW_IS_COMBO_ROW (gtk_window_get_focus (fixture->window)));

  /* Nothing is amiss before the first answer; then what is missing has a sign and words. */
  g_assert_false (gtk_widget_get_visible (jalon_test_ui_search (new, match_issue_sign, NULL)));
  g_object_set (added, "test", JALON_LANGUAGE_TEST_TEF_CANADA, "taken", &(JalonDate){ 2026, 5, 1 }, "listening", 3000, "reading", 2500, "writing", 3500, NULL);
  g_assert_true (gtk_widget_get_visible (jalon_test_ui_search (new, match_issue_sign, NULL)));
  g_assert_nonnull (strstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (new)), "Missing: speaking"));
  g_object_set (added, "speaking", 3500, NULL);
  g_assert_false (gtk_widget_get_visible (jalon_test_ui_search (new, match_issue_sign, NULL)));
  g_assert_null (strstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (new)), "Missing"));
}

/* A job is called what it is: by its own title, else by its occupation. */
static void
test_title_of_job (Fixture      *fixture,
                   gconstpointer data)
{
  g_autoptr (JalonJob) job = g_object_new (JALON_TYPE_JOB, "noc", "31301", NULL);
  GtkWidget           *row;

  jalon_record_list_append (fixture->household->candidate->jobs, JALON_RECORD (job));
  row = jalon_test_ui_search (fixture->page, match_record, job);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "Registered nurses and registered psychiatric nurses");
  g_object_set (job, "employer", "Hôpital Laquintinie", NULL);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "Registered nurses and registered psychiatric nurses, Hôpital Laquintinie");
  g_object_set (job, "title", "Head nurse", NULL);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "Head nurse, Hôpital Laquintinie");
  g_object_set (job, "title", NULL, "noc", "99999", NULL);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "NOC" NBSP "99999, Hôpital Laquintinie");
}

/* What a job brings is what the score would lose without it. */
static void
test_worth_of_job (Fixture      *fixture,
                   gconstpointer data)
{
  g_autoptr (JalonJob) job = g_object_new (JALON_TYPE_JOB, NULL);
  GtkWidget           *row;
  int                  before = jalon_session_get_score (fixture->session)->crs.total;
  g_autofree char     *gain = NULL;

  jalon_record_list_append (fixture->household->candidate->jobs, JALON_RECORD (job));
  row = jalon_test_ui_search (fixture->page, match_record, job);
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (jalon_test_ui_find (row, "points_label"))), ==, "0");
  g_object_set (job, "noc", "21232", "country", "FRA", "started", &(JalonDate){ 2018, 9, 3 }, "hours-per-week", 3500, NULL);
  gain = g_strdup_printf ("+%d", jalon_session_get_score (fixture->session)->crs.total - before);
  g_assert_cmpstr (gain, !=, "+0");
  g_assert_true (gtk_widget_get_visible (jalon_test_ui_find (row, "worth")));
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (jalon_test_ui_find (row, "points_label"))), ==, gain);
}

/* The levels stand beside the title in a wide window, each apart from the next, and the line says until when they count. */
static void
test_levels_of_test (Fixture      *fixture,
                     gconstpointer data)
{
  JalonTestResult *test = jalon_record_list_get (fixture->household->candidate->tests, 0);
  GtkWidget       *row;
  GtkWidget       *column;
  graphene_rect_t  bounds;

  jalon_profile_page_show_section (JALON_PROFILE_PAGE (fixture->page), "candidate");
  jalon_test_ui_settle ();
  row = jalon_test_ui_search (fixture->page, match_record, test);
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), ==, "English, CLB. Counts until 31 January 2028");

  column = gtk_widget_get_first_child (jalon_test_ui_find (row, "levels"));
  bounds = get_bounds (column, row);
  g_assert_cmpfloat (bounds.origin.x, >, gtk_widget_get_width (row) / 4);
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <, 60);
  for (GtkWidget *next = gtk_widget_get_next_sibling (column); next != NULL; column = next, next = gtk_widget_get_next_sibling (next))
    {
      const graphene_rect_t one = get_bounds (gtk_widget_get_first_child (column), row);
      const graphene_rect_t other = get_bounds (gtk_widget_get_first_child (next), row);

      g_assert_cmpfloat (one.origin.x + one.size.width, <, other.origin.x);
    }
}

/* In a narrow window the levels are words, and what they are worth stands beside them, not below. */
static void
test_narrow (Fixture      *fixture,
             gconstpointer data)
{
  JalonTestResult *test = jalon_record_list_get (fixture->household->candidate->tests, 0);
  GtkWidget       *row;

  jalon_test_ui_resize (fixture->window, 360, 640);
  jalon_profile_page_show_section (JALON_PROFILE_PAGE (fixture->page), "candidate");
  for (guint i = 0; i < 20; i++)
    gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->window));
  row = jalon_test_ui_search (fixture->page, match_record, test);
  g_assert_nonnull (strstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), "Listening"));
  g_assert_cmpfloat (get_bounds (jalon_test_ui_find (row, "points_label"), row).origin.y, <, get_bounds (row, row).size.height / 2);
}

static void
wait_for_size (Fixture *fixture)
{
  for (guint i = 0; i < 20; i++)
    gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->window));
}

/* Every section is in sight, or in a list whose button is: none beyond an edge. */
static void
test_sections (Fixture      *fixture,
               gconstpointer data)
{
  GtkWidget *switcher = jalon_test_ui_find (fixture->page, "switcher");
  GtkWidget *buttons = gtk_widget_get_first_child (switcher);
  GtkWidget *list = gtk_widget_get_last_child (switcher);
  GtkStack  *stack = GTK_STACK (jalon_test_ui_find (fixture->page, "section_stack"));
  guint      n = 0;

  jalon_test_ui_load_styles ();
  wait_for_size (fixture);
  jalon_test_ui_resize (fixture->window, 480, 640);
  wait_for_size (fixture);
  g_assert_true (gtk_widget_get_child_visible (buttons) && !gtk_widget_get_child_visible (list));
  for (GtkWidget *button = gtk_widget_get_first_child (buttons); button != NULL; button = gtk_widget_get_next_sibling (button), n++)
    {
      const graphene_rect_t bounds = get_bounds (button, fixture->page);

      g_assert_cmpfloat (bounds.origin.x, >=, 0);
      g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, gtk_widget_get_width (fixture->page));
      g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, get_bounds (GTK_WIDGET (stack), fixture->page).origin.y);
    }
  g_assert_cmpuint (n, ==, 7);

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  jalon_test_ui_resize (fixture->window, 360, 640);
  wait_for_size (fixture);
  g_assert_true (!gtk_widget_get_child_visible (buttons) && gtk_widget_get_child_visible (list));
  g_assert_cmpuint (g_list_model_get_n_items (gtk_drop_down_get_model (GTK_DROP_DOWN (gtk_widget_get_first_child (list)))), ==, 7);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (gtk_widget_get_first_child (list)), 6);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "milestones");
  jalon_profile_page_show_section (JALON_PROFILE_PAGE (fixture->page), "candidate");
  g_assert_cmpuint (gtk_drop_down_get_selected (GTK_DROP_DOWN (gtk_widget_get_first_child (list))), ==, 1);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);
}

/* The main promise: type a score, and the foot is right in the same call. */
static void
test_language_score (Fixture      *fixture,
                     gconstpointer data)
{
  JalonTestResult *test = jalon_record_list_get (fixture->household->candidate->tests, 0);
  GtkWidget       *row = open_record (fixture, test);
  int              before = jalon_session_get_score (fixture->session)->crs.total;
  GtkWidget       *entry = jalon_test_ui_find (row, "entry");
  g_autofree char *shown = NULL;

  g_assert_cmpstr (gtk_widget_get_name (entry), ==, "listening");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "8.0");

  gtk_editable_set_text (GTK_EDITABLE (entry), "6,0");
  g_assert_cmpint (test->listening, ==, 60);
  g_assert_cmpint (jalon_session_get_score (fixture->session)->crs.total, <, before);
  shown = jalon_words_number (jalon_session_get_score (fixture->session)->crs.total);
  g_assert_cmpstr (get_score (fixture), ==, shown);
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (jalon_test_ui_find (row, "level_label"))), ==, "CLB" NBSP "7");

  jalon_session_undo (fixture->session);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "8.0");
  g_assert_cmpint (jalon_session_get_score (fixture->session)->crs.total, ==, before);
}

static void
assert_focus_within (Fixture   *fixture,
                     GtkWidget *widget)
{
  GtkWidget *focus = gtk_window_get_focus (fixture->window);

  g_assert_true (focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget)));
}

/* Where a record was deleted one goes on with the next, or adds another. */
static void
test_add_duplicate_delete (Fixture      *fixture,
                           gconstpointer data)
{
  JalonRecordList *jobs = fixture->household->candidate->jobs;
  GtkWidget       *group = jalon_test_ui_find (jalon_test_ui_find (fixture->page, "candidate_section"), "jobs_group");
  GtkWidget       *row;

  jalon_profile_page_show_section (JALON_PROFILE_PAGE (fixture->page), "candidate");
  g_assert_cmpuint (jalon_record_list_get_length (jobs), ==, 0);
  gtk_widget_activate_action (group, "group.add", NULL);
  g_assert_cmpuint (jalon_record_list_get_length (jobs), ==, 1);

  row = jalon_test_ui_search (fixture->page, match_record, jalon_record_list_get (jobs, 0));
  g_assert_true (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (row)));
  gtk_widget_activate_action (row, "record.duplicate", NULL);
  g_assert_cmpuint (jalon_record_list_get_length (jobs), ==, 2);

  gtk_widget_activate_action (row, "record.delete", NULL);
  g_assert_cmpuint (jalon_record_list_get_length (jobs), ==, 1);
  assert_focus_within (fixture, jalon_test_ui_search (fixture->page, match_record, jalon_record_list_get (jobs, 0)));
  gtk_widget_activate_action (jalon_test_ui_search (fixture->page, match_record, jalon_record_list_get (jobs, 0)), "record.delete", NULL);
  assert_focus_within (fixture, jalon_test_ui_find (group, "add_button"));
  jalon_session_undo (fixture->session);
  jalon_session_undo (fixture->session);
  g_assert_cmpuint (jalon_record_list_get_length (jobs), ==, 2);
  jalon_session_undo (fixture->session);
  jalon_session_undo (fixture->session);
  g_assert_cmpuint (jalon_record_list_get_length (jobs), ==, 0);
  g_assert_true (gtk_widget_get_visible (jalon_test_ui_find (group, "empty_box")));
}

static void
test_none_is_an_answer (Fixture      *fixture,
                        gconstpointer data)
{
  GtkWidget *group = jalon_test_ui_find (fixture->page, "relatives_group");
  GtkWidget *none = jalon_test_ui_find (group, "none_button");

  g_assert_false (jalon_record_list_is_answered (fixture->household->relatives));
  g_signal_emit_by_name (none, "clicked");
  g_assert_true (jalon_record_list_is_answered (fixture->household->relatives));
  jalon_session_undo (fixture->session);
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (none)), !=, g_dgettext (GETTEXT_PACKAGE, "Take back"));
}

/* In the words of its kind; where everybody has an answer there is no such button; what was answered is taken back by it. */
static void
test_none_by_kind (Fixture      *fixture,
                   gconstpointer data)
{
  GtkWidget  *relatives = jalon_test_ui_find (fixture->page, "relatives_group");
  GtkWidget  *section = jalon_test_ui_find (fixture->page, "candidate_section");
  GtkWidget  *none = jalon_test_ui_find (relatives, "none_button");
  const char *label;

  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (none)), ==, g_dgettext (GETTEXT_PACKAGE, "No relatives in Canada"));
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (jalon_test_ui_find (jalon_test_ui_find (section, "permits_group"), "none_button"))), ==, g_dgettext (GETTEXT_PACKAGE, "No permit"));
  g_assert_false (gtk_widget_get_visible (jalon_test_ui_find (jalon_test_ui_find (section, "stays_group"), "none_button")));

  g_signal_emit_by_name (none, "clicked");
  label = gtk_label_get_label (GTK_LABEL (jalon_test_ui_find (relatives, "empty_label")));
  g_assert_cmpstr (label, ==, g_dgettext (GETTEXT_PACKAGE, "You answered that no relatives live in Canada."));
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (none)), ==, g_dgettext (GETTEXT_PACKAGE, "Take back"));
  /* Its words say what it does: it is not pressed besides, as if that were done already. */
  g_assert_false (GTK_IS_TOGGLE_BUTTON (none));
  g_signal_emit_by_name (none, "clicked");
  g_assert_false (jalon_record_list_is_answered (fixture->household->relatives));

  /* What a file says is said, and can be taken back, also where it is not offered. */
  jalon_record_list_set_answered (fixture->household->candidate->stays, TRUE);
  g_assert_true (gtk_widget_get_visible (jalon_test_ui_find (jalon_test_ui_find (section, "stays_group"), "none_button")));
}

static GtkWidget *
find_button (GtkWidget *root)
{
  GtkWidget *found = GTK_IS_BUTTON (root) ? root : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root); found == NULL && child != NULL; child = gtk_widget_get_next_sibling (child))
    found = find_button (child);

  return found;
}

/* Of a single record too: the rows of what there is not go away, and undo brings them back. */
static void
test_none_of_a_single_record (Fixture      *fixture,
                              gconstpointer data)
{
  JalonNomination      *nomination = fixture->household->nomination;
  g_autoptr (GPtrArray) rows = jalon_field_rows_new (fixture->session, JALON_RECORD (nomination));
  GtkWidget            *row = g_object_ref_sink (rows->pdata[0]);
  GtkWidget            *none = find_button (row);
  g_autofree char      *before = g_strdup (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));
  const char           *title;

  g_assert_true (JALON_IS_NONE_ROW (row));
  g_signal_emit_by_name (none, "clicked");
  g_assert_false (nomination->held);
  title = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row));
  g_assert_cmpstr (title, !=, before);
  jalon_session_undo (fixture->session);
  g_assert_true (nomination->held);
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (none)), !=, g_dgettext (GETTEXT_PACKAGE, "Take back"));
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, before);

  for (guint i = 1; i < rows->len; i++)
    g_object_unref (g_object_ref_sink (rows->pdata[i]));
  g_object_unref (row);
}

/* An amount is read as one, and typed as digits. */
static void
test_amount (Fixture      *fixture,
             gconstpointer data)
{
  JalonEntryRow *row = find_entry_row (fixture, fixture->household, "funds");
  GtkText       *text = jalon_entry_row_get_text (row);

  jalon_profile_page_show_section (JALON_PROFILE_PAGE (fixture->page), "household");
  g_object_set (fixture->household, "funds", (gint64) 31000, NULL);
  g_assert_nonnull (strchr (gtk_editable_get_text (GTK_EDITABLE (text)), '$'));
  gtk_widget_grab_focus (GTK_WIDGET (text));
  jalon_test_ui_settle ();
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (text)), ==, "31000");
  gtk_editable_set_text (GTK_EDITABLE (text), "3100");
  g_assert_cmpint (fixture->household->funds, ==, 3100);
  gtk_root_set_focus (GTK_ROOT (fixture->window), NULL);
  jalon_test_ui_settle ();
  g_assert_nonnull (strchr (gtk_editable_get_text (GTK_EDITABLE (text)), '$'));
  g_assert_cmpint (fixture->household->funds, ==, 3100);
}

/* A certificate of the partner brings nothing: it is not asked for, and what is there is shown. */
static void
test_certificate_of_partner (Fixture      *fixture,
                             gconstpointer data)
{
  GtkWidget *group = jalon_test_ui_find (jalon_test_ui_find (fixture->page, "partner_section"), "certificate_group");

  g_assert_false (gtk_widget_get_visible (group));
  g_assert_true (gtk_widget_get_visible (jalon_test_ui_find (jalon_test_ui_find (fixture->page, "candidate_section"), "certificate_group")));
  g_object_set (fixture->household->partner->trade_certificate, "issued-by", "ON", NULL);
  g_assert_true (gtk_widget_get_visible (group));
}

#define ADD(path, function) g_test_add ("/profile-page/" path, Fixture, NULL, set_up, function, tear_down)

static gboolean
is_label_of (GtkWidget    *widget,
             gconstpointer text)
{
  return GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_label (GTK_LABEL (widget)), text);
}

static gboolean
is_drop_down (GtkWidget    *widget,
              gconstpointer data)
{
  return GTK_IS_DROP_DOWN (widget);
}

/* Below the closed list of sections stands what others need, and leads there; nothing of the one that is seen. */
static void
test_closed_list (Fixture      *fixture,
                  gconstpointer data)
{
  GtkWidget       *list = jalon_test_ui_search (jalon_test_ui_find (fixture->page, "switcher"), is_drop_down, NULL);
  GtkWidget       *elsewhere = gtk_widget_get_next_sibling (list);
  g_autofree char *amiss = g_strdup_printf (_ ("To fix: %s"), fixture->household->candidate->given_name);
  g_autofree char *complaint = NULL;

  g_assert_false (gtk_widget_get_visible (elsewhere));
  g_object_set (fixture->household->candidate, "passport-expires", &(JalonDate){ 2020, 11, 12 }, NULL);
  jalon_profile_page_show_section (JALON_PROFILE_PAGE (fixture->page), "household");
  jalon_test_ui_settle ();
  g_assert_true (gtk_widget_get_visible (elsewhere));
  g_assert_nonnull (jalon_test_ui_search (elsewhere, is_label_of, amiss));
  complaint = gtk_test_accessible_check_property (GTK_ACCESSIBLE (elsewhere), GTK_ACCESSIBLE_PROPERTY_LABEL, amiss);
  g_assert_cmpstr (complaint, ==, NULL);

  g_signal_emit_by_name (elsewhere, "clicked");
  jalon_test_ui_settle ();
  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (jalon_test_ui_find (fixture->page, "section_stack"))), ==, "candidate");
  g_assert_false (gtk_widget_get_visible (elsewhere));
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);

  ADD ("new-record", test_new_record);
  ADD ("title-of-job", test_title_of_job);
  ADD ("worth-of-job", test_worth_of_job);
  ADD ("levels-of-test", test_levels_of_test);
  ADD ("narrow", test_narrow);
  ADD ("sections", test_sections);
  ADD ("closed-list", test_closed_list);
  ADD ("language-score", test_language_score);
  ADD ("add-duplicate-delete", test_add_duplicate_delete);
  ADD ("none-is-an-answer", test_none_is_an_answer);
  ADD ("none-by-kind", test_none_by_kind);
  ADD ("none-of-a-single-record", test_none_of_a_single_record);
  ADD ("amount", test_amount);
  ADD ("certificate-of-partner", test_certificate_of_partner);

  return g_test_run ();
}
