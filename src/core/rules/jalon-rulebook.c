/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rulebook.h"

#include <stdlib.h>
#include <string.h>

#include "jalon-rule-error.h"
#include "jalon-rule-loader.h"
#include "jalon-rule-set.h"
#include "jalon-rulebook-private.h"
#include "jalon-rules-private.h"

G_DEFINE_QUARK (jalon_rules_error_quark, jalon_rules_error)
G_DEFINE_FINAL_TYPE (JalonRulebook, jalon_rulebook, G_TYPE_OBJECT)

static int
compare_id (gconstpointer id,
            gconstpointer rule)
{
  return strcmp (id, (*(const JalonRule *const *) rule)->id);
}

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
 * jalon_rulebook_find_conversion:
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
put_conversion (JalonRulebook   *self,
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
}

/* Puts the rule in place of that of the same id. Those that the program carries come in their order, mostly. */
static void
put_rule (JalonRulebook   *self,
          JalonRule       *rule,
          JalonConversion *conversion)
{
  const JalonRule *before = jalon_rulebook_find (self, rule->id);
  const JalonRule *last;
  JalonRuleId      id;

  if (before != NULL)
    g_ptr_array_remove (self->rules, (gpointer) before);

  last = self->rules->len > 0 ? g_ptr_array_index (self->rules, self->rules->len - 1) : NULL;
  g_ptr_array_add (self->rules, rule);
  if (last != NULL && strcmp (last->id, rule->id) > 0)
    g_ptr_array_sort (self->rules, compare_rules);

  if (jalon_rule_id_from_string (rule->id, &id))
    self->by_id[id] = rule;

  if (conversion != NULL)
    put_conversion (self, conversion);
}

/**
 * jalon_rulebook_take_rule:
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
  g_ptr_array_add (self->owned_rules, rule);
  if (conversion != NULL)
    g_ptr_array_add (self->owned_conversions, conversion);

  put_rule (self, rule, conversion);
}

/**
 * jalon_rulebook_check_test:
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

/* Whether a rule may stand beside the others. */
static gboolean
check_beside (JalonRulebook       *self,
              const JalonRuleFile *file,
              GError             **error)
{
  if (!jalon_rulebook_check_test (self, file->conversion, error))
    return FALSE;

  if (jalon_rulebook_find (self, file->rule->id) != NULL)
    return jalon_rule_fail (error, "id: %s stands in another file too", file->rule->id);

  return TRUE;
}

static gboolean
add_file (JalonRulebook *self,
          const char    *folder,
          const char    *name,
          GError       **error)
{
  g_autoptr (JsonNode) root = jalon_rule_parse_file (folder, name, error);
  JalonRuleFile       *file = root != NULL ? jalon_data_set_read (&jalon_rule_set, root, error) : NULL;
  gboolean             is_good = file != NULL && check_beside (self, file, error);

  if (is_good)
    jalon_rulebook_take_rule (self, g_steal_pointer (&file->rule), g_steal_pointer (&file->conversion));
  if (file != NULL)
    jalon_rule_set.free (file);

  return is_good;
}

/* The rules stand for themselves: a day before the first of them is no day to ask for. */
static void
find_first_day (JalonRulebook *self)
{
  for (guint i = 0; i < JALON_N_RULES; i++)
    {
      const JalonRuleVersion *first = self->by_id[i] != NULL ? g_ptr_array_index (self->by_id[i]->versions, 0) : NULL;

      if (first != NULL && (!jalon_date_is_set (self->first_day) || jalon_date_compare (first->from, self->first_day) < 0))
        self->first_day = first->from;
    }
}

static gboolean
check_complete (JalonRulebook *self,
                GError       **error)
{
  for (guint i = 0; i < JALON_N_RULES; i++)
    {
      if (self->by_id[i] != NULL)
        continue;

      g_set_error (error, JALON_RULES_ERROR, JALON_RULES_ERROR_MISSING, "%s: is in no file", jalon_rule_id_to_string ((JalonRuleId) i));
      return FALSE;
    }

  return TRUE;
}

static void
jalon_rulebook_finalize (GObject *object)
{
  JalonRulebook *self = JALON_RULEBOOK (object);

  g_clear_pointer (&self->conversions, g_ptr_array_unref);
  g_clear_pointer (&self->rules, g_ptr_array_unref);
  g_clear_pointer (&self->owned_conversions, g_ptr_array_unref);
  g_clear_pointer (&self->owned_rules, g_ptr_array_unref);

  G_OBJECT_CLASS (jalon_rulebook_parent_class)->finalize (object);
}

static void
jalon_rulebook_class_init (JalonRulebookClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jalon_rulebook_finalize;
}

static void
jalon_rulebook_init (JalonRulebook *self)
{
  self->owned_rules = g_ptr_array_new_with_free_func ((GDestroyNotify) jalon_rule_free);
  self->owned_conversions = g_ptr_array_new_with_free_func ((GDestroyNotify) jalon_conversion_free);
  self->rules = g_ptr_array_new ();
  self->conversions = g_ptr_array_new ();
}

/**
 * jalon_rulebook_new_builtin:
 * @error: return location for a #JalonRulesError
 *
 * Takes the rules that the program carries, which were checked when it was
 * built, all or nothing.
 *
 * Returns: (transfer full): all rules, or %NULL
 */
JalonRulebook *
jalon_rulebook_new_builtin (GError **error)
{
  g_autoptr (JalonRulebook) self = g_object_new (JALON_TYPE_RULEBOOK, NULL);
  g_autoptr (GPtrArray)     files = jalon_data_set_load (&jalon_rule_set);

  for (guint i = 0; i < files->len; i++)
    {
      const JalonRuleFile *file = files->pdata[i];

      if (!check_beside (self, file, error))
        return NULL;
      put_rule (self, file->rule, file->conversion);
    }

  if (!check_complete (self, error))
    return NULL;

  find_first_day (self);
  return g_steal_pointer (&self);
}

