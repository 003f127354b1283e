/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-eligibility.h"
#include "jalon-test-day.h"
#include "jalon-test.h"

/* Each row asks one criterion, or one program, on one day. 30 hours a week on
 * 364 days are 1,560 hours; a day of 29.3 hours a week in the place of one of
 * 30 makes it 1,559.9. CELPIP prints levels as they are. */

#define DAY "2026-11-23"
#define ANY G_MININT64
#define HOURS(h) ((gint64) (h) *JALON_WORK_UNITS_PER_HOUR)

#define CELPIP(l, r, w, s) "{'test': 'celpip-general', 'taken': '2026-02-01', 'listening': " #l ", 'reading': " #r ", 'writing': " #w ", 'speaking': " #s "}"
#define CELPIP_ON(day, l) "{'test': 'celpip-general', 'taken': '" day "', 'listening': " #l ", 'reading': " #l ", 'writing': " #l ", 'speaking': " #l "}"
#define JOB(noc, country, started, ended, hours, more) "{'noc': '" noc "', 'country': '" country "', 'started': '" started "', 'ended': '" ended "', 'hours-per-week': " hours more "}"
#define CAN_YEAR(noc) JOB (noc, "CAN", "2024-01-01", "2024-12-29", "30", "")
#define WORK(jobs) "'candidate': {'jobs': [" jobs "]}"
#define TESTS(tests) "'candidate': {'tests': [" tests "]}"
#define WORK_AND_TESTS(jobs, tests) "'candidate': {'jobs': [" jobs "], 'tests': [" tests "]}"
#define STUDY(credentials) "'candidate': {'credentials': [" credentials "]}"
#define CERTIFICATE(trade) "'trade-certificate': {'issued-by': 'ON', 'trade': '" trade "', 'issued': '2024-01-15'}"
#define OFFER(noc) "'job-offer': {'noc': '" noc "', 'months': 12, 'support': 'lmia'}"
#define NO_OFFER "'job-offer': {'support': 'none'}"
#define FAMILY(n) "'children': [" n "], "
#define CHILD "{'birth-date': '2020-01-01'}"
#define TRADE_YEARS(noc) JOB (noc, "FRA", "2021-11-24", "2023-11-21", "30", "")

typedef struct
{
  const char      *name;
  const char      *json;
  const char      *on;
  JalonCriterionId id;
  JalonVerdict     verdict;
  gint64           have;
  gint64           need;
} CriterionRow;

