/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-work.h"

#include "jalon-issues.h"

/*
 * Work is swept from edge to edge: the hours of a week change only on the day
 * on which a job begins and on the day after one ends. Between two edges every
 * day is worth the same, so ten years cost as many steps as there are edges.
 */

#define DAYS_IN_A_WEEK 7
#define HUNDREDTHS_IN_AN_HOUR 100
#define N_EDGES_ON_THE_STACK 64
#define FRIDAY 4 /* the first day of all serials is a Monday */

G_STATIC_ASSERT (JALON_WORK_UNITS_PER_HOUR == DAYS_IN_A_WEEK * HUNDREDTHS_IN_AN_HOUR);

typedef struct
{
  gint32 day;
  gint32 hundredths; /* hours a week that begin (or, negative, end) on that day */
  gint32 jobs;       /* 1 or -1 */
} Edge;

typedef struct
{
  Edge *edges;
  guint n_edges;
  Edge *allocated;
  Edge  few[N_EDGES_ON_THE_STACK];
} Sweep;

static int
compare_edges (const void *a,
               const void *b)
{
  const Edge *left = a;
  const Edge *right = b;

  return (left->day > right->day) - (left->day < right->day);
}

/* People have few jobs, in order: that is what an insertion sort is best at. */
static void
sort_edges (Edge *edges,
            guint n_edges)
{
  guint i;

  if (n_edges > N_EDGES_ON_THE_STACK)
    {
      qsort (edges, n_edges, sizeof *edges, compare_edges);
      return;
    }

  for (i = 1; i < n_edges; i++)
    {
      Edge  edge = edges[i];
      guint j;

      for (j = i; j > 0 && edges[j - 1].day > edge.day; j--)
        edges[j] = edges[j - 1];

      edges[j] = edge;
    }
}

static gboolean
matches (const JalonWorkSpan *span,
         JalonWorkFilter      filter)
{
  guint kinds = 0;

  if (span->canadian)
    kinds |= JALON_WORK_CANADIAN;

  if (span->foreign)
    kinds |= JALON_WORK_FOREIGN;

  if (span->counting)
    kinds |= JALON_WORK_COUNTING;

  return (kinds & filter) != 0;
}

static void
sweep_add (Sweep               *self,
           const JalonWorkSpan *span,
           gint32               first,
           gint32               last)
{
  self->edges[self->n_edges++] = (Edge){ first, span->hundredths, 1 };
  self->edges[self->n_edges++] = (Edge){ last + 1, -span->hundredths, -1 };
}

