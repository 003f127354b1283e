/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-overview-next.h"

#include "jalon-questions.h"
#include "jalon-test-session.h"
#include "jalon-test.h"

/* What the questions end with, on 23 November 2026. */

static const JalonDate today = { 2026, 11, 23 };

/* A person of the program Canadian Experience Class: a year of work in Canada, CLB 9. */
#define ELIGIBLE                                                                                                                \
  "'relationship': 'never-married', 'destination': 'ON', 'candidate': { 'given-name': 'Amina', 'birth-date': '1996-11-24',"     \
  " 'tests': [{ 'test': 'celpip-general', 'taken': '2026-06-01', 'listening': 9, 'reading': 9, 'writing': 9, 'speaking': 9 }]," \
  " 'jobs': [{ 'noc': '21231', 'country': 'CAN', 'started': '2024-01-08', 'hours-per-week': 40, 'paid': true, 'authorized': true }]"

typedef struct
{
  const char *name;
  const char *json;
  const char *sentence; /* how it begins */
  const char *button;
  const char *question; /* NULL: none asks for it */
  gboolean    has_score;
} Row;

static const Row rows[] = {
  { "nobody", "", "Not answered yet: Date of birth", "_Answer this question", "birth", FALSE },
  { "second-question", "'candidate': { 'birth-date': '1996-11-24' }", "Not answered yet: Marital status", "_Answer this question", "family", TRUE },
  { "wrong", "'candidate': { 'birth-date': '1996-02-30' }", "February 1996 has 29 days.", "_Go to this answer", NULL, FALSE },
  { "nothing-asked", "'relationship': 'never-married', 'destination': 'QC', 'candidate': { 'birth-date': '1996-11-24', 'tests': [], 'credentials': [], 'jobs': [] }, 'funds': 0", "Look at this next: ", "_Go to this answer", NULL, TRUE },
  { "answer-that-is-missing", "'relationship': 'never-married', 'destination': 'ON', 'funds': 3000, 'candidate': { 'birth-date': '1996-11-24', 'tests': [], 'credentials': [], 'jobs': [], 'trade-certificate': { 'held': false } }, 'nomination': { 'province': 'ON' }", "Look at this next: The day of issue", "_Answer this question", NULL, TRUE },
  { "expired-passport", ELIGIBLE ", 'passport-expires': '2026-11-12' }", "What to do next\nRenew the passport: Amina (expired 11 days ago)", "_Go there", NULL, TRUE },
  { "submit-the-profile", ELIGIBLE ", 'passport-expires': '2031-05-01' }, 'milestones': { 'profile-started': '2026-10-05' }", "What to do next\nSubmit the profile (by Fri 4 Dec)", "_Go there", NULL, TRUE },
};

static void
test_next (gconstpointer data)
{
  const Row                    *row = data;
  g_autoptr (JalonSession)      session = jalon_test_session_of (row->json, today);
  g_autoptr (JalonOverviewNext) next = jalon_overview_next_new (session);
  guint                         n;
  const JalonQuestion          *questions = jalon_questions_get (&n);

  g_assert_nonnull (next);
  if (!g_str_has_prefix (next->sentence, row->sentence))
    g_error ("“%s” does not begin with “%s”", next->sentence, row->sentence);
  g_assert_cmpstr (next->button, ==, row->button);
  if (row->question == NULL)
    g_assert_cmpuint (next->question, ==, n);
  else
    g_assert_cmpstr (questions[next->question].id, ==, row->question);
  g_assert_true (row->question != NULL || next->place != NULL || next->key != NULL || next->page != NULL);
  g_assert_cmpint (jalon_overview_has_score (session), ==, row->has_score);
}

/* Before the first day of the rules nothing can be told. */
static void
test_before_rules (void)
{
  g_autoptr (JalonSession) session = jalon_test_session_of (ELIGIBLE " }", (JalonDate){ 2014, 12, 31 });

  g_assert_null (jalon_overview_next_new (session));
  g_assert_false (jalon_overview_has_score (session));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/overview-next", rows, test_next);
  g_test_add_func ("/overview-next/before-rules", test_before_rules);
  return g_test_run ();
}
