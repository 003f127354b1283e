/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-fsw-possible.h"

#include "jalon-missing.h"

static int
get_possible_education (const JalonFacts        *facts,
                        const JalonRules        *rules,
                        const JalonMissingStudy *missing)
{
  const JalonPersonFacts *person = &facts->candidate;

  if (!person->education_answered)
    return jalon_fsw_factor_get_maximum (JALON_FSW_GRID_EDUCATION, rules);

  return jalon_rules_lookup (rules, JALON_RULE_FSW_GRID_EDUCATION, 0, MAX (person->education, missing->education));
}

static int
get_possible_work (const JalonFacts   *facts,
                   const JalonRules   *rules,
                   const JalonFswGrid *grid)
{
  const JalonPersonFacts *person = &facts->candidate;
  JalonWorkAsked          asked = { JALON_WORK_COUNTING, jalon_rules_value (rules, JALON_RULE_FSW_WORK_WINDOW), JALON_N_RULES, NULL };

  if (!person->work_answered)
    return jalon_fsw_factor_get_maximum (JALON_FSW_GRID_WORK, rules);

  if (jalon_missing_work (facts, person, rules, &asked) == 0)
    return grid->points[JALON_FSW_GRID_WORK];

  return jalon_fsw_factor_get_maximum (JALON_FSW_GRID_WORK, rules);
}

static gboolean
may_have_worked (const JalonFacts       *facts,
                 const JalonPersonFacts *person,
                 const JalonRules       *rules)
{
  JalonWorkAsked asked = { JALON_WORK_CANADIAN, jalon_rules_value (rules, JALON_RULE_FACTS_WORK_WINDOW), JALON_N_RULES, NULL };
  gint64         missing;

  if (!person->work_answered)
    return TRUE;

  missing = jalon_missing_work (facts, person, rules, &asked);

  return person->canadian_units + missing >= (gint64) jalon_rules_value (rules, JALON_RULE_FACTS_WORK_YEAR) * JALON_WORK_UNITS_PER_HOUR;
}

static gboolean
may_have_studied (const JalonPersonFacts  *person,
                  const JalonMissingStudy *missing)
{
  return !person->education_answered || missing->canadian >= JALON_EDUCATION_TWO_YEAR;
}

/* Whether there may be a partner who counts: without an answer to the
 * relationship there may be one of whom nothing is known. */
static gboolean
may_have_spouse (const JalonFacts *facts)
{
  return facts->with_spouse || (facts->household->relationship == JALON_RELATIONSHIP_UNANSWERED && facts->household->partner_accompanies && !facts->household->partner_is_canadian);
}

static int
get_possible_adaptability (const JalonFacts        *facts,
                           const JalonRules        *rules,
                           const JalonFswGrid      *grid,
                           const JalonMissingStudy *missing)
{
  const JalonPersonFacts *spouse = &facts->partner;
  int                     cap = jalon_rules_value (rules, JALON_RULE_FSW_GRID_ADAPTABILITY_CAP);
  gboolean                open[JALON_N_ADAPTABILITIES] = { FALSE };
  int                     points = 0;
  int                     i;

  if (grid->points[JALON_FSW_GRID_ADAPTABILITY] >= cap)
    return cap;

  open[JALON_ADAPTABILITY_OWN_STUDY] = may_have_studied (&facts->candidate, missing);
  open[JALON_ADAPTABILITY_OWN_WORK] = may_have_worked (facts, &facts->candidate, rules);
  open[JALON_ADAPTABILITY_RELATIVE] = jalon_missing_relative (facts);
  open[JALON_ADAPTABILITY_OFFER] = facts->offer == JALON_TRI_UNANSWERED;

  if (may_have_spouse (facts))
    {
      JalonMissingStudy study = jalon_missing_study (facts, spouse);

      open[JALON_ADAPTABILITY_SPOUSE_LANGUAGE] = !spouse->tests_answered;
      open[JALON_ADAPTABILITY_SPOUSE_STUDY] = may_have_studied (spouse, &study);
      open[JALON_ADAPTABILITY_SPOUSE_WORK] = may_have_worked (facts, spouse, rules);
    }

  for (i = 0; i < JALON_N_ADAPTABILITIES; i++)
    points += open[i] ? jalon_rules_lookup (rules, JALON_RULE_FSW_GRID_ADAPTABILITY, i, 0) : grid->adaptability[i];

  return MIN (points, cap);
}

/**
 * jalon_fsw_grid_get_possible:
 * @facts: of a day
 * @rules: of the same day
 * @grid: the points that are earned
 *
 * Adds up what the grid would give if every unanswered member were answered
 * in the best way: it parts "not met" from "unanswered". Where a bound is
 * simpler than the exact figure it is the higher one, so that "not met" is
 * never said too early.
 *
 * Returns: points, at least the grid's total
 */
int
jalon_fsw_grid_get_possible (const JalonFacts   *facts,
                             const JalonRules   *rules,
                             const JalonFswGrid *grid)
{
  const JalonPersonFacts *person = &facts->candidate;
  JalonMissingStudy       missing = jalon_missing_study (facts, person);
  int                     possible;

  possible = get_possible_education (facts, rules, &missing);
  possible += get_possible_work (facts, rules, grid);
  possible += get_possible_adaptability (facts, rules, grid, &missing);

  possible += person->tests_answered ? grid->points[JALON_FSW_GRID_LANGUAGE]
                                     : jalon_fsw_factor_get_maximum (JALON_FSW_GRID_LANGUAGE, rules);
  possible += person->age != JALON_UNANSWERED ? grid->points[JALON_FSW_GRID_AGE]
                                              : jalon_fsw_factor_get_maximum (JALON_FSW_GRID_AGE, rules);
  possible += facts->offer != JALON_TRI_UNANSWERED ? grid->points[JALON_FSW_GRID_OFFER]
                                                   : jalon_rules_value (rules, JALON_RULE_FSW_GRID_OFFER);

  return possible;
}
