/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-deadlines.h"

#include <stdlib.h>

#include "jalon-test-household.h"
#include "jalon-test.h"

/* Everything that a list of deadlines is made from, on a day. */
typedef struct
{
  JalonHousehold  *household;
  JalonRulebook   *rulebook;
  JalonRules      *rules;
  JalonFacts      *facts;
  JalonCrs         crs;
  JalonEligibility eligibility;
  JalonSituation   situation;
  GPtrArray       *data;
  GPtrArray       *deadlines;
} Plan;

static JalonDate
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  JalonDate          date = JALON_DATE_UNSET;

  jalon_date_parse (text, &date, &error);
  g_assert_no_error (error);

  return date;
}

static Plan *
make_plan (const char *json,
           const char *on)
{
  g_autoptr (GError) error = NULL;
  Plan              *plan = g_new0 (Plan, 1);

  plan->household = jalon_test_household (json);
  plan->rulebook = jalon_rulebook_new_builtin (&error);
  g_assert_no_error (error);
  plan->rules = jalon_rulebook_resolve (plan->rulebook, parse (on), &error);
  g_assert_no_error (error);
  plan->facts = jalon_facts_derive (plan->household, plan->rules);
  jalon_crs_score (plan->facts, plan->rules, &plan->crs);
  jalon_eligibility_judge (plan->facts, plan->rules, &plan->eligibility);
  plan->situation = (JalonSituation){ plan->facts, plan->rules, plan->rulebook, &plan->crs, &plan->eligibility };
  plan->data = jalon_deadline_rules_load (&error);
  g_assert_no_error (error);
  plan->deadlines = jalon_deadlines_find (plan->data, &plan->situation);

  return plan;
}

static void
free_plan (Plan *plan)
{
  g_ptr_array_unref (plan->deadlines);
  g_ptr_array_unref (plan->data);
  jalon_facts_free (plan->facts);
  jalon_rules_unref (plan->rules);
  g_object_unref (plan->rulebook);
  g_object_unref (plan->household);
  g_free (plan);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Plan, free_plan)

static JalonDeadline *
find (Plan       *plan,
      const char *key)
{
  for (guint i = 0; i < plan->deadlines->len; i++)
    {
      JalonDeadline *deadline = g_ptr_array_index (plan->deadlines, i);

      if (g_str_equal (deadline->key, key))
        return deadline;
    }

  return NULL;
}

static void
assert_date (JalonDate   date,
             const char *expected)
{
  g_autofree char *text = jalon_date_to_string (date);

  g_assert_cmpstr (text, ==, expected);
}

typedef enum
{
  DONE = 1 << 0,
  ACCOUNT = 1 << 1,
  NOT_BUSINESS = 1 << 2,
  INFORMATION = 1 << 3, /* not the candidate's duty */
  PRINTED = 1 << 4,     /* no counted length */
} Flags;

typedef struct
{
  const char *name;
  const char *json;
  const char *key;
  const char *due; /* NULL: not in the list */
  Flags       flags;
  const char *on; /* NULL: 2026-11-23 */
} Row;

#define STEP(name, day) "'milestones': { '" name "': '" day "' }"
#define TWO(a, x, b, y) "'milestones': { '" a "': '" x "', '" b "': '" y "' }"
#define LETTER(kind, dated) "'letters': [ { 'id': 'l1', 'kind': '" kind "', 'dated': '" dated "' } ]"
#define LETTER_DUE(kind, dated, due) "'letters': [ { 'id': 'l1', 'kind': '" kind "', 'dated': '" dated "', 'due': '" due "' } ]"
#define IN_CANADA "'candidate': { 'residence': 'CAN' }, "

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
  { "biometrics-child-missing", STEP ("biometrics-letter", "2026-11-01") ", 'documents': [ { 'id': 'biometrics', 'for': 'candidate', 'state': 'ready' }, { 'id': 'biometrics', 'for': 'c1', 'state': 'to-do' } ]", "biometrics", "2026-12-01", 0, NULL },
  { "biometrics-account", STEP ("biometrics-letter", "2026-11-01") ", 'account-dates': { 'biometrics': '2026-12-10' }", "biometrics", "2026-12-10", ACCOUNT, NULL },
  /* RULE: deadline.processing_standard */
  { "processing-month-end", STEP ("applied", "2026-08-31"), "processing_standard", "2027-02-28", INFORMATION | NOT_BUSINESS, NULL },
  { "processing-leap-year", STEP ("applied", "2023-08-31"), "processing_standard", "2024-02-29", INFORMATION, NULL },
  { "processing-done", TWO ("applied", "2026-08-31", "refused", "2026-11-01"), "processing_standard", "2027-02-28", INFORMATION | NOT_BUSINESS | DONE, NULL },
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
  { "fees-next", "", "fee_change", "2028-04-30", PRINTED | NOT_BUSINESS, NULL },
  { "fees-on-the-day", "", "fee_change", "2026-04-30", PRINTED, "2026-04-30" },
  { "fees-the-day-after", "", "fee_change", "2028-04-30", PRINTED | NOT_BUSINESS, "2026-05-01" },
  { "fees-from-an-odd-year", "", "fee_change", "2026-04-30", PRINTED, "2025-12-31" },
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

