/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-data-reader.h"

#include "jalon-data-numbers.h"
#include "jalon-json-shape.h"
#include "jalon-quote.h"

/* The program's own data, by tables of fields. */

#define MEMBER(record, field, type) (*(type *) ((guint8 *) (record) + (field)->offset))

static gboolean
read_record (JsonNode             *node,
             const JalonDataShape *shape,
             gpointer              record,
             gconstpointer         before,
             GError              **error);

/**
 * jalon_data_fail:
 * @error: return location for an error %JALON_JSON_ERROR_SHAPE
 * @format: what is wrong, in the form of printf()
 * @...: its arguments
 *
 * Returns: %FALSE
 */
gboolean
jalon_data_fail (GError    **error,
                 const char *format,
                 ...)
{
  va_list args;

  va_start (args, format);
  g_propagate_error (error, g_error_new_valist (JALON_JSON_ERROR, JALON_JSON_ERROR_SHAPE, format, args));
  va_end (args);

  return FALSE;
}

static gboolean
read_word (JsonObject           *object,
           const JalonDataField *field,
           gpointer              record,
           GError              **error)
{
  const char *word = jalon_json_get_string (object, field->name, error);

  if (word == NULL)
    return FALSE;

  if (*word == '\0')
    return jalon_data_fail (error, "%s: is empty", field->name);

  MEMBER (record, field, char *) = g_strdup (word);
  return TRUE;
}

static gboolean
read_number (JsonObject           *object,
             const JalonDataField *field,
             gpointer              record,
             GError              **error)
{
  gint64 number;

  if (!jalon_json_get_int (object, field->name, &number, error))
    return FALSE;

  if (number < field->least || number > field->most)
    return jalon_data_fail (error, "%s: is not in the range from %d to %d", field->name, field->least, field->most);

  MEMBER (record, field, int) = (int) number;
  return TRUE;
}

static gboolean
read_boolean (JsonObject           *object,
              const JalonDataField *field,
              gpointer              record,
              GError              **error)
{
  JsonNode *node = json_object_get_member (object, field->name);

  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    return jalon_data_fail (error, "%s: is neither true nor false", field->name);

  MEMBER (record, field, gboolean) = json_node_get_boolean (node);
  return TRUE;
}

static gboolean
find_word (const JalonDataField *field,
           const char           *word,
           guint                *out_index,
           GError              **error)
{
  g_autofree char *quoted = NULL;
  g_autofree char *all = NULL;

  for (guint i = 0; field->words[i] != NULL; i++)
    if (g_str_equal (word, field->words[i]))
      {
        *out_index = i;
        return TRUE;
      }

  quoted = jalon_quote (word);
  all = g_strjoinv (", ", (char **) field->words);

  return jalon_data_fail (error, "%s: %s is not one of %s", field->name, quoted, all);
}

static gboolean
read_choice (JsonObject           *object,
             const JalonDataField *field,
             gpointer              record,
             GError              **error)
{
  const char *word = jalon_json_get_string (object, field->name, error);
  guint       index = 0;

  if (word == NULL || !find_word (field, word, &index, error))
    return FALSE;

  if (field->kind == JALON_DATA_LETTER)
    MEMBER (record, field, char) = field->words[index][0];
  else
    MEMBER (record, field, guint) = index;
  return TRUE;
}

static gboolean
read_choices (JsonObject           *object,
              const JalonDataField *field,
              gpointer              record,
              GError              **error)
{
  JsonArray *array = jalon_json_get_array (object, field->name, error);
  guint      bits = 0;
  guint      bit = 0;

  if (array == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);

      if (!jalon_json_is_string (node))
        return jalon_data_fail (error, "%s: is not a list of words", field->name);

      if (!find_word (field, json_node_get_string (node), &bit, error))
        return FALSE;

      if (bits & 1u << bit)
        return jalon_data_fail (error, "%s: says a word twice", field->name);

      bits |= 1u << bit;
    }

  if (bits == 0)
    return jalon_data_fail (error, "%s: is empty", field->name);

  MEMBER (record, field, guint) = bits;
  return TRUE;
}

