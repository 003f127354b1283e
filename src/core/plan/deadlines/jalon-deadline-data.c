/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-deadline-data.h"

#include "jalon-data-resource.h"
#include "jalon-json.h"

#define FOLDER JALON_DATA_PREFIX "/deadlines"

/* Reads a file of the resource and checks that it is named by its id. */
static JalonDeadlineRule *
load_file (const char *name,
           GError    **error)
{
  g_autofree char              *path = g_build_path ("/", FOLDER, name, NULL);
  g_autofree char              *expected = NULL;
  g_autoptr (GBytes)            bytes = NULL;
  g_autoptr (JsonNode)          root = NULL;
  g_autoptr (JalonDeadlineRule) rule = NULL;

  bytes = g_resource_lookup_data (jalon_data_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  root = bytes != NULL ? jalon_json_parse_bytes (bytes, error) : NULL;
  rule = root != NULL ? jalon_deadline_rule_read (root, error) : NULL;

  if (rule == NULL)
    return NULL;

  expected = g_strconcat (rule->id, ".json", NULL);

  if (!g_str_equal (name, expected))
    {
      g_set_error (error, JALON_PLAN_ERROR, JALON_PLAN_ERROR_SHAPE, "id: %s is not the name of the file", rule->id);
      return NULL;
    }

  return g_steal_pointer (&rule);
}

static gint
compare_names (gconstpointer a,
               gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

/**
 * jalon_deadline_rules_load:
 * @error: return location for a #JalonPlanError, which names the file
 *
 * Loads data/deadlines from the program's resource, all or nothing.
 *
 * Returns: (transfer container) (element-type JalonDeadlineRule): the entries,
 *   by id, freed with the array; or %NULL
 */
GPtrArray *
jalon_deadline_rules_load (GError **error)
{
  g_autoptr (GPtrArray) rules = g_ptr_array_new_with_free_func ((GDestroyNotify) jalon_deadline_rule_free);
  g_auto (GStrv)        names = NULL;

  names = g_resource_enumerate_children (jalon_data_get_resource (), FOLDER, G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  if (names == NULL)
    return NULL;

  /* The order of a resource is that of its hash table. */
  qsort (names, g_strv_length (names), sizeof (char *), compare_names);

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (GError) cause = NULL;
      JalonDeadlineRule *rule = load_file (names[i], &cause);

      if (rule == NULL)
        {
          g_set_error (error, JALON_PLAN_ERROR, JALON_PLAN_ERROR_SHAPE, "%s: %s", names[i], cause->message);
          return NULL;
        }

      g_ptr_array_add (rules, rule);
    }

  return g_steal_pointer (&rules);
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
