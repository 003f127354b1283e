/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-criterion.h"

#include "jalon-fsw-possible.h"
#include "jalon-missing.h"

/* The run that is worth most, of all codes. */
static void
find_longest_run (JalonCriterion   *self,
                  const JalonFacts *facts,
                  const JalonRules *rules)
{
  const JalonPersonFacts *person = &facts->candidate;
  gint32                  window = jalon_work_window_start (facts->day, jalon_rules_value (rules, JALON_RULE_FSW_WORK_WINDOW));
  gint32                  today = jalon_date_to_serial (facts->day);
  gint32                  cap = jalon_work_get_cap (rules);
  guint                   i;

  self->have = 0;

  for (i = 0; i < person->n_spans; i++)
    {
      const JalonWorkSpan *span = &person->spans[i];
      gint32               first = 0, last = 0;
      gint64               units;

      if (!span->first_of_code)
        continue;

      units = jalon_work_longest_run (span, JALON_WORK_COUNTING, window, today, cap, &first, &last);

      if (units <= self->have)
        continue;

      self->have = units;
      self->noc = span->noc;
      self->first = jalon_date_from_serial (first);
    }
}

/* An answer that is missing may also join two runs, hence all work is added. */
static gint64
get_missing_run (const JalonFacts *facts,
                 const JalonRules *rules,
                 gint64            have)
{
  const JalonPersonFacts *person = &facts->candidate;
  int                     years = jalon_rules_value (rules, JALON_RULE_FSW_WORK_WINDOW);
  JalonWorkAsked          asked = { JALON_WORK_COUNTING, years, JALON_N_RULES, NULL };
  gint64                  missing = jalon_missing_work (facts, person, rules, &asked);

  if (missing == 0)
    return 0;

  return missing - have + jalon_work_add_up (person->spans, person->n_spans, JALON_WORK_COUNTING, jalon_work_window_start (facts->day, years), jalon_date_to_serial (facts->day), jalon_work_get_cap (rules));
}

static void
judge_work (JalonCriterion   *self,
            const JalonFacts *facts,
            const JalonRules *rules)
{
  const JalonPersonFacts *person = &facts->candidate;
  gint64                  missing;

  self->need = jalon_rules_get_units (rules, JALON_RULE_FSW_WORK_HOURS);
  find_longest_run (self, facts, rules);

  missing = self->have < self->need ? get_missing_run (facts, rules, self->have) : 0;
  self->verdict = jalon_criterion_judge_amount (self->have, self->need, missing, person->work_answered);
  self->self_employed_only = self->have == 0 && jalon_spans_only_self_employed (person);
}

static void
judge_education (JalonCriterion   *self,
                 const JalonFacts *facts)
{
  const JalonPersonFacts *person = &facts->candidate;
  JalonMissingStudy       missing = { JALON_EDUCATION_NONE, JALON_EDUCATION_NONE };

  self->have = person->education;
  self->need = JALON_EDUCATION_SECONDARY;

  if (self->have < self->need)
    missing = jalon_missing_study (facts, person);

  self->verdict = jalon_criterion_judge_amount (self->have, self->need, missing.education, person->education_answered);
}

static void
judge_points (JalonCriterion   *self,
              const JalonFacts *facts,
              const JalonRules *rules,
              JalonFswGrid     *grid)
{
  gint64 missing = MAX (0, jalon_fsw_grid_get_possible (facts, rules, grid) - grid->total);

  grid->open = missing > 0;
  self->have = grid->total;
  self->need = jalon_rules_value (rules, JALON_RULE_FSW_PASS_MARK);
  self->verdict = jalon_criterion_judge_amount (self->have, self->need, missing, TRUE);
}

/**
 * jalon_federal_skilled_judge:
 * @facts: of a day
 * @rules: of the same day
 * @grid: the 67 points of the same day; whether it is open is set here
 * @criteria: (array fixed-size=17): where to write, by #JalonCriterionId
 *
 * Judges the requirements of the Federal Skilled Worker Program. Education is
 * given as #JalonEducation in `have` and `need`.
 *
 * Source: Regulations, 75 and 76.
 */
void
jalon_federal_skilled_judge (const JalonFacts *facts,
                             const JalonRules *rules,
                             JalonFswGrid     *grid,
                             JalonCriterion   *criteria)
{
  judge_work (&criteria[JALON_CRITERION_FSW_WORK], facts, rules);
  jalon_criterion_judge_level (&criteria[JALON_CRITERION_FSW_LANGUAGE], &facts->candidate, jalon_rules_value (rules, JALON_RULE_FSW_LANGUAGE_LEVEL));
  judge_education (&criteria[JALON_CRITERION_FSW_EDUCATION], facts);
  jalon_criterion_judge_funds (&criteria[JALON_CRITERION_FSW_FUNDS], facts, rules);
  judge_points (&criteria[JALON_CRITERION_FSW_POINTS], facts, rules, grid);
  jalon_criterion_judge_destination (&criteria[JALON_CRITERION_FSW_DESTINATION], facts);
}
