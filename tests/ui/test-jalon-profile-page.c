/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-profile-page.h"

#include "jalon-entry-row.h"
#include "jalon-field-rows.h"
#include "jalon-none-row.h"
#include "jalon-picker.h"
#include "jalon-record-row.h"
#include "jalon-score-foot.h"
#include "jalon-test-ui.h"

/* The profile page: widgets follow the profile, the profile follows the widgets,
 * and the score in the foot is right before the setter returns. */

typedef struct
{
  JalonSession   *session;
  JalonHousehold *household;
  GtkWidget      *page;
  GtkWidget      *foot;
  GtkWindow      *window;
} Fixture;

#define COUPLE                                                                                                                            \
  "'relationship': 'never-married', 'destination': 'ON',"                                                                                 \
  "'candidate': { 'given-name': 'Amina', 'birth-date': '1992-03-04',"                                                                     \
  "  'tests': [ { 'test': 'ielts-general', 'taken': '2026-02-01', 'listening': 8.0, 'reading': 7.0, 'writing': 6.5, 'speaking': 7.0 } ]," \
  "  'credentials': [ { 'level': 'master', 'country': 'CAN', 'completed': '2018-06-30' } ] }"

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  fixture->session = jalon_test_ui_session (COUPLE);
  fixture->household = jalon_session_get_household (fixture->session);
  fixture->page = g_object_new (JALON_TYPE_PROFILE_PAGE, "session", fixture->session, "vexpand", TRUE, NULL);
  fixture->foot = g_object_new (JALON_TYPE_SCORE_FOOT, "session", fixture->session, NULL);
  gtk_box_append (GTK_BOX (box), fixture->page);
  gtk_box_append (GTK_BOX (box), fixture->foot);
  fixture->window = jalon_test_ui_present (box);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  gtk_window_destroy (fixture->window);
  jalon_test_ui_settle ();
  g_object_unref (fixture->session);
}

/* The row of a member, as a person finds it: by the record and the member. */
typedef struct
{
  gconstpointer record;
  const char   *field;
} Member;

static gboolean
match_member (GtkWidget    *widget,
              gconstpointer what)
{
  const Member *member = what;

  return JALON_IS_ENTRY_ROW (widget) && jalon_entry_row_get_record (JALON_ENTRY_ROW (widget)) == member->record && g_str_equal (jalon_entry_row_get_field (JALON_ENTRY_ROW (widget))->name, member->field);
}

static JalonEntryRow *
find_entry_row (Fixture      *fixture,
                gconstpointer record,
                const char   *field)
{
  GtkWidget *row = jalon_test_ui_search (fixture->page, match_member, &(Member){ record, field });

  g_assert_nonnull (row);
  return JALON_ENTRY_ROW (row);
}

static gboolean
match_record (GtkWidget    *widget,
              gconstpointer record)
{
  return JALON_IS_RECORD_ROW (widget) && jalon_record_row_get_record (JALON_RECORD_ROW (widget)) == record;
}

static GtkWidget *
open_record (Fixture      *fixture,
             gconstpointer record)
{
  GtkWidget *row = jalon_test_ui_search (fixture->page, match_record, record);

  g_assert_nonnull (row);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  return row;
}

static void
type_text (JalonEntryRow *row,
           const char    *text)
{
  gtk_editable_set_text (GTK_EDITABLE (jalon_entry_row_get_text (row)), text);
}

static const char *
get_text (JalonEntryRow *row)
{
  return gtk_editable_get_text (GTK_EDITABLE (jalon_entry_row_get_text (row)));
}

static const char *
get_score (Fixture *fixture)
{
  return gtk_label_get_label (GTK_LABEL (jalon_test_ui_find (fixture->foot, "total_label")));
}

static gboolean
is_issue_shown (JalonEntryRow *row)
{
  return gtk_widget_get_visible (jalon_test_ui_find (GTK_WIDGET (row), "issue_box"));
}

/* Tests --------------------------------------------------------------------- */

