/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-comparison.h"

#include "jalon-outlook.h"
#include "jalon-test-rounds.h"
#include "jalon-test.h"

/* The same with French: NCLC 7 and above in all four. */
#define GRADUATE_FRENCH                                                                                                             \
  "'relationship': 'never-married', 'destination': 'BC', 'candidate': { 'birth-date': '1999-05-10',"                                \
  " 'tests': [ { 'test': 'tcf-canada', 'taken': '2026-03-14', 'listening': 520, 'reading': 520, 'writing': 14, 'speaking': 14 } ]," \
  " 'credentials': [ { 'level': 'three-year', 'country': 'CAN', 'completed': '2023-06-15' } ],"                                     \
  " 'jobs': [ { 'noc': '21232', 'country': 'CAN', 'started': '2023-09-05', 'hours-per-week': 37.5 } ] }"

typedef struct
{
  const char   *name;
  const char   *round;
  int           cut_off;
  const char   *tie;
  const char   *submitted; /* NULL: not entered */
  JalonVerdict  fits;
  JalonRoundWhy why;
  JalonRoundTie what;
  JalonTri      invited;
} RoundRow;

#define MET JALON_VERDICT_MET, JALON_ROUND_WHY_FITS
#define CEC "Canadian Experience Class"
#define TIE "June 1, 2026 at 10:00:00 UTC"

static const RoundRow round_rows[] = {
  { "one-below", CEC, SCORE + 1, TIE, NULL, MET, JALON_ROUND_TIE_NONE, JALON_TRI_NO },
  { "one-above", CEC, SCORE - 1, TIE, NULL, MET, JALON_ROUND_TIE_NONE, JALON_TRI_YES },
  { "tie-the-day-before", CEC, SCORE, TIE, "2026-05-31", MET, JALON_ROUND_TIE_BEFORE, JALON_TRI_YES },
  { "tie-the-same-day", CEC, SCORE, TIE, "2026-06-01", MET, JALON_ROUND_TIE_SAME_DAY, JALON_TRI_UNANSWERED },
  { "tie-the-day-after", CEC, SCORE, TIE, "2026-06-02", MET, JALON_ROUND_TIE_AFTER, JALON_TRI_NO },
  { "tie-not-submitted", CEC, SCORE, TIE, NULL, MET, JALON_ROUND_TIE_NOT_SUBMITTED, JALON_TRI_UNANSWERED },
  { "tie-of-which-nothing-is-known", CEC, SCORE, "", "2026-06-01", MET, JALON_ROUND_TIE_UNKNOWN, JALON_TRI_UNANSWERED },
  { "tie-submitted-on-the-day-of-the-round", CEC, SCORE, "", "2026-10-01", MET, JALON_ROUND_TIE_UNKNOWN, JALON_TRI_UNANSWERED },
  { "tie-submitted-after-the-round", CEC, SCORE, "", "2026-10-02", MET, JALON_ROUND_TIE_AFTER, JALON_TRI_NO },
  { "submission-does-not-matter-without-a-tie", CEC, SCORE - 1, TIE, "2026-06-02", MET, JALON_ROUND_TIE_NONE, JALON_TRI_YES },
  { "general-takes-all-programs", "General", SCORE - 1, TIE, NULL, MET, JALON_ROUND_TIE_NONE, JALON_TRI_YES },
  { "another-program", "Federal Skilled Trades", SCORE - 1, TIE, NULL, JALON_VERDICT_NOT_MET, JALON_ROUND_WHY_PROGRAM, JALON_ROUND_TIE_NONE, JALON_TRI_NO },
  { "nomination-not-entered", "Provincial Nominee Program", SCORE - 1, TIE, NULL, JALON_VERDICT_UNANSWERED, JALON_ROUND_WHY_PROGRAM, JALON_ROUND_TIE_NONE, JALON_TRI_UNANSWERED },
  { "nomination-not-entered-but-too-low", "Provincial Nominee Program", SCORE + 1, TIE, NULL, JALON_VERDICT_UNANSWERED, JALON_ROUND_WHY_PROGRAM, JALON_ROUND_TIE_NONE, JALON_TRI_NO },
  { "category-not-met", "Trades Occupations, 2026-Version 3", SCORE - 1, TIE, NULL, JALON_VERDICT_NOT_MET, JALON_ROUND_WHY_CATEGORY, JALON_ROUND_TIE_NONE, JALON_TRI_NO },
  { "category-that-is-not-offered", "Agriculture and agri-food occupations (Version 1)", SCORE - 1, TIE, NULL, JALON_VERDICT_UNANSWERED, JALON_ROUND_WHY_NO_VERSION, JALON_ROUND_TIE_NONE, JALON_TRI_UNANSWERED },
  { "unknown-kind", "Astronauts", SCORE - 1, TIE, NULL, JALON_VERDICT_UNANSWERED, JALON_ROUND_WHY_KIND, JALON_ROUND_TIE_NONE, JALON_TRI_UNANSWERED },
  { "unknown-kind-but-too-low", "Astronauts", SCORE + 1, TIE, NULL, JALON_VERDICT_UNANSWERED, JALON_ROUND_WHY_KIND, JALON_ROUND_TIE_NONE, JALON_TRI_NO },
};

