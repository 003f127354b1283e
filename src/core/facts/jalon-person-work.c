/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-person-facts.h"

#include <stdlib.h>

#include "jalon-country.h"
#include "jalon-issues.h"
#include "jalon-noc.h"
#include "jalon-work-codes.h"

/* profile-format.md 6, and "counting work" of rules-decisions.md. */
static void
classify_span (JalonWorkSpan    *span,
               const JalonRules *rules)
{
  const JalonJob *job = span->record;
  gboolean        employer_abroad = job->employer_country != NULL && !jalon_country_is_canada (job->employer_country);
  gboolean        employed;

  span->in_canada = jalon_country_is_canada (job->country);
  span->skilled = span->teer <= jalon_rules_value (rules, JALON_RULE_FACTS_SKILLED_TEER);
  span->self_employed = job->self_employed;
  span->foreign = span->skilled && (!span->in_canada || employer_abroad);

  /* Decision 8: physicians with publicly funded services are as good as employed. */
  employed = !job->self_employed ||
             (job->publicly_funded && jalon_rules_list_has (rules, JALON_RULE_FACTS_SELF_EMPLOYED_PHYSICIANS, job->noc));

  span->canadian = span->skilled && !span->foreign && job->authorized && employed && !job->student;
  span->counting = span->foreign || (span->skilled && job->authorized && employed);
}

static gboolean
derive_span (JalonWorkSpan    *span,
             const JalonJob   *job,
             const JalonRules *rules,
             JalonDate         on)
{
  JalonDate last = jalon_date_is_set (job->ended) ? jalon_date_min (job->ended, on) : on;

  if (!job->paid || !jalon_person_facts_is_by (job->started, on) ||
      job->hours_per_week == JALON_UNANSWERED || job->country == NULL ||
      !jalon_noc_parse (job->noc, &span->noc) || !jalon_record_counts (job, rules))
    return FALSE;

  span->record = job;
  span->first = jalon_date_to_serial (job->started);
  span->last = jalon_date_to_serial (last);
  span->hundredths = (gint16) job->hours_per_week;
  span->teer = (gint8) (job->noc[1] - '0');
  classify_span (span, rules);

  return TRUE;
}

static int
compare_leaves (gconstpointer a,
                gconstpointer b)
{
  const JalonDaysOff *one = a;
  const JalonDaysOff *two = b;

  return one->first < two->first ? -1 : one->first > two->first;
}

/* The leaves of a job that count, in order, those that overlap or touch as one. A leave
 * without a last day goes on as long as its job. Returns: how many there are in @leaves */
static guint
derive_leaves (JalonDaysOff   *leaves,
               const JalonJob *job)
{
  guint n = 0;
  guint n_merged = 0;

  for (guint i = 0; i < jalon_record_list_get_length (job->leaves); i++)
    {
      const JalonLeave *leave = jalon_record_list_get (job->leaves, i);

      if (jalon_date_is_set (leave->from) && jalon_record_counts (leave, NULL))
        leaves[n++] = (JalonDaysOff){ jalon_date_to_serial (leave->from), jalon_date_is_set (leave->to) ? jalon_date_to_serial (leave->to) : G_MAXINT32 - 1 };
    }

  if (n > 1)
    qsort (leaves, n, sizeof *leaves, compare_leaves);

  for (guint i = 0; i < n; i++)
    {
      if (n_merged > 0 && leaves[i].first <= leaves[n_merged - 1].last + 1)
        leaves[n_merged - 1].last = MAX (leaves[n_merged - 1].last, leaves[i].last);
      else
        leaves[n_merged++] = leaves[i];
    }

  return n_merged;
}

static void
derive_spans (JalonPersonFacts *self,
              const JalonRules *rules,
              JalonDate         on)
{
  JalonRecordList *list = self->record->jobs;
  guint            n = jalon_record_list_get_length (list);
  guint            n_leaves = 0;
  guint            at = 0;

  /* One more than there are: even without a leave the spans point into the array. */
  for (guint i = 0; i < n; i++)
    n_leaves += jalon_record_list_get_length (((JalonJob *) jalon_record_list_get (list, i))->leaves);

  if (n > self->spans_size)
    {
      self->spans = g_renew (JalonWorkSpan, self->spans, n);
      self->spans_size = n;
    }

  if (n_leaves >= self->leaves_size)
    {
      self->leaves = g_renew (JalonDaysOff, self->leaves, n_leaves + 1);
      self->leaves_size = n_leaves + 1;
    }

  self->n_spans = 0;

  for (guint i = 0; i < n; i++)
    {
      JalonWorkSpan *span = &self->spans[self->n_spans];

      if (!derive_span (span, jalon_record_list_get (list, i), rules, on))
        continue;

      span->leaves = self->leaves + at;
      span->n_leaves = (guint16) MIN (derive_leaves (self->leaves + at, span->record), G_MAXUINT16);
      at += span->n_leaves;
      self->n_spans++;
    }

  jalon_work_link_codes (self->spans, self->n_spans);
}

static void
add_up (JalonPersonFacts    *self,
        const JalonWorkSpan *spans,
        guint                n_spans,
        const JalonRules    *rules,
        JalonDate            on)
{
  gint32 cap = jalon_work_get_cap (rules);
  gint64 year = (gint64) jalon_rules_value (rules, JALON_RULE_FACTS_WORK_YEAR) * JALON_WORK_UNITS_PER_HOUR;
  gint32 first = jalon_work_window_start (on, jalon_rules_value (rules, JALON_RULE_FACTS_WORK_WINDOW));
  gint32 last = jalon_date_to_serial (on);

  self->canadian_units = jalon_work_add_up (spans, n_spans, JALON_WORK_CANADIAN, first, last, cap);
  self->foreign_units = jalon_work_add_up (spans, n_spans, JALON_WORK_FOREIGN, first, last, cap);
  self->canadian_years = year > 0 ? (int) (self->canadian_units / year) : 0;
  self->foreign_years = year > 0 ? (int) (self->foreign_units / year) : 0;
}

/**
 * jalon_person_work_derive:
 * @self: facts of a person, with the record
 * @rules: the rules of @on
 * @on: the day asked
 *
 * Derives the jobs with the leaves that count, and the years of work.
 */
void
jalon_person_work_derive (JalonPersonFacts *self,
                          const JalonRules *rules,
                          JalonDate         on)
{
  self->work_answered = jalon_record_list_is_answered (self->record->jobs);
  derive_spans (self, rules, on);
  add_up (self, self->spans, self->n_spans, rules, on);
}

/**
 * jalon_person_work_leave_out:
 * @self: facts of a person, or a copy that shares their memory
 * @job: a job
 * @rules: the rules of @on
 * @on: the day of the facts
 *
 * Adds up the work without a job: the units and years of @self are what they
 * would be if it were not there. The jobs themselves stay.
 */
void
jalon_person_work_leave_out (JalonPersonFacts *self,
                             const JalonJob   *job,
                             const JalonRules *rules,
                             JalonDate         on)
{
  g_autofree JalonWorkSpan *others = g_new (JalonWorkSpan, self->n_spans);
  guint                     n_others = 0;

  for (guint i = 0; i < self->n_spans; i++)
    if (self->spans[i].record != job)
      others[n_others++] = self->spans[i];

  add_up (self, others, n_others, rules, on);
}