static const CriterionRow work_rows[] = {
  /* RULE: fsw.work-hours, facts.work-week-cap */
  { "fsw-1560", WORK (JOB ("21231", "FRA", "2017-01-01", "2017-12-30", "30", "")), DAY, JALON_CRITERION_FSW_WORK, JALON_VERDICT_MET, HOURS (1560), HOURS (1560) },
  { "fsw-1559.9", WORK (JOB ("21231", "FRA", "2017-01-01", "2017-12-29", "30", "") ", " JOB ("21231", "FRA", "2017-12-30", "2017-12-30", "29.3", "")), DAY, JALON_CRITERION_FSW_WORK, JALON_VERDICT_NOT_MET, HOURS (1560) - 70, HOURS (1560) },
  { "fsw-no-gap-between-jobs", WORK (JOB ("21231", "FRA", "2017-01-01", "2017-06-30", "30", "") ", " JOB ("21231", "CAN", "2017-07-01", "2017-12-30", "30", "")), DAY, JALON_CRITERION_FSW_WORK, JALON_VERDICT_MET, HOURS (1560), ANY },
  /* DECISION 22: 2017-06-30 is a Friday, 2017-07-03 a Monday. */
  { "decision-22-fsw-friday-to-monday", WORK (JOB ("21231", "FRA", "2017-01-01", "2017-06-30", "30", "") ", " JOB ("21231", "CAN", "2017-07-03", "2018-01-01", "30", "")), DAY, JALON_CRITERION_FSW_WORK, JALON_VERDICT_MET, HOURS (1560), ANY },
  { "decision-20-fsw-in-canada-for-an-employer-abroad", WORK (JOB ("21231", "CAN", "2017-01-01", "2017-12-30", "30", ", 'employer-country': 'USA', 'authorized': false")), DAY, JALON_CRITERION_FSW_WORK, JALON_VERDICT_MET, HOURS (1560), ANY },
  { "decision-20-cec-in-canada-for-an-employer-abroad", WORK (JOB ("21231", "CAN", "2024-01-01", "2024-12-29", "30", ", 'employer-country': 'USA'")), DAY, JALON_CRITERION_CEC_WORK, JALON_VERDICT_NOT_MET, 0, ANY },
  { "fsw-a-leave-ends-a-run", WORK (JOB ("21231", "FRA", "2017-01-01", "2017-12-31", "30", ", 'leaves': [{'from': '2017-07-03', 'to': '2017-07-03'}]")), DAY, JALON_CRITERION_FSW_WORK, JALON_VERDICT_NOT_MET, 3000 * 183, ANY },
  { "decision-22-fsw-a-leave-of-a-weekend-does-not", WORK (JOB ("21231", "FRA", "2017-01-01", "2018-01-01", "30", ", 'leaves': [{'from': '2017-07-01', 'to': '2017-07-02'}]")), DAY, JALON_CRITERION_FSW_WORK, JALON_VERDICT_MET, HOURS (1560), ANY },
  { "fsw-unpaid-work-without-a-code", WORK ("{'country': 'FRA', 'started': '2020-01-01', 'hours-per-week': 30, 'paid': false}"), DAY, JALON_CRITERION_FSW_WORK, JALON_VERDICT_NOT_MET, 0, ANY },
  { "fsw-gap-of-one-working-day", WORK (JOB ("21231", "FRA", "2017-01-01", "2017-07-02", "30", "") ", " JOB ("21231", "CAN", "2017-07-04", "2018-01-02", "30", "")), DAY, JALON_CRITERION_FSW_WORK, JALON_VERDICT_NOT_MET, 3000 * 183, ANY },
  { "decision-13-fsw-two-codes-are-not-one", WORK (JOB ("21231", "FRA", "2017-01-01", "2017-06-30", "30", "") ", " JOB ("21211", "FRA", "2017-07-01", "2017-12-30", "30", "")), DAY, JALON_CRITERION_FSW_WORK, JALON_VERDICT_NOT_MET, 3000 * 183, ANY },
  { "fsw-two-part-time-jobs", WORK (JOB ("21231", "FRA", "2017-01-01", "2017-12-30", "15", "") ", " JOB ("21231", "FRA", "2017-01-01", "2017-12-30", "15", "")), DAY, JALON_CRITERION_FSW_WORK, JALON_VERDICT_MET, HOURS (1560), ANY },
  { "fsw-part-time-for-two-years", WORK (JOB ("21231", "FRA", "2017-01-01", "2018-12-29", "15", "")), DAY, JALON_CRITERION_FSW_WORK, JALON_VERDICT_MET, HOURS (1560), ANY },
  { "fsw-more-than-30-hours-a-week", WORK (JOB ("21231", "FRA", "2017-01-01", "2017-12-29", "60", "")), DAY, JALON_CRITERION_FSW_WORK, JALON_VERDICT_NOT_MET, 3000 * 363, ANY },
  { "fsw-teer-3", WORK (JOB ("73300", "FRA", "2017-01-01", "2017-12-30", "30", "")), DAY, JALON_CRITERION_FSW_WORK, JALON_VERDICT_MET, ANY, ANY },
  { "fsw-teer-4", WORK (JOB ("64100", "FRA", "2017-01-01", "2017-12-30", "30", "")), DAY, JALON_CRITERION_FSW_WORK, JALON_VERDICT_NOT_MET, 0, ANY },
  { "fsw-students-work-counts", WORK (JOB ("21231", "CAN", "2017-01-01", "2017-12-30", "30", ", 'student': true")), DAY, JALON_CRITERION_FSW_WORK, JALON_VERDICT_MET, ANY, ANY },
  { "decision-8-fsw-self-employed-abroad", WORK (JOB ("21231", "FRA", "2017-01-01", "2017-12-30", "30", ", 'self-employed': true")), DAY, JALON_CRITERION_FSW_WORK, JALON_VERDICT_MET, ANY, ANY },
  { "decision-8-fsw-self-employed-in-canada", WORK (JOB ("21231", "CAN", "2017-01-01", "2017-12-30", "30", ", 'self-employed': true")), DAY, JALON_CRITERION_FSW_WORK, JALON_VERDICT_NOT_MET, 0, ANY },
  /* RULE: fsw.work-window: 23 November 2016 is out */
  { "fsw-window-first-day-in", WORK (JOB ("21231", "FRA", "2016-11-24", "2017-11-22", "30", "")), DAY, JALON_CRITERION_FSW_WORK, JALON_VERDICT_MET, HOURS (1560), ANY },
  { "fsw-window-day-before-is-out", WORK (JOB ("21231", "FRA", "2016-11-23", "2017-11-21", "30", "")), DAY, JALON_CRITERION_FSW_WORK, JALON_VERDICT_NOT_MET, 3000 * 363, ANY },
  { "fsw-last-day-in", WORK (JOB ("21231", "FRA", "2025-11-25", "2027-01-01", "30", "")), DAY, JALON_CRITERION_FSW_WORK, JALON_VERDICT_MET, HOURS (1560), ANY },
  /* unanswered, or decided without the answer */
  { "fsw-no-list", "", DAY, JALON_CRITERION_FSW_WORK, JALON_VERDICT_UNANSWERED, 0, ANY },
  { "fsw-empty-list", WORK (""), DAY, JALON_CRITERION_FSW_WORK, JALON_VERDICT_NOT_MET, 0, ANY },
  { "fsw-hours-unanswered", WORK ("{'noc': '21231', 'country': 'FRA', 'started': '2020-01-01'}"), DAY, JALON_CRITERION_FSW_WORK, JALON_VERDICT_UNANSWERED, 0, ANY },
  { "fsw-hours-unanswered-of-a-short-job", WORK ("{'noc': '21231', 'country': 'FRA', 'started': '2026-01-01'}"), DAY, JALON_CRITERION_FSW_WORK, JALON_VERDICT_NOT_MET, 0, ANY },
  { "fsw-code-unanswered", WORK ("{'country': 'FRA', 'started': '2020-01-01', 'hours-per-week': 30}"), DAY, JALON_CRITERION_FSW_WORK, JALON_VERDICT_UNANSWERED, 0, ANY },
  { "fsw-country-unanswered", WORK ("{'noc': '21231', 'started': '2020-01-01', 'hours-per-week': 30}"), DAY, JALON_CRITERION_FSW_WORK, JALON_VERDICT_UNANSWERED, 0, ANY },
  { "fsw-start-unanswered-counts-nothing", WORK ("{'noc': '21231', 'country': 'FRA', 'hours-per-week': 30}"), DAY, JALON_CRITERION_FSW_WORK, JALON_VERDICT_NOT_MET, 0, ANY },
  { "fsw-hours-that-cannot-be-read-count-nothing", WORK ("{'noc': '21231', 'country': 'FRA', 'started': '2020-01-01', 'hours-per-week': 30.555}"), DAY, JALON_CRITERION_FSW_WORK, JALON_VERDICT_NOT_MET, 0, ANY },
  { "fsw-met-without-the-answer", WORK (JOB ("21231", "FRA", "2017-01-01", "2017-12-30", "30", "") ", {'noc': '21231', 'country': 'FRA', 'started': '2020-01-01'}"), DAY, JALON_CRITERION_FSW_WORK, JALON_VERDICT_MET, ANY, ANY },

  /* RULE: cec.work-hours */
  { "cec-1560", WORK (CAN_YEAR ("21231")), DAY, JALON_CRITERION_CEC_WORK, JALON_VERDICT_MET, HOURS (1560), HOURS (1560) },
  { "cec-1559.9", WORK (JOB ("21231", "CAN", "2024-01-01", "2024-12-28", "30", "") ", " JOB ("21231", "CAN", "2024-12-29", "2024-12-29", "29.3", "")), DAY, JALON_CRITERION_CEC_WORK, JALON_VERDICT_NOT_MET, HOURS (1560) - 70, HOURS (1560) },
  { "decision-13-cec-gaps-and-codes-do-not-matter", WORK (JOB ("21231", "CAN", "2024-01-01", "2024-06-30", "30", "") ", " JOB ("73300", "CAN", "2024-09-01", "2025-03-01", "30", "")), DAY, JALON_CRITERION_CEC_WORK, JALON_VERDICT_MET, HOURS (1560), ANY },
  { "cec-one-cap-over-all-codes", WORK (JOB ("21231", "CAN", "2024-01-01", "2024-06-30", "30", "") ", " JOB ("73300", "CAN", "2024-01-01", "2024-06-30", "30", "")), DAY, JALON_CRITERION_CEC_WORK, JALON_VERDICT_NOT_MET, HOURS (780), ANY },
  { "cec-work-abroad", WORK (JOB ("21231", "FRA", "2024-01-01", "2024-12-29", "30", "")), DAY, JALON_CRITERION_CEC_WORK, JALON_VERDICT_NOT_MET, 0, ANY },
  { "cec-students-work", WORK (JOB ("21231", "CAN", "2024-01-01", "2024-12-29", "30", ", 'student': true")), DAY, JALON_CRITERION_CEC_WORK, JALON_VERDICT_NOT_MET, 0, ANY },
  { "cec-without-authorization", WORK (JOB ("21231", "CAN", "2024-01-01", "2024-12-29", "30", ", 'authorized': false")), DAY, JALON_CRITERION_CEC_WORK, JALON_VERDICT_NOT_MET, 0, ANY },
  { "decision-8-cec-self-employed", WORK (JOB ("21231", "CAN", "2024-01-01", "2024-12-29", "30", ", 'self-employed': true")), DAY, JALON_CRITERION_CEC_WORK, JALON_VERDICT_NOT_MET, 0, ANY },
  { "decision-8-cec-physician", WORK (JOB ("31102", "CAN", "2024-01-01", "2024-12-29", "30", ", 'self-employed': true, 'publicly-funded': true")), DAY, JALON_CRITERION_CEC_WORK, JALON_VERDICT_MET, HOURS (1560), ANY },
  { "decision-8-cec-physician-2023-04-24", WORK (JOB ("31102", "CAN", "2022-01-01", "2022-12-30", "30", ", 'self-employed': true, 'publicly-funded': true")), "2023-04-24", JALON_CRITERION_CEC_WORK, JALON_VERDICT_NOT_MET, 0, ANY },
  { "decision-8-cec-physician-2023-04-25", WORK (JOB ("31102", "CAN", "2022-01-01", "2022-12-30", "30", ", 'self-employed': true, 'publicly-funded': true")), "2023-04-25", JALON_CRITERION_CEC_WORK, JALON_VERDICT_MET, HOURS (1560), ANY },
  /* RULE: cec.work-window: 23 November 2023 is out */
  { "cec-window-first-day-in", WORK (JOB ("21231", "CAN", "2023-11-24", "2024-11-21", "30", "")), DAY, JALON_CRITERION_CEC_WORK, JALON_VERDICT_MET, HOURS (1560), ANY },
  { "cec-window-day-before-is-out", WORK (JOB ("21231", "CAN", "2023-11-23", "2024-11-20", "30", "")), DAY, JALON_CRITERION_CEC_WORK, JALON_VERDICT_NOT_MET, 3000 * 363, ANY },
  { "cec-no-list", "", DAY, JALON_CRITERION_CEC_WORK, JALON_VERDICT_UNANSWERED, 0, ANY },
  { "cec-hours-unanswered-abroad", WORK ("{'noc': '21231', 'country': 'FRA', 'started': '2020-01-01'}"), DAY, JALON_CRITERION_CEC_WORK, JALON_VERDICT_NOT_MET, 0, ANY },
  { "cec-hours-unanswered-in-canada", WORK ("{'noc': '21231', 'country': 'CAN', 'started': '2020-01-01'}"), DAY, JALON_CRITERION_CEC_WORK, JALON_VERDICT_UNANSWERED, 0, ANY },

  /* RULE: fst.work-hours */
  { "fst-3120", WORK (TRADE_YEARS ("63200")), DAY, JALON_CRITERION_FST_WORK, JALON_VERDICT_MET, HOURS (3120), HOURS (3120) },
  { "fst-3119.9", WORK (JOB ("63200", "FRA", "2021-11-24", "2023-11-20", "30", "") ", " JOB ("63200", "FRA", "2023-11-21", "2023-11-21", "29.3", "")), DAY, JALON_CRITERION_FST_WORK, JALON_VERDICT_NOT_MET, HOURS (3120) - 70, ANY },
  { "fst-gaps-do-not-matter", WORK (JOB ("63200", "FRA", "2022-01-01", "2022-12-30", "30", "") ", " JOB ("63200", "CAN", "2024-01-01", "2024-12-29", "30", "")), DAY, JALON_CRITERION_FST_WORK, JALON_VERDICT_MET, HOURS (3120), ANY },
  { "fst-work-that-does-not-count-stands-first", WORK (JOB ("63200", "CAN", "2020-01-01", "2020-12-29", "30", ", 'authorized': false") ", " TRADE_YEARS ("63200")), DAY, JALON_CRITERION_FST_WORK, JALON_VERDICT_MET, HOURS (3120), ANY },
  { "decision-13-fst-two-trades-are-not-one", WORK (JOB ("63200", "FRA", "2022-01-01", "2022-12-30", "30", "") ", " JOB ("72310", "CAN", "2024-01-01", "2024-12-29", "30", "")), DAY, JALON_CRITERION_FST_WORK, JALON_VERDICT_NOT_MET, HOURS (1560), ANY },
  /* RULE: fst.work-window: 23 November 2021 is out */
  { "fst-window-day-before-is-out", WORK (JOB ("63200", "FRA", "2021-11-23", "2023-11-20", "30", "")), DAY, JALON_CRITERION_FST_WORK, JALON_VERDICT_NOT_MET, 3000 * 727, ANY },
  /* RULE: fst.occupations: 72600 is of sub-major group 726, 93200 of 932, 62200 are chefs */
  { "fst-pilots-are-not-listed", WORK (TRADE_YEARS ("72600")), DAY, JALON_CRITERION_FST_WORK, JALON_VERDICT_NOT_MET, 0, ANY },
  { "fst-aircraft-assemblers-are-not-listed", WORK (TRADE_YEARS ("93200")), DAY, JALON_CRITERION_FST_WORK, JALON_VERDICT_NOT_MET, 0, ANY },
  { "fst-chefs-are-listed", WORK (TRADE_YEARS ("62200")), DAY, JALON_CRITERION_FST_WORK, JALON_VERDICT_MET, ANY, ANY },
  { "fst-software-is-not-listed", WORK (TRADE_YEARS ("21231")), DAY, JALON_CRITERION_FST_WORK, JALON_VERDICT_NOT_MET, 0, ANY },
  { "fst-no-list", "", DAY, JALON_CRITERION_FST_WORK, JALON_VERDICT_UNANSWERED, 0, ANY },
  { "fst-empty-list", WORK (""), DAY, JALON_CRITERION_FST_WORK, JALON_VERDICT_NOT_MET, 0, ANY },
};

