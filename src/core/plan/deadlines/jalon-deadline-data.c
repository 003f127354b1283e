/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-deadline-data.h"

/**
 * jalon_deadline_rules_load:
 * @error: return location for an error; there is none: what is carried was checked
 *
 * Loads the deadlines that the program carries, which were checked when it was built.
 *
 * Returns: (transfer container) (element-type JalonDeadlineRule): the entries,
 *   by id, freed with the array
 */
GPtrArray *
jalon_deadline_rules_load (GError **error)
{
  return jalon_data_set_load (&jalon_deadline_rule_set);
}

/**
 * jalon_deadline_rule_get_length:
 * @rule: an entry
 * @trigger: the day that starts it
 *
 * Finds how long a time limit is. What counts is the day of the trigger, never
 * the day asked: an invitation keeps the days it came with (decision 6).
 *
 * Returns: (transfer none) (nullable): the length, or %NULL where only a
 *   printed date counts or the rule had not begun
 */
const JalonDeadlineLength *
jalon_deadline_rule_get_length (const JalonDeadlineRule *rule,
                                JalonDate                trigger)
{
  g_return_val_if_fail (rule != NULL, NULL);

  for (guint i = rule->lengths->len; i > 0; i--)
    {
      const JalonDeadlineLength *length = &g_array_index (rule->lengths, JalonDeadlineLength, i - 1);

      if (jalon_date_compare (length->from, trigger) <= 0)
        return length;
    }

  return NULL;
}
