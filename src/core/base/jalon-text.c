/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-text.h"

static const char *const language_codes[JALON_N_LANGUAGES] = {
  [JALON_LANGUAGE_EN] = "en",
  [JALON_LANGUAGE_FR] = "fr",
};

/**
 * jalon_language_to_string:
 * @language: a language
 *
 * Returns: (transfer none): its code in ISO 639-1, `en` or `fr`
 */
const char *
jalon_language_to_string (JalonLanguage language)
{
  g_return_val_if_fail ((guint) language < JALON_N_LANGUAGES, NULL);

  return language_codes[language];
}

/**
 * jalon_language_from_string:
 * @text: a code, such as `fr`
 * @out_language: (out): the language; unchanged on failure
 *
 * The inverse of jalon_language_to_string(). A locale's name is no code.
 *
 * Returns: whether @text is the code of an official language
 */
gboolean
jalon_language_from_string (const char    *text,
                            JalonLanguage *out_language)
{
  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (out_language != NULL, FALSE);

  for (guint i = 0; i < JALON_N_LANGUAGES; i++)
    {
      if (!g_str_equal (text, language_codes[i]))
        continue;

      *out_language = (JalonLanguage) i;
      return TRUE;
    }

  return FALSE;
}

/**
 * jalon_text_get:
 * @text: a text in both languages
 * @language: the language wanted
 *
 * Returns: (transfer none) (nullable): the words in that language; %NULL only
 *   if @text has never been filled
 */
const char *
jalon_text_get (const JalonText *text,
                JalonLanguage    language)
{
  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail ((guint) language < JALON_N_LANGUAGES, NULL);

  return text->words[language];
}

/**
 * jalon_text_clear:
 * @text: a text, all zero or filled
 *
 * Frees the words, not the structure, which is then all zero.
 */
void
jalon_text_clear (JalonText *text)
{
  g_return_if_fail (text != NULL);

  for (guint i = 0; i < JALON_N_LANGUAGES; i++)
    g_clear_pointer (&text->words[i], g_free);
}