static void
test_text (Fixture      *fixture,
           gconstpointer data)
{
  JalonEntryRow *row = find_entry_row (fixture, fixture->household->candidate, "given-name");

  g_assert_cmpstr (get_text (row), ==, "Amina");
  type_text (row, "Aminata");
  g_assert_cmpstr (fixture->household->candidate->given_name, ==, "Aminata");

  g_object_set (fixture->household->candidate, "given-name", "Amira", NULL);
  g_assert_cmpstr (get_text (row), ==, "Amira");

  type_text (row, "");
  g_assert_null (fixture->household->candidate->given_name);
}

static void
test_date (Fixture      *fixture,
           gconstpointer data)
{
  JalonEntryRow *row = find_entry_row (fixture, fixture->household->candidate, "birth-date");
  char          *before = g_strdup (get_score (fixture));

  type_text (row, "1980-03-04");
  g_assert_cmpint (fixture->household->candidate->birth_date.year, ==, 1980);
  g_assert_cmpstr (get_score (fixture), !=, before);

  type_text (row, "4 March 1992");
  jalon_entry_row_finish (row);
  g_assert_cmpstr (get_text (row), ==, "1992-03-04");
  g_assert_cmpstr (get_score (fixture), ==, before);

  g_object_set (fixture->household->candidate, "birth-date", &(JalonDate){ 1990, 1, 31 }, NULL);
  g_assert_cmpstr (get_text (row), ==, "1990-01-31");
  g_free (before);
}

static void
test_impossible_date (Fixture      *fixture,
                      gconstpointer data)
{
  JalonCredential *diploma = jalon_record_list_get (fixture->household->candidate->credentials, 0);
  JalonEntryRow   *row;
  char            *before = g_strdup (get_score (fixture));

  open_record (fixture, diploma);
  row = find_entry_row (fixture, diploma, "completed");

  /* While it is typed nothing happens; left, it stays, with its issue. */
  type_text (row, "2018-06-31");
  g_assert_false (is_issue_shown (row));
  g_assert_cmpstr (get_score (fixture), ==, before);
  jalon_entry_row_finish (row);
  g_assert_cmpstr (get_text (row), ==, "2018-06-31");
  g_assert_true (is_issue_shown (row));
  g_assert_cmpstr (jalon_record_get_unreadable (JALON_RECORD (diploma), "completed"), ==, "\"2018-06-31\"");
  g_assert_cmpstr (get_score (fixture), !=, before);

  type_text (row, "2018-06-30");
  jalon_entry_row_finish (row);
  g_assert_false (is_issue_shown (row));
  g_assert_cmpstr (get_score (fixture), ==, before);
  g_free (before);
}

static void
test_undo_impossible_date (Fixture      *fixture,
                           gconstpointer data)
{
  JalonEntryRow *row = find_entry_row (fixture, fixture->household->candidate, "birth-date");

  type_text (row, "1992-02-30");
  jalon_entry_row_finish (row);
  g_assert_true (is_issue_shown (row));

  jalon_session_undo (fixture->session);
  g_assert_cmpstr (get_text (row), ==, "1992-03-04");
  g_assert_false (is_issue_shown (row));
}

static void
test_no_number (Fixture      *fixture,
                gconstpointer data)
{
  JalonEntryRow *row = find_entry_row (fixture, fixture->household, "funds");

  type_text (row, "25,000");
  g_assert_cmpint (fixture->household->funds, ==, 25000);
  type_text (row, "plenty");
  jalon_entry_row_finish (row);
  g_assert_cmpint (fixture->household->funds, ==, 25000);
  g_assert_cmpstr (get_text (row), ==, "plenty");
  g_assert_true (is_issue_shown (row));

  type_text (row, "30000");
  jalon_entry_row_finish (row);
  g_assert_false (is_issue_shown (row));
  g_assert_cmpint (fixture->household->funds, ==, 30000);
}

