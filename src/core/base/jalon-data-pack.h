/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-data-reader.h"

/**
 * JalonDataCursor: what is left to unpack, and memory for it.
 * @at, @end: what is left; words stay there
 * @memory, @n_memory: zeros that are free
 *
 * What is unpacked stays to the end of the program: it borrows its words, and
 * takes its memory from blocks that nobody frees.
 */
typedef struct
{
  const guint8 *at;
  const guint8 *end;
  guint8       *memory;
  gsize         n_memory;
} JalonDataCursor;

void     jalon_data_pack (GByteArray *out, const JalonDataShape *shape, gconstpointer record);
void     jalon_data_unpack (JalonDataCursor *cursor, const JalonDataShape *shape, gpointer record);
void     jalon_data_pack_number (GByteArray *out, gint32 number);
gint32   jalon_data_unpack_number (JalonDataCursor *cursor);
gpointer jalon_data_unpack_new (JalonDataCursor *cursor, const JalonDataShape *shape);
