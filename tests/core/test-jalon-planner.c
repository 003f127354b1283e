/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-planner.h"

#include "jalon-test-session.h"

/* What is looked ahead in another thread, for the page that shows it. */

static const JalonDate today = { 2026, 11, 23 };

#define SOMEBODY                                                                                                                            \
  "'relationship': 'never-married', 'destination': 'ON', 'candidate': { 'birth-date': '1996-11-24',"                                        \
  " 'tests': [{ 'id': 't1', 'test': 'celpip-general', 'taken': '2026-06-01', 'listening': 8, 'reading': 8, 'writing': 8, 'speaking': 8 }]," \
  " 'jobs': [{ 'id': 'j1', 'noc': '21231', 'country': 'CAN', 'started': '2024-01-08', 'hours-per-week': 40 }] }"

static void
changed_cb (guint *n)
{
  (*n)++;
}

static void
wait_for (guint *n_changed,
          guint  expected)
{
  while (*n_changed < expected)
    g_main_context_iteration (NULL, TRUE);
}

/* There is no answer before it is asked for; then it is one for the latest cut-off of a kind that fits. */
static void
test_answer (void)
{
  g_autoptr (JalonPlanner) planner = jalon_planner_new ();
  g_autoptr (JalonSession) session = jalon_test_session_of (SOMEBODY, today);
  guint                    n_changed = 0;
  const JalonGoal         *goal;

  g_signal_connect_swapped (planner, "changed", G_CALLBACK (changed_cb), &n_changed);
  g_assert_false (jalon_planner_is_busy (planner));
  g_assert_null (jalon_planner_get_prospect (planner));
  g_assert_null (jalon_planner_get_goal (planner));

  jalon_planner_ask (planner, session, 0);
  g_assert_true (jalon_planner_is_busy (planner));
  wait_for (&n_changed, 1);
  g_assert_false (jalon_planner_is_busy (planner));
  g_assert_nonnull (jalon_planner_get_prospect (planner));
  goal = jalon_planner_get_goal (planner);
  g_assert_nonnull (goal);
  g_assert_true (goal->fits);
  g_assert_nonnull (goal->round);
  g_assert_cmpint (goal->points, ==, goal->round->cut_off);
  g_assert_cmpint (jalon_date_compare (goal->round->date, today), <=, 0);
}

/* Questions that come while one is answered: the last of them is answered too, those between are not. */
static void
test_while_busy (void)
{
  g_autoptr (JalonPlanner) planner = jalon_planner_new ();
  g_autoptr (JalonSession) session = jalon_test_session_of (SOMEBODY, today);
  g_autoptr (JalonSession) other = jalon_test_session_of ("'candidate': { 'birth-date': '1980-01-05' }", today);
  guint                    n_changed = 0;

  g_signal_connect_swapped (planner, "changed", G_CALLBACK (changed_cb), &n_changed);
  jalon_planner_ask (planner, session, 400);
  jalon_planner_ask (planner, session, 450);
  jalon_planner_ask (planner, other, 500);
  wait_for (&n_changed, 1);
  g_assert_false (jalon_planner_is_busy (planner));
  g_assert_cmpint (jalon_planner_get_goal (planner)->points, ==, 500);
  g_assert_null (jalon_planner_get_goal (planner)->round);
}

/* An edit while an answer is made changes nothing of it: the thread has a copy. */
static void
test_edit_meanwhile (void)
{
  g_autoptr (JalonPlanner) planner = jalon_planner_new ();
  g_autoptr (JalonSession) session = jalon_test_session_of (SOMEBODY, today);
  JalonDate                born = { 1970, 1, 5 };
  guint                    n_changed = 0;

  g_signal_connect_swapped (planner, "changed", G_CALLBACK (changed_cb), &n_changed);
  jalon_planner_ask (planner, session, 450);
  g_object_set (jalon_session_get_household (session)->candidate, "birth-date", &born, NULL);
  wait_for (&n_changed, 1);
  g_assert_nonnull (jalon_planner_get_prospect (planner));
}

/* Before the first day of the rules there is no answer, and that is told as a change. */
static void
test_before_rules (void)
{
  g_autoptr (JalonPlanner) planner = jalon_planner_new ();
  g_autoptr (JalonSession) session = jalon_test_session_of (SOMEBODY, (JalonDate){ 2014, 12, 1 });
  guint                    n_changed = 0;

  g_signal_connect_swapped (planner, "changed", G_CALLBACK (changed_cb), &n_changed);
  jalon_planner_ask (planner, session, 0);
  wait_for (&n_changed, 1);
  g_assert_null (jalon_planner_get_prospect (planner));
  g_assert_null (jalon_planner_get_goal (planner));
}

/* A target is a score. */
static void
test_target (void)
{
  static const struct
  {
    int      target;
    gboolean good;
  } rows[] = { { -1, FALSE }, { 0, FALSE }, { 1, TRUE }, { 1200, TRUE }, { 1201, FALSE } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_cmpint (jalon_target_check (rows[i].target, &error), ==, rows[i].good);
      g_assert_cmpint (error == NULL, ==, rows[i].good);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/planner/answer", test_answer);
  g_test_add_func ("/planner/while-busy", test_while_busy);
  g_test_add_func ("/planner/edit-meanwhile", test_edit_meanwhile);
  g_test_add_func ("/planner/before-rules", test_before_rules);
  g_test_add_func ("/goal/target", test_target);

  return g_test_run ();
}
