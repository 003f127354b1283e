/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-data-reader.h"

G_BEGIN_DECLS

/**
 * JalonDataCursor: what is left to unpack.
 */
typedef struct
{
  const guint8 *at;
  const guint8 *end;
} JalonDataCursor;

void   jalon_data_pack (GByteArray *out, const JalonDataShape *shape, gconstpointer record);
void   jalon_data_unpack (JalonDataCursor *cursor, const JalonDataShape *shape, gpointer record);
void   jalon_data_pack_number (GByteArray *out, gint32 number);
gint32 jalon_data_unpack_number (JalonDataCursor *cursor);

G_END_DECLS