static void
test_choice (Fixture      *fixture,
             gconstpointer data)
{
  GtkWidget *row = jalon_field_row_new (fixture->session, JALON_RECORD (fixture->household), jalon_record_find_field (JALON_RECORD (fixture->household), "relationship"));

  g_object_ref_sink (row);
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (row)), ==, JALON_RELATIONSHIP_NEVER_MARRIED);
  g_assert_cmpuint (g_list_model_get_n_items (adw_combo_row_get_model (ADW_COMBO_ROW (row))), ==, JALON_RELATIONSHIP_ANNULLED + 1);

  adw_combo_row_set_selected (ADW_COMBO_ROW (row), JALON_RELATIONSHIP_MARRIED);
  g_assert_cmpuint (fixture->household->relationship, ==, JALON_RELATIONSHIP_MARRIED);
  g_assert_false (gtk_widget_get_visible (jalon_test_ui_find (fixture->page, "no_union_note")));

  g_object_set (fixture->household, "relationship", JALON_RELATIONSHIP_WIDOWED, NULL);
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (row)), ==, JALON_RELATIONSHIP_WIDOWED);
  g_assert_true (gtk_widget_get_visible (jalon_test_ui_find (fixture->page, "no_union_note")));
  g_object_unref (row);
}

static void
test_code (Fixture      *fixture,
           gconstpointer data)
{
  JalonNomination *nomination = fixture->household->nomination;
  GtkWidget       *row = jalon_field_row_new (fixture->session, JALON_RECORD (nomination), jalon_record_find_field (JALON_RECORD (nomination), "province"));

  g_object_ref_sink (row);
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (row)), ==, 0);
  g_object_set (nomination, "province", "ON", NULL);
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (row)), ==, JALON_PROVINCE_ON);
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), JALON_PROVINCE_AB);
  g_assert_cmpstr (nomination->province, ==, "AB");
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), 0);
  g_assert_null (nomination->province);
  g_object_unref (row);
}

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
  g_autoptr (JalonJob) job = jalon_job_new ();
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

/* What a job brings is what the score would lose without it. */
static void
test_worth_of_job (Fixture      *fixture,
                   gconstpointer data)
{
  g_autoptr (JalonJob) job = jalon_job_new ();
  GtkWidget           *row;
  int                  before = jalon_score_get_total (jalon_session_get_score (fixture->session));
  g_autofree char     *gain = NULL;

  jalon_record_list_append (fixture->household->candidate->jobs, JALON_RECORD (job));
  row = jalon_test_ui_search (fixture->page, match_record, job);
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (jalon_test_ui_find (row, "points_label"))), ==, "0");
  g_object_set (job, "noc", "21232", "country", "FRA", "started", &(JalonDate){ 2018, 9, 3 }, "hours-per-week", 3500, NULL);
  gain = g_strdup_printf ("+%d", jalon_score_get_total (jalon_session_get_score (fixture->session)) - before);
  g_assert_cmpstr (gain, !=, "+0");
  g_assert_true (gtk_widget_get_visible (jalon_test_ui_find (row, "worth")));
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (jalon_test_ui_find (row, "points_label"))), ==, gain);
}

static graphene_rect_t
get_bounds (GtkWidget *widget,
            GtkWidget *within)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, within, &bounds));
  return bounds;
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

/* Questions come with the answers that make them matter. */
static void
test_questions_that_matter (Fixture      *fixture,
                            gconstpointer data)
{
  g_autoptr (JalonJob) job = jalon_job_new ();
  JalonEntryRow       *employer_country;

  jalon_record_list_append (fixture->household->candidate->jobs, JALON_RECORD (job));
  open_record (fixture, job);
  employer_country = find_entry_row (fixture, job, "employer-country");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (employer_country)));
  g_object_set (job, "country", "CAN", NULL);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (employer_country)));
  g_object_set (job, "employer-country", "FRA", NULL);
  g_object_set (job, "country", "MAR", NULL);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (employer_country)));
}

