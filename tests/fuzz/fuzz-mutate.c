/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include <string.h>

#include "jalon-json-reader.h"

/* By structure: a value of the text is replaced by another one of it, or by one
 * that is known to be hard. A text that is no JSON is changed byte by byte. */

static const char *const HARD[] = {
  "null",
  "true",
  "-1",
  "0",
  "1e308",
  "0.1",
  "9223372036854775807",
  "99999999999999999999",
  "16777216",
  "[]",
  "{}",
  "[[[[{}]]]]",
  "\"\"",
  "\"9999-12-31\"",
  "\"0001-01-01\"",
  "\"2024-02-29\"",
  "\"2026-02-30\"",
  "\"2014-12-31\"",
  "\"2026-11-23\"",
  "\"CAN\"",
  "\"00012\"",
  "\"21231\"",
  "\"%s%n\"",
  "\"\\u202e<b>&\"",
  "\"BEGIN:VEVENT\\r\\nX\"",
  "\"\xf0\x9f\x87\xa8\"",
};

typedef struct
{
  gsize begin;
  gsize end;
} Span;

/* Finds the values of a text; FALSE if it is no JSON. */
static gboolean
find_values (const char *text,
             gsize       length,
             GArray     *values)
{
  g_auto (JalonJsonReader) reader = { NULL };
  g_autoptr (GError)       error = NULL;
  JalonJsonToken           token;
  gsize                    starts[JALON_JSON_MAX_DEPTH];

  jalon_json_reader_init (&reader, text, length, &error);

  while (jalon_json_reader_next (&reader, &token) && token.kind != JALON_JSON_TOKEN_END)
    {
      gsize    begin = (gsize) (token.text - text);
      gboolean is_text = token.kind == JALON_JSON_TOKEN_TEXT;
      Span     span = { begin - is_text, begin + token.length + is_text };

      if (token.kind == JALON_JSON_TOKEN_OBJECT || token.kind == JALON_JSON_TOKEN_ARRAY)
        {
          starts[reader.depth - 1] = begin;
          continue;
        }

      if (token.kind == JALON_JSON_TOKEN_OBJECT_END || token.kind == JALON_JSON_TOKEN_ARRAY_END)
        span = (Span){ starts[reader.depth], begin + 1 };

      if (token.kind != JALON_JSON_TOKEN_NAME)
        g_array_append_val (values, span);
    }

  return error == NULL && values->len > 0;
}

static size_t
replace (uint8_t    *data,
         size_t      size,
         size_t      max_size,
         Span        span,
         const char *other,
         gsize       length)
{
  g_autofree char *copy = g_memdup2 (other, length);
  size_t           new_size = size - (span.end - span.begin) + length;

  if (new_size > max_size)
    return size;

  memmove (data + span.begin + length, data + span.end, size - span.end);
  if (length > 0)
    memcpy (data + span.begin, copy, length);

  return new_size;
}

static size_t
change_bytes (uint8_t *data,
              size_t   size,
              size_t   max_size,
              GRand   *random)
{
  size_t place = size > 0 ? (size_t) g_rand_int_range (random, 0, (gint32) size) : 0;

  switch (g_rand_int_range (random, 0, 4))
    {
    case 0: /* insert */
      return replace (data, size, max_size, (Span){ place, place }, (const char[]){ (char) g_rand_int (random) }, 1);

    case 1: /* cut */
      return size > 0 ? replace (data, size, max_size, (Span){ place, place + 1 }, "", 0) : size;

    case 2: /* end */
      return place;

    default:
      if (size > 0)
        data[place] ^= (uint8_t) (1u << g_rand_int_range (random, 0, 8));

      return size;
    }
}

size_t
LLVMFuzzerCustomMutator (uint8_t     *data,
                         size_t       size,
                         size_t       max_size,
                         unsigned int seed)
{
  g_autoptr (GRand)  random = g_rand_new_with_seed (seed);
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (Span));
  Span               span;
  Span               other;
  const char        *hard;

  if (g_rand_int_range (random, 0, 8) == 0 || !find_values ((const char *) data, size, values))
    return change_bytes (data, size, max_size, random);

  span = g_array_index (values, Span, (guint) g_rand_int_range (random, 0, (gint32) values->len));
  other = g_array_index (values, Span, (guint) g_rand_int_range (random, 0, (gint32) values->len));
  hard = HARD[g_rand_int_range (random, 0, G_N_ELEMENTS (HARD))];

  return g_rand_boolean (random)
           ? replace (data, size, max_size, span, (const char *) data + other.begin, other.end - other.begin)
           : replace (data, size, max_size, span, hard, strlen (hard));
}
