/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-plan-words.h"
#include "jalon-test-calendar.h"

/* The calendar file as a whole: valid, nothing lost, in both languages, nothing told that is private. */

/* Invited, and the only result of a test is too old before the last day to apply. */
static const char BOUND[] =
  "'relationship': 'never-married', 'destination': 'ON', 'funds': 40000, 'invited-under': 'fsw',"
  "'candidate': {'given-name': 'Zaminaqx', 'birth-date': '1992-03-04', 'citizenship': 'MAR', 'residence': 'FRA',"
  " 'tests': [{'id': 't1', 'test': 'tcf-canada', 'taken': '2024-12-14', 'listening': 560, 'reading': 530, 'writing': 14, 'speaking': 16}],"
  " 'credentials': [{'id': 'e1', 'level': 'three-year', 'country': 'MAR', 'completed': '2014-06-30', 'assessment': {'body': 'wes', 'issued': '2025-06-01'}}],"
  " 'jobs': [{'id': 'j1', 'noc': '21232', 'country': 'FRA', 'started': '2018-09-03', 'hours-per-week': 35.0}]},"
  "'milestones': {'profile-started': '2026-10-05', 'profile-submitted': '2026-10-06', 'invited': '2026-11-20'}";

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

static void
assert_own_text (const char *copy,
                 const char *text)
{
  g_assert_cmpstr (copy, ==, text);
  g_assert_true (text == NULL || copy != text);
}

static guint
check_deadlines (GPtrArray *deadlines)
{
  guint n_bound = 0;

  for (guint i = 0; i < deadlines->len; i++)
    {
      JalonDeadline            *deadline = g_ptr_array_index (deadlines, i);
      g_autoptr (JalonDeadline) copy = jalon_deadline_copy_for (deadline, NULL);

      assert_own_text (copy->key, deadline->key);
      assert_own_text (copy->person, deadline->person);
      assert_own_text (copy->bound_whom, deadline->bound_whom);
      n_bound += deadline->bound_whom != NULL;
    }

  return n_bound;
}

static guint
check_items (GPtrArray *items)
{
  guint n_questions = 0;

  for (guint i = 0; i < items->len; i++)
    {
      JalonItem            *item = g_ptr_array_index (items, i);
      g_autoptr (JalonItem) copy = jalon_item_copy_for (item, NULL, NULL);

      assert_own_text (copy->id, item->id);
      assert_own_text (copy->for_whom, item->for_whom);
      assert_own_text (copy->of, item->of);
      assert_own_text (copy->country, item->country);
      assert_own_text (copy->question, item->question);
      n_questions += item->question != NULL;
    }

  return n_questions;
}

/* A calendar keeps no text of the plan: the plan can be asked, and freed, after it. */
static void
test_plan_stays_whole (void)
{
  g_auto (Plan) plan = { 0 };

  plan_open (&plan, BOUND);
  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *text = write_text (&plan, TRUE, 0);

      g_assert_nonnull (strstr (text, "BEGIN:VEVENT"));
    }

  g_assert_cmpuint (check_deadlines (plan.results->deadlines), >=, 1);
  g_assert_cmpuint (check_items (plan.results->items), >=, 1);
}

int
main (int    argc,
      char **argv)
{
  jalon_test_calendar_init (&argc, &argv);

  g_test_add_func ("/calendar/valid", test_valid);
  g_test_add_func ("/calendar/nothing-lost", test_nothing_lost);
  g_test_add_func ("/calendar/languages", test_languages);
  g_test_add_func ("/calendar/escapes", test_escapes);
  g_test_add_func ("/calendar/empty-household", test_empty_household);
  g_test_add_func ("/calendar/plan-stays-whole", test_plan_stays_whole);
  JALON_TEST_ADD_ROWS ("/calendar/privacy", privacy_rows, test_privacy);

  return jalon_test_calendar_run ();
}
