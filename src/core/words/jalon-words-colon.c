/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-words.h"

#include <glib/gi18n.h>

/* How what begins with a capital elsewhere stands within a sentence. */

/**
 * jalon_words_small:
 * @text: a label or a sentence of ours that begins with a capital because it stands alone elsewhere
 *
 * Returns: (transfer full): it with a small first letter, unless that is the first of an abbreviation such as IRCC
 */
char *
jalon_words_small (const char *text)
{
  const char *second = text[0] != '\0' ? g_utf8_next_char (text) : text;
  GString    *small = g_string_new (NULL);

  if (text[0] != '\0')
    g_string_append_unichar (small, g_unichar_isupper (g_utf8_get_char (second)) ? g_utf8_get_char (text) : g_unichar_tolower (g_utf8_get_char (text)));
  g_string_append (small, second);
  return g_string_free (small, FALSE);
}

/**
 * jalon_words_after_colon:
 * @text: a label or a sentence of ours that begins with a capital because it stands alone elsewhere
 *
 * Returns: (transfer full): it as it stands after a colon or a comma: in French with a small first letter
 */
char *
jalon_words_after_colon (const char *text)
{
  return jalon_words_get_language () == JALON_LANGUAGE_FR ? jalon_words_small (text) : g_strdup (text);
}

/**
 * jalon_words_pair:
 * @what: a person or a thing
 * @said: what is said of it, as it would stand alone
 *
 * Returns: (transfer full): both, with a colon between them
 */
char *
jalon_words_pair (const char *what,
                  const char *said)
{
  g_autofree char *small = jalon_words_after_colon (said);

  /* Translators: a person or a thing, and what is said of it: "Karim: order now". */
  return g_strdup_printf (C_ ("pair", "%1$s: %2$s"), what, small);
}
