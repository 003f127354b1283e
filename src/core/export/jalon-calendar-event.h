/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <libical/ical.h>

#include "jalon-calendar.h"
#include "jalon-redacted.h"

#define JALON_CALENDAR_LAST_YEAR 2999 /* libical writes no day after 3000, and an event of one day ends on the next */

/**
 * JalonCalendarWriting:
 * @options: borrowed
 * @household: of whom the texts speak
 * @language: of the texts
 * @on: the day of the plan
 * @salt: what tells the entries of two households in one calendar apart
 * @stamp: of the export, in UTC
 * @salts: (nullable) (element-type utf8): of all households of a file of several
 *
 * A calendar that is being written. Inside the room only.
 */
typedef struct
{
  const JalonCalendarOptions *options;
  JalonHousehold             *household;
  JalonLanguage               language;
  JalonDate                   on;
  char                       *salt;
  struct icaltimetype         stamp;
  GHashTable                 *salts;
} JalonCalendarWriting;

/* jalon-calendar.c: what a household alone has in its file. */
void           jalon_calendar_writing_init (JalonCalendarWriting *writing, const JalonCalendarOptions *options, const JalonResults *results, const JalonRedacted *plan);
icalcomponent *jalon_calendar_make (const JalonCalendarWriting *writing, const JalonRedacted *plan);
icalcomponent *jalon_calendar_make_empty (const char *name);
gboolean       jalon_calendar_write_private (icalcomponent *calendar, GFile *file, GError **error);
char          *jalon_calendar_read_earlier (GFile *file);

/* An all-day event: begin, then texts and alarms. Freed with the calendar. */
icalcomponent *jalon_calendar_event_new (const JalonCalendarWriting *writing, const char *key, JalonDate day, gboolean cancelled);
void           jalon_calendar_event_add_text (icalcomponent *event, icalproperty_kind kind, const char *text);
void           jalon_calendar_event_add_alarm (icalcomponent *event, const JalonCalendarWriting *writing, JalonDate day, int days_before);
int            jalon_calendar_get_sequence (const JalonCalendarOptions *options, gboolean cancelled);

/* jalon-calendar-orders.c: the days by which documents are to be ordered. */
void jalon_calendar_add_orders (icalcomponent *calendar, const JalonCalendarWriting *writing, const JalonRedacted *plan);

/* jalon-calendar-earlier.c: what an earlier file said and this one does not. */
void jalon_calendar_cancel_earlier (icalcomponent *calendar, const JalonCalendarWriting *writing, const char *earlier);
