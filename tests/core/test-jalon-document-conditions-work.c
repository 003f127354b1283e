/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-checklist.h"

#include "jalon-test-asked.h"
#include "jalon-test-pieces.h"
#include "jalon-test.h"

/* Documents of work: one set for each employer, and what stands in where there is none. */

#define REMOTE(self_employed, employer_country) \
  "{ 'id': 'j1', 'noc': '31102', 'country': 'CAN', 'employer-country': " employer_country ", 'started': '2024-01-01', 'hours-per-week': 40, 'self-employed': " self_employed ", 'publicly-funded': true }"
#define PHYSICIAN(self_employed, funded, country) \
  "{ 'id': 'j1', 'noc': '31102', 'country': '" country "', 'started': '2024-01-01', 'hours-per-week': 40, 'self-employed': " self_employed ", 'publicly-funded': " funded " }"

static const AskedRow asked_rows[] = {
  /* RULE: checklist.reference_letter */
  { "letter-abroad", CANDIDATE (JOBS (JOB ("j1", "21231", "FRA", "2018-01-01", "null"))), TODAY, "reference_letter/candidate/j1", TRUE },
  { "letter-canada", CANDIDATE (JOBS (JOB ("j1", "21231", "CAN", "2018-01-01", "null"))), TODAY, "reference_letter/candidate/j1", TRUE },
  { "letter-teer-4", CANDIDATE (JOBS (JOB ("j1", "64100", "FRA", "2018-01-01", "null"))), TODAY, "reference_letter/candidate/j1", FALSE },
  { "letter-ten-years-ago", CANDIDATE (JOBS (JOB ("j1", "21231", "FRA", "2010-01-01", "'2016-11-23'"))), TODAY, "reference_letter/candidate/j1", FALSE },
  { "letter-less-than-ten-years-ago", CANDIDATE (JOBS (JOB ("j1", "21231", "FRA", "2010-01-01", "'2016-11-24'"))), TODAY, "reference_letter/candidate/j1", TRUE },
  { "letter-on-leave-all-the-time", CANDIDATE ("'jobs': [ { 'id': 'j1', 'noc': '21231', 'country': 'FRA', 'started': '2018-01-01', 'ended': '2018-06-30', 'hours-per-week': 40, 'leaves': [ { 'from': '2018-01-01', 'to': '2018-06-30' } ] } ]"), TODAY, "reference_letter/candidate/j1", FALSE },
  { "letter-on-leave-but-for-a-day", CANDIDATE ("'jobs': [ { 'id': 'j1', 'noc': '21231', 'country': 'FRA', 'started': '2018-01-01', 'ended': '2018-06-30', 'hours-per-week': 40, 'leaves': [ { 'from': '2018-01-01', 'to': '2018-06-29' } ] } ]"), TODAY, "reference_letter/candidate/j1", TRUE },
  { "letter-no-hours", CANDIDATE ("'jobs': [ { 'id': 'j1', 'noc': '21231', 'country': 'FRA', 'started': '2018-01-01', 'hours-per-week': 0 } ]"), TODAY, "reference_letter/candidate/j1", FALSE },
  { "letter-second-job", CANDIDATE (JOBS (JOB ("j1", "64100", "FRA", "2018-01-01", "null") ", " JOB ("j2", "21231", "FRA", "2018-01-01", "null"))), TODAY, "reference_letter/candidate/j2", TRUE },
  { "letter-partner-in-canada", MARRIED PERSON ("partner", JOBS (JOB ("j1", "21231", "CAN", "2024-01-01", "null"))), TODAY, "reference_letter/partner/j1", TRUE },
  { "letter-partner-abroad", MARRIED PERSON ("partner", JOBS (JOB ("j1", "21231", "FRA", "2018-01-01", "null"))), TODAY, "reference_letter/partner/j1", FALSE },
  { "letter-partner-first-month", MARRIED PERSON ("partner", JOBS (JOB ("j1", "21231", "CAN", "2026-11-01", "null"))), TODAY, "reference_letter/partner/j1", FALSE },
  { "letter-self-employed-abroad", CANDIDATE ("'jobs': [ { 'id': 'j1', 'noc': '21231', 'country': 'FRA', 'started': '2018-01-01', 'hours-per-week': 40, 'self-employed': true } ]"),
    TODAY, "reference_letter/candidate/j1", FALSE },
  { "letter-physician-employed", CANDIDATE (JOBS (PHYSICIAN ("false", "false", "CAN"))), TODAY, "reference_letter/candidate/j1", TRUE },
  { "letter-physician-own-practice", CANDIDATE (JOBS (PHYSICIAN ("true", "true", "CAN"))), TODAY, "reference_letter/candidate/j1", FALSE },
  /* RULE: checklist.publicly_funded_services */
  { "publicly-funded", CANDIDATE (JOBS (PHYSICIAN ("true", "true", "CAN"))), TODAY, "publicly_funded_services/candidate/j1", TRUE },
  { "publicly-funded-no-t4", CANDIDATE (JOBS (PHYSICIAN ("true", "true", "CAN"))), TODAY, "t4_noa/candidate/j1", FALSE },
  { "publicly-funded-private", CANDIDATE (JOBS (PHYSICIAN ("true", "false", "CAN"))), TODAY, "publicly_funded_services/candidate/j1", FALSE },
  { "publicly-funded-employed", CANDIDATE (JOBS (PHYSICIAN ("false", "true", "CAN"))), TODAY, "publicly_funded_services/candidate/j1", FALSE },
  { "publicly-funded-employed-t4", CANDIDATE (JOBS (PHYSICIAN ("false", "true", "CAN"))), TODAY, "t4_noa/candidate/j1", TRUE },
  { "publicly-funded-abroad", CANDIDATE (JOBS (PHYSICIAN ("true", "true", "FRA"))), TODAY, "publicly_funded_services/candidate/j1", FALSE },
  /* DECISION 26: one letter and one set of slips for each employer */
  { "decision-26-first", CANDIDATE (JOBS (AT ("j1", "Acme", "CAN") ", " AT ("j2", "ACME ", "CAN"))), TODAY, "reference_letter/candidate/j1", TRUE },
  { "decision-26-same-employer", CANDIDATE (JOBS (AT ("j1", "Acme", "CAN") ", " AT ("j2", "ACME ", "CAN"))), TODAY, "reference_letter/candidate/j2", FALSE },
  { "decision-26-same-employer-t4", CANDIDATE (JOBS (AT ("j1", "Acme", "CAN") ", " AT ("j2", "ACME ", "CAN"))), TODAY, "t4_noa/candidate/j2", FALSE },
  { "decision-26-other-employer", CANDIDATE (JOBS (AT ("j1", "Acme", "CAN") ", " AT ("j2", "Apex", "CAN"))), TODAY, "reference_letter/candidate/j2", TRUE },
  { "decision-26-same-employer-not-ascii", CANDIDATE (JOBS (AT ("j1", "École Élan", "CAN") ", " AT ("j2", " ÉCOLE ÉLAN", "CAN"))), TODAY, "reference_letter/candidate/j2", FALSE },
  { "decision-26-same-employer-sharp-s", CANDIDATE (JOBS (AT ("j1", "Groß", "CAN") ", " AT ("j2", "GROSS", "CAN"))), TODAY, "reference_letter/candidate/j2", FALSE },
  { "decision-26-other-employer-not-ascii", CANDIDATE (JOBS (AT ("j1", "École Élan", "CAN") ", " AT ("j2", "École Elan", "CAN"))), TODAY, "reference_letter/candidate/j2", TRUE },
  { "decision-26-other-employer-in-ascii", CANDIDATE (JOBS (AT ("j1", "Élan", "CAN") ", " AT ("j2", "Elan", "CAN"))), TODAY, "reference_letter/candidate/j2", TRUE },
  { "decision-26-the-same-and-more", CANDIDATE (JOBS (AT ("j1", "Acme", "CAN") ", " AT ("j2", "Acme North", "CAN"))), TODAY, "reference_letter/candidate/j2", TRUE },
  { "decision-26-names-of-blanks", CANDIDATE (JOBS (AT ("j1", " ", "CAN") ", " AT ("j2", " ", "CAN"))), TODAY, "reference_letter/candidate/j2", TRUE },
  { "decision-26-other-country", CANDIDATE (JOBS (AT ("j1", "Acme", "CAN") ", " AT ("j2", "Acme", "FRA"))), TODAY, "reference_letter/candidate/j2", TRUE },
  { "decision-26-without-names", CANDIDATE (JOBS (JOB ("j1", "21231", "CAN", "2018-01-01", "null") ", " JOB ("j2", "21231", "CAN", "2018-01-01", "null"))), TODAY, "reference_letter/candidate/j2", TRUE },
  /* The partner's work in Canada earns: the partner's papers. */
  { "t4-partner", MARRIED PERSON ("partner", JOBS (JOB ("j1", "21231", "CAN", "2024-01-01", "null"))), TODAY, "t4_noa/partner/j1", TRUE },
  { "support-partner", MARRIED PERSON ("partner", JOBS (JOB ("j1", "21231", "CAN", "2024-01-01", "null"))), TODAY, "work_support/partner/j1", TRUE },
  { "status-permit", UNDER ("fsw") CANDIDATE ("'residence': 'FRA', 'permits': [ { 'kind': 'study', 'issued': '2024-01-01' } ]"), TODAY, "status_in_canada/candidate", TRUE },
  { "status-partner", MARRIED PERSON ("partner", JOBS (JOB ("j1", "21231", "CAN", "2024-01-01", "null"))), TODAY, "status_in_canada/partner", TRUE },
  { "support-partner-abroad", MARRIED PERSON ("partner", JOBS (JOB ("j1", "21231", "FRA", "2024-01-01", "null"))), TODAY, "work_support/partner/j1", FALSE },
  /* DECISION 21: a job of which something is missing */
  { "decision-21-job-without-code", CANDIDATE ("'jobs': [ { 'id': 'j1', 'country': 'FRA', 'started': '2018-01-01', 'hours-per-week': 40 } ]"), TODAY, "reference_letter/candidate/j1", QUESTION },
  { "decision-21-job-without-day", CANDIDATE ("'jobs': [ { 'id': 'j1', 'noc': '21231', 'country': 'FRA', 'hours-per-week': 40 } ]"), TODAY, "reference_letter/candidate/j1", QUESTION },
  { "decision-21-job-without-hours", CANDIDATE ("'jobs': [ { 'id': 'j1', 'noc': '21231', 'country': 'FRA', 'started': '2018-01-01' } ]"), TODAY, "reference_letter/candidate/j1", QUESTION },
  { "decision-21-job-without-country", CANDIDATE ("'jobs': [ { 'id': 'j1', 'noc': '21231', 'started': '2018-01-01', 'hours-per-week': 40 } ]"), TODAY, "t4_noa/candidate/j1", QUESTION },
  { "decision-21-job-teer-4-without-hours", CANDIDATE ("'jobs': [ { 'id': 'j1', 'noc': '64100', 'country': 'FRA', 'started': '2018-01-01' } ]"), TODAY, "reference_letter/candidate/j1", FALSE },
  { "decision-21-job-without-hours-that-ended-long-ago", CANDIDATE ("'jobs': [ { 'id': 'j1', 'noc': '21231', 'country': 'FRA', 'started': '2010-01-01', 'ended': '2016-11-23' } ]"), TODAY, "reference_letter/candidate/j1", FALSE },
  { "decision-21-job-without-hours-that-ended-in-the-window", CANDIDATE ("'jobs': [ { 'id': 'j1', 'noc': '21231', 'country': 'FRA', 'started': '2010-01-01', 'ended': '2016-11-24' } ]"), TODAY, "reference_letter/candidate/j1", QUESTION },
  { "decision-21-job-of-an-unknown-code", CANDIDATE ("'jobs': [ { 'id': 'j1', 'noc': '99999', 'country': 'FRA', 'started': '2018-01-01' } ]"), TODAY, "reference_letter/candidate/j1", FALSE },
  { "decision-21-partners-job-abroad-without-hours", MARRIED PERSON ("partner", "'jobs': [ { 'id': 'j1', 'noc': '21231', 'country': 'FRA', 'started': '2018-01-01' } ]"), TODAY, "reference_letter/partner/j1", FALSE },
  { "decision-21-partners-job-in-canada-without-hours", MARRIED PERSON ("partner", "'jobs': [ { 'id': 'j1', 'noc': '21231', 'country': 'CAN', 'started': '2018-01-01' } ]"), TODAY, "reference_letter/partner/j1", QUESTION },
  { "decision-21-partners-job-nobody-knows-where", MARRIED PERSON ("partner", "'jobs': [ { 'id': 'j1', 'noc': '21231', 'started': '2018-01-01', 'hours-per-week': 40 } ]"), TODAY, "reference_letter/partner/j1", QUESTION },
  { "decision-21-no-word-of-work-in-quebec", "'destination': 'QC', " CANDIDATE ("'residence': 'FRA'"), TODAY, "reference_letter/candidate", FALSE },
  { "decision-21-job-unpaid", CANDIDATE ("'jobs': [ { 'id': 'j1', 'noc': '21231', 'country': 'FRA', 'started': '2018-01-01', 'paid': false } ]"), TODAY, "reference_letter/candidate/j1", FALSE },
  /* RULE: checklist.self_employment, RULE: decision.8 */
  { "self-employed-abroad", CANDIDATE ("'jobs': [ { 'id': 'j1', 'noc': '21231', 'country': 'FRA', 'started': '2018-01-01', 'hours-per-week': 40, 'self-employed': true } ]"),
    TODAY, "self_employment/candidate/j1", TRUE },
  { "decision-8-self-employed-in-canada", CANDIDATE ("'jobs': [ { 'id': 'j1', 'noc': '21231', 'country': 'CAN', 'started': '2018-01-01', 'hours-per-week': 40, 'self-employed': true } ]"),
    TODAY, "self_employment/candidate/j1", FALSE },
  { "decision-20-self-employed-for-clients-abroad", CANDIDATE (JOBS (REMOTE ("true", "'USA'"))), TODAY, "self_employment/candidate/j1", TRUE },
  { "decision-20-self-employed-for-clients-abroad-funded", CANDIDATE (JOBS (REMOTE ("true", "'USA'"))), TODAY, "publicly_funded_services/candidate/j1", FALSE },
  { "decision-20-self-employed-for-clients-in-canada", CANDIDATE (JOBS (REMOTE ("true", "'CAN'"))), TODAY, "self_employment/candidate/j1", FALSE },
  { "decision-20-employed-abroad", CANDIDATE (JOBS (REMOTE ("false", "'USA'"))), TODAY, "reference_letter/candidate/j1", TRUE },
  { "employed-abroad", CANDIDATE (JOBS (JOB ("j1", "21231", "FRA", "2018-01-01", "null"))), TODAY, "self_employment/candidate/j1", FALSE },
  /* RULE: checklist.work_support, RULE: checklist.t4_noa */
  { "support-abroad", CANDIDATE (JOBS (JOB ("j1", "21231", "FRA", "2018-01-01", "null"))), TODAY, "work_support/candidate/j1", TRUE },
  { "support-self-employed-abroad", CANDIDATE (JOBS (PHYSICIAN ("true", "false", "FRA"))), TODAY, "work_support/candidate/j1", FALSE },
  { "support-own-practice", CANDIDATE (JOBS (PHYSICIAN ("true", "true", "CAN"))), TODAY, "work_support/candidate/j1", FALSE },
  { "support-without-job", "", TODAY, "work_support/candidate", FALSE },
  { "t4-canada", CANDIDATE (JOBS (JOB ("j1", "21231", "CAN", "2018-01-01", "null"))), TODAY, "t4_noa/candidate/j1", TRUE },
  { "t4-abroad", CANDIDATE (JOBS (JOB ("j1", "21231", "FRA", "2018-01-01", "null"))), TODAY, "t4_noa/candidate/j1", FALSE },
};

