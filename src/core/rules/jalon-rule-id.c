/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rule-id.h"

#include <string.h>

#define JALON_RULE_TEXT_(name, id) [JALON_RULE_##name] = id,

static const char *const rule_ids[JALON_N_RULES] = {
  JALON_RULES (JALON_RULE_TEXT_)
};

/**
 * jalon_rule_id_to_string:
 * @id: a rule
 *
 * Returns: (transfer none): its id in the data files, such as `crs.core.age`
 */
const char *
jalon_rule_id_to_string (JalonRuleId id)
{
  g_return_val_if_fail ((guint) id < JALON_N_RULES, NULL);

  return rule_ids[id];
}

/**
 * jalon_rule_id_from_string:
 * @text: an id, such as `crs.core.age`
 * @out_id: (out): the rule; unchanged on failure
 *
 * The inverse of jalon_rule_id_to_string(). For loading, not for scoring.
 *
 * Returns: whether the program reads a rule of this id
 */
gboolean
jalon_rule_id_from_string (const char  *text,
                           JalonRuleId *out_id)
{
  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (out_id != NULL, FALSE);

  for (guint i = 0; i < JALON_N_RULES; i++)
    {
      if (strcmp (text, rule_ids[i]) != 0)
        continue;

      *out_id = (JalonRuleId) i;
      return TRUE;
    }

  return FALSE;
}
