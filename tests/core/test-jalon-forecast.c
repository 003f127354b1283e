/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-forecast.h"
#include "jalon-test-random.h"
#include "jalon-test.h"

#include <string.h>

#define N_HOUSEHOLDS 40

static JalonRulebook *
get_rulebook (void)
{
  static JalonRulebook *rulebook = NULL;
  g_autoptr (GError)    error = NULL;

  if (rulebook == NULL)
    rulebook = jalon_rulebook_new_builtin (&error);

  g_assert_no_error (error);
  return rulebook;
}

/* The whole path from the records to the verdicts, on one day, from nothing. */
static void
judge_from_nothing (JalonHousehold   *household,
                    JalonDate         on,
                    JalonForecastDay *out_day)
{
  g_autoptr (GError)     error = NULL;
  g_autoptr (JalonRules) rules = jalon_rulebook_resolve (get_rulebook (), on, &error);
  g_autoptr (JalonFacts) facts = NULL;
  JalonEligibility       eligibility;

  g_assert_no_error (error);
  facts = jalon_facts_derive (household, rules);
  out_day->day = on;
  jalon_crs_score (facts, rules, &out_day->crs);
  jalon_eligibility_judge (facts, rules, &eligibility);
  memcpy (out_day->programs, eligibility.programs, sizeof out_day->programs);
}

static gboolean
is_equal (const JalonForecastDay *a,
          const JalonForecastDay *b)
{
  for (guint i = 0; i < JALON_N_PROGRAMS; i++)
    if ((a->programs[i] == JALON_VERDICT_MET) != (b->programs[i] == JALON_VERDICT_MET))
      return FALSE;

  return a->crs.total == b->crs.total && memcmp (a->crs.points, b->crs.points, sizeof a->crs.points) == 0;
}

/* Every day of a forecast is what that day says by itself, and a step stands
 * only where a day differs from the one before. */
static void
check_day_by_day (JalonHousehold *household,
                  JalonDate       on,
                  JalonDate       until)
{
  g_autoptr (GError)        error = NULL;
  g_autoptr (JalonForecast) forecast = jalon_forecast_make (household, get_rulebook (), on, until, &error);
  guint                     next = 0;

  g_assert_no_error (error);

  for (JalonDate day = on; jalon_date_compare (day, until) <= 0; day = jalon_date_add_days (day, 1))
    {
      gboolean         is_step = next < forecast->steps->len && jalon_date_equal (jalon_forecast_get_step (forecast, next)->day, day);
      JalonForecastDay truth;

      judge_from_nothing (household, day, &truth);
      if (is_step && next > 0)
        g_assert_false (is_equal (jalon_forecast_get_step (forecast, next - 1), &truth));
      if (is_step)
        next++;

      g_assert_cmpuint (next, >, 0);
      g_assert_true (is_equal (jalon_forecast_get_step (forecast, next - 1), &truth));
    }

  g_assert_cmpuint (next, ==, forecast->steps->len);
}

/* Gives the jobs of a person leaves and employers abroad, and the person permits, around the days of the forecast. */
static void
add_absences (JalonPerson *person,
              GRand       *random,
              JalonDate    on)
{
  JalonRecord *permit = g_object_new (JALON_TYPE_PERMIT, NULL);
  JalonDate    expires = jalon_date_add_days (on, g_rand_int_range (random, -100, 800));

  g_object_set (permit, "kind", (guint) g_rand_int_range (random, 1, 4), "expires", &expires, NULL);
  jalon_record_list_append (person->permits, permit);
  g_object_unref (permit);

  for (guint i = 0; i < jalon_record_list_get_length (person->jobs); i++)
    {
      JalonJob               *job = jalon_record_list_get (person->jobs, i);
      JalonDate               from = jalon_date_add_days (on, g_rand_int_range (random, -1500, 400));
      JalonDate               to = jalon_date_add_days (from, g_rand_int_range (random, 0, 300));
      g_autoptr (JalonRecord) leave = g_object_new (JALON_TYPE_LEAVE, "from", &from, NULL);

      if (jalon_test_maybe (random, 70))
        g_object_set (leave, "to", &to, NULL);
      if (jalon_test_maybe (random, 60))
        jalon_record_list_append (job->leaves, leave);
      if (jalon_test_maybe (random, 30))
        g_object_set (job, "employer-country", jalon_test_maybe (random, 50) ? "FRA" : "CAN", NULL);
      if (jalon_test_maybe (random, 20))
        g_object_set (job, "paid", FALSE, NULL);
      if (jalon_test_maybe (random, 20))
        g_object_set (job, "authorized", FALSE, NULL);
    }
}

