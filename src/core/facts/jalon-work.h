/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-household.h"
#include "jalon-rules.h"

/* Work is added up in hundredths of hours times seven, so that a week's hours spread
 * over its days stay whole numbers. 1,560 hours are 1560 * JALON_WORK_UNITS_PER_HOUR. */
#define JALON_WORK_UNITS_PER_HOUR 700

/**
 * JalonDaysOff: days of a leave that counts.
 * @first, @last: serials; leaves that overlap or touch are one
 */
typedef struct
{
  gint32 first;
  gint32 last;
} JalonDaysOff;

/**
 * JalonWorkSpan:
 * @record: the job; borrowed from the household
 * @first, @last: serials of its first and last day that are on or before the day asked
 * @hundredths: hours a week, in hundredths
 * @noc: the code as a number, 21231 (leading zeros: 10 is 00010)
 * @teer: 0 to 5
 * @leaves: (array length=n_leaves): the leaves that count, in rising order; borrowed from the facts
 * @in_canada: done in Canada, whoever the employer is
 * @skilled: TEER that counts
 * @canadian: counts as Canadian work for the CRS and the CEC
 * @counting: skilled work that counts for FSW and FST: abroad, or in Canada if authorized
 *   and not self-employed (physicians' exception); all foreign work counts
 * @foreign: skilled work abroad, or in Canada for an employer abroad (decision 20), as for the CRS
 * @first_of_code: none before it has its code
 * @first_counting: it counts, and none that counts before it has its code
 * @next: how many spans further on the next of its code stands, 0 for none; see jalon_work_link_codes()
 *
 * A job without an issue, cut at the day asked.
 */
typedef struct
{
  const JalonJob *record;
  gint32          first;
  gint32          last;
  gint16          hundredths;
  gint32          noc;
  gint8           teer;
  guint16         n_leaves;

  const JalonDaysOff *leaves;

  guint in_canada : 1;
  guint skilled : 1;
  guint canadian : 1;
  guint counting : 1;
  guint foreign : 1;
  guint self_employed : 1;
  guint first_of_code : 1;
  guint first_counting : 1;

  guint32 next;
} JalonWorkSpan;

typedef enum
{
  JALON_WORK_CANADIAN = 1 << 0,
  JALON_WORK_FOREIGN = 1 << 1,
  JALON_WORK_COUNTING = 1 << 2,
} JalonWorkFilter;

gint64    jalon_work_add_up (const JalonWorkSpan *spans, guint n_spans, JalonWorkFilter filter, gint32 first_day, gint32 last_day, gint32 cap);
gint64    jalon_work_add_up_code (const JalonWorkSpan *first_span, JalonWorkFilter filter, gint32 first_day, gint32 last_day, gint32 cap);
gint64    jalon_work_longest_run (const JalonWorkSpan *first_span, JalonWorkFilter filter, gint32 first_day, gint32 last_day, gint32 cap, gint32 *out_first, gint32 *out_last);
gint32    jalon_work_most_on_a_day (const JalonWorkSpan *spans, guint n_spans, JalonWorkFilter filter, gint32 first_day, gint32 last_day, gint32 cap);
gint32    jalon_work_window_start (JalonDate on, int years);
JalonDate jalon_work_window_last_day (JalonDate day, int years);
gint32    jalon_work_get_cap (const JalonRules *rules);
