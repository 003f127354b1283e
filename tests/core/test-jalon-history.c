/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-history.h"

#include "jalon-test-household.h"

/* What is one step, and what a step brings back after others were made. */

typedef struct
{
  JalonHousehold *household;
  JalonHistory   *history;
} Fixture;

#define CHILDREN "'title': 'Before', 'children': [ { 'id': 'c1' }, { 'id': 'c2' }, { 'id': 'c3' } ]"

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->household = jalon_test_household (CHILDREN);
  fixture->history = jalon_history_new (fixture->household);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_object_unref (fixture->history);
  g_object_unref (fixture->household);
}

static char *
name_children (Fixture *fixture)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < jalon_record_list_get_length (fixture->household->children); i++)
    g_string_append (names, ((JalonChild *) jalon_record_list_get (fixture->household->children, i))->id);

  return g_string_free (names, FALSE);
}

static void
assert_children (Fixture    *fixture,
                 const char *expected)
{
  g_autofree char *names = name_children (fixture);

  g_assert_cmpstr (names, ==, expected);
}

/* The last step is undone, and may be done again. */
static void
test_take_back_last (Fixture      *fixture,
                     gconstpointer data)
{
  g_object_set (fixture->household, "title", "After", NULL);
  jalon_history_take_back (fixture->history, jalon_history_get_last_step (fixture->history));
  g_assert_cmpstr (fixture->household->title, ==, "Before");
  g_assert_true (jalon_history_can_redo (fixture->history));
  g_assert_false (jalon_history_can_undo (fixture->history));
}

/* What was deleted comes back at the end of a list that has become shorter; the other deletions stay. */
static void
test_take_back_deleted (Fixture      *fixture,
                        gconstpointer data)
{
  JalonRecordList *children = fixture->household->children;
  guint64          step;

  jalon_record_list_remove (children, 2);
  step = jalon_history_get_last_step (fixture->history);
  jalon_record_list_remove (children, 1);
  jalon_record_list_remove (children, 0);
  assert_children (fixture, "");

  jalon_history_take_back (fixture->history, step);
  assert_children (fixture, "c3");
  jalon_history_undo (fixture->history);
  assert_children (fixture, "");
  jalon_history_undo (fixture->history);
  assert_children (fixture, "c1");
}

/* What was added and is gone already is not taken away once more. */
static void
test_take_back_added (Fixture      *fixture,
                      gconstpointer data)
{
  JalonRecordList       *children = fixture->household->children;
  g_autoptr (JalonChild) child = g_object_new (JALON_TYPE_CHILD, "id", "c4", NULL);
  guint64                step;

  jalon_record_list_append (children, JALON_RECORD (child));
  step = jalon_history_get_last_step (fixture->history);
  jalon_record_list_remove (children, 3);
  jalon_history_take_back (fixture->history, step);
  assert_children (fixture, "c1c2c3");
  g_assert_cmpstr (fixture->household->title, ==, "Before");
}

/* A step that is no longer there changes nothing. */
static void
test_take_back_unknown (Fixture      *fixture,
                        gconstpointer data)
{
  guint64 step;

  g_object_set (fixture->household, "title", "After", NULL);
  step = jalon_history_get_last_step (fixture->history);
  jalon_history_undo (fixture->history);
  jalon_history_take_back (fixture->history, step);
  g_assert_cmpstr (fixture->household->title, ==, "Before");
}

static void
test_groups (Fixture      *fixture,
             gconstpointer data)
{
  jalon_history_begin_group (fixture->history);
  jalon_history_end_group (fixture->history);
  g_assert_false (jalon_history_can_undo (fixture->history));

  jalon_history_begin_group (fixture->history);
  g_object_set (fixture->household, "title", "One", NULL);
  jalon_history_begin_group (fixture->history);
  g_object_set (fixture->household, "funds-gift", TRUE, NULL);
  jalon_history_end_group (fixture->history);
  jalon_record_list_remove (fixture->household->children, 0);
  jalon_history_end_group (fixture->history);

  jalon_history_undo (fixture->history);
  g_assert_cmpstr (fixture->household->title, ==, "Before");
  g_assert_false (fixture->household->funds_gift);
  assert_children (fixture, "c1c2c3");
  g_assert_false (jalon_history_can_undo (fixture->history));
}

/* Of one record each member is a step, and so is each number that was never to be read. */
static void
test_typing (Fixture      *fixture,
             gconstpointer data)
{
  JalonPerson *person = fixture->household->candidate;

  g_object_set (person, "given-name", "A", NULL);
  g_object_set (person, "family-name", "B", NULL);
  g_object_set (person, "family-name", "Be", NULL);
  jalon_record_set_raw (JALON_RECORD (person), "birth-date", "\"1996-1\"");
  jalon_record_set_raw (JALON_RECORD (person), "birth-date", "\"1996-13\"");

  jalon_history_undo (fixture->history);
  g_assert_false (jalon_record_has_raw (JALON_RECORD (person)));
  jalon_history_undo (fixture->history);
  g_assert_null (person->family_name);
  g_assert_cmpstr (person->given_name, ==, "A");
  jalon_history_redo (fixture->history);
  g_assert_cmpstr (person->family_name, ==, "Be");
  jalon_history_redo (fixture->history);
  g_assert_cmpstr (jalon_record_get_unreadable (JALON_RECORD (person), "birth-date"), ==, "\"1996-13\"");
}

/* The day that an account prints. */
static void
test_account_date (Fixture      *fixture,
                   gconstpointer data)
{
  const JalonDate              day = { 2026, 12, 20 };
  g_autoptr (JalonAccountDate) date = g_object_new (JALON_TYPE_ACCOUNT_DATE, "deadline", "ita", "date", &day, NULL);

  jalon_record_list_append (fixture->household->account_dates, JALON_RECORD (date));
  jalon_history_undo (fixture->history);
  g_assert_false (jalon_date_is_set (jalon_household_get_account_date (fixture->household, "ita")));
  jalon_history_redo (fixture->history);
  g_assert_true (jalon_date_equal (jalon_household_get_account_date (fixture->household, "ita"), day));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD_STEP(path, function) g_test_add ("/history/" path, Fixture, NULL, set_up, function, tear_down)
  ADD_STEP ("take-back-the-last", test_take_back_last);
  ADD_STEP ("take-back-what-was-deleted", test_take_back_deleted);
  ADD_STEP ("take-back-what-was-added", test_take_back_added);
  ADD_STEP ("take-back-what-is-undone", test_take_back_unknown);
  ADD_STEP ("groups", test_groups);
  ADD_STEP ("typing", test_typing);
  ADD_STEP ("account-date", test_account_date);

  return g_test_run ();
}