/* A group of which no row matters is not shown, and comes with the first that does. */
static void
test_group_without_rows (Fixture      *fixture,
                         gconstpointer data)
{
  GtkWidget *group = jalon_test_ui_find (fixture->page, "invitation_group");

  g_assert_false (gtk_widget_get_visible (group));
  g_object_set (fixture->household->milestones, "invited", &(JalonDate){ 2026, 10, 5 }, NULL);
  g_assert_true (gtk_widget_get_visible (group));
  g_object_set (fixture->household->milestones, "invited", &JALON_DATE_UNSET, NULL);
  g_assert_false (gtk_widget_get_visible (group));
}

/* Above a group without a title there is no room for a button that is not shown. */
static void
test_group_without_title (Fixture      *fixture,
                          gconstpointer data)
{
  GtkWidget      *group = jalon_test_ui_find (fixture->page, "person_group");
  GtkWidget      *row = jalon_test_ui_find (fixture->page, "person_row");
  graphene_rect_t bounds;

  jalon_profile_page_show_section (JALON_PROFILE_PAGE (fixture->page), "candidate");
  jalon_test_ui_settle ();
  bounds = get_bounds (row, group);
  g_assert_cmpfloat (bounds.origin.y, <=, 6);
}

static gboolean
match_title (GtkWidget    *widget,
             gconstpointer title)
{
  return ADW_IS_PREFERENCES_ROW (widget) && g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title) == 0;
}

/* The partner's switches carry the name as soon as it is known. */
static void
test_name_of_partner (Fixture      *fixture,
                      gconstpointer data)
{
  g_assert_null (jalon_test_ui_search (fixture->page, match_title, "Karim is coming to Canada"));
  g_object_set (fixture->household->partner, "given-name", "Karim", NULL);
  g_assert_nonnull (jalon_test_ui_search (fixture->page, match_title, "Karim is coming to Canada"));
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

  type_text (row, "");
  g_assert_false (jalon_picker_is_shown (picker));
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

/* The main promise: type a score, and the foot is right in the same call. */
static void
test_language_score (Fixture      *fixture,
                     gconstpointer data)
{
  JalonTestResult *test = jalon_record_list_get (fixture->household->candidate->tests, 0);
  GtkWidget       *row = open_record (fixture, test);
  int              before = jalon_score_get_total (jalon_session_get_score (fixture->session));
  GtkWidget       *entry = jalon_test_ui_find (row, "entry");
  g_autofree char *shown = NULL;

  g_assert_cmpstr (gtk_widget_get_name (entry), ==, "listening");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "8.0");

  gtk_editable_set_text (GTK_EDITABLE (entry), "6,0");
  g_assert_cmpint (test->listening, ==, 60);
  g_assert_cmpint (jalon_score_get_total (jalon_session_get_score (fixture->session)), <, before);
  shown = jalon_words_number (jalon_score_get_total (jalon_session_get_score (fixture->session)));
  g_assert_cmpstr (get_score (fixture), ==, shown);
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (jalon_test_ui_find (row, "level_label"))), ==, "CLB 7");

  jalon_session_undo (fixture->session);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "8.0");
  g_assert_cmpint (jalon_score_get_total (jalon_session_get_score (fixture->session)), ==, before);
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
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (none), TRUE);
  g_assert_true (jalon_record_list_is_answered (fixture->household->relatives));
  jalon_session_undo (fixture->session);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (none)));
}

static GtkWidget *
find_toggle (GtkWidget *root)
{
  GtkWidget *found = GTK_IS_TOGGLE_BUTTON (root) ? root : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root); found == NULL && child != NULL; child = gtk_widget_get_next_sibling (child))
    found = find_toggle (child);

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
  GtkWidget            *none = find_toggle (row);
  g_autofree char      *before = g_strdup (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));
  const char           *title;

  g_assert_true (JALON_IS_NONE_ROW (row));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (none), TRUE);
  g_assert_false (nomination->held);
  title = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row));
  g_assert_cmpstr (title, !=, before);
  jalon_session_undo (fixture->session);
  g_assert_true (nomination->held);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (none)));
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, before);

  for (guint i = 1; i < rows->len; i++)
    g_object_unref (g_object_ref_sink (rows->pdata[i]));
  g_object_unref (row);
}

