/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-move-finder.h"
#include "jalon-prospect.h"
#include "jalon-test-household.h"
#include "jalon-test.h"

/* Which moves a household has within two years, by their ids, what each brings by itself, and which are shown. */

#define ON ((JalonDate){ 2026, 11, 23 })
#define UNTIL ((JalonDate){ 2028, 11, 23 })
#define TARGET 500

#define NONE 0   /* there is no such move */
#define HIDDEN 1 /* it may bring something beside another one, but is not shown */
#define SHOWN 2

typedef struct
{
  const char *name;
  const char *household;
  const char *id;
  int         found;
  int         gain;
} Row;

#define CANDIDATE(members) "'relationship': 'never-married', 'candidate': { 'birth-date': '1992-03-04', " members " }"
#define JOB(members) CANDIDATE ("'jobs': [{ 'id': 'j1', " members " }]")
#define DIPLOMA(members, residence) CANDIDATE ("'credentials': [{ 'id': 'e1', " members " }]" residence)
#define TEST(members) CANDIDATE ("'tests': [{ 'id': 't1', " members " }]")
#define NINE(taken) "'test': 'celpip-general', 'taken': '" taken "', 'listening': 9, 'reading': 9, 'writing': 9, 'speaking': 9"
#define FULL_TIME "'started': '2020-01-06', 'hours-per-week': 40"
#define RELATIVE(members) CANDIDATE ("'residence': 'FRA'") ", 'relatives': [{ 'id': 'r1', 'of': 'candidate', " members " }]"
#define COUPLE(more, partner) "'relationship': 'married', 'candidate': { 'birth-date': '1980-03-04' }, " more "'partner': { " partner " }"
#define PERMIT(members) CANDIDATE ("'jobs': [{ 'noc': '21231', 'country': 'FRA', " FULL_TIME " }], 'permits': [{ " members " }]")
#define OFFER "'job-offer': { 'noc': '21231', 'months': 24, 'support': 'lmia', 'full-time': true }"
#define TWO_TRADES CANDIDATE ("'jobs': [{ 'noc': '72106', 'country': 'FRA', " FULL_TIME " }]")

