/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-eligibility.h"
#include "jalon-fsw-grid.h"
#include "jalon-test-day.h"
#include "jalon-test-rules.h"
#include "jalon-test-somebody.h"
#include "jalon-test.h"

/* The selection grid of the Regulations, 78 to 83: expected points are literals
 * of that text. CELPIP prints levels as they are; TCF 369 375 6 6 is NCLC 5,
 * 458 453 10 10 is NCLC 7, 523 524 14 14 is NCLC 9. */

#define DAY "2026-11-23"

#define CELPIP(l, r, w, s) "{'test': 'celpip-general', 'taken': '2026-02-01', 'listening': " #l ", 'reading': " #r ", 'writing': " #w ", 'speaking': " #s "}"
#define CELPIP_ON(day, l) "{'test': 'celpip-general', 'taken': '" day "', 'listening': " #l ", 'reading': " #l ", 'writing': " #l ", 'speaking': " #l "}"
#define TCF(l, r, w, s) "{'test': 'tcf-canada', 'taken': '2026-02-01', 'listening': " #l ", 'reading': " #r ", 'writing': " #w ", 'speaking': " #s "}"
#define TESTS(tests) "'candidate': {'tests': [" tests "]}"

#define CREDENTIAL(level, more) "{'level': '" level "', 'country': 'CAN', 'completed': '2016-06-30'" more "}"
#define ONLINE ", 'in-person': false"
#define STUDY(credentials) "'candidate': {'credentials': [" credentials "]}"

#define JOB(noc, country, started, ended, hours, more) "{'noc': '" noc "', 'country': '" country "', 'started': '" started "', 'ended': '" ended "', 'hours-per-week': " hours more "}"
#define WORK(jobs) "'candidate': {'jobs': [" jobs "]}"

#define BORN(day) "'candidate': {'birth-date': '" day "'}"

#define MARRIED "'relationship': 'married', "
#define RELATIVE(relation, of, status, born, more) "'relatives': [{'relation': '" relation "', 'of': '" of "', 'status': '" status "', 'birth-date': '" born "'" more "}]"
#define OFFER "'job-offer': {'noc': '21231', 'months': 12, 'support': 'lmia'}"

typedef struct
{
  const char    *name;
  const char    *json;
  JalonFswFactor factor;
  int            expected;
} FactorRow;