static gboolean
read_words (JsonObject           *object,
            const JalonDataField *field,
            gpointer              record,
            GError              **error)
{
  JsonArray     *array = jalon_json_get_array (object, field->name, error);
  g_auto (GStrv) words = NULL;
  guint          n_words;

  if (array == NULL)
    return FALSE;

  n_words = json_array_get_length (array);

  if (n_words == 0 && (field->flags & JALON_DATA_FILLED))
    return jalon_data_fail (error, "%s: is empty", field->name);

  words = g_new0 (char *, n_words + 1);

  for (guint i = 0; i < n_words; i++)
    {
      JsonNode *node = json_array_get_element (array, i);

      if (!jalon_json_is_string (node) || *json_node_get_string (node) == '\0')
        return jalon_data_fail (error, "%s[%u]: is not a word", field->name, i);

      words[i] = g_strdup (json_node_get_string (node));
    }

  MEMBER (record, field, char **) = g_steal_pointer (&words);
  return TRUE;
}

static void
free_text (gpointer data)
{
  jalon_text_clear (data);
  g_free (data);
}

static gboolean
read_texts (JsonObject           *object,
            const JalonDataField *field,
            gpointer              record,
            GError              **error)
{
  JsonArray            *array = jalon_json_get_array (object, field->name, error);
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (free_text);

  if (array == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      /* A text is read as a member, so that its errors are those of every text. */
      g_autoptr (JsonObject) holder = json_object_new ();
      g_autofree char       *name = g_strdup_printf ("%s[%u]", field->name, i);
      JalonText             *text = g_new0 (JalonText, 1);

      g_ptr_array_add (texts, text);
      json_object_set_member (holder, name, json_array_dup_element (array, i));

      if (!jalon_json_get_text (holder, name, text, error))
        return FALSE;
    }

  MEMBER (record, field, GPtrArray *) = g_steal_pointer (&texts);
  return TRUE;
}

static gboolean
read_object (JsonObject           *object,
             const JalonDataField *field,
             gpointer              record,
             GError              **error)
{
  if (jalon_json_get_object (object, field->name, error) == NULL)
    return FALSE;

  if (read_record (json_object_get_member (object, field->name), field->shape, record, NULL, error))
    return TRUE;

  g_prefix_error (error, "%s: ", field->name);
  return FALSE;
}

/* Reads an element of a list into the array of its record. */
static gboolean
read_element (JsonNode             *node,
              const JalonDataField *field,
              gpointer              record,
              guint                 index,
              GError              **error)
{
  const gsize size = field->shape->size;
  gpointer    element;
  gpointer    before = NULL;

  if (field->kind == JALON_DATA_RECORDS)
    {
      GPtrArray *records = MEMBER (record, field, GPtrArray *);

      element = g_malloc0 (size);
      before = index > 0 ? records->pdata[index - 1] : NULL;
      g_ptr_array_add (records, element);
    }
  else
    {
      element = g_array_set_size (MEMBER (record, field, GArray *), index + 1)->data + index * size;
      before = index > 0 ? (guint8 *) element - size : NULL;
    }

  if (field->shape->prepare != NULL)
    field->shape->prepare (element);

  return read_record (node, field->shape, element, before, error);
}

static gboolean
read_list (JsonObject           *object,
           const JalonDataField *field,
           gpointer              record,
           GError              **error)
{
  JsonArray *array = jalon_json_get_array (object, field->name, error);

  if (array == NULL)
    return FALSE;

  if (json_array_get_length (array) == 0 && (field->flags & JALON_DATA_FILLED))
    return jalon_data_fail (error, "%s: is empty", field->name);

  for (guint i = 0; i < json_array_get_length (array); i++)
    if (!read_element (json_array_get_element (array, i), field, record, i, error))
      {
        g_prefix_error (error, "%s[%u]: ", field->name, i);
        return FALSE;
      }

  return TRUE;
}

