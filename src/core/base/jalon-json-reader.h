/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-fault.h"
#include "jalon-json.h"
#include "jalon-json-names.h"
#include "jalon-json-token.h"

/**
 * JalonJsonLevel:
 * @is_object: an object, else an array
 * @n_items: how many members or elements have begun
 * @first_name: the place of its first name in the reader's names
 *
 * An object or array that is open.
 */
typedef struct
{
  gboolean is_object;
  guint    n_items;
  guint    first_name;
} JalonJsonLevel;

/**
 * JalonJsonReader:
 * @start: the text
 * @end: behind its last byte
 * @at: behind the last token
 * @begun: whether there was a token
 * @after_name: whether the last token was a name
 * @depth: how many levels are open
 * @levels: them; only the open ones are filled
 * @names: the names of their members
 * @error: where to tell what is wrong
 *
 * Reads a JSON text token by token, strict to RFC 8259. It builds nothing,
 * keeps the open levels in an array of fixed size, so that no text can exhaust
 * the stack, and reads every byte once.
 */
typedef struct
{
  const char    *start;
  const char    *end;
  const char    *at;
  gboolean       begun;
  gboolean       after_name;
  guint          depth;
  JalonJsonLevel levels[JALON_JSON_MAX_DEPTH];
  JalonJsonNames names;
  GError       **error;
} JalonJsonReader;

void     jalon_json_reader_init (JalonJsonReader *self, const char *data, gsize length, GError **error);
void     jalon_json_reader_clear (JalonJsonReader *self);
gboolean jalon_json_reader_next (JalonJsonReader *self, JalonJsonToken *out_token);
gboolean jalon_json_reader_skip (JalonJsonReader *self, const JalonJsonToken *token);
char    *jalon_json_reader_dup_path (const JalonJsonReader *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JalonJsonReader, jalon_json_reader_clear)