static const Row rows[] = {
  /* A job of which something is not answered, filled with the best that is possible */
  { "job-without-hours", JOB ("'noc': '21231', 'country': 'CAN', 'started': '2020-01-06'"), "answer-job.candidate.j1", SHOWN, 80 },
  { "job-without-code", JOB ("'country': 'CAN', " FULL_TIME), "answer-job.candidate.j1", SHOWN, 80 },
  { "job-without-code-beside-a-skilled-one", CANDIDATE ("'jobs': [{ 'id': 'j1', 'country': 'CAN', " FULL_TIME " }, { 'noc': '64100', 'country': 'CAN', " FULL_TIME " }, { 'noc': '31301', 'country': 'FRA', " FULL_TIME " }]"), "answer-job.candidate.j1", SHOWN, 80 + 50 },
  { "physician-without-code", JOB ("'country': 'CAN', 'self-employed': true, 'publicly-funded': true, " FULL_TIME), "answer-job.candidate.j1", SHOWN, 80 },
  { "own-business-without-code", JOB ("'country': 'CAN', 'self-employed': true, " FULL_TIME), "answer-job.candidate.j1", HIDDEN, 0 },
  { "job-without-start", JOB ("'noc': '21231', 'country': 'CAN', 'hours-per-week': 40"), "answer-job.candidate.j1", SHOWN, 80 },
  { "job-without-start-that-ended", JOB ("'noc': '21231', 'country': 'CAN', 'ended': '2017-11-23', 'hours-per-week': 40"), "answer-job.candidate.j1", SHOWN, 40 },
  { "job-without-start-of-somebody-of-17", "'candidate': { 'birth-date': '2009-05-04', 'jobs': [{ 'id': 'j1', 'noc': '21231', 'country': 'CAN', 'hours-per-week': 40 }] }", "answer-job.candidate.j1", SHOWN, 40 },
  { "job-without-start-that-ended-in-childhood", "'candidate': { 'birth-date': '2009-05-04', 'jobs': [{ 'id': 'j1', 'noc': '21231', 'country': 'CAN', 'ended': '2020-01-01', 'hours-per-week': 40 }] }", "answer-job.candidate.j1", HIDDEN, 0 },
  { "job-without-start-of-unknown-age", "'candidate': { 'jobs': [{ 'id': 'j1', 'noc': '21231', 'country': 'CAN', 'hours-per-week': 40 }] }", "answer-job.candidate.j1", SHOWN, 80 },
  { "job-without-country", JOB ("'noc': '21231', " FULL_TIME), "answer-job.candidate.j1", NONE, 0 },
  { "job-with-an-impossible-day", JOB ("'country': 'CAN', 'started': '2020-02-30', 'hours-per-week': 40"), "answer-job.candidate.j1", NONE, 0 },
  { "job-answered", JOB ("'noc': '21231', 'country': 'CAN', " FULL_TIME), "answer-job.candidate.j1", NONE, 0 },

  /* A diploma */
  { "diploma-without-country", DIPLOMA ("'level': 'master', 'completed': '2020-06-30'", ""), "answer-diploma.candidate.e1", SHOWN, 165 },
  { "diploma-without-country-assessed", DIPLOMA ("'level': 'master', 'completed': '2020-06-30', 'assessment': { 'issued': '2025-06-01' }", ", 'residence': 'FRA'"), "answer-diploma.candidate.e1", SHOWN, 135 },
  { "diploma-without-country-of-somebody-in-canada", DIPLOMA ("'level': 'master', 'completed': '2020-06-30', 'assessment': { 'issued': '2025-06-01' }", ", 'residence': 'CAN', 'citizenship': 'MAR'"), "answer-diploma.candidate.e1", SHOWN, 135 },
  { "diploma-without-country-of-nobody-knows-where", DIPLOMA ("'level': 'master', 'completed': '2020-06-30', 'assessment': { 'issued': '2025-06-01' }", ""), "answer-diploma.candidate.e1", SHOWN, 135 },
  { "diploma-without-country-of-an-unknown-one", DIPLOMA ("'level': 'master', 'completed': '2020-06-30', 'assessment': { 'issued': '2025-06-01' }", ", 'residence': 'XXX'"), "answer-diploma.candidate.e1", SHOWN, 135 },
  { "diploma-without-level", DIPLOMA ("'country': 'CAN', 'completed': '2020-06-30'", ""), "answer-diploma.candidate.e1", SHOWN, 180 },
  { "diploma-without-level-and-country", DIPLOMA ("'completed': '2020-06-30'", ""), "answer-diploma.candidate.e1", SHOWN, 180 },
  { "diploma-without-level-from-abroad", DIPLOMA ("'country': 'FRA', 'completed': '2020-06-30'", ""), "answer-diploma.candidate.e1", HIDDEN, 0 },
  { "diploma-without-day", DIPLOMA ("'country': 'CAN'", ""), "answer-diploma.candidate.e1", NONE, 0 },
  { "diploma-assessed-on-an-impossible-day", DIPLOMA ("'country': 'CAN', 'completed': '2020-06-30', 'assessment': { 'issued': '2025-02-30' }", ""), "answer-diploma.candidate.e1", SHOWN, 180 },
  { "diploma-completed-on-an-impossible-day", DIPLOMA ("'country': 'CAN', 'completed': '2020-06-31'", ""), "answer-diploma.candidate.e1", NONE, 0 },
  { "diploma-answered", DIPLOMA ("'level': 'master', 'country': 'CAN', 'completed': '2020-06-30'", ""), "answer-diploma.candidate.e1", NONE, 0 },

  /* A result */
  { "result-without-writing", TEST ("'test': 'celpip-general', 'taken': '2026-02-01', 'listening': 9, 'reading': 9, 'speaking': 9"), "answer-test.candidate.t1", SHOWN, 34 },
  { "result-without-a-score", TEST ("'test': 'celpip-general', 'taken': '2026-02-01'"), "answer-test.candidate.t1", SHOWN, 136 },
  { "result-without-day", TEST ("'test': 'celpip-general', 'listening': 9"), "answer-test.candidate.t1", NONE, 0 },
  { "result-without-name", TEST ("'taken': '2026-02-01', 'listening': 9"), "answer-test.candidate.t1", NONE, 0 },
  { "result-with-a-fraction", TEST ("'test': 'celpip-general', 'taken': '2026-02-01', 'listening': 7.25"), "answer-test.candidate.t1", NONE, 0 },
  { "result-answered", TEST (NINE ("2026-02-01")), "answer-test.candidate.t1", NONE, 0 },

  /* A test again */
  { "test-that-ends", TEST (NINE ("2026-02-01")), "language-test.candidate.en.again", SHOWN, 0 },
  { "test-that-has-ended", TEST (NINE ("2024-11-23")), "language-test.candidate.en.again", SHOWN, 124 },
  { "test-that-lasts-to-the-end", TEST (NINE ("2026-11-24")), "language-test.candidate.en.again", NONE, 0 },
  { "no-test", CANDIDATE ("'residence': 'FRA'"), "language-test.candidate.en.again", NONE, 0 },
  { "test-that-is-still-to-come", TEST (NINE ("2026-12-01")), "language-test.candidate.en.again", NONE, 0 },
  { "last-of-two-tests-that-have-ended", CANDIDATE ("'tests': [{ " NINE ("2023-01-01") " }, { 'test': 'celpip-general', 'taken': '2022-01-01', 'listening': 5, 'reading': 5, 'writing': 5, 'speaking': 5 }]"), "language-test.candidate.en.again", SHOWN, 124 },
  { "ended-test-with-a-score-that-is-none", TEST ("'test': 'celpip-general', 'taken': '2023-01-01', 'listening': 13, 'reading': 9, 'writing': 9, 'speaking': 9"), "language-test.candidate.en.again", NONE, 0 },
  { "next-level", TEST (NINE ("2026-02-01")), "language-test.candidate.en.speaking-10", HIDDEN, 3 },
  { "all-four-that-is-reached", TEST (NINE ("2026-02-01")), "language-test.candidate.en.9", NONE, 0 },
  { "all-four", TEST (NINE ("2026-02-01")), "language-test.candidate.en.10", SHOWN, 12 },
  { "first-in-french", TEST (NINE ("2026-02-01")), "language-test.candidate.fr.5", SHOWN, 4 },

  /* Assessments */
  { "assessment", DIPLOMA ("'level': 'master', 'country': 'FRA', 'completed': '2020-06-30'", ""), "assessment.candidate.e1", SHOWN, 135 },
  { "assessment-that-ends-before-another-is-there", DIPLOMA ("'level': 'master', 'country': 'FRA', 'completed': '2015-06-30', 'assessment': { 'issued': '2021-12-01' }", ""), "assessment.candidate.e1", SHOWN, 135 },
  { "assessment-that-lasts", DIPLOMA ("'level': 'master', 'country': 'FRA', 'completed': '2015-06-30', 'assessment': { 'issued': '2025-12-01' }", ""), "assessment.candidate.e1", NONE, 0 },
  { "assessment-in-canada", DIPLOMA ("'level': 'master', 'country': 'CAN', 'completed': '2020-06-30'", ""), "assessment.candidate.e1", NONE, 0 },
  { "assessment-of-an-unknown-country", DIPLOMA ("'level': 'master', 'completed': '2020-06-30'", ""), "assessment.candidate.e1", NONE, 0 },
  { "assessment-of-an-unknown-level", DIPLOMA ("'country': 'FRA', 'completed': '2020-06-30'", ""), "assessment.candidate.e1", NONE, 0 },
  { "assessment-of-an-unknown-day", DIPLOMA ("'level': 'master', 'country': 'FRA'", ""), "assessment.candidate.e1", NONE, 0 },
  { "assessment-of-studies-that-go-on", DIPLOMA ("'level': 'master', 'country': 'FRA', 'completed': '2028-06-30'", ""), "assessment.candidate.e1", NONE, 0 },

  /* Study */
  { "master-without-a-degree", DIPLOMA ("'level': 'two-year', 'country': 'CAN', 'completed': '2020-06-30'", ""), "study-master.candidate", NONE, 0 },
  { "master-after-a-degree", DIPLOMA ("'level': 'three-year', 'country': 'CAN', 'completed': '2020-06-30'", ""), "study-master.candidate", SHOWN, 15 },
  { "second-diploma-at-home", DIPLOMA ("'level': 'three-year', 'country': 'CAN', 'completed': '2020-06-30'", ", 'residence': 'FRA'"), "second-diploma.candidate", SHOWN, 8 },
  { "second-diploma-in-canada", DIPLOMA ("'level': 'three-year', 'country': 'CAN', 'completed': '2020-06-30'", ", 'residence': 'CAN'"), "second-diploma.candidate", NONE, 0 },
  { "second-diploma-in-an-unknown-country", DIPLOMA ("'level': 'three-year', 'country': 'CAN', 'completed': '2020-06-30'", ", 'residence': 'XXX'"), "second-diploma.candidate", NONE, 0 },
  { "second-diploma-nobody-knows-where", DIPLOMA ("'level': 'three-year', 'country': 'CAN', 'completed': '2020-06-30'", ""), "second-diploma.candidate", NONE, 0 },

  /* A certificate, a nomination, a relative, the partners swapped */
  { "certificate-of-a-trade", TWO_TRADES, "certificate.candidate", HIDDEN, 0 },
  { "certificate-of-no-trade", JOB ("'noc': '21231', 'country': 'FRA', " FULL_TIME), "certificate.candidate", NONE, 0 },
  { "certificate-that-is-there", CANDIDATE ("'jobs': [{ 'noc': '72106', 'country': 'FRA', " FULL_TIME " }], 'trade-certificate': { 'trade': '72106', 'issued': '2026-01-01' }"), "certificate.candidate", NONE, 0 },
  { "nomination", CANDIDATE ("'residence': 'FRA'"), "nomination", SHOWN, 600 },
  { "nomination-of-quebec", "'destination': 'QC', " CANDIDATE ("'residence': 'FRA'"), "nomination", NONE, 0 },
  { "nomination-that-is-there", "'nomination': { 'province': 'ON', 'issued': '2026-11-01', 'enhanced': true }, " CANDIDATE ("'residence': 'FRA'"), "nomination", NONE, 0 },
  { "brother-of-unknown-age", RELATIVE ("'relation': 'sibling', 'status': 'citizen'"), "relative-adult.r1", SHOWN, 15 },
  { "brother-of-unknown-status", RELATIVE ("'relation': 'sibling', 'adult': true"), "relative-adult.r1", SHOWN, 15 },
  { "brother-of-unknown-status-with-a-birthday", RELATIVE ("'relation': 'sibling', 'birth-date': '1990-01-05'"), "relative-adult.r1", SHOWN, 15 },
  { "brother-who-is-known", RELATIVE ("'relation': 'sibling', 'status': 'citizen', 'adult': true"), "relative-adult.r1", NONE, 0 },
  { "brother-who-is-a-child", RELATIVE ("'relation': 'sibling', 'adult': false"), "relative-adult.r1", NONE, 0 },
  { "brother-born-on-an-impossible-day", RELATIVE ("'relation': 'sibling', 'birth-date': '1990-02-30'"), "relative-adult.r1", NONE, 0 },
  { "aunt", RELATIVE ("'relation': 'aunt-uncle', 'status': 'citizen'"), "relative-adult.r1", NONE, 0 },
  { "swap", COUPLE ("", "'birth-date': '1996-03-04'"), "swap", SHOWN, 95 },
  { "swap-that-brings-nothing", COUPLE ("", "'birth-date': '1979-03-04'"), "swap", HIDDEN, 0 },
  { "swap-with-a-partner-who-stays", COUPLE ("'partner-accompanies': false, ", "'birth-date': '1996-03-04'"), "swap", NONE, 0 },
  { "swap-with-a-canadian", COUPLE ("'partner-is-canadian': true, ", "'birth-date': '1996-03-04'"), "swap", NONE, 0 },
  { "swap-with-a-partner-of-unknown-age", COUPLE ("", "'residence': 'FRA'"), "swap", NONE, 0 },
  { "swap-after-the-invitation", COUPLE ("'milestones': { 'invited': '2026-11-01' }, ", "'birth-date': '1996-03-04'"), "swap", NONE, 0 },
  { "swap-with-relatives-of-each", COUPLE ("'relatives': [{ 'relation': 'sibling', 'of': 'candidate', 'status': 'citizen', 'adult': true }, { 'relation': 'sibling', 'of': 'partner', 'status': 'citizen', 'adult': true }, { 'relation': 'sibling' }], 'previous-unions': [{ 'of': 'partner' }], ", "'birth-date': '1996-03-04'"), "swap", SHOWN, 95 },

  /* Work in Canada */
  { "work", JOB ("'noc': '21231', 'country': 'FRA', " FULL_TIME), "canadian-work.candidate.1", SHOWN, 40 + 25 },
  { "work-without-an-occupation", CANDIDATE ("'residence': 'FRA'"), "canadian-work.candidate.1", NONE, 0 },
  { "work-of-an-offer", OFFER ", " CANDIDATE ("'residence': 'FRA'"), "canadian-work.candidate.1", SHOWN, 40 },
  { "work-that-goes-on", JOB ("'noc': '21231', 'country': 'CAN', 'started': '2026-10-05', 'hours-per-week': 40"), "canadian-work.candidate.1", NONE, 0 },
  { "work-in-the-latest-of-two-occupations", CANDIDATE ("'jobs': [{ 'noc': '21231', 'country': 'FRA', " FULL_TIME " }, { 'noc': '31301', 'country': 'FRA', 'started': '2014-01-06', 'ended': '2017-01-05', 'hours-per-week': 40 }]"), "canadian-work.candidate.1", SHOWN, 40 + 25 },
  { "work-with-a-permit", PERMIT ("'kind': 'open-work', 'issued': '2026-01-01', 'expires': '2028-01-01'"), "canadian-work.candidate.1", SHOWN, 40 + 25 },
  { "work-with-a-permit-of-studies", PERMIT ("'kind': 'study', 'issued': '2026-01-01', 'expires': '2028-01-01'"), "canadian-work.candidate.1", SHOWN, 40 + 25 },
  { "work-with-a-permit-from-tomorrow", PERMIT ("'kind': 'post-graduation-work', 'issued': '2026-11-24', 'expires': '2028-01-01'"), "canadian-work.candidate.1", SHOWN, 40 + 25 },
  { "work-with-a-permit-to-yesterday", PERMIT ("'kind': 'post-graduation-work', 'expires': '2026-11-22'"), "canadian-work.candidate.1", SHOWN, 40 + 25 },
  { "work-with-a-permit-without-end", PERMIT ("'kind': 'open-work', 'issued': '2026-01-01'"), "canadian-work.candidate.1", SHOWN, 40 + 25 },
};