static const CriterionRow language_rows[] = {
  /* RULE: fsw.language-level */
  { "fsw-7", TESTS (CELPIP (7, 7, 7, 7)), DAY, JALON_CRITERION_FSW_LANGUAGE, JALON_VERDICT_MET, 7, 7 },
  { "fsw-6-in-one", TESTS (CELPIP (9, 9, 9, 6)), DAY, JALON_CRITERION_FSW_LANGUAGE, JALON_VERDICT_NOT_MET, 6, 7 },
  { "fsw-two-sittings-are-never-mixed", TESTS (CELPIP (9, 9, 6, 6) ", " CELPIP (6, 6, 9, 9)), DAY, JALON_CRITERION_FSW_LANGUAGE, JALON_VERDICT_NOT_MET, 6, 7 },
  { "fsw-last-day-of-a-test", TESTS (CELPIP_ON ("2024-11-24", 7)), DAY, JALON_CRITERION_FSW_LANGUAGE, JALON_VERDICT_MET, 7, 7 },
  { "fsw-test-too-old", TESTS (CELPIP_ON ("2024-11-23", 7)), DAY, JALON_CRITERION_FSW_LANGUAGE, JALON_VERDICT_NOT_MET, JALON_UNANSWERED, 7 },
  { "fsw-no-list", "", DAY, JALON_CRITERION_FSW_LANGUAGE, JALON_VERDICT_UNANSWERED, JALON_UNANSWERED, 7 },
  { "fsw-empty-list", TESTS (""), DAY, JALON_CRITERION_FSW_LANGUAGE, JALON_VERDICT_NOT_MET, JALON_UNANSWERED, 7 },

  /* RULE: cec.language-level */
  { "cec-teer-0-needs-7", WORK_AND_TESTS (CAN_YEAR ("00013"), CELPIP (6, 7, 7, 7)), DAY, JALON_CRITERION_CEC_LANGUAGE, JALON_VERDICT_NOT_MET, 6, 7 },
  { "cec-teer-1-needs-7", WORK_AND_TESTS (CAN_YEAR ("21231"), CELPIP (6, 7, 7, 7)), DAY, JALON_CRITERION_CEC_LANGUAGE, JALON_VERDICT_NOT_MET, 6, 7 },
  { "cec-teer-1-has-7", WORK_AND_TESTS (CAN_YEAR ("21231"), CELPIP (7, 7, 7, 7)), DAY, JALON_CRITERION_CEC_LANGUAGE, JALON_VERDICT_MET, 7, 7 },
  { "cec-teer-2-needs-5", WORK_AND_TESTS (CAN_YEAR ("62200"), CELPIP (5, 5, 5, 5)), DAY, JALON_CRITERION_CEC_LANGUAGE, JALON_VERDICT_MET, 5, 5 },
  { "cec-teer-3-needs-5", WORK_AND_TESTS (CAN_YEAR ("73300"), CELPIP (5, 5, 5, 5)), DAY, JALON_CRITERION_CEC_LANGUAGE, JALON_VERDICT_MET, 5, 5 },
  { "cec-teer-3-has-4", WORK_AND_TESTS (CAN_YEAR ("73300"), CELPIP (4, 5, 5, 5)), DAY, JALON_CRITERION_CEC_LANGUAGE, JALON_VERDICT_NOT_MET, 4, 5 },
  { "decision-13-cec-code-with-most-hours", WORK_AND_TESTS (JOB ("21231", "CAN", "2024-01-01", "2024-06-30", "30", "") ", " JOB ("73300", "CAN", "2024-07-01", "2025-01-01", "30", ""), CELPIP (5, 5, 5, 5)), DAY, JALON_CRITERION_CEC_LANGUAGE, JALON_VERDICT_MET, 5, 5 },
  { "decision-13-cec-equal-codes-higher-level", WORK_AND_TESTS (JOB ("73300", "CAN", "2024-01-01", "2024-06-30", "30", "") ", " JOB ("21231", "CAN", "2024-07-01", "2024-12-29", "30", ""), CELPIP (5, 5, 5, 5)), DAY, JALON_CRITERION_CEC_LANGUAGE, JALON_VERDICT_NOT_MET, 5, 7 },
  { "decision-13-cec-equal-codes-in-other-order", WORK_AND_TESTS (JOB ("21231", "CAN", "2024-01-01", "2024-06-30", "30", "") ", " JOB ("73300", "CAN", "2024-07-01", "2024-12-29", "30", ""), CELPIP (5, 5, 5, 5)), DAY, JALON_CRITERION_CEC_LANGUAGE, JALON_VERDICT_NOT_MET, 5, 7 },
  { "cec-each-code-under-its-own-cap", WORK_AND_TESTS (JOB ("73300", "CAN", "2024-01-01", "2024-06-30", "60", "") ", " JOB ("21231", "CAN", "2024-01-01", "2024-07-01", "30", ""), CELPIP (5, 5, 5, 5)), DAY, JALON_CRITERION_CEC_LANGUAGE, JALON_VERDICT_NOT_MET, 5, 7 },
  { "cec-hours-out-of-the-window-name-nothing", WORK_AND_TESTS (JOB ("21231", "CAN", "2018-01-01", "2023-11-23", "30", "") ", " JOB ("73300", "CAN", "2024-01-01", "2024-01-07", "30", ""), CELPIP (5, 5, 5, 5)), DAY, JALON_CRITERION_CEC_LANGUAGE, JALON_VERDICT_MET, 5, 5 },
  { "cec-no-hours-good-for-both", WORK_AND_TESTS ("", CELPIP (7, 7, 7, 7)), DAY, JALON_CRITERION_CEC_LANGUAGE, JALON_VERDICT_MET, 7, 7 },
  { "cec-no-hours-good-for-one", WORK_AND_TESTS ("", CELPIP (6, 6, 6, 6)), DAY, JALON_CRITERION_CEC_LANGUAGE, JALON_VERDICT_UNANSWERED, 6, JALON_UNANSWERED },
  { "cec-no-hours-good-for-one-edge", WORK_AND_TESTS ("", CELPIP (5, 5, 5, 5)), DAY, JALON_CRITERION_CEC_LANGUAGE, JALON_VERDICT_UNANSWERED, 5, JALON_UNANSWERED },
  { "cec-no-hours-good-for-none", WORK_AND_TESTS ("", CELPIP (4, 7, 7, 7)), DAY, JALON_CRITERION_CEC_LANGUAGE, JALON_VERDICT_NOT_MET, 4, 5 },
  { "cec-no-list-of-tests", WORK (CAN_YEAR ("21231")), DAY, JALON_CRITERION_CEC_LANGUAGE, JALON_VERDICT_UNANSWERED, JALON_UNANSWERED, 7 },

  /* RULE: fst.language-level */
  { "fst-5-4-4-5", TESTS (CELPIP (5, 4, 4, 5)), DAY, JALON_CRITERION_FST_LANGUAGE, JALON_VERDICT_MET, ANY, ANY },
  { "fst-listening-4", TESTS (CELPIP (4, 9, 9, 9)), DAY, JALON_CRITERION_FST_LANGUAGE, JALON_VERDICT_NOT_MET, 4, 5 },
  { "fst-reading-3", TESTS (CELPIP (9, 3, 9, 9)), DAY, JALON_CRITERION_FST_LANGUAGE, JALON_VERDICT_NOT_MET, 3, 4 },
  { "fst-writing-3", TESTS (CELPIP (9, 9, 3, 9)), DAY, JALON_CRITERION_FST_LANGUAGE, JALON_VERDICT_NOT_MET, 3, 4 },
  { "fst-speaking-4", TESTS (CELPIP (9, 9, 9, 4)), DAY, JALON_CRITERION_FST_LANGUAGE, JALON_VERDICT_NOT_MET, 4, 5 },
  { "fst-second-test-is-good", TESTS (CELPIP (9, 9, 9, 4) ", " CELPIP (5, 4, 4, 5)), DAY, JALON_CRITERION_FST_LANGUAGE, JALON_VERDICT_MET, ANY, ANY },
  { "fst-no-list", "", DAY, JALON_CRITERION_FST_LANGUAGE, JALON_VERDICT_UNANSWERED, JALON_UNANSWERED, JALON_UNANSWERED },
  { "fst-empty-list", TESTS (""), DAY, JALON_CRITERION_FST_LANGUAGE, JALON_VERDICT_NOT_MET, JALON_UNANSWERED, JALON_UNANSWERED },
};

