/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-document-chip.h"
#include "jalon-deadline-links.h"
#include "jalon-member-finder.h"
#include "jalon-overview.h"
#include "jalon-places.h"
#include "jalon-plan-words.h"
#include "jalon-program-report.h"
#include "jalon-record-row.h"
#include "jalon-round-words.h"
#include "jalon-test-ways.h"

/* Everything that is said leads to where it is answered: opened, and in sight. */

static const char couple[] = "{ \"format\": \"jalon-profile/1\", \"relationship\": \"married\", \"partner-accompanies\": true, \"destination\": \"ON\","
                             " \"candidate\": { \"given-name\": \"Amina\", \"birth-date\": \"1992-03-04\","
                             "  \"tests\": [ { \"test\": \"ielts-general\", \"taken\": \"2026-01-10\", \"listening\": 9.5, \"reading\": 7, \"writing\": 7, \"speaking\": 7 },"
                             "   { \"test\": \"tef-canada\" } ],"
                             "  \"credentials\": [ { \"level\": \"master\", \"country\": \"MA\", \"completed\": \"2015-06-01\" } ],"
                             "  \"jobs\": [ { \"noc\": \"21231\", \"country\": \"MA\", \"started\": \"2018-01-01\", \"hours-per-week\": 40 } ] },"
                             " \"partner\": { \"given-name\": \"Karim\", \"birth-date\": \"1990-01-01\" } }";

static void
set_up_couple (Fixture      *fixture,
               gconstpointer data)
{
  set_up (fixture, data);
  open_text (fixture, couple);
}

static void
go (Fixture    *fixture,
    const char *place)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-place", "s", place));
  g_assert_cmpstr (jalon_window_get_page (fixture->window), ==, "profile");
}

static void
assert_leads (Fixture    *fixture,
              const char *place)
{
  GtkWidget *row;

  go (fixture, place);
  row = jalon_member_finder_reveal (get_page (fixture), get_household (fixture), place);
  if (row == NULL || !gtk_widget_get_mapped (row))
    g_error ("%s leads nowhere", place);
}

static void
test_lines_and_criteria (Fixture      *fixture,
                         gconstpointer data)
{
  for (JalonCrsLine line = 0; line < JALON_N_CRS_LINES; line++)
    assert_leads (fixture, jalon_crs_line_get_place (line));
  for (JalonFswFactor factor = 0; factor < JALON_N_FSW_FACTORS; factor++)
    assert_leads (fixture, jalon_fsw_factor_get_place (factor));
  for (JalonCriterionId id = 0; id < JALON_N_CRITERIA; id++)
    if (jalon_criterion_id_get_place (id) != NULL)
      assert_leads (fixture, jalon_criterion_id_get_place (id));
}

/* Everything that several households are told ------------------------------------------- */

static gboolean
is_document (GtkWidget    *widget,
             gconstpointer key)
{
  g_autofree char *own = JALON_IS_DOCUMENT_CHIP (widget) ? jalon_item_dup_key (jalon_document_chip_get_item (JALON_DOCUMENT_CHIP (widget))) : NULL;

  return g_strcmp0 (own, key) == 0;
}

/* @household: a sample, or NULL: nobody has answered anything; its path otherwise. */
static void
set_up_sample (Fixture      *fixture,
               gconstpointer household)
{
  g_autofree char *path = household != NULL ? g_build_filename (g_getenv ("JALON_SOURCE_DIR"), "data", "samples", household, NULL) : NULL;
  g_autofree char *text = NULL;

  set_up (fixture, household);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 900, 600);
  if (path != NULL)
    g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_true (g_file_set_contents (fixture->path, text != NULL ? text : "{ \"format\": \"jalon-profile/1\", \"candidate\": {} }", -1, NULL));
  g_assert_true (jalon_window_open (fixture->window, fixture->path));
}

/* The way of one thing: to a document, else to an answer. What leads to neither is named. */
static void
follow (Fixture    *fixture,
        GHashTable *seen,
        const char *what,
        const char *key,
        const char *place)
{
  GtkWidget *row;

  if (key == NULL && place == NULL)
    g_error ("%s leads nowhere", what);
  if (!g_hash_table_add (seen, g_strdup (key != NULL ? key : place)))
    return;

  if (key != NULL)
    {
      g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-item", "s", key));
      g_assert_cmpstr (jalon_window_get_page (fixture->window), ==, "documents");
      row = jalon_test_ui_search (get_page (fixture), is_document, key);
    }
  else
    {
      go (fixture, place);
      row = jalon_member_finder_reveal (get_page (fixture), get_household (fixture), place);
    }
  if (row == NULL || !gtk_widget_get_mapped (row))
    g_error ("%s leads nowhere: %s", what, key != NULL ? key : place);
  await_sight (fixture, row);
}

static void
follow_criteria (Fixture    *fixture,
                 GHashTable *seen,
                 GListModel *criteria)
{
  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++)
    {
      g_autoptr (JalonCriterionReport) criterion = g_list_model_get_item (criteria, i);

      follow (fixture, seen, criterion->title, NULL, criterion->place);
    }
}

