/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-data-numbers.h"

static gboolean
read_number (JsonNode             *node,
             const JalonDataField *field,
             gint32               *out_number,
             GError              **error)
{
  gint64 tenths;

  if (!jalon_json_get_tenths (node, &tenths, error))
    return FALSE;
  if (tenths % 10 != 0 || tenths / 10 < field->least || tenths / 10 > field->most)
    return jalon_data_fail (error, "is not a whole number from %d to %d", field->least, field->most);

  *out_number = (gint32) (tenths / 10);
  return TRUE;
}

/**
 * jalon_data_read_numbers:
 * @object: where the list is a member
 * @field: its row, of the kind %JALON_DATA_NUMBERS
 * @record: where the numbers and how many they are is kept
 * @error: return location for an error
 *
 * Reads a list of whole numbers.
 *
 * Returns: whether it is one
 */
gboolean
jalon_data_read_numbers (JsonObject           *object,
                         const JalonDataField *field,
                         gpointer              record,
                         GError              **error)
{
  JsonArray         *array = jalon_json_get_array (object, field->name, error);
  guint              length = array != NULL ? json_array_get_length (array) : 0;
  g_autofree gint32 *numbers = g_new0 (gint32, length);

  for (guint i = 0; i < length; i++)
    if (!read_number (json_array_get_element (array, i), field, &numbers[i], error))
      {
        g_prefix_error (error, "%s[%u]: ", field->name, i);
        return FALSE;
      }

  if (array == NULL)
    return FALSE;

  *(gint32 **) ((guint8 *) record + field->offset) = g_steal_pointer (&numbers);
  *(guint *) ((guint8 *) record + field->n_offset) = length;
  return TRUE;
}
