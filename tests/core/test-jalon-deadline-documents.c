/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-test-deadlines.h"

static const Row paper_rows[] = {
  /* RULE: deadline.nomination_validity */
  { "decision-7-six-months", "'nomination': { 'issued': '2026-05-01' }", "nomination_validity", "2026-11-01", NOT_BUSINESS, NULL },
  { "decision-7-end-of-a-month-rounds-down", "'nomination': { 'issued': '2026-08-31' }", "nomination_validity", "2027-02-28", NOT_BUSINESS, NULL },
  { "decision-7-leap-year", "'nomination': { 'issued': '2023-08-31' }", "nomination_validity", "2024-02-29", 0, NULL },
  { "decision-7-thirty-days", "'nomination': { 'issued': '2026-05-31' }", "nomination_validity", "2026-11-30", 0, NULL },
  { "decision-7-expires-wins", "'nomination': { 'issued': '2026-05-01', 'expires': '2027-05-03' }", "nomination_validity", "2027-05-03", PRINTED, NULL },
  { "decision-7-expires-alone", "'nomination': { 'expires': '2027-05-03' }", "nomination_validity", "2027-05-03", PRINTED, NULL },
  { "decision-7-done", "'nomination': { 'issued': '2026-05-31' }, " STEP ("applied", "2026-10-01"), "nomination_validity", "2026-11-30", DONE, NULL },
  { "nomination-unanswered", "", "nomination_validity", NULL, 0, NULL },
  /* RULE: deadline.language_validity */
  { "decision-16-last-good-day-of-a-test", TESTED (TEST ("t1", "2025-02-02")), "language_validity/candidate/t1", "2027-02-01", 0, NULL },
  { "test-on-a-leap-day", TESTED (TEST ("t1", "2024-02-29")), "language_validity/candidate/t1", "2026-02-28", 0, "2025-01-01" },
  { "test-before-a-leap-day", TESTED (TEST ("t1", "2022-03-01")), "language_validity/candidate/t1", "2024-02-29", 0, "2024-01-01" },
  { "test-of-2014", TESTED (TEST ("t1", "2014-06-03")), "language_validity/candidate/t1", "2016-06-02", 0, "2016-01-01" },
  { "test-undated", TESTED ("{ 'id': 't1', 'test': 'ielts-general', 'listening': 8.0 }"), "language_validity/candidate/t1", NULL, 0, NULL },
  { "test-out-of-range", TESTED ("{ 'id': 't1', 'test': 'ielts-general', 'taken': '2026-02-02', 'listening': 9.5 }"), "language_validity/candidate/t1", NULL, 0, NULL },
  { "test-done", TESTED (TEST ("t1", "2025-02-02")) ", " STEP ("applied", "2026-11-01"), "language_validity/candidate/t1", "2027-02-01", DONE, NULL },
  { "test-ended-is-late", TESTED (TEST ("t1", "2024-02-01")), "language_validity/candidate/t1", "2026-01-31", 0, NULL },
  { "test-ended-and-replaced", TESTED (TEST ("t1", "2024-02-01") ", " TEST ("t2", "2026-02-01")), "language_validity/candidate/t1", "2026-01-31", DONE, NULL },
  { "test-ended-and-another-language", TESTED (TEST ("t1", "2024-02-01") ", " FRENCH ("t2", "2026-02-01")), "language_validity/candidate/t1", "2026-01-31", 0, NULL },
  { "test-valid-and-a-newer-one", TESTED (TEST ("t1", "2025-02-02") ", " TEST ("t2", "2026-02-01")), "language_validity/candidate/t1", "2027-02-01", 0, NULL },
  { "test-of-a-partner-who-counts", "'relationship': 'married', 'partner': { 'tests': [ " TEST ("t1", "2025-02-02") " ] }", "language_validity/partner/t1", "2027-02-01", 0, NULL },
  { "test-of-a-partner-who-stays", "'relationship': 'married', 'partner-accompanies': false, 'partner': { 'tests': [ " TEST ("t1", "2025-02-02") " ] }", "language_validity/partner/t1", NULL, 0, NULL },
  /* RULE: deadline.eca_validity */
  { "assessment", ASSESSED ("MAR", "2022-06-01"), "eca_validity/candidate/e1", "2027-05-31", 0, NULL },
  { "assessment-on-a-leap-day", ASSESSED ("MAR", "2024-02-29"), "eca_validity/candidate/e1", "2029-02-28", 0, NULL },
  { "assessment-of-canada", ASSESSED ("CAN", "2022-06-01"), "eca_validity/candidate/e1", NULL, 0, NULL },
  { "assessment-done", ASSESSED ("MAR", "2022-06-01") ", " STEP ("applied", "2026-11-01"), "eca_validity/candidate/e1", "2027-05-31", DONE, NULL },
  { "assessment-none", "'candidate': { 'credentials': [ { 'id': 'e1', 'level': 'master', 'country': 'MAR', 'completed': '2014-06-30' } ] }", "eca_validity/candidate/e1", NULL, 0, NULL },
  /* RULE: deadline.police_current_validity */
  /* Nothing is handed in on these days: that offices are closed matters to nobody. */
  { "passport-ends-on-a-holiday", "'candidate': { 'passport-expires': '2029-01-01' }", "passport_margin/candidate", "2029-01-01", PRINTED, NULL },
  { "test-ends-on-a-sunday", TESTED (TEST ("t1", "2025-09-06")), "language_validity/candidate/t1", "2027-09-05", 0, NULL },
  { "police-end-of-february", PAPER ("police_current", "'of': 'FRA', 'issued': '2026-08-31'"), "police_current_validity/candidate/FRA", "2027-02-28", 0, NULL },
  { "police-ends-earlier", PAPER ("police_current", "'of': 'FRA', 'issued': '2026-08-31', 'expires': '2026-11-30'"), "police_current_validity/candidate/FRA", "2026-11-30", PRINTED, NULL },
  { "police-ends-later", PAPER ("police_current", "'of': 'FRA', 'issued': '2026-08-31', 'expires': '2027-08-31'"), "police_current_validity/candidate/FRA", "2027-02-28", 0, NULL },
  { "police-not-issued", PAPER ("police_current", "'of': 'FRA', 'requested': '2026-08-31'"), "police_current_validity/candidate/FRA", NULL, 0, NULL },
  { "police-of-the-past", PAPER ("police_past", "'of': 'FRA', 'issued': '2026-08-31'"), "police_current_validity/candidate/FRA", NULL, 0, NULL },
  { "police-twice", "'documents': [ { 'id': 'police_current', 'for': 'candidate', 'of': 'FRA', 'issued': '2026-08-31' }, { 'id': 'police_current', 'for': 'candidate', 'of': 'FRA', 'issued': '2026-10-30' } ]", "police_current_validity/candidate/FRA/2", "2027-04-30", 0, NULL },
  /* RULE: deadline.medical_validity */
  { "medical", "'candidate': { 'medical-exam': { 'taken': '2026-05-04' } }", "medical_validity/candidate", "2027-05-04", 0, NULL },
  { "medical-leap-day", "'candidate': { 'medical-exam': { 'taken': '2024-02-29' } }", "medical_validity/candidate", "2025-02-28", DONE, NULL },
  { "medical-too-old-after-applying", "'candidate': { 'medical-exam': { 'taken': '2024-02-29' } }, " STEP ("applied", "2024-11-01"), "medical_validity/candidate", "2025-02-28", 0, NULL },
  { "medical-of-a-partner", "'relationship': 'common-law', 'partner-accompanies': false, 'partner': { 'medical-exam': { 'taken': '2026-05-04' } }", "medical_validity/partner", "2027-05-04", 0, NULL },
  { "medical-of-a-canadian-partner", "'relationship': 'married', 'partner-is-canadian': true, 'partner': { 'medical-exam': { 'taken': '2026-05-04' } }", "medical_validity/partner", NULL, 0, NULL },
  { "medical-of-nobody's-partner", "'relationship': 'divorced', 'partner': { 'medical-exam': { 'taken': '2026-05-04' } }", "medical_validity/partner", NULL, 0, NULL },
  { "medical-of-a-child", "'children': [ { 'id': 'c1', 'medical-exam': { 'taken': '2026-05-04' } } ]", "medical_validity/c1", "2027-05-04", 0, NULL },
  { "medical-of-a-canadian-child", "'children': [ { 'id': 'c1', 'is-canadian': true, 'medical-exam': { 'taken': '2026-05-04' } } ]", "medical_validity/c1", NULL, 0, NULL },
  { "medical-after-applying", "'candidate': { 'medical-exam': { 'taken': '2026-05-04' } }, " STEP ("applied", "2026-11-01"), "medical_validity/candidate", "2027-05-04", 0, NULL },
  { "medical-done", "'candidate': { 'medical-exam': { 'taken': '2026-05-04' } }, " STEP ("landed", "2026-11-01"), "medical_validity/candidate", "2027-05-04", DONE, NULL },
  /* RULE: deadline.pr_card_validity */
  { "card", PAPER ("pr_card", "'issued': '2026-05-28'"), "pr_card_validity/candidate", "2031-05-27", 0, NULL },
  { "card-printed", PAPER ("pr_card", "'issued': '2026-05-28', 'expires': '2031-05-28'"), "pr_card_validity/candidate", "2031-05-28", PRINTED, NULL },
  { "card-of-one-year", PAPER ("pr_card", "'expires': '2027-05-28'"), "pr_card_validity/candidate", "2027-05-28", PRINTED, NULL },
  { "card-none", "", "pr_card_validity/candidate", NULL, 0, NULL },
  /* RULE: deadline.passport_margin */
  { "passport", "'candidate': { 'passport-expires': '2029-05-01' }", "passport_margin/candidate", "2029-05-01", PRINTED, NULL },
  { "passport-of-a-partner", "'relationship': 'married', 'partner': { 'passport-expires': '2029-05-01' }", "passport_margin/partner", "2029-05-01", PRINTED, NULL },
  { "passport-of-nobody's-partner", "'partner': { 'passport-expires': '2029-05-01' }", "passport_margin/partner", NULL, 0, NULL },
  { "passport-of-a-child", "'children': [ { 'id': 'c1', 'passport-expires': '2029-05-01' } ]", "passport_margin/c1", "2029-05-01", PRINTED, NULL },
  { "passport-unanswered", "'candidate': { 'citizenship': 'MAR' }", "passport_margin/candidate", NULL, 0, NULL },
};

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/deadline-papers", paper_rows, test_row);

  return g_test_run ();
}
