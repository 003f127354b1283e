/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-eligibility.h"
#include "jalon-test-day.h"
#include "jalon-test.h"

/* On which day hours are reached or lost. 30 hours a week on 364 days are 1,560
 * hours, on 728 days 3,120; 20 hours a week need 546 days for 1,560. */

#define DAY "2026-11-23"
#define CELPIP_ON(day, l) "{'test': 'celpip-general', 'taken': '" day "', 'listening': " #l ", 'reading': " #l ", 'writing': " #l ", 'speaking': " #l "}"
#define JOB(noc, country, started, ended, hours, more) "{'noc': '" noc "', 'country': '" country "', 'started': '" started "', 'ended': '" ended "', 'hours-per-week': " hours more "}"
#define RUNNING(noc, country, started, hours) "{'noc': '" noc "', 'country': '" country "', 'started': '" started "', 'hours-per-week': " hours "}"
#define CAN_YEAR(noc) JOB (noc, "CAN", "2024-01-01", "2024-12-29", "30", "")
#define WORK(jobs) "'candidate': {'jobs': [" jobs "]}"
#define TESTS(tests) "'candidate': {'tests': [" tests "]}"
#define WORK_AND_TESTS(jobs, tests) "'candidate': {'jobs': [" jobs "], 'tests': [" tests "]}"
#define TRADE_YEARS(noc) JOB (noc, "FRA", "2021-11-24", "2023-11-21", "30", "")
#define NOMINATION(more) "'nomination': {'province': 'ON', 'issued': '2026-05-01'" more "}"

typedef struct
{
  const char      *name;
  const char      *json;
  JalonCriterionId id;
  const char      *reached;
  const char      *lost;
} AheadRow;