/**
 * jalon_rulebook_new_from_folder:
 * @path: a folder
 * @error: return location for a #JalonRulesError, or a #GFileError if the
 *   folder cannot be read
 *
 * Reads and checks the rule files of a folder, and no others: to see whether
 * they are good. That a rule is missing is no error here, and a day resolved
 * earns nothing for it.
 *
 * Returns: (transfer full): the rules of the folder, or %NULL, with the first
 *   bad file by name in the error
 */
JalonRulebook *
jalon_rulebook_new_from_folder (const char *path,
                                GError    **error)
{
  g_autoptr (JalonRulebook) self = g_object_new (JALON_TYPE_RULEBOOK, NULL);
  g_autoptr (GPtrArray)     names = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  names = jalon_rule_list_folder (path, error);

  for (guint i = 0; names != NULL && i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      GError     *cause = NULL;

      if (!add_file (self, path, name, &cause))
        {
          jalon_rule_finish_error (error, cause, name);
          return NULL;
        }
    }

  find_first_day (self);
  return names != NULL ? g_steal_pointer (&self) : NULL;
}

/**
 * jalon_rulebook_get_first_day:
 * @self: the rules
 *
 * Returns: the first day that any of the rules loaded at first covers
 */
JalonDate
jalon_rulebook_get_first_day (JalonRulebook *self)
{
  g_return_val_if_fail (JALON_IS_RULEBOOK (self), JALON_DATE_UNSET);

  return self->first_day;
}

/**
 * jalon_rulebook_get_confirmed_to:
 * @self: the rules
 * @prefix: how the ids begin, such as `crs.`; the empty text for all
 *
 * Returns: the day to which all of these rules are confirmed, that is the
 *   earliest one of their last versions; unset if there is no such rule
 */
JalonDate
jalon_rulebook_get_confirmed_to (JalonRulebook *self,
                                 const char    *prefix)
{
  JalonDate earliest = JALON_DATE_UNSET;

  g_return_val_if_fail (JALON_IS_RULEBOOK (self), JALON_DATE_UNSET);
  g_return_val_if_fail (prefix != NULL, JALON_DATE_UNSET);

  for (guint i = 0; i < self->rules->len; i++)
    {
      const JalonRule        *rule = g_ptr_array_index (self->rules, i);
      const JalonRuleVersion *last = jalon_rule_get_version (rule, (JalonDate){ 9999, 12, 31 });

      if (last == NULL || !g_str_has_prefix (rule->id, prefix))
        continue;

      if (!jalon_date_is_set (earliest) || jalon_date_compare (last->confirmed_to, earliest) < 0)
        earliest = last->confirmed_to;
    }

  return earliest;
}

/**
 * jalon_rulebook_get_rules:
 * @self: the rules
 *
 * Returns: (transfer none) (element-type JalonRule): all of them, sorted by id
 */
GPtrArray *
jalon_rulebook_get_rules (JalonRulebook *self)
{
  g_return_val_if_fail (JALON_IS_RULEBOOK (self), NULL);

  return self->rules;
}

/**
 * jalon_rulebook_find:
 * @self: the rules
 * @id: an id, such as `language.ielts-general`
 *
 * Returns: (transfer none) (nullable): the rule of that id, or %NULL
 */
const JalonRule *
jalon_rulebook_find (JalonRulebook *self,
                     const char    *id)
{
  const JalonRule *const *found;

  g_return_val_if_fail (JALON_IS_RULEBOOK (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  found = self->rules->len > 0 ? bsearch (id, self->rules->pdata, self->rules->len, sizeof (gpointer), compare_id) : NULL;

  return found != NULL ? *found : NULL;
}

/**
 * jalon_rulebook_get:
 * @self: the rules
 * @id: a rule that the program reads
 *
 * Returns: (transfer none) (nullable): that rule; %NULL only in a rulebook
 *   from a folder that does not hold it
 */
const JalonRule *
jalon_rulebook_get (JalonRulebook *self,
                    JalonRuleId    id)
{
  g_return_val_if_fail (JALON_IS_RULEBOOK (self), NULL);
  g_return_val_if_fail ((guint) id < JALON_N_RULES, NULL);

  return self->by_id[id];
}

/**
 * jalon_rulebook_resolve:
 * @self: the rules
 * @on: the day to resolve for
 * @error: return location for an error %JALON_RULES_ERROR_DAY
 *
 * Makes the dense tables of a day. They hold on every day from their first to
 * their last day, so one resolving may serve many days.
 *
 * Returns: (transfer full): the rules of that day, or %NULL if @on is before
 *   jalon_rulebook_get_first_day()
 */
JalonRules *
jalon_rulebook_resolve (JalonRulebook *self,
                        JalonDate      on,
                        GError       **error)
{
  char day[JALON_DATE_TEXT_SIZE];
  char first_day[JALON_DATE_TEXT_SIZE];

  g_return_val_if_fail (JALON_IS_RULEBOOK (self), NULL);
  g_return_val_if_fail (jalon_date_is_set (on), NULL);

  if (!jalon_date_is_set (self->first_day) || jalon_date_compare (on, self->first_day) >= 0)
    return jalon_rules_new (self, self->by_id, self->conversions, self->first_day, on);

  jalon_date_write (on, day);
  jalon_date_write (self->first_day, first_day);
  g_set_error (error, JALON_RULES_ERROR, JALON_RULES_ERROR_DAY, "%s is before %s, the first day of the rules", day, first_day);
  return NULL;
}