static void
test_round (gconstpointer data)
{
  const RoundRow             *row = data;
  g_autofree char            *submitted = row->submitted != NULL ? g_strdup_printf (", 'milestones': { 'profile-submitted': '%s' }", row->submitted) : g_strdup ("");
  g_autofree char            *household = g_strconcat (GRADUATE, submitted, NULL);
  g_autoptr (JalonRounds)     rounds = jalon_test_round ("448", "2026-10-01", row->round, row->cut_off, row->tie);
  g_autoptr (JalonComparison) comparison = jalon_test_compare (rounds, household, "2026-10-01");
  const JalonComparedRound   *compared = jalon_comparison_get (comparison, 0);

  g_assert_cmpint (compared->score, ==, SCORE);
  g_assert_cmpint (compared->fit.verdict, ==, row->fits);
  g_assert_cmpint (compared->fit.why, ==, row->why);
  g_assert_cmpint (compared->tie, ==, row->what);
  g_assert_cmpint (compared->invited, ==, row->invited);
  g_assert_cmpint (compared->invited_today, ==, row->invited);
}

/* On the day before the test was taken there is no score for language, and no program. */
static void
test_day_of_the_round (void)
{
  g_autoptr (JalonRounds)     rounds = jalon_test_round ("400", "2026-03-13", CEC, 400, TIE);
  g_autoptr (JalonComparison) comparison = jalon_test_compare (rounds, GRADUATE, "2026-10-01");
  const JalonComparedRound   *compared = jalon_comparison_get (comparison, 0);

  g_assert_cmpint (compared->score, <, 400);
  g_assert_cmpint (compared->fit.verdict, ==, JALON_VERDICT_NOT_MET);
  g_assert_cmpint (compared->invited, ==, JALON_TRI_NO);
  g_assert_cmpint (comparison->score, ==, SCORE);
  g_assert_cmpint (compared->invited_today, ==, JALON_TRI_YES);
}

/* By the rules of the day: 50 points for an offer to 24 March 2025, none from the 25th on. */
static void
test_rules_of_the_day (void)
{
  static const char *const    text = GRADUATE ", 'job-offer': { 'noc': '21232', 'full-time': true, 'months': 12, 'support': 'lmia', 'received': '2024-06-01' }";
  g_autoptr (JalonRounds)     before = jalon_test_round ("330", "2025-03-24", CEC, 400, TIE);
  g_autoptr (JalonRounds)     after = jalon_test_round ("331", "2025-03-25", CEC, 400, TIE);
  g_autoptr (JalonComparison) first = jalon_test_compare (before, text, "2026-10-01");
  g_autoptr (JalonComparison) second = jalon_test_compare (after, text, "2026-10-01");

  g_assert_cmpint (jalon_comparison_get (first, 0)->score - jalon_comparison_get (second, 0)->score, ==, 50);
}