static const FactorRow factor_rows[] = {
  /* RULE: fsw.grid.language */
  { "language-none", TESTS (""), JALON_FSW_GRID_LANGUAGE, 0 },
  { "language-6", TESTS (CELPIP (6, 6, 6, 6)), JALON_FSW_GRID_LANGUAGE, 0 },
  { "language-7", TESTS (CELPIP (7, 7, 7, 7)), JALON_FSW_GRID_LANGUAGE, 16 },
  { "language-8", TESTS (CELPIP (8, 8, 8, 8)), JALON_FSW_GRID_LANGUAGE, 20 },
  { "language-9", TESTS (CELPIP (9, 9, 9, 9)), JALON_FSW_GRID_LANGUAGE, 24 },
  { "language-12", TESTS (CELPIP (12, 12, 12, 12)), JALON_FSW_GRID_LANGUAGE, 24 },
  { "language-by-ability", TESTS (CELPIP (9, 8, 7, 6)), JALON_FSW_GRID_LANGUAGE, 15 },
  /* RULE: fsw.grid.second-language */
  { "second-5-in-all-four", TESTS (CELPIP (9, 9, 9, 9) ", " TCF (369, 375, 6, 6)), JALON_FSW_GRID_LANGUAGE, 28 },
  { "second-4-in-one", TESTS (CELPIP (9, 9, 9, 9) ", " TCF (699, 699, 5, 20)), JALON_FSW_GRID_LANGUAGE, 24 },
  { "french-first-is-more", TESTS (CELPIP (5, 5, 5, 5) ", " TCF (523, 524, 14, 14)), JALON_FSW_GRID_LANGUAGE, 28 },
  { "two-english-are-not-two-languages", TESTS (CELPIP (9, 9, 9, 9) ", " CELPIP (7, 7, 7, 7)), JALON_FSW_GRID_LANGUAGE, 24 },
  { "best-of-two-sittings-never-mixed", TESTS (CELPIP (9, 9, 6, 6) ", " CELPIP (6, 6, 9, 9)), JALON_FSW_GRID_LANGUAGE, 12 },
  { "test-of-two-years-less-a-day", TESTS (CELPIP_ON ("2024-11-24", 9)), JALON_FSW_GRID_LANGUAGE, 24 },
  { "test-of-two-years", TESTS (CELPIP_ON ("2024-11-23", 9)), JALON_FSW_GRID_LANGUAGE, 0 },

  /* RULE: fsw.grid.education */
  { "education-none", STUDY (""), JALON_FSW_GRID_EDUCATION, 0 },
  { "education-secondary", STUDY (CREDENTIAL ("secondary", "")), JALON_FSW_GRID_EDUCATION, 5 },
  { "education-one-year", STUDY (CREDENTIAL ("one-year", "")), JALON_FSW_GRID_EDUCATION, 15 },
  { "education-two-year", STUDY (CREDENTIAL ("two-year", "")), JALON_FSW_GRID_EDUCATION, 19 },
  { "education-three-year", STUDY (CREDENTIAL ("three-year", "")), JALON_FSW_GRID_EDUCATION, 21 },
  { "education-two-of-two-years", STUDY (CREDENTIAL ("two-year", "") ", " CREDENTIAL ("two-year", "")), JALON_FSW_GRID_EDUCATION, 19 },
  { "education-two-or-more", STUDY (CREDENTIAL ("three-year", "") ", " CREDENTIAL ("one-year", "")), JALON_FSW_GRID_EDUCATION, 22 },
  { "education-master", STUDY (CREDENTIAL ("master", "")), JALON_FSW_GRID_EDUCATION, 23 },
  { "education-professional", STUDY (CREDENTIAL ("professional", "")), JALON_FSW_GRID_EDUCATION, 23 },
  { "education-doctorate", STUDY (CREDENTIAL ("doctorate", "")), JALON_FSW_GRID_EDUCATION, 25 },

  /* RULE: fsw.grid.work, facts.work-year: 364 days of 30 hours are 1,560 */
  { "work-a-day-short", WORK (JOB ("21231", "FRA", "2017-01-01", "2017-12-29", "30", "")), JALON_FSW_GRID_WORK, 0 },
  { "work-1-year", WORK (JOB ("21231", "FRA", "2017-01-01", "2017-12-30", "30", "")), JALON_FSW_GRID_WORK, 9 },
  { "work-2-years-less-a-day", WORK (JOB ("21231", "FRA", "2017-01-01", "2018-12-28", "30", "")), JALON_FSW_GRID_WORK, 9 },
  { "work-2-years", WORK (JOB ("21231", "FRA", "2017-01-01", "2018-12-29", "30", "")), JALON_FSW_GRID_WORK, 11 },
  { "work-4-years-less-a-day", WORK (JOB ("21231", "FRA", "2017-01-01", "2020-12-25", "30", "")), JALON_FSW_GRID_WORK, 11 },
  { "work-4-years", WORK (JOB ("21231", "FRA", "2017-01-01", "2020-12-26", "30", "")), JALON_FSW_GRID_WORK, 13 },
  { "work-6-years-less-a-day", WORK (JOB ("21231", "FRA", "2017-01-01", "2022-12-23", "30", "")), JALON_FSW_GRID_WORK, 13 },
  { "work-6-years", WORK (JOB ("21231", "FRA", "2017-01-01", "2022-12-24", "30", "")), JALON_FSW_GRID_WORK, 15 },
  { "work-hours-over-30-do-not-count", WORK (JOB ("21231", "FRA", "2017-01-01", "2017-12-29", "60", "")), JALON_FSW_GRID_WORK, 0 },
  { "work-in-both-places-under-one-cap", WORK (JOB ("21231", "FRA", "2017-01-01", "2017-12-30", "30", "") ", " JOB ("21231", "CAN", "2017-01-01", "2017-12-30", "30", "")), JALON_FSW_GRID_WORK, 9 },
  { "work-of-two-codes-is-added", WORK (JOB ("21231", "FRA", "2017-01-01", "2017-06-30", "30", "") ", " JOB ("21211", "CAN", "2017-07-01", "2017-12-30", "30", "")), JALON_FSW_GRID_WORK, 9 },
  { "work-of-teer-3", WORK (JOB ("73300", "FRA", "2017-01-01", "2017-12-30", "30", "")), JALON_FSW_GRID_WORK, 9 },
  { "work-of-teer-4", WORK (JOB ("64100", "FRA", "2017-01-01", "2017-12-30", "30", "")), JALON_FSW_GRID_WORK, 0 },
  { "work-of-students-counts", WORK (JOB ("21231", "CAN", "2017-01-01", "2017-12-30", "30", ", 'student': true")), JALON_FSW_GRID_WORK, 9 },
  { "work-without-authorization", WORK (JOB ("21231", "CAN", "2017-01-01", "2017-12-30", "30", ", 'authorized': false")), JALON_FSW_GRID_WORK, 0 },
  { "decision-8-self-employed-in-canada", WORK (JOB ("21231", "CAN", "2017-01-01", "2017-12-30", "30", ", 'self-employed': true")), JALON_FSW_GRID_WORK, 0 },
  { "decision-8-self-employed-abroad", WORK (JOB ("21231", "FRA", "2017-01-01", "2017-12-30", "30", ", 'self-employed': true")), JALON_FSW_GRID_WORK, 9 },
  { "decision-8-physician", WORK (JOB ("31102", "CAN", "2017-01-01", "2017-12-30", "30", ", 'self-employed': true, 'publicly-funded': true")), JALON_FSW_GRID_WORK, 9 },
  /* RULE: fsw.work-window: 23 November 2016 is out */
  { "work-window-first-day-in", WORK (JOB ("21231", "FRA", "2016-11-24", "2017-11-22", "30", "")), JALON_FSW_GRID_WORK, 9 },
  { "work-window-day-before-is-out", WORK (JOB ("21231", "FRA", "2016-11-23", "2017-11-21", "30", "")), JALON_FSW_GRID_WORK, 0 },

  /* RULE: fsw.grid.age */
  { "age-17-last-day", BORN ("2008-11-24"), JALON_FSW_GRID_AGE, 0 },
  { "age-18-on-the-day", BORN ("2008-11-23"), JALON_FSW_GRID_AGE, 12 },
  { "age-35-last-day", BORN ("1990-11-24"), JALON_FSW_GRID_AGE, 12 },
  { "age-36", BORN ("1990-11-23"), JALON_FSW_GRID_AGE, 11 },
  { "age-36-last-day", BORN ("1989-11-24"), JALON_FSW_GRID_AGE, 11 },
  { "age-37", BORN ("1989-11-23"), JALON_FSW_GRID_AGE, 10 },
  { "age-38", BORN ("1988-11-23"), JALON_FSW_GRID_AGE, 9 },
  { "age-39", BORN ("1987-11-23"), JALON_FSW_GRID_AGE, 8 },
  { "age-40", BORN ("1986-11-23"), JALON_FSW_GRID_AGE, 7 },
  { "age-41", BORN ("1985-11-23"), JALON_FSW_GRID_AGE, 6 },
  { "age-42", BORN ("1984-11-23"), JALON_FSW_GRID_AGE, 5 },
  { "age-43", BORN ("1983-11-23"), JALON_FSW_GRID_AGE, 4 },
  { "age-44", BORN ("1982-11-23"), JALON_FSW_GRID_AGE, 3 },
  { "age-45", BORN ("1981-11-23"), JALON_FSW_GRID_AGE, 2 },
  { "age-46", BORN ("1980-11-23"), JALON_FSW_GRID_AGE, 1 },
  { "age-46-last-day", BORN ("1979-11-24"), JALON_FSW_GRID_AGE, 1 },
  { "age-47", BORN ("1979-11-23"), JALON_FSW_GRID_AGE, 0 },
  { "age-unanswered", "", JALON_FSW_GRID_AGE, 0 },

  /* RULE: fsw.grid.offer, facts.job-offer-months */
  { "offer-valid", OFFER, JALON_FSW_GRID_OFFER, 10 },
  { "offer-exempt", "'job-offer': {'noc': '21231', 'months': 12, 'support': 'exempt'}", JALON_FSW_GRID_OFFER, 10 },
  { "offer-of-11-months", "'job-offer': {'noc': '21231', 'months': 11, 'support': 'lmia'}", JALON_FSW_GRID_OFFER, 0 },
  { "offer-of-teer-4", "'job-offer': {'noc': '64100', 'months': 12, 'support': 'lmia'}", JALON_FSW_GRID_OFFER, 0 },
  { "offer-part-time", "'job-offer': {'noc': '21231', 'months': 12, 'support': 'lmia', 'full-time': false}", JALON_FSW_GRID_OFFER, 0 },
  { "offer-without-support", "'job-offer': {'noc': '21231', 'months': 12, 'support': 'none'}", JALON_FSW_GRID_OFFER, 0 },
  { "offer-unanswered", "", JALON_FSW_GRID_OFFER, 0 },

  /* RULE: fsw.grid.adaptability, fsw.grid.spouse-level, fsw.grid.adaptability-cap */
  { "spouse-language-4", MARRIED "'partner': {'tests': [" CELPIP (4, 4, 4, 4) "]}", JALON_FSW_GRID_ADAPTABILITY, 5 },
  { "spouse-language-3-in-one", MARRIED "'partner': {'tests': [" CELPIP (9, 9, 3, 9) "]}", JALON_FSW_GRID_ADAPTABILITY, 0 },
  { "spouse-language-stays-abroad", MARRIED "'partner-accompanies': false, 'partner': {'tests': [" CELPIP (4, 4, 4, 4) "]}", JALON_FSW_GRID_ADAPTABILITY, 0 },
  { "spouse-language-canadian", MARRIED "'partner-is-canadian': true, 'partner': {'tests': [" CELPIP (4, 4, 4, 4) "]}", JALON_FSW_GRID_ADAPTABILITY, 0 },
  { "own-study-two-year", STUDY (CREDENTIAL ("two-year", "")), JALON_FSW_GRID_ADAPTABILITY, 5 },
  { "own-study-one-year", STUDY (CREDENTIAL ("one-year", "")), JALON_FSW_GRID_ADAPTABILITY, 0 },
  { "own-study-online", STUDY (CREDENTIAL ("two-year", ONLINE)), JALON_FSW_GRID_ADAPTABILITY, 0 },
  { "own-study-foreign", STUDY ("{'level': 'master', 'country': 'FRA', 'completed': '2016-06-30', 'assessment': {'issued': '2026-01-01'}}"), JALON_FSW_GRID_ADAPTABILITY, 0 },
  { "spouse-study-two-year", MARRIED "'partner': {'credentials': [" CREDENTIAL ("two-year", "") "]}", JALON_FSW_GRID_ADAPTABILITY, 5 },
  { "spouse-study-one-year", MARRIED "'partner': {'credentials': [" CREDENTIAL ("one-year", "") "]}", JALON_FSW_GRID_ADAPTABILITY, 0 },
  { "own-work-1-year", WORK (JOB ("21231", "CAN", "2017-01-01", "2017-12-30", "30", "")), JALON_FSW_GRID_ADAPTABILITY, 10 },
  { "own-work-a-day-short", WORK (JOB ("21231", "CAN", "2017-01-01", "2017-12-29", "30", "")), JALON_FSW_GRID_ADAPTABILITY, 0 },
  { "own-work-of-students", WORK (JOB ("21231", "CAN", "2017-01-01", "2017-12-30", "30", ", 'student': true")), JALON_FSW_GRID_ADAPTABILITY, 0 },
  { "spouse-work-1-year", MARRIED "'partner': {'jobs': [" JOB ("21231", "CAN", "2017-01-01", "2017-12-30", "30", "") "]}", JALON_FSW_GRID_ADAPTABILITY, 5 },
  { "spouse-work-a-day-short", MARRIED "'partner': {'jobs': [" JOB ("21231", "CAN", "2017-01-01", "2017-12-29", "30", "") "]}", JALON_FSW_GRID_ADAPTABILITY, 0 },
  { "relative-aunt-of-18", RELATIVE ("aunt-uncle", "candidate", "citizen", "2008-11-23", ""), JALON_FSW_GRID_ADAPTABILITY, 5 },
  { "relative-of-17", RELATIVE ("aunt-uncle", "candidate", "citizen", "2008-11-24", ""), JALON_FSW_GRID_ADAPTABILITY, 0 },
  { "relative-abroad", RELATIVE ("parent", "candidate", "citizen", "1960-01-01", ", 'lives-in-canada': false"), JALON_FSW_GRID_ADAPTABILITY, 0 },
  { "relative-of-the-partner", MARRIED RELATIVE ("niece-nephew", "partner", "permanent-resident", "2000-01-01", ""), JALON_FSW_GRID_ADAPTABILITY, 5 },
  { "relative-of-a-partner-who-does-not-count", RELATIVE ("niece-nephew", "partner", "permanent-resident", "2000-01-01", ""), JALON_FSW_GRID_ADAPTABILITY, 0 },
  { "adaptability-offer", OFFER, JALON_FSW_GRID_ADAPTABILITY, 5 },
  { "adaptability-two-are-10", OFFER ", " RELATIVE ("parent", "candidate", "citizen", "1960-01-01", ""), JALON_FSW_GRID_ADAPTABILITY, 10 },
  { "adaptability-cut-at-10", OFFER ", " WORK (JOB ("21231", "CAN", "2017-01-01", "2017-12-30", "30", "")) ", " RELATIVE ("parent", "candidate", "citizen", "1960-01-01", ""), JALON_FSW_GRID_ADAPTABILITY, 10 },
};

