/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-test-deadlines.h"

#define CHILD_OF(day) "'children': [ { 'id': 'c1', 'birth-date': '" day "' } ], "
#define CHILD_OF_21 CHILD_OF ("2004-12-20")

static const Row step_rows[] = {
  /* RULE: deadline.profile_complete */
  { "profile-complete", STEP ("profile-started", "2026-09-01"), "profile_complete", "2026-10-31", 0, NULL },
  { "profile-complete-unanswered", "", "profile_complete", NULL, 0, NULL },
  { "profile-complete-done", TWO ("profile-started", "2026-09-01", "profile-submitted", "2026-09-20"), "profile_complete", "2026-10-31", DONE, NULL },
  { "profile-complete-account", STEP ("profile-started", "2026-09-01") ", 'account-dates': { 'profile_complete': '2026-10-30' }", "profile_complete", "2026-10-30", ACCOUNT, NULL },
  /* RULE: deadline.profile_validity */
  { "decision-11-profile-validity", STEP ("profile-submitted", "2026-08-31"), "profile_validity", "2027-08-31", 0, NULL },
  { "decision-11-profile-validity-leap-day", STEP ("profile-submitted", "2024-02-29"), "profile_validity", "2025-02-28", 0, NULL },
  { "profile-validity-done", TWO ("profile-submitted", "2026-08-31", "invited", "2026-10-01"), "profile_validity", "2027-08-31", DONE, NULL },
  { "profile-validity-unanswered", STEP ("profile-started", "2026-08-31"), "profile_validity", NULL, 0, NULL },
  /* RULE: deadline.ita */
  { "decision-6-2014-12-31", STEP ("invited", "2014-12-31"), "ita", NULL, 0, NULL },
  { "decision-6-2015-01-01", STEP ("invited", "2015-01-01"), "ita", "2015-03-02", 0, NULL },
  { "decision-6-2016-11-18", STEP ("invited", "2016-11-18"), "ita", "2017-01-17", 0, NULL },
  { "decision-6-2016-11-19", STEP ("invited", "2016-11-19"), "ita", "2017-02-17", 0, NULL },
  { "decision-6-2018-06-25", STEP ("invited", "2018-06-25"), "ita", "2018-09-23", NOT_BUSINESS, NULL },
  { "decision-6-2018-06-26", STEP ("invited", "2018-06-26"), "ita", "2018-08-25", 0, NULL },
  { "decision-6-2020-03-17", STEP ("invited", "2020-03-17"), "ita", "2020-05-16", 0, NULL },
  { "decision-6-2020-03-18", STEP ("invited", "2020-03-18"), "ita", "2020-06-16", 0, NULL },
  { "decision-6-2021-06-28", STEP ("invited", "2021-06-28"), "ita", "2021-09-26", NOT_BUSINESS, NULL },
  { "decision-6-2021-06-29", STEP ("invited", "2021-06-29"), "ita", "2021-08-28", 0, NULL },
  { "decision-6-account-date-wins", STEP ("invited", "2026-10-01") ", 'account-dates': { 'ita': '2026-12-04' }", "ita", "2026-12-04", ACCOUNT, NULL },
  { "account-date-alone", "'account-dates': { 'ita': '2026-12-04' }", "ita", "2026-12-04", ACCOUNT | PRINTED, NULL },
  { "account-date-of-another", STEP ("invited", "2026-10-01") ", 'account-dates': { 'biometrics': '2026-12-04' }", "ita", "2026-11-30", 0, NULL },
  { "ita-done", TWO ("invited", "2026-10-01", "applied", "2026-11-20"), "ita", "2026-11-30", DONE, NULL },
  { "ita-late-stays", STEP ("invited", "2026-09-01"), "ita", "2026-10-31", 0, NULL },
  { "decision-11-christmas-is-not-moved", STEP ("invited", "2026-10-26"), "ita", "2026-12-25", NOT_BUSINESS, NULL },
  { "decision-11-saturday", STEP ("invited", "2026-09-22"), "ita", "2026-11-21", 0, NULL },
  { "decision-11-sunday-is-not-moved", STEP ("invited", "2026-09-23"), "ita", "2026-11-22", NOT_BUSINESS, NULL },
  { "decision-11-monday", STEP ("invited", "2026-09-24"), "ita", "2026-11-23", 0, NULL },
  /* RULE: deadline.ita_decline */
  { "decline", STEP ("invited", "2026-10-01"), "ita_decline", "2026-11-30", 0, NULL },
  { "decline-of-ninety-days", STEP ("invited", "2018-06-25"), "ita_decline", "2018-09-23", NOT_BUSINESS, NULL },
  { "decline-by-the-account", STEP ("invited", "2026-10-01") ", 'account-dates': { 'ita': '2026-12-04' }", "ita_decline", "2026-12-04", ACCOUNT, NULL },
  /* RULE: deadline.medical_upfront */
  { "upfront-due-2025-08-20", STEP ("invited", "2025-06-21"), "medical_upfront", NULL, 0, NULL },
  { "upfront-due-2025-08-21", STEP ("invited", "2025-06-22"), "medical_upfront", "2025-08-21", 0, NULL },
  { "upfront-applied-2025-08-20", TWO ("invited", "2025-08-01", "applied", "2025-08-20"), "medical_upfront", NULL, 0, NULL },
  { "upfront-applied-2025-08-21", TWO ("invited", "2025-08-01", "applied", "2025-08-21"), "medical_upfront", "2025-09-30", DONE | NOT_BUSINESS, NULL },
  { "upfront-by-the-account", STEP ("invited", "2026-10-01") ", 'account-dates': { 'ita': '2026-12-04' }", "medical_upfront", "2026-12-04", ACCOUNT, NULL },
  { "upfront-examined-before", STEP ("invited", "2026-10-02") ", 'candidate': { 'medical-exam': { 'taken': '2026-10-01' } }", "medical_upfront", "2026-12-01", DONE, NULL },
  { "upfront-examined-since", STEP ("invited", "2026-10-02") ", 'candidate': { 'medical-exam': { 'taken': '2026-10-02' } }", "medical_upfront", "2026-12-01", DONE, NULL },
  { "upfront-paper-ready", STEP ("invited", "2026-10-02") ", 'documents': [ { 'id': 'medical_upfront', 'for': 'candidate', 'state': 'ready' } ]", "medical_upfront", "2026-12-01", DONE, NULL },
  /* DECISION 16: what goes with the application ends with an earlier day that binds; the right to decline does not. */
  { "decision-16-upfront-before-the-birthday", CHILD_OF_21 STEP ("invited", "2026-11-13"), "medical_upfront", "2026-12-19", PRINTED, NULL },
  { "decision-16-upfront-birthday-after-the-invitation", CHILD_OF ("2005-01-13") STEP ("invited", "2026-11-13"), "medical_upfront", "2027-01-12", 0, NULL },
  { "decision-16-upfront-account-date-of-the-invitation", CHILD_OF_21 "'account-dates': { 'ita': '2027-01-13' }, " STEP ("invited", "2026-11-13"), "medical_upfront", "2026-12-19", PRINTED, NULL },
  { "decision-16-upfront-own-account-date", CHILD_OF_21 "'account-dates': { 'medical_upfront': '2026-12-29' }, " STEP ("invited", "2026-11-13"), "medical_upfront", "2026-12-29", ACCOUNT, NULL },
  { "decision-16-invitation-with-a-child-of-21", CHILD_OF_21 STEP ("invited", "2026-11-13"), "ita", "2027-01-12", 0, NULL },
  { "decision-16-decline-with-a-child-of-21", CHILD_OF_21 STEP ("invited", "2026-11-13"), "ita_decline", "2027-01-12", 0, NULL },
  { "decision-16-upfront-declined", CHILD_OF_21 TWO ("invited", "2026-11-13", "declined", "2026-11-20"), "medical_upfront", "2027-01-12", DONE, NULL },
  { "upfront-reuse-ready", STEP ("invited", "2026-10-02") ", 'documents': [ { 'id': 'medical_reuse', 'for': 'candidate', 'state': 'ready' } ]", "medical_upfront", "2026-12-01", DONE, NULL },
  { "upfront-reuse-to-do", STEP ("invited", "2026-10-02") ", 'documents': [ { 'id': 'medical_reuse', 'for': 'candidate', 'state': 'to-do' } ]", "medical_upfront", "2026-12-01", 0, NULL },
  { "upfront-without-invitation", "", "medical_upfront", NULL, 0, NULL },
  /* RULE: deadline.nomination_accept */
  { "nomination-accept", STEP ("nomination-notified", "2026-10-01"), "nomination_accept", "2026-10-31", 0, NULL },
  { "nomination-accept-done", TWO ("nomination-notified", "2026-10-01", "invited", "2026-10-20"), "nomination_accept", "2026-10-31", DONE, NULL },
  { "nomination-accept-unanswered", "", "nomination_accept", NULL, 0, NULL },
  /* RULE: deadline.medical_instructions */
  { "medical-letter-2023-09-30", STEP ("medical-letter", "2023-09-30"), "medical_instructions", NULL, 0, NULL },
  { "medical-letter-2023-10-01", STEP ("medical-letter", "2023-10-01"), "medical_instructions", "2023-10-31", 0, NULL },
  { "medical-letter-examined-before", STEP ("medical-letter", "2026-11-01") ", 'candidate': { 'medical-exam': { 'taken': '2026-10-31' } }", "medical_instructions", "2026-12-01", 0, NULL },
  { "medical-letter-examined-since", STEP ("medical-letter", "2026-11-01") ", 'candidate': { 'medical-exam': { 'taken': '2026-11-01' } }", "medical_instructions", "2026-12-01", DONE, NULL },
  { "medical-letter-partner-not-yet", STEP ("medical-letter", "2026-11-01") ", 'relationship': 'married', 'candidate': { 'medical-exam': { 'taken': '2026-11-01' } }", "medical_instructions", "2026-12-01", 0, NULL },
  /* RULE: deadline.biometrics */
  { "biometrics", STEP ("biometrics-letter", "2026-11-01"), "biometrics", "2026-12-01", 0, NULL },
  { "biometrics-given", STEP ("biometrics-letter", "2026-11-01") ", 'documents': [ { 'id': 'biometrics', 'for': 'candidate', 'state': 'ready' } ]", "biometrics", "2026-12-01", DONE, NULL },
  { "biometrics-requested", STEP ("biometrics-letter", "2026-11-01") ", 'documents': [ { 'id': 'biometrics', 'for': 'candidate', 'state': 'requested' } ]", "biometrics", "2026-12-01", 0, NULL },
  { "biometrics-partner-missing", "'relationship': 'married', " STEP ("biometrics-letter", "2026-11-01") ", 'documents': [ { 'id': 'biometrics', 'for': 'candidate', 'state': 'ready' } ]", "biometrics", "2026-12-01", 0, NULL },
  { "biometrics-child-missing", "'children': [ { 'id': 'c1' } ], " STEP ("biometrics-letter", "2026-11-01") ", 'documents': [ { 'id': 'biometrics', 'for': 'candidate', 'state': 'ready' }, { 'id': 'biometrics', 'for': 'c1', 'state': 'to-do' } ]", "biometrics", "2026-12-01", 0, NULL },
  { "biometrics-refused", TWO ("biometrics-letter", "2026-11-01", "refused", "2026-11-20"), "biometrics", "2026-12-01", DONE, NULL },
  { "biometrics-account", STEP ("biometrics-letter", "2026-11-01") ", 'account-dates': { 'biometrics': '2026-12-10' }", "biometrics", "2026-12-10", ACCOUNT, NULL },
  /* RULE: deadline.processing_standard */
  { "processing-month-end", STEP ("applied", "2026-08-31"), "processing_standard", "2027-02-28", INFORMATION, NULL },
  { "processing-leap-year", STEP ("applied", "2023-08-31"), "processing_standard", "2024-02-29", INFORMATION, NULL },
  { "processing-done", TWO ("applied", "2026-08-31", "refused", "2026-11-01"), "processing_standard", "2027-02-28", INFORMATION | DONE, NULL },
  { "processing-unanswered", STEP ("invited", "2026-08-31"), "processing_standard", NULL, 0, NULL },
  /* RULE: deadline.pr_card_address */
  { "card-address", STEP ("landed", "2026-05-28"), "pr_card_address", "2026-11-24", 0, NULL },
  { "card-address-given", STEP ("landed", "2026-05-28") ", 'documents': [ { 'id': 'pr_card', 'for': 'candidate', 'state': 'received' } ]", "pr_card_address", "2026-11-24", DONE, NULL },
  { "card-address-unanswered", STEP ("confirmed", "2026-05-28"), "pr_card_address", NULL, 0, NULL },
  /* RULE: deadline.judicial_review */
  { "review-in-canada", IN_CANADA STEP ("refused", "2026-11-01"), "judicial_review", "2026-11-16", 0, NULL },
  { "review-abroad", "'candidate': { 'residence': 'FRA' }, " STEP ("refused", "2026-11-01"), "judicial_review", "2026-12-31", 0, NULL },
  { "review-residence-unanswered", STEP ("refused", "2026-11-01"), "judicial_review", "2026-12-31", 0, NULL },
  { "review-not-refused", IN_CANADA STEP ("applied", "2026-11-01"), "judicial_review", NULL, 0, NULL },
  /* RULE: deadline.employer_notice */
  { "decision-10-received", STEP ("employer-notice", "2026-11-01"), "employer_notice", "2026-12-01", INFORMATION, NULL },
  { "decision-10-sent", STEP ("employer-notice-sent", "2026-10-22"), "employer_notice", "2026-12-01", INFORMATION, NULL },
  { "decision-10-received-wins", TWO ("employer-notice-sent", "2026-10-30", "employer-notice", "2026-11-01"), "employer_notice", "2026-12-01", INFORMATION, NULL },
  { "decision-10-unanswered", "", "employer_notice", NULL, 0, NULL },
  /* RULE: deadline.fee_change */
  { "fees-next", "", "fee_change", "2028-04-30", PRINTED, NULL },
  { "fees-on-the-day", "", "fee_change", "2026-04-30", PRINTED, "2026-04-30" },
  { "fees-the-day-after", "", "fee_change", "2028-04-30", PRINTED, "2026-05-01" },
  { "fees-from-an-odd-year", "", "fee_change", "2026-04-30", PRINTED, "2025-12-31" },
  { "fees-from-2027", "", "fee_change", "2028-04-30", PRINTED, "2027-01-01" },
};

