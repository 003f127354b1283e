/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-eligibility.h"

#include "jalon-criterion.h"

/*
 * On what day are hours reached, or lost, if the jobs of today go on as they
 * are? A day brings at most the cap of a week's hours, spread over seven days,
 * and takes away at most twice as much: on 1 March of a common year the window
 * loses 29 February and 1 March at once. So a search may jump as many days as
 * the distance needs at least, and comes to the exact day in a few steps.
 */

#define LATEST_REACHED_YEARS 5
#define LATEST_LOST_YEARS 30
#define MOST_DAYS_LOST_IN_A_DAY 2

/* What hours are asked on any later day. */
typedef struct
{
  const JalonWorkSpan *spans;
  guint                n_spans;
  JalonWorkFilter      filter;
  int                  years;
  gint32               cap;
  gboolean             in_one_run;
  const JalonRules    *trades; /* whose list of trades; NULL to add up all work */
  gint32               trade;  /* the only one, or JALON_UNANSWERED */
  gint64               need;
} Hours;

/* Jobs without an end go on; those with a later one go on to it. */
static JalonWorkSpan *
extend_spans (const JalonFacts *facts)
{
  const JalonPersonFacts *person = &facts->candidate;
  JalonWorkSpan          *spans = g_memdup2 (person->spans, person->n_spans * sizeof *spans);
  gint32                  today = jalon_date_to_serial (facts->day);
  guint                   i;

  for (i = 0; i < person->n_spans; i++)
    {
      JalonDate ended = spans[i].record->ended;

      if (!jalon_date_is_set (ended))
        spans[i].last = G_MAXINT32 - 1;
      else if (spans[i].last == today)
        spans[i].last = jalon_date_to_serial (ended);
    }

  return spans;
}

static gint64
add_up_longest_run (const Hours *hours,
                    gint32       window,
                    gint32       day)
{
  gint64 most = 0;

  for (guint i = 0; i < hours->n_spans; i++)
    if (hours->spans[i].first_counting)
      most = MAX (most, jalon_work_longest_run (&hours->spans[i], hours->filter, window, day, hours->cap, NULL, NULL));

  return most;
}

/* One trade is enough, and what one loses another one may have by then. With a valid offer or a certificate it is
 * its own trade alone. */
static gint64
add_up_best_trade (const Hours *hours,
                   gint32       window,
                   gint32       day)
{
  gint64 most = 0;

  for (guint i = 0; i < hours->n_spans; i++)
    {
      const JalonWorkSpan *span = &hours->spans[i];

      if (!span->first_of_code || (hours->trade != JALON_UNANSWERED && hours->trade != span->noc) ||
          !jalon_rules_list_has (hours->trades, JALON_RULE_FST_OCCUPATIONS, span->record->noc))
        continue;

      most = MAX (most, jalon_work_add_up_code (span, hours->filter, window, day, hours->cap));
    }

  return most;
}

static gint64
add_up_on (const Hours *hours,
           gint32       day)
{
  gint32 window = jalon_work_window_start (jalon_date_from_serial (day), hours->years);

  if (hours->in_one_run)
    return add_up_longest_run (hours, window, day);

  if (hours->trades != NULL)
    return add_up_best_trade (hours, window, day);

  return jalon_work_add_up (hours->spans, hours->n_spans, hours->filter, window, day, hours->cap);
}

static JalonDate
find_reached (const Hours *hours,
              JalonDate    on)
{
  gint32 latest = jalon_date_to_serial (jalon_date_add_years (on, LATEST_REACHED_YEARS));
  gint32 day = jalon_date_to_serial (on);

  while (day <= latest)
    {
      gint64 lacks = hours->need - add_up_on (hours, day);

      if (lacks <= 0)
        return jalon_date_from_serial (day);

      day += (gint32) ((lacks + hours->cap - 1) / hours->cap);
    }

  return JALON_DATE_UNSET;
}

static JalonDate
find_lost (const Hours *hours,
           JalonDate    on)
{
  gint32 latest = jalon_date_to_serial (jalon_date_add_years (on, LATEST_LOST_YEARS));
  gint32 day = jalon_date_to_serial (on);

  while (day <= latest)
    {
      gint64 spare = add_up_on (hours, day) - hours->need;

      if (spare < 0)
        return jalon_date_from_serial (day);

      day += (gint32) (spare / (hours->cap * MOST_DAYS_LOST_IN_A_DAY)) + 1;
    }

  return JALON_DATE_UNSET;
}