static const CriterionRow education_rows[] = {
  { "canadian-secondary", STUDY ("{'level': 'secondary', 'country': 'CAN', 'completed': '2010-06-30'}"), DAY, JALON_CRITERION_FSW_EDUCATION, JALON_VERDICT_MET, ANY, ANY },
  { "completed-on-the-day", STUDY ("{'level': 'secondary', 'country': 'CAN', 'completed': '2026-11-23'}"), DAY, JALON_CRITERION_FSW_EDUCATION, JALON_VERDICT_MET, ANY, ANY },
  { "completed-tomorrow", STUDY ("{'level': 'secondary', 'country': 'CAN', 'completed': '2026-11-24'}"), DAY, JALON_CRITERION_FSW_EDUCATION, JALON_VERDICT_NOT_MET, ANY, ANY },
  /* RULE: facts.assessment-validity */
  { "assessed", STUDY ("{'level': 'master', 'country': 'FRA', 'completed': '2010-06-30', 'assessment': {'issued': '2021-11-24'}}"), DAY, JALON_CRITERION_FSW_EDUCATION, JALON_VERDICT_MET, ANY, ANY },
  { "assessment-five-years-old", STUDY ("{'level': 'master', 'country': 'FRA', 'completed': '2010-06-30', 'assessment': {'issued': '2021-11-23'}}"), DAY, JALON_CRITERION_FSW_EDUCATION, JALON_VERDICT_NOT_MET, ANY, ANY },
  { "assessment-unanswered", STUDY ("{'level': 'master', 'country': 'FRA', 'completed': '2010-06-30'}"), DAY, JALON_CRITERION_FSW_EDUCATION, JALON_VERDICT_UNANSWERED, ANY, ANY },
  { "assessment-without-a-day-counts-nothing", STUDY ("{'level': 'master', 'country': 'FRA', 'completed': '2010-06-30', 'assessment': {'body': 'wes'}}"), DAY, JALON_CRITERION_FSW_EDUCATION, JALON_VERDICT_NOT_MET, ANY, ANY },
  { "completed-unanswered-counts-nothing", STUDY ("{'level': 'master', 'country': 'CAN'}"), DAY, JALON_CRITERION_FSW_EDUCATION, JALON_VERDICT_NOT_MET, ANY, ANY },
  { "level-unanswered", STUDY ("{'country': 'CAN', 'completed': '2010-06-30'}"), DAY, JALON_CRITERION_FSW_EDUCATION, JALON_VERDICT_UNANSWERED, ANY, ANY },
  { "no-list", "", DAY, JALON_CRITERION_FSW_EDUCATION, JALON_VERDICT_UNANSWERED, ANY, ANY },
  { "empty-list", STUDY (""), DAY, JALON_CRITERION_FSW_EDUCATION, JALON_VERDICT_NOT_MET, ANY, ANY },
};

