/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-json.h"

#include <string.h>

#include "jalon-json-scanner.h"

/*
 * A checker of JSON texts, strict to RFC 8259. It builds nothing, keeps the
 * open levels in an array of fixed size, so that no document can exhaust the
 * stack, and reads every byte once. json-glib 1.6 alone crashes on deep
 * nesting, keeps the last of two members, and takes an empty text.
 */

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

static gboolean
scan_word (JalonJsonScanner *self,
           const char       *word)
{
  gsize length = strlen (word);

  if ((gsize) (self->end - self->at) < length || memcmp (self->at, word, length) != 0)
    return jalon_json_scanner_fail_unexpected (self, "a value");

  self->at += length;
  return TRUE;
}

static gboolean
open_level (JalonJsonScanner *self,
            gboolean          is_object)
{
  if (self->depth == JALON_JSON_MAX_DEPTH)
    return jalon_json_scanner_fail (self, self->at, JALON_JSON_ERROR_LIMIT, "there are more than %d levels", JALON_JSON_MAX_DEPTH);

  self->levels[self->depth++] = (JalonJsonLevel){ .is_object = is_object, .first_name = self->names.n_names };
  self->at++;

  return TRUE;
}

/* Reads a whole simple value, or the opening bracket of another one. */
static gboolean
scan_value (JalonJsonScanner *self)
{
  gboolean escaped;

  jalon_json_scanner_skip_space (self);

  if (self->at == self->end)
    return jalon_json_scanner_fail_unexpected (self, "a value");

  switch (*self->at)
    {
    case '{':
      return open_level (self, TRUE);

    case '[':
      return open_level (self, FALSE);

    case '"':
      return jalon_json_scanner_read_string (self, &escaped);

    case 't':
      return scan_word (self, "true");

    case 'f':
      return scan_word (self, "false");

    case 'n':
      return scan_word (self, "null");

    default:
      if (*self->at == '-' || g_ascii_isdigit (*self->at))
        return jalon_json_scanner_read_number (self);

      return jalon_json_scanner_fail_unexpected (self, "a value");
    }
}

static gboolean
fail_duplicate (JalonJsonScanner *self,
                guint32           offset)
{
  return jalon_json_scanner_fail (self, self->start + offset - 1, JALON_JSON_ERROR_DUPLICATE, "the member stands twice in one object");
}

static gboolean
close_object (JalonJsonScanner *self,
              JalonJsonLevel   *level)
{
  const JalonJsonName *twice = jalon_json_names_close (&self->names, level->first_name);

  if (twice != NULL)
    {
      /* Let the path end in that name. */
      self->names.names[level->first_name + level->n_items - 1] = *twice;
      return fail_duplicate (self, twice->offset);
    }

  self->at++;
  self->depth--;

  return TRUE;
}

static gboolean
scan_name (JalonJsonScanner *self,
           JalonJsonLevel   *level)
{
  const char *quote = self->at;
  guint32     offset = (guint32) (quote + 1 - self->start);
  gboolean    escaped;

  if (!jalon_json_scanner_is_next (self, '"'))
    return jalon_json_scanner_fail_unexpected (self, "the name of a member");

  if (!jalon_json_scanner_read_string (self, &escaped))
    return FALSE;

  level->n_items++;

  if (!jalon_json_names_add (&self->names, level->first_name, self->start, offset, (guint32) (self->at - quote - 2), escaped))
    return fail_duplicate (self, offset);

  return TRUE;
}

/* Reads up to the next member's value, or to its opening bracket, or the end. */
static gboolean
scan_member (JalonJsonScanner *self,
             JalonJsonLevel   *level)
{
  jalon_json_scanner_skip_space (self);

  if (jalon_json_scanner_is_next (self, '}'))
    return close_object (self, level);

  if (level->n_items > 0)
    {
      if (!jalon_json_scanner_is_next (self, ','))
        return jalon_json_scanner_fail_unexpected (self, "a comma or the end of the object");

      self->at++;
      jalon_json_scanner_skip_space (self);
    }

  if (!scan_name (self, level))
    return FALSE;

  jalon_json_scanner_skip_space (self);

  if (!jalon_json_scanner_is_next (self, ':'))
    return jalon_json_scanner_fail_unexpected (self, "a colon");

  self->at++;
  return scan_value (self);
}

static gboolean
scan_element (JalonJsonScanner *self,
              JalonJsonLevel   *level)
{
  jalon_json_scanner_skip_space (self);

  if (jalon_json_scanner_is_next (self, ']'))
    {
      self->at++;
      self->depth--;
      return TRUE;
    }

  if (level->n_items > 0)
    {
      if (!jalon_json_scanner_is_next (self, ','))
        return jalon_json_scanner_fail_unexpected (self, "a comma or the end of the array");

      self->at++;
    }

  level->n_items++;
  return scan_value (self);
}

static gboolean
scan_document (JalonJsonScanner *self)
{
  if (!scan_value (self))
    return FALSE;

  while (self->depth > 0)
    {
      JalonJsonLevel *level = &self->levels[self->depth - 1];

      if (!(level->is_object ? scan_member (self, level) : scan_element (self, level)))
        return FALSE;
    }

  jalon_json_scanner_skip_space (self);

  if (self->at < self->end)
    return jalon_json_scanner_fail_unexpected (self, "the end of the text");

  return TRUE;
}

/**
 * jalon_json_check:
 * @data: (array length=length): a text; need not end in NUL
 * @length: its bytes
 * @error: return location for a #JalonJsonError
 *
 * Checks that a text is one JSON value, strict to RFC 8259, in UTF-8 without
 * byte order mark, within %JALON_JSON_MAX_BYTES and %JALON_JSON_MAX_DEPTH, with
 * no member twice in an object, no U+0000, no half of a surrogate pair, whole
 * numbers that fit #gint64 and decimals that are finite. The error begins with
 * the member, as far as it is known, and has line and column in characters:
 * `candidate.tests[0].listening: line 5, column 12: …`.
 *
 * Returns: whether the text may be read
 */
gboolean
jalon_json_check (const char *data,
                  gsize       length,
                  GError    **error)
{
  JalonJsonScanner scanner;
  gboolean         valid;

  g_return_val_if_fail (data != NULL || length == 0, FALSE);

  if (length > JALON_JSON_MAX_BYTES)
    {
      g_set_error (error, JALON_JSON_ERROR, JALON_JSON_ERROR_LIMIT,
                   "the text is larger than %d MiB", JALON_JSON_MAX_BYTES / (1024 * 1024));
      return FALSE;
    }

  if (length == 0)
    {
      g_set_error_literal (error, JALON_JSON_ERROR, JALON_JSON_ERROR_SYNTAX, "the text is empty");
      return FALSE;
    }

  /* The levels are filled as they open. */
  scanner.start = scanner.at = data;
  scanner.end = data + length;
  scanner.depth = 0;
  scanner.names = (JalonJsonNames){ NULL };
  scanner.error = error;

  if (length >= strlen (BYTE_ORDER_MARK) && memcmp (data, BYTE_ORDER_MARK, strlen (BYTE_ORDER_MARK)) == 0)
    return jalon_json_scanner_fail (&scanner, data, JALON_JSON_ERROR_SYNTAX, "the text begins with a byte order mark");

  valid = scan_document (&scanner);
  jalon_json_names_clear (&scanner.names);

  return valid;
}
