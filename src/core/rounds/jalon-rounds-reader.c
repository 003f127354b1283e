/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rounds.h"

#include <string.h>

#include "jalon-json.h"
#include "jalon-rounds-format.h"

/* The program's own file of rounds: names and pools once, and a line a round that
 * points to them. The refreshed copy has it, and data/rounds, which the program carries packed. */

#define MAX_SCORE 1200

G_GNUC_PRINTF (2, 3)
static gboolean
fail (GError    **error,
      const char *format,
      ...)
{
  va_list args;

  va_start (args, format);
  g_propagate_error (error, g_error_new_valist (JALON_ROUNDS_ERROR, JALON_ROUNDS_ERROR_SHAPE, format, args));
  va_end (args);
  return FALSE;
}

typedef struct
{
  JsonArray *names;
  GPtrArray *kinds; /* of JalonRoundKind, by the index of the name */
  GPtrArray *pools; /* of JalonPool */
} Shared;

static gboolean
read_name (JsonNode              *node,
           const JalonRoundKind **out_kind,
           GError               **error)
{
  static const char *const members[] = { "en", "fr", NULL };
  JsonObject              *object;
  const char              *name = NULL;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return fail (error, "is not an object");

  object = json_node_get_object (node);

  if (!jalon_json_only_members (object, members, error))
    return FALSE;

  for (guint i = 0; members[i] != NULL; i++)
    {
      if (!json_object_has_member (object, members[i]))
        continue;

      name = name != NULL ? name : jalon_json_get_string (object, members[i], error);

      if (jalon_json_get_string (object, members[i], error) == NULL)
        return FALSE;
    }

  if (name == NULL)
    return fail (error, "is in neither language");

  *out_kind = jalon_round_kinds_recognize (name, NULL);
  return TRUE;
}

static gboolean
read_names (JsonObject *root,
            Shared     *shared,
            GError    **error)
{
  shared->names = jalon_json_get_array (root, "names", error);

  for (guint i = 0; shared->names != NULL && i < json_array_get_length (shared->names); i++)
    {
      const JalonRoundKind *kind = NULL;

      if (!read_name (json_array_get_element (shared->names, i), &kind, error))
        {
          g_prefix_error (error, "names[%u]: ", i);
          return FALSE;
        }

      g_ptr_array_add (shared->kinds, (gpointer) kind);
    }

  return shared->names != NULL;
}

static gboolean
read_pool (JsonNode  *node,
           GPtrArray *pools,
           GError   **error)
{
  gint32     candidates[JALON_N_POOL_BANDS];
  JsonArray *counts;
  JalonDate  as_of;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return fail (error, "is not an object");

  if (!jalon_json_get_date (json_node_get_object (node), "as-of", &as_of, error))
    return FALSE;

  counts = jalon_json_get_array (json_node_get_object (node), "candidates", error);

  if (counts == NULL)
    return FALSE;

  if (json_array_get_length (counts) != JALON_N_POOL_BANDS)
    return fail (error, "candidates: are not %d", JALON_N_POOL_BANDS);

  for (guint i = 0; i < JALON_N_POOL_BANDS; i++)
    {
      gint64 tenths;

      if (!jalon_json_get_tenths (json_array_get_element (counts, i), &tenths, error))
        {
          g_prefix_error (error, "candidates[%u]: ", i);
          return FALSE;
        }

      if (tenths < 0 || tenths % 10 != 0 || tenths / 10 > G_MAXINT32)
        return fail (error, "candidates[%u]: is not a count", i);

      candidates[i] = (gint32) (tenths / 10);
    }

  g_ptr_array_add (pools, jalon_pool_new (as_of, candidates));
  return TRUE;
}

static gboolean
read_pools (JsonObject *root,
            Shared     *shared,
            GError    **error)
{
  JsonArray *array = jalon_json_get_array (root, "pools", error);

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    if (!read_pool (json_array_get_element (array, i), shared->pools, error))
      {
        g_prefix_error (error, "pools[%u]: ", i);
        return FALSE;
      }

  return array != NULL;
}

static gboolean
read_count (JsonObject *object,
            const char *name,
            gint64      least,
            gint64      most,
            gint32     *out_count,
            GError    **error)
{
  gint64 number;

  if (!jalon_json_get_int (object, name, &number, error))
    return FALSE;

  if (number < least || number > most)
    return fail (error, "%s: is not from %" G_GINT64_FORMAT " to %" G_GINT64_FORMAT, name, least, most);

  *out_count = (gint32) number;
  return TRUE;
}

static gboolean
read_tie (JsonObject *object,
          JalonRound *round,
          GError    **error)
{
  const char *text;

  if (!json_object_has_member (object, "tie"))
    return TRUE;

  text = jalon_json_get_string (object, "tie", error);

  if (text == NULL)
    return FALSE;

  if (!jalon_moment_parse (text, &round->tie))
    return fail (error, "tie: is not a moment such as 2026-09-01T23:05:13Z");

  return TRUE;
}

