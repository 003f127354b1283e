/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-test-session.h"

static const JalonDate today = { 2026, 11, 23 };

static JalonSession *
open_session (const char *json)
{
  return jalon_test_session_of (json, today);
}

static gpointer
find_item (JalonSession *session,
           const char   *key)
{
  GListModel *items = jalon_session_get_checklist (session);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (JalonItem) item = g_list_model_get_item (items, i);
      g_autofree char      *own = jalon_item_dup_key (item);

      if (g_str_equal (own, key))
        return item; /* the list keeps it */
    }

  g_assert_not_reached ();
}

/* The first date that follows from a record, or one that follows from none. */
static gpointer
find_date (JalonSession *session,
           gboolean      of_record)
{
  GListModel *dates = jalon_session_get_deadlines (session);

  for (guint i = 0; i < g_list_model_get_n_items (dates); i++)
    {
      g_autoptr (JalonDeadline) date = g_list_model_get_item (dates, i);

      if ((date->record != NULL) == of_record)
        return date; /* the list keeps it */
    }

  g_assert_not_reached ();
}

static void
count_notify_cb (JalonSession *session,
                 GParamSpec   *pspec,
                 guint        *count)
{
  (*count)++;
}

static void
count_cb (guint *count)
{
  (*count)++;
}

/* A tick shows one document anew, a number none; an answer may stand in the reason of any. */
static void
test_items_stay (void)
{
  g_autoptr (JalonSession) session = open_session ("{'relationship':'married','candidate':{},'documents':[{'id':'passport','for':'candidate'}]}");
  JalonHousehold          *household = jalon_session_get_household (session);
  JalonRecord             *document = jalon_record_list_get (household->documents, 0);
  g_autoptr (GObject)      passport = g_object_ref (find_item (session, "passport/candidate"));
  g_autoptr (GObject)      other = g_object_ref (find_item (session, "passport/partner"));
  guint                    n_told = 0;

  g_signal_connect (session, "notify::title", G_CALLBACK (count_notify_cb), &n_told);
  g_signal_connect (session, "notify::n-ready", G_CALLBACK (count_notify_cb), &n_told);

  g_object_set (household, "funds", (gint64) 20000, NULL);
  g_assert_true (find_item (session, "passport/candidate") == passport);
  g_assert_cmpuint (n_told, ==, 0);

  g_object_set (document, "note", "in the drawer", NULL);
  g_assert_true (find_item (session, "passport/candidate") != passport);
  g_assert_true (find_item (session, "passport/partner") == other);
  g_set_object (&passport, find_item (session, "passport/candidate"));

  jalon_session_set_item_state (session, JALON_ITEM (passport), JALON_DOCUMENT_STATE_READY);
  g_assert_true (find_item (session, "passport/candidate") != passport);
  g_assert_true (find_item (session, "passport/partner") == other);
  g_assert_cmpuint (n_told, ==, 1);

  g_object_set (household, "authorized-to-work", TRUE, NULL);
  g_assert_true (find_item (session, "passport/partner") != other);
}

/* A date stays while neither it nor the record from which it follows changes, and is told anew on another day: "5 days left". */
static void
test_dates_stay (void)
{
  g_autoptr (JalonKnowledge) knowledge = jalon_test_knowledge ();
  g_autoptr (JalonClock)     clock = jalon_fixed_clock_new (today);
  g_autoptr (JalonHousehold) household = jalon_test_household ("{'relationship':'never-married','milestones':{'profile-started':'2026-11-01'},"
                                                               "'candidate':{'birth-date':'1992-03-04','tests':[{'test':'ielts-general','taken':'2026-01-02','listening':8,'reading':8,'writing':8,'speaking':8}]}}");
  g_autoptr (JalonSession)   session = jalon_session_new (knowledge, clock, household, NULL);
  JalonRecord               *test = jalon_record_list_get (household->candidate->tests, 0);
  g_autoptr (GObject)        of_test = g_object_ref (find_date (session, TRUE));
  g_autoptr (GObject)        of_profile = g_object_ref (find_date (session, FALSE));

  g_assert_true (JALON_DEADLINE (of_test)->record == test);
  g_object_set (household, "funds", (gint64) 20000, NULL);
  g_assert_true (find_date (session, TRUE) == of_test);
  g_assert_true (find_date (session, FALSE) == of_profile);

  g_object_set (test, "listening", 70, NULL);
  g_assert_true (find_date (session, TRUE) != of_test);
  g_assert_true (find_date (session, FALSE) == of_profile);
  g_set_object (&of_test, find_date (session, TRUE));

  clock->stands_at = (JalonDate){ 2026, 11, 24 };
  jalon_session_refresh_today (session);
  g_assert_true (find_date (session, TRUE) != of_test);
  g_assert_true (find_date (session, FALSE) != of_profile);
}

/* The words of the score, of the programs and of the categories are made when somebody asks for them, once for an edit. */
static void
test_words_when_asked (void)
{
  g_autoptr (JalonSession) session = open_session ("{'relationship':'never-married','candidate':{'birth-date':'1992-03-04'}}");
  g_autoptr (JalonScore)   old = g_object_ref (jalon_session_get_score (session));
  g_autoptr (JalonScore)   asked = NULL;
  guint                    n_programs = 0;
  guint                    n_lines;

  g_assert_null (old->lines);
  g_assert_null (old->warnings);
  g_signal_connect_swapped (jalon_session_get_programs (session), "items-changed", G_CALLBACK (count_cb), &n_programs);
  g_object_set (jalon_session_get_household (session), "funds", (gint64) 20000, NULL);
  g_assert_cmpuint (n_programs, ==, 0);
  jalon_session_get_categories (session);
  jalon_session_get_programs (session);
  g_assert_cmpuint (n_programs, ==, 1);

  asked = g_object_ref (jalon_session_get_score (session));
  n_lines = g_list_model_get_n_items (jalon_score_get_lines (asked));
  g_assert_cmpuint (n_lines, >, 10);
  g_object_set (jalon_session_get_household (session), "funds", (gint64) 20001, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (jalon_score_get_lines (asked)), ==, n_lines);
  /* Of a day that has changed nothing can be said any more. */
  g_assert_cmpuint (g_list_model_get_n_items (jalon_score_get_lines (old)), ==, 0);
  g_assert_cmpuint (jalon_score_get_warnings (old)->len, ==, 0);
}

/* Whoever follows is told when it differs, not at each edit. */
static void
test_undo_is_told_once (void)
{
  g_autoptr (JalonSession) session = open_session ("{'candidate':{}}");
  guint                    n_told = 0;

  g_signal_connect (session, "notify::can-undo", G_CALLBACK (count_notify_cb), &n_told);
  g_object_set (jalon_session_get_household (session), "funds", (gint64) 20000, NULL);
  jalon_session_end_typing (session);
  g_object_set (jalon_session_get_household (session), "authorized-to-work", TRUE, NULL);
  g_assert_cmpuint (n_told, ==, 1);
  jalon_session_undo (session);
  jalon_session_undo (session);
  g_assert_cmpuint (n_told, ==, 2);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/session-lists/items-stay", test_items_stay);
  g_test_add_func ("/session-lists/dates-stay", test_dates_stay);
  g_test_add_func ("/session-lists/words-when-asked", test_words_when_asked);
  g_test_add_func ("/session-lists/undo-is-told-once", test_undo_is_told_once);

  return g_test_run ();
}