static void
test_factor (gconstpointer data)
{
  const FactorRow      *row = data;
  g_auto (JalonTestDay) day = { NULL };
  JalonFswGrid          grid;
  int                   sum = 0;
  int                   i;

  jalon_test_day_open (&day, row->json, DAY);
  jalon_fsw_grid_fill (day.facts, day.rules, &grid);

  g_assert_cmpint (grid.points[row->factor], ==, row->expected);

  for (i = 0; i < JALON_N_FSW_FACTORS; i++)
    sum += grid.points[i];

  g_assert_cmpint (grid.total, ==, sum);
}

typedef struct
{
  const char *name;
  const char *json;
  int         first;
  int         second;
} ChoiceRow;

/* Ties fall as in the description of the profile file, point 3. */
static const ChoiceRow choice_rows[] = {
  { "none", TESTS (""), -1, -1 },
  { "alone", TESTS (CELPIP (7, 7, 7, 7)), 0, -1 },
  { "higher-total", TESTS (CELPIP (7, 7, 7, 7) ", " TCF (523, 524, 14, 14)), 1, 0 },
  { "equal-english-first", TESTS (TCF (523, 524, 14, 14) ", " CELPIP (9, 9, 9, 9)), 1, 0 },
  { "equal-later-first-test", TESTS (CELPIP_ON ("2026-03-01", 9) ", " CELPIP_ON ("2026-04-01", 9) ", " CELPIP_ON ("2026-02-01", 9)), 1, -1 },
  { "equal-later-second-test", TESTS (TCF (523, 524, 14, 14) ", " CELPIP_ON ("2026-03-01", 5) ", " CELPIP_ON ("2026-04-01", 6)), 0, 2 },
};

