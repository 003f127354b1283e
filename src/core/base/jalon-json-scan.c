/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#include "jalon-json-reader-private.h"

/* Texts and numbers. */

#define MAX_SAFE_DIGITS 18    /* every whole number of so many fits gint64 */
#define MAX_FINITE_DIGITS 300 /* every decimal of so many before the point is finite */

/* The number of the \uXXXX at @at, or -1. */
static int
read_unicode (JalonJsonReader *self,
              const char      *at)
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
scan_unicode (JalonJsonReader *self)
{
  const char *at = self->at;
  int         first = read_unicode (self, at);
  int         second;

  if (first < 0)
    return jalon_json_reader_fail_simply (self, at, JALON_FAULT_UNICODE_DIGITS);

  if (first == 0)
    return jalon_json_reader_fail_simply (self, at, JALON_FAULT_NUL);

  self->at = at + 6;

  if (first < 0xd800 || first > 0xdfff)
    return TRUE;

  second = read_unicode (self, at + 6);

  if (first > 0xdbff || second < 0xdc00 || second > 0xdfff)
    return jalon_json_reader_fail_simply (self, at, JALON_FAULT_HALF_PAIR);

  self->at = at + 12;
  return TRUE;
}

/* Reads what in a text is not plain ASCII: an escape, other scripts, an error. */
static gboolean
scan_special (JalonJsonReader *self)
{
  const char *at = self->at;
  const char *run = at;

  if (*at == '\\')
    {
      if (self->end - at >= 2 && at[1] == 'u')
        return scan_unicode (self);

      if (self->end - at < 2 || at[1] == '\0' || strchr ("\"\\/bfnrt", at[1]) == NULL)
        return jalon_json_reader_fail_simply (self, at, JALON_FAULT_ESCAPE);

      self->at = at + 2;
      return TRUE;
    }

  if ((guchar) *at < 0x20)
    return jalon_json_reader_fail_number (self, at, JALON_FAULT_CONTROL, "U+%04X", (guchar) *at);

  while (run < self->end && (guchar) *run >= 0x80)
    run++;

  if (!g_utf8_validate_len (at, (gsize) (run - at), &self->at))
    return jalon_json_reader_fail_number (self, self->at, JALON_FAULT_NOT_UTF8, "0x%02X", (guchar) *self->at);

  return TRUE;
}

static inline gboolean
is_plain (char character)
{
  return (guchar) character >= 0x20 && (guchar) character < 0x80 && character != '"' && character != '\\';
}

/* Reads a text or a name, from its opening quote to behind its closing one. */
gboolean
jalon_json_reader_read_string (JalonJsonReader   *self,
                               JalonJsonTokenKind kind,
                               JalonJsonToken    *out_token)
{
  const char *quote = self->at;

  self->at++;
  *out_token = (JalonJsonToken){ kind, self->at, 0, FALSE };

  for (;;)
    {
      const char *at = self->at;

      while (at < self->end && is_plain (*at))
        at++;

      self->at = at;

      if (at == self->end)
        return jalon_json_reader_fail_simply (self, quote, JALON_FAULT_NO_QUOTE);

      if (*at == '"')
        {
          out_token->length = (gsize) (at - out_token->text);
          self->at = at + 1;
          return TRUE;
        }

      out_token->escaped |= *at == '\\';

      if (!scan_special (self))
        return FALSE;
    }
}

static const char *
skip_digits (JalonJsonReader *self,
             const char      *at)
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

/* Reads a number: a whole one must fit gint64, another one be finite. */
gboolean
jalon_json_reader_read_number (JalonJsonReader *self,
                               JalonJsonToken  *out_token)
{
  const char *start = self->at;
  const char *digits = *start == '-' ? start + 1 : start;
  const char *whole_end = skip_digits (self, digits);
  const char *fraction_end;
  gsize       n_digits = (gsize) (whole_end - digits);

  if (n_digits == 0 || (n_digits > 1 && *digits == '0'))
    return jalon_json_reader_fail_simply (self, start, JALON_FAULT_FIRST_DIGIT);

  self->at = whole_end;

  if (jalon_json_reader_is_next (self, '.'))
    {
      self->at = skip_digits (self, whole_end + 1);

      if (self->at == whole_end + 1)
        return jalon_json_reader_fail_unexpected (self, N_ ("a decimal"));
    }

  fraction_end = self->at;

  if (jalon_json_reader_is_next (self, 'e') || jalon_json_reader_is_next (self, 'E'))
    {
      self->at++;
      self->at += jalon_json_reader_is_next (self, '+') || jalon_json_reader_is_next (self, '-');

      if (self->at == self->end || !g_ascii_isdigit (*self->at))
        return jalon_json_reader_fail_unexpected (self, N_ ("a digit of the exponent"));

      self->at = skip_digits (self, self->at);
    }

  if (self->at == whole_end && n_digits > MAX_SAFE_DIGITS && !fits_int64 (digits, n_digits, *start == '-'))
    return jalon_json_reader_fail_simply (self, start, JALON_FAULT_BEYOND_64_BITS);

  if (self->at > whole_end && (self->at > fraction_end || n_digits > MAX_FINITE_DIGITS) &&
      !is_finite (start, (gsize) (self->at - start)))
    return jalon_json_reader_fail_simply (self, start, JALON_FAULT_TOO_LARGE_NUMBER);

  *out_token = (JalonJsonToken){ JALON_JSON_TOKEN_NUMBER, start, (gsize) (self->at - start), FALSE };
  return TRUE;
}
