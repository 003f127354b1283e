/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-eligibility.h"
#include "jalon-missing.h"

#include "jalon-test-day.h"
#include "jalon-test.h"

/* What is half told, and whether it keeps a criterion open: only what could still count does. */

typedef struct
{
  const char      *name;
  const char      *household;
  const char      *on;
  JalonCriterionId id;
  JalonVerdict     verdict;
} OpenRow;

#define JOB(more) "'candidate': { 'birth-date': '1992-03-04', 'jobs': [ { 'id': 'j1', " more " } ] }"
#define CEC JALON_CRITERION_CEC_WORK
#define FSW JALON_CRITERION_FSW_WORK
#define FST JALON_CRITERION_FST_WORK
#define OPEN JALON_VERDICT_UNANSWERED
#define NO JALON_VERDICT_NOT_MET
#define NOW "2026-11-23"
#define HALF "'noc': '21231', 'started': '2022-01-01'" /* the hours are missing */

static const OpenRow open_rows[] = {
  { "hours-in-canada", JOB (HALF ", 'country': 'CAN'"), NOW, CEC, OPEN },
  { "hours-abroad-are-not-canadian", JOB (HALF ", 'country': 'FRA'"), NOW, CEC, NO },
  { "hours-nowhere-yet", JOB (HALF), NOW, CEC, OPEN },
  { "hours-not-authorized", JOB (HALF ", 'country': 'CAN', 'authorized': false"), NOW, CEC, NO },
  { "hours-of-a-student", JOB (HALF ", 'country': 'CAN', 'student': true"), NOW, CEC, NO },
  { "hours-not-paid", JOB (HALF ", 'country': 'CAN', 'paid': false"), NOW, CEC, NO },
  { "decision-8-hours-self-employed", JOB (HALF ", 'country': 'CAN', 'self-employed': true"), NOW, CEC, NO },
  { "hours-self-employed-physician", JOB ("'noc': '31102', 'started': '2022-01-01', 'country': 'CAN', 'self-employed': true, 'publicly-funded': true"), NOW, CEC, OPEN },
  { "hours-self-employed-physician-before-the-rule", JOB ("'noc': '31102', 'started': '2021-01-01', 'country': 'CAN', 'self-employed': true, 'publicly-funded': true"), "2023-04-24", CEC, NO },
  { "hours-self-employed-physician-from-the-rule-on", JOB ("'noc': '31102', 'started': '2021-01-01', 'country': 'CAN', 'self-employed': true, 'publicly-funded': true"), "2023-04-25", CEC, OPEN },
  { "hours-self-employed-other-code", JOB (HALF ", 'country': 'CAN', 'self-employed': true, 'publicly-funded': true"), NOW, CEC, NO },
  { "hours-self-employed-no-code", JOB ("'started': '2022-01-01', 'country': 'CAN', 'self-employed': true, 'publicly-funded': true"), NOW, CEC, OPEN },
  { "decision-20-hours-for-an-employer-abroad", JOB (HALF ", 'country': 'CAN', 'employer-country': 'USA'"), NOW, CEC, NO },
  { "code-of-teer-4", JOB ("'noc': '64100', 'started': '2022-01-01', 'country': 'CAN'"), NOW, CEC, NO },
  { "code-that-is-none", JOB ("'noc': '99999', 'started': '2022-01-01', 'country': 'CAN'"), NOW, CEC, NO },
  { "code-missing", JOB ("'started': '2022-01-01', 'country': 'CAN', 'hours-per-week': 40"), NOW, CEC, OPEN },
  { "start-missing-counts-nothing", JOB ("'noc': '21231', 'country': 'CAN', 'hours-per-week': 40"), NOW, CEC, NO },
  { "ended-before-the-window", JOB ("'noc': '21231', 'started': '2020-01-01', 'ended': '2023-11-23', 'country': 'CAN'"), NOW, CEC, NO },
  { "too-short-for-a-year", JOB ("'noc': '21231', 'started': '2026-06-01', 'country': 'CAN'"), NOW, CEC, NO },
  { "fsw-hours-abroad", JOB (HALF ", 'country': 'FRA'"), NOW, FSW, OPEN },
  { "fsw-hours-in-canada-not-authorized", JOB (HALF ", 'country': 'CAN', 'authorized': false"), NOW, FSW, NO },
  { "fsw-hours-of-a-student-in-canada", JOB (HALF ", 'country': 'CAN', 'student': true"), NOW, FSW, OPEN },
  { "decision-20-fsw-hours-for-an-employer-abroad", JOB (HALF ", 'country': 'CAN', 'employer-country': 'USA', 'authorized': false"), NOW, FSW, OPEN },
  { "fsw-self-employed-abroad", JOB (HALF ", 'country': 'FRA', 'self-employed': true"), NOW, FSW, OPEN },
  { "fst-hours-of-a-trade", JOB ("'noc': '72200', 'started': '2022-01-01', 'country': 'FRA'"), NOW, FST, OPEN },
  { "fst-hours-of-no-trade", JOB (HALF ", 'country': 'FRA'"), NOW, FST, NO },
  { "fst-certificate-without-trade", "'job-offer': { 'held': false }, 'candidate': { 'trade-certificate': { 'issued': '2026-01-01' } }", NOW, JALON_CRITERION_FST_OFFER, OPEN },
  { "fst-certificate-without-day", "'candidate': { 'trade-certificate': { 'trade': '72200' } }", NOW, JALON_CRITERION_FST_OFFER, OPEN },
  { "fst-certificate-of-an-impossible-day", "'job-offer': { 'held': false }, 'candidate': { 'trade-certificate': { 'issued': '2026-02-30' } }", NOW, JALON_CRITERION_FST_OFFER, NO },
  { "fst-certificate-of-no-trade", "'job-offer': { 'held': false }, 'candidate': { 'trade-certificate': { 'trade': '21231', 'issued': '2026-01-01' } }", NOW, JALON_CRITERION_FST_OFFER, NO },
  { "fst-neither-certificate-nor-offer", "'job-offer': { 'held': false }, 'further-job-offer': { 'held': false }, 'candidate': { 'trade-certificate': { 'held': false } }", NOW, JALON_CRITERION_FST_OFFER, NO },
  { "fst-certificate-of-a-trade-that-was-deleted", "'job-offer': { 'held': false }, 'candidate': { 'trade-certificate': { 'trade': '', 'issued': '2026-01-01' } }", NOW, JALON_CRITERION_FST_OFFER, OPEN },
  { "nomination-of-a-province-that-was-deleted", "'destination': 'ON', 'nomination': { 'province': '', 'issued': '2026-01-01' }", NOW, JALON_CRITERION_NOMINEE_DESTINATION, OPEN },
  { "code-that-was-deleted", JOB ("'noc': '', 'started': '2022-01-01', 'country': 'CAN', 'hours-per-week': 40"), NOW, CEC, OPEN },
  { "hours-beyond-a-week", JOB ("'started': '2022-01-01', 'country': 'CAN', 'hours-per-week': 169"), NOW, CEC, NO },
  { "hours-of-a-job-that-will-end", JOB (HALF ", 'country': 'CAN', 'ended': '2027-12-31'"), NOW, CEC, OPEN },
  { "fst-no-code", JOB ("'started': '2022-01-01', 'country': 'FRA', 'hours-per-week': 40"), NOW, FST, OPEN },
};