static void
follow_dates (Fixture      *fixture,
              GHashTable   *seen,
              JalonSession *session)
{
  GListModel *deadlines = jalon_session_get_deadlines (session);

  for (guint i = 0; i < g_list_model_get_n_items (deadlines); i++)
    {
      g_autoptr (JalonDeadline) deadline = g_list_model_get_item (deadlines, i);
      g_autoptr (JalonItem)     item = jalon_deadline_find_item (deadline, jalon_session_get_checklist (session));
      g_autofree char          *key = item != NULL ? jalon_item_dup_key (item) : NULL;
      g_autofree char          *place = jalon_deadline_dup_place (deadline, get_household (fixture));

      if (jalon_date_is_set (deadline->due))
        follow (fixture, seen, deadline->rule->id, key, place);
    }
}

/* Why no round of ten years was open, or might have been. */
static void
follow_rounds (Fixture      *fixture,
               GHashTable   *seen,
               JalonSession *session)
{
  JalonKnowledge             *knowledge = jalon_session_get_knowledge (session);
  GPtrArray                  *categories = jalon_knowledge_get_categories (knowledge);
  g_autoptr (JalonComparison) comparison = jalon_comparison_new (jalon_rounds_store_get_rounds (knowledge->rounds), knowledge->rulebook, categories,
                                                                 get_household (fixture), jalon_session_get_today (session), NULL);

  for (guint i = 0; i < comparison->compared->len; i++)
    {
      const JalonComparedRound *compared = jalon_comparison_get (comparison, i);
      g_autofree char          *place = NULL;
      g_autofree char          *why = jalon_round_words_dup_why (compared, knowledge->rulebook, categories, get_household (fixture), &place);

      if (place != NULL)
        follow (fixture, seen, why != NULL ? why : compared->round->number, NULL, place);
    }
}

static void
test_everything (Fixture      *fixture,
                 gconstpointer data)
{
  JalonSession          *session = jalon_window_get_session (fixture->window);
  GListModel            *programs = jalon_session_get_programs (session);
  GListModel            *lines = jalon_score_get_lines (jalon_session_get_score (session));
  g_autoptr (GListModel) categories = NULL;
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray)  tasks = jalon_overview_tasks_new (session);
  g_autoptr (GPtrArray)  steps = jalon_overview_steps_new (session);

  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (JalonScoreLine) line = g_list_model_get_item (lines, i);

      follow (fixture, seen, line->title, NULL, line->place);
    }
  for (guint i = 0; i < g_list_model_get_n_items (programs); i++)
    {
      g_autoptr (JalonProgramReport) report = g_list_model_get_item (programs, i);

      follow_criteria (fixture, seen, G_LIST_MODEL (report->criteria));
    }
  g_object_get (session, "categories", &categories, NULL);
  follow_criteria (fixture, seen, categories);
  for (JalonFswFactor factor = 0; factor < JALON_N_FSW_FACTORS; factor++)
    follow (fixture, seen, "a factor of the grid", NULL, jalon_fsw_factor_find_place (&jalon_session_get_results (session)->assessed, factor));
  for (guint i = 0; i < tasks->len; i++)
    {
      const JalonTask *task = tasks->pdata[i];

      follow (fixture, seen, task->title, task->key, task->place);
    }
  for (guint i = 0; i < steps->len; i++)
    {
      const JalonOverviewStep *step = steps->pdata[i];

      if (step->next != NULL && step->status == JALON_STEP_OPEN && (step->key != NULL || step->place != NULL))
        follow (fixture, seen, step->next, step->key, step->place);
    }
  follow_dates (fixture, seen, session);
  follow_rounds (fixture, seen, session);
  g_test_message ("%u ways", g_hash_table_size (seen));
}

/* What is not understood leads to where it was typed. */
static void
test_issues (Fixture      *fixture,
             gconstpointer data)
{
  const JalonResults    *plan = jalon_session_get_plan (jalon_window_get_session (fixture->window));
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  g_assert_cmpuint (plan->issues->len, >=, 3);
  for (guint i = 0; i < plan->issues->len; i++)
    {
      g_autofree char *message = jalon_issue_dup_message (plan->issues->pdata[i]);

      follow (fixture, seen, message, NULL, ((const JalonIssue *) plan->issues->pdata[i])->path);
    }
}

static gboolean
has_focus (GtkWidget *row)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (row));

  return focus != NULL && (focus == row || gtk_widget_is_ancestor (focus, row));
}

/* Of two tests the one that is meant opens, and its entry has the keyboard. */
static void
test_member_of_a_record (Fixture      *fixture,
                         gconstpointer data)
{
  const char *const place = "candidate.tests[0].listening";
  GtkWidget        *entry;
  GtkWidget        *record;

  go (fixture, place);
  entry = jalon_member_finder_reveal (get_page (fixture), get_household (fixture), place);
  g_assert_nonnull (entry);
  record = gtk_widget_get_ancestor (entry, JALON_TYPE_RECORD_ROW);
  g_assert_true (jalon_record_row_get_record (JALON_RECORD_ROW (record)) == jalon_record_list_get (get_household (fixture)->candidate->tests, 0));
  g_assert_true (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (record)));
  g_assert_true (has_focus (entry));
  await_sight (fixture, entry);
}