/* Leaves that begin and end, open ones, permits that run out, work for an employer abroad. */
static void
test_absences (void)
{
  JalonDate on = jalon_test_date ("2026-11-29");

  for (guint32 seed = 200; seed < 200 + N_HOUSEHOLDS; seed++)
    {
      g_autoptr (JalonHousehold) household = jalon_test_random_household (seed, on, FALSE);
      g_autoptr (GRand)          random = g_rand_new_with_seed (seed);

      add_absences (household->candidate, random, on);
      add_absences (household->partner, random, on);
      g_test_message ("household %u", seed);
      check_day_by_day (household, on, jalon_date_add_months (on, 24, JALON_ROUNDING_DOWN));
    }
}

static void
test_random (void)
{
  JalonDate on = jalon_test_date ("2026-11-29");

  for (guint32 seed = 1; seed <= N_HOUSEHOLDS; seed++)
    {
      g_autoptr (JalonHousehold) household = jalon_test_random_household (seed, on, FALSE);

      g_test_message ("household %u", seed);
      check_day_by_day (household, on, jalon_date_add_months (on, 24, JALON_ROUNDING_DOWN));
    }
}

/* Across changes of the rules, and 29 February. */
static void
test_rule_changes (void)
{
  static const char *const first_days[] = { "2015-06-01", "2019-11-20", "2023-01-15" };

  for (guint i = 0; i < G_N_ELEMENTS (first_days); i++)
    for (guint32 seed = 100; seed < 106; seed++)
      {
        JalonDate                  on = jalon_test_date (first_days[i]);
        g_autoptr (JalonHousehold) household = jalon_test_random_household (seed, jalon_date_add_years (on, 1), FALSE);

        check_day_by_day (household, on, jalon_date_add_months (on, 60, JALON_ROUNDING_DOWN));
      }
}

/* Nothing to come but two birthdays. */
static void
test_steps (void)
{
  g_autoptr (GError)         error = NULL;
  g_autoptr (JalonHousehold) household = jalon_test_household ("'candidate': { 'birth-date': '1996-12-01' }");
  JalonDate                  on = jalon_test_date ("2026-11-29");
  g_autoptr (JalonForecast)  forecast = jalon_forecast_make (household, get_rulebook (), on, jalon_forecast_get_usual_end (on), &error);
  const JalonForecastDay    *best;

  g_assert_no_error (error);
  g_assert_true (jalon_date_equal (forecast->last, jalon_test_date ("2028-11-29")));
  g_assert_cmpuint (forecast->steps->len, ==, 3);
  g_assert_cmpint (jalon_forecast_get_step (forecast, 0)->crs.total, ==, 110);
  g_assert_true (jalon_date_equal (jalon_forecast_get_step (forecast, 1)->day, jalon_test_date ("2026-12-01")));
  g_assert_cmpint (jalon_forecast_get_step (forecast, 1)->crs.total, ==, 105);
  g_assert_true (jalon_date_equal (jalon_forecast_get_step (forecast, 2)->day, jalon_test_date ("2027-12-01")));

  best = jalon_forecast_find_best (forecast);
  g_assert_true (jalon_date_equal (best->day, on));
  g_assert_true (jalon_date_equal (jalon_forecast_get_last_day (forecast, best), jalon_test_date ("2026-11-30")));
  g_assert_true (jalon_forecast_find_fall (forecast) == jalon_forecast_get_step (forecast, 1));
  g_assert_true (jalon_date_equal (jalon_forecast_get_last_day (forecast, jalon_forecast_get_step (forecast, 2)), forecast->last));
  g_assert_true (jalon_date_equal (forecast->unknown_from, on)); /* DECISION 1 */
}