static const Row letter_rows[] = {
  /* RULE: deadline.additional_documents */
  { "additional-counted", LETTER ("additional-documents", "2026-11-01"), "additional_documents/l1", "2026-12-01", 0, NULL },
  { "additional-due-wins", LETTER_DUE ("additional-documents", "2026-11-01", "2026-11-20"), "additional_documents/l1", "2026-11-20", PRINTED, NULL },
  { "additional-due-only", "'letters': [ { 'id': 'l1', 'kind': 'additional-documents', 'due': '2026-11-20' } ]", "additional_documents/l1", "2026-11-20", PRINTED, NULL },
  { "additional-account", LETTER ("additional-documents", "2026-11-01") ", 'account-dates': { 'additional_documents': '2026-12-15' }", "additional_documents/l1", "2026-12-15", ACCOUNT, NULL },
  { "additional-letter-before-account", LETTER_DUE ("additional-documents", "2026-11-01", "2026-11-20") ", 'account-dates': { 'additional_documents': '2026-12-15' }", "additional_documents/l1", "2026-11-20", PRINTED, NULL },
  { "additional-done", LETTER ("additional-documents", "2026-11-01") ", " STEP ("confirmed", "2026-11-10"), "additional_documents/l1", "2026-12-01", DONE, NULL },
  { "additional-undated", "'letters': [ { 'id': 'l1', 'kind': 'additional-documents' } ]", "additional_documents/l1", NULL, 0, NULL },
  { "kind-unanswered", "'letters': [ { 'id': 'l1', 'dated': '2026-11-01' } ]", "additional_documents/l1", NULL, 0, NULL },
  /* RULE: deadline.procedural_fairness */
  { "fairness-has-no-length", LETTER ("procedural-fairness", "2026-11-01"), "procedural_fairness/l1", NULL, 0, NULL },
  { "fairness-due", LETTER_DUE ("procedural-fairness", "2026-11-01", "2026-11-16"), "procedural_fairness/l1", "2026-11-16", PRINTED, NULL },
  /* RULE: deadline.visa_ready */
  { "visa-counted", LETTER ("visa-ready", "2026-11-01"), "visa_ready/l1", "2026-12-01", 0, NULL },
  { "visa-due", LETTER_DUE ("visa-ready", "2026-11-01", "2026-12-31"), "visa_ready/l1", "2026-12-31", PRINTED, NULL },
  /* RULE: deadline.rprf */
  { "fees-without-due", LETTER ("fees", "2026-11-01"), "rprf/l1", NULL, 0, NULL },
  { "fees-due", LETTER_DUE ("fees", "2026-11-01", "2026-12-02"), "rprf/l1", "2026-12-02", PRINTED, NULL },
  /* RULE: deadline.copr_in_canada */
  { "confirmation-in-canada", IN_CANADA LETTER_DUE ("confirmation", "2026-11-01", "2026-11-30"), "copr_in_canada/l1", "2026-11-30", PRINTED, NULL },
  { "confirmation-in-canada-is-no-copr", IN_CANADA LETTER_DUE ("confirmation", "2026-11-01", "2026-11-30"), "copr/l1", NULL, 0, NULL },
  { "confirmation-abroad", LETTER_DUE ("confirmation", "2026-11-01", "2026-11-30"), "copr/l1", "2026-11-30", PRINTED, NULL },
  { "confirmation-abroad-not-in-canada", LETTER_DUE ("confirmation", "2026-11-01", "2026-11-30"), "copr_in_canada/l1", NULL, 0, NULL },
  /* RULE: deadline.copr */
  { "copr-account", STEP ("confirmed", "2026-11-01") ", 'account-dates': { 'copr': '2027-03-01' }", "copr", "2027-03-01", ACCOUNT | PRINTED, NULL },
  { "copr-paper", STEP ("confirmed", "2026-11-01") ", 'documents': [ { 'id': 'copr', 'for': 'partner', 'expires': '2027-02-01' } ]", "copr/partner", "2027-02-01", PRINTED, NULL },
  { "copr-account-before-paper", "'account-dates': { 'copr': '2027-03-01' }, 'documents': [ { 'id': 'copr', 'for': 'candidate', 'expires': '2027-02-01' } ]", "copr/candidate", NULL, 0, NULL },
  { "copr-no-date", STEP ("confirmed", "2026-11-01"), "copr", NULL, 0, NULL },
  { "copr-done", TWO ("confirmed", "2026-11-01", "landed", "2026-11-20") ", 'account-dates': { 'copr': '2027-03-01' }", "copr", "2027-03-01", ACCOUNT | PRINTED | DONE, NULL },
  /* RULE: deadline.pr_card_pickup */
  { "card-pick-up", LETTER ("card-pick-up", "2026-11-01"), "pr_card_pickup/l1", "2027-04-30", 0, NULL },
  { "card-pick-up-due", LETTER_DUE ("card-pick-up", "2026-11-01", "2027-04-15"), "pr_card_pickup/l1", "2027-04-15", PRINTED, NULL },
  /* RULE: deadline.employer_penalty */
  { "penalty", LETTER ("employer-penalty", "2026-11-01"), "employer_penalty/l1", "2026-12-01", INFORMATION, NULL },
  { "penalty-due", LETTER_DUE ("employer-penalty", "2026-11-01", "2026-12-11"), "employer_penalty/l1", "2026-12-11", INFORMATION | PRINTED, NULL },
  /* RULE: deadline.restoration */
  { "restoration", LETTER ("restoration", "2026-11-01"), "restoration/l1", "2027-01-30", 0, NULL },
  { "restoration-due", LETTER_DUE ("restoration", "2026-11-01", "2027-01-15"), "restoration/l1", "2027-01-15", PRINTED, NULL },
  /* RULE: deadline.other_letter */
  { "other-without-due", LETTER ("other", "2026-11-01"), "other_letter/l1", NULL, 0, NULL },
  { "other-due", LETTER_DUE ("other", "2026-11-01", "2026-11-24"), "other_letter/l1", "2026-11-24", PRINTED, NULL },
};

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/deadline-steps/step", step_rows, test_row);
  JALON_TEST_ADD_ROWS ("/deadline-steps/letter", letter_rows, test_row);

  return g_test_run ();
}
