/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-profile-cursor.h"

#include <string.h>

#define MAX_DIGITS 18      /* any whole number of so many fits gint64 */
#define MAX_EXPONENT 10000 /* beyond it only the sign matters */

/* Returns: the first character of the next value, or a bracket that closes */
char
jalon_profile_cursor_peek (JalonProfileCursor *self)
{
  while (*self->at == ' ' || *self->at == '\n' || *self->at == '\r' || *self->at == '\t')
    self->at++;

  return *self->at;
}

/* Goes behind the opening bracket or the comma, to the next member or element.
 * Returns: FALSE, behind the closing bracket, if there is none */
gboolean
jalon_profile_cursor_next_item (JalonProfileCursor *self)
{
  char next = jalon_profile_cursor_peek (self);

  if (next == '{' || next == '[' || next == ',')
    {
      self->at++;

      if (next == ',')
        return TRUE;

      next = jalon_profile_cursor_peek (self);
    }

  if (next != '}' && next != ']')
    return TRUE;

  self->at++;
  return FALSE;
}

JalonProfileToken
jalon_profile_cursor_read_text (JalonProfileCursor *self)
{
  JalonProfileToken token = { NULL };
  const char       *at;

  jalon_profile_cursor_peek (self);
  token.text = at = self->at + 1;

  for (; *at != '"'; at++)
    {
      if (*at == '\\')
        {
          token.escaped = TRUE;
          at++;
        }
    }

  token.length = (gsize) (at - token.text);
  self->at = at + 1;

  return token;
}

/* Reads the name of a member with its colon. */
JalonProfileToken
jalon_profile_cursor_read_name (JalonProfileCursor *self)
{
  JalonProfileToken token = jalon_profile_cursor_read_text (self);

  jalon_profile_cursor_peek (self);
  self->at++;

  return token;
}

JalonProfileToken
jalon_profile_cursor_read_number (JalonProfileCursor *self)
{
  JalonProfileToken token = { NULL };

  jalon_profile_cursor_peek (self);
  token.text = self->at;

  while (g_ascii_isdigit (*self->at) || *self->at == '-' || *self->at == '+' ||
         *self->at == '.' || *self->at == 'e' || *self->at == 'E')
    self->at++;

  token.length = (gsize) (self->at - token.text);

  return token;
}

/* Skips a value of any kind, also of those that a profile does not have. */
void
jalon_profile_cursor_skip_value (JalonProfileCursor *self)
{
  guint depth = 0;

  do
    {
      switch (jalon_profile_cursor_peek (self))
        {
        case '{':
        case '[':
          depth++;
          self->at++;
          break;

        case '}':
        case ']':
          depth--;
          self->at++;
          break;

        case '"':
          jalon_profile_cursor_read_text (self);
          break;

        case ',':
        case ':':
          self->at++;
          break;

        default: /* a number or a word */
          while (g_ascii_isalnum (*self->at) || *self->at == '-' || *self->at == '+' || *self->at == '.')
            self->at++;
          break;
        }
    }
  while (depth > 0);
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

/* Returns: (transfer full): the text, its escapes undone */
char *
jalon_profile_token_dup (const JalonProfileToken *self)
{
  const char *end = self->text + self->length;
  const char *at = self->text;
  GString    *out;

  if (!self->escaped)
    return g_strndup (self->text, self->length);

  out = g_string_sized_new (self->length);

  while (at < end)
    {
      const char *run = at;

      while (at < end && *at != '\\')
        at++;

      g_string_append_len (out, run, at - run);

      if (at < end)
        at = append_unescaped (out, at + 1);
    }

  return g_string_free (out, FALSE);
}

gboolean
jalon_profile_token_equals (const JalonProfileToken *self,
                            const char              *text)
{
  g_autofree char *unescaped = NULL;

  if (!self->escaped)
    return strncmp (self->text, text, self->length) == 0 && text[self->length] == '\0';

  unescaped = jalon_profile_token_dup (self);

  return strcmp (unescaped, text) == 0;
}

/* Splits a number into digits, without zeros at either end, and a power of ten.
 * Returns: how many digits there would be if there was room for all */
static gsize
split_number (const JalonProfileToken *self,
              char                     digits[MAX_DIGITS + 1],
              gint64                  *out_exponent)
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
 * jalon_profile_token_get_scaled:
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
jalon_profile_token_get_scaled (const JalonProfileToken *self,
                                int                      decimals,
                                gint64                  *out_number)
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