static void
test_choice (gconstpointer data)
{
  const ChoiceRow      *row = data;
  g_auto (JalonTestDay) day = { NULL };
  JalonFswGrid          grid;

  jalon_test_day_open (&day, row->json, DAY);
  jalon_fsw_grid_fill (day.facts, day.rules, &grid);

  g_assert_cmpint (grid.first, ==, row->first);
  g_assert_cmpint (grid.second, ==, row->second);
}

/* Everything is answered here; each row takes one answer away. */
#define ALL_BORN "'birth-date': '1990-01-01', "
#define ALL_TESTS "'tests': [], "
#define ALL_STUDY "'credentials': [], "
#define ALL_WORK "'jobs': [], "
#define ALL_ALONE "'relationship': 'never-married', "
#define ALL_OFFER "'job-offer': {'support': 'none'}, "
#define ALL_RELATIVES "'relatives': [], "

typedef struct
{
  const char *name;
  const char *json;
  gboolean    open;
} OpenRow;

static const OpenRow open_rows[] = {
  { "nothing", ALL_ALONE ALL_OFFER ALL_RELATIVES "'candidate': {" ALL_BORN ALL_TESTS ALL_STUDY "'jobs': []}", FALSE },
  { "birth-date", ALL_ALONE ALL_OFFER ALL_RELATIVES "'candidate': {" ALL_TESTS ALL_STUDY "'jobs': []}", TRUE },
  { "tests", ALL_ALONE ALL_OFFER ALL_RELATIVES "'candidate': {" ALL_BORN ALL_STUDY "'jobs': []}", TRUE },
  { "credentials", ALL_ALONE ALL_OFFER ALL_RELATIVES "'candidate': {" ALL_BORN ALL_TESTS "'jobs': []}", TRUE },
  { "jobs", ALL_ALONE ALL_OFFER ALL_RELATIVES "'candidate': {" ALL_BORN ALL_TESTS "'credentials': []}", TRUE },
  { "offer", ALL_ALONE ALL_RELATIVES "'candidate': {" ALL_BORN ALL_TESTS ALL_STUDY "'jobs': []}", TRUE },
  { "relatives", ALL_ALONE ALL_OFFER "'candidate': {" ALL_BORN ALL_TESTS ALL_STUDY "'jobs': []}", TRUE },
  { "relationship", ALL_OFFER ALL_RELATIVES "'candidate': {" ALL_BORN ALL_TESTS ALL_STUDY "'jobs': []}", TRUE },
  { "partner-who-counts", MARRIED ALL_OFFER ALL_RELATIVES "'candidate': {" ALL_BORN ALL_TESTS ALL_STUDY "'jobs': []}", TRUE },
  { "partner-answered", MARRIED ALL_OFFER ALL_RELATIVES "'candidate': {" ALL_BORN ALL_TESTS ALL_STUDY "'jobs': []}, 'partner': {'tests': [], 'credentials': [], 'jobs': []}", FALSE },
  { "partner-who-does-not-count", MARRIED "'partner-is-canadian': true, " ALL_OFFER ALL_RELATIVES "'candidate': {" ALL_BORN ALL_TESTS ALL_STUDY "'jobs': []}", FALSE },
  { "hours-of-a-job", ALL_ALONE ALL_OFFER ALL_RELATIVES "'candidate': {" ALL_BORN ALL_TESTS ALL_STUDY "'jobs': [{'noc': '21231', 'country': 'FRA', 'started': '2020-01-01'}]}", TRUE },
  { "hours-of-unskilled-work", ALL_ALONE ALL_OFFER ALL_RELATIVES "'candidate': {" ALL_BORN ALL_TESTS ALL_STUDY "'jobs': [{'noc': '64100', 'country': 'FRA', 'started': '2020-01-01'}]}", FALSE },
  { "assessment", ALL_ALONE ALL_OFFER ALL_RELATIVES "'candidate': {" ALL_BORN ALL_TESTS "'jobs': [], 'credentials': [{'level': 'secondary', 'country': 'FRA', 'completed': '2010-01-01'}]}", TRUE },
  { "birth-date-of-a-relative", ALL_ALONE ALL_OFFER "'relatives': [{'relation': 'parent', 'of': 'candidate', 'status': 'citizen'}], 'candidate': {" ALL_BORN ALL_TESTS ALL_STUDY "'jobs': []}", TRUE },
};