/* French-language rounds take everybody in the pool with NCLC 7, in each version. */
static void
test_category_of_the_day (void)
{
  static const char *const    text = GRADUATE_FRENCH;
  g_autoptr (JalonRounds)     rounds = jalon_test_round ("400", "2026-08-19", "French-Language proficiency 2026-Version 2", 382, TIE);
  g_autoptr (JalonRounds)     early = jalon_test_round ("1", "2023-05-30", "French language proficiency (Version 1)", 382, TIE);
  g_autoptr (JalonComparison) comparison = jalon_test_compare (rounds, text, "2026-10-01");
  g_autoptr (JalonComparison) none = jalon_test_compare (early, text, "2026-10-01");

  g_assert_cmpint (jalon_comparison_get (comparison, 0)->fit.verdict, ==, JALON_VERDICT_MET);
  g_assert_cmpint (jalon_comparison_get (comparison, 0)->invited, ==, JALON_TRI_YES);
  g_assert_cmpint (jalon_comparison_get (none, 0)->fit.verdict, !=, JALON_VERDICT_MET);
}

static void
test_birth_date (void)
{
  g_autoptr (JalonRounds)     rounds = jalon_rounds_new_builtin ();
  g_autoptr (JalonComparison) comparison = jalon_test_compare (rounds, "'candidate': { }", "2026-11-23");
  JalonYear                   year;

  g_assert_cmpuint (comparison->compared->len, ==, 448);
  g_assert_cmpint (comparison->score, ==, JALON_UNANSWERED);

  for (guint i = 0; i < 448; i++)
    {
      const JalonComparedRound *compared = jalon_comparison_get (comparison, i);

      g_assert_cmpint (compared->fit.verdict, ==, JALON_VERDICT_UNANSWERED);
      g_assert_cmpint (compared->fit.why, ==, JALON_ROUND_WHY_BIRTH_DATE);
      g_assert_cmpint (compared->score, ==, JALON_UNANSWERED);
      g_assert_cmpint (compared->invited, ==, JALON_TRI_UNANSWERED);
    }

  jalon_comparison_get_year (comparison, 2026, &year);
  g_assert_cmpuint (year.n_fit, ==, 0);
  g_assert_cmpuint (year.n_unsure, ==, year.n_rounds);
  g_assert_null (year.last);
  g_assert_null (year.missed);
}

typedef struct
{
  const char *name;
  const char *cut_offs;
  guint       n_fit;
  guint       n_invited;
  const char *last;   /* number, or NULL */
  const char *missed; /* number, or NULL */
} YearRow;

static const YearRow year_rows[] = {
  { "all", "500 501 502", 3, 3, "3", NULL },
  { "none", "520 510 530", 3, 0, NULL, "2" },
  { "none-of-two-alike-the-newest", "510 510 530", 3, 0, NULL, "2" },
  { "missed-the-next", "500 515 509", 3, 1, "1", "2" },
  { "missed-before-only", "515 500", 2, 1, "2", NULL },
  { "another-program-is-no-next", "500 - 515", 2, 1, "1", "3" },
  { "only-another-program", "- -", 0, 0, NULL, NULL },
};

