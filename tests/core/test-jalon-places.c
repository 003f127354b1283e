/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-places.h"
#include "jalon-record-worth.h"

#include "jalon-test-deadlines.h"
#include "jalon-test.h"

#define COUPLE                                                                                                                     \
  "'relationship': 'married', 'candidate': { 'birth-date': '1992-03-04', 'passport-expires': '2027-05-01',"                        \
  " 'tests': [ { 'test': 'ielts-general', 'taken': '2026-01-10', 'listening': 8, 'reading': 7, 'writing': 7, 'speaking': 7 } ] }," \
  " 'partner': { 'passport-expires': '2028-05-01' }, 'children': [ { 'id': 'c1', 'birth-date': '2015-06-07' } ], 'milestones': { 'invited': '2026-11-01' }"

static void
assert_is_there (JalonHousehold *household,
                 const char     *place)
{
  JalonRecord      *record = NULL;
  const JalonField *field = NULL;

  if (!jalon_place_find (household, place, &record, &field))
    g_error ("there is no %s", place);
  g_assert_nonnull (record);
}

static void
test_every_place_is_there (void)
{
  g_autoptr (JalonHousehold) household = jalon_test_household (COUPLE);

  for (JalonCrsLine line = 0; line < JALON_N_CRS_LINES; line++)
    assert_is_there (household, jalon_crs_line_get_place (line));
  for (JalonFswFactor factor = 0; factor < JALON_N_FSW_FACTORS; factor++)
    assert_is_there (household, jalon_fsw_factor_get_place (factor));
  for (JalonCriterionId id = 0; id < JALON_N_CRITERIA; id++)
    if (jalon_criterion_id_get_place (id) != NULL)
      assert_is_there (household, jalon_criterion_id_get_place (id));
    else
      g_assert_cmpint (id, ==, JALON_CRITERION_FSW_POINTS);
}

typedef struct
{
  const char *name;
  const char *place;
  const char *type; /* of the record; NULL: no such place */
  const char *field;
} FindRow;

static const FindRow find_rows[] = {
  { "household", "funds", "JalonHousehold", "funds" },
  { "record", "nomination", "JalonNomination", NULL },
  { "list", "candidate.tests", "JalonPerson", "tests" },
  { "item", "candidate.tests[0]", "JalonTestResult", NULL },
  { "member-of-item", "candidate.tests[0].listening", "JalonTestResult", "listening" },
  { "item-that-has-gone", "candidate.tests[1].listening", "JalonPerson", "tests" },
  { "no-member", "candidate.nothing", NULL, NULL },
  { "nothing-below", "candidate.", NULL, NULL },
  { "nothing-at-all", "", "JalonHousehold", NULL },
  { "below-a-text", "title.text", "JalonHousehold", "title" },
};

static void
test_find (gconstpointer data)
{
  const FindRow             *row = data;
  g_autoptr (JalonHousehold) household = jalon_test_household (COUPLE);
  JalonRecord               *record = NULL;
  const JalonField          *field = NULL;
  const gboolean             found = jalon_place_find (household, row->place, &record, &field);

  g_assert_cmpint (found, ==, row->type != NULL);
  if (!found)
    return;
  g_assert_cmpstr (G_OBJECT_TYPE_NAME (record), ==, row->type);
  g_assert_cmpstr (field != NULL ? field->name : NULL, ==, row->field);
}

static void
test_record (void)
{
  g_autoptr (JalonHousehold) household = jalon_test_household (COUPLE);
  g_autofree char           *test = jalon_record_dup_place (jalon_record_list_get (household->candidate->tests, 0));
  g_autofree char           *milestones = jalon_record_dup_place (JALON_RECORD (household->milestones));
  g_autofree char           *whole = jalon_record_dup_place (JALON_RECORD (household));

  g_assert_cmpstr (test, ==, "candidate.tests[0]");
  g_assert_cmpstr (milestones, ==, "milestones");
  g_assert_cmpstr (whole, ==, "");
}

typedef struct
{
  const char *name;
  const char *rule; /* or the key of one of its dates */
  const char *place;
} DateRow;

static const DateRow date_rows[] = {
  { "milestone", "ita", "milestones.invited" },
  { "test", "language_validity", "candidate.tests[0].taken" },
  { "passport", "passport_margin", "candidate.passport-expires" },
  { "passport-of-the-partner", "passport_margin/partner", "partner.passport-expires" },
  { "birthday", "crs_age", "candidate.birth-date" },
  { "child", "age_lockin", "children[0].birth-date" },
  { "calendar", "fee_change", "milestones.planned-submission" },
};

