/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-data-set.h"

#define MEMBER(record, field, type) (*(type *) ((guint8 *) (record) + (field)->offset))

static void
clear_record (const JalonDataShape *shape,
              gpointer              record);

static void
free_list (const JalonDataField *field,
           gpointer              record)
{
  GPtrArray *records = field->kind == JALON_DATA_RECORDS ? MEMBER (record, field, GPtrArray *) : NULL;
  GArray    *values = field->kind == JALON_DATA_VALUES ? MEMBER (record, field, GArray *) : NULL;

  for (guint i = 0; records != NULL && i < records->len; i++)
    {
      clear_record (field->shape, records->pdata[i]);
      g_free (records->pdata[i]);
    }
  for (guint i = 0; values != NULL && i < values->len; i++)
    clear_record (field->shape, values->data + i * field->shape->size);

  g_clear_pointer (&records, g_ptr_array_unref);
  g_clear_pointer (&values, g_array_unref);
}

static void
clear_record (const JalonDataShape *shape,
              gpointer              record)
{
  for (guint i = 0; i < shape->n_fields; i++)
    {
      const JalonDataField *field = &shape->fields[i];

      if (field->kind == JALON_DATA_WORD)
        g_free (MEMBER (record, field, char *));
      else if (field->kind == JALON_DATA_TEXT)
        jalon_text_clear (&MEMBER (record, field, JalonText));
      else if (field->kind == JALON_DATA_SOURCE)
        jalon_source_clear (&MEMBER (record, field, JalonSource));
      else if (field->kind == JALON_DATA_WORDS)
        g_strfreev (MEMBER (record, field, char **));
      else if (field->kind == JALON_DATA_NUMBERS)
        g_free (MEMBER (record, field, gint32 *));
      else if (field->kind == JALON_DATA_TEXTS)
        g_clear_pointer (&MEMBER (record, field, GPtrArray *), g_ptr_array_unref);
      else if (field->kind == JALON_DATA_OBJECT)
        clear_record (field->shape, record);
      else
        free_list (field, record);
    }
}

/**
 * jalon_data_set_free:
 * @set: a part of the data
 * @record: (transfer full) (nullable): what jalon_data_set_read() gave; no record that
 *   the program carries
 *
 * Frees by its table what was read by it.
 */
void
jalon_data_set_free (const JalonDataSet *set,
                     gpointer            record)
{
  if (record == NULL)
    return;

  if (set->free != NULL)
    {
      set->free (record);
      return;
    }

  clear_record (set->shape, record);
  g_free (record);
}

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

  jalon_data_set_free (set, record);
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

/* Records borrow their words from there. */
static void
keep_bytes (GBytes *bytes)
{
  static GSList *kept = NULL;
  GSList        *link = g_slist_prepend (NULL, g_bytes_ref (bytes));

  do
    link->next = g_atomic_pointer_get (&kept);
  while (!g_atomic_pointer_compare_and_exchange (&kept, link->next, link));
}

/**
 * jalon_data_set_unpack:
 * @set: a part of the data
 * @bytes: what jalon_data_set_pack() made; kept
 *
 * Returns: (transfer container): the records, by the names of their files. They
 *   stay to the end of the program.
 */
GPtrArray *
jalon_data_set_unpack (const JalonDataSet *set,
                       GBytes             *bytes)
{
  gsize           size;
  const guint8   *data = g_bytes_get_data (bytes, &size);
  JalonDataCursor cursor = { data, data + size, NULL, 0 };
  guint           length = (guint) jalon_data_unpack_number (&cursor);
  GPtrArray      *records = g_ptr_array_sized_new (length);

  keep_bytes (bytes);
  for (guint i = 0; i < length; i++)
    g_ptr_array_add (records, jalon_data_unpack_new (&cursor, set->shape));

  g_assert (cursor.at == cursor.end);
  return records;
}

static GPtrArray *
take_from_program (const JalonDataSet *set)
{
  g_autofree char   *path = g_strconcat (JALON_DATA_PREFIX "/packed/", set->name, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_resource_lookup_data (jalon_data_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);

  if (bytes == NULL)
    g_error ("%s", error->message);

  return jalon_data_set_unpack (set, bytes);
}

static GPtrArray *
load (const JalonDataSet *set)
{
  static GMutex      mutex;
  static GHashTable *loaded = NULL; /* from sets to their records */
  GPtrArray         *records;

  g_mutex_lock (&mutex);
  if (loaded == NULL)
    loaded = g_hash_table_new (NULL, NULL);

  records = g_hash_table_lookup (loaded, set);
  if (records == NULL)
    {
      records = take_from_program (set);
      g_hash_table_insert (loaded, (gpointer) set, records);
    }
  g_mutex_unlock (&mutex);

  return records;
}

/**
 * jalon_data_set_load:
 * @set: a part of the data
 *
 * Takes it from the program, where it is part of it: that it is not there is the
 * programmer's error. It is unpacked once, and belongs to nobody.
 *
 * Returns: (transfer container): the records, by the names of their files
 */
GPtrArray *
jalon_data_set_load (const JalonDataSet *set)
{
  return g_ptr_array_copy (load (set), NULL, NULL);
}

/**
 * jalon_data_set_load_one:
 * @set: a part of the data that is one file
 *
 * Returns: (transfer none): its record, which belongs to nobody
 */
gpointer
jalon_data_set_load_one (const JalonDataSet *set)
{
  const GPtrArray *records = load (set);

  g_return_val_if_fail (records->len == 1, NULL);

  return records->pdata[0];
}
