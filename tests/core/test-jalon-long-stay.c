/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-long-stay.h"

#include "jalon-test-plan.h"
#include "jalon-test.h"

#define TODAY "2026-11-23"

/* DECISION 21: a stay that misses the six months by a day to fourteen is named, and is on no list. */
static void
test_near_stays (void)
{
  static const struct
  {
    const char *last;
    int         days_short; /* 0: not named */
  } rows[] = { { "2020-06-30", 0 }, { "2020-06-29", 1 }, { "2020-06-16", 14 }, { "2020-06-15", 0 } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char       *json = g_strdup_printf ("'candidate': { 'residence': 'CAN', 'stays': [ { 'country': 'FRA', 'from': '2020-01-01', 'to': '%s' } ] }", rows[i].last);
      g_auto (JalonTestPlan) plan = { 0 };
      g_autoptr (GArray)     stays = NULL;

      jalon_test_plan_open (&plan, json, TODAY);
      stays = jalon_near_stays_find (plan.data, &plan.assessed);

      g_assert_cmpuint (stays->len, ==, rows[i].days_short > 0 ? 1 : 0);
      g_assert_cmpint (jalon_test_plan_find (&plan, "police_past/candidate/FRA") != NULL, ==, i == 0);

      if (stays->len > 0)
        g_assert_cmpint (g_array_index (stays, JalonNearStay, 0).days_short, ==, rows[i].days_short);
    }
}

/* DECISION 18: "in the last 10 years" are the ten years that end with the day of the application, as for work: of a stay
 * that began before them, six months from their first day. A day less is named, and asks for nothing. */
static void
test_beginning_of_the_ten_years (void)
{
  static const struct
  {
    const char *first, *last;
    gboolean    asked;
    int         days_short; /* 0: not named */
  } rows[] = {
    { "2016-11-23", "2017-05-23", TRUE, 0 },
    { "2016-11-23", "2017-05-22", FALSE, 1 },
    { "2016-11-24", "2017-05-23", TRUE, 0 },
    { "2016-11-24", "2017-05-22", FALSE, 1 },
    { "2016-11-25", "2017-05-24", TRUE, 0 },
    { "2016-11-25", "2017-05-23", FALSE, 1 },
    { "2010-01-01", "2017-05-23", TRUE, 0 },
    { "2010-01-01", "2017-05-09", FALSE, 14 },
    { "2010-01-01", "2017-05-08", FALSE, 0 },
    { "2010-01-01", "2016-11-23", FALSE, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char       *json = g_strdup_printf ("'candidate': { 'residence': 'CAN', 'stays': [ { 'country': 'FRA', 'from': '%s', 'to': '%s' } ] }",
                                                     rows[i].first, rows[i].last);
      g_auto (JalonTestPlan) plan = { 0 };
      g_autoptr (GArray)     stays = NULL;

      jalon_test_plan_open (&plan, json, TODAY);
      stays = jalon_near_stays_find (plan.data, &plan.assessed);

      g_assert_cmpint (jalon_test_plan_find (&plan, "police_past/candidate/FRA") != NULL, ==, rows[i].asked);
      g_assert_cmpuint (stays->len, ==, rows[i].days_short > 0 ? 1 : 0);

      if (stays->len > 0)
        g_assert_cmpint (g_array_index (stays, JalonNearStay, 0).days_short, ==, rows[i].days_short);
    }
}

/* DECISION 18, DECISION 21: stays that overlap, or follow each other without a day between, are one; what is half told is none,
 * and a country that asks for a certificate by another stay is not named. */
static void
test_several_stays (void)
{
  static const struct
  {
    const char *stays;
    gboolean    asked;
    guint       n_named;
  } rows[] = {
    { "{ 'country': 'FRA', 'from': '2020-01-01', 'to': '2020-04-30' }, { 'country': 'FRA', 'from': '2020-03-01', 'to': '2020-06-30' }", TRUE, 0 },
    { "{ 'country': 'FRA', 'from': '2020-01-01', 'to': '2020-06-20' }, { 'country': 'FRA', 'from': '2020-03-01', 'to': '2020-04-30' }", FALSE, 1 },
    { "{ 'country': 'FRA', 'from': '2020-01-01', 'to': '2020-03-31' }, { 'country': 'FRA', 'from': '2020-04-01', 'to': '2020-06-30' }", TRUE, 0 },
    { "{ 'country': 'FRA', 'from': '2020-01-01', 'to': '2020-03-31' }, { 'country': 'FRA', 'from': '2020-04-02', 'to': '2020-07-01' }", FALSE, 0 },
    { "{ 'country': 'FRA', 'from': '2020-01-01' }, { 'country': 'FRA', 'from': '2020-02-01', 'to': '2020-03-01' }", TRUE, 0 },
    { "{ 'country': 'FRA', 'from': '2020-01-01', 'to': '2020-06-25' }, { 'country': 'FRA', 'from': '2022-01-01', 'to': '2022-12-31' }", TRUE, 0 },
    { "{ 'country': 'FRA', 'from': '2020-01-01', 'to': '2020-06-25' }, { 'country': 'MAR', 'from': '2022-01-01', 'to': '2022-06-25' }", FALSE, 2 },
    { "{ 'from': '2020-01-01', 'to': '2021-01-01' }, { 'country': 'FRA', 'to': '2021-01-01' }", TRUE, 0 }, /* as a question */
    { "{ 'country': 'FRA', 'from': '2021-01-01', 'to': '2020-01-01' }", FALSE, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char       *json = g_strdup_printf ("'candidate': { 'residence': 'CAN', 'stays': [ %s ] }", rows[i].stays);
      g_auto (JalonTestPlan) plan = { 0 };
      g_autoptr (GArray)     stays = NULL;

      jalon_test_plan_open (&plan, json, TODAY);
      stays = jalon_near_stays_find (plan.data, &plan.assessed);

      g_assert_cmpint (jalon_test_plan_find (&plan, "police_past/candidate/FRA") != NULL, ==, rows[i].asked);
      g_assert_cmpuint (stays->len, ==, rows[i].n_named);
    }
}

/* An empty profile alarms nobody, and everybody has a line for a passport. */
static void
test_empty_profile (void)
{
  g_auto (JalonTestPlan) plan = { 0 };

  jalon_test_plan_open (&plan, "", TODAY);

  for (guint i = 0; i < plan.items->len; i++)
    g_assert_cmpint (((JalonItem *) g_ptr_array_index (plan.items, i))->urgency, !=, JALON_ITEM_URGENCY_LATE);

  g_assert_nonnull (jalon_test_plan_find (&plan, "passport/candidate"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/long-stay/near-stays", test_near_stays);
  g_test_add_func ("/long-stay/beginning-of-the-ten-years", test_beginning_of_the_ten_years);
  g_test_add_func ("/long-stay/several-stays", test_several_stays);
  g_test_add_func ("/long-stay/empty-profile", test_empty_profile);

  return g_test_run ();
}
