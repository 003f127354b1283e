/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-criterion.h"

#include "jalon-missing.h"

typedef struct
{
  int lowest;
  int highest;
} Levels;

/* The levels that the table asks of any skilled work. */
static Levels
get_levels (const JalonRules *rules)
{
  int    highest_teer = jalon_rules_value (rules, JALON_RULE_FACTS_SKILLED_TEER);
  Levels levels = { G_MAXINT, 0 };
  int    teer;

  for (teer = 0; teer <= highest_teer; teer++)
    {
      int level = jalon_rules_lookup (rules, JALON_RULE_CEC_LANGUAGE_LEVEL, 0, teer);

      levels.lowest = MIN (levels.lowest, level);
      levels.highest = MAX (levels.highest, level);
    }

  return levels;
}

/* Of the code of @span. NULL if there is none */
static const JalonWorkSpan *
find_first_in_window (const JalonWorkSpan *span,
                      gint32               window)
{
  while (!span->canadian || span->last < window)
    {
      if (span->next == 0)
        return NULL;

      span += span->next;
    }

  return span;
}

/* The code with most of the hours, each added up alone; of equal ones that with
 * the higher level, then that of the earlier job in the list. Its level, or 0 if there are no hours. */
static int
find_main_code (const JalonFacts *facts,
                const JalonRules *rules,
                gint32            window,
                gint32           *out_noc)
{
  const JalonPersonFacts *person = &facts->candidate;
  gint32                  today = jalon_date_to_serial (facts->day);
  gint32                  cap = jalon_work_get_cap (rules);
  const JalonWorkSpan    *chosen = NULL;
  gint64                  most = 0;
  int                     best = 0;

  for (guint i = 0; i < person->n_spans; i++)
    {
      const JalonWorkSpan *span = &person->spans[i];
      int                  level = jalon_rules_lookup (rules, JALON_RULE_CEC_LANGUAGE_LEVEL, 0, span->teer);
      gint64               units;

      if (!span->first_of_code)
        continue;

      units = jalon_work_add_up_code (span, JALON_WORK_CANADIAN, window, today, cap);
      span = find_first_in_window (span, window);

      if (units == 0 || units < most || (units == most && (level < best || (level == best && span > chosen))))
        continue;

      chosen = span;
      most = units;
      best = level;
      *out_noc = span->noc;
    }

  return best;
}

/* Which level is asked is not known while there are no hours, or while a job
 * without an occupation or without hours may become the main one: then only
 * what holds for every level is decided, and there is no need to name. */
static void
judge_unknown_level (JalonCriterion         *self,
                     const JalonPersonFacts *person,
                     const JalonRules       *rules)
{
  Levels levels = get_levels (rules);

  jalon_criterion_judge_level (self, person, levels.highest);

  if (self->verdict != JALON_VERDICT_NOT_MET)
    return;

  jalon_criterion_judge_level (self, person, levels.lowest);

  if (self->verdict == JALON_VERDICT_NOT_MET)
    return;

  self->verdict = JALON_VERDICT_UNANSWERED;
  self->need = JALON_UNANSWERED;
}

/**
 * jalon_canadian_experience_judge:
 * @facts: of a day
 * @rules: of the same day
 * @criteria: (array fixed-size=17): where to write, by #JalonCriterionId
 *
 * Judges the requirements of the Canadian Experience Class. Hours of all codes
 * are under one cap a week; each code is added up alone only to find the one
 * that names the level of language.
 *
 * Source: Regulations, 87.1.
 */
void
jalon_canadian_experience_judge (const JalonFacts *facts,
                                 const JalonRules *rules,
                                 JalonCriterion   *criteria)
{
  const JalonPersonFacts *person = &facts->candidate;
  JalonCriterion         *work = &criteria[JALON_CRITERION_CEC_WORK];
  JalonCriterion         *language = &criteria[JALON_CRITERION_CEC_LANGUAGE];
  int                     years = jalon_rules_value (rules, JALON_RULE_CEC_WORK_WINDOW);
  JalonWorkAsked          asked = { JALON_WORK_CANADIAN, years, JALON_N_RULES, NULL };
  gint32                  window = jalon_work_window_start (facts->day, years);
  gint64                  missing = jalon_missing_work (facts, person, rules, &asked);
  int                     level;

  work->need = jalon_rules_get_units (rules, JALON_RULE_CEC_WORK_HOURS);
  work->have = jalon_work_add_up (person->spans, person->n_spans, JALON_WORK_CANADIAN, window, jalon_date_to_serial (facts->day), jalon_work_get_cap (rules));
  work->first = jalon_date_from_serial (window);
  work->verdict = jalon_criterion_judge_amount (work->have, work->need, missing, person->work_answered);
  work->self_employed_only = work->have == 0 && jalon_spans_only_self_employed (person);

  level = find_main_code (facts, rules, window, &work->noc);
  language->noc = work->noc;

  if (level == 0 || missing > 0)
    judge_unknown_level (language, person, rules);
  else
    jalon_criterion_judge_level (language, person, level);

  jalon_criterion_judge_destination (&criteria[JALON_CRITERION_CEC_DESTINATION], facts);
}
