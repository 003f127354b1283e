/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-checklist-json.h"

#include "jalon-checklist-data.h"
#include "jalon-json.h"
#include "jalon-quote.h"

#define LARGEST 10000 /* no length, age or lead time is beyond it, so that no sum overflows */

/**
 * jalon_checklist_json_fail: (skip)
 * @error: return location for the error
 * @name: the member that is wrong
 * @what: what is wrong with it
 *
 * Returns: %FALSE, with @error set to %JALON_PLAN_ERROR_SHAPE
 */
gboolean
jalon_checklist_json_fail (GError    **error,
                           const char *name,
                           const char *what)
{
  g_set_error (error, JALON_PLAN_ERROR, JALON_PLAN_ERROR_SHAPE, "%s: %s", name, what);
  return FALSE;
}

static gboolean
find_word (const char        *name,
           const char        *word,
           const char *const *words,
           guint             *out_index,
           GError           **error)
{
  g_autofree char *quoted = NULL;
  g_autofree char *all = NULL;

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (!g_str_equal (word, words[i]))
        continue;

      *out_index = i;
      return TRUE;
    }

  quoted = jalon_quote (word);
  all = g_strjoinv (", ", (char **) words);
  g_set_error (error, JALON_PLAN_ERROR, JALON_PLAN_ERROR_SHAPE, "%s: %s is not one of %s", name, quoted, all);
  return FALSE;
}

/**
 * jalon_checklist_json_get_word: (skip)
 * @object: an object of a data file
 * @name: the member to read
 * @words: (array zero-terminated=1): the words that it may have
 * @out_index: (out): which one; unchanged on failure
 * @error: return location for an error
 *
 * Returns: whether the member holds one of the words
 */
gboolean
jalon_checklist_json_get_word (JsonObject        *object,
                               const char        *name,
                               const char *const *words,
                               guint             *out_index,
                               GError           **error)
{
  const char *word = jalon_json_get_string (object, name, error);

  return word != NULL && find_word (name, word, words, out_index, error);
}

/**
 * jalon_checklist_json_get_words: (skip)
 * @object: an object of a data file
 * @name: the member to read
 * @words: (array zero-terminated=1): the words that its list may have
 * @out_bits: (out): a bit for each one said; unchanged on failure
 * @error: return location for an error
 *
 * Returns: whether the member holds a list of the words, one at least and none twice
 */
gboolean
jalon_checklist_json_get_words (JsonObject        *object,
                                const char        *name,
                                const char *const *words,
                                guint             *out_bits,
                                GError           **error)
{
  JsonArray *array = jalon_json_get_array (object, name, error);
  guint      bits = 0;

  if (array == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      guint     bit;

      if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
        return jalon_checklist_json_fail (error, name, "is not a list of words");

      if (!find_word (name, json_node_get_string (node), words, &bit, error))
        return FALSE;

      if (bits & 1u << bit)
        return jalon_checklist_json_fail (error, name, "says a word twice");

      bits |= 1u << bit;
    }

  if (bits == 0)
    return jalon_checklist_json_fail (error, name, "is empty");

  *out_bits = bits;
  return TRUE;
}

/**
 * jalon_checklist_json_get_number: (skip)
 * @object: an object of a data file
 * @name: the member to read
 * @least: the least number it may be
 * @out_number: (out): the number; unchanged on failure
 * @error: return location for an error
 *
 * Returns: whether the member holds a whole number from @least to 10000
 */
gboolean
jalon_checklist_json_get_number (JsonObject *object,
                                 const char *name,
                                 int         least,
                                 int        *out_number,
                                 GError    **error)
{
  gint64 number;

  if (!jalon_json_get_int (object, name, &number, error))
    return FALSE;

  if (number < least || number > LARGEST)
    {
      g_set_error (error, JALON_PLAN_ERROR, JALON_PLAN_ERROR_SHAPE,
                   "%s: is not in the range from %d to %d", name, least, LARGEST);
      return FALSE;
    }

  *out_number = (int) number;
  return TRUE;
}

/**
 * jalon_checklist_json_get_open_date: (skip)
 * @object: an object of a data file
 * @name: the member to read
 * @out_date: (out): the day; unchanged on failure, and where the member is absent or null
 * @error: return location for an error
 *
 * Returns: whether the member holds a day or nothing
 */
gboolean
jalon_checklist_json_get_open_date (JsonObject *object,
                                    const char *name,
                                    JalonDate  *out_date,
                                    GError    **error)
{
  JsonNode *node = json_object_get_member (object, name);

  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return TRUE;

  return jalon_json_get_date (object, name, out_date, error);
}

/**
 * jalon_checklist_json_get_pair: (skip)
 * @root: an object of a data file
 * @name: its member, an object of two numbers; it may be absent
 * @first: the one
 * @out_first: (out): its number
 * @second: the other
 * @out_second: (out): its number
 * @error: return location for an error
 *
 * Returns: whether the member is absent or holds the two numbers
 */
gboolean
jalon_checklist_json_get_pair (JsonObject *root,
                               const char *name,
                               const char *first,
                               int        *out_first,
                               const char *second,
                               int        *out_second,
                               GError    **error)
{
  const char *const names[] = { first, second, NULL };
  JsonObject       *object;

  if (!json_object_has_member (root, name))
    return TRUE;

  object = jalon_json_get_object (root, name, error);

  if (object != NULL && jalon_json_only_members (object, names, error) &&
      jalon_checklist_json_get_number (object, first, 0, out_first, error) &&
      jalon_checklist_json_get_number (object, second, 0, out_second, error))
    return TRUE;

  g_prefix_error (error, "%s: ", name);
  return FALSE;
}