#define TEST(id, day) "{ 'id': '" id "', 'test': 'ielts-general', 'taken': '" day "', 'listening': 8.0, 'reading': 7.0, 'writing': 7.0, 'speaking': 7.0 }"
#define FRENCH(id, day) "{ 'id': '" id "', 'test': 'tcf-canada', 'taken': '" day "', 'listening': 500, 'reading': 500, 'writing': 12, 'speaking': 12 }"
#define TESTED(tests) "'candidate': { 'tests': [ " tests " ] }"
#define ASSESSED(country, day) "'candidate': { 'credentials': [ { 'id': 'e1', 'level': 'master', 'country': '" country "', 'completed': '2014-06-30', 'assessment': { 'body': 'wes', 'issued': '" day "' } } ] }"
#define PAPER(id, members) "'documents': [ { 'id': '" id "', 'for': 'candidate', " members " } ]"

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
  { "police-end-of-february", PAPER ("police_current", "'of': 'FRA', 'issued': '2026-08-31'"), "police_current_validity/candidate/FRA", "2027-02-28", NOT_BUSINESS, NULL },
  { "police-ends-earlier", PAPER ("police_current", "'of': 'FRA', 'issued': '2026-08-31', 'expires': '2026-11-30'"), "police_current_validity/candidate/FRA", "2026-11-30", PRINTED, NULL },
  { "police-ends-later", PAPER ("police_current", "'of': 'FRA', 'issued': '2026-08-31', 'expires': '2027-08-31'"), "police_current_validity/candidate/FRA", "2027-02-28", NOT_BUSINESS, NULL },
  { "police-not-issued", PAPER ("police_current", "'of': 'FRA', 'requested': '2026-08-31'"), "police_current_validity/candidate/FRA", NULL, 0, NULL },
  { "police-of-the-past", PAPER ("police_past", "'of': 'FRA', 'issued': '2026-08-31'"), "police_current_validity/candidate/FRA", NULL, 0, NULL },
  { "police-twice", "'documents': [ { 'id': 'police_current', 'for': 'candidate', 'of': 'FRA', 'issued': '2026-08-31' }, { 'id': 'police_current', 'for': 'candidate', 'of': 'FRA', 'issued': '2026-10-30' } ]", "police_current_validity/candidate/FRA/2", "2027-04-30", 0, NULL },
  /* RULE: deadline.medical_validity */
  { "medical", "'candidate': { 'medical-exam': { 'taken': '2026-05-04' } }", "medical_validity/candidate", "2027-05-04", 0, NULL },
  { "medical-leap-day", "'candidate': { 'medical-exam': { 'taken': '2024-02-29' } }", "medical_validity/candidate", "2025-02-28", 0, NULL },
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

#define BORN(day) "'candidate': { 'birth-date': '" day "' }"
#define CHILD(day, members) "'children': [ { 'id': 'c1', 'birth-date': '" day "'" members " } ]"
#define JOB(started, ended) "'candidate': { 'jobs': [ { 'id': 'j1', 'noc': '21231', 'country': 'CAN', 'started': '" started "', 'ended': " ended ", 'hours-per-week': 30 } ] }"

