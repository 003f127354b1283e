/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rounds-cache.h"

#include <glib/gstdio.h>
#include <string.h>

#include "jalon-json-writer.h"
#include "jalon-json.h"

#define ROUNDS_FILE "rounds.json"
#define STATE_FILE "state.json"
#define STATE_FORMAT "jalon-rounds-state/1"
#define ONLY_OWNER 0700

/**
 * jalon_rounds_cache_clear:
 * @cache: what is kept
 *
 * Forgets it, in memory.
 */
void
jalon_rounds_cache_clear (JalonRoundsCache *cache)
{
  g_clear_pointer (&cache->rounds, jalon_rounds_unref);
  cache->refreshed = JALON_DATE_UNSET;

  for (guint i = 0; i < JALON_N_LANGUAGES; i++)
    {
      g_clear_pointer (&cache->etag[i], g_free);
      g_clear_pointer (&cache->last_modified[i], g_free);
    }
}

static JalonRounds *
load_rounds (const char *folder)
{
  g_autofree char   *path = g_build_filename (folder, ROUNDS_FILE, NULL);
  g_autoptr (GBytes) bytes = NULL;
  char              *text;
  gsize              length;

  if (!g_file_get_contents (path, &text, &length, NULL))
    return NULL;

  bytes = g_bytes_new_take (text, length);
  return jalon_rounds_parse (bytes, NULL);
}

static char *
read_optional (JsonObject *object,
               const char *name)
{
  return json_object_has_member (object, name) ? g_strdup (jalon_json_get_string (object, name, NULL)) : NULL;
}

static void
load_state (JalonRoundsCache *cache,
            const char       *folder)
{
  g_autofree char     *path = g_build_filename (folder, STATE_FILE, NULL);
  g_autoptr (JsonNode) root = jalon_json_parse_file (path, NULL);
  JsonObject          *object = root != NULL && JSON_NODE_HOLDS_OBJECT (root) ? json_node_get_object (root) : NULL;

  if (object == NULL || g_strcmp0 (jalon_json_get_string (object, "format", NULL), STATE_FORMAT) != 0)
    return;

  if (!jalon_json_get_date (object, "refreshed", &cache->refreshed, NULL))
    return;

  for (guint i = 0; i < JALON_N_LANGUAGES; i++)
    {
      JsonObject *feed = jalon_json_get_object (object, jalon_language_to_string ((JalonLanguage) i), NULL);

      if (feed == NULL)
        continue;

      cache->etag[i] = read_optional (feed, "etag");
      cache->last_modified[i] = read_optional (feed, "last-modified");
    }
}

/**
 * jalon_rounds_cache_load:
 * @cache: (inout): empty before
 * @folder: where it is kept
 *
 * Reads what a refresh left. A copy that is broken or not there counts for nothing,
 * and then its marks do not either: the next refresh asks for everything.
 */
void
jalon_rounds_cache_load (JalonRoundsCache *cache,
                         const char       *folder)
{
  cache->rounds = load_rounds (folder);

  if (cache->rounds != NULL)
    load_state (cache, folder);
}

static void
write_optional (JalonJsonWriter *json,
                const char      *name,
                const char      *text)
{
  if (text == NULL)
    return;

  jalon_json_writer_add_string (json, name, text);
}

static char *
write_state (const JalonRoundsCache *cache)
{
  GString        *out = g_string_new (NULL);
  JalonJsonWriter json;

  jalon_json_writer_init (&json, out, TRUE);
  jalon_json_writer_begin_object (&json);
  write_optional (&json, "format", STATE_FORMAT);

  if (jalon_date_is_set (cache->refreshed))
    {
      jalon_json_writer_add_date (&json, "refreshed", cache->refreshed);
    }

  for (guint i = 0; i < JALON_N_LANGUAGES; i++)
    {
      jalon_json_writer_add_object (&json, jalon_language_to_string ((JalonLanguage) i));
      write_optional (&json, "etag", cache->etag[i]);
      write_optional (&json, "last-modified", cache->last_modified[i]);
      jalon_json_writer_end_object (&json);
    }

  jalon_json_writer_end_object (&json);
  g_string_append_c (out, '\n');
  return g_string_free (out, FALSE);
}

/**
 * jalon_rounds_cache_save:
 * @cache: what is to be kept; with rounds
 * @folder: where; made if it is not there
 * @error: return location for a #GFileError
 *
 * Writes the rounds first: marks without their rounds would keep new ones away.
 *
 * Returns: whether everything was written
 */
gboolean
jalon_rounds_cache_save (const JalonRoundsCache *cache,
                         const char             *folder,
                         GError                **error)
{
  g_autofree char   *rounds_path = g_build_filename (folder, ROUNDS_FILE, NULL);
  g_autofree char   *state_path = g_build_filename (folder, STATE_FILE, NULL);
  g_autofree char   *state = write_state (cache);
  g_autoptr (GBytes) bytes = jalon_rounds_write (cache->rounds);

  if (g_mkdir_with_parents (folder, ONLY_OWNER) != 0)
    {
      int problem = errno;

      g_set_error (error, G_FILE_ERROR, (gint) g_file_error_from_errno (problem), "%s: %s", folder, g_strerror (problem));
      return FALSE;
    }

  return g_file_set_contents (rounds_path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), error) &&
         g_file_set_contents (state_path, state, -1, error);
}
