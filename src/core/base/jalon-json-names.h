/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-json-token.h"

/**
 * JalonJsonName:
 * @text: its bytes after the escapes are undone, not ended by NUL; borrowed
 * @length: their number
 * @place: where the text between the quotes begins in the document
 *
 * The name of a member of an object that is being read.
 */
typedef struct
{
  const char *text;
  guint32     length;
  const char *place;
} JalonJsonName;

/**
 * JalonJsonNames:
 *
 * The names of the members of all objects that are open at one place of a
 * document, the innermost object's last. All zero is empty. Of use to
 * the reader only.
 */
typedef struct
{
  JalonJsonName *names;
  guint          n_names;
  guint          size;
  GStringChunk  *decoded;
} JalonJsonNames;

void                 jalon_json_names_clear (JalonJsonNames *self);
gboolean             jalon_json_names_add (JalonJsonNames *self, guint first, const JalonJsonToken *token);
const JalonJsonName *jalon_json_names_close (JalonJsonNames *self, guint first);