static void
test_deadline (gconstpointer data)
{
  const DateRow   *row = data;
  g_autoptr (Plan) plan = make_plan (COUPLE, "2026-11-23");
  JalonDeadline   *deadline = NULL;
  g_autofree char *place = NULL;

  for (guint i = 0; i < plan->deadlines->len && deadline == NULL; i++)
    if (g_str_equal (((JalonDeadline *) plan->deadlines->pdata[i])->rule->id, row->rule) ||
        g_str_equal (((JalonDeadline *) plan->deadlines->pdata[i])->key, row->rule))
      deadline = plan->deadlines->pdata[i];
  g_assert_nonnull (deadline);
  place = jalon_deadline_dup_place (deadline, plan->household);
  g_assert_cmpstr (place, ==, row->place);
}

/* Adaptability, and the points of the grid, lead to what this household lacks most. */
static void
test_of_a_household (void)
{
  static const struct
  {
    const char      *household;
    JalonFswFactor   factor;
    JalonCriterionId criterion;
    const char      *place;
    const char      *points; /* where the points of the grid lead */
  } rows[] = {
    { "'relationship': 'never-married', 'candidate': {}", JALON_FSW_GRID_ADAPTABILITY, JALON_CRITERION_FSW_FUNDS, "relatives", "candidate.tests" },
    { "'relationship': 'married', 'partner': {}, 'candidate': {}", JALON_FSW_GRID_ADAPTABILITY, JALON_CRITERION_FSW_FUNDS, "partner.tests", "candidate.tests" },
    { "'relationship': 'never-married', 'candidate': { 'tests': [{ 'test': 'celpip-general', 'taken': '2026-06-01', 'listening': 9, 'reading': 9, 'writing': 9, 'speaking': 9 }] }",
      JALON_FSW_GRID_EDUCATION, JALON_CRITERION_FSW_FUNDS, "candidate.credentials", "candidate.credentials" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (Plan) plan = make_plan (rows[i].household, "2026-11-23");

      g_assert_cmpstr (jalon_fsw_factor_find_place (&plan->assessed, rows[i].factor), ==, rows[i].place);
      g_assert_cmpstr (jalon_criterion_find_place (&plan->assessed, rows[i].criterion), ==, "funds");
      g_assert_cmpstr (jalon_criterion_find_place (&plan->assessed, JALON_CRITERION_FSW_POINTS), ==, rows[i].points);
    }
}

/* A nomination of which only the day is missing leads to the day. */
static void
test_nomination (void)
{
  static const struct
  {
    const char *household;
    const char *place;
  } rows[] = {
    { "'title': 'x'", "nomination" },
    { "'nomination': { 'province': 'ON' }", "nomination.issued" },
    { "'nomination': { 'province': 'ON', 'issued': '2026-05-01' }", "nomination" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (Plan) plan = make_plan (rows[i].household, "2026-11-23");

      g_assert_cmpstr (jalon_criterion_find_place (&plan->assessed, JALON_CRITERION_NOMINEE_NOMINATION), ==, rows[i].place);
      g_assert_cmpstr (jalon_crs_line_find_place (&plan->assessed, JALON_CRS_NOMINATION), ==, rows[i].place);
    }
}

/* RULE: crs.core.first-language, crs.core.second-language-cap, crs.core.education, crs.spouse.language. What a list brings at most. */
static void
test_worth_of_lists (void)
{
  static const struct
  {
    const char *household;
    const char *place;
    const char *worth;
  } rows[] = {
    { COUPLE, "candidate.tests", "Up to 150 points." },
    { COUPLE, "candidate.credentials", "Up to 140 points." },
    { COUPLE, "candidate.jobs", NULL },
    { COUPLE, "partner.tests", "Up to 20 points." },
    { COUPLE, "partner.credentials", "Up to 10 points." },
    { COUPLE, "relatives", "Up to 15 points." },
    { "'relationship': 'never-married'", "candidate.tests", "Up to 160 points." },
    { "'relationship': 'never-married'", "candidate.credentials", "Up to 150 points." },
    { "'relationship': 'never-married'", "partner.tests", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (Plan) plan = make_plan (rows[i].household, "2026-11-23");
      g_autofree char *worth = jalon_list_dup_worth (&plan->assessed, rows[i].place);

      g_assert_cmpstr (worth, ==, rows[i].worth);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/places/every-place-is-there", test_every_place_is_there);
  g_test_add_func ("/places/record", test_record);
  g_test_add_func ("/places/of-a-household", test_of_a_household);
  g_test_add_func ("/places/nomination", test_nomination);
  g_test_add_func ("/places/worth", test_worth_of_lists);
  for (guint i = 0; i < G_N_ELEMENTS (find_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/places/find/", find_rows[i].name, NULL);

      g_test_add_data_func (path, &find_rows[i], test_find);
    }
  for (guint i = 0; i < G_N_ELEMENTS (date_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/places/date/", date_rows[i].name, NULL);

      g_test_add_data_func (path, &date_rows[i], test_deadline);
    }
  return g_test_run ();
}
