/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-json-token.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jalon-quote.h"

/* Tokens come out of jalon_json_reader_next(), which has checked them: nothing
 * here looks for errors. */

#define MAX_DIGITS 18      /* any whole number of so many fits gint64 */
#define MAX_EXPONENT 10000 /* beyond it only the sign matters */
#define MAX_SHOWN 64       /* characters of the file that a message repeats */

/**
 * jalon_json_token_describe:
 * @kind: the first token of a value
 *
 * Returns: (transfer none): what the value is, in English and marked for
 *   translation: "a text"
 */
const char *
jalon_json_token_describe (JalonJsonTokenKind kind)
{
  static const char *const names[] = {
    [JALON_JSON_TOKEN_OBJECT] = N_ ("an object"),
    [JALON_JSON_TOKEN_ARRAY] = N_ ("an array"),
    [JALON_JSON_TOKEN_TEXT] = N_ ("a text"),
    [JALON_JSON_TOKEN_NUMBER] = N_ ("a number"),
    [JALON_JSON_TOKEN_TRUE] = N_ ("true or false"),
    [JALON_JSON_TOKEN_FALSE] = N_ ("true or false"),
    [JALON_JSON_TOKEN_NULL] = "null",
  };

  g_return_val_if_fail (kind < G_N_ELEMENTS (names) && names[kind] != NULL, "");

  return names[kind];
}

static gunichar
read_hexadecimal (const char *digits)
{
  gunichar number = 0;

  for (int i = 0; i < 4; i++)
    number = number * 16 + (gunichar) g_ascii_xdigit_value (digits[i]);

  return number;
}

/* Undoes the escape behind a backslash. Returns: the character behind it */
static const char *
append_unescaped (GString    *out,
                  const char *at)
{
  static const char from[] = "bfnrt";
  static const char to[] = "\b\f\n\r\t";
  const char       *found;
  gunichar          character;

  if (*at != 'u')
    {
      found = strchr (from, *at);
      g_string_append_c (out, found != NULL ? to[found - from] : *at);
      return at + 1;
    }

  character = read_hexadecimal (at + 1);
  at += 5;

  if (character >= 0xd800 && character <= 0xdbff)
    {
      character = 0x10000 + ((character - 0xd800) << 10) + (read_hexadecimal (at + 2) - 0xdc00);
      at += 6;
    }

  g_string_append_unichar (out, character);
  return at;
}

/**
 * jalon_json_token_append:
 * @self: a name or a text
 * @out: where to
 *
 * Writes the text, its escapes undone.
 */
void
jalon_json_token_append (const JalonJsonToken *self,
                         GString              *out)
{
  const char *end = self->text + self->length;
  const char *at = self->text;

  while (at < end)
    {
      const char *run = at;

      while (at < end && *at != '\\')
        at++;

      g_string_append_len (out, run, at - run);

      if (at < end)
        at = append_unescaped (out, at + 1);
    }
}

/**
 * jalon_json_token_dup:
 * @self: a name or a text
 *
 * Returns: (transfer full): the text, its escapes undone
 */
char *
jalon_json_token_dup (const JalonJsonToken *self)
{
  GString *out;

  if (!self->escaped)
    return g_strndup (self->text, self->length);

  out = g_string_sized_new (self->length);
  jalon_json_token_append (self, out);

  return g_string_free (out, FALSE);
}

/**
 * jalon_json_token_dup_shown:
 * @self: a name or a text
 *
 * Returns: (transfer full): the text, fit to be shown on a terminal
 */
char *
jalon_json_token_dup_shown (const JalonJsonToken *self)
{
  g_autofree char *text = jalon_json_token_dup (self);
  GString         *shown = g_string_new (NULL);

  jalon_quote_append (shown, text, strlen (text), MAX_SHOWN);

  return g_string_free (shown, FALSE);
}

/**
 * jalon_json_token_equals:
 * @self: a name or a text
 * @text: another text
 *
 * Returns: whether they are the same, however the token is written
 */
gboolean
jalon_json_token_equals (const JalonJsonToken *self,
                         const char           *text)
{
  g_autofree char *unescaped = NULL;

  if (!self->escaped)
    return strncmp (self->text, text, self->length) == 0 && text[self->length] == '\0';

  unescaped = jalon_json_token_dup (self);

  return strcmp (unescaped, text) == 0;
}

/* Splits a number into digits, without zeros at either end, and a power of ten.
 * Returns: how many digits there would be if there was room for all */
static gsize
split_number (const JalonJsonToken *self,
              char                  digits[MAX_DIGITS + 1],
              gint64               *out_exponent)
{
  const char *end = self->text + self->length;
  const char *at = self->text + (*self->text == '-');
  gint64      exponent = 0;
  gint64      zeros = 0;
  gsize       n_digits = 0;
  gboolean    in_fraction = FALSE;

  for (; at < end && *at != 'e' && *at != 'E'; at++)
    {
      if (*at == '.')
        {
          in_fraction = TRUE;
          continue;
        }

      exponent -= in_fraction;

      if (*at == '0')
        {
          zeros += n_digits > 0;
          continue;
        }

      for (; zeros > 0; zeros--, n_digits++)
        digits[MIN (n_digits, MAX_DIGITS)] = '0';

      digits[MIN (n_digits, MAX_DIGITS)] = *at;
      n_digits++;
    }

  /* The zeros at the end belong to the power of ten. */
  *out_exponent = exponent + zeros;

  if (at < end)
    *out_exponent += CLAMP (g_ascii_strtoll (at + 1, NULL, 10), -MAX_EXPONENT * MAX_EXPONENT, MAX_EXPONENT * MAX_EXPONENT);

  return n_digits;
}

/**
 * jalon_json_token_get_scaled:
 * @self: a number
 * @decimals: how many decimals are allowed: 1 reads tenths
 * @out_number: (out): the number times ten to the power of @decimals
 *
 * Reads a number exactly, without a binary fraction on the way: 8, 8.0 and
 * 0.8e1 are the same.
 *
 * Returns: whether the number is not negative, has no more decimals, and fits
 */
gboolean
jalon_json_token_get_scaled (const JalonJsonToken *self,
                             int                   decimals,
                             gint64               *out_number)
{
  char   digits[MAX_DIGITS + 1];
  gint64 exponent;
  gint64 number = 0;
  gsize  n_digits = split_number (self, digits, &exponent);

  if (n_digits == 0)
    {
      *out_number = 0;
      return TRUE;
    }

  exponent += decimals;

  if (*self->text == '-' || exponent < 0 || n_digits > MAX_DIGITS + 1 || (gint64) n_digits + exponent > MAX_DIGITS + 1)
    return FALSE;

  for (gsize i = 0; i < n_digits + (gsize) exponent; i++)
    {
      gint digit = i < n_digits ? digits[i] - '0' : 0;

      if (number > (G_MAXINT64 - digit) / 10)
        return FALSE;

      number = number * 10 + digit;
    }

  *out_number = number;
  return TRUE;
}
