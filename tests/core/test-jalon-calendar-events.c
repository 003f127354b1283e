/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-test-calendar.h"

/* What stands in the calendar, under which title, and when it rings. */

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

/* The account has a say on what IRCC counts for the household, and on nothing else; one that has spoken is not asked again. */
typedef struct
{
  const char *name;
  const char *json;
  const char *summary;
  guint       n; /* how often it is said */
} AccountRow;

static const AccountRow account_rows[] = {
  { "invitation", "'milestones': {'invited': '2026-11-17'}", "Last day to apply for permanent residence", 1 },
  { "invitation-of-the-account", "'milestones': {'invited': '2026-11-17'}, 'account-dates': {'ita': '2027-01-15'}", "Last day to apply for permanent residence", 1 },
  { "profile", "'milestones': {'profile-submitted': '2026-11-17'}", "Express Entry profile leaves the pool", 1 },
  { "passport", "'candidate': {'given-name': 'Ana', 'passport-expires': '2030-11-24'}", "Passport of Ana ends", 0 },
  { "child", "'children': [{'given-name': 'Lina', 'birth-date': '2006-11-24'}]", "Last day to include Lina", 0 },
};

static void
test_account (gconstpointer data)
{
  const AccountRow *row = data;
  g_auto (Plan)     plan = { 0 };
  icalcomponent    *calendar;
  icalcomponent    *event;
  const char       *description;
  guint             n = 0;

  plan_open (&plan, row->json);
  calendar = write_calendar (&plan);
  event = find_event (calendar, row->summary);
  g_assert_nonnull (event);
  description = get_text (event, ICAL_DESCRIPTION_PROPERTY);
  for (const char *said = description; (said = strstr (said, "The date in your account wins")) != NULL; said++)
    n++;
  g_assert_cmpuint (n, ==, row->n);
  icalcomponent_free (calendar);
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

/* A permit takes months to renew: it rings four months before its end, too, unless another one has made up for it. */
static void
test_permit (void)
{
  static const struct
  {
    const char *permits;
    guint       n_alarms; /* that the person wants */
    int         n_rings;
  } rows[] = {
    { "{'kind': 'open-work', 'expires': '2027-05-31'}", 3, 4 },
    { "{'kind': 'open-work', 'expires': '2027-05-31'}", 0, 0 },
    { "{'kind': 'open-work', 'expires': '2027-03-23'}", 3, 4 },
    { "{'kind': 'open-work', 'expires': '2027-03-22'}", 3, 3 },
    { "{'kind': 'open-work', 'expires': '2027-05-31'}, {'kind': 'study', 'expires': '2028-01-31'}", 3, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char           *json = g_strdup_printf ("'candidate': {'given-name': 'Ana', 'permits': [%s]}", rows[i].permits);
      g_autofree char           *text = NULL;
      g_auto (Plan)              plan = { 0 };
      const JalonCalendarOptions options = { .alarms = ALARMS, .n_alarms = rows[i].n_alarms, .names = TRUE, .stamp = STAMP };
      icalcomponent             *calendar;

      plan_open (&plan, json);
      text = jalon_calendar_write (plan.results, &options);
      calendar = icalparser_parse_string (text);
      g_assert_cmpint (icalcomponent_count_components (find_event (calendar, "Permit of Ana in Canada ends"), ICAL_VALARM_COMPONENT), ==, rows[i].n_rings);
      icalcomponent_free (calendar);
    }
}

int
main (int    argc,
      char **argv)
{
  jalon_test_calendar_init (&argc, &argv);

  g_test_add_func ("/calendar/question-is-no-order", test_question_is_no_order);
  g_test_add_func ("/calendar/birthday-does-not-ring", test_birthday_does_not_ring);
  g_test_add_func ("/calendar/orders", test_orders);
  g_test_add_func ("/calendar/done-by-oneself", test_done_by_oneself);
  g_test_add_func ("/calendar/past-alarm", test_past_alarm);
  g_test_add_func ("/calendar/permit", test_permit);
  JALON_TEST_ADD_ROWS ("/calendar/title", title_rows, test_title);
  JALON_TEST_ADD_ROWS ("/calendar/far", far_rows, test_far);
  JALON_TEST_ADD_ROWS ("/calendar/account", account_rows, test_account);
  JALON_TEST_ADD_ROWS ("/calendar/alarm", alarm_rows, test_alarm);

  return jalon_test_calendar_run ();
}
