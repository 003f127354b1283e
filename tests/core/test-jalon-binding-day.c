/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-binding-day.h"

#include "jalon-application-day.h"
#include "jalon-test-plan.h"
#include "jalon-test.h"

/* DECISION 16: what binds before the last day of the invitation, or the planned day; and what does not. */

#define TODAY "2026-11-23"
#define INVITED "'milestones': { 'invited': '2026-11-13' }" /* to 2027-01-12 */
#define PLANNED "'milestones': { 'planned-submission': '2027-01-12' }"
#define CHILD(members) "'children': [ { 'id': 'c1', " members " } ], "
#define LANGUAGE(id, test, taken, scores) "{ 'id': '" id "', 'test': '" test "', 'taken': '" taken "', " scores " }"
#define SEVENS "'listening': 7.0, 'reading': 7.0, 'writing': 7.0, 'speaking': 7.0"
#define SIXES "'listening': 6.0, 'reading': 6.0, 'writing': 6.0, 'speaking': 6.0"
#define TESTS(tests) "'candidate': { 'birth-date': '1992-03-04', 'tests': [ " tests " ] }, "
#define ASSESSED(issued, country) \
  "'candidate': { 'birth-date': '1992-03-04', 'credentials': [ { 'level': 'three-year', 'country': '" country "', 'completed': '2014-06-30', 'assessment': { 'issued': '" issued "' } } ] }, "
#define CANADIAN                                                                                                                     \
  "'candidate': { 'birth-date': '1992-03-04', 'credentials': [ { 'level': 'master', 'country': 'CAN', 'completed': '2014-06-30' }, " \
  "{ 'level': 'secondary', 'country': 'MAR', 'completed': '2010-06-30', 'assessment': { 'issued': '2021-12-01' } } ] }, "

typedef struct
{
  const char *name;
  const char *json;
  const char *due_by; /* NULL: none */
  const char *reason;
  const char *whom;
} Row;

