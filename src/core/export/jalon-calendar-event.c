/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-calendar-event.h"

#include <string.h>

#include "jalon-config.h"

/*
 * Days only: an all-day event has no zone, so no reader can shift it, and no
 * VTIMEZONE is needed. The day after the last one ends an event (RFC 5545, 3.6.1).
 */

#define SEQUENCE_EPOCH G_GINT64_CONSTANT (1577836800) /* 2020-01-01: seconds since then, twice, fit into 31 bits until 2054 */
#define ALARM_HOUR 9
#define UID_LENGTH 24
#define HOURS_OF_A_DAY 24

static struct icaltimetype
make_day (JalonDate date)
{
  struct icaltimetype day = icaltime_null_date ();

  day.year = date.year;
  day.month = date.month;
  day.day = date.day;

  return day;
}

/* What no reader understands: RFC 5545 has no control characters in a text but the end of a line. */
static char *
dup_plain (const char *text)
{
  char *plain = g_strdup (text);

  for (char *c = plain; *c != '\0'; c++)
    if (g_ascii_iscntrl (*c) && *c != '\n')
      *c = ' ';

  return plain;
}

/* The same for ever: made of what the entry is about, not of its words or its day. */
static char *
make_uid (const JalonCalendarWriting *writing,
          const char                 *key)
{
  g_autofree char *text = g_strjoin ("/", "jalon", key, writing->salt, NULL);
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA1, text, -1);

  /* Short enough to stand on a line: some readers do not unfold. */
  sum[UID_LENGTH] = '\0';
  return g_strconcat (writing->salt, "-", sum, "@", APPLICATION_ID, NULL);
}

/**
 * jalon_calendar_get_sequence:
 * @options: with the moment of the export
 * @cancelled: of an entry that is taken back
 *
 * Returns: a number that rises with every export, and from an entry to the same
 *   one taken back in the same second
 */
int
jalon_calendar_get_sequence (const JalonCalendarOptions *options,
                             gboolean                    cancelled)
{
  gint64 sequence = (options->stamp - SEQUENCE_EPOCH) * 2 + (cancelled ? 1 : 0);

  return (int) CLAMP (sequence, 0, G_MAXINT32);
}

/**
 * jalon_calendar_event_new:
 * @writing: the calendar
 * @key: what the entry is about, the same for ever
 * @day: its day, before the last one of all
 * @cancelled: whether it is taken back
 *
 * Returns: an all-day event without words
 */
icalcomponent *
jalon_calendar_event_new (const JalonCalendarWriting *writing,
                          const char                 *key,
                          JalonDate                   day,
                          gboolean                    cancelled)
{
  icalcomponent   *event = icalcomponent_new_vevent ();
  g_autofree char *uid = make_uid (writing, key);

  icalcomponent_add_property (event, icalproperty_new_uid (uid));
  icalcomponent_add_property (event, icalproperty_new_dtstamp (writing->stamp));
  icalcomponent_add_property (event, icalproperty_new_lastmodified (writing->stamp));
  icalcomponent_add_property (event, icalproperty_new_sequence (jalon_calendar_get_sequence (writing->options, cancelled)));
  icalcomponent_add_property (event, icalproperty_new_class (ICAL_CLASS_PRIVATE));
  icalcomponent_add_property (event, icalproperty_new_dtstart (make_day (day)));
  icalcomponent_add_property (event, icalproperty_new_dtend (make_day (jalon_date_add_days (day, 1))));
  icalcomponent_add_property (event, icalproperty_new_transp (ICAL_TRANSP_TRANSPARENT));
  icalcomponent_add_property (event, icalproperty_new_status (cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));

  return event;
}

/**
 * jalon_calendar_event_add_text:
 * @event: an event or an alarm
 * @kind: a property of text, or the address
 * @text: the words
 */
void
jalon_calendar_event_add_text (icalcomponent    *event,
                               icalproperty_kind kind,
                               const char       *text)
{
  g_autofree char *plain = dup_plain (text);
  icalproperty    *property = icalproperty_new (kind);

  icalproperty_set_value (property, kind == ICAL_URL_PROPERTY ? icalvalue_new_uri (plain) : icalvalue_new_text (plain));
  icalcomponent_add_property (event, property);
}

/**
 * jalon_calendar_event_add_alarm:
 * @event: an event with its words
 * @writing: the calendar
 * @day: the day of the event
 * @days_before: how many days before it rings
 *
 * Rings at nine in the morning, not at the midnight with which the day begins;
 * not on a day that is past.
 */
void
jalon_calendar_event_add_alarm (icalcomponent              *event,
                                const JalonCalendarWriting *writing,
                                JalonDate                   day,
                                int                         days_before)
{
  icalcomponent          *alarm;
  int                     hours = ALARM_HOUR - days_before * HOURS_OF_A_DAY;
  struct icaldurationtype duration = icaldurationtype_null_duration ();
  struct icaltriggertype  trigger = { .time = icaltime_null_time () };

  if (jalon_date_compare (jalon_date_add_days (day, -days_before), writing->on) < 0)
    return;

  duration.is_neg = hours < 0;
  duration.days = (unsigned int) (ABS (hours) / HOURS_OF_A_DAY);
  duration.hours = (unsigned int) (ABS (hours) % HOURS_OF_A_DAY);
  trigger.duration = duration;

  alarm = icalcomponent_new_valarm ();
  icalcomponent_add_property (alarm, icalproperty_new_action (ICAL_ACTION_DISPLAY));
  icalcomponent_add_property (alarm, icalproperty_new_trigger (trigger));
  jalon_calendar_event_add_text (alarm, ICAL_DESCRIPTION_PROPERTY, icalcomponent_get_summary (event));
  icalcomponent_add_component (event, alarm);
}
