/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-occupation-words.h"

#include <glib/gi18n.h>
#include <string.h>

/**
 * jalon_occupation_dup_qualifies:
 * @rules: of the day
 * @code: five digits of NOC 2021
 *
 * Returns: (transfer full): its TEER category, and whether such work counts
 */
char *
jalon_occupation_dup_qualifies (const JalonRules *rules,
                                const char       *code)
{
  int teer = strlen (code) == 5 ? g_ascii_digit_value (code[1]) : -1;

  if (teer < 0)
    return g_strdup ("");
  if (teer > jalon_rules_value (rules, JALON_RULE_FACTS_SKILLED_TEER))
    return g_strdup_printf (_ ("TEER %d: does not count"), teer);
  if (jalon_rules_list_has (rules, JALON_RULE_FST_OCCUPATIONS, code))
    return g_strdup_printf (_ ("TEER %d: skilled work, listed trade"), teer);
  return g_strdup_printf (_ ("TEER %d: skilled work"), teer);
}