static const JalonMoveRules *
get_kinds (void)
{
  static JalonMoveRules *kinds = NULL;
  g_autoptr (GError)     error = NULL;

  if (kinds == NULL)
    kinds = jalon_move_rules_load (&error);

  g_assert_no_error (error);
  return kinds;
}

static JalonProspect *
look_ahead (const char *json)
{
  static JalonRulebook      *rulebook = NULL;
  g_autoptr (JalonHousehold) household = jalon_test_household (json);
  g_autoptr (GError)         error = NULL;
  JalonProspect             *prospect;

  if (rulebook == NULL)
    rulebook = jalon_rulebook_new_builtin (&error);

  g_assert_no_error (error);
  prospect = jalon_prospect_new (household, rulebook, get_kinds (), ON, UNTIL, TARGET, &error);
  g_assert_no_error (error);
  return prospect;
}

static const JalonMove *
find (const GPtrArray *moves,
      const char      *id)
{
  for (guint i = 0; i < moves->len; i++)
    if (g_str_equal (((const JalonMove *) moves->pdata[i])->id, id))
      return moves->pdata[i];

  return NULL;
}

static void
test_row (gconstpointer data)
{
  const Row                *row = data;
  g_autoptr (JalonProspect) prospect = look_ahead (row->household);
  const JalonMove          *move = find (prospect->moves, row->id);
  int                       found = move == NULL ? NONE : find (prospect->shown, row->id) != NULL ? SHOWN
                                                                                                  : HIDDEN;

  g_assert_cmpint (found, ==, row->found);
  if (move != NULL)
    g_assert_cmpint (move->gain, ==, row->gain);
}