static const CriterionRow funds_rows[] = {
  /* RULE: funds.table, funds.further-person */
  { "1-enough", "'funds': 15263", DAY, JALON_CRITERION_FSW_FUNDS, JALON_VERDICT_MET, 15263, 15263 },
  { "1-a-dollar-short", "'funds': 15262", DAY, JALON_CRITERION_FSW_FUNDS, JALON_VERDICT_NOT_MET, 15262, 15263 },
  { "2-enough", FAMILY (CHILD) "'funds': 19001", DAY, JALON_CRITERION_FSW_FUNDS, JALON_VERDICT_MET, 19001, 19001 },
  { "2-a-dollar-short", FAMILY (CHILD) "'funds': 19000", DAY, JALON_CRITERION_FSW_FUNDS, JALON_VERDICT_NOT_MET, 19000, 19001 },
  { "3-enough", FAMILY (CHILD ", " CHILD) "'funds': 23360", DAY, JALON_CRITERION_FST_FUNDS, JALON_VERDICT_MET, 23360, 23360 },
  { "3-a-dollar-short", FAMILY (CHILD ", " CHILD) "'funds': 23359", DAY, JALON_CRITERION_FST_FUNDS, JALON_VERDICT_NOT_MET, 23359, 23360 },
  { "4-enough", FAMILY (CHILD ", " CHILD ", " CHILD) "'funds': 28362", DAY, JALON_CRITERION_FSW_FUNDS, JALON_VERDICT_MET, 28362, 28362 },
  { "5-a-dollar-short", FAMILY (CHILD ", " CHILD ", " CHILD ", " CHILD) "'funds': 32167", DAY, JALON_CRITERION_FSW_FUNDS, JALON_VERDICT_NOT_MET, 32167, 32168 },
  { "6-a-dollar-short", FAMILY (CHILD ", " CHILD ", " CHILD ", " CHILD ", " CHILD) "'funds': 36279", DAY, JALON_CRITERION_FSW_FUNDS, JALON_VERDICT_NOT_MET, 36279, 36280 },
  { "7-enough", FAMILY (CHILD ", " CHILD ", " CHILD ", " CHILD ", " CHILD ", " CHILD) "'funds': 40392", DAY, JALON_CRITERION_FSW_FUNDS, JALON_VERDICT_MET, 40392, 40392 },
  { "8-enough", FAMILY (CHILD ", " CHILD ", " CHILD ", " CHILD ", " CHILD ", " CHILD ", " CHILD) "'funds': 44504", DAY, JALON_CRITERION_FSW_FUNDS, JALON_VERDICT_MET, 44504, 44504 },
  { "9-a-dollar-short", FAMILY (CHILD ", " CHILD ", " CHILD ", " CHILD ", " CHILD ", " CHILD ", " CHILD ", " CHILD) "'funds': 48615", DAY, JALON_CRITERION_FSW_FUNDS, JALON_VERDICT_NOT_MET, 48615, 48616 },
  { "2025-07-06", "'funds': 14690", "2025-07-06", JALON_CRITERION_FSW_FUNDS, JALON_VERDICT_MET, 14690, 14690 },
  { "2025-07-07", "'funds': 14690", "2025-07-07", JALON_CRITERION_FSW_FUNDS, JALON_VERDICT_NOT_MET, 14690, 15263 },
  /* RULE: facts.dependent-age */
  { "partner-who-stays-counts", "'relationship': 'married', 'partner-accompanies': false, 'funds': 19000", DAY, JALON_CRITERION_FSW_FUNDS, JALON_VERDICT_NOT_MET, ANY, 19001 },
  { "canadian-partner-counts", "'relationship': 'common-law', 'partner-is-canadian': true, 'funds': 19000", DAY, JALON_CRITERION_FSW_FUNDS, JALON_VERDICT_NOT_MET, ANY, 19001 },
  { "child-of-21", FAMILY ("{'birth-date': '2004-11-24'}") "'funds': 15263", DAY, JALON_CRITERION_FSW_FUNDS, JALON_VERDICT_NOT_MET, ANY, 19001 },
  { "child-of-22", FAMILY ("{'birth-date': '2004-11-23'}") "'funds': 15263", DAY, JALON_CRITERION_FSW_FUNDS, JALON_VERDICT_MET, ANY, 15263 },
  { "dependent-of-22", FAMILY ("{'birth-date': '2004-11-23', 'dependent-by-condition': true}") "'funds': 15263", DAY, JALON_CRITERION_FSW_FUNDS, JALON_VERDICT_NOT_MET, ANY, 19001 },
  { "unanswered", "", DAY, JALON_CRITERION_FSW_FUNDS, JALON_VERDICT_UNANSWERED, JALON_UNANSWERED, 15263 },
  { "child-of-any-age-enough", FAMILY ("{}") "'funds': 19001", DAY, JALON_CRITERION_FSW_FUNDS, JALON_VERDICT_MET, ANY, 19001 },
  { "child-of-any-age-unsure", FAMILY ("{}") "'funds': 15263", DAY, JALON_CRITERION_FSW_FUNDS, JALON_VERDICT_UNANSWERED, ANY, 19001 },
  { "child-of-any-age-too-little", FAMILY ("{}") "'funds': 15262", DAY, JALON_CRITERION_FSW_FUNDS, JALON_VERDICT_NOT_MET, ANY, 19001 },
  { "dependent-of-any-age", FAMILY ("{'dependent-by-condition': true}") "'funds': 15263", DAY, JALON_CRITERION_FSW_FUNDS, JALON_VERDICT_NOT_MET, ANY, 19001 },
  { "nothing-is-an-answer", "'funds': 0", DAY, JALON_CRITERION_FSW_FUNDS, JALON_VERDICT_NOT_MET, 0, 15263 },
  { "exempt", "'authorized-to-work': true, " OFFER ("21231"), DAY, JALON_CRITERION_FSW_FUNDS, JALON_VERDICT_MET, ANY, ANY },
  { "offer-alone-does-not-exempt", "'funds': 0, " OFFER ("21231"), DAY, JALON_CRITERION_FSW_FUNDS, JALON_VERDICT_NOT_MET, ANY, ANY },
  { "permit-alone-does-not-exempt", "'funds': 0, 'authorized-to-work': true, " NO_OFFER, DAY, JALON_CRITERION_FSW_FUNDS, JALON_VERDICT_NOT_MET, ANY, ANY },
  { "permit-and-unanswered-offer", "'funds': 0, 'authorized-to-work': true", DAY, JALON_CRITERION_FSW_FUNDS, JALON_VERDICT_UNANSWERED, ANY, ANY },
  { "enough-whatever-the-offer", "'funds': 15263, 'authorized-to-work': true", DAY, JALON_CRITERION_FSW_FUNDS, JALON_VERDICT_MET, ANY, ANY },
};

/* The five branches of the Regulations, 87.2(3)(d): work in the trade is that of the row. */
#define TRADE(more) "'candidate': {'jobs': [" TRADE_YEARS ("63200") "]" more "}"