static void
test_section_sign (Fixture      *fixture,
                   gconstpointer data)
{
  GtkStack *stack = GTK_STACK (jalon_test_ui_find (fixture->page, "section_stack"));
  gboolean  before;
  gboolean  after;
  gboolean  other;

  g_object_get (gtk_stack_get_page (stack, gtk_stack_get_child_by_name (stack, "candidate")), "needs-attention", &before, NULL);
  jalon_record_set_raw (JALON_RECORD (fixture->household->candidate), "birth-date", "\"1992-02-30\"");
  g_object_get (gtk_stack_get_page (stack, gtk_stack_get_child_by_name (stack, "candidate")), "needs-attention", &after, NULL);
  g_object_get (gtk_stack_get_page (stack, gtk_stack_get_child_by_name (stack, "partner")), "needs-attention", &other, NULL);
  g_assert_false (before);
  g_assert_true (after);
  g_assert_false (other);
}

/* Every member that can be answered has a row somewhere: a new one cannot be forgotten. */
static void
test_every_record_has_rows (Fixture      *fixture,
                            gconstpointer data)
{
  GType types[] = { JALON_TYPE_TEST_RESULT, JALON_TYPE_CREDENTIAL, JALON_TYPE_JOB, JALON_TYPE_STAY, JALON_TYPE_CHILD, JALON_TYPE_RELATIVE, JALON_TYPE_PREVIOUS_UNION, JALON_TYPE_LETTER, JALON_TYPE_ACCOUNT_DATE, JALON_TYPE_MILESTONES, JALON_TYPE_JOB_OFFER, JALON_TYPE_NOMINATION, JALON_TYPE_OFFICIAL_SCORE, JALON_TYPE_TRADE_CERTIFICATE, JALON_TYPE_MEDICAL_EXAM };

  for (guint t = 0; t < G_N_ELEMENTS (types); t++)
    {
      g_autoptr (JalonRecord) record = g_object_new (types[t], NULL);
      guint                   n_fields;
      const JalonField       *fields = jalon_record_get_fields (record, &n_fields);
      g_autoptr (GPtrArray)   rows = jalon_field_rows_new (fixture->session, record);
      guint                   n_missing = 0;

      for (guint i = 0; i < n_fields; i++)
        n_missing += g_str_equal (fields[i].name, "id");
      if (types[t] == JALON_TYPE_TEST_RESULT)
        n_missing += JALON_N_ABILITIES - 1; /* in one row */

      g_assert_cmpuint (rows->len, >=, n_fields - n_missing);
      for (guint i = 0; i < rows->len; i++)
        g_object_unref (g_object_ref_sink (rows->pdata[i]));
    }
}

#define ADD(path, function) g_test_add ("/profile-page/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);

  ADD ("text", test_text);
  ADD ("date", test_date);
  ADD ("impossible-date", test_impossible_date);
  ADD ("undo-impossible-date", test_undo_impossible_date);
  ADD ("no-number", test_no_number);
  ADD ("choice", test_choice);
  ADD ("code", test_code);
  ADD ("country", test_country);
  ADD ("occupation", test_occupation);
  ADD ("new-record", test_new_record);
  ADD ("worth-of-job", test_worth_of_job);
  ADD ("group-without-rows", test_group_without_rows);
  ADD ("group-without-title", test_group_without_title);
  ADD ("levels-of-test", test_levels_of_test);
  ADD ("questions-that-matter", test_questions_that_matter);
  ADD ("name-of-partner", test_name_of_partner);
  ADD ("picker", test_picker);
  ADD ("picker-follows", test_picker_follows);
  ADD ("body", test_body);
  ADD ("language-score", test_language_score);
  ADD ("add-duplicate-delete", test_add_duplicate_delete);
  ADD ("none-is-an-answer", test_none_is_an_answer);
  ADD ("none-of-a-single-record", test_none_of_a_single_record);
  ADD ("section-sign", test_section_sign);
  ADD ("every-record-has-rows", test_every_record_has_rows);

  return g_test_run ();
}
