/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rule-table.h"

/* Where a person stands in the tables of the official criteria. */

static guint
take_one (int input,
          int inputs[JALON_N_OWN_INPUTS])
{
  if (input < 0)
    return 0;

  inputs[0] = input;
  return 1;
}

static guint
take_levels (const JalonTestFact *tests,
             int                  index,
             int                  inputs[JALON_N_OWN_INPUTS])
{
  if (index < 0)
    return 0;

  for (guint ability = 0; ability < JALON_N_ABILITIES; ability++)
    inputs[ability] = tests[index].levels[ability];
  return JALON_N_ABILITIES;
}

static guint
take_lowest (const JalonTestFact *tests,
             int                  index,
             int                  inputs[JALON_N_OWN_INPUTS])
{
  return index < 0 ? 0 : take_one (tests[index].lowest, inputs);
}

/**
 * jalon_rule_table_find_inputs:
 * @assessed: the person on the day
 * @id: a rule with rows
 * @inputs: (out caller-allocates): by what the person is looked up
 *
 * Returns: how many; 0 where the person is in no row
 */
guint
jalon_rule_table_find_inputs (const JalonAssessedDay *assessed,
                              JalonRuleId             id,
                              int                     inputs[JALON_N_OWN_INPUTS])
{
  const JalonFacts       *facts = assessed->facts;
  const JalonPersonFacts *own = &facts->candidate;
  const JalonPersonFacts *partner = &facts->partner;
  const JalonFswGrid     *grid = &assessed->eligibility->grid;

  switch ((int) id)
    {
    case JALON_RULE_CRS_CORE_AGE:
    case JALON_RULE_FSW_GRID_AGE:
      return take_one (own->age, inputs);

    case JALON_RULE_CRS_CORE_EDUCATION:
    case JALON_RULE_FSW_GRID_EDUCATION:
      return own->education_answered ? take_one ((int) own->education, inputs) : 0;

    case JALON_RULE_CRS_CORE_FIRST_LANGUAGE:
      return take_levels (own->tests, assessed->crs->first, inputs);

    case JALON_RULE_CRS_CORE_SECOND_LANGUAGE:
      return take_levels (own->tests, assessed->crs->second, inputs);

    case JALON_RULE_CRS_CORE_CANADIAN_WORK:
    case JALON_RULE_CRS_TRANSFERABILITY_EDUCATION_CANADIAN_WORK:
    case JALON_RULE_CRS_TRANSFERABILITY_FOREIGN_WORK_CANADIAN_WORK:
      return own->work_answered ? take_one (own->canadian_years, inputs) : 0;

    case JALON_RULE_CRS_SPOUSE_EDUCATION:
      return facts->with_spouse && partner->education_answered ? take_one ((int) partner->education, inputs) : 0;

    case JALON_RULE_CRS_SPOUSE_LANGUAGE:
      return facts->with_spouse ? take_levels (partner->tests, assessed->crs->partner_test, inputs) : 0;

    case JALON_RULE_CRS_SPOUSE_CANADIAN_WORK:
      return facts->with_spouse && partner->work_answered ? take_one (partner->canadian_years, inputs) : 0;

    case JALON_RULE_CRS_TRANSFERABILITY_EDUCATION_LANGUAGE:
    case JALON_RULE_CRS_TRANSFERABILITY_FOREIGN_WORK_LANGUAGE:
      return take_lowest (own->tests, assessed->crs->first, inputs);

    case JALON_RULE_CRS_TRANSFERABILITY_CERTIFICATE_LANGUAGE:
      return own->certificate ? take_lowest (own->tests, assessed->crs->first, inputs) : 0;

    case JALON_RULE_CRS_ADDITIONAL_CANADIAN_STUDY:
      /* The lowest row says "less than secondary school", which is not true of somebody who studied elsewhere. */
      return own->canadian_study > JALON_EDUCATION_NONE ? take_one ((int) own->canadian_study, inputs) : 0;

    case JALON_RULE_FSW_GRID_LANGUAGE:
      return take_levels (own->tests, grid->first, inputs);

    case JALON_RULE_FSW_GRID_SECOND_LANGUAGE:
      return take_lowest (own->tests, grid->second, inputs);

    default: /* looked up by nothing of the person */
      return 0;
    }
}

/**
 * jalon_rule_table_find_column:
 * @assessed: the person on the day
 * @id: a rule
 *
 * Returns: the person's own column, or -1
 */
int
jalon_rule_table_find_column (const JalonAssessedDay *assessed,
                              JalonRuleId             id)
{
  const JalonFacts *facts = assessed->facts;
  const JalonCrs   *crs = assessed->crs;

  switch ((int) id)
    {
    case JALON_RULE_CRS_CORE_AGE:
    case JALON_RULE_CRS_CORE_EDUCATION:
    case JALON_RULE_CRS_CORE_FIRST_LANGUAGE:
    case JALON_RULE_CRS_CORE_SECOND_LANGUAGE:
    case JALON_RULE_CRS_CORE_SECOND_LANGUAGE_CAP:
    case JALON_RULE_CRS_CORE_CANADIAN_WORK:
    case JALON_RULE_CRS_CORE_CAP:
      return facts->with_spouse ? 1 : 0;

    case JALON_RULE_CRS_TRANSFERABILITY_EDUCATION_LANGUAGE:
    case JALON_RULE_CRS_TRANSFERABILITY_EDUCATION_CANADIAN_WORK:
      return jalon_rules_lookup (assessed->rules, JALON_RULE_CRS_TRANSFERABILITY_EDUCATION_TIER, 0, (gint32) facts->candidate.education);

    case JALON_RULE_CRS_TRANSFERABILITY_FOREIGN_WORK_LANGUAGE:
    case JALON_RULE_CRS_TRANSFERABILITY_FOREIGN_WORK_CANADIAN_WORK:
      return jalon_rules_lookup (assessed->rules, JALON_RULE_CRS_TRANSFERABILITY_FOREIGN_WORK_TIER, 0, facts->candidate.foreign_years);

    case JALON_RULE_CRS_ADDITIONAL_SIBLING:
      return crs->points[JALON_CRS_SIBLING] > 0 ? 0 : -1;

    case JALON_RULE_CRS_ADDITIONAL_NOMINATION:
      return crs->points[JALON_CRS_NOMINATION] > 0 ? 0 : -1;

    case JALON_RULE_CRS_ADDITIONAL_JOB_OFFER:
      if (crs->points[JALON_CRS_JOB_OFFER] == 0)
        return -1;
      return facts->offer_senior ? 0 : 1;

    case JALON_RULE_CRS_ADDITIONAL_FRENCH:
      if (crs->points[JALON_CRS_FRENCH] == 0)
        return -1;
      return crs->points[JALON_CRS_FRENCH] == jalon_rules_lookup (assessed->rules, id, 1, 0) ? 1 : 0;

    case JALON_RULE_FSW_GRID_OFFER:
      return assessed->eligibility->grid.points[JALON_FSW_GRID_OFFER] > 0 ? 0 : -1;

    default: /* one column for everybody */
      return -1;
    }
}
