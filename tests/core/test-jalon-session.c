/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "jalon-history.h"
#include "jalon-store.h"
#include "jalon-test-session.h"
#include "jalon-words.h"

static const JalonDate today = { 2026, 11, 23 };

static JalonSession *
open_session (const char *json)
{
  return jalon_test_session_of (json, today);
}

static int
get_total (JalonSession *session)
{
  return jalon_session_get_score (session)->crs.total;
}

static void
count_cb (guint *count)
{
  (*count)++;
}

/* When the setter returns, the score is right. */
static void
test_setter (void)
{
  g_autoptr (JalonSession) session = open_session ("{'relationship':'never-married','candidate':{'tests':[]}}");
  JalonHousehold          *household = jalon_session_get_household (session);
  JalonDate                born = { 1996, 11, 24 };
  guint                    n_recomputed = 0;

  g_signal_connect_swapped (session, "recomputed", G_CALLBACK (count_cb), &n_recomputed);
  g_assert_cmpint (get_total (session), ==, 0);

  g_object_set (household->candidate, "birth-date", &born, NULL);
  g_assert_cmpint (get_total (session), ==, 110);
  g_assert_cmpuint (n_recomputed, ==, 1);

  /* The same value is no change. */
  g_object_set (household->candidate, "birth-date", &born, NULL);
  g_assert_cmpuint (n_recomputed, ==, 1);

  g_object_set (household, "relationship", JALON_RELATIONSHIP_MARRIED, NULL);
  g_assert_cmpint (get_total (session), ==, 100);
}

/* Another day for the score; papers and dates stay those of today. */
/* The first thing that is wrong of a record, or anywhere below it; of one member only that. */
static void
test_find_issue (void)
{
  g_autoptr (JalonSession) session = open_session ("'candidate': { 'birth-date': '1996-02-30', 'jobs': [ { 'id': 'j1', 'noc': '99999' }, { 'id': 'j2' } ] }");
  JalonHousehold          *household = jalon_session_get_household (session);
  JalonRecord             *candidate = JALON_RECORD (household->candidate);
  JalonRecord             *job = jalon_record_list_get (household->candidate->jobs, 0);

  g_assert_cmpstr (jalon_session_find_issue (session, candidate, "birth-date")->path, ==, "candidate.birth-date");
  g_assert_null (jalon_session_find_issue (session, candidate, "given-name"));
  g_assert_nonnull (jalon_session_find_issue (session, candidate, NULL));
  g_assert_nonnull (jalon_session_find_issue (session, JALON_RECORD (household), NULL));
  g_assert_cmpstr (jalon_session_find_issue (session, job, NULL)->path, ==, "candidate.jobs[0].noc");
  g_assert_null (jalon_session_find_issue (session, jalon_record_list_get (household->candidate->jobs, 1), NULL));
  g_assert_null (jalon_session_find_issue (session, JALON_RECORD (household->partner), NULL));
}

static void
test_day (void)
{
  g_autoptr (JalonSession) session = open_session ("{'relationship':'never-married','candidate':{'birth-date':'1996-11-24'},'milestones':{'profile-started':'2026-10-05'}}");
  JalonDate                birthday = { 2026, 11, 24 };
  JalonDate                too_early = { 2014, 12, 31 };
  g_autofree char         *error = NULL;

  jalon_session_set_day (session, birthday);
  g_assert_cmpint (get_total (session), ==, 105);
  g_assert_true (jalon_date_equal (jalon_session_get_plan (session)->day, today));
  g_assert_cmpuint (g_list_model_get_n_items (jalon_session_get_deadlines (session)), >, 0);

  jalon_session_set_day (session, too_early);
  g_object_get (session, "error", &error, NULL);
  g_assert_nonnull (error);
  g_assert_null (jalon_session_get_score (session));
  g_assert_null (jalon_session_get_results (session));
  g_assert_cmpuint (g_list_model_get_n_items (jalon_session_get_programs (session)), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (jalon_session_get_deadlines (session)), >, 0);

  jalon_session_set_day (session, JALON_DATE_UNSET);
  g_assert_cmpint (get_total (session), ==, 110);
  g_assert_true (jalon_date_equal (jalon_session_get_day (session), today));
}

