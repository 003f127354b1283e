/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-fold.h"

#include <string.h>

/*
 * Text for searching: small letters without accents, and digits; one space
 * before each word, none behind the last.
 */

static const char *
fold_ligature (gunichar c)
{
  switch (c)
    {
    case 0x00e6: /* æ */
      return "ae";
    case 0x0153: /* œ */
      return "oe";
    case 0x00df: /* ß */
      return "ss";
    case 0x00f8: /* ø */
      return "o";
    default:
      return NULL;
    }
}

static void
append_letter (GString  *folded,
               gunichar  c,
               gboolean *in_word)
{
  gunichar    base[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  const char *ligature;

  if (!g_unichar_isalnum (c))
    {
      *in_word = *in_word && g_unichar_ismark (c);
      return;
    }

  if (!*in_word)
    g_string_append_c (folded, ' ');
  *in_word = TRUE;

  c = g_unichar_tolower (c);
  ligature = fold_ligature (c);
  if (ligature != NULL)
    {
      g_string_append (folded, ligature);
      return;
    }

  g_unichar_fully_decompose (c, FALSE, base, G_N_ELEMENTS (base));
  g_string_append_unichar (folded, base[0]);
}

/**
 * jalon_fold_append:
 * @folded: where to append
 * @text: UTF-8
 * @length: bytes of @text, or -1 if it ends with NUL
 *
 * Appends a text without case, accents and punctuation: one space before each
 * word, so that a prefix of a word is found as a substring.
 */
void
jalon_fold_append (GString    *folded,
                   const char *text,
                   gssize      length)
{
  const char *end = text + (length < 0 ? (gssize) strlen (text) : length);
  gboolean    in_word = FALSE;

  for (const char *p = text; p < end;)
    {
      guchar c = (guchar) *p;

      if (c >= 0x80)
        {
          append_letter (folded, g_utf8_get_char (p), &in_word);
          p = g_utf8_next_char (p);
          continue;
        }

      if (g_ascii_isalnum (c))
        {
          if (!in_word)
            g_string_append_c (folded, ' ');
          g_string_append_c (folded, g_ascii_tolower (c));
          in_word = TRUE;
        }
      else
        in_word = FALSE;
      p++;
    }
}

/**
 * jalon_fold:
 * @text: UTF-8
 *
 * Returns: (transfer full): what jalon_fold_append() makes of @text
 */
char *
jalon_fold (const char *text)
{
  GString *folded = g_string_new (NULL);

  jalon_fold_append (folded, text, -1);
  return g_string_free (folded, FALSE);
}

/**
 * jalon_fold_matches:
 * @folded: a folded text
 * @folded_query: a folded query
 *
 * Returns: whether each word of the query begins a word of the text
 */
gboolean
jalon_fold_matches (const char *folded,
                    const char *folded_query)
{
  const char *word = folded_query;

  while (*word != '\0')
    {
      const char      *end = strchr (word + 1, ' ');
      g_autofree char *part = end != NULL ? g_strndup (word, (gsize) (end - word)) : g_strdup (word);

      if (strstr (folded, part) == NULL)
        return FALSE;
      word = end != NULL ? end : word + strlen (word);
    }

  return TRUE;
}

/**
 * jalon_fold_compare:
 * @one: a text
 * @other: another
 *
 * Compares as a dictionary does, whatever locales are installed: capitals and accents only where nothing else differs.
 *
 * Returns: less than, equal to or greater than 0
 */
int
jalon_fold_compare (const char *one,
                    const char *other)
{
  g_autofree char *folded_one = jalon_fold (one);
  g_autofree char *folded_other = jalon_fold (other);
  const int        order = strcmp (folded_one, folded_other);

  return order != 0 ? order : strcmp (one, other);
}
