/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-settings.h"

#include "jalon-build-folder.h"
#include "jalon-config.h"

static GSettingsSchema *
find_schema (void)
{
  GSettingsSchemaSource            *installed = g_settings_schema_source_get_default ();
  g_autofree char                  *build_folder = jalon_build_folder_find ();
  g_autoptr (GSettingsSchemaSource) own = NULL;

  /* The program and its tests find the schema beside them while they are not installed. */
  if (build_folder != NULL)
    {
      g_autofree char *built = g_build_filename (build_folder, "data", NULL);

      own = g_settings_schema_source_new_from_directory (built, installed, TRUE, NULL);
    }
  if (own != NULL)
    return g_settings_schema_source_lookup (own, APPLICATION_ID, TRUE);
  return installed != NULL ? g_settings_schema_source_lookup (installed, APPLICATION_ID, TRUE) : NULL;
}

/**
 * jalon_settings_get:
 *
 * Returns: (transfer none) (nullable): the settings, or %NULL where no schema is found
 */
GSettings *
jalon_settings_get (void)
{
  static gboolean   asked = FALSE;
  static GSettings *settings = NULL;

  if (!asked)
    {
      g_autoptr (GSettingsSchema) schema = find_schema ();

      asked = TRUE;
      if (schema != NULL)
        settings = g_settings_new_full (schema, NULL, NULL);
    }

  return settings;
}

/**
 * jalon_settings_dup_string:
 * @key: a key of the schema
 *
 * Returns: (transfer full): its value, or an empty text
 */
char *
jalon_settings_dup_string (const char *key)
{
  GSettings *settings = jalon_settings_get ();

  return settings != NULL ? g_settings_get_string (settings, key) : g_strdup ("");
}

/**
 * jalon_settings_set_string:
 * @key: a key of the schema
 * @value: its new value
 *
 * Remembers a text, if there is a schema.
 */
void
jalon_settings_set_string (const char *key,
                           const char *value)
{
  if (jalon_settings_get () != NULL)
    g_settings_set_string (jalon_settings_get (), key, value);
}

/**
 * jalon_settings_get_boolean:
 * @key: a key of the schema
 * @otherwise: without a schema
 *
 * Returns: its value
 */
gboolean
jalon_settings_get_boolean (const char *key,
                            gboolean    otherwise)
{
  return jalon_settings_get () != NULL ? g_settings_get_boolean (jalon_settings_get (), key) : otherwise;
}

/**
 * jalon_settings_get_int:
 * @key: a key of the schema
 * @otherwise: without a schema
 *
 * Returns: its value
 */
int
jalon_settings_get_int (const char *key,
                        int         otherwise)
{
  return jalon_settings_get () != NULL ? g_settings_get_int (jalon_settings_get (), key) : otherwise;
}

/**
 * jalon_settings_set_int:
 * @key: a key of the schema
 * @value: its new value
 *
 * Remembers a number, if there is a schema.
 */
void
jalon_settings_set_int (const char *key,
                        int         value)
{
  if (jalon_settings_get () != NULL)
    g_settings_set_int (jalon_settings_get (), key, value);
}
