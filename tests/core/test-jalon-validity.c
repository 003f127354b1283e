/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-checklist.h"

#include "jalon-test-plan.h"
#include "jalon-test.h"

#define TODAY "2026-11-23"
#define PLANNED(day) "'milestones': { 'planned-submission': '" day "' }"
#define CANDIDATE(members) "'candidate': { 'birth-date': '1992-03-04', " members " }"
#define IELTS(taken) "{ 'test': 'ielts-general', 'taken': '" taken "', 'listening': 8.0, 'reading': 7.0, 'writing': 7.0, 'speaking': 7.0 }"
#define TEST(taken) CANDIDATE ("'tests': [ " IELTS (taken) " ]")
#define ECA(issued) CANDIDATE ("'credentials': [ { 'level': 'three-year', 'country': 'MAR', 'completed': '2014-06-30', 'assessment': { 'issued': '" issued "' } } ]")
#define ECA_OF(country, issued) "{ 'level': 'three-year', 'country': '" country "', 'completed': '2014-06-30', 'assessment': { 'issued': '" issued "' } }"
#define TWO_ECAS(first, second) CANDIDATE ("'credentials': [ " first ", " second " ]")
#define LIVES_IN_FRANCE CANDIDATE ("'residence': 'FRA', 'stays': [ { 'country': 'FRA', 'from': '2020-01-01' } ]")
#define LIVED_IN_FRANCE CANDIDATE ("'residence': 'CAN', 'stays': [ { 'country': 'FRA', 'from': '2018-01-01', 'to': '2020-12-31' } ]")
#define PAPER(id, members) "'documents': [ { 'id': '" id "', 'for': 'candidate', " members " } ]"
#define EXAM(taken) CANDIDATE ("'residence': 'FRA', 'medical-exam': { 'taken': '" taken "' }")

#define NOMINATION(expires) "'nomination': { 'province': 'ON', 'issued': '2026-05-01', 'expires': '" expires "' }"
#define PERMITS(residence, permits) CANDIDATE ("'residence': '" residence "', 'permits': [ " permits " ]")
#define CERTIFICATE(members) "'invited-under': 'fst', " CANDIDATE ("'trade-certificate': { 'issued-by': 'ON', 'trade': '72200', 'issued': '2024-01-15', " members " }")

#define NONE JALON_ITEM_WARNING_NONE
#define EXPIRED JALON_ITEM_WARNING_EXPIRED
#define BEFORE_DUE JALON_ITEM_WARNING_EXPIRES_BEFORE_DUE
#define ENDS_SOON JALON_ITEM_WARNING_ENDS_SOON
#define BEFORE_DECISION JALON_ITEM_WARNING_EXPIRES_BEFORE_DECISION
#define TOO_EARLY JALON_ITEM_WARNING_ISSUED_TOO_EARLY
#define LATE JALON_ITEM_WARNING_LATE
#define TOO_LATE JALON_ITEM_WARNING_TOO_LATE
#define ORDER_NOW JALON_ITEM_WARNING_ORDER_NOW

typedef struct
{
  const char      *name;
  const char      *json;
  const char      *key;
  const char      *valid_until; /* "" is unset, NULL is not asked */
  JalonItemWarning warning;
} ValidityRow;

