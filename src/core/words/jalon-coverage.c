/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-coverage.h"

#include <glib/gi18n.h>

#include "jalon-config.h"
#include "jalon-data-resource.h"
#include "jalon-json.h"
#include "jalon-words.h"

static void
coverage_free (JalonCoverage *coverage)
{
  g_free (coverage->id);
  jalon_text_clear (&coverage->text);
  g_free (coverage);
}

static gboolean
read_entry (JsonObject    *object,
            JalonCoverage *coverage,
            GError       **error)
{
  static const char *const names[] = { "id", "since", "until", "text", NULL };
  const char              *id;

  if (!jalon_json_only_members (object, names, error))
    return FALSE;

  id = jalon_json_get_string (object, "id", error);
  if (id == NULL)
    return FALSE;

  coverage->id = g_strdup (id);
  return (!json_object_has_member (object, "since") || jalon_json_get_date (object, "since", &coverage->since, error)) &&
         (!json_object_has_member (object, "until") || jalon_json_get_date (object, "until", &coverage->until, error)) &&
         jalon_json_get_text (object, "text", &coverage->text, error);
}

static gboolean
read_part (JsonObject *root,
           const char *name,
           gboolean    modelled,
           GPtrArray  *entries,
           GError    **error)
{
  JsonArray *array = jalon_json_get_array (root, name, error);

  if (array == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode      *node = json_array_get_element (array, i);
      JalonCoverage *coverage = g_new0 (JalonCoverage, 1);

      g_ptr_array_add (entries, coverage);
      coverage->modelled = modelled;
      if (!JSON_NODE_HOLDS_OBJECT (node))
        {
          g_set_error (error, JALON_JSON_ERROR, JALON_JSON_ERROR_SHAPE, "%s[%u]: not an object", name, i);
          return FALSE;
        }
      if (!read_entry (json_node_get_object (node), coverage, error))
        {
          g_prefix_error (error, "%s[%u]: ", name, i);
          return FALSE;
        }
    }

  return TRUE;
}

/**
 * jalon_coverage_load:
 * @error: return location for a #JalonJsonError
 *
 * Reads data/coverage.json: what the program models, and what it leaves out.
 *
 * Returns: (transfer full) (element-type JalonCoverage): the entries, or %NULL
 */
GPtrArray *
jalon_coverage_load (GError **error)
{
  static const char *const names[] = { "modelled", "not-modelled", NULL };
  g_autoptr (GPtrArray)    entries = g_ptr_array_new_with_free_func ((GDestroyNotify) coverage_free);
  g_autoptr (GBytes)       bytes = NULL;
  g_autoptr (JsonNode)     root = NULL;

  bytes = g_resource_lookup_data (jalon_data_get_resource (), JALON_DATA_PREFIX "/coverage.json", G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  if (bytes == NULL)
    return NULL;

  root = jalon_json_parse_bytes (bytes, error);
  if (root == NULL || !jalon_json_only_members (json_node_get_object (root), names, error) ||
      !read_part (json_node_get_object (root), "modelled", TRUE, entries, error) ||
      !read_part (json_node_get_object (root), "not-modelled", FALSE, entries, error))
    {
      g_prefix_error (error, "coverage.json: ");
      return NULL;
    }

  return g_steal_pointer (&entries);
}

/**
 * jalon_coverage_dup_days:
 * @coverage: an entry
 *
 * Returns: (transfer full) (nullable): the days that it is about, in words
 */
char *
jalon_coverage_dup_days (const JalonCoverage *coverage)
{
  g_autofree char *since = jalon_date_is_set (coverage->since) ? jalon_words_date (coverage->since) : NULL;
  g_autofree char *until = jalon_date_is_set (coverage->until) ? jalon_words_date (coverage->until) : NULL;

  if (since != NULL)
    /* Translators: %s is a date. */
    return g_strdup_printf (_ ("Since %s"), since);
  if (until != NULL)
    /* Translators: %s is a date. */
    return g_strdup_printf (_ ("Until %s"), until);
  return NULL;
}
