/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-test-window.h"

/*
 * The day ends while the window is open: nobody looks at it, or the computer
 * sleeps for weeks, or the clock is put back.
 */

/* 30 on 24 November 2026: five points less. The time to submit the profile ends on 4 December. */
#define BIRTHDAY                                                                              \
  "{ \"format\": \"jalon-profile/1\", \"relationship\": \"never-married\","                   \
  " \"candidate\": { \"birth-date\": \"1996-11-24\", \"passport-expires\": \"2026-12-20\" }," \
  " \"milestones\": { \"profile-started\": \"2026-10-05\" } }"

typedef struct
{
  Fixture     files;
  JalonClock *clock; /* its day is over when the test says so */
} DayFixture;

static void
set_up_day (DayFixture   *fixture,
            gconstpointer data)
{
  fixture->clock = jalon_fixed_clock_new ((JalonDate){ 2026, 11, 23 });
  fixture->files.folder = g_dir_make_tmp ("jalon-XXXXXX", NULL);
  fixture->files.path = g_build_filename (fixture->files.folder, "tests.jalon", NULL);
  g_assert_true (g_file_set_contents (fixture->files.path, BIRTHDAY, -1, NULL));
  fixture->clock->seconds_left = 0; /* the window asks at its next idle moment */
  fixture->files.window = jalon_window_new (NULL, jalon_test_ui_get_knowledge (), fixture->clock);
  gtk_window_present (GTK_WINDOW (fixture->files.window));
  g_assert_true (jalon_window_open (fixture->files.window, fixture->files.path));
  /* What becomes active asks for the day too: only the timer is left from here on. */
  while (!gtk_window_is_active (GTK_WINDOW (fixture->files.window)))
    g_main_context_iteration (NULL, TRUE);
  jalon_test_ui_settle ();
}

static void
tear_down_day (DayFixture   *fixture,
               gconstpointer data)
{
  tear_down (&fixture->files, data);
  g_object_unref (fixture->clock);
}

static JalonSession *
get_session (DayFixture *fixture)
{
  return jalon_window_get_session (fixture->files.window);
}

/* What the foot of the sidebar shows. */
static const char *
get_total (DayFixture *fixture)
{
  return gtk_label_get_text (GTK_LABEL (jalon_test_ui_find (GTK_WIDGET (fixture->files.window), "total_label")));
}

/* The days to the last day for the profile, as the list of dates has it. */
static int
get_days_left (DayFixture *fixture)
{
  GListModel *deadlines = jalon_session_get_deadlines (get_session (fixture));

  for (guint i = 0; i < g_list_model_get_n_items (deadlines); i++)
    {
      g_autoptr (JalonDeadline) deadline = g_list_model_get_item (deadlines, i);

      if (jalon_date_equal (deadline->due, ((JalonDate){ 2026, 12, 4 })))
        return jalon_date_days_between (jalon_session_get_today (get_session (fixture)), deadline->due);
    }

  g_error ("the last day for the profile is not there");
}

static void
begin_day (DayFixture *fixture,
           JalonDate   day)
{
  fixture->clock->stands_at = day;
  fixture->clock->seconds_left = 86400;
  jalon_test_ui_settle ();
}