static void
test_year (gconstpointer data)
{
  const YearRow              *row = data;
  g_autoptr (JalonRounds)     rounds = jalon_test_rounds_of_a_year (row->cut_offs);
  g_autoptr (JalonComparison) comparison = jalon_test_compare (rounds, GRADUATE, "2026-10-01");
  JalonYear                   year;

  jalon_comparison_get_year (comparison, 2026, &year);
  g_assert_cmpuint (year.n_rounds, ==, jalon_rounds_get_length (rounds));
  g_assert_cmpuint (year.n_fit, ==, row->n_fit);
  g_assert_cmpuint (year.n_invited, ==, row->n_invited);
  g_assert_cmpstr (year.last != NULL ? year.last->round->number : NULL, ==, row->last);
  g_assert_cmpstr (year.missed != NULL ? year.missed->round->number : NULL, ==, row->missed);

  jalon_comparison_get_year (comparison, 2025, &year);
  g_assert_cmpuint (year.n_rounds, ==, 0);
}

/* A round after the day asked has not been held yet. */
static void
test_until_the_day (void)
{
  g_autoptr (JalonRounds)     rounds = jalon_test_rounds_of_a_year ("500 501 502");
  g_autoptr (JalonComparison) before = jalon_test_compare (rounds, GRADUATE, "2026-09-20");
  g_autoptr (JalonComparison) on = jalon_test_compare (rounds, GRADUATE, "2026-09-21");

  g_assert_cmpuint (before->compared->len, ==, 1);
  g_assert_cmpuint (on->compared->len, ==, 2);
}

typedef struct
{
  const char *name;
  const char *cut_offs;
  const char *household;
  const char *on;
  guint       n;
  guint       n_reached;
  int         lowest; /* 0: nothing to compare */
  const char *latest; /* number, or NULL */
} OutlookRow;

/* What rounds of the Canadian Experience Class asked in the twelve months before the last one that is known, beside the score: 507 points, and 515 a year later. */
static const OutlookRow outlook_rows[] = {
  { "some-reached", "500 515 507", GRADUATE, "2026-10-01", 3, 2, 500, "3" },
  { "none-reached", "508 515", GRADUATE, "2026-10-01", 2, 0, 508, "2" },
  { "one-of-others", "508 -", GRADUATE, "2026-10-01", 1, 0, 508, "1" },
  { "only-of-others", "- -", GRADUATE, "2026-10-01", 0, 0, 0, NULL },
  { "as-of-the-last-round-that-is-known", "500 515", GRADUATE, "2027-09-20", 2, 2, 500, "2" },
  { "no-birth-date", "500 515", "'candidate': { }", "2026-10-01", 2, 0, 0, "2" },
};

static void
test_outlook (gconstpointer data)
{
  const OutlookRow           *row = data;
  g_autoptr (JalonRounds)     rounds = jalon_test_rounds_of_a_year (row->cut_offs);
  g_autoptr (JalonComparison) comparison = jalon_test_compare (rounds, row->household, row->on);
  JalonOutlook                outlook;

  jalon_outlook_make (comparison, jalon_round_kinds_find ("cec"), &outlook);
  g_assert_cmpuint (outlook.cut_offs.n, ==, row->n);
  g_assert_cmpuint (outlook.n_reached, ==, row->n_reached);
  g_assert_cmpint (outlook.gap, ==, row->lowest != 0 ? row->lowest - comparison->score : 0);
  g_test_message ("%d points", comparison->score);
  g_assert_cmpstr (outlook.latest != NULL ? outlook.latest->number : NULL, ==, row->latest);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/comparison/round", round_rows, test_round);
  JALON_TEST_ADD_ROWS ("/comparison/outlook", outlook_rows, test_outlook);
  JALON_TEST_ADD_ROWS ("/comparison/year", year_rows, test_year);
  g_test_add_func ("/comparison/day-of-the-round", test_day_of_the_round);
  g_test_add_func ("/comparison/rules-of-the-day", test_rules_of_the_day);
  g_test_add_func ("/comparison/category-of-the-day", test_category_of_the_day);
  g_test_add_func ("/comparison/birth-date", test_birth_date);
  g_test_add_func ("/comparison/until-the-day", test_until_the_day);

  return g_test_run ();
}
