/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-item-group.h"

#include "jalon-plan-words.h"
#include "jalon-test-session.h"
#include "jalon-test-store.h"
#include "jalon-words.h"

/* What a session shows as properties, what midnight does to it, and documents by kind. */

#define ANNE                                                                                                   \
  "{\"format\":\"jalon-profile/1\",\"title\":\"Anne and Ben\",\"relationship\":\"married\","                   \
  "\"candidate\":{\"given-name\":\"Anne\",\"birth-date\":\"1996-11-24\",\"passport-expires\":\"2026-11-23\"}," \
  "\"partner\":{\"given-name\":\"Ben\",\"birth-date\":\"1990-01-01\",\"passport-expires\":\"2031-01-01\"},"    \
  "\"documents\":[{\"id\":\"digital_photo\",\"for\":\"partner\",\"state\":\"ready\"}],"                        \
  "\"milestones\":{\"profile-started\":\"2026-09-24\"}}"

static JalonSession *
open_session (JalonClock *clock,
              const char *path)
{
  g_autoptr (JalonKnowledge) knowledge = jalon_test_knowledge ();
  g_autoptr (JalonStore)     store = NULL;

  write_text (path, ANNE);
  store = load (path);
  return jalon_session_new (knowledge, clock, jalon_store_get_household (store), store);
}

/* Each property is what its function says: views bind to them. */
static void
test_properties (Files        *files,
                 gconstpointer data)
{
  g_autoptr (JalonClock)     clock = jalon_fixed_clock_new ((JalonDate){ 2026, 11, 23 });
  g_autoptr (JalonSession)   session = open_session (clock, files->path);
  g_autoptr (JalonHousehold) household = NULL;
  g_autoptr (JalonStore)     store = NULL;
  g_autoptr (JalonScore)     score = NULL;
  g_autoptr (GListModel)     programs = NULL;
  g_autoptr (GListModel)     categories = NULL;
  g_autoptr (GListModel)     checklist = NULL;
  g_autoptr (GListModel)     deadlines = NULL;
  g_autofree JalonDate      *today = NULL;
  g_autofree JalonDate      *day = NULL;
  g_autofree char           *title = NULL;
  g_autofree char           *error = NULL;
  gboolean                   read_only;
  guint                      n_items;
  guint                      n_ready;
  guint                      n_late;
  guint                      n_issues;

  g_object_get (session, "household", &household, "store", &store, "score", &score, "programs", &programs, "categories", &categories,
                "checklist", &checklist, "deadlines", &deadlines, "today", &today, "day", &day, "title", &title, "error", &error,
                "read-only", &read_only, "n-items", &n_items, "n-ready", &n_ready, "n-late", &n_late, "issues-count", &n_issues, NULL);
  g_assert_true (household == jalon_session_get_household (session));
  g_assert_true (store == jalon_session_get_store (session));
  g_assert_true (score == jalon_session_get_score (session));
  g_assert_true (programs == jalon_session_get_programs (session));
  g_assert_cmpuint (g_list_model_get_n_items (programs), ==, JALON_N_PROGRAMS);
  g_assert_cmpuint (g_list_model_get_n_items (categories), >, 5);
  g_assert_true (checklist == jalon_session_get_checklist (session));
  g_assert_cmpuint (g_list_model_get_n_items (checklist), ==, n_items);
  g_assert_true (deadlines == jalon_session_get_deadlines (session));
  g_assert_true (jalon_date_equal (*today, ((JalonDate){ 2026, 11, 23 })));
  g_assert_true (jalon_date_equal (*day, *today));
  g_assert_cmpstr (title, ==, "Anne and Ben");
  g_assert_null (error);
  g_assert_false (read_only);
  g_assert_cmpuint (n_ready, ==, 2); /* Ben's photo and passport; Anne's passport ends today */
  g_assert_cmpuint (n_late, ==, 0);  /* 60 days after 24 September are over after today */
  g_assert_cmpuint (n_issues, ==, 0);
}

static void
count_cb (guint *count)
{
  (*count)++;
}

