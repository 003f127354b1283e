/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-json.h"
#include "jalon-json-names.h"

G_BEGIN_DECLS

/**
 * JalonJsonLevel:
 * @is_object: an object, else an array
 * @n_items: how many members or elements have begun
 * @first_name: the place of its first name in the scanner's names
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
 * JalonJsonScanner:
 * @start: the document
 * @end: behind its last byte
 * @at: the next byte
 * @depth: how many levels are open
 * @levels: them; only the open ones are filled
 * @names: the names of their members
 * @error: where to tell what is wrong
 *
 * The place in a document up to which jalon_json_check() has read. The tokens
 * are read here, the grammar is in jalon-json-check.c.
 */
typedef struct
{
  const char    *start;
  const char    *end;
  const char    *at;
  guint          depth;
  JalonJsonLevel levels[JALON_JSON_MAX_DEPTH];
  JalonJsonNames names;
  GError       **error;
} JalonJsonScanner;

gboolean jalon_json_scanner_fail (JalonJsonScanner *self, const char *where, JalonJsonError code, const char *format, ...) G_GNUC_PRINTF (4, 5);
gboolean jalon_json_scanner_fail_unexpected (JalonJsonScanner *self, const char *wanted);
gboolean jalon_json_scanner_read_string (JalonJsonScanner *self, gboolean *out_escaped);
gboolean jalon_json_scanner_read_number (JalonJsonScanner *self);

static inline void
jalon_json_scanner_skip_space (JalonJsonScanner *self)
{
  const char *at = self->at;

  while (at < self->end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t'))
    at++;

  self->at = at;
}

static inline gboolean
jalon_json_scanner_is_next (JalonJsonScanner *self,
                            char              character)
{
  return self->at < self->end && *self->at == character;
}

G_END_DECLS