static const CriterionRow trades_rows[] = {
  { "branch-i-certificate", TRADE (", " CERTIFICATE ("63200")), DAY, JALON_CRITERION_FST_OFFER, JALON_VERDICT_MET, ANY, ANY },
  { "branch-i-does-not-exempt", "'funds': 0, " NO_OFFER ", 'authorized-to-work': true, " TRADE (", " CERTIFICATE ("63200")), DAY, JALON_CRITERION_FST_FUNDS, JALON_VERDICT_NOT_MET, ANY, ANY },
  { "branch-ii-permit-and-lmia", "'authorized-to-work': true, " OFFER ("63200") ", " TRADE (""), DAY, JALON_CRITERION_FST_OFFER, JALON_VERDICT_MET, ANY, ANY },
  { "branch-ii-exempts", "'authorized-to-work': true, 'funds': 0, " OFFER ("63200") ", " TRADE (""), DAY, JALON_CRITERION_FST_FUNDS, JALON_VERDICT_MET, ANY, ANY },
  { "branch-iii-permit-and-exempt", "'authorized-to-work': true, 'job-offer': {'noc': '63200', 'months': 12, 'support': 'exempt'}, " TRADE (""), DAY, JALON_CRITERION_FST_OFFER, JALON_VERDICT_MET, ANY, ANY },
  { "branch-iii-exempts", "'authorized-to-work': true, 'funds': 0, 'job-offer': {'noc': '63200', 'months': 12, 'support': 'exempt'}, " TRADE (""), DAY, JALON_CRITERION_FST_FUNDS, JALON_VERDICT_MET, ANY, ANY },
  { "branch-iv-no-permit", OFFER ("63200") ", " TRADE (""), DAY, JALON_CRITERION_FST_OFFER, JALON_VERDICT_MET, ANY, ANY },
  { "branch-iv-does-not-exempt", "'funds': 0, " OFFER ("63200") ", " TRADE (""), DAY, JALON_CRITERION_FST_FUNDS, JALON_VERDICT_NOT_MET, ANY, ANY },
  { "branch-v-two-years-of-offer", "'authorized-to-work': true, 'funds': 0, 'job-offer': {'noc': '63200', 'months': 24, 'support': 'lmia'}, " TRADE (""), DAY, JALON_CRITERION_FST_OFFER, JALON_VERDICT_MET, ANY, ANY },
  { "offer-in-another-trade", OFFER ("72310") ", " TRADE (""), DAY, JALON_CRITERION_FST_OFFER, JALON_VERDICT_UNANSWERED, ANY, ANY },
  { "offer-and-certificate-in-another-trade", OFFER ("72310") ", " TRADE (", " CERTIFICATE ("72310")), DAY, JALON_CRITERION_FST_OFFER, JALON_VERDICT_NOT_MET, ANY, ANY },
  { "offer-of-no-trade-and-certificate-of-no-trade", OFFER ("21231") ", " TRADE (", " CERTIFICATE ("21231")), DAY, JALON_CRITERION_FST_OFFER, JALON_VERDICT_NOT_MET, ANY, ANY },
  { "offer-of-11-months-no-certificate", "'job-offer': {'noc': '63200', 'months': 11, 'support': 'lmia'}, " TRADE (", " CERTIFICATE ("21231")), DAY, JALON_CRITERION_FST_OFFER, JALON_VERDICT_NOT_MET, ANY, ANY },
  { "certificate-not-held-and-no-offer-entered", TRADE (", 'trade-certificate': {'held': false}"), DAY, JALON_CRITERION_FST_OFFER, JALON_VERDICT_NOT_MET, ANY, ANY },
  { "certificate-not-held-but-an-offer", OFFER ("63200") ", " TRADE (", 'trade-certificate': {'held': false}"), DAY, JALON_CRITERION_FST_OFFER, JALON_VERDICT_MET, ANY, ANY },
  { "certificate-not-held-and-an-offer-without-months", "'job-offer': {'noc': '63200', 'support': 'lmia'}, " TRADE (", 'trade-certificate': {'held': false}"), DAY, JALON_CRITERION_FST_OFFER, JALON_VERDICT_UNANSWERED, ANY, ANY },
  /* DECISION 27 */
  { "decision-27-two-offers-make-the-year", "'job-offer': {'noc': '63200', 'months': 6, 'support': 'lmia'}, 'further-job-offer': {'noc': '63200', 'months': 6, 'support': 'lmia'}, " TRADE (""), DAY, JALON_CRITERION_FST_OFFER, JALON_VERDICT_MET, ANY, ANY },
  { "decision-27-two-offers-do-not-exempt-from-funds", "'authorized-to-work': true, 'funds': 0, 'job-offer': {'noc': '63200', 'months': 6, 'support': 'lmia'}, 'further-job-offer': {'noc': '63200', 'months': 6, 'support': 'lmia'}, " TRADE (""), DAY, JALON_CRITERION_FST_FUNDS, JALON_VERDICT_NOT_MET, ANY, ANY },
  { "decision-27-the-second-offer-alone", "'job-offer': {'noc': '21231', 'months': 12, 'support': 'lmia'}, 'further-job-offer': {'noc': '63200', 'months': 12, 'support': 'lmia'}, " TRADE (""), DAY, JALON_CRITERION_FST_OFFER, JALON_VERDICT_MET, ANY, ANY },
  { "neither-is-entered", TRADE (""), DAY, JALON_CRITERION_FST_OFFER, JALON_VERDICT_UNANSWERED, ANY, ANY },
  { "neither-is-entered-and-no-work", WORK (""), DAY, JALON_CRITERION_FST_OFFER, JALON_VERDICT_UNANSWERED, ANY, ANY },
  { "offer-is-no-certificate-unanswered", NO_OFFER ", " TRADE (""), DAY, JALON_CRITERION_FST_OFFER, JALON_VERDICT_UNANSWERED, ANY, ANY },
  { "certificate-of-tomorrow", NO_OFFER ", " TRADE (", 'trade-certificate': {'trade': '63200', 'issued': '2026-11-24'}"), DAY, JALON_CRITERION_FST_OFFER, JALON_VERDICT_NOT_MET, ANY, ANY },
  { "certificate-of-today", NO_OFFER ", " TRADE (", 'trade-certificate': {'trade': '63200', 'issued': '2026-11-23'}"), DAY, JALON_CRITERION_FST_OFFER, JALON_VERDICT_MET, ANY, ANY },
  /* Of a certificate that is not whole nothing is known but what it says. */
  { "certificate-without-its-day", NO_OFFER ", " TRADE (", 'trade-certificate': {'issued-by': 'ON', 'trade': '63200'}"), DAY, JALON_CRITERION_FST_OFFER, JALON_VERDICT_UNANSWERED, ANY, ANY },
  { "certificate-without-its-day-and-a-short-offer", "'job-offer': {'noc': '63200', 'months': 11, 'support': 'lmia'}, " TRADE (", 'trade-certificate': {'trade': '63200'}"), DAY, JALON_CRITERION_FST_OFFER, JALON_VERDICT_UNANSWERED, ANY, ANY },
  { "certificate-without-its-day-in-another-trade", NO_OFFER ", " TRADE (", 'trade-certificate': {'trade': '72310'}"), DAY, JALON_CRITERION_FST_OFFER, JALON_VERDICT_NOT_MET, ANY, ANY },
  { "certificate-without-its-day-in-no-trade", NO_OFFER ", " TRADE (", 'trade-certificate': {'trade': '21231'}"), DAY, JALON_CRITERION_FST_OFFER, JALON_VERDICT_NOT_MET, ANY, ANY },
  { "certificate-without-its-day-and-no-work", NO_OFFER ", 'candidate': {'jobs': [], 'trade-certificate': {'trade': '63200'}}", DAY, JALON_CRITERION_FST_OFFER, JALON_VERDICT_UNANSWERED, ANY, ANY },
  { "certificate-without-its-day-that-has-ended", NO_OFFER ", " TRADE (", 'trade-certificate': {'trade': '63200', 'expires': '2026-11-22'}"), DAY, JALON_CRITERION_FST_OFFER, JALON_VERDICT_NOT_MET, ANY, ANY },
  { "certificate-without-its-day-that-ends-today", NO_OFFER ", " TRADE (", 'trade-certificate': {'trade': '63200', 'expires': '2026-11-23'}"), DAY, JALON_CRITERION_FST_OFFER, JALON_VERDICT_UNANSWERED, ANY, ANY },
  { "certificate-of-tomorrow-without-its-trade", NO_OFFER ", " TRADE (", 'trade-certificate': {'issued': '2026-11-24'}"), DAY, JALON_CRITERION_FST_OFFER, JALON_VERDICT_NOT_MET, ANY, ANY },
  { "certificate-whose-day-cannot-be-read", NO_OFFER ", " TRADE (", 'trade-certificate': {'trade': '63200', 'issued': 'May'}"), DAY, JALON_CRITERION_FST_OFFER, JALON_VERDICT_NOT_MET, ANY, ANY },
  { "certificate-in-what-is-no-trade", NO_OFFER ", 'candidate': {'jobs': [], 'trade-certificate': {'trade': '-1', 'issued': '2024-01-15'}}", DAY, JALON_CRITERION_FST_OFFER, JALON_VERDICT_NOT_MET, ANY, ANY },
  /* Of two trades with enough hours that with the certificate decides, whatever the order. */
  { "the-trade-with-the-certificate-is-taken", "'candidate': {'jobs': [" JOB ("72310", "FRA", "2021-11-24", "2025-01-01", "30", "") ", " TRADE_YEARS ("63200") "], " CERTIFICATE ("63200") "}", DAY, JALON_CRITERION_FST_WORK, JALON_VERDICT_MET, HOURS (3120), ANY },
  { "the-trade-with-the-certificate-has-no-hours", "'candidate': {'jobs': [" TRADE_YEARS ("63200") "], " CERTIFICATE ("72310") "}, " NO_OFFER, DAY, JALON_CRITERION_FST_WORK, JALON_VERDICT_MET, HOURS (3120), ANY },
};

/* 16 for language, 21 for a bachelor's, 13 for work, and age: 12 to 35, 11 at 36, 2 at 45, 1 at 46; a parent in Canada: 5. */
#define GRID(relatives, born, more) "'relationship': 'never-married', 'relatives': [" relatives "], "                                                                                                                           \
                                    "'candidate': {" born "'tests': [" CELPIP (7, 7, 7, 7) "], 'credentials': [{'level': 'three-year', 'country': 'FRA', 'completed': '2012-06-30', 'assessment': {'issued': '2025-01-01'}}], " \
                                                                                           "'jobs': [" JOB ("21231", "FRA", "2017-01-01", "2020-12-26", "30", "") "]}" more
#define PARENT "{'relation': 'parent', 'of': 'candidate', 'status': 'citizen', 'birth-date': '1950-01-01'}"

