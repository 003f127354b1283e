/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-test-calendar.h"

/* A calendar that is imported again: what is taken back, and what is known by its UID. */

/* What is taken back -------------------------------------------------------------- */

#define APPLIED_ITA "'milestones': {'invited': '2026-11-10', 'applied': '2026-11-20'}"

/* A date to come that is done is cancelled, with a higher number than in a file of the same second. */
static void
test_cancelled (void)
{
  g_auto (Plan)  before = { 0 };
  g_auto (Plan)  after = { 0 };
  icalcomponent *first, *second;
  icalcomponent *open, *cancelled;

  plan_open (&before, "'milestones': {'invited': '2026-11-10'}");
  plan_open (&after, APPLIED_ITA);
  first = write_calendar (&before);
  second = write_calendar (&after);
  open = find_event (first, "Last day to apply for permanent residence");
  cancelled = find_event (second, "Last day to apply for permanent residence");

  g_assert_cmpint (icalcomponent_get_status (open), ==, ICAL_STATUS_CONFIRMED);
  g_assert_cmpint (icalcomponent_get_status (cancelled), ==, ICAL_STATUS_CANCELLED);
  g_assert_cmpstr (icalcomponent_get_uid (open), ==, icalcomponent_get_uid (cancelled));
  g_assert_cmpint (icalcomponent_get_sequence (cancelled), >, icalcomponent_get_sequence (open));
  g_assert_cmpint (icalcomponent_count_components (cancelled, ICAL_VALARM_COMPONENT), ==, 0);

  icalcomponent_free (first);
  icalcomponent_free (second);
}

/* The file that is written over is the memory: what was removed from the answers is taken back too. */
static void
test_earlier (void)
{
  g_auto (Plan)        before = { 0 };
  g_auto (Plan)        after = { 0 };
  g_autofree char     *earlier = NULL;
  g_autofree char     *text = NULL;
  g_autofree char     *again = NULL;
  icalcomponent       *calendar;
  icalcomponent       *letter;
  JalonCalendarOptions options = { .names = TRUE, .stamp = STAMP + 60 };

  plan_open (&before, "'letters': [{'id': 'l1', 'kind': 'visa-ready', 'dated': '2026-11-10'}, {'id': 'l2', 'kind': 'fees', 'dated': '2026-10-10', 'due': '2026-11-10'}]");
  plan_open (&after, "");
  earlier = write_text (&before, TRUE, 0);
  options.earlier = earlier;
  text = jalon_calendar_write (after.results, &options);
  calendar = icalparser_parse_string (text);
  letter = find_event (calendar, "Send passport, photos");

  g_assert_nonnull (letter);
  g_assert_cmpint (icalcomponent_get_status (letter), ==, ICAL_STATUS_CANCELLED);
  g_assert_cmpint (icalcomponent_get_sequence (letter), ==, 2 * (STAMP + 60 - 1577836800) + 1);
  g_assert_cmpint (icalcomponent_count_components (letter, ICAL_VALARM_COMPONENT), ==, 0);
  g_assert_true (icalrestriction_check (calendar));
  /* What lies behind rings no more. */
  g_assert_null (find_event (calendar, "Pay the right"));
  icalcomponent_free (calendar);

  /* Taken back for good, and by no other household's file. */
  options.earlier = text;
  again = jalon_calendar_write (after.results, &options);
  g_assert_cmpstr (again, ==, text);
  options.earlier = "BEGIN:VCALENDAR\r\nthis is none";
  g_free (again);
  again = jalon_calendar_write (after.results, &options);
  g_assert_null (strstr (again, "CANCELLED"));
}

/* A file of somebody else's is no memory either: events without a UID, or with one that is not of this program. */
static void
test_foreign (void)
{
  static const char    foreign[] = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n"
                                   "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261224\r\nSUMMARY:No UID\r\nEND:VEVENT\r\n"
                                   "BEGIN:VEVENT\r\nUID:other\r\nDTSTART;VALUE=DATE:20261224\r\nSUMMARY:No dash\r\nEND:VEVENT\r\n"
                                   "BEGIN:VEVENT\r\nUID:abc-def@example.org\r\nDTSTART;VALUE=DATE:20261224\r\nSUMMARY:Other\r\nEND:VEVENT\r\n"
                                   "END:VCALENDAR\r\n";
  g_auto (Plan)        plan = { 0 };
  g_autofree char     *without = NULL;
  g_autofree char     *with = NULL;
  JalonCalendarOptions options = { .names = TRUE, .stamp = STAMP };

  plan_open (&plan, "'letters': [{'id': 'l1', 'kind': 'visa-ready', 'dated': '2026-11-10'}]");
  without = jalon_calendar_write (plan.results, &options);
  options.earlier = foreign;
  with = jalon_calendar_write (plan.results, &options);
  g_assert_cmpstr (with, ==, without);
}