static const Row day_rows[] = {
  /* RULE: deadline.age_lockin */
  { "child-turns-22", CHILD ("2005-05-04", ""), "age_lockin/c1", "2027-05-03", PRINTED, NULL },
  { "decision-12-child-of-a-leap-day", CHILD ("2008-02-29", ""), "age_lockin/c1", "2030-02-28", PRINTED, NULL },
  { "child-turns-22-tomorrow", CHILD ("2004-11-24", ""), "age_lockin/c1", "2026-11-23", PRINTED, NULL },
  { "child-turns-22-today", CHILD ("2004-11-23", ""), "age_lockin/c1", NULL, 0, NULL },
  { "child-turned-22-on-the-way", CHILD ("2004-11-23", "") ", " STEP ("profile-started", "2026-09-01"), "age_lockin/c1", "2026-11-22", PRINTED | NOT_BUSINESS, NULL },
  { "child-turned-22-after-applying", CHILD ("2004-11-23", "") ", " STEP ("applied", "2026-09-01"), "age_lockin/c1", "2026-11-22", PRINTED | NOT_BUSINESS | DONE, NULL },
  { "child-turned-22-before-all", CHILD ("2004-08-31", "") ", " STEP ("profile-started", "2026-09-01"), "age_lockin/c1", NULL, 0, NULL },
  { "child-canadian", CHILD ("2005-05-04", ", 'is-canadian': true"), "age_lockin/c1", NULL, 0, NULL },
  { "child-dependent-by-condition", CHILD ("2005-05-04", ", 'dependent-by-condition': true"), "age_lockin/c1", NULL, 0, NULL },
  { "child-without-birth-date", "'children': [ { 'id': 'c1' } ]", "age_lockin/c1", NULL, 0, NULL },
  /* RULE: deadline.crs_age */
  { "thirty-tomorrow", BORN ("1996-11-24"), "crs_age/candidate/30", "2026-11-24", PRINTED, NULL },
  { "thirty-today", BORN ("1996-11-23"), "crs_age/candidate/30", NULL, 0, NULL },
  { "thirty-one-after-it", BORN ("1996-11-23"), "crs_age/candidate/31", "2027-11-23", PRINTED, NULL },
  { "second-birthday-on-the-last-day", BORN ("1996-11-23"), "crs_age/candidate/32", "2028-11-23", PRINTED, NULL },
  { "third-birthday-is-too-far", BORN ("1996-11-23"), "crs_age/candidate/33", NULL, 0, NULL },
  { "no-change-at-25", BORN ("2001-11-24"), "crs_age/candidate/25", NULL, 0, NULL },
  { "no-change-at-46", BORN ("1980-11-24"), "crs_age/candidate/46", NULL, 0, NULL },
  { "decision-12-born-on-a-leap-day", BORN ("1996-02-29"), "crs_age/candidate/31", "2027-03-01", PRINTED, NULL },
  { "birthday-after-the-invitation", BORN ("1996-11-24") ", " STEP ("invited", "2026-11-01"), "crs_age/candidate/30", "2026-11-24", PRINTED | DONE, NULL },
  { "unborn", BORN ("2027-11-24"), "crs_age/candidate/18", NULL, 0, NULL },
  /* RULE: deadline.experience_windows */
  { "work-reached", JOB ("2025-12-01", "null"), "experience_windows/cec.work/opens", "2026-11-29", PRINTED | NOT_BUSINESS, NULL },
  { "work-never-reached", JOB ("2025-12-01", "'2026-10-31'"), "experience_windows/cec.work/opens", NULL, 0, NULL },
  { "work-leaves", JOB ("2024-01-01", "'2024-12-29'"), "experience_windows/cec.work/closes", "2026-12-31", PRINTED, NULL },
  { "work-leaves-after-applying", JOB ("2024-01-01", "'2024-12-29'") ", " STEP ("applied", "2026-11-01"), "experience_windows/cec.work/closes", "2026-12-31", PRINTED | DONE, NULL },
  { "work-met-does-not-open", JOB ("2024-01-01", "'2024-12-29'"), "experience_windows/cec.work/opens", NULL, 0, NULL },
  { "work-none", "'candidate': { 'jobs': [] }", "experience_windows/cec.work/opens", NULL, 0, NULL },
};