static const ValidityRow validity_rows[] = {
  /* RULE: checklist.language_test_principal: less than two years old on the day of the application */
  { "test-last-day-is-the-application", TEST ("2024-12-02") ", " PLANNED ("2026-12-01"), "language_test_principal/candidate", "2026-12-01", NONE },
  { "test-ends-a-day-before", TEST ("2024-12-01") ", " PLANNED ("2026-12-01"), "language_test_principal/candidate", "2026-11-30", NONE },
  { "test-last-day-is-today", TEST ("2024-11-24") ", " PLANNED ("2026-12-01"), "language_test_principal/candidate", "2026-11-23", NONE },
  { "test-ended-yesterday", TEST ("2024-11-23") ", " PLANNED ("2026-12-01"), "language_test_principal/candidate", "2026-11-22", EXPIRED },
  /* Of two assessments that prove the same the later one counts, in whatever order they are listed. */
  { "later-assessment-last", TWO_ECAS (ECA_OF ("MAR", "2024-06-01"), ECA_OF ("FRA", "2025-06-01")) ", " PLANNED ("2026-12-01"), "eca_principal/candidate", "2030-05-31", NONE },
  { "later-assessment-first", TWO_ECAS (ECA_OF ("FRA", "2025-06-01"), ECA_OF ("MAR", "2024-06-01")) ", " PLANNED ("2026-12-01"), "eca_principal/candidate", "2030-05-31", NONE },
  { "test-after-the-application", TEST ("2024-11-23") ", 'milestones': { 'applied': '2026-11-22' }", "language_test_principal/candidate", "2026-11-22", NONE },
  { "test-ended-before-the-application", TEST ("2024-11-23") ", 'milestones': { 'applied': '2026-11-23' }", "language_test_principal/candidate", "2026-11-22", BEFORE_DUE },
  { "test-none", PLANNED ("2027-06-01"), "language_test_principal/candidate", "", NONE },
  /* DECISION 16: no day is chosen; the sixty days after an invitation of today end on 22 January 2027. */
  { "test-outlasts-an-invitation-of-today", TEST ("2025-01-23"), "language_test_principal/candidate", "2027-01-22", NONE },
  { "test-ends-within-an-invitation-of-today", TEST ("2025-01-22"), "language_test_principal/candidate", "2027-01-21", ENDS_SOON },
  { "test-ends-today", TEST ("2024-11-24"), "language_test_principal/candidate", "2026-11-23", ENDS_SOON },
  { "test-ended-no-day", TEST ("2024-11-23"), "language_test_principal/candidate", "2026-11-22", EXPIRED },
  { "eca-ends-within-an-invitation-of-today", "'invited-under': 'fsw', " ECA ("2022-01-22"), "eca_principal/candidate", "2027-01-21", ENDS_SOON },
  { "eca-outlasts-an-invitation-of-today", "'invited-under': 'fsw', " ECA ("2022-01-23"), "eca_principal/candidate", "2027-01-22", NONE },
  { "passport-ends-within-an-invitation-of-today", CANDIDATE ("'passport-expires': '2027-01-21'"), "passport/candidate", "2027-01-21", ENDS_SOON },
  { "passport-outlasts-an-invitation-of-today", CANDIDATE ("'passport-expires': '2027-01-22'"), "passport/candidate", "2027-01-22", BEFORE_DECISION },
  { "exam-ends-within-an-invitation-of-today", EXAM ("2026-01-21"), "medical_upfront/candidate", "2027-01-21", ENDS_SOON },
  { "exam-outlasts-an-invitation-of-today", EXAM ("2026-01-22"), "medical_upfront/candidate", "2027-01-22", BEFORE_DECISION },
  { "nomination-ends-within-an-invitation-of-today", NOMINATION ("2027-01-21"), "provincial_nomination/candidate", "2027-01-21", ENDS_SOON },
  { "nomination-outlasts-an-invitation-of-today", NOMINATION ("2027-01-22"), "provincial_nomination/candidate", "2027-01-22", NONE },
  { "declined-invitation-is-none", TEST ("2025-01-22") ", 'milestones': { 'invited': '2026-11-01', 'declined': '2026-11-10' }", "language_test_principal/candidate", "2027-01-21", ENDS_SOON },
  { "applied-leaves-nothing-to-renew", TEST ("2025-01-22") ", 'milestones': { 'applied': '2026-11-01' }", "language_test_principal/candidate", "2027-01-21", NONE },
  /* RULE: checklist.status_in_canada: the end of the last permit, of who lives in Canada */
  { "permit-ends-within-an-invitation-of-today", PERMITS ("CAN", "{ 'kind': 'study', 'expires': '2027-01-01' }, { 'kind': 'open-work', 'expires': '2027-01-21' }"), "status_in_canada/candidate", "2027-01-21", ENDS_SOON },
  { "permit-outlasts-an-invitation-of-today", PERMITS ("CAN", "{ 'kind': 'open-work', 'expires': '2027-01-22' }"), "status_in_canada/candidate", "2027-01-22", NONE },
  { "permit-maintained", PERMITS ("CAN", "{ 'kind': 'open-work', 'expires': '2027-01-21' }, { 'kind': 'maintained' }"), "status_in_canada/candidate", "", NONE },
  { "permit-ends-before-it-begins", PERMITS ("CAN", "{ 'kind': 'open-work', 'issued': '2027-02-01', 'expires': '2027-01-21' }"), "status_in_canada/candidate", "", NONE },
  { "permit-ended", PERMITS ("CAN", "{ 'kind': 'open-work', 'expires': '2026-11-22' }"), "status_in_canada/candidate", "", NONE },
  { "permit-of-who-lives-abroad", PERMITS ("FRA", "{ 'kind': 'open-work', 'expires': '2027-01-21' }"), "status_in_canada/candidate", "", NONE },
  /* RULE: checklist.certificate_of_qualification: its own end */
  { "certificate-ends-within-an-invitation-of-today", CERTIFICATE ("'expires': '2027-01-21'"), "certificate_of_qualification/candidate", "2027-01-21", ENDS_SOON },
  { "certificate-outlasts-an-invitation-of-today", CERTIFICATE ("'expires': '2027-01-22'"), "certificate_of_qualification/candidate", "2027-01-22", NONE },
  { "certificate-without-end", CERTIFICATE ("'expires': null"), "certificate_of_qualification/candidate", "", NONE },
  /* RULE: checklist.language_test_second */
  { "test-second", CANDIDATE ("'tests': [ " IELTS ("2026-02-01") ", { 'test': 'tef-canada', 'taken': '2025-03-01', 'listening': 300, 'reading': 250, 'writing': 380, 'speaking': 380 } ]") ", " PLANNED ("2027-03-01"),
    "language_test_second/candidate", "2027-02-28", NONE },
  /* RULE: checklist.language_test_spouse */
  { "test-spouse", "'relationship': 'married', 'partner': { 'tests': [ " IELTS ("2024-12-01") " ] }, " PLANNED ("2026-12-01"), "language_test_spouse/partner", "2026-11-30", NONE },
  /* RULE: checklist.eca_principal: less than five years old */
  { "eca-last-day-is-the-application", ECA ("2021-12-02") ", " PLANNED ("2026-12-01"), "eca_principal/candidate", "2026-12-01", NONE },
  { "eca-ends-a-day-before", ECA ("2021-12-01") ", " PLANNED ("2026-12-01"), "eca_principal/candidate", "2026-11-30", NONE },
  { "eca-expired-under-fsw", "'invited-under': 'fsw', " ECA ("2021-11-23") ", " PLANNED ("2026-12-01"), "eca_principal/candidate", "2026-11-22", EXPIRED },
  { "eca-29-february", ECA ("2024-02-29") ", " PLANNED ("2026-12-01"), "eca_principal/candidate", "2029-02-28", NONE },
  { "eca-spouse", "'relationship': 'married', 'partner': { 'credentials': [ { 'level': 'three-year', 'country': 'MAR', 'completed': '2014-06-30', 'assessment': { 'issued': '2021-12-01' } } ] }, " PLANNED ("2026-12-01"),
    "eca_spouse/partner", "2026-11-30", NONE }, /* RULE: checklist.eca_spouse */
  /* RULE: checklist.passport: until the decision, six months after the application */
  { "passport-until-the-decision", CANDIDATE ("'passport-expires': '2027-06-01'") ", " PLANNED ("2026-12-01"), "passport/candidate", "2027-06-01", NONE },
  { "passport-a-day-before-the-decision", CANDIDATE ("'passport-expires': '2027-05-31'") ", " PLANNED ("2026-12-01"), "passport/candidate", "2027-05-31", BEFORE_DECISION },
  { "passport-late-and-before-the-decision", CANDIDATE ("'passport-expires': '2027-05-01'") ", " PLANNED ("2026-11-22"), "passport/candidate", "2027-05-01", BEFORE_DECISION },
  { "passport-due-today-and-before-the-decision", CANDIDATE ("'passport-expires': '2027-05-01'") ", " PLANNED ("2026-11-23"), "passport/candidate", "2027-05-01", BEFORE_DECISION },
  { "passport-until-the-application", CANDIDATE ("'passport-expires': '2026-12-01'") ", " PLANNED ("2026-12-01"), "passport/candidate", "2026-12-01", BEFORE_DECISION },
  { "passport-a-day-before-the-application", CANDIDATE ("'passport-expires': '2026-11-30'") ", " PLANNED ("2026-12-01"), "passport/candidate", "2026-11-30", BEFORE_DUE },
  { "passport-today", CANDIDATE ("'passport-expires': '2026-11-23'") ", " PLANNED ("2026-12-01"), "passport/candidate", "2026-11-23", BEFORE_DUE },
  { "passport-yesterday", CANDIDATE ("'passport-expires': '2026-11-22'") ", " PLANNED ("2026-12-01"), "passport/candidate", "2026-11-22", EXPIRED },
  { "passport-after-the-application", CANDIDATE ("'passport-expires': '2026-11-22'") ", 'milestones': { 'applied': '2026-10-01' }", "passport/candidate", "2026-11-22", EXPIRED },
  { "passport-child", "'children': [ { 'id': 'c1', 'birth-date': '2019-05-02', 'passport-expires': '2027-05-31' } ], " PLANNED ("2026-12-01"), "passport/c1", "2027-05-31", BEFORE_DECISION },
  { "passport-by-its-entry", PAPER ("passport", "'expires': '2029-05-01'") ", " PLANNED ("2026-12-01"), "passport/candidate", "2029-05-01", NONE },
  { "passport-not-needed", CANDIDATE ("'passport-expires': '2026-11-22'") ", " PAPER ("passport", "'state': 'not-needed'"), "passport/candidate", "2026-11-22", NONE },
  /* RULE: checklist.police_current: issued six months at most before the application */
  { "police-six-months-to-the-day", LIVES_IN_FRANCE ", " PAPER ("police_current", "'of': 'FRA', 'state': 'ready', 'issued': '2026-06-01'") ", " PLANNED ("2026-12-01"),
    "police_current/candidate/FRA", "2026-12-01", NONE },
  { "police-six-months-and-a-day", LIVES_IN_FRANCE ", " PAPER ("police_current", "'of': 'FRA', 'state': 'ready', 'issued': '2026-05-31'") ", " PLANNED ("2026-12-01"),
    "police_current/candidate/FRA", "2026-11-30", BEFORE_DUE },
  { "police-over-today", LIVES_IN_FRANCE ", " PAPER ("police_current", "'of': 'FRA', 'state': 'ready', 'issued': '2026-05-22'") ", " PLANNED ("2026-12-01"),
    "police_current/candidate/FRA", "2026-11-22", EXPIRED },
  { "police-at-the-end-of-february", LIVES_IN_FRANCE ", " PAPER ("police_current", "'of': 'FRA', 'state': 'ready', 'issued': '2026-08-31'") ", " PLANNED ("2027-02-28"),
    "police_current/candidate/FRA", "2027-02-28", NONE },
  /* RULE: checklist.police_past: issued after the last stay, no end */
  { "police-past-the-day-after", LIVED_IN_FRANCE ", " PAPER ("police_past", "'of': 'FRA', 'state': 'ready', 'issued': '2021-01-01'") ", " PLANNED ("2026-12-01"),
    "police_past/candidate/FRA", "", NONE },
  { "police-past-on-the-last-day", LIVED_IN_FRANCE ", " PAPER ("police_past", "'of': 'FRA', 'state': 'ready', 'issued': '2020-12-31'") ", " PLANNED ("2026-12-01"),
    "police_past/candidate/FRA", "", TOO_EARLY },
  { "police-past-prints-an-end", LIVED_IN_FRANCE ", " PAPER ("police_past", "'of': 'FRA', 'state': 'ready', 'issued': '2021-01-01', 'expires': '2021-04-01'") ", " PLANNED ("2026-12-01"),
    "police_past/candidate/FRA", "", NONE },
  /* RULE: checklist.medical_upfront: twelve months, until the decision */
  { "medical-until-the-decision", EXAM ("2026-06-01") ", " PLANNED ("2026-12-01"), "medical_upfront/candidate", "2027-06-01", NONE },
  { "medical-a-day-before-the-decision", EXAM ("2026-05-31") ", " PLANNED ("2026-12-01"), "medical_upfront/candidate", "2027-05-31", BEFORE_DECISION },
  { "medical-before-the-application", EXAM ("2025-11-30") ", " PLANNED ("2026-12-01"), "medical_upfront/candidate", "2026-11-30", BEFORE_DUE },
  { "medical-over", EXAM ("2025-11-22") ", " PLANNED ("2026-12-01"), "medical_upfront/candidate", "2026-11-22", EXPIRED },
  { "medical-by-its-entry", CANDIDATE ("'residence': 'FRA'") ", " PAPER ("medical_upfront", "'state': 'received', 'issued': '2026-05-31'") ", " PLANNED ("2026-12-01"),
    "medical_upfront/candidate", "2027-05-31", BEFORE_DECISION },
  /* RULE: checklist.medical_reuse: five years back */
  /* The public policy ends on 5 October 2029, whatever is left of the five years. */
  { "reuse-ends-with-the-policy", CANDIDATE ("'residence': 'CAN', 'medical-exam': { 'taken': '2024-10-06', 'low-risk': true }") ", " PLANNED ("2026-12-01"), "medical_reuse/candidate", "2029-10-05", NONE },
  { "reuse-ends-before-the-policy", CANDIDATE ("'residence': 'CAN', 'medical-exam': { 'taken': '2024-10-04', 'low-risk': true }") ", " PLANNED ("2026-12-01"), "medical_reuse/candidate", "2029-10-04", NONE },
  { "reuse", CANDIDATE ("'residence': 'CAN', 'medical-exam': { 'taken': '2021-12-01', 'low-risk': true }") ", " PLANNED ("2026-12-01"), "medical_reuse/candidate", "2026-12-01", NONE },
  /* RULE: checklist.provincial_nomination, RULE: decision.7 */
  { "nomination-until-the-application", "'nomination': { 'issued': '2026-06-01', 'expires': '2026-12-01' }, " PLANNED ("2026-12-01"), "provincial_nomination/candidate", "2026-12-01", NONE },
  { "nomination-a-day-before", "'nomination': { 'issued': '2026-06-01', 'expires': '2026-11-30' }, " PLANNED ("2026-12-01"), "provincial_nomination/candidate", "2026-11-30", NONE },
  { "nomination-over", "'nomination': { 'issued': '2026-06-01', 'expires': '2026-11-22' }, " PLANNED ("2026-12-01"), "provincial_nomination/candidate", "2026-11-22", EXPIRED },
  { "decision-7-nomination-without-end", "'nomination': { 'issued': '2025-06-01' }, " PLANNED ("2027-12-01"), "provincial_nomination/candidate", "2025-12-01", NONE },
  /* RULE: checklist.digital_photo, RULE: checklist.relative_in_canada: six months */
  { "photo", PAPER ("digital_photo", "'state': 'ready', 'issued': '2026-06-01'") ", " PLANNED ("2026-12-01"), "digital_photo/candidate", "2026-12-01", NONE },
  { "photo-too-old", PAPER ("digital_photo", "'state': 'ready', 'issued': '2026-05-31'") ", " PLANNED ("2026-12-01"), "digital_photo/candidate", "2026-11-30", BEFORE_DUE },
  { "relative-too-old", "'relatives': [ { 'relation': 'sibling', 'of': 'candidate', 'status': 'citizen', 'birth-date': '1990-01-01' } ], " PAPER ("relative_in_canada", "'state': 'ready', 'issued': '2026-05-31'") ", " PLANNED ("2026-12-01"), "relative_in_canada/candidate", "2026-11-30", BEFORE_DUE },
  /* What the person has read on the paper. */
  { "own-item-ends", "'documents': [ { 'id': 'o1', 'for': 'household', 'name': 'A', 'expires': '2026-11-30' } ], " PLANNED ("2026-12-01"), "o1/household", "2026-11-30", BEFORE_DUE },
  { "copr-ends", "'milestones': { 'applied': '2026-05-01', 'confirmed': '2026-11-01' }, " PAPER ("copr", "'expires': '2027-01-15'"), "copr/candidate", "2027-01-15", NONE },
  { "copr-ended", "'milestones': { 'applied': '2026-01-01', 'confirmed': '2026-05-01' }, " PAPER ("copr", "'expires': '2026-11-22'"), "copr/candidate", "2026-11-22", EXPIRED },
};