static const CriterionRow points_rows[] = {
  /* RULE: fsw.pass-mark */
  { "67", GRID (PARENT, "'birth-date': '1990-11-24', ", ", " NO_OFFER), DAY, JALON_CRITERION_FSW_POINTS, JALON_VERDICT_MET, 67, 67 },
  { "66", GRID (PARENT, "'birth-date': '1990-11-23', ", ", " NO_OFFER), DAY, JALON_CRITERION_FSW_POINTS, JALON_VERDICT_NOT_MET, 66, 67 },
  { "66-and-an-offer-unanswered", GRID (PARENT, "'birth-date': '1990-11-23', ", ""), DAY, JALON_CRITERION_FSW_POINTS, JALON_VERDICT_UNANSWERED, 66, 67 },
  { "67-whatever-the-offer", GRID (PARENT, "'birth-date': '1990-11-24', ", ""), DAY, JALON_CRITERION_FSW_POINTS, JALON_VERDICT_MET, 67, 67 },
  { "52-and-an-offer-may-bring-15", GRID ("", "'birth-date': '1981-11-23', ", ""), DAY, JALON_CRITERION_FSW_POINTS, JALON_VERDICT_UNANSWERED, 52, 67 },
  { "51-and-an-offer-may-bring-15", GRID ("", "'birth-date': '1980-11-23', ", ""), DAY, JALON_CRITERION_FSW_POINTS, JALON_VERDICT_NOT_MET, 51, 67 },
  { "birth-date-unanswered", GRID (PARENT, "", ", " NO_OFFER), DAY, JALON_CRITERION_FSW_POINTS, JALON_VERDICT_UNANSWERED, 55, 67 },
  { "nothing-answered", "", DAY, JALON_CRITERION_FSW_POINTS, JALON_VERDICT_UNANSWERED, 0, 67 },
  { "birth-date-cannot-reach-it", NO_OFFER ", 'relatives': [], 'relationship': 'never-married', 'candidate': {'tests': [], 'credentials': [], 'jobs': []}", DAY, JALON_CRITERION_FSW_POINTS, JALON_VERDICT_NOT_MET, 0, 67 },
};

#define NOMINATION(more) "'nomination': {'province': 'ON', 'issued': '2026-05-01'" more "}"

