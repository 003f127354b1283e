/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "jalon-results.h"

/**
 * JalonCalendarOptions:
 * @alarms: (array length=n_alarms): days before a date, descending: 30, 7, 1; none: no VALARM at all
 * @names: whether first names may stand in the texts
 * @stamp: seconds since 1970 UTC: of the export, for DTSTAMP, LAST-MODIFIED and SEQUENCE
 * @earlier: (nullable): the text of the file that is written over
 */
typedef struct
{
  const int  *alarms;
  guint       n_alarms;
  gboolean    names;
  gint64      stamp;
  const char *earlier;
} JalonCalendarOptions;

/* libical is used in jalon-calendar*.c only. Both give RFC 5545 text with CRLF. */
char    *jalon_calendar_write (const JalonResults *results, const JalonCalendarOptions *options);
gboolean jalon_calendar_save (const JalonResults *results, const JalonCalendarOptions *options, GFile *file, GError **error);