/* What a test again saves, and on which day that would be lost; nothing where the old result ends before the new one counts,
 * 18 January 2027, since the move then gains it; such a test that saves nothing is not shown. */
typedef struct
{
  const char *name;
  const char *household;
  const char *ends; /* NULL: never after that day */
  int         keeps;
  int         found;
} KeepRow;

#define FRENCH "{ 'test': 'tcf-canada', 'taken': '2026-11-01', 'listening': 523, 'reading': 499, 'writing': 14, 'speaking': 14 }"
#define SECOND(score) CANDIDATE ("'tests': [" FRENCH ", { 'test': 'celpip-general', 'taken': '2026-02-01', 'listening': " score ", 'reading': " score ", 'writing': " score ", 'speaking': " score " }]")

static const KeepRow keep_rows[] = {
  { "ends-within-two-years", TEST (NINE ("2026-02-01")), "2028-02-01", 124, SHOWN },
  { "ends-the-day-after-the-new-one-counts", TEST (NINE ("2025-01-19")), "2027-01-19", 124, SHOWN },
  { "ends-the-day-on-which-the-new-one-counts", TEST (NINE ("2025-01-18")), NULL, 0, SHOWN },
  { "second-language-with-points", SECOND ("5"), "2028-02-01", 29, SHOWN },
  { "second-language-without-points", SECOND ("4"), "2028-02-01", 0, HIDDEN },
};

