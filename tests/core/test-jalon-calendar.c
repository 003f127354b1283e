/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-calendar.h"

#include <libical/ical.h>
#include <string.h>

#include "jalon-profile-file.h"
#include "jalon-test-household.h"
#include "jalon-test.h"
#include "jalon-words.h"

/* The calendar file, read back with libical. Other readers: tests/print/check-calendar.py. */

#define DAY ((JalonDate){ 2026, 11, 23 })
#define STAMP G_GINT64_CONSTANT (1795435200) /* 2026-11-23 12:00:00 UTC */

static const int ALARMS[] = { 30, 7, 1 };

static JalonKnowledge *knowledge;

/* A household in all its states ------------------------------------------------ */

static const char FAMILY[] =
  "'title': 'Secretfolder', 'relationship': 'married', 'destination': 'ON', 'funds': 40000,"
  "'candidate': {'given-name': 'Zaminaqx', 'family-name': 'Familyqx', 'birth-date': '1992-03-04', 'citizenship': 'MAR', 'residence': 'FRA',"
  " 'passport-expires': '2029-05-01',"
  " 'tests': [{'id': 't1', 'test': 'tcf-canada', 'taken': '2026-03-14', 'listening': 560, 'reading': 530, 'writing': 14, 'speaking': 16}],"
  " 'credentials': [{'id': 'e1', 'level': 'three-year', 'field': 'Maths', 'institution': 'Schoolqx', 'country': 'MAR', 'completed': '2014-06-30',"
  "  'assessment': {'body': 'wes', 'issued': '2025-06-01'}}],"
  " 'jobs': [{'id': 'j1', 'noc': '21232', 'title': 'Developer', 'employer': 'Employerqx', 'country': 'FRA', 'started': '2018-09-03', 'hours-per-week': 35.0}],"
  " 'stays': [{'country': 'MAR', 'from': '1992-03-04', 'to': '2017-08-31'}, {'country': 'FRA', 'from': '2017-09-01'}]},"
  "'partner': {'given-name': 'Karimqx', 'family-name': 'Familyqx', 'birth-date': '1990-10-21', 'citizenship': 'MAR', 'residence': 'FRA', 'passport-expires': '2027-11-12'},"
  "'children': [{'id': 'c1', 'given-name': 'Linaqx', 'birth-date': '2019-05-02', 'passport-expires': '2028-08-18', 'residence': 'FRA'}],"
  "'milestones': {'profile-started': '2026-10-05'},"
  "'documents': [{'id': 'passport', 'for': 'candidate', 'state': 'ready'}, {'id': 'passport', 'for': 'partner', 'state': 'requested', 'note': 'Noteqx'},"
  " {'id': 'passport', 'for': 'c1', 'state': 'not-needed'}, {'id': 'marriage_certificate', 'for': 'household', 'state': 'translated', 'file': '/home/fileqx'},"
  " {'id': 'reference_letter', 'for': 'candidate', 'of': 'j1', 'state': 'received'}, {'id': 'own-1', 'for': 'household', 'name': 'Letter of Ownqx'}]";

typedef struct
{
  JalonHousehold *household;
  JalonResults   *results;
} Plan;

static void
plan_open (Plan       *self,
           const char *json)
{
  g_autoptr (GError) error = NULL;

  self->household = jalon_test_household (json);
  self->results = jalon_results_new (knowledge, self->household, DAY, &error);
  g_assert_no_error (error);
}

static void
plan_clear (Plan *self)
{
  jalon_results_free (self->results);
  g_object_unref (self->household);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Plan, plan_clear)

static char *
write_text (const Plan *plan,
            gboolean    names,
            int         sequence)
{
  const JalonCalendarOptions options = { .alarms = ALARMS, .n_alarms = G_N_ELEMENTS (ALARMS), .names = names, .stamp = STAMP, .sequence = sequence };

  return jalon_calendar_write (plan->results, &options);
}

static icalcomponent *
write_calendar (const Plan *plan)
{
  g_autofree char *text = write_text (plan, TRUE, 3);
  icalcomponent   *calendar = icalparser_parse_string (text);

  g_assert_nonnull (calendar);
  return calendar;
}

static const char *
get_text (icalcomponent    *component,
          icalproperty_kind kind)
{
  icalproperty *property = icalcomponent_get_first_property (component, kind);

  return property != NULL ? icalproperty_get_value_as_string (property) : NULL;
}

