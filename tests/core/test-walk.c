/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-changes.h"
#include "jalon-store.h"
#include "jalon-results.h"
#include "jalon-test-day.h"
#include "jalon-words.h"

/* One household day by day across ten years, and all samples on each quarter:
 * no change of a score without a reason, no day without rules. */

#define FIRST_DAY "2017-01-01"
#define LAST_DAY "2028-12-31"

/* Somebody to whom everything happens: birthdays, tests that come and go, both
 * kinds of work, an assessment that expires, a nomination, an offer, a sister. */
static const char household_text[] =
  "{'relationship': 'married',"
  " 'candidate': {'birth-date': '1988-02-29',"
  "  'tests': ["
  "   {'test': 'ielts-general', 'taken': '2017-03-04', 'listening': 8, 'reading': 7, 'writing': 6.5, 'speaking': 7},"
  "   {'test': 'celpip-general', 'taken': '2018-12-01', 'listening': 9, 'reading': 9, 'writing': 9, 'speaking': 9},"
  "   {'test': 'tcf-canada', 'taken': '2019-06-30', 'listening': 500, 'reading': 500, 'writing': 12, 'speaking': 12},"
  "   {'test': 'tef-canada', 'scale': '699', 'taken': '2024-02-29', 'listening': 520, 'reading': 520, 'writing': 520, 'speaking': 520},"
  "   {'test': 'pte-core', 'taken': '2024-01-15', 'listening': 75, 'reading': 75, 'writing': 80, 'speaking': 80}],"
  "  'credentials': ["
  "   {'level': 'three-year', 'country': 'IND', 'completed': '2009-06-30', 'assessment': {'issued': '2017-02-01'}},"
  "   {'level': 'two-year', 'country': 'CAN', 'completed': '2021-05-15'}],"
  "  'jobs': ["
  "   {'noc': '21231', 'country': 'IND', 'started': '2010-01-04', 'ended': '2018-08-31', 'hours-per-week': 40},"
  "   {'noc': '63200', 'country': 'CAN', 'started': '2019-01-07', 'ended': '2021-04-30', 'hours-per-week': 15, 'student': true},"
  "   {'noc': '21232', 'country': 'CAN', 'started': '2021-06-01', 'ended': '2025-01-31', 'hours-per-week': 37.5},"
  "   {'noc': '31102', 'country': 'CAN', 'started': '2025-03-01', 'hours-per-week': 30, 'self-employed': true, 'publicly-funded': true}],"
  "  'trade-certificate': {'trade': '72200', 'issued': '2020-08-01'}},"
  " 'partner': {'birth-date': '1990-05-01',"
  "  'tests': [{'test': 'ielts-general', 'taken': '2018-05-05', 'listening': 6, 'reading': 6, 'writing': 6, 'speaking': 6}],"
  "  'credentials': [{'level': 'master', 'country': 'CAN', 'completed': '2019-12-31'}],"
  "  'jobs': [{'noc': '41200', 'country': 'CAN', 'started': '2020-01-01', 'hours-per-week': 30}]},"
  " 'relatives': [{'relation': 'sibling', 'of': 'candidate', 'status': 'citizen', 'birth-date': '2002-09-01'}],"
  " 'high-wage-points': 50, 'job-offer': {'noc': '00012', 'months': 24, 'support': 'lmia'},"
  " 'nomination': {'province': 'ON', 'issued': '2022-04-01', 'expires': '2022-10-01'}}";

static void
score_of_day (JalonHousehold *household,
              JalonRulebook  *rulebook,
              JalonDate       on,
              JalonCrs       *out_crs)
{
  g_autoptr (GError)     error = NULL;
  g_autoptr (JalonRules) rules = jalon_rulebook_resolve (rulebook, on, &error);
  g_autoptr (JalonFacts) facts = NULL;

  g_assert_no_error (error);
  g_assert_cmpint (jalon_date_compare (rules->first_day, on), <=, 0);
  g_assert_cmpint (jalon_date_compare (on, rules->last_day), <=, 0);
  facts = jalon_facts_derive (household, rules);
  jalon_crs_score (facts, rules, out_crs);
}

static char *
line_id (guint line)
{
  return g_strconcat (jalon_crs_section_to_string (jalon_crs_line_get_section (line)), ".", jalon_crs_line_to_string (line), NULL);
}

static void
assert_change (const JalonScoreChange *change,
               guint                   line,
               JalonDate               on,
               int                     from,
               int                     to)
{
  g_autofree char *id = line_id (line);

  g_assert_cmpstr (change->id, ==, id);
  g_assert_true (jalon_date_equal (change->day, on));
  g_assert_cmpint (change->from, ==, from);
  g_assert_cmpint (change->to, ==, to);
  g_assert_nonnull (change->why);
  g_test_message ("%s %+d: %s", id, to - from, change->why);
  g_assert_cmpuint (strlen (change->why), >, 10);
  g_assert_true (g_utf8_validate (change->why, -1, NULL));
}