static void
test_open (gconstpointer data)
{
  const OpenRow        *row = data;
  g_auto (JalonTestDay) day = { 0 };
  JalonEligibility      eligibility;

  jalon_test_day_open (&day, row->household, row->on);
  jalon_eligibility_judge (day.facts, day.rules, &eligibility);
  g_assert_cmpint (eligibility.criteria[row->id].verdict, ==, row->verdict);
}

/* What a diploma that is half told may be worth at best. */
typedef struct
{
  const char    *name;
  const char    *credential;
  JalonEducation education;
  JalonEducation canadian;
} StudyRow;

static const StudyRow study_rows[] = {
  { "complete", "'level': 'master', 'country': 'CAN', 'completed': '2020-06-30'", JALON_EDUCATION_NONE, JALON_EDUCATION_NONE },
  { "level-in-canada", "'country': 'CAN', 'completed': '2020-06-30'", JALON_EDUCATION_DOCTORATE, JALON_EDUCATION_DOCTORATE },
  { "level-in-canada-from-elsewhere", "'country': 'CAN', 'completed': '2020-06-30', 'in-person': false", JALON_EDUCATION_DOCTORATE, JALON_EDUCATION_NONE },
  { "level-of-no-country", "'completed': '2020-06-30'", JALON_EDUCATION_DOCTORATE, JALON_EDUCATION_DOCTORATE },
  { "country", "'level': 'two-year', 'completed': '2020-06-30'", JALON_EDUCATION_TWO_YEAR, JALON_EDUCATION_TWO_YEAR },
  { "country-that-was-deleted", "'level': 'two-year', 'country': '', 'completed': '2020-06-30'", JALON_EDUCATION_TWO_YEAR, JALON_EDUCATION_TWO_YEAR },
  { "assessment", "'level': 'master', 'country': 'FRA', 'completed': '2020-06-30'", JALON_EDUCATION_MASTER, JALON_EDUCATION_NONE },
  { "completed-today", "'level': 'master', 'country': 'FRA', 'completed': '2026-11-23'", JALON_EDUCATION_MASTER, JALON_EDUCATION_NONE },
  { "not-completed-yet", "'level': 'master', 'country': 'FRA', 'completed': '2026-11-24'", JALON_EDUCATION_NONE, JALON_EDUCATION_NONE },
};

