/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-json.h"

/**
 * JalonDataKind: how a member of a data file is kept.
 * @JALON_DATA_WORD: char *, not empty
 * @JALON_DATA_TEXT: JalonText, in both languages
 * @JALON_DATA_DATE: JalonDate
 * @JALON_DATA_NUMBER: int from @least to @most
 * @JALON_DATA_BOOLEAN: gboolean
 * @JALON_DATA_CHOICE: guint or an enum: the index in @words
 * @JALON_DATA_LETTER: char: the first letter of the word among @words
 * @JALON_DATA_CHOICES: guint: a bit for each of @words that the list says, one at least
 * @JALON_DATA_SOURCE: JalonSource
 * @JALON_DATA_WORDS: char **, zero-terminated, each word not empty
 * @JALON_DATA_TEXTS: GPtrArray of JalonText, freed with it
 * @JALON_DATA_OBJECT: the members of @shape, in the same record
 * @JALON_DATA_RECORDS: GPtrArray: a record of @shape each; empty where the member is absent
 * @JALON_DATA_VALUES: GArray: the same by value
 * @JALON_DATA_ARRAY: a C array of records of @shape, their number at @n_offset
 * @JALON_DATA_NUMBERS: gint32 *, their number at @n_offset; from @least to @most
 * @JALON_DATA_TENTHS: gint16, or @most of them
 * @JALON_DATA_RECORD: a record of @shape of its own, or %NULL
 */
typedef enum
{
  JALON_DATA_WORD,
  JALON_DATA_TEXT,
  JALON_DATA_DATE,
  JALON_DATA_NUMBER,
  JALON_DATA_BOOLEAN,
  JALON_DATA_CHOICE,
  JALON_DATA_LETTER,
  JALON_DATA_CHOICES,
  JALON_DATA_SOURCE,
  JALON_DATA_WORDS,
  JALON_DATA_TEXTS,
  JALON_DATA_OBJECT,
  JALON_DATA_RECORDS,
  JALON_DATA_VALUES,
  JALON_DATA_ARRAY,
  JALON_DATA_NUMBERS,
  JALON_DATA_TENTHS,
  JALON_DATA_RECORD,
} JalonDataKind;

/**
 * JalonDataFlags:
 * @JALON_DATA_OPTIONAL: the member may be absent; what is in the record stays
 * @JALON_DATA_NULLABLE: the member may be null, which is as if it were absent
 * @JALON_DATA_FILLED: a list has one element at least
 */
typedef enum
{
  JALON_DATA_OPTIONAL = 1 << 0,
  JALON_DATA_NULLABLE = 1 << 1,
  JALON_DATA_FILLED = 1 << 2,
} JalonDataFlags;

typedef struct JalonDataShape JalonDataShape;

/**
 * JalonDataField: a row of the table of a kind of record.
 * @name: the member's
 * @offset: where in the record it is kept
 * @n_offset: where the number of its elements is kept, a guint, if the kind has one
 */
typedef struct
{
  const char           *name;
  JalonDataKind         kind;
  gsize                 offset;
  JalonDataFlags        flags;
  int                   least;
  int                   most;
  const char *const    *words; /* zero-terminated */
  const JalonDataShape *shape;
  gsize                 n_offset;
} JalonDataField;

/**
 * JalonDataShape: a kind of record of the data.
 * @fields: (array length=n_fields): its members; no other one may be there
 * @size: of the struct, where it stands in a list
 * @prepare: (nullable): fills what an absent member leaves, into a record that is all zeros
 * @check: (nullable): what no table says, such as that days rise; @before is
 *   the record before it in its list, or %NULL
 * @finish: (nullable): fills what follows from the members and is none of them;
 *   before @check, and of a record that was packed as well
 */
struct JalonDataShape
{
  const JalonDataField *fields;
  guint                 n_fields;
  gsize                 size;
  void (*prepare) (gpointer record);
  gboolean (*check) (gpointer record, gconstpointer before, GError **error);
  void (*finish) (gpointer record);
};

gboolean jalon_data_read (JsonNode *node, const JalonDataShape *shape, gpointer record, GError **error);
gboolean jalon_data_fail (GError **error, const char *format, ...) G_GNUC_PRINTF (2, 3);