/* Updates ------------------------------------------------------------------ */

static GHashTable *
collect_uids (const char *text)
{
  GHashTable *uids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (const char *uid = strstr (text, "\r\nUID:"); uid != NULL; uid = strstr (uid + 2, "\r\nUID:"))
    /* No two entries have the same one. */
    g_assert_true (g_hash_table_add (uids, g_strndup (uid + 6, strcspn (uid + 6, "\r"))));

  g_assert_cmpuint (g_hash_table_size (uids), >=, 1);

  return uids;
}

/* A second export has the same UIDs, whatever was edited, and a higher SEQUENCE. */
static void
test_second_import (void)
{
  g_auto (Plan)          plan = { 0 };
  g_autofree char       *before = NULL;
  g_autofree char       *after = NULL;
  g_autoptr (GHashTable) uids_before = NULL;
  g_autoptr (GHashTable) uids_after = NULL;
  g_autoptr (GError)     error = NULL;
  GHashTableIter         iter;
  gpointer               uid;

  plan_open (&plan, FAMILY);
  before = write_text (&plan, TRUE, 0);

  g_object_set (plan.household, "title", "Another", NULL);
  g_object_set (plan.household->candidate, "given-name", "Amina", "birth-date", &(JalonDate){ 1992, 3, 5 }, "passport-expires", &(JalonDate){ 2030, 1, 2 }, NULL);
  g_object_set (jalon_record_list_get (plan.household->candidate->jobs, 0), "employer", "Another", NULL);
  jalon_results_free (plan.results);
  plan.results = jalon_results_new (knowledge, plan.household, (JalonDate){ 2026, 11, 24 }, &error);
  g_assert_no_error (error);
  jalon_words_init ("fr");
  after = write_text (&plan, FALSE, 1);
  jalon_words_init ("en");

  uids_before = collect_uids (before);
  uids_after = collect_uids (after);
  g_assert_cmpuint (g_hash_table_size (uids_before), ==, g_hash_table_size (uids_after));
  g_hash_table_iter_init (&iter, uids_before);
  while (g_hash_table_iter_next (&iter, &uid, NULL))
    g_assert_true (g_hash_table_contains (uids_after, uid));

  g_assert_nonnull (strstr (before, "\r\nSEQUENCE:435196800\r\n"));
  g_assert_nonnull (strstr (after, "\r\nSEQUENCE:435196802\r\n"));
  g_assert_nonnull (strstr (after, "\r\nDTSTAMP:20261123T120001Z\r\n"));
  g_assert_nonnull (strstr (after, "\r\nLAST-MODIFIED:20261123T120001Z\r\n"));
}

/* Two households in one calendar stay apart. */
static void
test_other_household (void)
{
  g_auto (Plan)          first = { 0 };
  g_auto (Plan)          second = { 0 };
  g_autofree char       *first_text = NULL;
  g_autofree char       *second_text = NULL;
  g_autoptr (GHashTable) uids = NULL;
  g_autoptr (GHashTable) other_uids = NULL;
  GHashTableIter         iter;
  gpointer               uid;

  plan_open (&first, "'candidate': {'birth-date': '1992-03-04'}");
  plan_open (&second, "'candidate': {'birth-date': '1992-03-05'}");
  first_text = write_text (&first, TRUE, 0);
  second_text = write_text (&second, TRUE, 0);
  uids = collect_uids (first_text);
  other_uids = collect_uids (second_text);

  g_hash_table_iter_init (&iter, uids);
  while (g_hash_table_iter_next (&iter, &uid, NULL))
    g_assert_false (g_hash_table_contains (other_uids, uid));
}

int
main (int    argc,
      char **argv)
{
  jalon_test_calendar_init (&argc, &argv);

  g_test_add_func ("/calendar/second-import", test_second_import);
  g_test_add_func ("/calendar/other-household", test_other_household);
  g_test_add_func ("/calendar/cancelled", test_cancelled);
  g_test_add_func ("/calendar/earlier", test_earlier);
  g_test_add_func ("/calendar/somebody-elses-filesomebody-elses-file", test_foreign);

  return jalon_test_calendar_run ();
}