/* Days beside the one that is shown are computed once for each edit. */
static void
test_results_on (void)
{
  g_autoptr (JalonSession) session = open_session ("{'relationship':'never-married','candidate':{'birth-date':'1996-11-24'}}");
  JalonDate                birthday = { 2026, 11, 24 };
  const JalonResults      *results = jalon_session_results_on (session, birthday);

  g_assert_cmpint (results->crs.total, ==, 105);
  g_assert_true (jalon_session_results_on (session, birthday) == results);
  g_assert_true (jalon_session_results_on (session, today) == jalon_session_get_plan (session));
  g_assert_null (jalon_session_results_on (session, (JalonDate){ 2014, 12, 31 }));

  g_object_set (jalon_session_get_household (session), "relationship", JALON_RELATIONSHIP_MARRIED, NULL);
  g_assert_cmpint (jalon_session_results_on (session, birthday)->crs.total, ==, 95);
}

static void
test_undo_scalar (void)
{
  g_autoptr (JalonSession) session = open_session ("{'relationship':'never-married','candidate':{'birth-date':'1996-11-24'}}");
  JalonHousehold          *household = jalon_session_get_household (session);
  gboolean                 can_undo;
  gboolean                 can_redo;

  g_object_set (household, "relationship", JALON_RELATIONSHIP_MARRIED, NULL);
  g_assert_cmpint (get_total (session), ==, 100);

  jalon_session_undo (session);
  g_assert_cmpint (get_total (session), ==, 110);
  g_object_get (session, "can-undo", &can_undo, "can-redo", &can_redo, NULL);
  g_assert_false (can_undo);
  g_assert_true (can_redo);

  jalon_session_redo (session);
  g_assert_cmpint (get_total (session), ==, 100);

  /* Nothing left to redo, nothing happens. */
  jalon_session_redo (session);
  g_assert_cmpint (get_total (session), ==, 100);
}

/* A step is taken back alone, as a step of its own if others followed it, and only once. */
static void
test_take_back (void)
{
  g_autoptr (JalonSession) session = open_session ("{'children':[{'given-name':'Lina'}]}");
  JalonHousehold          *household = jalon_session_get_household (session);
  guint64                  deletion;

  g_assert_cmpuint (jalon_session_get_last_step (session), ==, 0);
  jalon_record_list_remove (household->children, 0);
  deletion = jalon_session_get_last_step (session);
  g_object_set (household, "title", "Later", NULL);
  g_assert_cmpuint (jalon_session_get_last_step (session), !=, deletion);

  jalon_session_take_back (session, deletion);
  g_assert_cmpuint (jalon_record_list_get_length (household->children), ==, 1);
  g_assert_cmpstr (household->title, ==, "Later");
  jalon_session_undo (session);
  g_assert_cmpuint (jalon_record_list_get_length (household->children), ==, 0);

  jalon_session_undo (session);
  jalon_session_undo (session);
  g_assert_cmpuint (jalon_record_list_get_length (household->children), ==, 1);
  jalon_session_take_back (session, deletion);
  g_assert_cmpuint (jalon_record_list_get_length (household->children), ==, 1);
}

static void
test_undo_list (void)
{
  g_autoptr (JalonSession)    session = open_session ("{'candidate':{'birth-date':'1996-11-24'}}");
  JalonRecordList            *tests = jalon_session_get_household (session)->candidate->tests;
  g_autoptr (JalonTestResult) test = g_object_new (JALON_TYPE_TEST_RESULT, NULL);
  JalonDate                   taken = { 2026, 2, 1 };

  g_object_set (test, "test", JALON_LANGUAGE_TEST_CELPIP_GENERAL, "taken", &taken,
                "listening", 100, "reading", 100, "writing", 100, "speaking", 100, NULL);
  jalon_record_list_append (tests, JALON_RECORD (test));
  g_assert_cmpint (get_total (session), ==, 110 + 136);

  jalon_session_undo (session);
  g_assert_cmpint (get_total (session), ==, 110);
  g_assert_cmpuint (jalon_record_list_get_length (tests), ==, 0);
  g_assert_false (jalon_record_list_is_answered (tests));

  jalon_session_redo (session);
  g_assert_cmpint (get_total (session), ==, 110 + 136);
  g_assert_true (jalon_record_list_get (tests, 0) == (gpointer) test);

  /* Deleting a record and bringing it back keeps what was typed into it before. */
  g_object_set (test, "listening", 90, NULL);
  jalon_record_list_remove (tests, 0);
  jalon_session_undo (session);
  g_assert_cmpint (get_total (session), ==, 110 + 133);
  jalon_session_undo (session);
  g_assert_cmpint (get_total (session), ==, 110 + 136);
}

