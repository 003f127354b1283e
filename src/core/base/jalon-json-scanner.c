/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-json-scanner.h"

#include <math.h>
#include <string.h>

#include "jalon-quote.h"

#define MAX_SAFE_DIGITS 18    /* every whole number of so many fits gint64 */
#define MAX_FINITE_DIGITS 300 /* every decimal of so many before the point is finite */
#define MAX_SHOWN_NAME 64     /* characters of a member's name in a message */

static void
append_name (GString             *path,
             const JalonJsonName *name)
{
  if (path->len > 0)
    g_string_append_c (path, '.');

  if (name->length == 0)
    g_string_append (path, "\"\"");

  jalon_quote_append (path, name->text, name->length, MAX_SHOWN_NAME);
}

/* The member in which the scanner is, such as candidate.tests[0].listening. */
static GString *
write_path (JalonJsonScanner *self)
{
  GString *path = g_string_new (NULL);

  for (guint i = 0; i < self->depth; i++)
    {
      const JalonJsonLevel *level = &self->levels[i];

      if (level->n_items == 0)
        break;

      if (level->is_object)
        append_name (path, &self->names.names[level->first_name + level->n_items - 1]);
      else
        g_string_append_printf (path, "[%u]", level->n_items - 1);
    }

  return path;
}

/**
 * jalon_json_scanner_fail:
 * @self: the scanner
 * @where: the place in the document to name
 * @code: the kind of error
 * @format: what is wrong, in the form of printf()
 * @...: its arguments
 *
 * Sets the error, with the path of the member, line and column before it.
 *
 * Returns: %FALSE
 */
gboolean
jalon_json_scanner_fail (JalonJsonScanner *self,
                         const char       *where,
                         JalonJsonError    code,
                         const char       *format,
                         ...)
{
  GString         *path = write_path (self);
  guint            line = 1;
  guint            column = 1;
  g_autofree char *what = NULL;
  va_list          args;

  for (const char *at = self->start; at < where; at++)
    {
      if (*at == '\n')
        {
          line++;
          column = 1;
        }
      else if (((guchar) *at & 0xc0) != 0x80)
        {
          column++;
        }
    }

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);

  g_set_error (self->error, JALON_JSON_ERROR, (gint) code, "%s%sline %u, column %u: %s",
               path->str, path->len > 0 ? ": " : "", line, column, what);
  g_string_free (path, TRUE);

  return FALSE;
}

/**
 * jalon_json_scanner_fail_unexpected:
 * @self: the scanner
 * @wanted: what should stand at its place
 *
 * Sets the error for a byte that the grammar does not allow.
 *
 * Returns: %FALSE
 */
gboolean
jalon_json_scanner_fail_unexpected (JalonJsonScanner *self,
                                    const char       *wanted)
{
  if (self->at == self->end)
    return jalon_json_scanner_fail (self, self->at, JALON_JSON_ERROR_SYNTAX, "the text ends where %s should stand", wanted);

  if (g_ascii_isgraph (*self->at))
    return jalon_json_scanner_fail (self, self->at, JALON_JSON_ERROR_SYNTAX, "“%c” stands where %s should stand", *self->at, wanted);

  return jalon_json_scanner_fail (self, self->at, JALON_JSON_ERROR_SYNTAX, "byte 0x%02X stands where %s should stand", (guchar) *self->at, wanted);
}

/* The number of the \uXXXX at @at, or -1. */
static int
read_unicode (JalonJsonScanner *self,
              const char       *at)
{
  int number = 0;

  if (self->end - at < 6 || at[0] != '\\' || at[1] != 'u')
    return -1;

  for (int i = 2; i < 6; i++)
    {
      if (!g_ascii_isxdigit (at[i]))
        return -1;

      number = number * 16 + g_ascii_xdigit_value (at[i]);
    }

  return number;
}

static gboolean
scan_unicode (JalonJsonScanner *self)
{
  const char *at = self->at;
  int         first = read_unicode (self, at);
  int         second;

  if (first < 0)
    return jalon_json_scanner_fail (self, at, JALON_JSON_ERROR_SYNTAX, "\\u needs four hexadecimal digits");

  if (first == 0)
    return jalon_json_scanner_fail (self, at, JALON_JSON_ERROR_SYNTAX, "U+0000 may not stand in a text");

  self->at = at + 6;

  if (first < 0xd800 || first > 0xdfff)
    return TRUE;

  second = read_unicode (self, at + 6);

  if (first > 0xdbff || second < 0xdc00 || second > 0xdfff)
    return jalon_json_scanner_fail (self, at, JALON_JSON_ERROR_SYNTAX, "half of a surrogate pair stands alone");

  self->at = at + 12;
  return TRUE;
}

