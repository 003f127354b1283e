/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-calendar.h"

#include <libical/ical.h>
#include <string.h>

#include "jalon-plan-words.h"
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
            gint64      later)
{
  const JalonCalendarOptions options = { .alarms = ALARMS, .n_alarms = G_N_ELEMENTS (ALARMS), .names = names, .stamp = STAMP + later };

  return jalon_calendar_write (plan->results, &options);
}

static icalcomponent *
write_calendar (const Plan *plan)
{
  g_autofree char *text = write_text (plan, TRUE, 0);
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

static icalcomponent *
find_event (icalcomponent *calendar,
            const char    *summary)
{
  for (icalcomponent *event = icalcomponent_get_first_component (calendar, ICAL_VEVENT_COMPONENT); event != NULL;
       event = icalcomponent_get_next_component (calendar, ICAL_VEVENT_COMPONENT))
    if (g_str_has_prefix (icalcomponent_get_summary (event), summary))
      return event;

  return NULL;
}

static void
assert_day (struct icaltimetype time,
            const char         *expected)
{
  g_autofree char *text = g_strdup_printf ("%04d-%02d-%02d", time.year, time.month, time.day);

  g_assert_true (time.is_date);
  g_assert_cmpstr (text, ==, expected);
}

/* Structure ---------------------------------------------------------------- */

static void
test_valid (void)
{
  g_auto (Plan)    plan = { 0 };
  g_autofree char *text = NULL;
  icalcomponent   *calendar;

  plan_open (&plan, FAMILY);
  text = write_text (&plan, TRUE, 0);
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

/* An event for each date, on its day and no other. */
static void
test_nothing_lost (void)
{
  g_auto (Plan)  plan = { 0 };
  icalcomponent *calendar;

  plan_open (&plan, FAMILY);
  calendar = write_calendar (&plan);
  g_assert_cmpuint (plan.results->deadlines->len, >=, 5);

  for (guint i = 0; i < plan.results->deadlines->len; i++)
    {
      JalonDeadline   *deadline = g_ptr_array_index (plan.results->deadlines, i);
      g_autofree char *due = jalon_date_to_string (deadline->due);
      g_autofree char *after = jalon_date_to_string (jalon_date_add_days (deadline->due, 1));
      g_autofree char *summary = jalon_deadline_dup_event (deadline, plan.household);
      icalcomponent   *event = find_event (calendar, summary);

      g_test_message ("%s", summary);
      g_assert_cmpint (event != NULL, ==, deadline->kind == JALON_DEADLINE_EXPIRY || jalon_date_compare (deadline->due, (JalonDate){ 2028, 11, 23 }) <= 0);

      if (event == NULL)
        continue;

      assert_day (icalcomponent_get_dtstart (event), due);
      assert_day (icalcomponent_get_dtend (event), after);
      g_assert_cmpint (icalcomponent_get_status (event), ==, ICAL_STATUS_CONFIRMED);
      g_assert_cmpstr (get_text (event, ICAL_TRANSP_PROPERTY), ==, "TRANSPARENT");
      g_assert_cmpstr (get_text (event, ICAL_CLASS_PROPERTY), ==, "PRIVATE");
      g_assert_true (g_str_has_prefix (get_text (event, ICAL_URL_PROPERTY), "https://"));
    }

  /* Phones and GNOME Calendar drop tasks. */
  g_assert_cmpint (icalcomponent_count_components (calendar, ICAL_VTODO_COMPONENT), ==, 0);
  icalcomponent_free (calendar);
}

/* Titles ---------------------------------------------------------------------- */

typedef struct
{
  const char *name;
  const char *json;
  const char *english;
  const char *french;
} TitleRow;

static const TitleRow title_rows[] = {
  { "passport", "'candidate': {'given-name': 'Ana', 'passport-expires': '2029-05-01'}", "Passport of Ana ends", "Fin du passeport\302\240: Ana" },
  { "child", "'candidate': {'given-name': 'Ana'}, 'children': [{'given-name': 'Lina', 'birth-date': '2005-05-02'}]", "Last day to include Lina", "Dernier jour pour inclure Lina" },
  { "test", "'candidate': {'given-name': 'Ana', 'tests': [{'test': 'tcf-canada', 'taken': '2026-03-14', 'listening': 560, 'reading': 530, 'writing': 14, 'speaking': 16}]}",
    "Language test of Ana ends (TCF Canada)", "Fin des résultats d’examen linguistique\302\240: Ana (TCF Canada)" },
  { "invitation", "'milestones': {'invited': '2026-11-10'}", "Last day to apply for permanent residence", "Dernier jour pour pr\303\251senter la demande de r\303\251sidence permanente" },
};

static void
test_title (gconstpointer data)
{
  const TitleRow *row = data;
  g_auto (Plan)   plan = { 0 };
  icalcomponent  *calendar;

  plan_open (&plan, row->json);
  calendar = write_calendar (&plan);
  g_assert_nonnull (find_event (calendar, row->english));
  icalcomponent_free (calendar);

  jalon_words_init ("fr");
  calendar = write_calendar (&plan);
  jalon_words_init ("en");
  g_assert_nonnull (find_event (calendar, row->french));
  icalcomponent_free (calendar);
}

/* What is left out -------------------------------------------------------------- */

typedef struct
{
  const char *name;
  const char *json;
  const char *summary;
  gboolean    there;
} FarRow;

static const FarRow far_rows[] = {
  { "own-paper-far", "'candidate': {'given-name': 'Ana', 'passport-expires': '2036-11-24'}", "Passport of Ana ends", TRUE },
  { "last-year", "'candidate': {'given-name': 'Ana', 'passport-expires': '2999-12-31'}", "Passport of Ana ends", TRUE },
  { "without-end", "'candidate': {'given-name': 'Ana', 'passport-expires': '9999-12-31'}", "Passport of Ana ends", FALSE },
  { "after-the-last-year", "'candidate': {'given-name': 'Ana', 'passport-expires': '3000-01-01'}", "Passport of Ana ends", FALSE },
  { "child-two-years", "'children': [{'given-name': 'Lina', 'birth-date': '2006-11-24'}]", "Last day to include Lina", TRUE },
  { "child-later", "'children': [{'given-name': 'Lina', 'birth-date': '2006-11-25'}]", "Last day to include Lina", FALSE },
};

static void
test_far (gconstpointer data)
{
  const FarRow  *row = data;
  g_auto (Plan)  plan = { 0 };
  icalcomponent *calendar;

  plan_open (&plan, row->json);
  calendar = write_calendar (&plan);
  g_assert_true (icalrestriction_check (calendar));
  g_assert_cmpint (find_event (calendar, row->summary) != NULL, ==, row->there);
  icalcomponent_free (calendar);
}

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

/* Papers to order ------------------------------------------------------------------ */

static const char PLANNED[] = "'relationship': 'never-married', 'destination': 'ON', 'milestones': {'planned-submission': '2027-11-23'},"
                              "'candidate': {'given-name': 'Ana', 'birth-date': '1992-03-04', 'citizenship': 'MAR', 'residence': 'FRA',"
                              " 'stays': [{'country': 'MAR', 'from': '1992-03-04', 'to': '2019-08-31'}, {'country': 'ESP', 'from': '2019-09-01', 'to': '2021-08-31'},"
                              " {'country': 'FRA', 'from': '2021-09-01'}]}";

/* One event a day, which rings that morning; papers in hand or on their way are not in it. */
static void
test_orders (void)
{
  g_auto (Plan)    plan = { 0 };
  g_autofree char *json = g_strdup_printf ("%s, 'documents': [{'id': 'police_past', 'for': 'candidate', 'of': 'ESP', 'state': 'requested'}]", PLANNED);
  icalcomponent   *calendar;
  icalcomponent   *event;
  icalcomponent   *alarm;
  GHashTable      *days = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  plan_open (&plan, PLANNED);
  calendar = write_calendar (&plan);
  g_assert_nonnull (find_event (calendar, "Order: 2 police certificates"));

  for (event = icalcomponent_get_first_component (calendar, ICAL_VEVENT_COMPONENT); event != NULL;
       event = icalcomponent_get_next_component (calendar, ICAL_VEVENT_COMPONENT))
    {
      if (!g_str_has_prefix (icalcomponent_get_summary (event), "Order"))
        continue;

      g_assert_true (g_hash_table_add (days, g_strdup (get_text (event, ICAL_DTSTART_PROPERTY))));
      g_assert_cmpint (icalcomponent_count_components (event, ICAL_VALARM_COMPONENT), ==, 1);
      alarm = icalcomponent_get_first_component (event, ICAL_VALARM_COMPONENT);
      g_assert_cmpstr (get_text (alarm, ICAL_TRIGGER_PROPERTY), ==, "PT9H");
    }

  g_assert_cmpuint (g_hash_table_size (days), >=, 3);
  g_hash_table_unref (days);
  icalcomponent_free (calendar);
  plan_clear (&plan);

  plan_open (&plan, json);
  calendar = write_calendar (&plan);
  g_assert_null (find_event (calendar, "Order: 2 police certificates"));
  icalcomponent_free (calendar);
}

/* What one does by oneself is ordered of nobody, and is no part of a day of orders. */
static void
test_done_by_oneself (void)
{
  g_auto (Plan)  plan = { 0 };
  icalcomponent *calendar;
  icalcomponent *event;
  guint          n_done = 0;

  plan_open (&plan, PLANNED);
  calendar = write_calendar (&plan);

  for (event = icalcomponent_get_first_component (calendar, ICAL_VEVENT_COMPONENT); event != NULL;
       event = icalcomponent_get_next_component (calendar, ICAL_VEVENT_COMPONENT))
    {
      const char *title = icalcomponent_get_summary (event);
      gboolean    has_own = strstr (title, "history") != NULL || strstr (title, "photo") != NULL || strstr (title, "anguage test") != NULL || strstr (title, "medical exam") != NULL;

      if (g_str_has_prefix (title, "Do: "))
        {
          g_assert_true (has_own);
          g_assert_null (strstr (title, "olice"));
          n_done++;
        }
      else if (g_str_has_prefix (title, "Order: "))
        {
          g_assert_false (has_own);
        }
    }

  g_assert_cmpuint (n_done, >, 0);
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
  { "the-day-itself", 0, "\r\nTRIGGER:PT9H\r\n" },
  { "one-day", 1, "\r\nTRIGGER:-PT15H\r\n" },
  { "a-week", 7, "\r\nTRIGGER:-P6DT15H\r\n" },
  { "a-year", 365, "\r\nTRIGGER:-P364DT15H\r\n" },
};

/* An alarm rings on the day of the plan, and on none before it. */
static void
test_past_alarm (void)
{
  g_auto (Plan)  plan = { 0 };
  icalcomponent *calendar;
  static const struct
  {
    const char *expires;
    int         n_alarms;
  } rows[] = { { "2026-12-23", 3 }, { "2026-12-22", 2 }, { "2026-11-24", 1 }, { "2026-11-23", 0 }, { "2026-11-22", 0 } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *json = g_strdup_printf ("'candidate': {'given-name': 'Ana', 'passport-expires': '%s'}", rows[i].expires);

      plan_open (&plan, json);
      calendar = write_calendar (&plan);
      g_assert_cmpint (icalcomponent_count_components (find_event (calendar, "Passport of Ana ends"), ICAL_VALARM_COMPONENT), ==, rows[i].n_alarms);
      icalcomponent_free (calendar);
      plan_clear (&plan);
    }

  plan_open (&plan, "");
}

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
  static const char *const NEVER[] = { "Familyqx", "Employerqx", "Schoolqx", "Noteqx", "fileqx", "Secretfolder", "Developer", "Maths", "21232", "1992", "Ownqx", NULL };
  static const char *const ON_DEMAND[] = { "Zaminaqx", "Karimqx", "Linaqx", NULL };
  const PrivacyRow        *row = data;
  g_auto (Plan)            plan = { 0 };
  g_autofree char         *text = NULL;
  g_autofree char         *whole = NULL;

  plan_open (&plan, FAMILY);
  jalon_words_init (row->language);
  text = write_text (&plan, row->names, 0);
  jalon_words_init ("en");
  whole = unfold (text);

  for (guint i = 0; NEVER[i] != NULL; i++)
    g_assert_null (strstr (whole, NEVER[i]));
  for (guint i = 0; ON_DEMAND[i] != NULL; i++)
    g_assert_cmpint (strstr (whole, ON_DEMAND[i]) != NULL, ==, row->names);

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
  english = write_text (&plan, TRUE, 0);
  jalon_words_init ("fr");
  french = write_text (&plan, TRUE, 0);
  jalon_words_init ("en");

  g_assert_nonnull (strstr (english, "SUMMARY:Passport of Zaminaqx ends\r\n"));
  g_assert_nonnull (strstr (french, "SUMMARY:Fin du passeport\302\240: Zaminaqx\r\n"));
  g_assert_nonnull (strstr (french, "X-WR-CALNAME:Jalon\302\240: Zaminaqx et Karimqx\r\n"));
}

/* Texts that the format itself uses come back as they were. */
static void
test_escapes (void)
{
  g_auto (Plan)  plan = { 0 };
  icalcomponent *calendar;

  plan_open (&plan, "'candidate': {'given-name': 'A, b; c\\\\d: \\u0007e\\nf', 'passport-expires': '2029-05-01'}");
  calendar = write_calendar (&plan);
  g_assert_nonnull (find_event (calendar, "Passport of A, b; c\\d: \357\277\275e f ends"));
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
  /* Nothing is to be done, so nothing rings, though the fees change. */
  g_assert_cmpint (icalcomponent_count_components (find_event (calendar, "IRCC\342\200\231s fees change"), ICAL_VALARM_COMPONENT), ==, 0);
  icalcomponent_free (calendar);
}

/* DECISION 21: a paper that hangs on a missing answer is a question, not an order. */
static void
test_question_is_no_order (void)
{
  g_auto (Plan)    plan = { 0 };
  g_autofree char *text = NULL;

  plan_open (&plan, "'milestones': {'planned-submission': '2027-11-23'}, 'candidate': {'given-name': 'Ana', 'citizenship': 'MAR', 'residence': 'FRA'}");
  text = write_text (&plan, TRUE, 0);
  g_assert_nonnull (strstr (text, "SUMMARY:Order"));
  g_assert_null (strstr (text, "olice certificate"));
}

/* A birthday that changes points is told, and asks for nothing. */
static void
test_birthday_does_not_ring (void)
{
  g_auto (Plan)  plan = { 0 };
  icalcomponent *calendar;

  plan_open (&plan, "'candidate': {'given-name': 'Ana', 'birth-date': '1992-03-04'}");
  calendar = write_calendar (&plan);
  g_assert_cmpint (icalcomponent_count_components (find_event (calendar, "Ana turns 35"), ICAL_VALARM_COMPONENT), ==, 0);
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
  g_test_add_func ("/calendar/question-is-no-order", test_question_is_no_order);
  g_test_add_func ("/calendar/birthday-does-not-ring", test_birthday_does_not_ring);
  g_test_add_func ("/calendar/cancelled", test_cancelled);
  g_test_add_func ("/calendar/earlier", test_earlier);
  g_test_add_func ("/calendar/orders", test_orders);
  g_test_add_func ("/calendar/done-by-oneself", test_done_by_oneself);
  g_test_add_func ("/calendar/past-alarm", test_past_alarm);
  JALON_TEST_ADD_ROWS ("/calendar/title", title_rows, test_title);
  JALON_TEST_ADD_ROWS ("/calendar/far", far_rows, test_far);
  JALON_TEST_ADD_ROWS ("/calendar/alarm", alarm_rows, test_alarm);
  JALON_TEST_ADD_ROWS ("/calendar/privacy", privacy_rows, test_privacy);

  status = g_test_run ();
  g_object_unref (knowledge);

  return status;
}