/* Typing a name is one step; the next field is another. */
static void
test_undo_typing (void)
{
  g_autoptr (JalonSession) session = open_session ("{}");
  JalonHousehold          *household = jalon_session_get_household (session);

  g_object_set (household, "title", "A", NULL);
  g_object_set (household, "title", "Am", NULL);
  g_object_set (household, "title", "Ami", NULL);
  g_object_set (household->candidate, "given-name", "Amina", NULL);

  jalon_session_undo (session);
  g_assert_null (household->candidate->given_name);
  g_assert_cmpstr (household->title, ==, "Ami");
  jalon_session_undo (session);
  g_assert_null (household->title);
  jalon_session_redo (session);
  g_assert_cmpstr (household->title, ==, "Ami");
}

/* Two visits to one entry are two steps. */
static void
test_undo_visits (void)
{
  g_autoptr (JalonSession) session = open_session ("{}");
  JalonHousehold          *household = jalon_session_get_household (session);

  g_object_set (household, "title", "A", NULL);
  g_object_set (household, "title", "Am", NULL);
  jalon_session_end_typing (session);
  g_object_set (household, "title", "Ami", NULL);

  jalon_session_undo (session);
  g_assert_cmpstr (household->title, ==, "Am");
  jalon_session_undo (session);
  g_assert_null (household->title);
}

/* "None" is an answer of its own; what is added later is another step. */
static void
test_undo_none (void)
{
  g_autoptr (JalonSession) session = open_session ("{}");
  JalonRecordList         *jobs = jalon_session_get_household (session)->candidate->jobs;
  g_autoptr (JalonJob)     job = g_object_new (JALON_TYPE_JOB, NULL);

  jalon_record_list_set_answered (jobs, TRUE);
  jalon_record_list_append (jobs, JALON_RECORD (job));

  jalon_session_undo (session);
  g_assert_cmpuint (jalon_record_list_get_length (jobs), ==, 0);
  g_assert_true (jalon_record_list_is_answered (jobs));
  jalon_session_undo (session);
  g_assert_false (jalon_record_list_is_answered (jobs));
}

/* The oldest steps go, a thousand and more stay. */
static void
test_undo_bound (void)
{
  g_autoptr (JalonHousehold) household = jalon_test_household ("'title': 'x'");
  g_autoptr (JalonHistory)   history = jalon_history_new (household);
  guint                      n = 0;

  for (guint i = 0; i < 3000; i++)
    g_object_set (household, "funds-gift", i % 2 == 0, NULL);

  for (; jalon_history_can_undo (history); n++)
    jalon_history_undo (history);

  g_assert_cmpuint (n, >=, 1000);
  g_assert_cmpuint (n, <, 3000);
}

static void
test_undo_raw (void)
{
  g_autoptr (JalonSession) session = open_session ("{'candidate':{'birth-date':'1996-02-30'}}");
  JalonPerson             *person = jalon_session_get_household (session)->candidate;
  JalonDate                born = { 1996, 2, 29 };
  guint                    n_issues;

  g_object_get (session, "issues-count", &n_issues, NULL);
  g_assert_cmpuint (n_issues, ==, 1);
  g_assert_nonnull (jalon_session_find_issue (session, JALON_RECORD (person), "birth-date"));

  g_object_set (person, "birth-date", &born, NULL);
  g_object_get (session, "issues-count", &n_issues, NULL);
  g_assert_cmpuint (n_issues, ==, 0);

  jalon_session_undo (session);
  g_assert_cmpstr (jalon_record_get_unreadable (JALON_RECORD (person), "birth-date"), ==, "\"1996-02-30\"");
  g_assert_false (jalon_date_is_set (person->birth_date));
}

static JalonItem *
get_first_item (JalonSession *session)
{
  return g_list_model_get_item (jalon_session_get_checklist (session), 0);
}

/* Ticking a paper writes into the profile, in one step. */
static void
test_item_state (void)
{
  g_autoptr (JalonSession) session = open_session ("{'relationship':'never-married','candidate':{'birth-date':'1996-11-24'}}");
  g_autoptr (JalonItem)    item = get_first_item (session);
  g_autoptr (JalonItem)    ticked = NULL;
  guint                    n_ready;

  jalon_session_set_item_state (session, item, JALON_DOCUMENT_STATE_REQUESTED);
  jalon_session_set_item_state (session, item, JALON_DOCUMENT_STATE_READY);
  g_assert_cmpuint (jalon_record_list_get_length (jalon_session_get_household (session)->documents), ==, 1);
  ticked = get_first_item (session);
  g_assert_cmpstr (ticked->id, ==, item->id);
  g_assert_cmpuint (ticked->state, ==, JALON_DOCUMENT_STATE_READY);
  g_object_get (session, "n-ready", &n_ready, NULL);
  g_assert_cmpuint (n_ready, ==, 1);

  jalon_session_undo (session);
  jalon_session_undo (session);
  g_assert_cmpuint (jalon_record_list_get_length (jalon_session_get_household (session)->documents), ==, 0);
  g_object_get (session, "n-ready", &n_ready, NULL);
  g_assert_cmpuint (n_ready, ==, 0);
}

