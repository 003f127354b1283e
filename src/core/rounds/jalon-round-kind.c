/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-round-kind.h"

#include <string.h>

#include "jalon-data-resource.h"
#include "jalon-fold.h"
#include "jalon-json.h"
#include "jalon-rounds-error.h"

#define FILE_NAME "rounds/kinds.json"

static const char *const type_names[] = { "general", "cec", "fsw", "fst", "pnp", "category", "other" };

static void
kind_free (gpointer data)
{
  JalonRoundKind *kind = data;

  g_free (kind->id);
  jalon_text_clear (&kind->name);

  for (guint i = 0; i < JALON_N_LANGUAGES; i++)
    g_strfreev (kind->words[i]);

  g_free (kind);
}

static gboolean
read_type (JsonObject     *object,
           JalonRoundType *out_type,
           GError        **error)
{
  const char *text = jalon_json_get_string (object, "type", error);

  if (text == NULL)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (type_names); i++)
    if (strcmp (type_names[i], text) == 0)
      {
        *out_type = (JalonRoundType) i;
        return TRUE;
      }

  g_set_error (error, JALON_ROUNDS_ERROR, JALON_ROUNDS_ERROR_SHAPE, "type: %s is not known", text);
  return FALSE;
}

static gboolean
read_words (JsonObject *object,
            const char *language,
            char     ***out_words,
            GError    **error)
{
  JsonArray            *array = jalon_json_get_array (object, language, error);
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  if (array == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);

      if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
        {
          g_set_error (error, JALON_ROUNDS_ERROR, JALON_ROUNDS_ERROR_SHAPE, "%s[%u]: is not a text", language, i);
          return FALSE;
        }

      g_ptr_array_add (words, jalon_fold (json_node_get_string (node)));
    }

  g_ptr_array_add (words, NULL);
  *out_words = (char **) g_ptr_array_free (g_steal_pointer (&words), FALSE);
  return TRUE;
}

static gboolean
read_kind (JsonNode       *node,
           JalonRoundKind *kind,
           GError        **error)
{
  static const char *const members[] = { "id", "type", "name", "words", NULL };
  JsonObject              *object;
  JsonObject              *words;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      g_set_error_literal (error, JALON_ROUNDS_ERROR, JALON_ROUNDS_ERROR_SHAPE, "is not an object");
      return FALSE;
    }

  object = json_node_get_object (node);

  if (!jalon_json_only_members (object, members, error))
    return FALSE;

  kind->id = g_strdup (jalon_json_get_string (object, "id", error));

  if (kind->id == NULL || !read_type (object, &kind->type, error) || !jalon_json_get_text (object, "name", &kind->name, error))
    return FALSE;

  words = jalon_json_get_object (object, "words", error);

  return words != NULL &&
         read_words (words, "en", &kind->words[JALON_LANGUAGE_EN], error) &&
         read_words (words, "fr", &kind->words[JALON_LANGUAGE_FR], error);
}

static GPtrArray *
load_kinds (GError **error)
{
  g_autoptr (GPtrArray) kinds = g_ptr_array_new_with_free_func (kind_free);
  g_autoptr (GBytes)    bytes = g_resource_lookup_data (jalon_data_get_resource (), JALON_DATA_PREFIX "/" FILE_NAME, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  g_autoptr (JsonNode)  root = bytes != NULL ? jalon_json_parse_bytes (bytes, error) : NULL;
  JsonArray            *array = root != NULL && JSON_NODE_HOLDS_OBJECT (root) ? jalon_json_get_array (json_node_get_object (root), "kinds", error) : NULL;

  if (array == NULL)
    return NULL;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JalonRoundKind *kind = g_new0 (JalonRoundKind, 1);

      g_ptr_array_add (kinds, kind);

      if (!read_kind (json_array_get_element (array, i), kind, error))
        {
          g_prefix_error (error, "kinds[%u]: ", i);
          return NULL;
        }
    }

  return g_steal_pointer (&kinds);
}

static const GPtrArray *
get_builtin (void)
{
  static gsize      once = 0;
  static GPtrArray *kinds = NULL;

  if (g_once_init_enter (&once))
    {
      g_autoptr (GError) error = NULL;

      kinds = load_kinds (&error);

      /* Part of the program: broken, it is the programmer's error. */
      if (kinds == NULL)
        g_error ("%s: %s", FILE_NAME, error != NULL ? error->message : "is not an object");

      g_once_init_leave (&once, 1);
    }

  return kinds;
}

/**
 * jalon_round_kinds_get_length:
 *
 * Returns: how many kinds of rounds there are, that of unknown names with them
 */
guint
jalon_round_kinds_get_length (void)
{
  return get_builtin ()->len;
}

/**
 * jalon_round_kinds_get:
 * @index: less than jalon_round_kinds_get_length()
 *
 * Returns: (transfer none): a kind, in the order of the data: programs first, "other" last
 */
const JalonRoundKind *
jalon_round_kinds_get (guint index)
{
  const GPtrArray *kinds = get_builtin ();

  g_return_val_if_fail (index < kinds->len, NULL);

  return g_ptr_array_index (kinds, index);
}

/**
 * jalon_round_kinds_find:
 * @id: a kind's id, such as "cec" or "trades"
 *
 * Returns: (transfer none) (nullable): the kind
 */
const JalonRoundKind *
jalon_round_kinds_find (const char *id)
{
  const GPtrArray *kinds = get_builtin ();

  for (guint i = 0; i < kinds->len; i++)
    {
      const JalonRoundKind *kind = g_ptr_array_index (kinds, i);

      if (strcmp (kind->id, id) == 0)
        return kind;
    }

  return NULL;
}

/* Whole words only: "general" is not in "generale". */
static gboolean
has_words (const char *folded,
           const char *words)
{
  gsize length = strlen (words);

  for (const char *found = strstr (folded, words); found != NULL; found = strstr (found + 1, words))
    if (found[length] == ' ' || found[length] == '\0')
      return TRUE;

  return FALSE;
}

/**
 * jalon_round_kinds_recognize:
 * @name: the name of a round as the feed has it, in either language
 * @out_language: (out) (optional): the language of the name; unchanged where it is not known
 *
 * Finds the kind of a round by words of its name, whatever the case, the accents
 * and the version in it. The first kind in the order of the data wins.
 *
 * Returns: (transfer none): the kind, "other" if none of the words is there
 */
const JalonRoundKind *
jalon_round_kinds_recognize (const char    *name,
                             JalonLanguage *out_language)
{
  const GPtrArray *kinds = get_builtin ();
  g_autofree char *folded = jalon_fold (name);

  for (guint i = 0; i < kinds->len; i++)
    {
      const JalonRoundKind *kind = g_ptr_array_index (kinds, i);

      for (guint language = 0; language < JALON_N_LANGUAGES; language++)
        for (guint j = 0; kind->words[language][j] != NULL; j++)
          if (has_words (folded, kind->words[language][j]))
            {
              if (out_language != NULL)
                *out_language = (JalonLanguage) language;

              return kind;
            }
    }

  return g_ptr_array_index (kinds, kinds->len - 1);
}