/* The tasks by summary, which is told apart by person. */
static icalcomponent *
find_task (icalcomponent *calendar,
           const char    *summary)
{
  for (icalcomponent *task = icalcomponent_get_first_component (calendar, ICAL_VTODO_COMPONENT); task != NULL;
       task = icalcomponent_get_next_component (calendar, ICAL_VTODO_COMPONENT))
    if (strcmp (icalcomponent_get_summary (task), summary) == 0)
      return task;

  g_error ("no task %s", summary);
}

/* Structure ---------------------------------------------------------------- */

static void
test_valid (void)
{
  g_auto (Plan)    plan = { 0 };
  g_autofree char *text = NULL;
  icalcomponent   *calendar;

  plan_open (&plan, FAMILY);
  text = write_text (&plan, TRUE, 3);
  calendar = icalparser_parse_string (text);

  g_assert_true (icalrestriction_check (calendar));
  g_assert_cmpint (icalcomponent_count_errors (calendar), ==, 0);
  g_assert_true (g_str_has_prefix (text, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
  g_assert_true (g_str_has_suffix (text, "END:VCALENDAR\r\n"));
  g_assert_null (strstr (text, "METHOD"));
  g_assert_null (strstr (text, "VTIMEZONE"));

  /* Every line ends with CRLF, and none is longer than 75 octets. */
  for (const char *line = text; *line != '\0';)
    {
      const char *end = strchr (line, '\n');

      g_assert_true (end > line && end[-1] == '\r');
      g_assert_cmpint (end - line - 1, <=, 75);
      line = end + 1;
    }

  icalcomponent_free (calendar);
}

/* An event for each date that is not kept, on its day and no other; a task for each paper. */
static void
test_nothing_lost (void)
{
  g_auto (Plan)  plan = { 0 };
  icalcomponent *calendar;
  icalcomponent *event;
  icalcomponent *task;

  plan_open (&plan, FAMILY);
  calendar = write_calendar (&plan);
  event = icalcomponent_get_first_component (calendar, ICAL_VEVENT_COMPONENT);
  g_assert_cmpuint (plan.results->deadlines->len, >=, 5);
  g_assert_cmpuint (plan.results->items->len, >=, 10);

  for (guint i = 0; i < plan.results->deadlines->len; i++)
    {
      JalonDeadline      *deadline = g_ptr_array_index (plan.results->deadlines, i);
      JalonDate           after = jalon_date_add_days (deadline->due, 1);
      struct icaltimetype start;
      struct icaltimetype end;

      if (deadline->done)
        continue;

      start = icalcomponent_get_dtstart (event);
      end = icalcomponent_get_dtend (event);
      g_assert_true (start.is_date && end.is_date);
      g_assert_cmpint (start.year * 10000 + start.month * 100 + start.day, ==, deadline->due.year * 10000 + deadline->due.month * 100 + deadline->due.day);
      g_assert_cmpint (end.year * 10000 + end.month * 100 + end.day, ==, after.year * 10000 + after.month * 100 + after.day);
      g_assert_cmpint (icalcomponent_count_components (event, ICAL_VALARM_COMPONENT), ==, 3);
      g_assert_cmpstr (get_text (event, ICAL_TRANSP_PROPERTY), ==, "TRANSPARENT");
      g_assert_cmpstr (get_text (event, ICAL_CLASS_PROPERTY), ==, "PRIVATE");
      g_assert_true (g_str_has_prefix (get_text (event, ICAL_URL_PROPERTY), "https://"));
      event = icalcomponent_get_next_component (calendar, ICAL_VEVENT_COMPONENT);
    }

  g_assert_null (event);
  task = icalcomponent_get_first_component (calendar, ICAL_VTODO_COMPONENT);

  for (guint i = 0; i < plan.results->items->len; i++)
    {
      JalonItem          *item = g_ptr_array_index (plan.results->items, i);
      struct icaltimetype due = icalcomponent_get_due (task);

      g_assert_cmpint (icaltime_is_null_time (due), ==, !jalon_date_is_set (item->due));
      g_assert_cmpint (due.year * 10000 + due.month * 100 + due.day, ==, item->due.year * 10000 + item->due.month * 100 + item->due.day);
      g_assert_true (due.is_date || !jalon_date_is_set (item->due));
      task = icalcomponent_get_next_component (calendar, ICAL_VTODO_COMPONENT);
    }

  g_assert_null (task);
  icalcomponent_free (calendar);
}

/* States ------------------------------------------------------------------- */

typedef struct
{
  const char              *name;
  const char              *state;
  enum icalproperty_status status;
  int                      percent;
} StateRow;

static const StateRow state_rows[] = {
  { "to-do", "to-do", ICAL_STATUS_NEEDSACTION, 0 },
  { "requested", "requested", ICAL_STATUS_INPROCESS, 25 },
  { "received", "received", ICAL_STATUS_INPROCESS, 50 },
  { "translated", "translated", ICAL_STATUS_INPROCESS, 75 },
  { "ready", "ready", ICAL_STATUS_COMPLETED, 100 },
  { "not-needed", "not-needed", ICAL_STATUS_CANCELLED, 0 },
};

static void
test_state (gconstpointer data)
{
  const StateRow  *row = data;
  g_auto (Plan)    plan = { 0 };
  g_autofree char *json = g_strdup_printf ("'candidate': {'given-name': 'Ana'}, 'documents': [{'id': 'passport', 'for': 'candidate', 'state': '%s'}]", row->state);
  icalcomponent   *calendar;
  icalcomponent   *task;

  plan_open (&plan, json);
  calendar = write_calendar (&plan);
  task = find_task (calendar, "Passport or travel document (Ana)");

  g_assert_cmpint (icalcomponent_get_status (task), ==, row->status);
  g_assert_cmpint (icalproperty_get_percentcomplete (icalcomponent_get_first_property (task, ICAL_PERCENTCOMPLETE_PROPERTY)), ==, row->percent);
  icalcomponent_free (calendar);
}

/* Alarms ------------------------------------------------------------------- */

typedef struct
{
  const char *name;
  int         days;
  const char *trigger;
} AlarmRow;

static const AlarmRow alarm_rows[] = {
  { "none", -1, NULL },
  { "the-day-itself", 0, "\r\nTRIGGER:PT0S\r\n" },
  { "one-day", 1, "\r\nTRIGGER:-P1D\r\n" },
  { "a-week-in-days", 7, "\r\nTRIGGER:-P7D\r\n" },
  { "a-year", 365, "\r\nTRIGGER:-P365D\r\n" },
};

static void
test_alarm (gconstpointer data)
{
  const AlarmRow            *row = data;
  g_auto (Plan)              plan = { 0 };
  g_autofree char           *text = NULL;
  const JalonCalendarOptions options = { .alarms = &row->days, .n_alarms = row->days >= 0, .names = TRUE, .stamp = STAMP };

  plan_open (&plan, FAMILY);
  text = jalon_calendar_write (plan.results, &options);

  if (row->trigger == NULL)
    g_assert_null (strstr (text, "VALARM"));
  else
    g_assert_nonnull (strstr (text, row->trigger));
}

/* Updates ------------------------------------------------------------------ */

static GHashTable *
collect_uids (const char *text)
{
  GHashTable *uids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (const char *uid = strstr (text, "\r\nUID:"); uid != NULL; uid = strstr (uid + 2, "\r\nUID:"))
    /* No two entries have the same one. */
    g_assert_true (g_hash_table_add (uids, g_strndup (uid + 6, strcspn (uid + 6, "\r"))));

  g_assert_cmpuint (g_hash_table_size (uids), >, 10);

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
  before = write_text (&plan, TRUE, 3);

  g_object_set (plan.household, "title", "Another", NULL);
  g_object_set (plan.household->candidate, "given-name", "Amina", "passport-expires", &(JalonDate){ 2030, 1, 2 }, NULL);
  g_object_set (jalon_record_list_get (plan.household->candidate->jobs, 0), "employer", "Another", NULL);
  jalon_results_free (plan.results);
  plan.results = jalon_results_new (knowledge, plan.household, (JalonDate){ 2026, 11, 24 }, &error);
  g_assert_no_error (error);
  jalon_words_init ("fr");
  after = write_text (&plan, FALSE, 4);
  jalon_words_init ("en");

  uids_before = collect_uids (before);
  uids_after = collect_uids (after);
  g_assert_cmpuint (g_hash_table_size (uids_before), ==, g_hash_table_size (uids_after));
  g_hash_table_iter_init (&iter, uids_before);
  while (g_hash_table_iter_next (&iter, &uid, NULL))
    g_assert_true (g_hash_table_contains (uids_after, uid));

  g_assert_nonnull (strstr (before, "\r\nSEQUENCE:3\r\n"));
  g_assert_nonnull (strstr (after, "\r\nSEQUENCE:4\r\n"));
  g_assert_nonnull (strstr (after, "\r\nDTSTAMP:20261123T120000Z\r\n"));
  g_assert_nonnull (strstr (after, "\r\nLAST-MODIFIED:20261123T120000Z\r\n"));
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
  first_text = write_text (&first, TRUE, 1);
  second_text = write_text (&second, TRUE, 1);
  uids = collect_uids (first_text);
  other_uids = collect_uids (second_text);

  g_hash_table_iter_init (&iter, uids);
  while (g_hash_table_iter_next (&iter, &uid, NULL))
    g_assert_false (g_hash_table_contains (other_uids, uid));
}

/* What is private ---------------------------------------------------------- */

/* Lines are folded: put them together again. */
static char *
unfold (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "\r\n ", -1);

  return g_strjoinv ("", parts);
}

typedef struct
{
  const char *name;
  const char *language;
  gboolean    names;
} PrivacyRow;

static const PrivacyRow privacy_rows[] = {
  { "en-names", "en", TRUE },
  { "en-no-names", "en", FALSE },
  { "fr-names", "fr", TRUE },
  { "fr-no-names", "fr", FALSE },
};

static void
test_privacy (gconstpointer data)
{
  static const char *const NEVER[] = { "Familyqx", "Employerqx", "Schoolqx", "Noteqx", "fileqx", "Secretfolder", "Developer", "Maths", "21232", "1992", NULL };
  static const char *const ON_DEMAND[] = { "Zaminaqx", "Karimqx", "Linaqx", "Ownqx", NULL };
  const PrivacyRow        *row = data;
  g_auto (Plan)            plan = { 0 };
  g_autofree char         *text = NULL;
  g_autofree char         *whole = NULL;

  plan_open (&plan, FAMILY);
  jalon_words_init (row->language);
  text = write_text (&plan, row->names, 1);
  jalon_words_init ("en");
  whole = unfold (text);

  for (guint i = 0; NEVER[i] != NULL; i++)
    g_assert_null (strstr (whole, NEVER[i]));
  for (guint i = 0; ON_DEMAND[i] != NULL; i++)
    g_assert_cmpint (strstr (whole, ON_DEMAND[i]) != NULL, ==, row->names);

  g_assert_nonnull (strstr (whole, strcmp (row->language, "fr") == 0 ? "Emploi 1" : "Job 1"));

  /* The household itself keeps all. */
  g_assert_cmpstr (plan.household->candidate->family_name, ==, "Familyqx");
  g_assert_cmpstr (plan.household->partner->given_name, ==, "Karimqx");
}

static void
test_languages (void)
{
  g_auto (Plan)    plan = { 0 };
  g_autofree char *english = NULL;
  g_autofree char *french = NULL;

  plan_open (&plan, FAMILY);
  english = write_text (&plan, TRUE, 1);
  jalon_words_init ("fr");
  french = write_text (&plan, TRUE, 1);
  jalon_words_init ("en");

  g_assert_nonnull (strstr (english, "SUMMARY:Passport or travel document (Zaminaqx)\r\n"));
  g_assert_nonnull (strstr (french, "SUMMARY:Passeport ou titre de voyage (Zaminaqx)\r\n"));
  g_assert_nonnull (strstr (french, "X-WR-CALNAME:Jalon\302\240: Zaminaqx et Karimqx\r\n"));
}

/* Texts that the format itself uses come back as they were. */
static void
test_escapes (void)
{
  g_auto (Plan)  plan = { 0 };
  icalcomponent *calendar;

  plan_open (&plan, "'documents': [{'id': 'own-1', 'for': 'household', 'name': 'A, b; c\\\\d: \\u0007e\\nf'}]");
  calendar = write_calendar (&plan);
  find_task (calendar, "A, b; c\\d:  e\nf");
  icalcomponent_free (calendar);
}

static void
test_empty_household (void)
{
  g_auto (Plan)  plan = { 0 };
  icalcomponent *calendar;

  plan_open (&plan, "");
  calendar = write_calendar (&plan);
  g_assert_true (icalrestriction_check (calendar));
  icalcomponent_free (calendar);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  int                status;

  g_test_init (&argc, &argv, NULL);
  jalon_words_init ("en");
  knowledge = jalon_knowledge_new (NULL, &error);
  g_assert_no_error (error);

  g_test_add_func ("/calendar/valid", test_valid);
  g_test_add_func ("/calendar/nothing-lost", test_nothing_lost);
  g_test_add_func ("/calendar/second-import", test_second_import);
  g_test_add_func ("/calendar/other-household", test_other_household);
  g_test_add_func ("/calendar/languages", test_languages);
  g_test_add_func ("/calendar/escapes", test_escapes);
  g_test_add_func ("/calendar/empty-household", test_empty_household);
  JALON_TEST_ADD_ROWS ("/calendar/state", state_rows, test_state);
  JALON_TEST_ADD_ROWS ("/calendar/alarm", alarm_rows, test_alarm);
  JALON_TEST_ADD_ROWS ("/calendar/privacy", privacy_rows, test_privacy);

  status = g_test_run ();
  g_object_unref (knowledge);

  return status;
}
