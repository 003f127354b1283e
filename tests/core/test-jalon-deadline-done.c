/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-test-deadlines.h"

/* Dates marked done only when they are, and permits: each way round. */

#define MARRIED "'relationship': 'married', "
#define EXAM(day) "'medical-exam': { 'taken': '" day "' }"
#define LOW_RISK(day) "'medical-exam': { 'taken': '" day "', 'low-risk': true }"
#define CHILD(id, birth, members) "'children': [ { 'id': '" id "', 'given-name': 'Lina', 'birth-date': '" birth "'" members " } ]"
#define READY(id, who) "{ 'id': '" id "', 'for': '" who "', 'state': 'ready' }"
#define SAID(id, day) "'done': [ { 'deadline': '" id "', 'on': '" day "' } ]"
#define LETTER_DAY STEP ("biometrics-letter", "2026-11-01")
#define INVITED STEP ("invited", "2026-10-02")
#define PERMIT(kind, expires) "{ 'kind': '" kind "', 'issued': '2025-06-02', 'expires': '" expires "' }"
#define PERMITS(permits) "'candidate': { 'residence': 'CAN', 'permits': [ " permits " ] }"

static const Row rows[] = {
  /* The exam of everybody: partner and children too, whether they come or not. */
  { "exam-of-all", MARRIED INVITED ", 'candidate': { " EXAM ("2026-10-05") " }, 'partner': { " EXAM ("2026-10-06") " }, " CHILD ("c1", "2019-05-02", ", " EXAM ("2026-10-07")), "medical_upfront", "2026-12-01", DONE, NULL },
  { "exam-without-the-child", MARRIED INVITED ", 'candidate': { " EXAM ("2026-10-05") " }, 'partner': { " EXAM ("2026-10-06") " }, " CHILD ("c1", "2019-05-02", ", 'accompanies': false"), "medical_upfront", "2026-12-01", 0, NULL },
  { "exam-and-paper", INVITED ", 'candidate': { " EXAM ("2026-10-05") " }, " CHILD ("c1", "2019-05-02", "") ", 'documents': [ " READY ("medical_upfront", "c1") " ]", "medical_upfront", "2026-12-01", DONE, NULL },
  { "exam-and-paper-received", INVITED ", 'candidate': { " EXAM ("2026-10-05") " }, " CHILD ("c1", "2019-05-02", "") ", 'documents': [ { 'id': 'medical_upfront', 'for': 'c1', 'state': 'received' } ]", "medical_upfront", "2026-12-01", DONE, NULL },
  { "exam-and-paper-not-needed", INVITED ", 'candidate': { " EXAM ("2026-10-05") " }, " CHILD ("c1", "2019-05-02", "") ", 'documents': [ { 'id': 'medical_upfront', 'for': 'c1', 'state': 'not-needed' } ]", "medical_upfront", "2026-12-01", DONE, NULL },
  { "exam-and-paper-asked-for", INVITED ", 'candidate': { " EXAM ("2026-10-05") " }, " CHILD ("c1", "2019-05-02", "") ", 'documents': [ { 'id': 'medical_upfront', 'for': 'c1', 'state': 'requested' } ]", "medical_upfront", "2026-12-01", 0, NULL },
  { "exam-child-of-22", INVITED ", 'candidate': { " EXAM ("2026-10-05") " }, " CHILD ("c1", "2004-11-23", ""), "medical_upfront", "2026-12-01", DONE, NULL },
  { "exam-child-of-21", INVITED ", 'candidate': { " EXAM ("2026-10-05") " }, " CHILD ("c1", "2004-11-24", ""), "medical_upfront", "2026-11-23", PRINTED, NULL },
  { "exam-child-married", INVITED ", 'candidate': { " EXAM ("2026-10-05") " }, " CHILD ("c1", "2006-11-24", ", 'married': true"), "medical_upfront", "2026-12-01", DONE, NULL },
  { "exam-child-canadian", INVITED ", 'candidate': { " EXAM ("2026-10-05") " }, " CHILD ("c1", "2019-05-02", ", 'is-canadian': true"), "medical_upfront", "2026-12-01", DONE, NULL },
  /* An earlier exam serves while it is good on the last day to apply. */
  { "exam-good-on-the-day", INVITED ", 'candidate': { " EXAM ("2025-12-01") " }", "medical_upfront", "2026-12-01", DONE, NULL },
  { "exam-too-old-on-the-day", INVITED ", 'candidate': { " EXAM ("2025-11-30") " }", "medical_upfront", "2026-12-01", 0, NULL },
  /* In Canada one of five years with little or no risk serves again, before and after applying; unknown risk does not. */
  { "reuse-in-canada", INVITED ", 'candidate': { 'residence': 'CAN', " LOW_RISK ("2021-12-01") " }", "medical_upfront", "2026-12-01", DONE, NULL },
  { "reuse-too-old", INVITED ", 'candidate': { 'residence': 'CAN', " LOW_RISK ("2021-11-30") " }", "medical_upfront", "2026-12-01", 0, NULL },
  { "reuse-abroad", INVITED ", 'candidate': { 'residence': 'FRA', " LOW_RISK ("2021-12-01") " }", "medical_upfront", "2026-12-01", 0, NULL },
  { "reuse-risk-unknown", INVITED ", 'candidate': { 'residence': 'CAN', " EXAM ("2021-12-01") " }", "medical_upfront", "2026-12-01", 0, NULL },
  { "reuse-no-alarm-before", "'candidate': { 'residence': 'CAN', " LOW_RISK ("2024-05-01") " }", "medical_validity/candidate", "2029-05-01", 0, NULL },
  { "reuse-no-alarm-after", STEP ("applied", "2026-10-02") ", 'candidate': { 'residence': 'CAN', " LOW_RISK ("2024-05-01") " }", "medical_validity/candidate", "2029-05-01", DONE, NULL },
  { "reuse-unknown-after", STEP ("applied", "2026-10-02") ", 'candidate': { 'residence': 'CAN', " EXAM ("2026-05-01") " }", "medical_validity/candidate", "2027-05-01", 0, NULL },
  /* DECISION 25: biometrics of the candidate and those who come, 14 to 79. */
  { "biometrics-child-13", LETTER_DAY ", " CHILD ("c1", "2012-11-02", "") ", 'documents': [ " READY ("biometrics", "candidate") " ]", "biometrics", "2026-12-01", DONE, NULL },
  { "biometrics-child-14", LETTER_DAY ", " CHILD ("c1", "2012-11-01", "") ", 'documents': [ " READY ("biometrics", "candidate") " ]", "biometrics", "2026-12-01", 0, NULL },
  { "biometrics-child-14-given", LETTER_DAY ", " CHILD ("c1", "2012-11-01", "") ", 'documents': [ " READY ("biometrics", "candidate") ", " READY ("biometrics", "c1") " ]", "biometrics", "2026-12-01", DONE, NULL },
  { "biometrics-child-stays", LETTER_DAY ", " CHILD ("c1", "2012-11-01", ", 'accompanies': false") ", 'documents': [ " READY ("biometrics", "candidate") " ]", "biometrics", "2026-12-01", DONE, NULL },
  { "biometrics-partner-stays", MARRIED "'partner-accompanies': false, " LETTER_DAY ", 'documents': [ " READY ("biometrics", "candidate") " ]", "biometrics", "2026-12-01", DONE, NULL },
  { "biometrics-partner-79", MARRIED LETTER_DAY ", 'partner': { 'birth-date': '1946-11-02' }, 'documents': [ " READY ("biometrics", "candidate") " ]", "biometrics", "2026-12-01", 0, NULL },
  { "biometrics-partner-80", MARRIED LETTER_DAY ", 'partner': { 'birth-date': '1946-11-01' }, 'documents': [ " READY ("biometrics", "candidate") " ]", "biometrics", "2026-12-01", DONE, NULL },
  { "biometrics-said-for-one", MARRIED LETTER_DAY ", 'done': [ { 'deadline': 'biometrics', 'for': 'candidate', 'on': '2026-11-09' } ]", "biometrics", "2026-12-01", 0, NULL },
  { "biometrics-said-for-both", MARRIED LETTER_DAY ", 'done': [ { 'deadline': 'biometrics', 'for': 'candidate', 'on': '2026-11-09' }, { 'deadline': 'biometrics', 'for': 'partner', 'on': '2026-11-10' } ]", "biometrics", "2026-12-01", DONE, NULL },
  /* What the person says. */
  { "said-of-the-household", LETTER_DAY ", " SAID ("biometrics", "2026-11-10"), "biometrics", "2026-12-01", DONE, NULL },
  { "said-of-another", LETTER_DAY ", " SAID ("ita", "2026-11-10"), "biometrics", "2026-12-01", 0, NULL },
  { "said-without-a-day", LETTER_DAY ", 'done': [ { 'deadline': 'biometrics' } ]", "biometrics", "2026-12-01", 0, NULL },
  { "said-of-a-passport", "'candidate': { 'passport-expires': '2026-12-10' }, 'done': [ { 'deadline': 'passport_margin', 'for': 'candidate', 'on': '2026-11-01' } ]", "passport_margin/candidate", "2026-12-10", DONE | PRINTED, NULL },
  { "said-of-a-partners-passport", MARRIED "'candidate': { 'passport-expires': '2026-12-10' }, 'done': [ { 'deadline': 'passport_margin', 'for': 'partner', 'on': '2026-11-01' } ]", "passport_margin/candidate", "2026-12-10", PRINTED, NULL },
  { "letter-answered", "'letters': [ { 'id': 'l1', 'kind': 'additional-documents', 'dated': '2026-11-10', 'answered': '2026-11-20' } ]", "additional_documents/l1", "2026-12-10", DONE, NULL },
  { "letter-open", "'letters': [ { 'id': 'l1', 'kind': 'additional-documents', 'dated': '2026-11-10' } ]", "additional_documents/l1", "2026-12-10", 0, NULL },
  { "declined", TWO ("invited", "2026-10-02", "declined", "2026-10-20"), "ita", "2026-12-01", DONE, NULL },
  { "declined-decline", TWO ("invited", "2026-10-02", "declined", "2026-10-20"), "ita_decline", "2026-12-01", DONE, NULL },
  { "declined-before", "'candidate': { 'birth-date': '1992-03-04' }, " TWO ("declined", "2026-09-20", "invited", "2026-10-02"), "crs_age/candidate/35", "2027-03-04", DONE | PRINTED, NULL },
  /* What is entered for a day after the one asked for (2026-11-23) has not happened on it. */
  { "declined-tomorrow", TWO ("invited", "2026-10-02", "declined", "2026-11-24"), "ita", "2026-12-01", 0, NULL },
  { "declined-today", TWO ("invited", "2026-10-02", "declined", "2026-11-23"), "ita", "2026-12-01", DONE, NULL },
  { "applied-tomorrow", TWO ("invited", "2026-10-02", "applied", "2026-11-24"), "ita", "2026-12-01", 0, NULL },
  { "applied-today", TWO ("invited", "2026-10-02", "applied", "2026-11-23"), "ita", "2026-12-01", DONE, NULL },
  { "said-tomorrow", LETTER_DAY ", " SAID ("biometrics", "2026-11-24"), "biometrics", "2026-12-01", 0, NULL },
  { "said-today", LETTER_DAY ", " SAID ("biometrics", "2026-11-23"), "biometrics", "2026-12-01", DONE, NULL },
  { "answered-tomorrow", "'letters': [ { 'id': 'l1', 'kind': 'additional-documents', 'dated': '2026-11-10', 'answered': '2026-11-24' } ]", "additional_documents/l1", "2026-12-10", 0, NULL },
  { "answered-today", "'letters': [ { 'id': 'l1', 'kind': 'additional-documents', 'dated': '2026-11-10', 'answered': '2026-11-23' } ]", "additional_documents/l1", "2026-12-10", DONE, NULL },
  { "exam-tomorrow", INVITED ", 'candidate': { " EXAM ("2026-11-24") " }", "medical_upfront", "2026-12-01", 0, NULL },
  { "exam-today", INVITED ", 'candidate': { " EXAM ("2026-11-23") " }", "medical_upfront", "2026-12-01", DONE, NULL },
  /* The public policy ends on 5 October 2029; the twelve months of an exam go on. */
  { "reuse-to-the-end-of-the-policy", "'candidate': { 'residence': 'CAN', " LOW_RISK ("2024-10-05") " }", "medical_validity/candidate", "2029-10-05", 0, NULL },
  { "reuse-beyond-the-policy", "'candidate': { 'residence': 'CAN', " LOW_RISK ("2024-10-06") " }", "medical_validity/candidate", "2029-10-05", PRINTED, NULL },
  { "reuse-twelve-months-beyond-the-policy", "'candidate': { 'residence': 'CAN', " LOW_RISK ("2028-10-06") " }", "medical_validity/candidate", "2029-10-06", 0, "2029-01-10" },
  { "reuse-applied-tomorrow", STEP ("applied", "2026-11-24") ", 'candidate': { 'residence': 'CAN', " LOW_RISK ("2024-05-01") " }", "medical_validity/candidate", "2029-05-01", 0, NULL },
  { "nomination", "'nomination': { 'province': 'ON', 'issued': '2026-10-01' }", "nomination_validity", "2027-04-01", 0, NULL },
  { "nomination-none", "'nomination': { 'province': 'ON', 'issued': '2026-10-01', 'held': false }", "nomination_validity", NULL, 0, NULL },
  { "nomination-accepted", TWO ("nomination-notified", "2026-11-10", "nomination-accepted", "2026-11-12"), "nomination_accept", "2026-12-10", DONE, NULL },
  { "nomination-not-accepted", STEP ("nomination-notified", "2026-11-10"), "nomination_accept", "2026-12-10", 0, NULL },
  /* DECISION 23: a married child is none, and the day the province was asked locks the age. */
  { "last-day-of-a-child", CHILD ("c1", "2004-12-20", ""), "age_lockin/c1", "2026-12-19", PRINTED, NULL },
  { "last-day-of-a-married-child", CHILD ("c1", "2004-12-20", ", 'married': true"), "age_lockin/c1", NULL, 0, NULL },
  { "last-day-of-a-nominees-child", CHILD ("c1", "2004-12-20", "") ", 'nomination': { 'province': 'ON', 'asked': '2026-02-10' }", "age_lockin/c1", NULL, 0, NULL },
  { "last-day-of-a-child-before-the-province-is-asked", CHILD ("c1", "2004-12-20", "") ", 'nomination': { 'province': 'ON', 'asked': '2026-11-24' }", "age_lockin/c1", "2026-12-19", PRINTED, NULL },
  { "last-day-of-a-child-outside-express-entry", CHILD ("c1", "2004-12-20", "") ", 'nomination': { 'province': 'ON', 'asked': '2026-02-10', 'enhanced': false }", "age_lockin/c1", "2026-12-19", PRINTED, NULL },
  /* RULE: deadline.permit_expiry, RULE: deadline.bridging_permit */
  { "permit", PERMITS (PERMIT ("study", "2027-06-01")), "permit_expiry/candidate/p1", "2027-06-01", PRINTED, NULL },
  /* Known by its id: neither its end, nor the deletion of another, makes it another date. */
  { "permit-end-corrected", PERMITS ("{ 'id': 'p1', 'kind': 'study', 'expires': '2027-07-01' }"), "permit_expiry/candidate/p1", "2027-07-01", PRINTED | NOT_BUSINESS, NULL },
  { "permit-first-deleted", PERMITS ("{ 'id': 'p2', 'kind': 'study', 'expires': '2027-06-01' }"), "permit_expiry/candidate/p2", "2027-06-01", PRINTED, NULL },
  { "permit-ends-before-it-begins", PERMITS ("{ 'kind': 'study', 'issued': '2025-06-02', 'expires': '2025-06-01' }"), "permit_expiry/candidate/p1", NULL, 0, NULL },
  { "permit-is-not-replaced-by-a-mistake", PERMITS (PERMIT ("study", "2026-12-01") ", { 'kind': 'open-work', 'issued': '2029-01-01', 'expires': '2028-06-01' }"), "permit_expiry/candidate/p1", "2026-12-01", PRINTED, NULL },
  { "permit-without-end", PERMITS ("{ 'kind': 'study', 'issued': '2025-06-02' }"), "permit_expiry/candidate/p1", NULL, 0, NULL },
  { "permit-renewed", PERMITS (PERMIT ("study", "2026-12-01") ", " PERMIT ("post-graduation-work", "2028-06-01")), "permit_expiry/candidate/p1", "2026-12-01", PRINTED | DONE, NULL },
  { "permit-renewal", PERMITS (PERMIT ("study", "2026-12-01") ", " PERMIT ("post-graduation-work", "2028-06-01")), "permit_expiry/candidate/p2", "2028-06-01", PRINTED, NULL },
  { "permit-maintained", PERMITS (PERMIT ("open-work", "2026-11-01") ", { 'kind': 'maintained', 'issued': '2026-10-15' }"), "permit_expiry/candidate/p1", "2026-11-01", PRINTED | DONE | NOT_BUSINESS, NULL },
  { "permit-maintained-and-ended", PERMITS (PERMIT ("open-work", "2026-11-01") ", { 'kind': 'maintained', 'issued': '2026-10-15', 'expires': '2026-10-20' }"), "permit_expiry/candidate/p1", "2026-11-01", PRINTED | NOT_BUSINESS, NULL },
  { "permit-of-a-partner", MARRIED "'partner': { 'permits': [ " PERMIT ("visitor", "2027-06-01") " ] }", "permit_expiry/partner/p1", "2027-06-01", PRINTED, NULL },
  { "bridging-opens", STEP ("applied", "2026-10-02") ", " PERMITS (PERMIT ("post-graduation-work", "2027-06-01")), "bridging_permit/candidate/p1", "2027-02-01", PRINTED, NULL },
  { "bridging-from-applying", STEP ("applied", "2026-10-02") ", " PERMITS (PERMIT ("open-work", "2027-01-01")), "bridging_permit/candidate/p1", "2026-10-02", PRINTED, NULL },
  { "bridging-on-the-last-day", STEP ("applied", "2026-10-02") ", " PERMITS (PERMIT ("employer-work", "2026-10-02")), "bridging_permit/candidate/p1", "2026-10-02", PRINTED, NULL },
  { "bridging-too-late", STEP ("applied", "2026-10-02") ", " PERMITS (PERMIT ("employer-work", "2026-10-01")), "bridging_permit/candidate/p1", NULL, 0, NULL },
  { "bridging-before-applying", PERMITS (PERMIT ("open-work", "2027-01-01")), "bridging_permit/candidate/p1", NULL, 0, NULL },
  { "bridging-without-an-end", STEP ("applied", "2026-10-02") ", " PERMITS ("{ 'kind': 'open-work', 'issued': '2025-06-02' }"), "bridging_permit/candidate/p1", NULL, 0, NULL },
  { "bridging-of-a-permit-that-was-replaced", STEP ("applied", "2026-10-02") ", " PERMITS (PERMIT ("open-work", "2027-01-01") ", " PERMIT ("open-work", "2028-06-01")), "bridging_permit/candidate/p1", NULL, 0, NULL },
  { "bridging-of-a-permit-that-ends-before-it-begins", STEP ("applied", "2026-10-02") ", " PERMITS ("{ 'kind': 'open-work', 'issued': '2027-06-02', 'expires': '2027-06-01' }"), "bridging_permit/candidate/p1", NULL, 0, NULL },
  { "bridging-student", STEP ("applied", "2026-10-02") ", " PERMITS (PERMIT ("study", "2027-01-01")), "bridging_permit/candidate/p1", NULL, 0, NULL },
};