static gboolean
read_field (JsonObject           *object,
            const JalonDataField *field,
            gpointer              record,
            GError              **error)
{
  JsonNode *node = json_object_get_member (object, field->name);

  if (field->kind == JALON_DATA_RECORDS)
    MEMBER (record, field, GPtrArray *) = g_ptr_array_new ();
  else if (field->kind == JALON_DATA_VALUES)
    MEMBER (record, field, GArray *) = g_array_new (FALSE, TRUE, (guint) field->shape->size);

  if (node == NULL && (field->flags & JALON_DATA_OPTIONAL))
    return TRUE;

  if (node == NULL)
    return jalon_data_fail (error, "%s: is missing", field->name);

  if (JSON_NODE_HOLDS_NULL (node) && (field->flags & JALON_DATA_NULLABLE))
    return TRUE;

  switch (field->kind)
    {
    case JALON_DATA_WORD:
      return read_word (object, field, record, error);

    case JALON_DATA_TEXT:
      return jalon_json_get_text (object, field->name, &MEMBER (record, field, JalonText), error);

    case JALON_DATA_DATE:
      return jalon_json_get_date (object, field->name, &MEMBER (record, field, JalonDate), error);

    case JALON_DATA_NUMBER:
      return read_number (object, field, record, error);

    case JALON_DATA_BOOLEAN:
      return read_boolean (object, field, record, error);

    case JALON_DATA_CHOICE:
    case JALON_DATA_LETTER:
      return read_choice (object, field, record, error);

    case JALON_DATA_CHOICES:
      return read_choices (object, field, record, error);

    case JALON_DATA_SOURCE:
      return jalon_json_get_source (object, field->name, &MEMBER (record, field, JalonSource), error);

    case JALON_DATA_WORDS:
      return read_words (object, field, record, error);

    case JALON_DATA_TEXTS:
      return read_texts (object, field, record, error);

    case JALON_DATA_OBJECT:
      return read_object (object, field, record, error);

    case JALON_DATA_RECORDS:
    case JALON_DATA_VALUES:
      return read_list (object, field, record, error);

    case JALON_DATA_NUMBERS:
      return jalon_data_read_numbers (object, field, record, error);

    case JALON_DATA_ARRAY:
    case JALON_DATA_TENTHS:
    case JALON_DATA_RECORD:
    default:
      g_return_val_if_reached (FALSE);
    }
}

static gboolean
check_names (JsonObject           *object,
             const JalonDataShape *shape,
             GError              **error)
{
  g_autofree const char **names = g_new0 (const char *, shape->n_fields + 1);

  for (guint i = 0; i < shape->n_fields; i++)
    names[i] = shape->fields[i].name;

  return jalon_json_only_members (object, names, error);
}

static gboolean
read_record (JsonNode             *node,
             const JalonDataShape *shape,
             gpointer              record,
             gconstpointer         before,
             GError              **error)
{
  JsonObject *object;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return jalon_data_fail (error, "is not an object");

  object = json_node_get_object (node);

  if (!check_names (object, shape, error))
    return FALSE;

  for (guint i = 0; i < shape->n_fields; i++)
    if (!read_field (object, &shape->fields[i], record, error))
      return FALSE;

  if (shape->finish != NULL)
    shape->finish (record);

  return shape->check == NULL || shape->check (record, before, error);
}

/**
 * jalon_data_read:
 * @node: what a data file, or a part of it, holds
 * @shape: what it must be
 * @record: a struct for it, all zeros; what was read before an error stays in it,
 *   to be freed as usual
 * @error: return location for a #JalonJsonError; it begins with the member
 *
 * Reads an object by a table: no unknown member, every one of its kind, none
 * missing that is not optional.
 *
 * Returns: whether it is what it must be
 */
gboolean
jalon_data_read (JsonNode             *node,
                 const JalonDataShape *shape,
                 gpointer              record,
                 GError              **error)
{
  g_return_val_if_fail (node != NULL, FALSE);

  return read_record (node, shape, record, NULL, error);
}
