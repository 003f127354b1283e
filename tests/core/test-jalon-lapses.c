/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-session.h"

#include "jalon-places.h"
#include "jalon-test-session.h"
#include "jalon-test.h"

/* What has ended is said beside the answer that it hangs on, on 23 November 2026. */

static const JalonDate today = { 2026, 11, 23 };

#define TEST(taken) "'tests': [{ 'id': 't1', 'test': 'celpip-general', 'taken': '" taken "', 'listening': 9, 'reading': 9, 'writing': 9, 'speaking': 9 }]"
#define STUDY(issued) "'credentials': [{ 'id': 'd1', 'level': 'master', 'country': 'MAR', 'completed': '2015-06-30', 'assessment': { 'body': 'wes', 'issued': '" issued "' } }]"
#define COUPLE "'relationship': 'married', "
#define CANDIDATE(more) "'candidate': { 'birth-date': '1992-03-04', 'residence': 'FRA', " more " }"

typedef struct
{
  const char *name;
  const char *json;
  const char *place;
  const char *message; /* NULL: there is none */
  guint       n_ended;
} Row;

static const Row rows[] = {
  { "passport-that-has-expired", CANDIDATE ("'passport-expires': '2026-11-22'"), "candidate.passport-expires", "Expired on 22 November 2026.", 1 },
  { "passport-on-its-last-day", CANDIDATE ("'passport-expires': '2026-11-23'"), "candidate.passport-expires", "Ends on 23 November 2026: to be renewed for an application after that day.", 0 },
  { "passport-for-years", CANDIDATE ("'passport-expires': '2031-11-22'"), "candidate.passport-expires", NULL, 0 },
  { "passport-before-the-day-of-application", "'milestones': { 'planned-submission': '2027-03-01' }, " CANDIDATE ("'passport-expires': '2027-02-01'"), "candidate.passport-expires", "Ends before the day of the application.", 0 },
  { "passport-before-the-decision", "'milestones': { 'planned-submission': '2027-03-01' }, " CANDIDATE ("'passport-expires': '2027-08-01'"), "candidate.passport-expires", "Ends before a decision is to be expected, 1 September 2027.", 0 },
  { "passport-of-the-partner", COUPLE "'partner': { 'birth-date': '1990-10-21', 'passport-expires': '2026-11-12' }", "partner.passport-expires", "Expired on 12 November 2026.", 1 },
  { "passport-of-a-child", "'children': [{ 'id': 'c1', 'birth-date': '2019-05-02', 'passport-expires': '2026-11-12' }]", "children[0].passport-expires", "Expired on 12 November 2026.", 1 },
  { "result-that-has-ended", CANDIDATE (TEST ("2024-05-01")), "candidate.tests[0].taken", "Counted until ", 1 },
  { "result-of-the-partner-that-has-ended", COUPLE "'partner': { 'birth-date': '1990-10-21', " TEST ("2024-05-01") " }", "partner.tests[0].taken", "Counted until ", 1 },
  { "result-that-counts", CANDIDATE (TEST ("2026-05-01")), "candidate.tests[0].taken", NULL, 0 },
  { "assessment-that-has-ended", CANDIDATE (STUDY ("2020-05-01")), "candidate.credentials[0].assessment.issued", "Counted until ", 1 },
  { "assessment-that-counts", CANDIDATE (STUDY ("2025-05-01")), "candidate.credentials[0].assessment.issued", NULL, 0 },
  { "permit-that-has-ended", CANDIDATE ("'permits': [{ 'id': 'p1', 'kind': 'study', 'expires': '2026-11-01' }]"), "candidate.permits[0].expires", "Expired on 1 November 2026.", 1 },
};

static void
test_lapse (gconstpointer data)
{
  const Row               *row = data;
  g_autoptr (JalonSession) session = jalon_test_session_of (row->json, today);
  JalonRecord             *record;
  const JalonField        *field;
  const JalonLapse        *lapse;
  guint                    n_issues;

  g_assert_true (jalon_place_find (jalon_session_get_household (session), row->place, &record, &field));
  lapse = jalon_session_find_lapse (session, record, field->name);
  if (row->message == NULL)
    g_assert_null (lapse);
  else if (lapse == NULL || !g_str_has_prefix (lapse->message, row->message))
    g_error ("“%s” does not begin with “%s”", lapse != NULL ? lapse->message : "", row->message);

  /* Only what has ended has a sign. */
  g_assert_true (lapse == NULL || lapse->ended == (row->n_ended > 0));
  g_assert_cmpint (jalon_session_is_amiss (session, record, field->name), ==, row->n_ended > 0);
  g_assert_cmpint (jalon_session_is_amiss (session, JALON_RECORD (jalon_session_get_household (session)), NULL), ==, row->n_ended > 0);
  g_object_get (session, "issues-count", &n_issues, NULL);
  g_assert_cmpuint (n_issues, ==, row->n_ended);
}

/* It follows the answer: a passport that was renewed has nothing to be said of. */
static void
test_follows_the_answer (void)
{
  g_autoptr (JalonSession) session = jalon_test_session_of (CANDIDATE ("'passport-expires': '2026-11-22'"), today);
  JalonPerson             *candidate = jalon_session_get_household (session)->candidate;

  g_assert_nonnull (jalon_session_find_lapse (session, JALON_RECORD (candidate), "passport-expires"));
  g_object_set (candidate, "passport-expires", &(JalonDate){ 2036, 11, 22 }, NULL);
  g_assert_null (jalon_session_find_lapse (session, JALON_RECORD (candidate), "passport-expires"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/lapses", rows, test_lapse);
  g_test_add_func ("/lapses/follows-the-answer", test_follows_the_answer);
  return g_test_run ();
}