#define TWICE_AT_ACME(more) \
  JOBS (AT ("j1", "Acme", "FRA") ", { 'id': 'j2', 'noc': '21231', 'employer': 'ACME', 'country': 'FRA', 'started': '2020-01-01', 'hours-per-week': 40, " more " }")
#define LETTER_OF_THE_SECOND "'documents': [ { 'id': 'reference_letter', 'for': 'candidate', 'of': 'j2', 'state': 'received' } ]"

/* DECISION 26: what is noted of any job of an employer stands with its letter, but not of work that one did there for oneself. */
static void
test_record_of_employer (void)
{
  static const struct
  {
    const char *json;
    gboolean    found;
  } rows[] = {
    { CANDIDATE (TWICE_AT_ACME ("'self-employed': false")) ", " LETTER_OF_THE_SECOND, TRUE },
    { CANDIDATE (TWICE_AT_ACME ("'self-employed': true")) ", " LETTER_OF_THE_SECOND, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_auto (JalonTestPlan) plan = { 0 };
      const JalonItem       *item;

      jalon_test_plan_open (&plan, rows[i].json, TODAY);
      item = jalon_test_plan_find (&plan, "reference_letter/candidate/j1");

      g_assert_nonnull (item);
      g_assert_cmpint (item->record != NULL, ==, rows[i].found);
      g_assert_cmpint (item->state == JALON_DOCUMENT_STATE_RECEIVED, ==, rows[i].found);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/document-conditions-work/asked", asked_rows, test_asked);
  g_test_add_func ("/document-conditions-work/record-of-employer", test_record_of_employer);

  return g_test_run ();
}
