/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rulebook-private.h"

#include <string.h>

/* Where rules find their place among the others, built-in or own. */

static gint
compare_rules (gconstpointer a,
               gconstpointer b)
{
  return strcmp ((*(const JalonRule *const *) a)->id, (*(const JalonRule *const *) b)->id);
}

static gint
compare_conversions (gconstpointer a,
                     gconstpointer b)
{
  return strcmp ((*(const JalonConversion *const *) a)->id, (*(const JalonConversion *const *) b)->id);
}

/**
 * jalon_rulebook_find_conversion: (skip)
 * @self: the rules
 * @like: a conversion
 * @by_id: what to look for: the same id, or another id with the same test and scale
 *
 * Returns: (transfer none) (nullable): that conversion, or %NULL
 */
const JalonConversion *
jalon_rulebook_find_conversion (JalonRulebook         *self,
                                const JalonConversion *like,
                                gboolean               by_id)
{
  for (guint i = 0; i < self->conversions->len; i++)
    {
      const JalonConversion *conversion = g_ptr_array_index (self->conversions, i);
      gboolean               is_same = g_str_equal (conversion->id, like->id);

      if (by_id && is_same)
        return conversion;

      if (!by_id && !is_same && g_str_equal (conversion->test, like->test) && g_strcmp0 (conversion->scale, like->scale) == 0)
        return conversion;
    }

  return NULL;
}

/* Puts the conversion in place of that of the same id, in a new array. */
static void
take_conversion (JalonRulebook   *self,
                 JalonConversion *conversion)
{
  g_autoptr (GPtrArray) old = self->conversions;

  self->conversions = g_ptr_array_new ();

  for (guint i = 0; i < old->len; i++)
    {
      JalonConversion *other = g_ptr_array_index (old, i);

      if (!g_str_equal (other->id, conversion->id))
        g_ptr_array_add (self->conversions, other);
    }

  g_ptr_array_add (self->conversions, conversion);
  g_ptr_array_sort (self->conversions, compare_conversions);
  g_ptr_array_add (self->owned_conversions, conversion);
}

/**
 * jalon_rulebook_take_rule: (skip)
 * @self: the rules
 * @rule: (transfer full): a rule, checked
 * @conversion: (transfer full) (nullable): its charts if it is a conversion
 *
 * Puts the rule in place of that of the same id.
 */
void
jalon_rulebook_take_rule (JalonRulebook   *self,
                          JalonRule       *rule,
                          JalonConversion *conversion)
{
  const JalonRule *before = jalon_rulebook_find (self, rule->id);
  JalonRuleId      id;

  if (before != NULL)
    g_ptr_array_remove (self->rules, (gpointer) before);

  g_ptr_array_add (self->owned_rules, rule);
  g_ptr_array_add (self->rules, rule);
  g_ptr_array_sort (self->rules, compare_rules);

  if (jalon_rule_id_from_string (rule->id, &id))
    self->by_id[id] = rule;

  if (conversion != NULL)
    take_conversion (self, conversion);
}

/**
 * jalon_rulebook_check_test: (skip)
 * @self: the rules
 * @conversion: (nullable): a conversion to take
 * @error: return location for an error %JALON_RULES_ERROR_SHAPE
 *
 * Returns: whether no other rule is about the same test and scale
 */
gboolean
jalon_rulebook_check_test (JalonRulebook         *self,
                           const JalonConversion *conversion,
                           GError               **error)
{
  const JalonConversion *other = conversion != NULL ? jalon_rulebook_find_conversion (self, conversion, FALSE) : NULL;

  if (other == NULL)
    return TRUE;

  return jalon_rule_fail (error, "%s: test: %s is that of %s", conversion->id, conversion->test, other->id);
}
