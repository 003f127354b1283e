/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-change-days.h"

#include <string.h>

/*
 * Nothing is known here of what the rules ask. They count from the days that a
 * household has written down, in whole years (a birthday, a test that gets too
 * old), so an answer can jump only on an anniversary of such a day or on the day
 * after it. Work alone changes a little on each day: while a job runs, and while
 * its days leave one of the windows of years in which work counts.
 */

#define MOST_WINDOWS 16

/* Lengths of the windows of work, in years, of all rules that are in force on one of the days. */
typedef struct
{
  int   years[MOST_WINDOWS];
  guint n;
} Windows;

static const JalonRuleId WINDOW_RULES[] = {
  JALON_RULE_FACTS_WORK_WINDOW,
  JALON_RULE_FSW_WORK_WINDOW,
  JALON_RULE_CEC_WORK_WINDOW,
  JALON_RULE_FST_WORK_WINDOW,
};

static void
mark (JalonChangeDays *self,
      gint32           day)
{
  if (day >= self->first && day - self->first < (gint32) self->n_days)
    self->marks[day - self->first] = TRUE;
}

static void
mark_span (JalonChangeDays *self,
           gint32           first,
           gint32           last)
{
  gint32 end = self->first + (gint32) self->n_days - 1;

  first = MAX (first, self->first);
  last = MIN (last, end);

  if (first <= last)
    memset (self->marks + (first - self->first), TRUE, (gsize) (last - first) + 1);
}

/* The day before too: a term may be said to end on the eve of an anniversary. */
static void
mark_anniversaries (JalonChangeDays *self,
                    JalonDate        date)
{
  JalonDate first = jalon_date_from_serial (self->first);
  JalonDate last = jalon_date_from_serial (self->first + (gint32) self->n_days - 1);

  for (int year = first.year - 1; year <= last.year; year++)
    {
      JalonDate day = jalon_date_add_years (date, year - date.year);
      gint32    serial = jalon_date_to_serial (day);

      mark_span (self, serial - 1, serial + 2);
    }
}

/* Records ------------------------------------------------------------------ */

static void mark_record (JalonChangeDays *self, JalonRecord *record);

static void
mark_list (JalonChangeDays *self,
           JalonRecordList *list)
{
  guint n = jalon_record_list_get_length (list);

  for (guint i = 0; i < n; i++)
    mark_record (self, jalon_record_list_get (list, i));
}

static void
mark_record (JalonChangeDays *self,
             JalonRecord     *record)
{
  guint             n;
  const JalonField *fields = jalon_record_get_fields (record, &n);

  for (guint i = 0; i < n; i++)
    {
      gpointer place = G_STRUCT_MEMBER_P (record, fields[i].offset);

      if (fields[i].kind == JALON_FIELD_DATE && jalon_date_is_set (*(JalonDate *) place))
        mark_anniversaries (self, *(JalonDate *) place);
      else if (fields[i].kind == JALON_FIELD_RECORD)
        mark_record (self, *(JalonRecord **) place);
      else if (fields[i].kind == JALON_FIELD_LIST || fields[i].kind == JALON_FIELD_DATE_MAP)
        mark_list (self, *(JalonRecordList **) place);
    }
}

/* Work --------------------------------------------------------------------- */

static void
add_window (Windows *windows,
            int      years)
{
  for (guint i = 0; i < windows->n; i++)
    if (windows->years[i] == years)
      return;

  g_return_if_fail (windows->n < MOST_WINDOWS);
  windows->years[windows->n++] = years;
}

static void
mark_job (JalonChangeDays *self,
          const JalonJob  *job,
          const Windows   *windows)
{
  JalonDate last = jalon_date_is_set (job->ended) ? job->ended : jalon_date_from_serial (self->first + (gint32) self->n_days);

  if (!jalon_date_is_set (job->started))
    return;

  mark_span (self, jalon_date_to_serial (job->started), jalon_date_to_serial (last) + 1);

  for (guint i = 0; i < windows->n; i++)
    mark_span (self, jalon_date_to_serial (jalon_date_add_years (job->started, windows->years[i])) - 1,
               jalon_date_to_serial (jalon_date_add_years (last, windows->years[i])) + 2);
}

static void
mark_work (JalonChangeDays *self,
           JalonPerson     *person,
           const Windows   *windows)
{
  guint n = jalon_record_list_get_length (person->jobs);

  for (guint i = 0; i < n; i++)
    mark_job (self, jalon_record_list_get (person->jobs, i), windows);
}

/* Rules -------------------------------------------------------------------- */

/* Marks the days on which a version of a rule begins, and collects what the versions say of windows. */
static gboolean
mark_rules (JalonChangeDays *self,
            JalonRulebook   *rulebook,
            Windows         *windows,
            GError         **error)
{
  gint32 end = self->first + (gint32) self->n_days;
  gint32 day = self->first;

  while (day < end)
    {
      g_autoptr (JalonRules) rules = jalon_rulebook_resolve (rulebook, jalon_date_from_serial (day), error);

      if (rules == NULL)
        return FALSE;

      mark (self, day);

      for (guint i = 0; i < G_N_ELEMENTS (WINDOW_RULES); i++)
        add_window (windows, jalon_rules_value (rules, WINDOW_RULES[i]));

      for (guint i = 0; i < rules->conversions->len; i++)
        mark (self, jalon_date_to_serial (((const JalonConversion *) rules->conversions->pdata[i])->accepted_from));

      if (jalon_date_compare (rules->last_day, jalon_date_from_serial (end)) >= 0)
        break;

      day = jalon_date_to_serial (rules->last_day) + 1;
    }

  return TRUE;
}

/**
 * jalon_change_days_find:
 * @self: (out caller-allocates): the days; clear them afterwards, also after an error
 * @household: who
 * @rulebook: the rules of every date
 * @on: the first day, which is always marked
 * @until: the last day; not before @on
 * @error: return location for a #JalonRulesError: no rules on one of the days
 *
 * Finds the days on which facts, score or verdicts of a household that stays as
 * it is may differ from those of the day before. On days without a mark they are
 * the same.
 *
 * Returns: whether there are rules for all days
 */
gboolean
jalon_change_days_find (JalonChangeDays *self,
                        JalonHousehold  *household,
                        JalonRulebook   *rulebook,
                        JalonDate        on,
                        JalonDate        until,
                        GError         **error)
{
  Windows windows = { .n = 0 };

  self->first = jalon_date_to_serial (on);
  self->n_days = (guint) jalon_date_days_between (on, until) + 1;
  self->marks = g_new0 (guint8, self->n_days);

  if (!mark_rules (self, rulebook, &windows, error))
    return FALSE;

  mark_record (self, JALON_RECORD (household));
  mark_work (self, household->candidate, &windows);
  mark_work (self, household->partner, &windows);

  return TRUE;
}

/**
 * jalon_change_days_clear:
 * @self: days
 *
 * Gives the memory back.
 */
void
jalon_change_days_clear (JalonChangeDays *self)
{
  g_clear_pointer (&self->marks, g_free);
}
