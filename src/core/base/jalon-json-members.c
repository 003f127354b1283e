/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-json-shape.h"

#include "jalon-quote.h"

#define MAX_TENTHS G_GINT64_CONSTANT (1000000000000000) /* up to here a gdouble is far finer than a tenth */

/* What a node is, for a message: "a text". */
const char *
jalon_json_describe (JsonNode *node)
{
  switch (json_node_get_node_type (node))
    {
    case JSON_NODE_OBJECT:
      return "an object";

    case JSON_NODE_ARRAY:
      return "an array";

    case JSON_NODE_NULL:
      return "null";

    case JSON_NODE_VALUE:
      if (json_node_get_value_type (node) == G_TYPE_STRING)
        return "a text";

      return json_node_get_value_type (node) == G_TYPE_BOOLEAN ? "true or false" : "a number";

    default:
      g_return_val_if_reached ("nothing");
    }
}

/* What is wrong with a member, under its name. Returns FALSE. */
gboolean
jalon_json_fail_shape (GError    **error,
                       const char *name,
                       const char *format,
                       ...)
{
  g_autofree char *what = NULL;
  va_list          args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);

  g_set_error (error, JALON_JSON_ERROR, JALON_JSON_ERROR_SHAPE, "%s: %s", name, what);
  return FALSE;
}

/* A member that must be there. */
JsonNode *
jalon_json_get_member (JsonObject *object,
                       const char *name,
                       GError    **error)
{
  JsonNode *node;

  g_return_val_if_fail (object != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  node = json_object_get_member (object, name);

  if (node == NULL)
    jalon_json_fail_shape (error, name, "is missing");

  return node;
}

gboolean
jalon_json_is_string (JsonNode *node)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING;
}

/**
 * jalon_json_only_members:
 * @object: an object of a data file
 * @names: (array zero-terminated=1): the names that it may have
 * @error: return location for an error %JALON_JSON_ERROR_SHAPE
 *
 * Returns: whether @object has no other member; else the error names the first
 */
gboolean
jalon_json_only_members (JsonObject        *object,
                         const char *const *names,
                         GError           **error)
{
  JsonObjectIter iter;
  const char    *name;

  g_return_val_if_fail (object != NULL, FALSE);
  g_return_val_if_fail (names != NULL, FALSE);

  json_object_iter_init_ordered (&iter, object);

  while (json_object_iter_next_ordered (&iter, &name, NULL))
    {
      g_autofree char *quoted = NULL;

      if (g_strv_contains (names, name))
        continue;

      quoted = jalon_quote (name);
      g_set_error (error, JALON_JSON_ERROR, JALON_JSON_ERROR_SHAPE, "%s is not a known member", quoted);
      return FALSE;
    }

  return TRUE;
}

/**
 * jalon_json_get_object:
 * @object: an object of a data file
 * @name: the member to read
 * @error: return location for an error %JALON_JSON_ERROR_SHAPE
 *
 * Returns: (transfer none): the object that the member holds, or %NULL
 */
