/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-deadline-term.h"

#include "jalon-term.h"

/* Loaded once and kept: a plan has the documents in hand, not the deadlines. */
static gpointer
load_rules (gpointer data)
{
  return jalon_deadline_rules_load (NULL);
}

static const JalonDeadlineRule *
find_rule (const char *deadline)
{
  static GOnce once = G_ONCE_INIT;
  GPtrArray   *rules = g_once (&once, load_rules, NULL);

  for (guint i = 0; rules != NULL && i < rules->len; i++)
    {
      const JalonDeadlineRule *rule = g_ptr_array_index (rules, i);

      if (g_str_equal (rule->id, deadline))
        return rule;
    }

  return NULL;
}

/**
 * jalon_deadline_term_get_length:
 * @deadline: the id of a deadline, such as ita
 * @trigger: the day that starts it
 *
 * Returns: (transfer none) (nullable): its length for that day; %NULL if it has none
 */
const JalonDeadlineLength *
jalon_deadline_term_get_length (const char *deadline,
                                JalonDate   trigger)
{
  const JalonDeadlineRule *rule = find_rule (deadline);

  return rule != NULL ? jalon_deadline_rule_get_length (rule, trigger) : NULL;
}

/**
 * jalon_deadline_term_get_end:
 * @deadline: the id of a deadline
 * @trigger: the day that starts it, or unset
 *
 * Counts as jalon_term_add() (decision 11).
 *
 * Returns: the last good day; unset without a trigger or a length
 */
JalonDate
jalon_deadline_term_get_end (const char *deadline,
                             JalonDate   trigger)
{
  const JalonDeadlineLength *length;

  if (!jalon_date_is_set (trigger))
    return JALON_DATE_UNSET;

  length = jalon_deadline_term_get_length (deadline, trigger);

  if (length == NULL)
    return JALON_DATE_UNSET;

  return jalon_term_add (trigger, length->length, length->unit);
}

/**
 * jalon_deadline_term_get_end_for:
 * @household: who
 * @deadline: the id of a deadline
 * @trigger: the day that starts it, or unset
 *
 * Returns: the date that the account prints for the deadline, else the counted
 *   one, as jalon_deadline_term_get_end()
 */
JalonDate
jalon_deadline_term_get_end_for (JalonHousehold *household,
                                 const char     *deadline,
                                 JalonDate       trigger)
{
  JalonDate printed = jalon_household_get_account_date (household, deadline);

  return jalon_date_is_set (printed) ? printed : jalon_deadline_term_get_end (deadline, trigger);
}
