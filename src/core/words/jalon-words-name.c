/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-words.h"

#include <string.h>

/* Names within sentences: in French "de" and "que" lose their e before a vowel. */

/* Those that names follow. */
static const char *const ELIDED[] = { "de", "que", "lorsque", "puisque", "jusque" };

static gunichar
get_base (const char *at)
{
  gunichar letters[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];

  g_unichar_fully_decompose (g_unichar_tolower (g_utf8_get_char (at)), FALSE, letters, G_N_ELEMENTS (letters));
  return letters[0];
}

static gboolean
is_vowel (gunichar letter)
{
  static const gunichar VOWELS[] = { 'a', 'e', 'i', 'o', 'u', 0x00e6 /* æ */, 0x0153 /* œ */, 0x00f8 /* ø */ };

  for (guint i = 0; i < G_N_ELEMENTS (VOWELS); i++)
    if (VOWELS[i] == letter)
      return TRUE;
  return FALSE;
}

/* An h is not mute in most names; a y is a vowel before a consonant: d’Yves, de Yasmine. */
static gboolean
begins_with_vowel (const char *name)
{
  const gunichar first = get_base (name);
  const char    *next = first != 0 ? g_utf8_next_char (name) : name;

  if (first != 'y')
    return is_vowel (first);
  return g_unichar_isalpha (g_utf8_get_char (next)) && !is_vowel (get_base (next));
}

/* Whether the sentence before @end ends with the word: at its beginning, or behind what is no letter. */
static gboolean
ends_with_word (const char *sentence,
                const char *end,
                const char *word)
{
  const gsize length = strlen (word);

  if ((gsize) (end - sentence) < length || g_ascii_strncasecmp (end - length, word, length) != 0)
    return FALSE;
  return end - length == sentence || !g_unichar_isalpha (g_utf8_get_char (g_utf8_prev_char (end - length)));
}

static gboolean
ends_elided (const char *sentence,
             const char *end)
{
  for (guint i = 0; i < G_N_ELEMENTS (ELIDED); i++)
    if (ends_with_word (sentence, end, ELIDED[i]))
      return TRUE;
  return FALSE;
}

/**
 * jalon_words_elide:
 * @sentence: (transfer full): a sentence that names somebody
 * @name: (nullable): the name in it
 *
 * Every sentence with a name behind "de" or "que" goes through here.
 *
 * Returns: (transfer full): in French, "d’Ana" and "qu’Élise" where @sentence has "de Ana"
 *   and "que Élise"; else @sentence
 */
char *
jalon_words_elide (char       *sentence,
                   const char *name)
{
  g_autofree char *behind = NULL;
  GString         *elided;
  const char      *kept = sentence;

  if (name == NULL || jalon_words_get_language () != JALON_LANGUAGE_FR || !begins_with_vowel (name))
    return sentence;

  behind = g_strconcat (" ", name, NULL);
  elided = g_string_new (NULL);
  for (const char *at = strstr (sentence, behind); at != NULL; at = strstr (at + 1, behind))
    if (ends_elided (sentence, at))
      {
        g_string_append_len (elided, kept, at - 1 - kept);
        g_string_append (elided, "’");
        kept = at + 1;
      }

  g_string_append (elided, kept);
  g_free (sentence);
  return g_string_free (elided, FALSE);
}