static void
assert_date (JalonDate   date,
             const char *expected)
{
  char text[JALON_DATE_TEXT_SIZE] = "";

  if (expected == NULL)
    return;

  if (jalon_date_is_set (date))
    jalon_date_write (date, text);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_validity (gconstpointer data)
{
  const ValidityRow     *row = data;
  g_auto (JalonTestPlan) plan = { 0 };
  JalonItem             *item;

  jalon_test_plan_open (&plan, row->json, TODAY);
  item = jalon_test_plan_find (&plan, row->key);

  g_assert_nonnull (item);
  assert_date (item->valid_until, row->valid_until);

  /* What is late to order is no matter of validity. */
  g_assert_cmpint (item->warning == ORDER_NOW ? NONE : item->warning, ==, row->warning);
}

/* The result of the second language, whichever of the two it is. */
static void
test_second_language (void)
{
  g_auto (JalonTestPlan) plan = { 0 };
  const JalonTestFact   *tests;

  jalon_test_plan_open (&plan, CANDIDATE ("'tests': [ " IELTS ("2026-02-01") ", { 'test': 'tef-canada', 'taken': '2025-03-01', 'listening': 300, 'reading': 250, 'writing': 380, 'speaking': 380 } ]"), TODAY);
  tests = plan.day.facts->candidate.tests;

  g_assert_cmpint (plan.crs.first, !=, plan.crs.second);
  assert_date (jalon_test_plan_find (&plan, "language_test_principal/candidate")->valid_until,
               tests[plan.crs.first].language == JALON_LANGUAGE_EN ? "2028-01-31" : "2027-02-28");
  assert_date (jalon_test_plan_find (&plan, "language_test_second/candidate")->valid_until,
               tests[plan.crs.second].language == JALON_LANGUAGE_EN ? "2028-01-31" : "2027-02-28");
}

typedef struct
{
  const char      *name;
  const char      *json;
  const char      *key;
  const char      *due;
  const char      *order_by;
  const char      *earliest;
  JalonItemWarning warning;
} DaysRow;

static const DaysRow days_rows[] = {
  /* Planned back from the target: due less the longest usual time. */
  { "application", PLANNED ("2027-06-01"), "personal_history/candidate", "2027-06-01", "2027-05-18", "", NONE },
  { "no-lead-time", PLANNED ("2027-06-01"), "fees_receipt/household", "2027-06-01", "", "", NONE },
  { "order-today", PLANNED ("2026-12-07"), "personal_history/candidate", "2026-12-07", "2026-11-23", "", ORDER_NOW },
  { "order-late", PLANNED ("2026-12-06"), "personal_history/candidate", "2026-12-06", "2026-11-22", "", ORDER_NOW },
  { "order-late-but-requested", PAPER ("personal_history", "'state': 'requested'") ", " PLANNED ("2026-12-06"), "personal_history/candidate", "2026-12-06", "2026-11-22", "", NONE },
  { "due-today", PLANNED ("2026-11-23"), "fees_receipt/household", "2026-11-23", "", "", NONE },
  { "late", PLANNED ("2026-11-22"), "fees_receipt/household", "2026-11-22", "", "", LATE },
  { "late-but-ready", "'documents': [ { 'id': 'fees_receipt', 'for': 'household', 'state': 'ready' } ], " PLANNED ("2026-11-22"), "fees_receipt/household", "2026-11-22", "", "", NONE },
  { "late-received-only", "'documents': [ { 'id': 'fees_receipt', 'for': 'household', 'state': 'received' } ], " PLANNED ("2026-11-22"), "fees_receipt/household", "2026-11-22", "", "", NONE },
  { "applied-is-not-late", "'milestones': { 'applied': '2026-11-01' }", "fees_receipt/household", "2026-11-01", "", "", NONE },
  /* Papers of the profile: while it is being filled in, by its own period. */
  { "profile-not-started", PLANNED ("2027-06-01"), "passport/candidate", "2027-06-01", "2027-03-03", "", NONE },
  { "profile-started", "'milestones': { 'profile-started': '2026-11-01', 'planned-submission': '2027-06-01' }", "language_test_principal/candidate", "2026-12-31", "2026-10-02", "", ORDER_NOW },
  { "profile-started-account-date", "'account-dates': { 'profile_complete': '2026-12-30' }, 'milestones': { 'profile-started': '2026-11-01' }", "language_test_principal/candidate", "2026-12-30", "2026-10-01", "", ORDER_NOW },
  { "profile-submitted", "'milestones': { 'profile-started': '2026-09-01', 'profile-submitted': '2026-09-10', 'planned-submission': '2027-06-01' }", "passport/candidate", "2027-06-01", "2027-03-03", "", NONE },
  { "profile-started-application-paper", "'milestones': { 'profile-started': '2026-11-01', 'planned-submission': '2027-06-01' }", "personal_history/candidate", "2027-06-01", "2027-05-18", "", NONE },
  { "profile-test-in-hand", TEST ("2026-02-01") ", 'milestones': { 'profile-started': '2026-11-01', 'planned-submission': '2027-06-01' }", "language_test_principal/candidate", "2026-12-31", "2026-10-02", "", NONE },
  /* A certificate that would be too old, an exam that would not last. */
  { "police-current-earliest", LIVES_IN_FRANCE ", " PLANNED ("2027-06-01"), "police_current/candidate/FRA", "2027-06-01", "2027-02-01", "2026-12-01", NONE },
  { "police-current-earliest-31-august", LIVES_IN_FRANCE ", " PLANNED ("2027-08-31"), "police_current/candidate/FRA", "2027-08-31", "2027-05-03", "2027-03-01", NONE },
  { "police-past-earliest", LIVED_IN_FRANCE ", " PLANNED ("2027-06-01"), "police_past/candidate/FRA", "2027-06-01", "2026-12-03", "2021-01-01", NONE },
  { "police-past-not-before-the-end-of-the-stay", CANDIDATE ("'residence': 'CAN', 'stays': [ { 'country': 'FRA', 'from': '2018-01-01', 'to': '2027-03-31' } ]") ", " PLANNED ("2027-06-01"),
    "police_past/candidate/FRA", "2027-06-01", "2027-04-01", "2027-04-01", NONE },
  { "medical-earliest", CANDIDATE ("'residence': 'FRA'") ", " PLANNED ("2027-06-01"), "medical_upfront/candidate", "2027-06-01", "2027-05-02", "2026-12-01", NONE },
  /* RULE: checklist.biometrics: by the letter */
  { "biometrics-without-letter", PLANNED ("2026-12-01"), "biometrics/candidate", "", "", "", NONE },
  { "biometrics-letter", "'milestones': { 'applied': '2026-11-01', 'biometrics-letter': '2026-11-10' }", "biometrics/candidate", "2026-12-10", "2026-11-10", "", ORDER_NOW },
  { "biometrics-late", "'milestones': { 'applied': '2026-10-01', 'biometrics-letter': '2026-10-23' }", "biometrics/candidate", "2026-11-22", "2026-10-23", "", LATE },
  { "biometrics-account-date", "'account-dates': { 'biometrics': '2026-12-24' }, 'milestones': { 'applied': '2026-11-01', 'biometrics-letter': '2026-11-10' }", "biometrics/candidate", "2026-12-24", "2026-11-24", "", NONE },
  /* RULE: checklist.additional_request, RULE: checklist.passport_request */
  { "letter-with-due", "'letters': [ { 'kind': 'additional-documents', 'dated': '2026-11-10', 'due': '2026-12-01' } ]", "additional_request/household", "2026-12-01", "", "", NONE },
  { "letter-without-due", "'letters': [ { 'kind': 'additional-documents', 'dated': '2026-11-10' } ]", "additional_request/household", "2026-12-10", "", "", NONE },
  { "letter-without-day", "'letters': [ { 'kind': 'additional-documents' } ]", "additional_request/household", "", "", "", NONE },
  { "letter-late", "'letters': [ { 'kind': 'additional-documents', 'dated': '2026-10-23' } ]", "additional_request/household", "2026-11-22", "", "", LATE },
  { "visa-letter", "'letters': [ { 'kind': 'visa-ready', 'dated': '2026-11-10' } ]", "passport_request/candidate", "2026-12-10", "", "", NONE },
  /* RULE: checklist.pr_card, RULE: checklist.copr */
  { "card", "'milestones': { 'landed': '2026-11-01' }", "pr_card/candidate", "2027-04-30", "", "", NONE },
  { "card-before-landing", "'milestones': { 'confirmed': '2026-11-01' }", "pr_card/candidate", "", "", "", NONE },
  { "copr-account-date", "'account-dates': { 'copr': '2027-02-01' }, 'milestones': { 'confirmed': '2026-11-01' }", "copr/candidate", "2027-02-01", "", "", NONE },
  { "police-canada-on-request", PAPER ("police_canada", "'state': 'to-do'"), "police_canada/candidate", "", "", "", NONE },
  { "own-item", "'documents': [ { 'id': 'o1', 'for': 'household', 'name': 'A' } ], " PLANNED ("2026-12-01"), "o1/household", "2026-12-01", "", "", NONE },
};

static void
test_days (gconstpointer data)
{
  const DaysRow         *row = data;
  g_auto (JalonTestPlan) plan = { 0 };
  JalonItem             *item;

  jalon_test_plan_open (&plan, row->json, TODAY);
  item = jalon_test_plan_find (&plan, row->key);

  g_assert_nonnull (item);
  assert_date (item->due, row->due);
  assert_date (item->order_by, row->order_by);
  assert_date (item->earliest, row->earliest);
  g_assert_cmpint (item->warning, ==, row->warning);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/validity/until", validity_rows, test_validity);
  JALON_TEST_ADD_ROWS ("/validity/days", days_rows, test_days);
  g_test_add_func ("/validity/second-language", test_second_language);

  return g_test_run ();
}
