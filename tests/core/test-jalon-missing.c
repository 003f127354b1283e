/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-eligibility.h"

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

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/missing/work", open_rows, test_open);

  return g_test_run ();
}