static const CriterionRow place_rows[] = {
  { "fsw-ontario", "'destination': 'ON'", DAY, JALON_CRITERION_FSW_DESTINATION, JALON_VERDICT_MET, ANY, ANY },
  { "decision-9-fsw-quebec", "'destination': 'QC'", DAY, JALON_CRITERION_FSW_DESTINATION, JALON_VERDICT_NOT_MET, ANY, ANY },
  { "decision-9-cec-quebec", "'destination': 'QC'", DAY, JALON_CRITERION_CEC_DESTINATION, JALON_VERDICT_NOT_MET, ANY, ANY },
  { "decision-9-fst-quebec", "'destination': 'QC'", DAY, JALON_CRITERION_FST_DESTINATION, JALON_VERDICT_NOT_MET, ANY, ANY },
  { "decision-9-nominee-quebec", "'destination': 'QC'", DAY, JALON_CRITERION_NOMINEE_DESTINATION, JALON_VERDICT_NOT_MET, ANY, ANY },
  { "fsw-unanswered", "", DAY, JALON_CRITERION_FSW_DESTINATION, JALON_VERDICT_UNANSWERED, ANY, ANY },
  { "cec-unanswered", "", DAY, JALON_CRITERION_CEC_DESTINATION, JALON_VERDICT_UNANSWERED, ANY, ANY },
  { "nominee-same-province", "'destination': 'ON', " NOMINATION (""), DAY, JALON_CRITERION_NOMINEE_DESTINATION, JALON_VERDICT_MET, ANY, ANY },
  { "nominee-other-province", "'destination': 'BC', " NOMINATION (""), DAY, JALON_CRITERION_NOMINEE_DESTINATION, JALON_VERDICT_NOT_MET, ANY, ANY },
  { "nominee-unanswered", NOMINATION (""), DAY, JALON_CRITERION_NOMINEE_DESTINATION, JALON_VERDICT_MET, ANY, ANY },
  { "nominee-no-nomination", "'destination': 'ON'", DAY, JALON_CRITERION_NOMINEE_DESTINATION, JALON_VERDICT_MET, ANY, ANY },
  { "nominee-province-unanswered", "'destination': 'ON', 'nomination': {'issued': '2026-05-01'}", DAY, JALON_CRITERION_NOMINEE_DESTINATION, JALON_VERDICT_UNANSWERED, ANY, ANY },

  { "nomination-valid", NOMINATION (""), DAY, JALON_CRITERION_NOMINEE_NOMINATION, JALON_VERDICT_MET, ANY, ANY },
  { "nomination-on-its-last-day", NOMINATION (", 'expires': '2026-11-23'"), DAY, JALON_CRITERION_NOMINEE_NOMINATION, JALON_VERDICT_MET, ANY, ANY },
  { "nomination-expired", NOMINATION (", 'expires': '2026-11-22'"), DAY, JALON_CRITERION_NOMINEE_NOMINATION, JALON_VERDICT_NOT_MET, ANY, ANY },
  { "decision-7-nomination-without-own-end", "'nomination': {'province': 'ON', 'issued': '2020-01-01'}", DAY, JALON_CRITERION_NOMINEE_NOMINATION, JALON_VERDICT_MET, ANY, ANY },
  { "nomination-of-tomorrow", "'nomination': {'province': 'ON', 'issued': '2026-11-24'}", DAY, JALON_CRITERION_NOMINEE_NOMINATION, JALON_VERDICT_NOT_MET, ANY, ANY },
  { "nomination-of-today", "'nomination': {'province': 'ON', 'issued': '2026-11-23'}", DAY, JALON_CRITERION_NOMINEE_NOMINATION, JALON_VERDICT_MET, ANY, ANY },
  { "decision-15-nomination-outside", NOMINATION (", 'enhanced': false"), DAY, JALON_CRITERION_NOMINEE_NOMINATION, JALON_VERDICT_NOT_MET, ANY, ANY },
  { "nomination-none", "", DAY, JALON_CRITERION_NOMINEE_NOMINATION, JALON_VERDICT_UNANSWERED, ANY, ANY },
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
test_criterion (gconstpointer data)
{
  const CriterionRow   *row = data;
  g_auto (JalonTestDay) day = { NULL };
  JalonEligibility      eligibility;
  const JalonCriterion *criterion = &eligibility.criteria[row->id];

  judge (&day, row->json, row->on, &eligibility);

  g_assert_cmpstr (jalon_verdict_to_string (criterion->verdict), ==, jalon_verdict_to_string (row->verdict));

  if (row->have != ANY)
    g_assert_cmpint (criterion->have, ==, row->have);

  if (row->need != ANY)
    g_assert_cmpint (criterion->need, ==, row->need);
}

/* Somebody who fulfils everything; rows take something away or put it in. */
#define GOOD(destination, funds, tests, jobs, more) "'destination': '" destination "', 'funds': " funds ", 'relationship': 'never-married', 'relatives': [], 'candidate': {'birth-date': '1992-03-04', " \
                                                    "'tests': [" tests "], 'credentials': [{'level': 'master', 'country': 'FRA', 'completed': '2012-06-30', 'assessment': {'issued': '2025-01-01'}}], 'jobs': [" jobs "]}" more
#define SIX_YEARS JOB ("21231", "FRA", "2018-01-01", "2023-12-31", "30", "")

typedef struct
{
  const char  *name;
  const char  *json;
  JalonVerdict expected[JALON_N_PROGRAMS]; /* fsw, cec, fst, nominee */
} ProgramRow;

static const ProgramRow program_rows[] = {
  { "skilled-worker", GOOD ("ON", "20000", CELPIP (9, 9, 9, 9), SIX_YEARS, ""), { JALON_VERDICT_MET, JALON_VERDICT_NOT_MET, JALON_VERDICT_NOT_MET, JALON_VERDICT_UNANSWERED } },
  { "skilled-worker-and-nominee", GOOD ("ON", "20000", CELPIP (9, 9, 9, 9), SIX_YEARS, ", " NOMINATION ("")), { JALON_VERDICT_MET, JALON_VERDICT_NOT_MET, JALON_VERDICT_NOT_MET, JALON_VERDICT_MET } },
  { "nominated-elsewhere", GOOD ("BC", "20000", CELPIP (9, 9, 9, 9), SIX_YEARS, ", " NOMINATION ("")), { JALON_VERDICT_MET, JALON_VERDICT_NOT_MET, JALON_VERDICT_NOT_MET, JALON_VERDICT_NOT_MET } },
  { "decision-15-nominated-outside", GOOD ("ON", "20000", CELPIP (9, 9, 9, 9), SIX_YEARS, ", " NOMINATION (", 'enhanced': false")), { JALON_VERDICT_MET, JALON_VERDICT_NOT_MET, JALON_VERDICT_NOT_MET, JALON_VERDICT_NOT_MET } },
  { "decision-9-quebec", GOOD ("QC", "20000", CELPIP (9, 9, 9, 9), SIX_YEARS, ", 'nomination': {'province': 'ON', 'issued': '2026-05-01'}"), { JALON_VERDICT_NOT_MET, JALON_VERDICT_NOT_MET, JALON_VERDICT_NOT_MET, JALON_VERDICT_NOT_MET } },
  { "decision-9-work-in-quebec-counts", GOOD ("ON", "0", CELPIP (9, 9, 9, 9), CAN_YEAR ("21231"), ""), { JALON_VERDICT_NOT_MET, JALON_VERDICT_MET, JALON_VERDICT_NOT_MET, JALON_VERDICT_UNANSWERED } },
  { "nominee-without-a-program", GOOD ("ON", "0", CELPIP (9, 9, 9, 9), SIX_YEARS, ", " NOMINATION ("")), { JALON_VERDICT_NOT_MET, JALON_VERDICT_NOT_MET, JALON_VERDICT_NOT_MET, JALON_VERDICT_NOT_MET } },
  { "not-met-wins-over-unanswered", "'candidate': {'tests': [], 'jobs': []}", { JALON_VERDICT_NOT_MET, JALON_VERDICT_NOT_MET, JALON_VERDICT_NOT_MET, JALON_VERDICT_NOT_MET } },
  { "nothing-answered", "", { JALON_VERDICT_UNANSWERED, JALON_VERDICT_UNANSWERED, JALON_VERDICT_UNANSWERED, JALON_VERDICT_UNANSWERED } },
};

static void
test_program (gconstpointer data)
{
  const ProgramRow     *row = data;
  g_auto (JalonTestDay) day = { NULL };
  JalonEligibility      eligibility;
  int                   i;

  judge (&day, row->json, DAY, &eligibility);

  for (i = 0; i < JALON_N_PROGRAMS; i++)
    {
      g_test_message ("%s", jalon_program_to_string ((JalonProgram) i));
      g_assert_cmpstr (jalon_verdict_to_string (eligibility.programs[i]), ==, jalon_verdict_to_string (row->expected[i]));
    }
}

typedef struct
{
  const char *name;
  const char *json;
  gboolean    self_employed_only;
  gboolean    base_nomination;
} FlagRow;

static const FlagRow flag_rows[] = {
  { "decision-8-only-self-employed", WORK (JOB ("21231", "CAN", "2024-01-01", "2024-12-29", "30", ", 'self-employed': true")), TRUE, FALSE },
  { "decision-8-employed-too", WORK (JOB ("21231", "CAN", "2024-01-01", "2024-12-29", "30", ", 'self-employed': true") ", " CAN_YEAR ("21231")), FALSE, FALSE },
  { "decision-8-physician", WORK (JOB ("31102", "CAN", "2024-01-01", "2024-12-29", "30", ", 'self-employed': true, 'publicly-funded': true")), FALSE, FALSE },
  { "decision-8-abroad", WORK (JOB ("21231", "FRA", "2024-01-01", "2024-12-29", "30", ", 'self-employed': true")), FALSE, FALSE },
  { "decision-15-outside", NOMINATION (", 'enhanced': false"), FALSE, TRUE },
  { "decision-15-outside-of-tomorrow", "'nomination': {'province': 'ON', 'issued': '2026-11-24', 'enhanced': false}", FALSE, FALSE },
  { "decision-15-inside", NOMINATION (""), FALSE, FALSE },
};

static void
test_flags (gconstpointer data)
{
  const FlagRow        *row = data;
  g_auto (JalonTestDay) day = { NULL };
  JalonEligibility      eligibility;

  judge (&day, row->json, DAY, &eligibility);

  g_assert_cmpint (eligibility.criteria[JALON_CRITERION_CEC_WORK].self_employed_only, ==, row->self_employed_only);
  g_assert_cmpint (eligibility.base_nomination, ==, row->base_nomination);
}

static void
test_exempt (void)
{
  g_auto (JalonTestDay) day = { NULL };
  JalonEligibility      eligibility;

  judge (&day, "'authorized-to-work': true, " OFFER ("21231"), DAY, &eligibility);

  g_assert_true (eligibility.criteria[JALON_CRITERION_FSW_FUNDS].exempt);
  g_assert_true (eligibility.criteria[JALON_CRITERION_FST_FUNDS].exempt);
}

/* Decision 14: on every day the codes of NOC 2021 are asked; every quarter has an answer. */
static void
test_decision_14_every_quarter (void)
{
  JalonDate last = jalon_test_date ("2026-10-01");
  JalonDate on;

  for (on = jalon_test_date ("2015-01-01"); jalon_date_compare (on, last) <= 0; on = jalon_date_add_months (on, 3, JALON_ROUNDING_DOWN))
    {
      g_autofree char      *text = jalon_date_to_string (on);
      g_autofree char      *ended = jalon_date_to_string (jalon_date_add_days (on, -1));
      g_autofree char      *started = jalon_date_to_string (jalon_date_add_days (on, -728));
      g_autofree char      *json = g_strdup_printf ("'funds': 10, 'candidate': {'jobs': [{'noc': '63200', 'country': 'CAN', 'started': '%s', 'ended': '%s', 'hours-per-week': 30}]}", started, ended);
      g_auto (JalonTestDay) day = { NULL };
      JalonEligibility      eligibility;

      judge (&day, json, text, &eligibility);

      g_assert_cmpint (eligibility.criteria[JALON_CRITERION_FSW_WORK].verdict, ==, JALON_VERDICT_MET);
      g_assert_cmpint (eligibility.criteria[JALON_CRITERION_CEC_WORK].verdict, ==, JALON_VERDICT_MET);
      g_assert_cmpint (eligibility.criteria[JALON_CRITERION_FST_WORK].verdict, ==, JALON_VERDICT_MET);
      g_assert_cmpint (eligibility.criteria[JALON_CRITERION_FSW_FUNDS].verdict, ==, JALON_VERDICT_NOT_MET);
      g_assert_cmpint (eligibility.criteria[JALON_CRITERION_FSW_FUNDS].need, >, 11000);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/eligibility/work", work_rows, test_criterion);
  JALON_TEST_ADD_ROWS ("/eligibility/language", language_rows, test_criterion);
  JALON_TEST_ADD_ROWS ("/eligibility/education", education_rows, test_criterion);
  JALON_TEST_ADD_ROWS ("/eligibility/funds", funds_rows, test_criterion);
  JALON_TEST_ADD_ROWS ("/eligibility/trades", trades_rows, test_criterion);
  JALON_TEST_ADD_ROWS ("/eligibility/points", points_rows, test_criterion);
  JALON_TEST_ADD_ROWS ("/eligibility/place", place_rows, test_criterion);
  JALON_TEST_ADD_ROWS ("/eligibility/program", program_rows, test_program);
  JALON_TEST_ADD_ROWS ("/eligibility/flags", flag_rows, test_flags);
  g_test_add_func ("/eligibility/exempt", test_exempt);
  g_test_add_func ("/eligibility/decision-14-every-quarter", test_decision_14_every_quarter);

  return g_test_run ();
}
