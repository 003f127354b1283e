/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-calendar.h"

#include <libical/ical.h>
#include <string.h>

#include "jalon-profile-file.h"
#include "jalon-test-household.h"
#include "jalon-test.h"
#include "jalon-words.h"

/* A household in all its states, and its calendar read back with libical. */

#define DAY ((JalonDate){ 2026, 11, 23 })
#define STAMP G_GINT64_CONSTANT (1795435200) /* 2026-11-23 12:00:00 UTC */

G_GNUC_UNUSED static const int ALARMS[] = { 30, 7, 1 };

static JalonKnowledge *knowledge; /* from jalon_test_calendar_init() */

G_GNUC_UNUSED static const char FAMILY[] =
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

G_GNUC_UNUSED static void
plan_open (Plan       *self,
           const char *json)
{
  g_autoptr (GError) error = NULL;

  self->household = jalon_test_household (json);
  self->results = jalon_results_new (knowledge, self->household, DAY, &error);
  g_assert_no_error (error);
}

G_GNUC_UNUSED static void
plan_clear (Plan *self)
{
  jalon_results_free (self->results);
  g_object_unref (self->household);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Plan, plan_clear)

G_GNUC_UNUSED static char *
write_text (const Plan *plan,
            gboolean    names,
            gint64      later)
{
  const JalonCalendarOptions options = { .alarms = ALARMS, .n_alarms = G_N_ELEMENTS (ALARMS), .names = names, .stamp = STAMP + later };

  return jalon_calendar_write (plan->results, &options);
}

G_GNUC_UNUSED static icalcomponent *
write_calendar (const Plan *plan)
{
  g_autofree char *text = write_text (plan, TRUE, 0);
  icalcomponent   *calendar = icalparser_parse_string (text);

  g_assert_nonnull (calendar);
  return calendar;
}

G_GNUC_UNUSED static const char *
get_text (icalcomponent    *component,
          icalproperty_kind kind)
{
  icalproperty *property = icalcomponent_get_first_property (component, kind);

  return property != NULL ? icalproperty_get_value_as_string (property) : NULL;
}

G_GNUC_UNUSED static icalcomponent *
find_event (icalcomponent *calendar,
            const char    *summary)
{
  for (icalcomponent *event = icalcomponent_get_first_component (calendar, ICAL_VEVENT_COMPONENT); event != NULL;
       event = icalcomponent_get_next_component (calendar, ICAL_VEVENT_COMPONENT))
    if (g_str_has_prefix (icalcomponent_get_summary (event), summary))
      return event;

  return NULL;
}

G_GNUC_UNUSED static void
assert_day (struct icaltimetype time,
            const char         *expected)
{
  g_autofree char *text = g_strdup_printf ("%04d-%02d-%02d", time.year, time.month, time.day);

  g_assert_true (time.is_date);
  g_assert_cmpstr (text, ==, expected);
}

/* Before anything else. */
static void
jalon_test_calendar_init (int    *argc,
                          char ***argv)
{
  g_autoptr (GError) error = NULL;

  g_test_init (argc, argv, NULL);
  jalon_words_init ("en");
  knowledge = jalon_knowledge_new (NULL, &error);
  g_assert_no_error (error);
}

static int
jalon_test_calendar_run (void)
{
  int status = g_test_run ();

  g_object_unref (knowledge);
  return status;
}