/* What is in no list of a section is found in the first; what has no row changes nothing. */
static void
test_household (Fixture      *fixture,
                gconstpointer data)
{
  GtkWidget *row;

  go (fixture, "funds");
  row = jalon_member_finder_reveal (get_page (fixture), get_household (fixture), "funds");
  g_assert_nonnull (row);
  g_assert_true (has_focus (row));

  go (fixture, "no-such-thing");
  g_assert_null (jalon_member_finder_reveal (get_page (fixture), get_household (fixture), "no-such-thing"));
}

static gboolean
has_name (GtkWidget    *widget,
          gconstpointer name)
{
  return g_str_equal (gtk_widget_get_name (widget), name);
}

/* It is read on from the title of its part: what stood above that is above the window. */
static gboolean
is_at_top (GtkWidget *card)
{
  GtkWidget      *title = gtk_widget_get_prev_sibling (card);
  graphene_rect_t place;

  g_assert_true (GTK_IS_LABEL (title));
  return is_in_sight (title) && gtk_widget_compute_bounds (title, get_scroller (title), &place) && place.origin.y <= 20;
}

static gboolean
is_page_list (GtkWidget    *widget,
              gconstpointer data)
{
  return GTK_IS_LIST_BOX (widget) && gtk_widget_has_css_class (widget, "navigation-sidebar");
}

static void
test_table (Fixture      *fixture,
            gconstpointer data)
{
  GtkListBox *pages = GTK_LIST_BOX (jalon_test_ui_search (GTK_WIDGET (fixture->window), is_page_list, NULL));
  GtkWidget  *card;

  g_assert_nonnull (gtk_list_box_get_selected_row (pages));

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-table", "s", "fsw.pass-mark"));
  g_assert_cmpstr (jalon_window_get_page (fixture->window), ==, "tables");
  g_assert_null (gtk_list_box_get_selected_row (pages)); /* the tables have no row there, and are no other page */
  card = jalon_test_ui_search (get_page (fixture), has_name, "fsw.pass-mark");
  g_assert_nonnull (card);
  g_assert_cmpfloat (gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (get_scroller (card)))), ==, 0);
  await_sight (fixture, card);
  await_place (fixture, card, is_at_top);
}

/* The tables lead back to the page that led to them, also after another table of theirs. */
static void
test_way_back (Fixture      *fixture,
               gconstpointer data)
{
  GtkWidget *button;

  jalon_window_show_page (fixture->window, "eligibility");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-table", "s", "fsw.pass-mark"));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-table", "s", "fsw.grid.language"));
  button = jalon_test_ui_find (get_page (fixture), "back_button");
  g_assert_true (gtk_widget_get_visible (button));
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpstr (jalon_window_get_page (fixture->window), ==, "eligibility");
}

static void
test_score (Fixture      *fixture,
            gconstpointer data)
{
  g_signal_emit_by_name (jalon_test_ui_find (GTK_WIDGET (fixture->window), "score_button"), "clicked");
  g_assert_cmpstr (jalon_window_get_page (fixture->window), ==, "score");
}

/* In the header wherever the sidebar stands beside it. */
static void
test_printer (Fixture      *fixture,
              gconstpointer data)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);

  jalon_window_show_page (fixture->window, "documents");
  jalon_test_ui_resize (GTK_WINDOW (window), 720, 600);
  jalon_test_ui_settle ();
  g_assert_true (gtk_widget_get_child_visible (jalon_test_ui_find (window, "print_button")));
  g_assert_true (gtk_widget_get_mapped (jalon_test_ui_find (window, "print_button")));
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);

#define ADD_WAY(path, function) g_test_add ("/ways/" path, Fixture, NULL, set_up_couple, function, tear_down)
  ADD_WAY ("lines-and-criteria", test_lines_and_criteria);
  ADD_WAY ("member-of-a-record", test_member_of_a_record);
  ADD_WAY ("household", test_household);
  ADD_WAY ("issues", test_issues);
  ADD_WAY ("table", test_table);
  ADD_WAY ("way-back", test_way_back);
  ADD_WAY ("score", test_score);
  ADD_WAY ("printer", test_printer);
#define ADD_SAMPLE(path, sample) g_test_add ("/ways/everything/" path, Fixture, sample, set_up_sample, test_everything, tear_down)
  ADD_SAMPLE ("nobody", NULL);
  ADD_SAMPLE ("couple", "couple-morocco.jalon");
  ADD_SAMPLE ("cook", "cook-trades.jalon");
  ADD_SAMPLE ("graduate", "graduate-canada.jalon");
  ADD_SAMPLE ("physician", "physician-self-employed.jalon");
  ADD_SAMPLE ("researcher", "researcher-44.jalon");
  return g_test_run ();
}