static void
test_open (gconstpointer data)
{
  const OpenRow        *row = data;
  g_auto (JalonTestDay) day = { NULL };
  JalonEligibility      eligibility;

  jalon_test_day_open (&day, row->json, DAY);
  jalon_eligibility_judge (day.facts, day.rules, &eligibility);

  g_assert_cmpint (eligibility.grid.open, ==, row->open);
}

/* A folder without the rule of a year of work earns nothing for work; it is no division by zero. */
static void
test_no_year (void)
{
  g_auto (JalonTestDay)     day = { NULL };
  g_autofree char          *folder = make_folder ();
  g_autoptr (JalonRulebook) rulebook = NULL;
  g_autoptr (JalonRules)    rules = NULL;
  JalonFswGrid              grid;

  write_rule (folder, "rule.json", value_text);
  rulebook = jalon_rulebook_new_from_folder (folder, NULL);
  remove_folder (folder);
  rules = jalon_rulebook_resolve (rulebook, jalon_test_date (DAY), NULL);

  jalon_test_day_open (&day, WORK (JOB ("21231", "FRA", "2020-01-01", "2024-12-31", "40", "")), DAY);
  jalon_fsw_grid_fill (day.facts, rules, &grid);
  g_assert_cmpint (grid.points[JALON_FSW_GRID_WORK], ==, 0);
}