/* At midnight score, dates and papers are those of the new day; what is entered is not touched, nor saved. */
static void
test_midnight (DayFixture   *fixture,
               gconstpointer data)
{
  g_autofree char *text = NULL;
  gboolean         can_undo;

  g_assert_cmpstr (get_total (fixture), ==, "110");
  g_assert_cmpint (get_days_left (fixture), ==, 11);

  begin_day (fixture, (JalonDate){ 2026, 11, 24 });
  g_assert_cmpint (jalon_session_get_today (get_session (fixture)).day, ==, 24);
  g_assert_cmpstr (get_total (fixture), ==, "105");
  g_assert_cmpint (get_days_left (fixture), ==, 10);

  g_object_get (get_session (fixture), "can-undo", &can_undo, NULL);
  g_assert_false (can_undo);
  g_assert_false (jalon_store_is_dirty (jalon_session_get_store (get_session (fixture))));
  g_assert_true (g_file_get_contents (fixture->files.path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, BIRTHDAY);
}

/* A day that somebody looks at stays; papers and dates are those of today all the same. */
static void
test_chosen_day (DayFixture   *fixture,
                 gconstpointer data)
{
  const JalonDate chosen = { 2025, 11, 24 }; /* 29 */

  jalon_session_set_day (get_session (fixture), chosen);
  begin_day (fixture, (JalonDate){ 2026, 11, 24 });
  g_assert_true (jalon_date_equal (jalon_session_get_day (get_session (fixture)), chosen));
  g_assert_cmpint (jalon_session_get_score (get_session (fixture))->crs.total, ==, 110);
  g_assert_cmpint (get_days_left (fixture), ==, 10);

  jalon_session_set_day (get_session (fixture), JALON_DATE_UNSET);
  g_assert_cmpstr (get_total (fixture), ==, "105");
}

/* A computer that slept past the last day: the timer is late, the window that is looked at is not. Its pages are made anew. */
static void
test_sleep (DayFixture   *fixture,
            gconstpointer data)
{
  static const char *const pages[] = { "overview", "score", "eligibility", "documents", "dates", "profile" };

  fixture->clock->seconds_left = 86400;
  jalon_test_ui_settle ();
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      jalon_window_show_page (fixture->files.window, pages[i]);
      jalon_test_ui_settle ();
    }

  fixture->clock->stands_at = (JalonDate){ 2026, 12, 24 };
  jalon_test_ui_settle ();
  g_assert_cmpint (jalon_session_get_today (get_session (fixture)).month, ==, 11);
  while (!gtk_window_is_active (GTK_WINDOW (fixture->files.window)))
    g_main_context_iteration (NULL, TRUE);
  g_object_notify (G_OBJECT (fixture->files.window), "is-active");
  g_assert_cmpint (jalon_session_get_today (get_session (fixture)).month, ==, 12);
  g_assert_cmpint (get_days_left (fixture), ==, -20);
  g_assert_cmpstr (get_total (fixture), ==, "105");

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      jalon_window_show_page (fixture->files.window, pages[i]);
      jalon_test_ui_settle ();
    }
}

/* A clock that was wrong is put back; a traveller comes to a place where it is still yesterday. */
static void
test_back (DayFixture   *fixture,
           gconstpointer data)
{
  begin_day (fixture, (JalonDate){ 2026, 11, 24 });
  g_assert_cmpstr (get_total (fixture), ==, "105");
  fixture->clock->stands_at = (JalonDate){ 2026, 11, 23 };
  while (!gtk_window_is_active (GTK_WINDOW (fixture->files.window)))
    g_main_context_iteration (NULL, TRUE);
  g_object_notify (G_OBJECT (fixture->files.window), "is-active");
  g_assert_cmpstr (get_total (fixture), ==, "110");
  g_assert_cmpint (get_days_left (fixture), ==, 11);

  /* Before the first day of the rules nothing can be said, and nothing is lost. */
  fixture->clock->stands_at = (JalonDate){ 2014, 12, 31 };
  g_object_notify (G_OBJECT (fixture->files.window), "is-active");
  g_assert_null (jalon_session_get_score (get_session (fixture)));
  fixture->clock->stands_at = (JalonDate){ 2026, 11, 23 };
  g_object_notify (G_OBJECT (fixture->files.window), "is-active");
  g_assert_cmpstr (get_total (fixture), ==, "110");
}

int
main (int   argc,
      char *argv[])
{
  jalon_test_ui_init (&argc, &argv);
#define ADD_DAY(path, function) g_test_add ("/window-day/" path, DayFixture, NULL, set_up_day, function, tear_down_day)
  ADD_DAY ("midnight", test_midnight);
  ADD_DAY ("chosen-day", test_chosen_day);
  ADD_DAY ("sleep", test_sleep);
  ADD_DAY ("back", test_back);

  return g_test_run ();
}