JsonObject *
jalon_json_get_object (JsonObject *object,
                       const char *name,
                       GError    **error)
{
  JsonNode *node = jalon_json_get_member (object, name, error);

  if (node != NULL && !JSON_NODE_HOLDS_OBJECT (node))
    jalon_json_fail_shape (error, name, "is %s, not an object", jalon_json_describe (node));

  return node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

/**
 * jalon_json_get_array:
 * @object: an object of a data file
 * @name: the member to read
 * @error: return location for an error %JALON_JSON_ERROR_SHAPE
 *
 * Returns: (transfer none): the array that the member holds, or %NULL
 */
JsonArray *
jalon_json_get_array (JsonObject *object,
                      const char *name,
                      GError    **error)
{
  JsonNode *node = jalon_json_get_member (object, name, error);

  if (node != NULL && !JSON_NODE_HOLDS_ARRAY (node))
    jalon_json_fail_shape (error, name, "is %s, not an array", jalon_json_describe (node));

  return node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
}

/**
 * jalon_json_get_string:
 * @object: an object of a data file
 * @name: the member to read
 * @error: return location for an error %JALON_JSON_ERROR_SHAPE
 *
 * Returns: (transfer none): the text that the member holds, which may be empty, or %NULL
 */
const char *
jalon_json_get_string (JsonObject *object,
                       const char *name,
                       GError    **error)
{
  JsonNode *node = jalon_json_get_member (object, name, error);

  if (node != NULL && !jalon_json_is_string (node))
    jalon_json_fail_shape (error, name, "is %s, not a text", jalon_json_describe (node));

  return node != NULL && jalon_json_is_string (node) ? json_node_get_string (node) : NULL;
}

/**
 * jalon_json_get_int:
 * @object: an object of a data file
 * @name: the member to read
 * @out_number: (out): the number; unchanged on failure
 * @error: return location for an error %JALON_JSON_ERROR_SHAPE or, if it is
 *   too large to be exact, %JALON_JSON_ERROR_LIMIT
 *
 * Reads a whole number, however it is written: 300, 300.0 or 3e2.
 *
 * Returns: whether the member holds a whole number
 */
gboolean
jalon_json_get_int (JsonObject *object,
                    const char *name,
                    gint64     *out_number,
                    GError    **error)
{
  JsonNode *node = jalon_json_get_member (object, name, error);
  gint64    tenths;

  if (node == NULL)
    return FALSE;

  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_INT64)
    {
      *out_number = json_node_get_int (node);
      return TRUE;
    }

  if (!jalon_json_get_tenths (node, &tenths, error))
    {
      g_prefix_error (error, "%s: ", name);
      return FALSE;
    }

  if (tenths % 10 != 0)
    return jalon_json_fail_shape (error, name, "is not a whole number");

  *out_number = tenths / 10;
  return TRUE;
}

/**
 * jalon_json_get_tenths:
 * @node: the value of a member, or an element of an array
 * @out_tenths: (out): ten times the number; unchanged on failure
 * @error: return location for an error %JALON_JSON_ERROR_SHAPE if it is no
 *   number or has more decimals, %JALON_JSON_ERROR_LIMIT if it is too large
 *   to be exact
 *
 * Reads a number with one decimal at most, exactly: 6.5 gives 65.
 *
 * Returns: whether @node is such a number
 */
gboolean
jalon_json_get_tenths (JsonNode *node,
                       gint64   *out_tenths,
                       GError  **error)
{
  const gint64 most = MAX_TENTHS / 10;
  gdouble      number;
  gint64       tenths;

  g_return_val_if_fail (node != NULL, FALSE);

  if (!JSON_NODE_HOLDS_VALUE (node) || (json_node_get_value_type (node) != G_TYPE_INT64 && json_node_get_value_type (node) != G_TYPE_DOUBLE))
    {
      g_set_error (error, JALON_JSON_ERROR, JALON_JSON_ERROR_SHAPE, "is %s, not a number", jalon_json_describe (node));
      return FALSE;
    }

  number = json_node_get_double (node);

  if (number > (gdouble) most || number < (gdouble) -most)
    {
      g_set_error_literal (error, JALON_JSON_ERROR, JALON_JSON_ERROR_LIMIT, "is too large");
      return FALSE;
    }

  tenths = (gint64) (number * 10 + (number < 0 ? -0.5 : 0.5));

  /* A quotient is rounded like a decimal that is read: 37.1 is 371 / 10.0, and nothing else is. */
  if ((gdouble) tenths / 10.0 != number)
    {
      g_set_error_literal (error, JALON_JSON_ERROR, JALON_JSON_ERROR_SHAPE, "has more than one decimal");
      return FALSE;
    }

  *out_tenths = tenths;
  return TRUE;
}

/**
 * jalon_json_get_date:
 * @object: an object of a data file
 * @name: the member to read
 * @out_date: (out): the day; unchanged on failure
 * @error: return location for an error %JALON_JSON_ERROR_SHAPE
 *
 * Reads a day, as jalon_date_parse() does.
 *
 * Returns: whether the member holds a day
 */
gboolean
jalon_json_get_date (JsonObject *object,
                     const char *name,
                     JalonDate  *out_date,
                     GError    **error)
{
  const char *text = jalon_json_get_string (object, name, error);

  if (text == NULL)
    return FALSE;

  if (!jalon_date_parse (text, out_date, error))
    {
      g_prefix_error (error, "%s: ", name);
      return FALSE;
    }

  return TRUE;
}
