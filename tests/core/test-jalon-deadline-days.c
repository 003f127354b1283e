/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-test-deadlines.h"

#include <stdlib.h>

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
  { "work-reached", JOB ("2025-12-01", "null"), "experience_windows/cec.work/opens", "2026-11-29", PRINTED, NULL },
  { "work-never-reached", JOB ("2025-12-01", "'2026-10-31'"), "experience_windows/cec.work/opens", NULL, 0, NULL },
  { "work-leaves", JOB ("2024-01-01", "'2024-12-29'"), "experience_windows/cec.work/closes", "2026-12-31", PRINTED, NULL },
  { "work-leaves-after-applying", JOB ("2024-01-01", "'2024-12-29'") ", " STEP ("applied", "2026-11-01"), "experience_windows/cec.work/closes", "2026-12-31", PRINTED | DONE, NULL },
  { "work-met-does-not-open", JOB ("2024-01-01", "'2024-12-29'"), "experience_windows/cec.work/opens", NULL, 0, NULL },
  { "work-none", "'candidate': { 'jobs': [] }", "experience_windows/cec.work/opens", NULL, 0, NULL },
};

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

/* After December 9999 there is no birthday. */
static void
test_last_birthday (void)
{
  g_autoptr (Plan) plan = make_plan (BORN ("9980-06-02"), "9998-06-03");

  g_assert_nonnull (find (plan, "crs_age/candidate/19"));
  g_assert_null (find (plan, "crs_age/candidate/20"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/deadline-days/day", day_rows, test_row);
  JALON_TEST_ADD_ROWS ("/deadline-days/birthday", birthday_rows, test_birthday);
  g_test_add_func ("/deadline-days/last-birthday", test_last_birthday);

  return g_test_run ();
}