static void
test_walk (gconstpointer data)
{
  g_autoptr (GError)         error = NULL;
  g_autoptr (JalonRulebook)  rulebook = jalon_rulebook_new_builtin (&error);
  g_autoptr (JalonHousehold) household = jalon_test_household (household_text);
  g_autoptr (GPtrArray)      changes = NULL;
  JalonDate                  since = jalon_test_date (FIRST_DAY);
  JalonDate                  on = jalon_test_date (LAST_DAY);
  JalonCrs                   before, first;
  guint                      next = 0;
  gboolean                   moved[JALON_N_CRS_LINES] = { FALSE };

  g_assert_no_error (error);
  jalon_words_init (data);
  changes = jalon_score_changes_find (household, rulebook, since, on, &error);
  g_assert_no_error (error);

  score_of_day (household, rulebook, since, &first);
  before = first;

  /* Each day is scored anew, from nothing, beside the list. */
  for (JalonDate day = jalon_date_add_days (since, 1); jalon_date_compare (day, on) <= 0; day = jalon_date_add_days (day, 1))
    {
      JalonCrs after;

      score_of_day (household, rulebook, day, &after);
      for (guint line = 0; line < JALON_N_CRS_LINES; line++)
        {
          if (before.points[line] == after.points[line])
            continue;

          g_assert_cmpuint (next, <, changes->len);
          assert_change (changes->pdata[next++], line, day, before.points[line], after.points[line]);
          moved[line] = TRUE;
        }
      before = after;
    }

  g_assert_cmpuint (next, ==, changes->len);
  for (guint line = 0; line < JALON_N_CRS_LINES; line++)
    {
      g_autofree char *id = line_id (line);
      int              sum = first.points[line];

      for (guint i = 0; i < changes->len; i++)
        {
          const JalonScoreChange *change = changes->pdata[i];

          sum += g_str_equal (change->id, id) ? change->to - change->from : 0;
        }
      g_test_message ("%s", id);
      g_assert_cmpint (sum, ==, before.points[line]);
      g_assert_true (moved[line]);
    }
}

static void
test_nothing_between (void)
{
  g_autoptr (GError)         error = NULL;
  g_autoptr (JalonRulebook)  rulebook = jalon_rulebook_new_builtin (&error);
  g_autoptr (JalonHousehold) household = jalon_test_household (household_text);
  g_autoptr (GPtrArray)      changes = NULL;
  JalonDate                  on = jalon_test_date ("2020-10-20");

  g_assert_no_error (error);
  changes = jalon_score_changes_find (household, rulebook, on, on, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (changes->len, ==, 0);
}

/* Days ------------------------------------------------------------------------ */

static const char *const samples[] = { "cook-trades", "couple-morocco", "graduate-canada", "physician-self-employed", "researcher-44" };

static JalonHousehold *
load_sample (const char *name)
{
  g_autoptr (GError)     error = NULL;
  g_autofree char       *file = g_strconcat (name, ".jalon", NULL);
  g_autofree char       *path = g_build_filename (g_getenv ("JALON_SOURCE_DIR"), "data", "samples", file, NULL);
  g_autoptr (JalonStore) store = jalon_store_load (path, &error);

  g_assert_no_error (error);
  return g_object_ref (jalon_store_get_household (store));
}

static void
assert_results (JalonKnowledge *knowledge,
                JalonHousehold *household,
                JalonDate       on)
{
  g_autoptr (GError)       error = NULL;
  g_autoptr (JalonResults) results = jalon_results_new (knowledge, household, on, &error);
  int                      total = 0;

  g_assert_no_error (error);
  for (guint section = 0; section < JALON_N_CRS_SECTIONS; section++)
    total += results->crs.sections[section];
  g_assert_cmpint (results->crs.total, ==, total);
  g_assert_cmpint (results->crs.complete, ==, jalon_date_compare (on, jalon_test_date ("2026-11-03")) < 0);
  g_assert_cmpuint (results->items->len, >, 0);

  for (guint i = 0; i < JALON_N_CRITERIA; i++)
    g_assert_cmpint (results->eligibility.criteria[i].id, ==, i);
}

/* Quarters from the first day of Express Entry to some years ahead. */
static void
test_quarters (gconstpointer data)
{
  g_autoptr (GError)         error = NULL;
  g_autoptr (JalonKnowledge) knowledge = jalon_knowledge_new (NULL, &error);
  g_autoptr (JalonHousehold) household = load_sample (data);
  JalonDate                  end = jalon_test_date ("2031-01-01");
  guint                      quarters = 0;

  g_assert_no_error (error);
  for (JalonDate on = jalon_test_date ("2015-01-01"); jalon_date_compare (on, end) < 0; on = jalon_date_add_months (on, 3, JALON_ROUNDING_DOWN))
    {
      assert_results (knowledge, household, on);
      assert_results (knowledge, household, jalon_date_add_days (jalon_date_add_months (on, 3, JALON_ROUNDING_DOWN), -1));
      quarters++;
    }
  g_assert_cmpuint (quarters, ==, 64);
}

static void
test_before_the_first_day (void)
{
  g_autoptr (GError)         error = NULL;
  g_autoptr (JalonKnowledge) knowledge = jalon_knowledge_new (NULL, &error);
  g_autoptr (JalonHousehold) household = load_sample (samples[0]);
  JalonResults              *results;

  g_assert_no_error (error);
  results = jalon_results_new (knowledge, household, jalon_test_date ("2014-12-31"), &error);
  g_assert_null (results);
  g_assert_nonnull (error);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/walk/ten-years/en", "en", test_walk);
  g_test_add_data_func ("/walk/ten-years/fr", "fr", test_walk);
  g_test_add_func ("/walk/no-day-between", test_nothing_between);
  g_test_add_func ("/walk/before-the-first-day", test_before_the_first_day);
  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autofree char *path = g_strconcat ("/walk/quarters/", samples[i], NULL);

      g_test_add_data_func (path, samples[i], test_quarters);
    }

  return g_test_run ();
}
