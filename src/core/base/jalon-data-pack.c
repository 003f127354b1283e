/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-data-pack.h"

#include <string.h>

/* The program's own data, checked and packed when it is built, by the tables that read them
 * from JSON: the members of a record one after another, without names. A number takes four
 * bytes, the least first; a text its length, its bytes and a NUL; a list its length first.
 * Nothing is looked up or checked again. */

#define MEMBER(record, field, type) (*(const type *) ((const guint8 *) (record) + (field)->offset))
#define N_MEMBER(record, field) (*(const guint *) ((const guint8 *) (record) + (field)->n_offset))

/**
 * jalon_data_pack_number: (skip)
 * @out: takes it
 * @number: a number
 */
void
jalon_data_pack_number (GByteArray *out,
                        gint32      number)
{
  const gint32 least_first = GINT32_TO_LE (number);

  g_byte_array_append (out, (const guint8 *) &least_first, sizeof least_first);
}

/* A length of 0 is no text at all; else it is that of the bytes with the NUL. */
static void
pack_word (GByteArray *out,
           const char *word)
{
  const gsize size = word != NULL ? strlen (word) + 1 : 0;

  jalon_data_pack_number (out, (gint32) size);
  g_byte_array_append (out, (const guint8 *) word, (guint) size);
}

static void
pack_text (GByteArray      *out,
           const JalonText *text)
{
  for (guint i = 0; i < JALON_N_LANGUAGES; i++)
    pack_word (out, text->words[i]);
}

static void
pack_date (GByteArray      *out,
           const JalonDate *date)
{
  jalon_data_pack_number (out, date->year << 16 | date->month << 8 | date->day);
}

static void
pack_source (GByteArray        *out,
             const JalonSource *source)
{
  pack_text (out, &source->title);
  pack_text (out, &source->url);
  pack_word (out, source->section);
  pack_date (out, &source->read);
}

/* -1 is no list at all. */
static void
pack_words (GByteArray        *out,
            const char *const *words)
{
  const gint32 length = words != NULL ? (gint32) g_strv_length ((char **) words) : -1;

  jalon_data_pack_number (out, length);
  for (gint32 i = 0; i < length; i++)
    pack_word (out, words[i]);
}

static void
pack_texts (GByteArray      *out,
            const GPtrArray *texts)
{
  jalon_data_pack_number (out, texts != NULL ? (gint32) texts->len : -1);
  for (guint i = 0; texts != NULL && i < texts->len; i++)
    pack_text (out, texts->pdata[i]);
}

/* The elements of a list by value, wherever they are. */
static void
pack_values (GByteArray           *out,
             const JalonDataShape *shape,
             const guint8         *values,
             guint                 length)
{
  jalon_data_pack_number (out, (gint32) length);
  for (guint i = 0; i < length; i++)
    jalon_data_pack (out, shape, values + i * shape->size);
}

static void
pack_list (GByteArray           *out,
           const JalonDataField *field,
           gconstpointer         record)
{
  const GPtrArray *records;
  const GArray    *values;

  if (field->kind == JALON_DATA_ARRAY)
    {
      pack_values (out, field->shape, MEMBER (record, field, guint8 *), N_MEMBER (record, field));
      return;
    }

  if (field->kind == JALON_DATA_VALUES)
    {
      values = MEMBER (record, field, GArray *);
      pack_values (out, field->shape, (const guint8 *) values->data, values->len);
      return;
    }

  records = MEMBER (record, field, GPtrArray *);
  jalon_data_pack_number (out, (gint32) records->len);
  for (guint i = 0; i < records->len; i++)
    jalon_data_pack (out, field->shape, records->pdata[i]);
}

static void
pack_numbers (GByteArray           *out,
              const JalonDataField *field,
              gconstpointer         record)
{
  const gint32 *numbers = MEMBER (record, field, gint32 *);
  const guint   length = N_MEMBER (record, field);

  jalon_data_pack_number (out, (gint32) length);
  for (guint i = 0; i < length; i++)
    jalon_data_pack_number (out, numbers[i]);
}

static void
pack_tenths (GByteArray           *out,
             const JalonDataField *field,
             gconstpointer         record)
{
  for (int i = 0; i < MAX (field->most, 1); i++)
    jalon_data_pack_number (out, (&MEMBER (record, field, gint16))[i]);
}

static void
pack_pointer (GByteArray           *out,
              const JalonDataField *field,
              gconstpointer         record)
{
  gconstpointer other = MEMBER (record, field, gpointer);

  jalon_data_pack_number (out, other != NULL);
  if (other != NULL)
    jalon_data_pack (out, field->shape, other);
}

static void
pack_field (GByteArray           *out,
            const JalonDataField *field,
            gconstpointer         record)
{
  switch (field->kind)
    {
    case JALON_DATA_WORD:
      pack_word (out, MEMBER (record, field, char *));
      break;

    case JALON_DATA_TEXT:
      pack_text (out, &MEMBER (record, field, JalonText));
      break;

    case JALON_DATA_DATE:
      pack_date (out, &MEMBER (record, field, JalonDate));
      break;

    case JALON_DATA_NUMBER:
    case JALON_DATA_BOOLEAN:
    case JALON_DATA_CHOICE:
    case JALON_DATA_CHOICES:
      jalon_data_pack_number (out, MEMBER (record, field, gint32));
      break;

    case JALON_DATA_LETTER:
      jalon_data_pack_number (out, MEMBER (record, field, char));
      break;

    case JALON_DATA_SOURCE:
      pack_source (out, &MEMBER (record, field, JalonSource));
      break;

    case JALON_DATA_WORDS:
      pack_words (out, MEMBER (record, field, char *const *));
      break;

    case JALON_DATA_TEXTS:
      pack_texts (out, MEMBER (record, field, GPtrArray *));
      break;

    case JALON_DATA_OBJECT:
      jalon_data_pack (out, field->shape, record);
      break;

    case JALON_DATA_RECORDS:
    case JALON_DATA_VALUES:
    case JALON_DATA_ARRAY:
      pack_list (out, field, record);
      break;

    case JALON_DATA_NUMBERS:
      pack_numbers (out, field, record);
      break;

    case JALON_DATA_TENTHS:
      pack_tenths (out, field, record);
      break;

    case JALON_DATA_RECORD:
      pack_pointer (out, field, record);
      break;

    default:
      g_return_if_reached ();
    }
}

/**
 * jalon_data_pack:
 * @out: takes the record
 * @shape: what it is
 * @record: a record that was read and checked
 *
 * Puts a record into the form that the program carries.
 */
void
jalon_data_pack (GByteArray           *out,
                 const JalonDataShape *shape,
                 gconstpointer         record)
{
  for (guint i = 0; i < shape->n_fields; i++)
    pack_field (out, &shape->fields[i], record);
}