static const Row rows[] = {
  /* A child: the day before 22, from the day asked to the day before the limit. */
  { "decision-16-child", CHILD ("'birth-date': '2004-12-20'") INVITED, "2026-12-19", "age_lockin", "c1" },
  { "decision-16-child-planned", CHILD ("'birth-date': '2004-12-20'") PLANNED, "2026-12-19", "age_lockin", "c1" },
  { "decision-16-child-nothing-planned", CHILD ("'birth-date': '2004-12-20'") "'title': 'x'", NULL, NULL, NULL },
  { "decision-16-child-last-day-today", CHILD ("'birth-date': '2004-11-24'") INVITED, "2026-11-23", "age_lockin", "c1" },
  { "decision-16-child-22-today", CHILD ("'birth-date': '2004-11-23'") INVITED, "2027-01-12", "ita", NULL },
  { "decision-16-child-a-day-before-the-end", CHILD ("'birth-date': '2005-01-12'") INVITED, "2027-01-11", "age_lockin", "c1" },
  { "decision-16-child-on-the-end", CHILD ("'birth-date': '2005-01-13'") INVITED, "2027-01-12", "ita", NULL },
  { "decision-16-child-born-on-a-leap-day", "'milestones': { 'invited': '2026-01-10' }, " CHILD ("'birth-date': '2004-02-29'") "'title': 'x'", "2026-02-28", "age_lockin", "c1" },
  { "decision-16-child-stays", CHILD ("'birth-date': '2004-12-20', 'accompanies': false") INVITED, "2027-01-12", "ita", NULL },
  { "decision-16-child-canadian", CHILD ("'birth-date': '2004-12-20', 'is-canadian': true") INVITED, "2027-01-12", "ita", NULL },
  { "decision-16-child-by-condition", CHILD ("'birth-date': '2004-12-20', 'dependent-by-condition': true") INVITED, "2027-01-12", "ita", NULL },
  { "decision-23-child-married", CHILD ("'birth-date': '2004-12-20', 'married': true") INVITED, "2027-01-12", "ita", NULL },
  { "decision-23-nominees-child", CHILD ("'birth-date': '2004-12-20'") "'nomination': { 'province': 'ON', 'asked': '2026-02-10', 'issued': '2026-09-01' }, " INVITED, "2027-01-12", "ita", NULL },
  { "decision-23-nominees-child-asked-today", CHILD ("'birth-date': '2004-12-20'") "'nomination': { 'province': 'ON', 'asked': '2026-11-23' }, " INVITED, "2027-01-12", "ita", NULL },
  { "decision-23-nominees-child-asked-tomorrow", CHILD ("'birth-date': '2004-12-20'") "'nomination': { 'province': 'ON', 'asked': '2026-11-24' }, " INVITED, "2026-12-19", "age_lockin", "c1" },
  { "decision-23-not-asked", CHILD ("'birth-date': '2004-12-20'") "'nomination': { 'province': 'ON', 'issued': '2026-09-01' }, " INVITED, "2026-12-19", "age_lockin", "c1" },
  { "decision-16-first-of-two-children", "'children': [ { 'id': 'c1', 'birth-date': '2004-12-25' }, { 'id': 'c2', 'birth-date': '2004-12-20' } ], " INVITED, "2026-12-19", "age_lockin", "c2" },
  { "decision-16-applied", CHILD ("'birth-date': '2004-12-20'") "'milestones': { 'invited': '2026-11-13', 'applied': '2026-11-20' }", "2026-11-20", NULL, NULL },

  /* A test: less than two years old. */
  { "decision-16-test", TESTS (LANGUAGE ("t1", "ielts-general", "2024-12-11", SEVENS)) INVITED, "2026-12-10", "language_validity", "candidate" },
  { "decision-16-test-under-cec", "'invited-under': 'cec', " TESTS (LANGUAGE ("t1", "ielts-general", "2024-12-11", SEVENS)) INVITED, "2026-12-10", "language_validity", "candidate" },
  { "decision-16-test-under-fsw", "'invited-under': 'fsw', " TESTS (LANGUAGE ("t1", "ielts-general", "2024-12-11", SEVENS)) INVITED, "2026-12-10", "language_validity", "candidate" },
  { "decision-16-test-under-fst", "'invited-under': 'fst', " TESTS (LANGUAGE ("t1", "ielts-general", "2024-12-11", SEVENS)) INVITED, "2026-12-10", "language_validity", "candidate" },
  { "decision-16-test-of-a-nominee", "'invited-under': 'nominee', " TESTS (LANGUAGE ("t1", "ielts-general", "2024-12-11", SEVENS)) INVITED, "2026-12-10", "language_validity", "candidate" },
  { "decision-16-nomination-outside-the-invitation", "'invited-under': 'cec', 'nomination': { 'province': 'ON', 'issued': '2026-06-01', 'expires': '2026-12-01', 'held': false }, " INVITED, "2027-01-12", "ita", NULL },
  { "decision-16-test-on-the-end", TESTS (LANGUAGE ("t1", "ielts-general", "2025-01-13", SEVENS)) INVITED, "2027-01-12", "ita", NULL },
  { "decision-16-test-a-day-before-the-end", TESTS (LANGUAGE ("t1", "ielts-general", "2025-01-12", SEVENS)) INVITED, "2027-01-11", "language_validity", "candidate" },
  { "decision-16-test-replaced", TESTS (LANGUAGE ("t1", "ielts-general", "2024-12-11", SEVENS) ", " LANGUAGE ("t2", "ielts-general", "2026-05-01", SEVENS)) INVITED, "2027-01-12", "ita", NULL },
  { "decision-16-test-replaced-by-a-worse", TESTS (LANGUAGE ("t1", "ielts-general", "2024-12-11", SEVENS) ", " LANGUAGE ("t2", "ielts-general", "2026-05-01", SIXES)) INVITED, "2026-12-10", "language_validity", "candidate" },
  { "decision-16-test-ended-already", TESTS (LANGUAGE ("t1", "ielts-general", "2024-11-20", SEVENS)) INVITED, "2027-01-12", "ita", NULL },
  { "decision-16-test-of-partner", "'relationship': 'married', 'partner': { 'tests': [ " LANGUAGE ("t1", "ielts-general", "2024-12-11", SEVENS) " ] }, " INVITED, "2026-12-10", "language_validity", "partner" },
  { "decision-16-test-of-partner-who-stays", "'relationship': 'married', 'partner-accompanies': false, 'partner': { 'tests': [ " LANGUAGE ("t1", "ielts-general", "2024-12-11", SEVENS) " ] }, " INVITED, "2027-01-12", "ita", NULL },
  { "decision-16-birthday-costs-nothing", "'candidate': { 'birth-date': '1992-12-20' }, " INVITED, "2027-01-12", "ita", NULL },

  /* An assessment: less than five years old. */
  { "decision-16-assessment", ASSESSED ("2021-12-01", "MAR") INVITED, "2026-11-30", "eca_validity", "candidate" },
  { "decision-16-assessment-on-the-end", ASSESSED ("2022-01-13", "MAR") INVITED, "2027-01-12", "ita", NULL },
  { "decision-16-assessment-that-decides-nothing", CANADIAN INVITED, "2027-01-12", "ita", NULL },

  /* A nomination: only an end that is entered takes anything away (decision 7). */
  { "decision-16-nomination", "'nomination': { 'province': 'ON', 'issued': '2026-06-01', 'expires': '2026-12-01' }, " INVITED, "2026-12-01", "nomination_validity", NULL },
  { "decision-16-nomination-without-end", "'nomination': { 'province': 'ON', 'issued': '2026-06-01' }, " INVITED, "2027-01-12", "ita", NULL },
  { "decision-16-nomination-outside-express-entry", "'nomination': { 'province': 'ON', 'issued': '2026-06-01', 'expires': '2026-12-01', 'enhanced': false }, " INVITED, "2027-01-12", "ita", NULL },

  /* A permit, while the candidate lives in Canada: the last of all. */
  { "decision-16-permit", "'candidate': { 'residence': 'CAN', 'permits': [ { 'kind': 'open-work', 'expires': '2026-12-15' } ] }, " INVITED, "2026-12-15", "permit_expiry", "candidate" },
  { "decision-16-permit-renewed", "'candidate': { 'residence': 'CAN', 'permits': [ { 'kind': 'open-work', 'expires': '2026-12-15' }, { 'kind': 'open-work', 'expires': '2027-12-15' } ] }, " INVITED, "2027-01-12", "ita", NULL },
  { "decision-16-permit-maintained", "'candidate': { 'residence': 'CAN', 'permits': [ { 'kind': 'open-work', 'expires': '2026-12-15' }, { 'kind': 'maintained' } ] }, " INVITED, "2027-01-12", "ita", NULL },
  { "decision-16-permit-abroad", "'candidate': { 'residence': 'FRA', 'permits': [ { 'kind': 'open-work', 'expires': '2026-12-15' } ] }, " INVITED, "2027-01-12", "ita", NULL },
  { "decision-16-declined", "'milestones': { 'invited': '2026-11-13', 'declined': '2026-11-20' }", NULL, NULL, NULL },
  { "decision-16-invited-again", "'milestones': { 'invited': '2026-11-13', 'declined': '2026-10-20' }", "2027-01-12", "ita", NULL },

  /* The first of several, and the account's date. */
  { "decision-16-first-of-several", CHILD ("'birth-date': '2004-12-20'") TESTS (LANGUAGE ("t1", "ielts-general", "2024-12-11", SEVENS)) INVITED, "2026-12-10", "language_validity", "candidate" },
  { "decision-16-account-date", CHILD ("'birth-date': '2004-12-20'") "'account-dates': { 'ita': '2026-12-18' }, " INVITED, "2026-12-18", "ita", NULL },
};

static void
test_binding (gconstpointer data)
{
  const Row             *row = data;
  g_auto (JalonTestPlan) plan = { 0 };
  JalonApplicationDay    application;
  char                   day[JALON_DATE_TEXT_SIZE] = "";

  jalon_test_plan_open (&plan, row->json, strstr (row->name, "leap") != NULL ? "2026-01-20" : TODAY);
  jalon_application_day_find (&plan.assessed, &application);

  if (jalon_date_is_set (application.due_by))
    jalon_date_write (application.due_by, day);

  g_assert_cmpstr (day, ==, row->due_by != NULL ? row->due_by : "");
  g_assert_cmpstr (application.reason, ==, row->reason);
  g_assert_cmpstr (application.whom, ==, row->whom);
  g_assert_cmpint (jalon_application_day_is_bound (&application), ==, row->reason != NULL && !g_str_equal (row->reason, "ita"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/binding-day", rows, test_binding);

  return g_test_run ();
}