/* A day may be set as a property; none, and that of today, are today. */
static void
test_day (Files        *files,
          gconstpointer data)
{
  g_autoptr (JalonClock)   clock = jalon_fixed_clock_new ((JalonDate){ 2026, 11, 23 });
  g_autoptr (JalonSession) session = open_session (clock, files->path);
  const JalonDate          birthday = { 2026, 11, 24 };
  const JalonDate          today = { 2026, 11, 23 };
  guint                    n_notified = 0;

  g_signal_connect_swapped (session, "notify::day", G_CALLBACK (count_cb), &n_notified);
  g_assert_cmpint (jalon_session_get_score (session)->crs.total, ==, 100);
  g_object_set (session, "day", &birthday, NULL);
  g_assert_cmpint (jalon_session_get_score (session)->crs.total, ==, 95);
  g_object_set (session, "day", &birthday, NULL);
  g_assert_cmpuint (n_notified, ==, 1);
  g_object_set (session, "day", NULL, NULL);
  g_assert_cmpint (jalon_session_get_score (session)->crs.total, ==, 100);
  g_object_set (session, "day", &today, NULL);
  g_assert_cmpuint (n_notified, ==, 2);
}

/* After midnight the score, the documents and the dates are those of the new day; nothing is edited. */
static void
test_midnight (Files        *files,
               gconstpointer data)
{
  g_autoptr (JalonClock)   clock = jalon_fixed_clock_new ((JalonDate){ 2026, 11, 23 });
  g_autoptr (JalonSession) session = open_session (clock, files->path);
  guint                    n_today = 0;
  guint                    n_late;

  g_signal_connect_swapped (session, "notify::today", G_CALLBACK (count_cb), &n_today);
  jalon_session_refresh_today (session);
  g_assert_cmpuint (n_today, ==, 0);

  clock->stands_at = (JalonDate){ 2026, 11, 24 };
  jalon_session_refresh_today (session);
  g_assert_cmpuint (n_today, ==, 1);
  g_assert_true (jalon_date_equal (jalon_session_get_today (session), clock->stands_at));
  g_assert_true (jalon_date_equal (jalon_session_get_day (session), clock->stands_at));
  g_assert_true (jalon_date_equal (jalon_session_get_plan (session)->day, clock->stands_at));
  g_assert_cmpint (jalon_session_get_score (session)->crs.total, ==, 95);
  g_object_get (session, "n-late", &n_late, NULL);
  g_assert_cmpuint (n_late, ==, 2); /* the profile, and Anne's passport, which ended yesterday */
  g_assert_false (jalon_store_is_dirty (jalon_session_get_store (session)));

  /* A day that was chosen stays until it comes; then it is today, and goes on with it. */
  jalon_session_set_day (session, (JalonDate){ 2026, 11, 26 });
  clock->stands_at = (JalonDate){ 2026, 11, 25 };
  jalon_session_refresh_today (session);
  g_assert_true (jalon_date_equal (jalon_session_get_day (session), ((JalonDate){ 2026, 11, 26 })));
  clock->stands_at = (JalonDate){ 2026, 11, 26 };
  jalon_session_refresh_today (session);
  g_assert_nonnull (jalon_session_get_score (session));
  g_assert_true (jalon_session_get_results (session) == jalon_session_get_plan (session));
  clock->stands_at = (JalonDate){ 2026, 11, 27 };
  jalon_session_refresh_today (session);
  g_assert_true (jalon_date_equal (jalon_session_get_day (session), clock->stands_at));
}

/* Documents by kind --------------------------------------------------------- */

static JalonItemGroup *
find_group (GPtrArray  *groups,
            const char *key)
{
  for (guint i = 0; i < groups->len; i++)
    if (jalon_item_group_find (groups->pdata[i], key) != NULL)
      return groups->pdata[i];

  g_error ("no group of %s", key);
}

static gboolean
is_of_partner (JalonItem *item,
               gpointer   nobody)
{
  return g_str_equal (item->for_whom, nobody != NULL ? "nobody" : "partner");
}

/* One document for two people is one group; it stands as the worst of them does. */
static void
test_groups (Files        *files,
             gconstpointer data)
{
  g_autoptr (JalonClock)     clock = jalon_fixed_clock_new ((JalonDate){ 2026, 11, 23 });
  g_autoptr (JalonSession)   session = open_session (clock, files->path);
  JalonHousehold            *household = jalon_session_get_household (session);
  g_autoptr (GPtrArray)      groups = jalon_item_groups_make (jalon_session_get_plan (session)->items, household);
  JalonItemGroup            *passports = find_group (groups, "passport/candidate");
  JalonItemGroup            *photos = find_group (groups, "digital_photo/candidate");
  g_autoptr (JalonItemGroup) of_partner = jalon_item_group_pick (photos, is_of_partner, NULL);

  g_assert_true (find_group (groups, "passport/partner") == passports);
  g_assert_true (passports != photos);
  g_assert_cmpuint (passports->items->len, ==, 2);
  g_assert_null (jalon_item_group_find (passports, "passport/c1"));
  g_assert_null (jalon_item_group_pick (photos, is_of_partner, files));

  /* Anne's ends today, Ben's is good until 2031. */
  g_assert_cmpstr (jalon_item_group_get_most_urgent (passports)->for_whom, ==, "candidate");
  g_assert_false (jalon_item_group_is_obtained (passports));
  /* Ben has his photo, Anne not. */
  g_assert_cmpstr (jalon_item_group_get_most_urgent (photos)->for_whom, ==, "candidate");
  g_assert_false (jalon_item_group_is_obtained (photos));
  g_assert_cmpuint (of_partner->items->len, ==, 1);
  g_assert_true (jalon_item_group_is_obtained (of_partner));
}

