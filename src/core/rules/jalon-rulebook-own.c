/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rulebook-private.h"

#include "jalon-rule-error.h"
#include "jalon-rule-unit.h"

/* Rules from a person's own folder. */

/* The first day on which a rule has figures; unset if it only announces some. */
static JalonDate
get_first_day (const JalonRule *rule)
{
  for (guint i = 0; i < rule->versions->len; i++)
    {
      const JalonRuleVersion *version = g_ptr_array_index (rule->versions, i);

      if (!version->announced)
        return version->from;
    }

  return JALON_DATE_UNSET;
}

/* A rule that is needed on every day may not begin after the one that it replaces. */
static gboolean
check_begins (const JalonRule *rule,
              const JalonRule *before,
              GError         **error)
{
  JalonDate first = get_first_day (rule);
  JalonDate wanted = get_first_day (before);
  char      text[JALON_DATE_TEXT_SIZE];

  if (!jalon_rule_unit_find (rule->unit, NULL)->is_needed ||
      (jalon_date_is_set (first) && jalon_date_compare (first, wanted) <= 0))
    return TRUE;

  jalon_date_write (wanted, text);
  return jalon_rule_fail (error, "%s: versions: must begin on %s or before, as those of the rule that it replaces", rule->id, text);
}

/* A person's own rule must be readable where the built-in one is. */
static gboolean
check_replaces (JalonRulebook         *self,
                const JalonRule       *rule,
                const JalonConversion *conversion,
                GError               **error)
{
  const JalonRule       *before = jalon_rulebook_find (self, rule->id);
  const JalonConversion *charts = conversion != NULL ? jalon_rulebook_find_conversion (self, conversion, TRUE) : NULL;

  if (before == NULL && conversion == NULL)
    return jalon_rule_fail (error, "id: nothing reads a rule called %s", rule->id);

  if (before == NULL)
    return TRUE;

  if (rule->kind != before->kind)
    return jalon_rule_fail (error, "%s: kind: is not that of the rule that it replaces", rule->id);

  if (!g_strv_equal ((const char *const *) rule->columns, (const char *const *) before->columns))
    return jalon_rule_fail (error, "%s: columns: are not those of the rule that it replaces", rule->id);

  if (g_strcmp0 (rule->input, before->input) != 0 || !g_str_equal (rule->unit, before->unit))
    return jalon_rule_fail (error, "%s: input and unit: are not those of the rule that it replaces", rule->id);

  if (charts != NULL && (!g_str_equal (charts->test, conversion->test) || g_strcmp0 (charts->scale, conversion->scale) != 0))
    return jalon_rule_fail (error, "%s: test and scale: are not those of the rule that it replaces", rule->id);

  return check_begins (rule, before, error);
}

static gboolean
add_own_file (JalonRulebook *self,
              const char    *folder,
              const char    *name,
              GHashTable    *seen,
              GError       **error)
{
  g_autoptr (JsonNode)        root = jalon_rule_parse_file (folder, name, error);
  g_autoptr (JalonRule)       rule = NULL;
  g_autoptr (JalonConversion) conversion = NULL;

  if (root == NULL ||
      !jalon_rule_load (root, &rule, &conversion, error) ||
      !check_replaces (self, rule, conversion, error) ||
      !jalon_rulebook_check_test (self, conversion, error))
    return FALSE;

  if (g_hash_table_contains (seen, rule->id))
    return jalon_rule_fail (error, "id: %s stands in another file too", rule->id);

  rule->own = TRUE;
  g_hash_table_add (seen, g_strdup (rule->id));
  jalon_rulebook_take_rule (self, g_steal_pointer (&rule), g_steal_pointer (&conversion));
  return TRUE;
}

/**
 * jalon_rulebook_add_own:
 * @self: the rules, not yet shared with another thread
 * @folder: where the person keeps rules of their own; need not exist
 *
 * Lets the person's own rules take precedence, by id. What was resolved before
 * stays as it was. A bad file is left out and never stops the program.
 *
 * Returns: (transfer full): a message for each file left out
 */
GStrv
jalon_rulebook_add_own (JalonRulebook *self,
                        const char    *folder)
{
  g_autoptr (GStrvBuilder) messages = g_strv_builder_new ();
  g_autoptr (GHashTable)   seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray)    names = NULL;
  g_autoptr (GError)       folder_error = NULL;

  g_return_val_if_fail (JALON_IS_RULEBOOK (self), NULL);
  g_return_val_if_fail (folder != NULL, NULL);

  names = jalon_rule_list_folder (folder, &folder_error);

  if (folder_error != NULL && !g_error_matches (folder_error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    g_strv_builder_add (messages, folder_error->message);

  for (guint i = 0; names != NULL && i < names->len; i++)
    {
      const char        *name = g_ptr_array_index (names, i);
      g_autoptr (GError) error = NULL;

      if (!add_own_file (self, folder, name, seen, &error))
        {
          g_autofree char *message = g_strdup_printf ("%s: %s", name, error->message);

          g_strv_builder_add (messages, message);
        }
    }

  return g_strv_builder_end (messages);
}