static void
look_at_hours (JalonCriterion *criterion,
               Hours          *hours,
               JalonDate       on)
{
  hours->need = criterion->need;

  if (hours->cap <= 0)
    return;

  switch (criterion->verdict)
    {
    case JALON_VERDICT_MET:
      criterion->lost = find_lost (hours, on);
      break;

    case JALON_VERDICT_NOT_MET:
      criterion->reached = find_reached (hours, on);
      break;

    case JALON_VERDICT_UNANSWERED:
      break;

    default:
      g_return_if_reached ();
    }
}

static void
look_at_work (const JalonFacts *facts,
              const JalonRules *rules,
              JalonCriterion   *criteria)
{
  g_autofree JalonWorkSpan *spans = extend_spans (facts);
  Hours                     hours = { .spans = spans, .n_spans = facts->candidate.n_spans, .cap = jalon_work_get_cap (rules) };
  JalonCriterion           *trade = &criteria[JALON_CRITERION_FST_WORK];

  hours.filter = JALON_WORK_COUNTING;
  hours.trade = JALON_UNANSWERED;
  hours.years = jalon_rules_value (rules, JALON_RULE_FSW_WORK_WINDOW);
  hours.in_one_run = TRUE;
  look_at_hours (&criteria[JALON_CRITERION_FSW_WORK], &hours, facts->day);

  hours.filter = JALON_WORK_CANADIAN;
  hours.years = jalon_rules_value (rules, JALON_RULE_CEC_WORK_WINDOW);
  hours.in_one_run = FALSE;
  look_at_hours (&criteria[JALON_CRITERION_CEC_WORK], &hours, facts->day);

  if (trade->noc == JALON_UNANSWERED)
    return;

  hours.filter = JALON_WORK_COUNTING;
  hours.years = jalon_rules_value (rules, JALON_RULE_FST_WORK_WINDOW);
  if (criteria[JALON_CRITERION_FST_OFFER].verdict == JALON_VERDICT_MET)
    hours.trade = trade->noc;
  hours.trades = rules;
  look_at_hours (trade, &hours, facts->day);
}

static gboolean
fulfils_trades (const JalonTestFact *test,
                const JalonRules    *rules)
{
  int i;

  for (i = 0; i < JALON_N_ABILITIES; i++)
    if (test->levels[i] < jalon_rules_lookup (rules, JALON_RULE_FST_LANGUAGE_LEVEL, i, 0))
      return FALSE;

  return TRUE;
}

/* Of several tests that are good enough the one that lasts longest holds. */
static void
look_at_language (JalonCriterion   *criterion,
                  const JalonFacts *facts,
                  const JalonRules *rules)
{
  const JalonPersonFacts *person = &facts->candidate;
  JalonDate               last = JALON_DATE_UNSET;
  guint                   i;

  if (criterion->verdict != JALON_VERDICT_MET)
    return;

  for (i = 0; i < person->n_tests; i++)
    {
      const JalonTestFact *test = &person->tests[i];
      gboolean             fulfils = criterion->id == JALON_CRITERION_FST_LANGUAGE ? fulfils_trades (test, rules) : test->lowest >= criterion->need;

      if (fulfils && (!jalon_date_is_set (last) || jalon_date_compare (test->last_day, last) > 0))
        last = test->last_day;
    }

  criterion->lost = jalon_date_add_days (last, 1);
}

/**
 * jalon_eligibility_look_ahead:
 * @facts: of a day
 * @rules: of the same day
 * @eligibility: (inout): the verdicts of that day, from jalon_eligibility_judge()
 *
 * Fills `reached` and `lost` of the criteria of work, if the jobs of the day go
 * on unchanged, `lost` of those of language, on the first day on which no test
 * that is good enough is valid, and of the nomination, on the day after its
 * own last one. The rules are taken to stay as they are. Hours that are not
 * reached within five years have no day.
 */
void
jalon_eligibility_look_ahead (const JalonFacts *facts,
                              const JalonRules *rules,
                              JalonEligibility *eligibility)
{
  JalonCriterion *criteria = eligibility->criteria;
  JalonCriterion *nomination = &criteria[JALON_CRITERION_NOMINEE_NOMINATION];
  JalonDate       expires = facts->household->nomination->expires;

  look_at_work (facts, rules, criteria);
  look_at_language (&criteria[JALON_CRITERION_FSW_LANGUAGE], facts, rules);
  look_at_language (&criteria[JALON_CRITERION_CEC_LANGUAGE], facts, rules);
  look_at_language (&criteria[JALON_CRITERION_FST_LANGUAGE], facts, rules);

  if (nomination->verdict == JALON_VERDICT_MET && jalon_date_is_set (expires))
    nomination->lost = jalon_date_add_days (expires, 1);
}
