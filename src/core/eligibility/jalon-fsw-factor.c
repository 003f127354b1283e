/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-fsw-factor.h"

/**
 * jalon_fsw_factor_to_string:
 * @factor: a factor of the grid
 *
 * Returns: (transfer none): its key in the JSON of eligibility
 */
const char *
jalon_fsw_factor_to_string (JalonFswFactor factor)
{
  static const char *const texts[JALON_N_FSW_FACTORS] = {
    [JALON_FSW_GRID_LANGUAGE] = "language",
    [JALON_FSW_GRID_EDUCATION] = "education",
    [JALON_FSW_GRID_WORK] = "work",
    [JALON_FSW_GRID_AGE] = "age",
    [JALON_FSW_GRID_OFFER] = "offer",
    [JALON_FSW_GRID_ADAPTABILITY] = "adaptability",
  };

  g_return_val_if_fail ((guint) factor < JALON_N_FSW_FACTORS, NULL);

  return texts[factor];
}

static JalonRuleId
get_rule (JalonFswFactor factor)
{
  static const JalonRuleId rules[JALON_N_FSW_FACTORS] = {
    [JALON_FSW_GRID_LANGUAGE] = JALON_RULE_FSW_GRID_LANGUAGE,
    [JALON_FSW_GRID_EDUCATION] = JALON_RULE_FSW_GRID_EDUCATION,
    [JALON_FSW_GRID_WORK] = JALON_RULE_FSW_GRID_WORK,
    [JALON_FSW_GRID_AGE] = JALON_RULE_FSW_GRID_AGE,
    [JALON_FSW_GRID_OFFER] = JALON_RULE_FSW_GRID_OFFER,
    [JALON_FSW_GRID_ADAPTABILITY] = JALON_RULE_FSW_GRID_ADAPTABILITY,
  };

  g_return_val_if_fail ((guint) factor < JALON_N_FSW_FACTORS, JALON_N_RULES);

  return rules[factor];
}

static int
get_greatest_cell (const JalonRules *rules,
                   JalonRuleId       id)
{
  const JalonTable *table = &rules->tables[id];
  int               greatest = 0;
  int               i;

  for (i = 0; i < table->n_rows; i++)
    greatest = MAX (greatest, table->cells[i]);

  return greatest;
}

/**
 * jalon_fsw_factor_get_maximum:
 * @factor: a factor of the grid
 * @rules: of a day
 *
 * Returns: the points that it can give at most on that day
 */
int
jalon_fsw_factor_get_maximum (JalonFswFactor    factor,
                              const JalonRules *rules)
{
  switch (factor)
    {
    case JALON_FSW_GRID_LANGUAGE:
      return JALON_N_ABILITIES * get_greatest_cell (rules, JALON_RULE_FSW_GRID_LANGUAGE) +
             get_greatest_cell (rules, JALON_RULE_FSW_GRID_SECOND_LANGUAGE);

    case JALON_FSW_GRID_EDUCATION:
    case JALON_FSW_GRID_WORK:
    case JALON_FSW_GRID_AGE:
    case JALON_FSW_GRID_OFFER:
      return get_greatest_cell (rules, get_rule (factor));

    case JALON_FSW_GRID_ADAPTABILITY:
      return jalon_rules_value (rules, JALON_RULE_FSW_GRID_ADAPTABILITY_CAP);

    default:
      g_return_val_if_reached (0);
    }
}