/* DECISION 24: a birthday after the invitation costs nothing, but after one that was declined it does. */
static void
test_declined_birthday (void)
{
  g_autoptr (Plan) invited = make_plan ("'candidate': { 'birth-date': '1992-03-04' }, " STEP ("invited", "2026-10-02"), "2026-11-23");
  g_autoptr (Plan) declined = make_plan ("'candidate': { 'birth-date': '1992-03-04' }, " TWO ("invited", "2026-10-02", "declined", "2026-10-20"), "2026-11-23");

  g_assert_true (find (invited, "crs_age/candidate/35")->done);
  g_assert_false (find (declined, "crs_age/candidate/35")->done);
}

static void
test_done_on (void)
{
  g_autoptr (Plan) plan = make_plan (LETTER_DAY ", " SAID ("biometrics", "2026-11-10") ", 'letters': [ { 'id': 'l1', 'kind': 'fees', 'due': '2026-12-10', 'answered': '2026-11-20' } ]", "2026-11-23");

  assert_date (find (plan, "biometrics")->done_on, "2026-11-10");
  assert_date (find (plan, "rprf/l1")->done_on, "2026-11-20");
}

/* A permit takes months to renew: the calendar rings four months before. */
static void
test_alarm_months (void)
{
  g_autoptr (Plan) plan = make_plan (PERMITS (PERMIT ("study", "2027-06-01")) ", " STEP ("invited", "2026-10-02"), "2026-11-23");

  g_assert_cmpint (find (plan, "permit_expiry/candidate/p1")->rule->alarm_months, ==, 4);
  g_assert_cmpint (find (plan, "ita")->rule->alarm_months, ==, 0);
}

