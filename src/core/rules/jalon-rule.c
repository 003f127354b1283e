/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rule.h"

#include "jalon-rule-loader.h"

/**
 * jalon_rule_get_version:
 * @rule: a rule
 * @on: a day
 *
 * Versions that are only announced are never in force.
 *
 * Returns: (transfer none) (nullable): what the rule says on that day, which
 *   may be that it is repealed; %NULL before its first version
 */
const JalonRuleVersion *
jalon_rule_get_version (const JalonRule *rule,
                        JalonDate        on)
{
  g_return_val_if_fail (rule != NULL, NULL);

  for (guint i = rule->versions->len; i > 0; i--)
    {
      const JalonRuleVersion *version = g_ptr_array_index (rule->versions, i - 1);

      if (!version->announced && jalon_date_compare (version->from, on) <= 0)
        return version;
    }

  return NULL;
}

/**
 * jalon_rule_version_get_row:
 * @version: a version of a table, or of a value
 * @input: what the row is looked up by; 0 for a value
 *
 * Returns: (transfer none) (nullable): the row that holds @input, or %NULL
 */
const JalonRuleRow *
jalon_rule_version_get_row (const JalonRuleVersion *version,
                            gint32                  input)
{
  g_return_val_if_fail (version != NULL, NULL);

  for (guint i = 0; i < version->n_rows; i++)
    {
      if (version->rows[i].min <= input && input <= version->rows[i].max)
        return &version->rows[i];
    }

  return NULL;
}

/**
 * jalon_rule_version_free:
 * @version: a version
 *
 * Frees the version with its rows, codes, source and note.
 */
void
jalon_rule_version_free (JalonRuleVersion *version)
{
  for (guint i = 0; i < version->n_rows; i++)
    g_free (version->rows[i].cells);

  g_free (version->rows);
  g_strfreev (version->codes);
  jalon_source_clear (&version->source);
  jalon_text_clear (&version->note);
  g_free (version);
}

/**
 * jalon_rule_free:
 * @rule: a rule
 *
 * Frees the rule with its versions.
 */
void
jalon_rule_free (JalonRule *rule)
{
  for (guint i = 0; rule->column_titles != NULL && rule->columns[i] != NULL; i++)
    jalon_text_clear (&rule->column_titles[i]);

  g_free (rule->column_titles);
  g_strfreev (rule->columns);
  jalon_text_clear (&rule->title);
  g_clear_pointer (&rule->row_titles, g_ptr_array_unref);
  g_clear_pointer (&rule->versions, g_ptr_array_unref);
  g_free (rule->id);
  g_free (rule->unit);
  g_free (rule->input);
  g_free (rule);
}
