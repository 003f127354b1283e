/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-work-months.h"

/*
 * The account asks for months: any part of a calendar month is a month. It asks
 * for hours a week as well, so a month of part-time work is the part of a month
 * that its best week is of a full one.
 */

#define MONTHS_IN_A_YEAR 12
#define MOST_DAYS_AHEAD (2 * 366)

/* Jobs without an end go on; those with a later one go on to it. */
static JalonWorkSpan *
extend_spans (const JalonPersonFacts *person,
              JalonDate               on)
{
  JalonWorkSpan *spans = g_memdup2 (person->spans, person->n_spans * sizeof *spans);
  gint32         today = jalon_date_to_serial (on);

  for (guint i = 0; i < person->n_spans; i++)
    {
      JalonDate ended = spans[i].record->ended;

      if (!jalon_date_is_set (ended))
        spans[i].last = today + MOST_DAYS_AHEAD;
      else if (spans[i].last == today)
        spans[i].last = jalon_date_to_serial (ended);
    }

  return spans;
}

static int
count_by_hours (const JalonWorkSpan *spans,
                guint                n_spans,
                JalonWorkFilter      filter,
                const JalonRules    *rules,
                JalonDate            on)
{
  gint64 year = (gint64) jalon_rules_value (rules, JALON_RULE_FACTS_WORK_YEAR) * JALON_WORK_UNITS_PER_HOUR;
  gint64 units = jalon_work_add_up (spans, n_spans, filter, jalon_work_window_start (on, jalon_rules_value (rules, JALON_RULE_FACTS_WORK_WINDOW)),
                                    jalon_date_to_serial (on), jalon_work_get_cap (rules));

  return year > 0 ? (int) (units / year) : 0;
}

static int
count_by_months (const JalonWorkSpan *spans,
                 guint                n_spans,
                 JalonWorkFilter      filter,
                 const JalonRules    *rules,
                 JalonDate            on)
{
  gint32    cap = jalon_work_get_cap (rules);
  gint32    window = jalon_work_window_start (on, jalon_rules_value (rules, JALON_RULE_FACTS_WORK_WINDOW));
  gint32    today = jalon_date_to_serial (on);
  gint64    months = 0;
  JalonDate month = jalon_date_from_serial (window);

  if (cap <= 0)
    return 0;

  month.day = 1;
  while (jalon_date_to_serial (month) <= today)
    {
      JalonDate next = jalon_date_add_months (month, 1, JALON_ROUNDING_DOWN);
      gint32    first = MAX (jalon_date_to_serial (month), window);
      /* After December 9999 there is no month. */
      gboolean at_end = jalon_date_compare (next, month) <= 0;
      gint32   last = at_end ? today : MIN (jalon_date_to_serial (next) - 1, today);

      /* The best week of a month speaks for it. */
      months += jalon_work_most_on_a_day (spans, n_spans, filter, first, last, cap);
      if (at_end)
        break;
      month = next;
    }

  return (int) (months / cap / MONTHS_IN_A_YEAR);
}

/**
 * jalon_work_months_differ:
 * @person: whose work
 * @filter: Canadian or foreign work
 * @rules: of the day
 * @on: the day
 * @out_months: (out caller-allocates): both counts; set only if they differ
 *
 * Compares the years by hours with those by calendar months, and looks for the
 * day from which on an invitation is safe, whichever way is taken.
 *
 * Returns: whether the two ways give another year
 */
gboolean
jalon_work_months_differ (const JalonPersonFacts *person,
                          JalonWorkFilter         filter,
                          const JalonRules       *rules,
                          JalonDate               on,
                          JalonWorkMonths        *out_months)
{
  g_autofree JalonWorkSpan *spans = extend_spans (person, on);
  JalonWorkMonths           months = { 0 };

  months.by_hours = count_by_hours (spans, person->n_spans, filter, rules, on);
  months.by_months = count_by_months (spans, person->n_spans, filter, rules, on);

  if (months.by_hours == months.by_months)
    return FALSE;

  for (int n = 1; n <= MOST_DAYS_AHEAD && !jalon_date_is_set (months.safe); n++)
    {
      JalonDate day = jalon_date_add_days (on, n);

      /* The hours are cheap: the months are counted only where they have caught up. */
      if (count_by_hours (spans, person->n_spans, filter, rules, day) >= months.by_months &&
          count_by_hours (spans, person->n_spans, filter, rules, day) == count_by_months (spans, person->n_spans, filter, rules, day))
        months.safe = day;
    }

  *out_months = months;
  return TRUE;
}