/* Papers that stay the same keep their object, so that open rows stay open. */
static void
test_lists_keep (void)
{
  g_autoptr (JalonSession) session = open_session ("{'relationship':'never-married','candidate':{'birth-date':'1996-11-24'}}");
  g_autoptr (JalonItem)    before = get_first_item (session);
  g_autoptr (JalonItem)    after = NULL;
  g_autoptr (JalonItem)    renamed = NULL;

  g_object_set (jalon_session_get_household (session), "funds", (gint64) 15263, NULL);
  after = get_first_item (session);
  g_assert_true (before == after);

  /* A name may stand in any title. */
  g_object_set (jalon_session_get_household (session)->candidate, "given-name", "Ada", NULL);
  renamed = get_first_item (session);
  g_assert_false (before == renamed);
}

/* A household of a newer program is looked at, and nothing else. */
static void
test_read_only (void)
{
  g_autoptr (GError)       error = NULL;
  g_autofree char         *folder = g_dir_make_tmp ("jalon-session-XXXXXX", &error);
  g_autofree char         *path = g_build_filename (folder, "home.jalon", NULL);
  g_autoptr (JalonStore)   store = NULL;
  g_autoptr (JalonSession) session = NULL;
  g_autoptr (JalonItem)    item = NULL;
  gboolean                 read_only;

  g_assert_true (g_file_set_contents (path, "{\"format\":\"jalon-profile/2\",\"title\":\"A\"}", -1, &error));
  store = jalon_store_load (path, &error);
  g_assert_no_error (error);
  session = jalon_test_session (jalon_store_get_household (store), store, today);
  g_object_get (session, "read-only", &read_only, NULL);
  g_assert_true (read_only);

  item = get_first_item (session);
  jalon_session_set_item_state (session, item, JALON_DOCUMENT_STATE_READY);
  g_assert_cmpuint (jalon_record_list_get_length (jalon_session_get_household (session)->documents), ==, 0);
  g_assert_cmpuint (item->state, ==, JALON_DOCUMENT_STATE_TO_DO);

  g_unlink (path);
  g_rmdir (folder);
}

static void
test_group (void)
{
  g_autoptr (JalonSession) session = open_session ("{'candidate':{'birth-date':'1996-11-24'}}");
  JalonHousehold          *household = jalon_session_get_household (session);
  guint                    n_recomputed = 0;

  g_signal_connect_swapped (session, "recomputed", G_CALLBACK (count_cb), &n_recomputed);
  jalon_session_begin_group (session);
  g_object_set (household, "relationship", JALON_RELATIONSHIP_MARRIED, NULL);
  g_object_set (household, "partner-accompanies", FALSE, NULL);
  g_assert_cmpuint (n_recomputed, ==, 0);
  jalon_session_end_group (session);
  g_assert_cmpuint (n_recomputed, ==, 1);

  jalon_session_undo (session);
  g_assert_cmpuint (household->relationship, ==, JALON_RELATIONSHIP_UNANSWERED);
  g_assert_true (household->partner_accompanies);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  jalon_words_init ("en");

  g_test_add_func ("/session/score-before-the-setter-returns", test_setter);
  g_test_add_func ("/session/another-day", test_day);
  g_test_add_func ("/session/find-issue", test_find_issue);
  g_test_add_func ("/session/results-on-a-day", test_results_on);
  g_test_add_func ("/session/undo/one-step-alone", test_take_back);
  g_test_add_func ("/session/undo/scalar", test_undo_scalar);
  g_test_add_func ("/session/undo/list", test_undo_list);
  g_test_add_func ("/session/undo/typing-is-one-step", test_undo_typing);
  g_test_add_func ("/session/undo/two-visits-are-two-steps", test_undo_visits);
  g_test_add_func ("/session/undo/none-is-a-step-of-its-own", test_undo_none);
  g_test_add_func ("/session/undo/the-oldest-steps-go", test_undo_bound);
  g_test_add_func ("/session/undo/text-that-cannot-be-read", test_undo_raw);
  g_test_add_func ("/session/undo/group", test_group);
  g_test_add_func ("/session/item-state", test_item_state);
  g_test_add_func ("/session/read-only", test_read_only);
  g_test_add_func ("/session/lists-keep-what-is-equal", test_lists_keep);

  return g_test_run ();
}