static void
test_row (gconstpointer data)
{
  const Row       *row = data;
  g_autoptr (Plan) plan = make_plan (row->json, row->on != NULL ? row->on : "2026-11-23");
  JalonDeadline   *deadline = find (plan, row->key);

  if (row->due == NULL)
    {
      g_assert_null (deadline);
      return;
    }

  g_assert_nonnull (deadline);
  assert_date (deadline->due, row->due);
  g_assert_cmpint (deadline->done, ==, (row->flags & DONE) != 0);
  g_assert_cmpint (deadline->account_date, ==, (row->flags & ACCOUNT) != 0);
  g_assert_cmpint (deadline->not_business, ==, (row->flags & NOT_BUSINESS) != 0);
  g_assert_cmpint (deadline->rule->candidates_duty, ==, (row->flags & INFORMATION) == 0);
  g_assert_cmpint (deadline->length == 0, ==, (row->flags & PRINTED) != 0);
  g_assert_cmpint (deadline->kind, ==, deadline->rule->kind);

  if (!deadline->account_date)
    assert_date (deadline->counted, row->due);
}

typedef struct
{
  const char *name;
  const char *json;
  const char *key;
  int         before;
  int         after;
} BirthdayRow;

#define MARRIED "'relationship': 'married', "

/* RULE: deadline.crs_age: the points of crs.core.age, alone and with a partner who counts */
static const BirthdayRow birthday_rows[] = {
  { "18-alone", BORN ("2008-11-24"), "crs_age/candidate/18", 0, 99 },
  { "18-with", MARRIED BORN ("2008-11-24"), "crs_age/candidate/18", 0, 90 },
  { "20-alone", BORN ("2006-11-24"), "crs_age/candidate/20", 105, 110 },
  { "30-alone", BORN ("1996-11-24"), "crs_age/candidate/30", 110, 105 },
  { "30-with", MARRIED BORN ("1996-11-24"), "crs_age/candidate/30", 100, 95 },
  { "30-partner-stays", MARRIED "'partner-accompanies': false, " BORN ("1996-11-24"), "crs_age/candidate/30", 110, 105 },
  { "33-with", MARRIED BORN ("1993-11-24"), "crs_age/candidate/33", 85, 80 },
  { "45-alone", BORN ("1981-11-24"), "crs_age/candidate/45", 6, 0 },
  { "45-with", MARRIED BORN ("1981-11-24"), "crs_age/candidate/45", 5, 0 },
};

static void
test_birthday (gconstpointer data)
{
  const BirthdayRow *row = data;
  g_autoptr (Plan)   plan = make_plan (row->json, "2026-11-23");
  JalonDeadline     *deadline = find (plan, row->key);

  g_assert_nonnull (deadline);
  g_assert_cmpint (deadline->kind, ==, JALON_DEADLINE_BIRTHDAY);
  g_assert_cmpint (deadline->before, ==, row->before);
  g_assert_cmpint (deadline->after, ==, row->after);
  g_assert_cmpint (deadline->number, ==, atoi (strrchr (row->key, '/') + 1));
  g_assert_cmpstr (deadline->person, ==, "candidate");
}

/* The account's date wins, and what was counted is kept beside it. */
static void
test_account (void)
{
  g_autoptr (Plan) plan = make_plan (STEP ("invited", "2026-10-01") ", 'account-dates': { 'ita': '2026-12-04' }", "2026-11-23");
  JalonDeadline   *deadline = find (plan, "ita");

  assert_date (deadline->trigger, "2026-10-01");
  assert_date (deadline->due, "2026-12-04");
  assert_date (deadline->counted, "2026-11-30");
  g_assert_cmpint (deadline->length, ==, 60);
  g_assert_cmpint (deadline->unit, ==, 'd');
}

/* A notice counts as received ten days after it was sent. */
static void
test_notice (void)
{
  g_autoptr (Plan) plan = make_plan (STEP ("employer-notice-sent", "2026-10-22"), "2026-11-23");
  JalonDeadline   *deadline = find (plan, "employer_notice");

  assert_date (deadline->trigger, "2026-11-01");
  g_assert_cmpint (deadline->length, ==, 30);
}

static void
test_record (void)
{
  g_autoptr (Plan) plan = make_plan (TESTED (TEST ("t1", "2025-02-02")) ", " LETTER ("visa-ready", "2026-11-01"), "2026-11-23");
  JalonDeadline   *test = find (plan, "language_validity/candidate/t1");
  JalonDeadline   *letter = find (plan, "visa_ready/l1");

  g_assert_true (test->record == jalon_record_list_get (plan->household->candidate->tests, 0));
  g_assert_cmpstr (test->person, ==, "candidate");
  g_assert_true (JALON_IS_LETTER (letter->record));
  g_assert_null (letter->person);
  g_assert_cmpint (letter->number, ==, JALON_UNANSWERED);
}