static void
test_study (gconstpointer data)
{
  const StudyRow       *row = data;
  g_auto (JalonTestDay) day = { 0 };
  g_autofree char      *household = g_strdup_printf ("'candidate': { 'credentials': [ { %s } ] }", row->credential);
  JalonMissingStudy     missing;

  jalon_test_day_open (&day, household, NOW);
  missing = jalon_missing_study (day.facts, &day.facts->candidate);
  g_assert_cmpint (missing.education, ==, row->education);
  g_assert_cmpint (missing.canadian, ==, row->canadian);
}

/* Whether a relative that is half told may still count. */
typedef struct
{
  const char *name;
  const char *relatives;
  gboolean    open;
} RelativeRow;

#define KNOWN "'status': 'citizen', 'birth-date': '1990-01-01'"

static const RelativeRow relative_rows[] = {
  { "no-list", "", TRUE },
  { "none", "'relatives': []", FALSE },
  { "complete", "'relatives': [ { 'relation': 'parent', 'of': 'candidate', " KNOWN " } ]", FALSE },
  { "whose", "'relatives': [ { 'relation': 'parent', " KNOWN " } ]", TRUE },
  { "whose-elsewhere", "'relatives': [ { 'relation': 'parent', 'lives-in-canada': false, " KNOWN " } ]", FALSE },
  { "relation", "'relatives': [ { 'of': 'candidate', " KNOWN " } ]", TRUE },
  { "status", "'relatives': [ { 'relation': 'parent', 'of': 'candidate', 'birth-date': '1990-01-01' } ]", TRUE },
  { "age", "'relatives': [ { 'relation': 'parent', 'of': 'candidate', 'status': 'citizen' } ]", TRUE },
};

static void
test_relative (gconstpointer data)
{
  const RelativeRow    *row = data;
  g_auto (JalonTestDay) day = { 0 };

  jalon_test_day_open (&day, row->relatives, NOW);
  g_assert_cmpint (jalon_missing_relative (day.facts), ==, row->open);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/missing/work", open_rows, test_open);
  JALON_TEST_ADD_ROWS ("/missing/study", study_rows, test_study);
  JALON_TEST_ADD_ROWS ("/missing/relative", relative_rows, test_relative);

  return g_test_run ();
}