/* A day with a program beats a day without one, whatever the points. */
static void
test_best_day_has_program (void)
{
  static const char text[] =
    "'destination': 'ON', 'candidate': { 'birth-date': '1990-01-01', 'tests': [ { 'test': 'ielts-general', 'taken': '2025-12-20', 'listening': 8, 'reading': 7, 'writing': 7, 'speaking': 7 } ],"
    " 'jobs': [ { 'noc': '21231', 'country': 'CAN', 'started': '2026-01-05', 'hours-per-week': 30 } ] }";
  g_autoptr (GError)         error = NULL;
  g_autoptr (JalonHousehold) household = jalon_test_household (text);
  JalonDate                  on = jalon_test_date ("2026-12-31");
  g_autoptr (JalonForecast)  forecast = jalon_forecast_make (household, get_rulebook (), on, jalon_forecast_get_usual_end (on), &error);
  const JalonForecastDay    *best;

  g_assert_no_error (error);
  best = jalon_forecast_find_best (forecast);
  g_assert_cmpint (best->programs[JALON_PROGRAM_CEC], ==, JALON_VERDICT_MET);
  g_assert_true (jalon_date_equal (best->day, jalon_test_date ("2027-01-03")));
}

static void
test_no_rules (void)
{
  g_autoptr (GError)         error = NULL;
  g_autoptr (JalonHousehold) household = jalon_test_household ("");
  JalonDate                  on = jalon_test_date ("2014-12-31");

  g_assert_null (jalon_forecast_make (household, get_rulebook (), on, on, &error));
  g_assert_error (error, JALON_RULES_ERROR, JALON_RULES_ERROR_DAY);
}

typedef struct
{
  const char *name;
  const char *until;
  gint        code; /* -1: fine */
} EndRow;

static const EndRow end_rows[] = {
  { "one-day", "2026-11-29", -1 },
  { "backwards", "2026-11-28", JALON_FORECAST_ERROR_BACKWARDS },
  { "sixty-months", "2031-11-29", -1 },
  { "too-far", "2031-11-30", JALON_FORECAST_ERROR_TOO_FAR },
};

static void
test_end (gconstpointer data)
{
  const EndRow              *row = data;
  g_autoptr (GError)         error = NULL;
  g_autoptr (JalonHousehold) household = jalon_test_household ("");
  g_autoptr (JalonForecast)  forecast = jalon_forecast_make (household, get_rulebook (), jalon_test_date ("2026-11-29"), jalon_test_date (row->until), &error);

  if (row->code < 0)
    {
      g_assert_no_error (error);
      g_assert_cmpuint (forecast->steps->len, ==, 1);
      return;
    }

  g_assert_null (forecast);
  g_assert_error (error, JALON_FORECAST_ERROR, row->code);
  g_assert_nonnull (strstr (error->message, row->until));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/forecast/random", test_random);
  g_test_add_func ("/forecast/absences", test_absences);
  g_test_add_func ("/forecast/rule-changes", test_rule_changes);
  g_test_add_func ("/forecast/steps", test_steps);
  g_test_add_func ("/forecast/best-day-has-program", test_best_day_has_program);
  g_test_add_func ("/forecast/no-rules", test_no_rules);
  JALON_TEST_ADD_ROWS ("/forecast/end", end_rows, test_end);

  return g_test_run ();
}