/* What somebody has a second time is another document, of as many people as the first. */
static void
test_groups_twice (Files        *files,
                   gconstpointer data)
{
  g_autoptr (JalonClock)   clock = jalon_fixed_clock_new ((JalonDate){ 2026, 11, 23 });
  g_autoptr (JalonSession) session = open_session (clock, files->path);
  JalonHousehold          *household = jalon_session_get_household (session);
  GPtrArray               *items = jalon_session_get_plan (session)->items;
  g_autoptr (GPtrArray)    twice = g_ptr_array_new ();
  g_autoptr (GPtrArray)    once_groups = jalon_item_groups_make (items, household);
  g_autoptr (GPtrArray)    groups = NULL;

  g_ptr_array_extend (twice, items, NULL, NULL);
  g_ptr_array_extend (twice, items, NULL, NULL);
  groups = jalon_item_groups_make (twice, household);
  g_assert_cmpuint (once_groups->len, <, items->len);
  g_assert_cmpuint (groups->len, ==, 2 * once_groups->len);

  for (guint i = 0; i < groups->len; i++)
    {
      const JalonItemGroup *once = once_groups->pdata[i % once_groups->len];
      const JalonItemGroup *group = groups->pdata[i];

      g_assert_cmpstr (group->key, ==, once->key);
      g_assert_cmpuint (group->items->len, ==, once->items->len);

      for (guint j = 0; j < group->items->len; j++)
        g_assert_true (group->items->pdata[j] == once->items->pdata[j]);
    }
}

/* Of two that are equally urgent, the one whose day comes first; once both are there, the one that ends first. */
static void
test_most_urgent (Files        *files,
                  gconstpointer data)
{
  g_autoptr (JalonClock)   clock = jalon_fixed_clock_new ((JalonDate){ 2026, 11, 23 });
  g_autoptr (JalonSession) session = open_session (clock, files->path);
  JalonHousehold          *household = jalon_session_get_household (session);
  const JalonDate          late = { 2032, 1, 1 };
  const JalonDate          later = { 2033, 1, 1 };

  g_object_set (household->candidate, "passport-expires", &later, NULL);
  g_object_set (household->partner, "passport-expires", &late, NULL);
  {
    g_autoptr (GPtrArray) groups = jalon_item_groups_make (jalon_session_get_plan (session)->items, household);
    JalonItemGroup       *passports = find_group (groups, "passport/candidate");

    g_assert_cmpstr (jalon_item_group_get_most_urgent (passports)->for_whom, ==, "partner");
    g_assert_true (jalon_item_group_is_obtained (passports));
  }

  g_object_set (household->partner, "passport-expires", &(JalonDate){ 2034, 1, 1 }, NULL);
  {
    g_autoptr (GPtrArray) groups = jalon_item_groups_make (jalon_session_get_plan (session)->items, household);

    g_assert_cmpstr (jalon_item_group_get_most_urgent (find_group (groups, "passport/candidate"))->for_whom, ==, "candidate");
  }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  jalon_words_init ("en");

  g_test_add ("/session-day/properties", Files, NULL, set_up, test_properties, tear_down);
  g_test_add ("/session-day/day", Files, NULL, set_up, test_day, tear_down);
  g_test_add ("/session-day/midnight", Files, NULL, set_up, test_midnight, tear_down);
  g_test_add ("/session-day/groups", Files, NULL, set_up, test_groups, tear_down);
  g_test_add ("/session-day/groups-twice", Files, NULL, set_up, test_groups_twice, tear_down);
  g_test_add ("/session-day/most-urgent", Files, NULL, set_up, test_most_urgent, tear_down);

  return g_test_run ();
}
