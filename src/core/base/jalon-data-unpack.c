/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-data-pack.h"

#include <string.h>

/* The other half of jalon-data-pack.c, which says what stands where. */

#define MEMBER(record, field, type) (*(type *) ((guint8 *) (record) + (field)->offset))
#define N_MEMBER(record, field) (*(guint *) ((guint8 *) (record) + (field)->n_offset))

#define BLOCK (32 * 1024)
#define ALIGNMENT 16

/* Each begins with the address of the one before, so that none is ever lost. */
static guint8 *
new_block (gsize size)
{
  static gpointer last = NULL;
  guint8         *block = g_malloc0 (ALIGNMENT + size);
  gpointer        before;

  do
    {
      before = g_atomic_pointer_get (&last);
      memcpy (block, &before, sizeof before);
    }
  while (!g_atomic_pointer_compare_and_exchange (&last, before, (gpointer) block));

  return block + ALIGNMENT;
}

/* Zeros for good. The last record of a block may be larger than the block. */
static gpointer
new_memory (JalonDataCursor *cursor,
            gsize            size)
{
  gpointer taken;

  size = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  if (size > cursor->n_memory)
    {
      cursor->n_memory = MAX (size, BLOCK);
      cursor->memory = new_block (cursor->n_memory);
    }

  taken = cursor->memory;
  cursor->memory += size;
  cursor->n_memory -= size;

  return taken;
}

/* What is there is the build's own: a cursor that runs over its end is the programmer's error. */
static const guint8 *
take (JalonDataCursor *cursor,
      gsize            length)
{
  const guint8 *taken = cursor->at;

  g_assert ((gsize) (cursor->end - cursor->at) >= length);
  cursor->at += length;

  return taken;
}

/**
 * jalon_data_unpack_number: (skip)
 * @cursor: what is left
 *
 * Returns: the number that stands there
 */
gint32
jalon_data_unpack_number (JalonDataCursor *cursor)
{
  gint32 least_first;

  memcpy (&least_first, take (cursor, sizeof least_first), sizeof least_first);

  return GINT32_FROM_LE (least_first);
}

static char *
unpack_word (JalonDataCursor *cursor)
{
  const gsize size = (gsize) jalon_data_unpack_number (cursor);

  return size > 0 ? (char *) take (cursor, size) : NULL;
}

static void
unpack_text (JalonDataCursor *cursor,
             JalonText       *text)
{
  for (guint i = 0; i < JALON_N_LANGUAGES; i++)
    text->words[i] = unpack_word (cursor);
}

static JalonDate
unpack_date (JalonDataCursor *cursor)
{
  const gint32 packed = jalon_data_unpack_number (cursor);

  return (JalonDate){ (gint16) (packed >> 16), (guint8) (packed >> 8), (guint8) packed };
}

static void
unpack_source (JalonDataCursor *cursor,
               JalonSource     *source)
{
  unpack_text (cursor, &source->title);
  unpack_text (cursor, &source->url);
  source->section = unpack_word (cursor);
  source->read = unpack_date (cursor);
}

static char **
unpack_words (JalonDataCursor *cursor)
{
  const gint32 length = jalon_data_unpack_number (cursor);
  char       **words = length >= 0 ? new_memory (cursor, ((gsize) length + 1) * sizeof (char *)) : NULL;

  for (gint32 i = 0; i < length; i++)
    words[i] = unpack_word (cursor);

  return words;
}

static GPtrArray *
unpack_texts (JalonDataCursor *cursor)
{
  const gint32 length = jalon_data_unpack_number (cursor);
  GPtrArray   *texts;

  if (length < 0)
    return NULL;

  texts = g_ptr_array_sized_new ((guint) length);
  for (gint32 i = 0; i < length; i++)
    {
      JalonText *text = new_memory (cursor, sizeof *text);

      unpack_text (cursor, text);
      g_ptr_array_add (texts, text);
    }

  return texts;
}

/**
 * jalon_data_unpack_new: (skip)
 * @cursor: what is left
 * @shape: what stands there
 *
 * Returns: (transfer none): a record of it, which stays
 */
gpointer
jalon_data_unpack_new (JalonDataCursor      *cursor,
                       const JalonDataShape *shape)
{
  gpointer record = new_memory (cursor, shape->size);

  if (shape->prepare != NULL)
    shape->prepare (record);
  jalon_data_unpack (cursor, shape, record);

  return record;
}

