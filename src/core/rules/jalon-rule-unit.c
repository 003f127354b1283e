/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rule-unit.h"

#include "jalon-quote.h"
#include "jalon-rule-error.h"

/* What a person's own file may say is bounded by what the program does with
 * it. Points are added up in 16 bits: the largest sum, a first language of
 * four abilities, takes four of them. Hours are divided by; a tier is a
 * column of another table, a level one of a chart, a TEER a digit. */
static const JalonRuleUnit units[] = {
  { "points", 0, 2000, FALSE },
  { "dollars", 0, 10000000, FALSE },
  { "level", 0, 12, FALSE },
  { "tier", 0, 2, FALSE },
  { "boolean", 0, 1, FALSE },
  { "hours", 1, 10000, TRUE },
  { "years", 1, 100, TRUE },
  { "months", 1, 1200, TRUE },
  { "teer", 0, 5, TRUE },
  { "codes", 0, 0, FALSE },
};

/**
 * jalon_rule_unit_find:
 * @name: a word of a rule file
 * @error: return location for an error %JALON_RULES_ERROR_SHAPE
 *
 * Returns: (transfer none): the unit of that name, or %NULL
 */
const JalonRuleUnit *
jalon_rule_unit_find (const char *name,
                      GError    **error)
{
  g_autofree char *quoted = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    {
      if (g_str_equal (units[i].name, name))
        return &units[i];
    }

  quoted = jalon_quote (name);
  jalon_rule_fail (error, "unit: %s is not a unit that the program counts in", quoted);
  return NULL;
}
