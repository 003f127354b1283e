/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-profile-file.h"

#include "jalon-json-writer.h"
#include "jalon-record-private.h"

static void
write_members (JalonJsonWriter *writer,
               JalonRecord     *record);

static void
write_object (JalonJsonWriter *writer,
              JalonRecord     *record)
{
  jalon_json_writer_begin_object (writer);
  write_members (writer, record);
  jalon_json_writer_end_object (writer);
}

static void
write_list (JalonJsonWriter *writer,
            const char      *name,
            JalonRecordList *list)
{
  guint length = jalon_record_list_get_length (list);

  jalon_json_writer_add_array (writer, name);

  for (guint i = 0; i < length; i++)
    write_object (writer, jalon_record_list_get (list, i));

  jalon_json_writer_end_array (writer);
}

/* What cannot be read is kept as it was found in a file; typed over a date, it
 * leaves that date in the file. */
static const char *
find_raw (JalonRecord      *record,
          const JalonField *field)
{
  const char *last_good = jalon_record_get_field_last_good (record, field);

  return last_good != NULL ? last_good : jalon_record_get_field_raw (record, field);
}

/* A deadline that stands twice is written once, the way it is looked up: a
 * file with the same member twice could not be read again. */
static void
write_date_map (JalonJsonWriter *writer,
                const char      *name,
                JalonRecordList *list)
{
  g_autoptr (GHashTable) written = g_hash_table_new (g_str_hash, g_str_equal);
  guint                  length = jalon_record_list_get_length (list);

  jalon_json_writer_add_object (writer, name);

  for (guint i = 0; i < length; i++)
    {
      JalonAccountDate *item = jalon_record_list_get (list, i);
      const char       *deadline = item->deadline != NULL ? item->deadline : "";
      const char       *raw = find_raw (JALON_RECORD (item), jalon_record_find_field (JALON_RECORD (item), "date"));

      if ((raw == NULL && !jalon_date_is_set (item->date)) || !g_hash_table_add (written, (gpointer) deadline))
        continue;

      jalon_json_writer_name (writer, deadline);

      if (raw != NULL)
        jalon_json_writer_raw (writer, raw);
      else
        jalon_json_writer_date (writer, item->date);
    }

  jalon_json_writer_end_object (writer);
}

static void
write_number (JalonJsonWriter  *writer,
              JalonRecord      *record,
              const JalonField *field)
{
  gboolean is_decimal = field->kind == JALON_FIELD_DECIMAL;
  gint64   number = is_decimal ? MEMBER (record, field, gint) : MEMBER (record, field, gint64);

  jalon_json_writer_name (writer, field->name);

  if (is_decimal)
    jalon_json_writer_decimal (writer, number, jalon_field_get_decimals (field));
  else
    jalon_json_writer_int (writer, number);
}

static void
write_text (JalonJsonWriter *writer,
            const char      *name,
            const char      *text)
{
  if (text == NULL || *text == '\0')
    return;

  jalon_json_writer_add_string (writer, name, text);
}

/* Writes a member that is answered: what says no more than its absence is not written. */
static void
write_member (JalonJsonWriter  *writer,
              JalonRecord      *record,
              const JalonField *field)
{
  switch (field->kind)
    {
    case JALON_FIELD_BOOLEAN:
      jalon_json_writer_add_boolean (writer, field->name, MEMBER (record, field, gboolean));
      return;

    case JALON_FIELD_ANSWER:
      jalon_json_writer_add_boolean (writer, field->name, MEMBER (record, field, guint) == JALON_ANSWER_YES);
      return;

    case JALON_FIELD_INTEGER:
    case JALON_FIELD_DECIMAL:
      write_number (writer, record, field);
      return;

    case JALON_FIELD_TEXT:
      write_text (writer, field->name, MEMBER (record, field, char *));
      return;

    case JALON_FIELD_DATE:
      jalon_json_writer_add_date (writer, field->name, MEMBER (record, field, JalonDate));
      return;

    case JALON_FIELD_CHOICE:
      write_text (writer, field->name, jalon_field_get_word (field, MEMBER (record, field, guint)));
      return;

    case JALON_FIELD_RECORD:
      jalon_json_writer_name (writer, field->name);
      write_object (writer, MEMBER (record, field, JalonRecord *));
      return;

    case JALON_FIELD_LIST:
      write_list (writer, field->name, MEMBER (record, field, JalonRecordList *));
      return;

    case JALON_FIELD_DATE_MAP:
      write_date_map (writer, field->name, MEMBER (record, field, JalonRecordList *));
      return;

    default:
      g_return_if_reached ();
    }
}

static void
write_members (JalonJsonWriter *writer,
               JalonRecord     *record)
{
  guint             n_fields;
  const JalonField *fields = jalon_record_get_fields (record, &n_fields);

  for (guint i = 0; i < n_fields; i++)
    {
      const char *raw = find_raw (record, &fields[i]);

      if (raw != NULL)
        {
          jalon_json_writer_name (writer, fields[i].name);
          jalon_json_writer_raw (writer, raw);
        }
      else if (jalon_record_is_answered (record, &fields[i]))
        write_member (writer, record, &fields[i]);
    }
}

/**
 * jalon_profile_serialize:
 * @household: what to save
 * @pretty: whether to indent, as in a file, or to write one line
 *
 * Writes a profile of version 1, its members in the order of the tables. What
 * is unanswered, and a boolean that has its default, is left out. Reading the
 * text gives the same household again, and the same household gives the same
 * text.
 *
 * Returns: (transfer full): the text, in UTF-8, with a final newline if @pretty
 */
char *
jalon_profile_serialize (JalonHousehold *household,
                         gboolean        pretty)
{
  GString        *out;
  JalonJsonWriter writer;

  g_return_val_if_fail (JALON_IS_HOUSEHOLD (household), NULL);

  out = g_string_new (NULL);
  jalon_json_writer_init (&writer, out, pretty);

  jalon_json_writer_begin_object (&writer);
  jalon_json_writer_add_string (&writer, "format", JALON_PROFILE_FORMAT);
  write_members (&writer, JALON_RECORD (household));
  jalon_json_writer_end_object (&writer);

  if (pretty)
    g_string_append_c (out, '\n');

  return g_string_free (out, FALSE);
}

/**
 * jalon_profile_write_record:
 * @writer: where a value may stand
 * @record: a record of a profile
 *
 * Writes one record as it stands in a profile file.
 */
void
jalon_profile_write_record (JalonJsonWriter *writer,
                            JalonRecord     *record)
{
  write_object (writer, record);
}
