/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-data-set.h"

/**
 * jalon_data_set_read:
 * @set: a part of the data
 * @root: what a file of it holds
 * @error: return location for an error
 *
 * Reads and checks a file as it stands in the source.
 *
 * Returns: (transfer full): the record, or %NULL
 */
gpointer
jalon_data_set_read (const JalonDataSet *set,
                     JsonNode           *root,
                     GError            **error)
{
  gpointer record;

  g_return_val_if_fail (root != NULL, NULL);

  if (set->read != NULL)
    return set->read (root, error);

  record = g_malloc0 (set->shape->size);
  if (set->shape->prepare != NULL)
    set->shape->prepare (record);

  if (jalon_data_read (root, set->shape, record, error))
    return record;

  set->free (record);
  return NULL;
}

/**
 * jalon_data_set_pack:
 * @set: a part of the data
 * @records: its files, read, by name
 *
 * Returns: (transfer full): the form that the program carries
 */
GBytes *
jalon_data_set_pack (const JalonDataSet *set,
                     GPtrArray          *records)
{
  GByteArray *out = g_byte_array_new ();

  jalon_data_pack_number (out, (gint32) records->len);
  for (guint i = 0; i < records->len; i++)
    jalon_data_pack (out, set->shape, records->pdata[i]);

  return g_byte_array_free_to_bytes (out);
}

/**
 * jalon_data_set_unpack:
 * @set: a part of the data
 * @bytes: what jalon_data_set_pack() made
 *
 * Returns: (transfer full): the records, by the names of their files
 */
GPtrArray *
jalon_data_set_unpack (const JalonDataSet *set,
                       GBytes             *bytes)
{
  gsize           size;
  const guint8   *data = g_bytes_get_data (bytes, &size);
  JalonDataCursor cursor = { data, data + size };
  guint           length = (guint) jalon_data_unpack_number (&cursor);
  GPtrArray      *records = g_ptr_array_new_full (length, set->free);

  for (guint i = 0; i < length; i++)
    {
      gpointer record = g_malloc0 (set->shape->size);

      if (set->shape->prepare != NULL)
        set->shape->prepare (record);
      jalon_data_unpack (&cursor, set->shape, record);
      g_ptr_array_add (records, record);
    }

  g_assert (cursor.at == cursor.end);
  return records;
}

/**
 * jalon_data_set_load:
 * @set: a part of the data
 *
 * Loads it from the program, where it is part of it: that it is not there is the
 * programmer's error.
 *
 * Returns: (transfer full): the records, by the names of their files
 */
GPtrArray *
jalon_data_set_load (const JalonDataSet *set)
{
  g_autofree char   *path = g_strconcat (JALON_DATA_PREFIX "/packed/", set->name, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_resource_lookup_data (jalon_data_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);

  if (bytes == NULL)
    g_error ("%s", error->message);

  return jalon_data_set_unpack (set, bytes);
}

/**
 * jalon_data_set_load_one:
 * @set: a part of the data that is one file
 *
 * Returns: (transfer full): its record
 */
gpointer
jalon_data_set_load_one (const JalonDataSet *set)
{
  g_autoptr (GPtrArray) records = jalon_data_set_load (set);

  g_return_val_if_fail (records->len == 1, NULL);

  return g_ptr_array_steal_index (records, 0);
}