static void
test_maxima (void)
{
  static const int       expected[JALON_N_FSW_FACTORS] = { 28, 25, 15, 12, 10, 10 };
  static const char     *names[JALON_N_FSW_FACTORS] = { "language", "education", "work", "age", "offer", "adaptability" };
  g_autoptr (JalonRules) rules = jalon_test_rules (DAY);
  int                    i;

  for (i = 0; i < JALON_N_FSW_FACTORS; i++)
    {
      g_assert_cmpint (jalon_fsw_factor_get_maximum ((JalonFswFactor) i, rules), ==, expected[i]);
      g_assert_cmpstr (jalon_fsw_factor_to_string ((JalonFswFactor) i), ==, names[i]);
    }
}

/* Points for language of two results alone. */
static int
score_pair (const JalonTestSomebody *somebody,
            const JalonRules        *rules,
            guint                    first,
            guint                    second)
{
  JalonTestSomebody pair = *somebody;
  JalonFswGrid      grid;

  pair.tests[0] = somebody->tests[first];
  pair.tests[1] = somebody->tests[second];
  pair.facts.candidate.tests = pair.tests;
  pair.facts.partner.tests = pair.partner_tests;
  pair.facts.candidate.n_tests = 2;
  jalon_fsw_grid_fill (&pair.facts, rules, &grid);
  return grid.points[JALON_FSW_GRID_LANGUAGE];
}