static void
test_keeps (gconstpointer data)
{
  const KeepRow            *row = data;
  g_autoptr (JalonProspect) prospect = look_ahead (row->household);
  const JalonMove          *move = find (prospect->moves, "language-test.candidate.en.again");
  g_autofree char          *ends = NULL;

  g_assert_nonnull (move);
  ends = jalon_date_is_set (move->ends) ? jalon_date_to_string (move->ends) : NULL;
  g_assert_cmpstr (ends, ==, row->ends);
  g_assert_cmpint (move->keeps, ==, row->keeps);
  g_assert_cmpint (find (prospect->shown, move->id) != NULL ? SHOWN : HIDDEN, ==, row->found);
}

/* A permit lets one begin at once; without one weeks go by first, as the data of moves say. */
static void
test_permit (void)
{
  g_autoptr (JalonProspect) with = look_ahead (PERMIT ("'kind': 'open-work', 'expires': '2026-11-23'"));
  g_autoptr (JalonProspect) without = look_ahead (PERMIT ("'kind': 'open-work', 'expires': '2026-11-22'"));
  const JalonMove          *soon = find (with->moves, "canadian-work.candidate.1");
  const JalonMove          *later = find (without->moves, "canadian-work.candidate.1");

  g_assert_cmpint (soon->rule->kind, ==, JALON_MOVE_CANADIAN_WORK_WITH_PERMIT);
  g_assert_cmpint (later->rule->kind, ==, JALON_MOVE_CANADIAN_WORK);
  g_assert_cmpint (jalon_date_compare (soon->ready, later->ready), <, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/moves/row", rows, test_row);
  JALON_TEST_ADD_ROWS ("/moves/keeps", keep_rows, test_keeps);
  g_test_add_func ("/moves/permit", test_permit);

  return g_test_run ();
}
