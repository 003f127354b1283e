/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-item-judge.h"

#include "jalon-test-plan.h"
#include "jalon-test.h"

/* DECISION 19: when a paper is to be ordered, when it is late, and what is never to be ordered. */

#define TODAY "2026-11-23"
#define STEPS(members) "'milestones': { " members " }"
#define PLANNED(day) STEPS ("'planned-submission': '" day "'")
#define PAPER(id, members) "'documents': [ { 'id': '" id "', 'for': 'candidate', " members " } ], "
#define LIVED "'candidate': { 'birth-date': '1992-03-04', 'residence': 'CAN', 'stays': [ { 'country': 'FRA', 'from': '2018-01-01', 'to': '2020-12-31' } ] }, "
#define LIVES "'candidate': { 'birth-date': '1992-03-04', 'residence': 'FRA', 'stays': [ { 'country': 'FRA', 'from': '2018-01-01' } ] }, "
#define TEST(taken) "'candidate': { 'tests': [ { 'test': 'ielts-general', 'taken': '" taken "', 'listening': 8.0, 'reading': 7.0, 'writing': 7.0, 'speaking': 7.0 } ] }, "

#define TOLD "'destination': 'ON'"

#define NONE JALON_ITEM_URGENCY_NONE
#define NOW JALON_ITEM_URGENCY_ORDER_NOW
#define LATE JALON_ITEM_URGENCY_LATE
#define TO_DO JALON_DOCUMENT_STATE_TO_DO
#define REQUESTED JALON_DOCUMENT_STATE_REQUESTED
#define RECEIVED JALON_DOCUMENT_STATE_RECEIVED
#define READY JALON_DOCUMENT_STATE_READY
#define NOT_NEEDED JALON_DOCUMENT_STATE_NOT_NEEDED

typedef struct
{
  const char        *name;
  const char        *json;
  const char        *key;
  JalonItemUrgency   urgency;
  JalonDocumentState state;
} Row;