static void
unpack_list (JalonDataCursor      *cursor,
             const JalonDataField *field,
             gpointer              record)
{
  const guint length = (guint) jalon_data_unpack_number (cursor);
  guint8     *values;

  if (field->kind == JALON_DATA_RECORDS)
    {
      GPtrArray *records = g_ptr_array_sized_new (length);

      for (guint i = 0; i < length; i++)
        g_ptr_array_add (records, jalon_data_unpack_new (cursor, field->shape));
      MEMBER (record, field, GPtrArray *) = records;
      return;
    }

  if (field->kind == JALON_DATA_ARRAY)
    {
      values = length > 0 ? new_memory (cursor, length * field->shape->size) : NULL;
      MEMBER (record, field, guint8 *) = values;
      N_MEMBER (record, field) = length;
    }
  else
    {
      GArray *array = g_array_sized_new (FALSE, TRUE, (guint) field->shape->size, length);

      values = (guint8 *) g_array_set_size (array, length)->data;
      MEMBER (record, field, GArray *) = array;
    }

  for (guint i = 0; i < length; i++)
    {
      if (field->shape->prepare != NULL)
        field->shape->prepare (values + i * field->shape->size);
      jalon_data_unpack (cursor, field->shape, values + i * field->shape->size);
    }
}

static void
unpack_numbers (JalonDataCursor      *cursor,
                const JalonDataField *field,
                gpointer              record)
{
  const guint length = (guint) jalon_data_unpack_number (cursor);
  gint32     *numbers = length > 0 ? new_memory (cursor, length * sizeof *numbers) : NULL;

  for (guint i = 0; i < length; i++)
    numbers[i] = jalon_data_unpack_number (cursor);

  MEMBER (record, field, gint32 *) = numbers;
  N_MEMBER (record, field) = length;
}

static void
unpack_tenths (JalonDataCursor      *cursor,
               const JalonDataField *field,
               gpointer              record)
{
  for (int i = 0; i < MAX (field->most, 1); i++)
    (&MEMBER (record, field, gint16))[i] = (gint16) jalon_data_unpack_number (cursor);
}

static void
unpack_field (JalonDataCursor      *cursor,
              const JalonDataField *field,
              gpointer              record)
{
  switch (field->kind)
    {
    case JALON_DATA_WORD:
      MEMBER (record, field, char *) = unpack_word (cursor);
      break;

    case JALON_DATA_TEXT:
      unpack_text (cursor, &MEMBER (record, field, JalonText));
      break;

    case JALON_DATA_DATE:
      MEMBER (record, field, JalonDate) = unpack_date (cursor);
      break;

    case JALON_DATA_NUMBER:
    case JALON_DATA_BOOLEAN:
    case JALON_DATA_CHOICE:
    case JALON_DATA_CHOICES:
      MEMBER (record, field, gint32) = jalon_data_unpack_number (cursor);
      break;

    case JALON_DATA_LETTER:
      MEMBER (record, field, char) = (char) jalon_data_unpack_number (cursor);
      break;

    case JALON_DATA_SOURCE:
      unpack_source (cursor, &MEMBER (record, field, JalonSource));
      break;

    case JALON_DATA_WORDS:
      MEMBER (record, field, char **) = unpack_words (cursor);
      break;

    case JALON_DATA_TEXTS:
      MEMBER (record, field, GPtrArray *) = unpack_texts (cursor);
      break;

    case JALON_DATA_OBJECT:
      jalon_data_unpack (cursor, field->shape, record);
      break;

    case JALON_DATA_RECORDS:
    case JALON_DATA_VALUES:
    case JALON_DATA_ARRAY:
      unpack_list (cursor, field, record);
      break;

    case JALON_DATA_NUMBERS:
      unpack_numbers (cursor, field, record);
      break;

    case JALON_DATA_TENTHS:
      unpack_tenths (cursor, field, record);
      break;

    case JALON_DATA_RECORD:
      MEMBER (record, field, gpointer) = jalon_data_unpack_number (cursor) ? jalon_data_unpack_new (cursor, field->shape) : NULL;
      break;

    default:
      g_return_if_reached ();
    }
}

/**
 * jalon_data_unpack:
 * @cursor: what is left of what jalon_data_pack() made
 * @shape: what stands there
 * @record: a struct for it, all zeros
 *
 * Fills a record from the form that the program carries. It is the build's own
 * and was checked there.
 */
void
jalon_data_unpack (JalonDataCursor      *cursor,
                   const JalonDataShape *shape,
                   gpointer              record)
{
  for (guint i = 0; i < shape->n_fields; i++)
    unpack_field (cursor, &shape->fields[i], record);

  if (shape->finish != NULL)
    shape->finish (record);
}