static const AheadRow ahead_rows[] = {
  { "cec-reached", WORK (RUNNING ("21231", "CAN", "2026-01-01", "30")), JALON_CRITERION_CEC_WORK, "2026-12-30", NULL },
  { "cec-reached-part-time", WORK (RUNNING ("21231", "CAN", "2026-01-01", "20")), JALON_CRITERION_CEC_WORK, "2027-06-30", NULL },
  { "cec-reached-on-the-last-day-of-the-job", WORK (JOB ("21231", "CAN", "2026-01-01", "2026-12-30", "30", "")), JALON_CRITERION_CEC_WORK, "2026-12-30", NULL },
  { "cec-job-ends-a-day-before", WORK (JOB ("21231", "CAN", "2026-01-01", "2026-12-29", "30", "")), JALON_CRITERION_CEC_WORK, NULL, NULL },
  { "cec-job-ended-today", WORK (JOB ("21231", "CAN", "2026-01-01", "2026-11-23", "30", "")), JALON_CRITERION_CEC_WORK, NULL, NULL },
  { "cec-too-few-hours-a-week", WORK (RUNNING ("21231", "CAN", "2020-01-01", "9")), JALON_CRITERION_CEC_WORK, NULL, NULL },
  { "cec-lost-when-the-first-day-leaves", WORK (JOB ("21231", "CAN", "2023-11-24", "2024-11-21", "30", "")), JALON_CRITERION_CEC_WORK, NULL, "2026-11-24" },
  { "cec-lost-later", WORK (CAN_YEAR ("21231")), JALON_CRITERION_CEC_WORK, NULL, "2027-01-01" },
  { "cec-lost-on-1-march-two-days-at-once", WORK (JOB ("21231", "CAN", "2024-02-29", "2025-02-26", "30", "")), JALON_CRITERION_CEC_WORK, NULL, "2027-03-01" },
  { "cec-not-lost-while-working", WORK (RUNNING ("21231", "CAN", "2024-01-01", "30")), JALON_CRITERION_CEC_WORK, NULL, NULL },
  { "fsw-reached", WORK (RUNNING ("21231", "FRA", "2026-01-01", "30")), JALON_CRITERION_FSW_WORK, "2026-12-30", NULL },
  { "fsw-work-that-does-not-count-stands-first", WORK (JOB ("21231", "CAN", "2020-01-01", "2020-06-30", "30", ", 'authorized': false") ", " RUNNING ("21231", "FRA", "2026-01-01", "30")), JALON_CRITERION_FSW_WORK, "2026-12-30", NULL },
  { "fsw-other-code-does-not-help", WORK (JOB ("21211", "FRA", "2025-07-01", "2026-06-01", "30", "") ", " RUNNING ("21231", "FRA", "2026-06-02", "30")), JALON_CRITERION_FSW_WORK, "2027-05-31", NULL },
  { "fsw-lost", WORK (JOB ("21231", "FRA", "2017-01-01", "2017-12-30", "30", "")), JALON_CRITERION_FSW_WORK, NULL, "2027-01-01" },
  { "fst-reached", WORK (RUNNING ("63200", "FRA", "2026-01-01", "30")), JALON_CRITERION_FST_WORK, "2027-12-29", NULL },
  { "fst-lost", WORK (TRADE_YEARS ("63200")), JALON_CRITERION_FST_WORK, NULL, "2026-11-24" },
  { "fst-not-lost-while-another-trade-goes-on", WORK (TRADE_YEARS ("63200") ", " RUNNING ("72200", "FRA", "2020-01-01", "30")), JALON_CRITERION_FST_WORK, NULL, NULL },
  { "fst-lost-with-the-last-trade", WORK (TRADE_YEARS ("63200") ", " JOB ("72200", "FRA", "2022-01-01", "2023-12-29", "30", "")), JALON_CRITERION_FST_WORK, NULL, "2027-01-01" },
  { "fst-not-lost-with-a-trade-that-has-its-years-by-then", WORK (TRADE_YEARS ("63200") ", " RUNNING ("72200", "FRA", "2024-11-27", "30")), JALON_CRITERION_FST_WORK, NULL, NULL },
  { "fst-lost-a-day-before-another-trade-has-its-years", WORK (TRADE_YEARS ("63200") ", " RUNNING ("72200", "FRA", "2024-11-28", "30")), JALON_CRITERION_FST_WORK, NULL, "2026-11-24" },
  { "fst-lost-later-with-a-trade-that-has-its-years-by-then", WORK (TRADE_YEARS ("63200") ", " JOB ("72200", "FRA", "2024-11-27", "2026-11-30", "30", "")), JALON_CRITERION_FST_WORK, NULL, "2029-12-03" },
  { "fst-reached-by-the-trade-that-goes-on", WORK (JOB ("63200", "FRA", "2024-01-01", "2025-11-30", "30", "") ", " RUNNING ("72200", "FRA", "2026-01-01", "30")), JALON_CRITERION_FST_WORK, "2027-12-29", NULL },
  { "fst-lost-of-the-trade-that-is-certified", "'candidate': {'jobs': [" TRADE_YEARS ("63200") ", " RUNNING ("72200", "FRA", "2020-01-01", "30") "], 'trade-certificate': {'trade': '63200', 'issued': '2024-01-15'}}", JALON_CRITERION_FST_WORK, NULL, "2026-11-24" },
  { "fst-no-trade", WORK (RUNNING ("21231", "FRA", "2026-01-01", "30")), JALON_CRITERION_FST_WORK, NULL, NULL },
  { "fsw-test-gets-too-old", TESTS (CELPIP_ON ("2026-02-01", 9)), JALON_CRITERION_FSW_LANGUAGE, NULL, "2028-02-01" },
  { "fsw-later-test-holds", TESTS (CELPIP_ON ("2026-02-01", 9) ", " CELPIP_ON ("2026-05-01", 7)), JALON_CRITERION_FSW_LANGUAGE, NULL, "2028-05-01" },
  { "fsw-later-test-is-not-good-enough", TESTS (CELPIP_ON ("2026-02-01", 9) ", " CELPIP_ON ("2026-05-01", 6)), JALON_CRITERION_FSW_LANGUAGE, NULL, "2028-02-01" },
  { "cec-test-gets-too-old", WORK_AND_TESTS (CAN_YEAR ("73300"), CELPIP_ON ("2026-02-01", 5)), JALON_CRITERION_CEC_LANGUAGE, NULL, "2028-02-01" },
  { "fst-test-gets-too-old", TESTS (CELPIP_ON ("2026-02-01", 5)), JALON_CRITERION_FST_LANGUAGE, NULL, "2028-02-01" },
  { "nomination-expires", NOMINATION (", 'expires': '2026-12-01'"), JALON_CRITERION_NOMINEE_NOMINATION, NULL, "2026-12-02" },
  { "nomination-without-own-end", NOMINATION (""), JALON_CRITERION_NOMINEE_NOMINATION, NULL, NULL },
  { "unanswered-has-no-days", "", JALON_CRITERION_FSW_WORK, NULL, NULL },
};