static const Row rows[] = {
  /* A passport takes 14 to 90 days: both sides of both edges. */
  { "decision-19-longest-fits", PLANNED ("2027-02-22"), "passport/candidate", NONE, TO_DO },
  { "decision-19-longest-fits-no-more", PLANNED ("2027-02-21"), "passport/candidate", NOW, TO_DO },
  { "decision-19-shortest-fits", PLANNED ("2026-12-07"), "passport/candidate", NOW, TO_DO },
  { "decision-19-shortest-fits-no-more", PLANNED ("2026-12-06"), "passport/candidate", LATE, TO_DO },
  { "decision-19-past-due", PLANNED ("2026-11-22"), "passport/candidate", LATE, TO_DO },
  { "decision-19-no-lead-on-the-day", PLANNED ("2026-11-23"), "fees_receipt/household", NONE, TO_DO },
  { "decision-19-no-lead-past-due", PLANNED ("2026-11-22"), "fees_receipt/household", LATE, TO_DO },

  /* Asked for already, or there already. */
  { "decision-19-requested", PAPER ("passport", "'state': 'requested'") PLANNED ("2026-12-06"), "passport/candidate", NONE, REQUESTED },
  { "decision-19-requested-past-due", PAPER ("passport", "'state': 'requested'") PLANNED ("2026-11-22"), "passport/candidate", LATE, REQUESTED },
  { "decision-19-received-past-due", PAPER ("passport", "'state': 'received'") PLANNED ("2026-11-22"), "passport/candidate", NONE, RECEIVED },
  { "decision-19-ready-past-due", PAPER ("passport", "'state': 'ready'") PLANNED ("2026-11-22"), "passport/candidate", NONE, READY },
  { "decision-19-document-issued", PAPER ("passport", "'issued': '2026-11-01'") PLANNED ("2026-12-06"), "passport/candidate", NONE, RECEIVED },
  { "decision-19-document-issued-but-to-do", PAPER ("passport", "'state': 'to-do', 'issued': '2026-11-01'") PLANNED ("2026-12-06"), "passport/candidate", NONE, RECEIVED },
  { "decision-19-document-issued-tomorrow", PAPER ("passport", "'issued': '2026-11-24'") PLANNED ("2026-12-06"), "passport/candidate", LATE, TO_DO },

  /* What the profile shows to exist. */
  { "decision-19-passport-shown", "'candidate': { 'passport-expires': '2029-05-01' }, " PLANNED ("2026-12-06"), "passport/candidate", NONE, RECEIVED },
  { "decision-19-passport-over", "'candidate': { 'passport-expires': '2026-11-22' }, " PLANNED ("2026-12-06"), "passport/candidate", LATE, TO_DO },
  { "decision-19-test-taken", TEST ("2026-02-01") PLANNED ("2026-12-06"), "language_test_principal/candidate", NONE, RECEIVED },
  { "decision-19-test-over", TEST ("2024-11-22") PLANNED ("2026-12-06"), "language_test_principal/candidate", LATE, TO_DO },
  { "decision-19-assessment-issued",
    "'invited-under': 'fsw', 'candidate': { 'credentials': [ { 'level': 'three-year', 'country': 'MAR', 'completed': '2014-06-30', 'assessment': { 'issued': '2025-06-01' } } ] }, " PLANNED ("2026-12-06"),
    "eca_principal/candidate", NONE, RECEIVED },
  { "decision-19-assessment-missing", "'invited-under': 'fsw', 'candidate': { 'credentials': [ { 'level': 'three-year', 'country': 'MAR', 'completed': '2014-06-30' } ] }, " PLANNED ("2026-12-06"),
    "eca_principal/candidate", LATE, TO_DO },
  { "decision-19-nomination-issued", "'nomination': { 'province': 'ON', 'issued': '2026-11-01' }, " PLANNED ("2026-12-06"), "provincial_nomination/candidate", NONE, RECEIVED },
  { "decision-19-nomination-past-its-counted-end", "'nomination': { 'province': 'ON', 'issued': '2026-01-01' }, " PLANNED ("2026-12-06"), "provincial_nomination/candidate", NONE, RECEIVED },
  { "decision-19-lmia", "'job-offer': { 'noc': '21231', 'months': 12, 'support': 'lmia' }, " PLANNED ("2026-12-06"), "lmia/candidate", NONE, RECEIVED },
  { "decision-19-offer-received", "'job-offer': { 'noc': '21231', 'months': 12, 'support': 'lmia', 'received': '2026-11-01' }, " PLANNED ("2026-12-06"), "job_offer/candidate", NONE, RECEIVED },
  { "decision-19-offer-without-day", "'job-offer': { 'noc': '21231', 'months': 12, 'support': 'lmia' }, " PLANNED ("2026-11-29"), "job_offer/candidate", LATE, TO_DO },
  { "decision-19-exam-taken", "'candidate': { 'residence': 'FRA', 'medical-exam': { 'taken': '2026-10-01' } }, " PLANNED ("2026-12-06"), "medical_upfront/candidate", NONE, RECEIVED },

  { "decision-19-permit-entered", "'candidate': { 'residence': 'CAN', 'permits': [ { 'kind': 'study', 'issued': '2024-01-01' } ] }, " PLANNED ("2026-12-06"), "status_in_canada/candidate", NONE, RECEIVED },
  { "decision-19-permit-not-entered", "'candidate': { 'residence': 'CAN' }, " PLANNED ("2026-12-06"), "status_in_canada/candidate", NONE, TO_DO },

  /* Nobody has chosen a day: what may take longer than the 60 days after an invitation. */
  { "decision-19-passport-no-day", TOLD, "passport/candidate", NOW, TO_DO },
  /* Whoever has told nothing yet sees no alarm; a title tells nothing. */
  { "decision-19-passport-nothing-told", "", "passport/candidate", NONE, TO_DO },
  { "decision-19-passport-title-only", "'title': 'x'", "passport/candidate", NONE, TO_DO },
  { "decision-19-passport-nothing-told-but-planned", PLANNED ("2027-02-21"), "passport/candidate", NOW, TO_DO },
  { "decision-19-photo-no-day", "", "digital_photo/candidate", NONE, TO_DO },
  { "decision-19-history-no-day", "", "personal_history/candidate", NONE, TO_DO },
  { "decision-19-passport-there-no-day", "'candidate': { 'passport-expires': '2029-05-01' }", "passport/candidate", NONE, RECEIVED },
  { "decision-19-passport-requested-no-day", PAPER ("passport", "'state': 'requested'") "'title': 'x'", "passport/candidate", NONE, REQUESTED },
  { "decision-19-police-not-in-the-pool", LIVED "'title': 'x'", "police_past/candidate/FRA", NONE, TO_DO },
  { "decision-19-police-in-the-pool", LIVED STEPS ("'profile-submitted': '2026-11-23'"), "police_past/candidate/FRA", NOW, TO_DO },
  { "decision-19-police-in-the-pool-tomorrow", LIVED STEPS ("'profile-submitted': '2026-11-24'"), "police_past/candidate/FRA", NONE, TO_DO },
  { "decision-19-police-current-in-the-pool", LIVES STEPS ("'profile-submitted': '2026-11-01'"), "police_current/candidate/FRA", NOW, TO_DO },
  { "decision-19-profile-started", STEPS ("'profile-started': '2026-11-23'"), "passport/candidate", NOW, TO_DO },

  /* DECISION 24: what was to be sent is sent, or no longer needed; what comes after goes on. */
  { "decision-24-applied", STEPS ("'applied': '2026-11-01'"), "passport/candidate", NONE, NOT_NEEDED },
  { "decision-24-applied-requested", PAPER ("passport", "'state': 'requested'") STEPS ("'applied': '2026-11-01'"), "passport/candidate", NONE, REQUESTED },
  { "decision-24-applied-ready", PAPER ("passport", "'state': 'ready'") STEPS ("'applied': '2026-11-01'"), "passport/candidate", NONE, READY },
  { "decision-24-biometrics-go-on", STEPS ("'applied': '2026-11-01', 'biometrics-letter': '2026-11-10'"), "biometrics/candidate", NOW, TO_DO },
};

static void
test_judged (gconstpointer data)
{
  const Row             *row = data;
  g_auto (JalonTestPlan) plan = { 0 };
  JalonItem             *item;

  jalon_test_plan_open (&plan, row->json, TODAY);
  item = jalon_test_plan_find (&plan, row->key);

  g_assert_nonnull (item);
  g_assert_cmpint (item->urgency, ==, row->urgency);
  g_assert_cmpint (item->state, ==, row->state);
  g_assert_cmpint (item->sent, ==, g_str_has_prefix (row->name, "decision-24") && row->state == NOT_NEEDED);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/item-judge", rows, test_judged);

  return g_test_run ();
}