/* Of many results those two count that are worth most alone. */
static void
test_many_results (void)
{
  g_autoptr (JalonRules) rules = jalon_test_rules (DAY);

  for (guint round = 0; round < 200; round++)
    {
      JalonTestSomebody somebody;
      JalonFswGrid      grid;
      int               most = 0;

      jalon_test_somebody_init (&somebody, FALSE);
      somebody.facts.day = rules->day;
      for (guint i = 0; i < 8; i++)
        {
          gint8 levels[JALON_N_ABILITIES];

          for (guint j = 0; j < JALON_N_ABILITIES; j++)
            levels[j] = (gint8) g_test_rand_int_range (3, 13);
          jalon_test_somebody_add (&somebody, g_test_rand_bit () ? JALON_LANGUAGE_EN : JALON_LANGUAGE_FR, levels);
        }

      for (guint first = 0; first < 8; first++)
        for (guint second = 0; second < 8; second++)
          most = MAX (most, score_pair (&somebody, rules, first, second));

      jalon_fsw_grid_fill (&somebody.facts, rules, &grid);
      g_assert_cmpint (grid.points[JALON_FSW_GRID_LANGUAGE], ==, most);
      g_assert_cmpint (score_pair (&somebody, rules, (guint) grid.first, (guint) (grid.second >= 0 ? grid.second : grid.first)), ==, most);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/fsw-grid/factor", factor_rows, test_factor);
  JALON_TEST_ADD_ROWS ("/fsw-grid/choice", choice_rows, test_choice);
  g_test_add_func ("/fsw-grid/many-results", test_many_results);
  JALON_TEST_ADD_ROWS ("/fsw-grid/open", open_rows, test_open);
  g_test_add_func ("/fsw-grid/no-year", test_no_year);
  g_test_add_func ("/fsw-grid/maxima", test_maxima);

  return g_test_run ();
}