/* The first leave that ends on a day or later. */
static guint
find_leave (const JalonWorkSpan *span,
            gint32               day)
{
  guint low = 0;
  guint high = span->n_leaves;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (span->leaves[middle].last < day)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/* The days of a job without those of its leaves. */
static void
sweep_add_span (Sweep               *self,
                const JalonWorkSpan *span,
                gint32               first,
                gint32               last)
{
  for (guint i = find_leave (span, first); i < span->n_leaves && first <= last && span->leaves[i].first <= last; i++)
    {
      if (first < span->leaves[i].first)
        sweep_add (self, span, first, span->leaves[i].first - 1);

      first = span->leaves[i].last + 1;
    }

  if (first <= last)
    sweep_add (self, span, first, last);
}

/* The span after @span: beside it before @end, or without an @end the next of its code. */
static const JalonWorkSpan *
get_next (const JalonWorkSpan *span,
          const JalonWorkSpan *end)
{
  if (end != NULL)
    return span + 1 < end ? span + 1 : NULL;

  return span->next > 0 ? span + span->next : NULL;
}

static guint
count_most_edges (const JalonWorkSpan *span,
                  const JalonWorkSpan *end)
{
  guint n = 0;

  for (; span != NULL; span = get_next (span, end))
    n += 2 * (span->n_leaves + 1u);

  return n;
}

/* Without an @end of the array: all of the code of @span from it on. */
static void
sweep_init (Sweep               *self,
            const JalonWorkSpan *span,
            const JalonWorkSpan *end,
            JalonWorkFilter      filter,
            gint32               first_day,
            gint32               last_day)
{
  guint n_edges = count_most_edges (span, end);

  self->allocated = n_edges > N_EDGES_ON_THE_STACK ? g_new (Edge, n_edges) : NULL;
  self->edges = self->allocated != NULL ? self->allocated : self->few;
  self->n_edges = 0;

  for (; span != NULL; span = get_next (span, end))
    {
      gint32 first = MAX (span->first, first_day);
      gint32 last = MIN (span->last, last_day);

      if (first > last || !matches (span, filter))
        continue;

      sweep_add_span (self, span, first, last);
    }

  sort_edges (self->edges, self->n_edges);
}

static void
sweep_clear (Sweep *self)
{
  g_free (self->allocated);
}

/* What the jobs that run on a day are worth, day by day. */
static gint64
sweep_add_up (const Sweep *self,
              gint32       cap)
{
  gint64 units = 0;
  gint64 hundredths = 0;

  for (guint i = 0; i < self->n_edges; i++)
    {
      if (i > 0)
        units += MIN (hundredths, cap) * (self->edges[i].day - self->edges[i - 1].day);

      hundredths += self->edges[i].hundredths;
    }

  return units;
}

static gint64
add_up (const JalonWorkSpan *first_span,
        const JalonWorkSpan *end,
        JalonWorkFilter      filter,
        gint32               first_day,
        gint32               last_day,
        gint32               cap)
{
  Sweep  sweep;
  gint64 units;

  sweep_init (&sweep, first_span, end, filter, first_day, last_day);
  units = sweep_add_up (&sweep, cap);
  sweep_clear (&sweep);

  return units;
}

/**
 * jalon_work_add_up:
 * @spans: (array length=n_spans): jobs, in any order
 * @n_spans: how many
 * @filter: which kinds of work to add up; several may be or'ed
 * @first_day: serial of the first day that is in the window, see jalon_work_window_start()
 * @last_day: serial of its last day
 * @cap: the most that counts of one week, in hundredths of hours; for all jobs together
 *
 * Adds up work, day by day: the hours a week of all the jobs that run on that
 * day, @cap at most, spread over seven days.
 *
 * Returns: hundredths of hours times seven, see %JALON_WORK_UNITS_PER_HOUR
 */
gint64
jalon_work_add_up (const JalonWorkSpan *spans,
                   guint                n_spans,
                   JalonWorkFilter      filter,
                   gint32               first_day,
                   gint32               last_day,
                   gint32               cap)
{
  return n_spans > 0 ? add_up (spans, spans + n_spans, filter, first_day, last_day, cap) : 0;
}

/**
 * jalon_work_add_up_code:
 * @first_span: (nullable): the first span of a code, of spans linked by jalon_work_link_codes()
 * @filter: which kinds of work to add up; several may be or'ed
 * @first_day: serial of the first day that is in the window
 * @last_day: serial of its last day
 * @cap: the most that counts of one week, in hundredths of hours; for all jobs together
 *
 * As jalon_work_add_up() of the code of @first_span: no other span is looked at,
 * so that all codes together take no longer than all spans.
 *
 * Returns: hundredths of hours times seven, see %JALON_WORK_UNITS_PER_HOUR
 */
gint64
jalon_work_add_up_code (const JalonWorkSpan *first_span,
                        JalonWorkFilter      filter,
                        gint32               first_day,
                        gint32               last_day,
                        gint32               cap)
{
  return add_up (first_span, NULL, filter, first_day, last_day, cap);
}

/**
 * jalon_work_most_on_a_day:
 * @spans: (array length=n_spans): jobs, in any order
 * @n_spans: how many
 * @filter: which kinds of work to look at; several may be or'ed
 * @first_day: serial of the first day that is looked at
 * @last_day: serial of the last one
 * @cap: the most that counts of one week, in hundredths of hours; for all jobs together
 *
 * Returns: the most hours a week that run on one day, in hundredths, @cap at most
 */
gint32
jalon_work_most_on_a_day (const JalonWorkSpan *spans,
                          guint                n_spans,
                          JalonWorkFilter      filter,
                          gint32               first_day,
                          gint32               last_day,
                          gint32               cap)
{
  Sweep  sweep;
  gint64 hundredths = 0;
  gint64 most = 0;

  if (n_spans == 0)
    return 0;

  sweep_init (&sweep, spans, spans + n_spans, filter, first_day, last_day);

  for (guint i = 0; i < sweep.n_edges; i++)
    {
      if (i > 0 && sweep.edges[i].day > sweep.edges[i - 1].day)
        most = MAX (most, hundredths);

      hundredths += sweep.edges[i].hundredths;
    }

  sweep_clear (&sweep);

  return (gint32) MIN (most, cap);
}

/* Decision 22: a run is ended only by days without work of which one is a working day. */
static gboolean
has_working_day (gint32 first,
                 gint32 last)
{
  return last - first + 1 > 2 || first % DAYS_IN_A_WEEK <= FRIDAY || last % DAYS_IN_A_WEEK <= FRIDAY;
}

/**
 * jalon_work_longest_run:
 * @first_span: (nullable): the first span of a code, of spans linked by jalon_work_link_codes(); in any order
 * @filter: which kinds of work count; several may be or'ed
 * @first_day: serial of the first day that is in the window, see jalon_work_window_start()
 * @last_day: serial of its last day
 * @cap: the most that counts of one week, in hundredths of hours; for all jobs together
 * @out_first: (out) (optional): serial of the first day of the run; set only if there is one
 * @out_last: (out) (optional): serial of its last day; set only if there is one
 *
 * Finds the run of a code that is worth most: days on each of which at least one job
 * runs, Saturdays and Sundays between two jobs or around a leave aside. Of two
 * runs worth the same, the earlier.
 *
 * Returns: what it is worth, in hundredths of hours times seven; 0 if there is no work
 */
gint64
jalon_work_longest_run (const JalonWorkSpan *first_span,
                        JalonWorkFilter      filter,
                        gint32               first_day,
                        gint32               last_day,
                        gint32               cap,
                        gint32              *out_first,
                        gint32              *out_last)
{
  Sweep  sweep;
  gint64 best = 0, units = 0, hundredths = 0;
  gint32 jobs = 0, run_first = 0, best_first = 0, best_last = 0;
  guint  i;

  sweep_init (&sweep, first_span, NULL, filter, first_day, last_day);

  for (i = 0; i < sweep.n_edges; i++)
    {
      const Edge *edge = &sweep.edges[i];

      if (i > 0)
        units += MIN (hundredths, cap) * (edge->day - edge[-1].day);

      /* A job that ends on the eve of another's first day leaves no gap, so a
       * run is over only where no job runs and a day has passed. */
      if (i == 0 || (jobs == 0 && edge->day > edge[-1].day && has_working_day (edge[-1].day, edge->day - 1)))
        {
          units = 0;
          run_first = edge->day;
        }

      /* Days of no hours at the end of a run belong to it too. */
      if (units > best || (units == best && best > 0 && run_first == best_first))
        {
          best = units;
          best_first = run_first;
          best_last = edge->day - 1;
        }

      jobs += edge->jobs;
      hundredths += edge->hundredths;
    }

  sweep_clear (&sweep);

  if (best > 0 && out_first != NULL)
    *out_first = best_first;

  if (best > 0 && out_last != NULL)
    *out_last = best_last;

  return best;
}

/**
 * jalon_work_window_start:
 * @on: the day with which the window ends
 * @years: its length
 *
 * The day @years years before @on is out of the window (29 February becomes
 * 1 March in a common year), the day after it is the first that is in.
 *
 * Returns: the serial of the first day that is in the window
 */
gint32
jalon_work_window_start (JalonDate on,
                         int       years)
{
  return jalon_date_to_serial (jalon_date_add_years (on, -years)) + 1;
}

/**
 * jalon_work_window_last_day:
 * @day: a day of work
 * @years: the length of a window, see jalon_work_window_start()
 *
 * Returns: the last day with whose window @day still counts
 */
JalonDate
jalon_work_window_last_day (JalonDate day,
                            int       years)
{
  const gint32 serial = jalon_date_to_serial (day);
  JalonDate    last = jalon_date_add_years (day, years);

  /* A 29 February has no counterpart: one step, or two. */
  while (jalon_work_window_start (last, years) > serial)
    last = jalon_date_add_days (last, -1);

  return last;
}

/**
 * jalon_work_get_cap:
 * @rules: of a day
 *
 * Returns: the most that counts of one week, in hundredths of hours
 */
gint32
jalon_work_get_cap (const JalonRules *rules)
{
  return jalon_rules_value (rules, JALON_RULE_FACTS_WORK_WEEK_CAP) * HUNDREDTHS_IN_AN_HOUR;
}
