/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>
#include <string.h>

#include "jalon-json-reader-private.h"

/* The grammar: which token may follow which. */

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

static void
skip_space (JalonJsonReader *self)
{
  const char *at = self->at;

  while (at < self->end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t'))
    at++;

  self->at = at;
}

static gboolean
read_word (JalonJsonReader   *self,
           const char        *word,
           JalonJsonTokenKind kind,
           JalonJsonToken    *out_token)
{
  gsize length = strlen (word);

  if ((gsize) (self->end - self->at) < length || memcmp (self->at, word, length) != 0)
    return jalon_json_reader_fail_unexpected (self, N_ ("a value"));

  *out_token = (JalonJsonToken){ kind, self->at, length, FALSE };
  self->at += length;
  return TRUE;
}

static gboolean
open_level (JalonJsonReader *self,
            gboolean         is_object,
            JalonJsonToken  *out_token)
{
  if (self->depth == JALON_JSON_MAX_DEPTH)
    return jalon_json_reader_fail_number (self, self->at, JALON_FAULT_TOO_DEEP, "%u", JALON_JSON_MAX_DEPTH);

  *out_token = (JalonJsonToken){ is_object ? JALON_JSON_TOKEN_OBJECT : JALON_JSON_TOKEN_ARRAY, self->at, 1, FALSE };
  self->levels[self->depth++] = (JalonJsonLevel){ .is_object = is_object, .first_name = self->names.n_names };
  self->at++;

  return TRUE;
}

static void
close_level (JalonJsonReader   *self,
             JalonJsonTokenKind kind,
             JalonJsonToken    *out_token)
{
  *out_token = (JalonJsonToken){ kind, self->at, 1, FALSE };
  self->at++;
  self->depth--;
}

/* Reads a whole simple value, or the opening bracket of another one. */
static gboolean
read_value (JalonJsonReader *self,
            JalonJsonToken  *out_token)
{
  skip_space (self);

  if (self->at == self->end)
    return jalon_json_reader_fail_unexpected (self, N_ ("a value"));

  switch (*self->at)
    {
    case '{':
      return open_level (self, TRUE, out_token);

    case '[':
      return open_level (self, FALSE, out_token);

    case '"':
      return jalon_json_reader_read_string (self, JALON_JSON_TOKEN_TEXT, out_token);

    case 't':
      return read_word (self, "true", JALON_JSON_TOKEN_TRUE, out_token);

    case 'f':
      return read_word (self, "false", JALON_JSON_TOKEN_FALSE, out_token);

    case 'n':
      return read_word (self, "null", JALON_JSON_TOKEN_NULL, out_token);

    default:
      if (*self->at == '-' || g_ascii_isdigit (*self->at))
        return jalon_json_reader_read_number (self, out_token);

      return jalon_json_reader_fail_unexpected (self, N_ ("a value"));
    }
}

static gboolean
close_object (JalonJsonReader *self,
              JalonJsonLevel  *level,
              JalonJsonToken  *out_token)
{
  const JalonJsonName *twice = jalon_json_names_close (&self->names, level->first_name);

  if (twice != NULL)
    {
      const char *place = twice->place;

      /* Let the path end in that name. */
      self->names.names[level->first_name + level->n_items - 1] = *twice;
      return jalon_json_reader_fail_simply (self, place - 1, JALON_FAULT_TWICE);
    }

  close_level (self, JALON_JSON_TOKEN_OBJECT_END, out_token);
  return TRUE;
}

/* Reads the name of the next member, or the end of the object. */
static gboolean
read_name (JalonJsonReader *self,
           JalonJsonLevel  *level,
           JalonJsonToken  *out_token)
{
  const char *quote;

  if (jalon_json_reader_is_next (self, '}'))
    return close_object (self, level, out_token);

  if (level->n_items > 0)
    {
      if (!jalon_json_reader_is_next (self, ','))
        return jalon_json_reader_fail_unexpected (self, N_ ("a comma or the end of the object"));

      self->at++;
      skip_space (self);
    }

  quote = self->at;

  if (!jalon_json_reader_is_next (self, '"'))
    return jalon_json_reader_fail_unexpected (self, N_ ("the name of a member"));

  if (!jalon_json_reader_read_string (self, JALON_JSON_TOKEN_NAME, out_token))
    return FALSE;

  level->n_items++;
  self->after_name = TRUE;

  if (!jalon_json_names_add (&self->names, level->first_name, out_token))
    return jalon_json_reader_fail_simply (self, quote, JALON_FAULT_TWICE);

  return TRUE;
}

static gboolean
read_member_value (JalonJsonReader *self,
                   JalonJsonToken  *out_token)
{
  self->after_name = FALSE;

  if (!jalon_json_reader_is_next (self, ':'))
    return jalon_json_reader_fail_unexpected (self, N_ ("a colon"));

  self->at++;
  return read_value (self, out_token);
}

static gboolean
read_element (JalonJsonReader *self,
              JalonJsonLevel  *level,
              JalonJsonToken  *out_token)
{
  if (jalon_json_reader_is_next (self, ']'))
    {
      close_level (self, JALON_JSON_TOKEN_ARRAY_END, out_token);
      return TRUE;
    }

  if (level->n_items > 0)
    {
      if (!jalon_json_reader_is_next (self, ','))
        return jalon_json_reader_fail_unexpected (self, N_ ("a comma or the end of the array"));

      self->at++;
    }

  level->n_items++;
  return read_value (self, out_token);
}

/* Reads the only value of the text, or what follows it: nothing. */
static gboolean
read_text (JalonJsonReader *self,
           JalonJsonToken  *out_token)
{
  if (self->begun)
    {
      *out_token = (JalonJsonToken){ JALON_JSON_TOKEN_END, self->at, 0, FALSE };
      if (self->at < self->end)
        return jalon_json_reader_fail_unexpected (self, N_ ("the end of the text"));

      return TRUE;
    }

  if (self->start == self->end)
    return jalon_json_take_fault (self->error, jalon_fault_new (JALON_FAULT_EMPTY, NULL));

  if (self->end - self->start >= (gssize) strlen (BYTE_ORDER_MARK) && memcmp (self->start, BYTE_ORDER_MARK, strlen (BYTE_ORDER_MARK)) == 0)
    return jalon_json_reader_fail_simply (self, self->start, JALON_FAULT_BYTE_ORDER_MARK);

  self->begun = TRUE;
  return read_value (self, out_token);
}

/**
 * jalon_json_reader_init:
 * @self: (out caller-allocates): a reader
 * @data: (array length=length): a text; need not end in NUL; outlives the reader
 * @length: its bytes
 * @error: return location for a #JalonJsonError
 *
 * Begins to read. To end with jalon_json_reader_clear().
 */
void
jalon_json_reader_init (JalonJsonReader *self,
                        const char      *data,
                        gsize            length,
                        GError         **error)
{
  /* The levels are filled as they open. */
  self->start = self->at = data;
  self->end = length > 0 ? data + length : data;
  self->begun = FALSE;
  self->after_name = FALSE;
  self->depth = 0;
  self->names = (JalonJsonNames){ NULL };
  self->error = error;
}

/**
 * jalon_json_reader_clear:
 * @self: a reader
 *
 * Frees what the reader owns, not the structure.
 */
void
jalon_json_reader_clear (JalonJsonReader *self)
{
  jalon_json_names_clear (&self->names);
}

/**
 * jalon_json_reader_next:
 * @self: a reader
 * @out_token: (out): the next token
 *
 * Reads a token: of an object its opening bracket, then names and values in
 * turn, then its closing bracket.
 *
 * Returns: whether the text is right up to here; else the error is set, with
 *   path, line and column, and the reader must not be asked again
 */
gboolean
jalon_json_reader_next (JalonJsonReader *self,
                        JalonJsonToken  *out_token)
{
  JalonJsonLevel *level;

  if (self->begun)
    skip_space (self);

  if (self->depth == 0)
    return read_text (self, out_token);

  if (self->after_name)
    return read_member_value (self, out_token);

  level = &self->levels[self->depth - 1];

  return level->is_object ? read_name (self, level, out_token) : read_element (self, level, out_token);
}

/**
 * jalon_json_reader_skip:
 * @self: a reader
 * @token: the last token, with which a value begins
 *
 * Reads to the end of that value, of whatever kind it is.
 *
 * Returns: whether the text is right up to there
 */
gboolean
jalon_json_reader_skip (JalonJsonReader      *self,
                        const JalonJsonToken *token)
{
  const gboolean is_open = token->kind == JALON_JSON_TOKEN_OBJECT || token->kind == JALON_JSON_TOKEN_ARRAY;
  const guint    depth = self->depth;
  JalonJsonToken next;

  while (is_open && self->depth >= depth)
    {
      if (!jalon_json_reader_next (self, &next))
        return FALSE;
    }

  return TRUE;
}
