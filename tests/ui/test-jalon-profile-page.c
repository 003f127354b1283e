/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-test-profile-page.h"
#include "jalon-word-button.h"

/* The profile page: widgets follow the profile, the profile follows the widgets,
 * and the score in the foot is right before the setter returns. */

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

static const char *
get_detail (JalonEntryRow *row)
{
  return gtk_label_get_label (GTK_LABEL (jalon_test_ui_find (GTK_WIDGET (row), "detail_label")));
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

  /* What is not understood yet is not called by the day that stood there before. */
  type_text (row, "2/3/98");
  g_assert_cmpstr (get_detail (row), ==, "");
  type_text (row, "20/03/1998");
  g_assert_cmpstr (get_detail (row), ==, "Friday 20 March 1998");

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

/* Questions come with the answers that make them matter. */
static void
test_questions_that_matter (Fixture      *fixture,
                            gconstpointer data)
{
  g_autoptr (JalonJob) job = g_object_new (JALON_TYPE_JOB, NULL);
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

static void
check_titles (GtkWidget *widget,
              guint     *n_words)
{
  GtkWidget *group = gtk_widget_get_ancestor (widget, ADW_TYPE_PREFERENCES_GROUP);

  if (JALON_IS_WORD_BUTTON (widget) && gtk_widget_get_visible (widget) && group != NULL)
    {
      g_assert_cmpstr (adw_preferences_group_get_title (ADW_PREFERENCES_GROUP (group)), !=, "");
      ++*n_words;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    check_titles (child, n_words);
}

/* Words that are explained stand beside a title, not alone above a card. */
static void
test_words_beside_title (Fixture      *fixture,
                         gconstpointer data)
{
  guint n_words = 0;

  jalon_profile_page_show_section (JALON_PROFILE_PAGE (fixture->page), "milestones");
  jalon_test_ui_settle ();
  check_titles (fixture->page, &n_words);
  g_assert_cmpuint (n_words, >, 0);
}

typedef struct
{
  const char *name;
  const char *household;
  gboolean    open;
  const char *age;
} PersonRow;

static const PersonRow person_rows[] = {
  { "whole", "'candidate': { 'given-name': 'Amina', 'birth-date': '1992-03-04', 'citizenship': 'MAR', 'residence': 'FRA' }", FALSE, "34\302\240years" },
  { "without-a-residence", "'candidate': { 'given-name': 'Amina', 'birth-date': '1992-03-04', 'citizenship': 'MAR' }", TRUE, "34\302\240years" },
  { "not-born", "'candidate': { 'given-name': 'Amina', 'birth-date': '2097-03-04', 'citizenship': 'MAR', 'residence': 'FRA' }", TRUE, "" },
  { "nobody", "'title': 'x'", TRUE, "" },
};

/* What is told of a person is folded once it is whole; the way to one of its answers unfolds it. Nobody is below 0. */
static void
test_person_folds (gconstpointer data)
{
  const PersonRow         *row = data;
  g_autoptr (JalonSession) session = jalon_test_ui_session (row->household);
  GtkWidget               *page = g_object_new (JALON_TYPE_PROFILE_PAGE, "session", session, NULL);
  GtkWindow               *window = jalon_test_ui_present (page);
  AdwExpanderRow          *card = ADW_EXPANDER_ROW (jalon_test_ui_find (page, "person_row"));

  jalon_profile_page_show_section (JALON_PROFILE_PAGE (page), "candidate");
  jalon_test_ui_settle ();
  g_assert_cmpint (adw_expander_row_get_expanded (card), ==, row->open);
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (jalon_test_ui_find (page, "age_label"))), ==, row->age);
  jalon_profile_page_show_place (JALON_PROFILE_PAGE (page), "candidate.residence");
  g_assert_true (adw_expander_row_get_expanded (card));
  gtk_window_destroy (window);
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

/* Whoever is alone is not asked for the marriages of two. */
static void
test_unions_of_whom (Fixture      *fixture,
                     gconstpointer data)
{
  GtkLabel        *label = GTK_LABEL (jalon_test_ui_find (jalon_test_ui_find (fixture->page, "unions_group"), "empty_label"));
  g_autofree char *alone = g_strdup (gtk_label_get_label (label));
  g_autofree char *both = NULL;

  g_assert_cmpstr (alone, ==, g_dgettext (GETTEXT_PACKAGE, "Enter each earlier marriage or common-law relationship."));
  g_object_set (fixture->household, "relationship", (guint) JALON_RELATIONSHIP_COMMON_LAW, NULL);
  both = g_strdup (gtk_label_get_label (label));
  g_assert_cmpstr (both, !=, alone);
  g_object_set (fixture->household, "relationship", (guint) JALON_RELATIONSHIP_DIVORCED, NULL);
  g_assert_cmpstr (gtk_label_get_label (label), ==, alone);
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

static gboolean
is_in_sight (GtkWidget *row)
{
  GtkWidget      *scroller = gtk_widget_get_ancestor (row, GTK_TYPE_SCROLLED_WINDOW);
  graphene_rect_t place;

  return gtk_widget_compute_bounds (row, scroller, &place) && place.origin.y >= 0 && place.origin.y + place.size.height <= (float) gtk_widget_get_height (scroller);
}

/* Who comes to a field sees what it is for, and while typing what was understood, which stands below the text. */
static void
test_field_in_sight (Fixture      *fixture,
                     gconstpointer data)
{
  JalonEntryRow  *row = find_entry_row (fixture, fixture->household->candidate, "passport-expires");
  GtkWidget      *text = GTK_WIDGET (jalon_entry_row_get_text (row));
  GtkWidget      *scroller = gtk_widget_get_ancestor (GTK_WIDGET (row), GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment  *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  graphene_rect_t place;

  jalon_profile_page_show_section (JALON_PROFILE_PAGE (fixture->page), "candidate");
  gtk_widget_set_margin_top (GTK_WIDGET (row), 4000);
  gtk_widget_set_margin_bottom (GTK_WIDGET (row), 4000);
  jalon_test_ui_settle ();

  /* The text is the last that is seen of the page. */
  g_assert_true (gtk_widget_compute_bounds (text, scroller, &place));
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + place.origin.y + place.size.height - gtk_adjustment_get_page_size (adjustment));
  jalon_test_ui_settle ();
  g_assert_false (is_in_sight (GTK_WIDGET (row)));
  gtk_widget_grab_focus (text);
  while (!is_in_sight (GTK_WIDGET (row)))
    g_main_context_iteration (NULL, TRUE);

  jalon_test_ui_settle ();
  type_text (row, "5 May 2031");
  jalon_test_ui_settle ();
  while (!is_in_sight (GTK_WIDGET (row)))
    g_main_context_iteration (NULL, TRUE);

  /* Then the page is scrolled as one likes. */
  gtk_adjustment_set_value (adjustment, 0);
  jalon_test_ui_settle ();
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);
}

/* What has expired is said at its field, at its section and in the number of the page. */
static void
test_expired_passport (Fixture      *fixture,
                       gconstpointer data)
{
  GtkStack      *stack = GTK_STACK (jalon_test_ui_find (fixture->page, "section_stack"));
  GtkStackPage  *section = gtk_stack_get_page (stack, gtk_stack_get_child_by_name (stack, "candidate"));
  JalonEntryRow *row = find_entry_row (fixture, fixture->household->candidate, "passport-expires");
  guint          n;

  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (row), "issue"));
  g_assert_false (gtk_stack_page_get_needs_attention (section));

  g_object_set (fixture->household->candidate, "passport-expires", &(JalonDate){ 2020, 11, 12 }, NULL);
  jalon_test_ui_settle ();
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (row), "issue"));
  g_assert_true (gtk_stack_page_get_needs_attention (section));
  g_assert_nonnull (strstr (gtk_label_get_label (GTK_LABEL (jalon_test_ui_find (GTK_WIDGET (row), "issue_label"))), "2020"));
  g_object_get (fixture->session, "issues-count", &n, NULL);
  g_assert_cmpuint (n, ==, 1);
}

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
  ADD ("group-without-rows", test_group_without_rows);
  ADD ("group-without-title", test_group_without_title);
  ADD ("words-beside-title", test_words_beside_title);
  ADD ("questions-that-matter", test_questions_that_matter);
  ADD ("name-of-partner", test_name_of_partner);
  ADD ("section-sign", test_section_sign);
  ADD ("unions-of-whom", test_unions_of_whom);
  ADD ("field-in-sight", test_field_in_sight);
  ADD ("every-record-has-rows", test_every_record_has_rows);

  for (guint i = 0; i < G_N_ELEMENTS (person_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/profile-page/person/", person_rows[i].name, NULL);

      g_test_add_data_func (path, &person_rows[i], test_person_folds);
    }
  ADD ("expired-passport", test_expired_passport);

  return g_test_run ();
}