static gboolean
take_shared (JsonObject   *object,
             const Shared *shared,
             JalonRound   *round,
             GError      **error)
{
  JsonObject *name;
  gint32      index = 0;

  if (!read_count (object, "name", 0, (gint64) shared->kinds->len - 1, &index, error))
    return FALSE;

  name = json_array_get_object_element (shared->names, (guint) index);
  round->kind = shared->kinds->pdata[index];
  round->name.words[JALON_LANGUAGE_EN] = g_strdup (json_object_get_string_member_with_default (name, "en", NULL));
  round->name.words[JALON_LANGUAGE_FR] = g_strdup (json_object_get_string_member_with_default (name, "fr", NULL));

  if (!json_object_has_member (object, "pool"))
    return TRUE;

  if (!read_count (object, "pool", 0, (gint64) shared->pools->len - 1, &index, error))
    return FALSE;

  round->pool = jalon_pool_ref (shared->pools->pdata[index]);
  return TRUE;
}

static JalonRound *
read_round (JsonNode     *node,
            const Shared *shared,
            GError      **error)
{
  static const char *const members[] = { "number", "date", "name", "invitations", "cut-off", "tie", "pool", NULL };
  g_autoptr (JalonRound)   round = jalon_round_new ();
  JsonObject              *object;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      fail (error, "is not an object");
      return NULL;
    }

  object = json_node_get_object (node);

  if (!jalon_json_only_members (object, members, error))
    return NULL;

  round->number = g_strdup (jalon_json_get_string (object, "number", error));

  if (round->number == NULL)
    return NULL;

  if (!jalon_round_number_is_valid (round->number))
    {
      fail (error, "number: is not the number of a round");
      return NULL;
    }

  if (!jalon_json_get_date (object, "date", &round->date, error) ||
      !read_count (object, "invitations", 1, G_MAXINT32, &round->invitations, error) ||
      !read_count (object, "cut-off", 0, MAX_SCORE, &round->cut_off, error) ||
      !read_tie (object, round, error) ||
      !take_shared (object, shared, round, error))
    return NULL;

  return g_steal_pointer (&round);
}

/* Adds a round to @rounds, each number once. */
static gboolean
take_round (JsonNode     *node,
            const Shared *shared,
            GPtrArray    *rounds,
            GHashTable   *numbers,
            GError      **error)
{
  JalonRound *round = read_round (node, shared, error);

  if (round == NULL)
    return FALSE;

  g_ptr_array_add (rounds, round);

  if (!g_hash_table_add (numbers, round->number))
    return fail (error, "number: %s is there twice", round->number);

  return TRUE;
}

static GPtrArray *
read_rounds (JsonObject   *root,
             const Shared *shared,
             GError      **error)
{
  g_autoptr (GPtrArray)  rounds = g_ptr_array_new_with_free_func ((GDestroyNotify) jalon_round_unref);
  g_autoptr (GHashTable) numbers = g_hash_table_new (g_str_hash, g_str_equal);
  JsonArray             *array = jalon_json_get_array (root, "rounds", error);

  if (array == NULL)
    return NULL;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      if (!take_round (json_array_get_element (array, i), shared, rounds, numbers, error))
        {
          g_prefix_error (error, "rounds[%u]: ", i);
          return NULL;
        }
    }

  return g_steal_pointer (&rounds);
}

/**
 * jalon_rounds_parse:
 * @bytes: what jalon_rounds_write() wrote
 * @error: return location for a #JalonRoundsError or a #JalonJsonError
 *
 * Reads the program's own file of rounds, all or nothing.
 *
 * Returns: (transfer full): the rounds, or %NULL
 */
JalonRounds *
jalon_rounds_parse (GBytes  *bytes,
                    GError **error)
{
  static const char *const members[] = { "format", "names", "pools", "rounds", NULL };
  g_autoptr (JsonNode)     root = jalon_json_parse_bytes (bytes, error);
  g_autoptr (GPtrArray)    kinds = g_ptr_array_new ();
  g_autoptr (GPtrArray)    pools = g_ptr_array_new_with_free_func ((GDestroyNotify) jalon_pool_unref);
  g_autoptr (GPtrArray)    rounds = NULL;
  Shared                   shared = { NULL, kinds, pools };
  JsonObject              *object;
  const char              *format;

  if (root == NULL)
    return NULL;

  if (!JSON_NODE_HOLDS_OBJECT (root))
    {
      fail (error, "is not an object");
      return NULL;
    }

  object = json_node_get_object (root);
  format = jalon_json_get_string (object, "format", error);

  if (format == NULL)
    return NULL;

  if (strcmp (format, JALON_ROUNDS_FORMAT) != 0)
    {
      fail (error, "format: is not " JALON_ROUNDS_FORMAT);
      return NULL;
    }

  if (!jalon_json_only_members (object, members, error) || !read_names (object, &shared, error) || !read_pools (object, &shared, error))
    return NULL;

  rounds = read_rounds (object, &shared, error);
  return rounds != NULL ? jalon_rounds_new (g_steal_pointer (&rounds)) : NULL;
}