static const char family[] =
  "'relationship': 'married',"
  "'candidate': { 'birth-date': '1992-03-04', 'residence': 'FRA', 'passport-expires': '2029-05-01',"
  "  'medical-exam': { 'taken': '2026-05-04' }, 'tests': [ " TEST ("t1", "2026-02-01") ", " FRENCH ("t2", "2026-03-01") " ],"
                                                                                                                        "  'jobs': [ { 'id': 'j1', 'noc': '21231', 'country': 'CAN', 'started': '2025-12-01', 'hours-per-week': 30 } ] },"
                                                                                                                        "'partner': { 'passport-expires': '2029-05-01', 'tests': [ " TEST ("t3", "2026-02-01") " ] },"
                                                                                                                                                                                                               "'children': [ { 'id': 'c1', 'birth-date': '2019-05-02' }, { 'id': 'c2', 'birth-date': '2006-05-02', 'passport-expires': '2029-05-01' } ],"
                                                                                                                                                                                                               "'nomination': { 'province': 'ON', 'issued': '2026-05-01' },"
                                                                                                                                                                                                               "'letters': [ { 'id': 'l1', 'kind': 'additional-documents', 'dated': '2026-11-10' }, { 'id': 'l2', 'kind': 'additional-documents', 'dated': '2026-11-10' } ],"
                                                                                                                                                                                                               "'milestones': { 'profile-started': '2026-08-01', 'profile-submitted': '2026-09-01', 'invited': '2026-10-01', 'refused': '2026-11-20' }";

static void
test_order (void)
{
  g_autoptr (Plan)       plan = make_plan (family, "2026-11-23");
  g_autoptr (GHashTable) keys = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (plan->deadlines->len, >, 20);

  for (guint i = 0; i < plan->deadlines->len; i++)
    {
      JalonDeadline *deadline = g_ptr_array_index (plan->deadlines, i);
      JalonDeadline *before = i > 0 ? g_ptr_array_index (plan->deadlines, i - 1) : NULL;

      g_assert_true (g_hash_table_add (keys, deadline->key));
      g_assert_nonnull (deadline->rule->trigger);

      if (before == NULL)
        continue;

      g_assert_cmpint (jalon_date_compare (before->due, deadline->due), <=, 0);

      if (jalon_date_equal (before->due, deadline->due))
        g_assert_cmpstr (before->key, <, deadline->key);
    }
}

/* Nobody who has answered nothing is told a date, but for that of the fees. */
static void
test_empty (void)
{
  g_autoptr (Plan) plan = make_plan ("", "2026-11-23");

  g_assert_cmpuint (plan->deadlines->len, ==, 1);
  g_assert_nonnull (find (plan, "fee_change"));
}

/* Finding is a pure function, and leaves the verdicts of the situation alone. */
static void
test_pure (void)
{
  g_autoptr (Plan)      plan = make_plan (family, "2026-11-23");
  JalonEligibility      before = plan->eligibility;
  g_autoptr (GPtrArray) again = jalon_deadlines_find (plan->data, &plan->situation);

  g_assert_cmpmem (&before, sizeof before, &plan->eligibility, sizeof plan->eligibility);
  g_assert_cmpuint (again->len, ==, plan->deadlines->len);

  for (guint i = 0; i < again->len; i++)
    {
      JalonDeadline *first = g_ptr_array_index (plan->deadlines, i);
      JalonDeadline *second = g_ptr_array_index (again, i);

      g_assert_cmpstr (first->key, ==, second->key);
      g_assert_true (jalon_date_equal (first->due, second->due));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/deadlines/step", step_rows, test_row);
  JALON_TEST_ADD_ROWS ("/deadlines/letter", letter_rows, test_row);
  JALON_TEST_ADD_ROWS ("/deadlines/paper", paper_rows, test_row);
  JALON_TEST_ADD_ROWS ("/deadlines/day", day_rows, test_row);
  JALON_TEST_ADD_ROWS ("/deadlines/birthday", birthday_rows, test_birthday);
  g_test_add_func ("/deadlines/account", test_account);
  g_test_add_func ("/deadlines/notice", test_notice);
  g_test_add_func ("/deadlines/record", test_record);
  g_test_add_func ("/deadlines/order", test_order);
  g_test_add_func ("/deadlines/empty", test_empty);
  g_test_add_func ("/deadlines/pure", test_pure);

  return g_test_run ();
}