static void
judge (JalonTestDay     *day,
       const char       *json,
       const char       *on,
       JalonEligibility *eligibility)
{
  jalon_test_day_open (day, json, on);
  jalon_eligibility_judge (day->facts, day->rules, eligibility);
}

static void
check_date (JalonDate   date,
            const char *expected)
{
  g_autofree char *text = jalon_date_is_set (date) ? jalon_date_to_string (date) : NULL;

  g_assert_cmpstr (text, ==, expected);
}

static void
test_ahead (gconstpointer data)
{
  const AheadRow       *row = data;
  g_auto (JalonTestDay) day = { NULL };
  JalonEligibility      eligibility;

  judge (&day, row->json, DAY, &eligibility);
  jalon_eligibility_look_ahead (day.facts, day.rules, &eligibility);

  check_date (eligibility.criteria[row->id].reached, row->reached);
  check_date (eligibility.criteria[row->id].lost, row->lost);
}

/* The search must find what a walk from day to day finds. */
static const char *const walk_jobs[] = {
  RUNNING ("63200", "CAN", "2025-08-01", "17.5") ", " JOB ("63200", "CAN", "2023-12-10", "2024-05-09", "22.5", ""),
  JOB ("63200", "CAN", "2022-03-01", "2025-04-30", "37.5", "") ", " JOB ("72310", "FRA", "2016-12-01", "2018-02-11", "40", ""),
  RUNNING ("63200", "CAN", "2026-06-15", "12") ", " RUNNING ("63200", "CAN", "2026-09-15", "12") ", " JOB ("63200", "CAN", "2023-11-30", "2024-08-31", "30", ""),
  JOB ("63200", "CAN", "2024-02-29", "2027-02-28", "21.1", ""),
};

static JalonDate
walk (JalonTestDay    *day,
      JalonCriterionId id,
      gboolean         met)
{
  JalonFacts facts;
  JalonDate  on = day->facts->day;
  JalonDate  found = JALON_DATE_UNSET;
  int        i;

  jalon_facts_init (&facts);

  for (i = 1; i <= 5 * 365 && !jalon_date_is_set (found); i++)
    {
      JalonEligibility eligibility;

      on = jalon_date_add_days (on, 1);
      jalon_facts_rederive (&facts, day->household, day->rules, on);
      jalon_eligibility_judge (&facts, day->rules, &eligibility);

      if ((eligibility.criteria[id].verdict == JALON_VERDICT_MET) == met)
        found = on;
    }

  jalon_facts_clear (&facts);
  return found;
}

static void
test_ahead_like_a_walk (void)
{
  static const JalonCriterionId ids[] = { JALON_CRITERION_FSW_WORK, JALON_CRITERION_CEC_WORK, JALON_CRITERION_FST_WORK };
  guint                         i, j;

  for (i = 0; i < G_N_ELEMENTS (walk_jobs); i++)
    {
      g_autofree char      *json = g_strdup_printf ("'candidate': {'jobs': [%s]}", walk_jobs[i]);
      g_auto (JalonTestDay) day = { NULL };
      JalonEligibility      eligibility;

      judge (&day, json, DAY, &eligibility);
      jalon_eligibility_look_ahead (day.facts, day.rules, &eligibility);

      for (j = 0; j < G_N_ELEMENTS (ids); j++)
        {
          const JalonCriterion *criterion = &eligibility.criteria[ids[j]];
          gboolean              is_met = criterion->verdict == JALON_VERDICT_MET;
          JalonDate             walked = walk (&day, ids[j], !is_met);
          JalonDate             found = is_met ? criterion->lost : criterion->reached;

          g_test_message ("household %u, %s", i, jalon_criterion_id_to_string (ids[j]));

          /* The walk looks five years ahead, the search for what is lost looks further. */
          if (!jalon_date_is_set (walked) && is_met)
            continue;

          g_assert_cmpint (jalon_date_to_serial (found), ==, jalon_date_to_serial (walked));
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/look-ahead/day", ahead_rows, test_ahead);
  g_test_add_func ("/look-ahead/like-a-walk", test_ahead_like_a_walk);

  return g_test_run ();
}