/* Reads what in a text is not plain ASCII: an escape, other scripts, an error. */
static gboolean
scan_special (JalonJsonScanner *self)
{
  const char *at = self->at;
  const char *run = at;

  if (*at == '\\')
    {
      if (self->end - at >= 2 && at[1] == 'u')
        return scan_unicode (self);

      if (self->end - at < 2 || at[1] == '\0' || strchr ("\"\\/bfnrt", at[1]) == NULL)
        return jalon_json_scanner_fail (self, at, JALON_JSON_ERROR_SYNTAX, "there is no such escape");

      self->at = at + 2;
      return TRUE;
    }

  if ((guchar) *at < 0x20)
    return jalon_json_scanner_fail (self, at, JALON_JSON_ERROR_SYNTAX, "the control character U+%04X stands in a text", (guchar) *at);

  while (run < self->end && (guchar) *run >= 0x80)
    run++;

  if (!g_utf8_validate_len (at, (gsize) (run - at), &self->at))
    return jalon_json_scanner_fail (self, self->at, JALON_JSON_ERROR_SYNTAX, "byte 0x%02X is not UTF-8", (guchar) *self->at);

  return TRUE;
}

static inline gboolean
is_plain (char character)
{
  return (guchar) character >= 0x20 && (guchar) character < 0x80 && character != '"' && character != '\\';
}

/**
 * jalon_json_scanner_read_string:
 * @self: the scanner, at an opening quote
 * @out_escaped: (out): whether the text holds escapes
 *
 * Reads a text up to behind its closing quote.
 *
 * Returns: whether it is right; else the error is set
 */
gboolean
jalon_json_scanner_read_string (JalonJsonScanner *self,
                                gboolean         *out_escaped)
{
  const char *quote = self->at;

  self->at++;
  *out_escaped = FALSE;

  for (;;)
    {
      const char *at = self->at;

      while (at < self->end && is_plain (*at))
        at++;

      self->at = at;

      if (at == self->end)
        return jalon_json_scanner_fail (self, quote, JALON_JSON_ERROR_SYNTAX, "the text has no closing quote");

      if (*at == '"')
        {
          self->at = at + 1;
          return TRUE;
        }

      *out_escaped |= *at == '\\';

      if (!scan_special (self))
        return FALSE;
    }
}

static const char *
skip_digits (JalonJsonScanner *self,
             const char       *at)
{
  while (at < self->end && g_ascii_isdigit (*at))
    at++;

  return at;
}

static gboolean
fits_int64 (const char *digits,
            gsize       n_digits,
            gboolean    negative)
{
  guint64 limit = (guint64) G_MAXINT64 + (negative ? 1 : 0);
  guint64 number = 0;

  if (n_digits > MAX_SAFE_DIGITS + 1)
    return FALSE;

  for (gsize i = 0; i < n_digits; i++)
    number = number * 10 + (guint64) (digits[i] - '0');

  return number <= limit;
}

static gboolean
is_finite (const char *number,
           gsize       length)
{
  g_autofree char *text = g_strndup (number, length);

  return isfinite (g_ascii_strtod (text, NULL));
}

/**
 * jalon_json_scanner_read_number:
 * @self: the scanner, at a digit or a minus sign
 *
 * Reads a number: a whole one must fit #gint64, another one be finite.
 *
 * Returns: whether it is right; else the error is set
 */
gboolean
jalon_json_scanner_read_number (JalonJsonScanner *self)
{
  const char *start = self->at;
  const char *digits = *start == '-' ? start + 1 : start;
  const char *whole_end = skip_digits (self, digits);
  const char *fraction_end;
  gsize       n_digits = (gsize) (whole_end - digits);

  if (n_digits == 0 || (n_digits > 1 && *digits == '0'))
    return jalon_json_scanner_fail (self, start, JALON_JSON_ERROR_SYNTAX, "a number begins with one 0 or with another digit");

  self->at = whole_end;

  if (jalon_json_scanner_is_next (self, '.'))
    {
      self->at = skip_digits (self, whole_end + 1);

      if (self->at == whole_end + 1)
        return jalon_json_scanner_fail_unexpected (self, "a decimal");
    }

  fraction_end = self->at;

  if (jalon_json_scanner_is_next (self, 'e') || jalon_json_scanner_is_next (self, 'E'))
    {
      self->at++;
      self->at += jalon_json_scanner_is_next (self, '+') || jalon_json_scanner_is_next (self, '-');

      if (self->at == self->end || !g_ascii_isdigit (*self->at))
        return jalon_json_scanner_fail_unexpected (self, "a digit of the exponent");

      self->at = skip_digits (self, self->at);
    }

  if (self->at == whole_end && n_digits > MAX_SAFE_DIGITS && !fits_int64 (digits, n_digits, *start == '-'))
    return jalon_json_scanner_fail (self, start, JALON_JSON_ERROR_LIMIT, "the number is beyond 64 bits");

  if (self->at > whole_end && (self->at > fraction_end || n_digits > MAX_FINITE_DIGITS) &&
      !is_finite (start, (gsize) (self->at - start)))
    return jalon_json_scanner_fail (self, start, JALON_JSON_ERROR_LIMIT, "the number is too large");

  return TRUE;
}
