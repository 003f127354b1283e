/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-checklist.h"

#include "jalon-test-plan.h"
#include "jalon-test.h"

typedef struct
{
  const char *name;
  const char *milestones; /* and what else stands in the file */
  const char *on;
  const char *due; /* NULL: none */
  int         days;
  const char *decision;
} Row;

#define INVITED(day) "'milestones': { 'invited': '" day "' }"

static const Row rows[] = {
  /* RULE: decision.16 */
  { "decision-16-nothing-entered", "", "2026-11-23", NULL, 60, "2027-05-23" },
  { "decision-16-planned", "'milestones': { 'planned-submission': '2027-03-31' }", "2026-11-23", "2027-03-31", 60, "2027-09-30" },
  { "decision-16-invited", INVITED ("2026-10-05"), "2026-11-23", "2026-12-04", 60, "2027-06-04" },
  { "decision-16-invited-before-planned", "'milestones': { 'invited': '2026-10-05', 'planned-submission': '2026-11-30' }",
    "2026-11-23", "2026-12-04", 60, "2027-06-04" },
  { "decision-6-account-date-wins", INVITED ("2026-10-05") ", 'account-dates': { 'ita': '2026-12-03' }", "2026-11-23", "2026-12-03", 60, "2027-06-03" },
  { "decision-6-account-date-without-invitation", "'account-dates': { 'ita': '2026-12-03' }", "2026-11-23", "2026-12-03", 60, "2027-06-03" },
  { "decision-6-account-date-before-planned", "'account-dates': { 'ita': '2026-12-03' }, 'milestones': { 'planned-submission': '2026-12-20' }",
    "2026-11-23", "2026-12-03", 60, "2027-06-03" },
  { "declined", "'milestones': { 'invited': '2026-10-05', 'declined': '2026-10-05' }", "2026-11-23", NULL, 60, "2027-05-23" },
  { "declined-and-planned", "'milestones': { 'invited': '2026-10-05', 'declined': '2026-10-20', 'planned-submission': '2027-03-31' }", "2026-11-23", "2027-03-31", 60, "2027-09-30" },
  { "declined-before", "'milestones': { 'invited': '2026-10-05', 'declined': '2026-10-04' }", "2026-11-23", "2026-12-04", 60, "2027-06-04" },
  { "applied", "'milestones': { 'invited': '2026-10-05', 'applied': '2026-11-01' }", "2026-11-23", "2026-11-01", 60, "2027-05-01" },
  { "decision-at-the-end-of-february", "'milestones': { 'applied': '2026-08-31' }", "2026-11-23", "2026-08-31", 60, "2027-02-28" },
  { "decision-at-the-end-of-a-leap-february", "'milestones': { 'applied': '2027-08-31' }", "2027-09-01", "2027-08-31", 60, "2028-02-29" },

  /* RULE: deadline.ita, RULE: decision.6; both sides of each change of the period */
  { "decision-6-2015-01-01", INVITED ("2015-01-01"), "2015-01-02", "2015-03-02", 60, "2015-09-02" },
  { "decision-6-2016-11-18", INVITED ("2016-11-18"), "2016-11-20", "2017-01-17", 60, "2017-07-17" },
  { "decision-6-2016-11-19", INVITED ("2016-11-19"), "2016-11-20", "2017-02-17", 90, "2017-08-17" },
  { "decision-6-2018-06-25", INVITED ("2018-06-25"), "2018-07-01", "2018-09-23", 90, "2019-03-23" },
  { "decision-6-2018-06-26", INVITED ("2018-06-26"), "2018-07-01", "2018-08-25", 60, "2019-02-25" },
  { "decision-6-2020-03-17", INVITED ("2020-03-17"), "2020-03-20", "2020-05-16", 60, "2020-11-16" },
  { "decision-6-2020-03-18", INVITED ("2020-03-18"), "2020-03-20", "2020-06-16", 90, "2020-12-16" },
  { "decision-6-2021-06-28", INVITED ("2021-06-28"), "2021-07-01", "2021-09-26", 90, "2022-03-26" },
  { "decision-6-2021-06-29", INVITED ("2021-06-29"), "2021-07-01", "2021-08-28", 60, "2022-02-28" },

  /* A year mistyped: Express Entry had not begun. */
  { "invited-before-express-entry", INVITED ("2014-12-31"), "2026-11-23", NULL, 60, "2027-05-23" },
  { "invited-before-express-entry-and-planned", "'milestones': { 'invited': '1926-10-05', 'planned-submission': '2027-03-31' }", "2026-11-23", "2027-03-31", 60,
    "2027-09-30" },
  { "invited-on-the-last-day-there-is", INVITED ("9999-12-31"), "2026-11-23", "9999-12-31", 60, "9999-12-31" },

  /* Without an invitation, the length of the day asked. */
  { "ninety-days-of-the-day", "", "2020-03-18", NULL, 90, "2020-09-18" },
  { "sixty-days-of-the-day", "", "2020-03-17", NULL, 60, "2020-09-17" },
};

static void
test_application_day (gconstpointer data)
{
  const Row             *row = data;
  g_auto (JalonTestPlan) plan = { 0 };
  JalonApplicationDay    application;
  char                   due[JALON_DATE_TEXT_SIZE] = "", decision[JALON_DATE_TEXT_SIZE];

  jalon_test_plan_open (&plan, row->milestones, row->on);
  jalon_application_day_find (&plan.assessed, &application);
  if (jalon_date_is_set (application.due_by))
    jalon_date_write (application.due_by, due);
  jalon_date_write (application.decision, decision);

  g_assert_cmpstr (due, ==, row->due != NULL ? row->due : "");
  g_assert_cmpstr (application.reason, ==, jalon_date_is_set (application.planned) || application.applied || row->due == NULL ? NULL : "ita");
  g_assert_false (jalon_application_day_is_bound (&application));
  g_assert_cmpint (application.days, ==, row->days);
  g_assert_cmpstr (decision, ==, row->decision);
  g_assert_cmpint (application.applied, ==, jalon_date_is_set (plan.day.household->milestones->applied));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/target", rows, test_application_day);

  return g_test_run ();
}
