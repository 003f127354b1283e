/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-results.h"

G_BEGIN_DECLS

/**
 * JalonCalendarOptions:
 * @alarms: (array length=n_alarms): days before, descending: 30, 7, 1; none: no VALARM
 * @names: whether first names may stand in the texts
 * @stamp: seconds since 1970 UTC, for DTSTAMP and LAST-MODIFIED
 * @sequence: rises with every export of the same household
 */
typedef struct
{
  const int *alarms;
  guint      n_alarms;
  gboolean   names;
  gint64     stamp;
  int        sequence;
} JalonCalendarOptions;

/* The only user of libical. Returns RFC 5545 text with CRLF. */
char *jalon_calendar_write (const JalonResults *results, const JalonCalendarOptions *options);

G_END_DECLS