/* A calendar knows an event by the key: it stays with its permit when one before it is deleted, or a day of it is corrected. */
static void
test_permit_keys (void)
{
  const char      *study = "permit_expiry/candidate/p1";
  const char      *open = "permit_expiry/candidate/p2";
  g_autoptr (Plan) both = make_plan (PERMITS ("{ 'kind': 'study', 'issued': '2024-09-01', 'expires': '2026-12-31' }, { 'kind': 'open-work', 'expires': '2028-06-01' }"), "2026-11-23");
  g_autoptr (Plan) one = make_plan (PERMITS ("{ 'id': 'p2', 'kind': 'employer-work', 'issued': '2025-06-02', 'expires': '2028-06-30' }"), "2026-11-23");
  g_autoptr (Plan) alike = make_plan (PERMITS ("{ 'id': 'p1', 'expires': '2027-06-01' }, { 'id': 'p1', 'expires': '2027-06-01' }"), "2026-11-23");

  assert_date (find (both, study)->due, "2026-12-31");
  assert_date (find (both, open)->due, "2028-06-01");
  assert_date (find (one, open)->due, "2028-06-30");
  g_assert_nonnull (find (alike, "permit_expiry/candidate/p1"));
  g_assert_nonnull (find (alike, "permit_expiry/candidate/p1/2"));
}

/* IRCC's own standard is never the person's lateness. */
static void
test_standard (void)
{
  g_autoptr (Plan) plan = make_plan (STEP ("applied", "2026-01-02"), "2026-11-23");
  JalonDeadline   *standard = find (plan, "processing_standard");

  g_assert_false (standard->done);
  g_assert_false (jalon_deadline_is_late (standard, (JalonDate){ 2026, 11, 23 }));
  g_assert_true (jalon_deadline_is_over (standard, (JalonDate){ 2026, 11, 23 }));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/deadline-done", rows, test_row);
  g_test_add_func ("/deadline-done/declined-birthday", test_declined_birthday);
  g_test_add_func ("/deadline-done/done-on", test_done_on);
  g_test_add_func ("/deadline-done/alarm-months", test_alarm_months);
  g_test_add_func ("/deadline-done/permit-keys", test_permit_keys);
  g_test_add_func ("/deadline-done/standard", test_standard);

  return g_test_run ();
}
