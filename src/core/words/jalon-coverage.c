/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-coverage.h"

#include <glib/gi18n.h>

#include "jalon-config.h"
#include "jalon-data-reader.h"
#include "jalon-data-resource.h"
#include "jalon-words.h"

static void
coverage_free (JalonCoverage *coverage)
{
  g_free (coverage->id);
  jalon_text_clear (&coverage->text);
  g_free (coverage);
}

static const JalonDataField entry_fields[] = {
  { "id", JALON_DATA_WORD, G_STRUCT_OFFSET (JalonCoverage, id) },
  { "since", JALON_DATA_DATE, G_STRUCT_OFFSET (JalonCoverage, since), JALON_DATA_OPTIONAL },
  { "until", JALON_DATA_DATE, G_STRUCT_OFFSET (JalonCoverage, until), JALON_DATA_OPTIONAL },
  { "text", JALON_DATA_TEXT, G_STRUCT_OFFSET (JalonCoverage, text) },
};

static const JalonDataShape entry_shape = { entry_fields, G_N_ELEMENTS (entry_fields), sizeof (JalonCoverage), NULL, NULL };

typedef struct
{
  GPtrArray *modelled;
  GPtrArray *not_modelled;
} File;

static const JalonDataField file_fields[] = {
  { "modelled", JALON_DATA_RECORDS, G_STRUCT_OFFSET (File, modelled), .shape = &entry_shape },
  { "not-modelled", JALON_DATA_RECORDS, G_STRUCT_OFFSET (File, not_modelled), .shape = &entry_shape },
};

static const JalonDataShape file_shape = { file_fields, G_N_ELEMENTS (file_fields), sizeof (File), NULL, NULL };

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
  g_autoptr (GPtrArray) modelled = g_ptr_array_new_with_free_func ((GDestroyNotify) coverage_free);
  g_autoptr (GPtrArray) not_modelled = g_ptr_array_new_with_free_func ((GDestroyNotify) coverage_free);
  g_autoptr (GBytes)    bytes = NULL;
  g_autoptr (JsonNode)  root = NULL;

  bytes = g_resource_lookup_data (jalon_data_get_resource (), JALON_DATA_PREFIX "/coverage.json", G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  if (bytes == NULL)
    return NULL;

  root = jalon_json_parse_bytes (bytes, error);

  if (root == NULL || !jalon_data_read (root, &file_shape, &(File){ modelled, not_modelled }, error))
    {
      g_prefix_error (error, "coverage.json: ");
      return NULL;
    }

  for (guint i = 0; i < modelled->len; i++)
    ((JalonCoverage *) g_ptr_array_index (modelled, i))->modelled = TRUE;

  g_ptr_array_extend_and_steal (modelled, g_steal_pointer (&not_modelled));

  return g_steal_pointer (&modelled);
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
