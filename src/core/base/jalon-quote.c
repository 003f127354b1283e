/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-quote.h"

#include <string.h>

#define MAX_CHARACTERS 40
#define MAX_UTF8_BYTES 4 /* of one character */

/**
 * jalon_quote_append:
 * @out: the message
 * @text: what somebody else wrote, in any bytes
 * @length: its bytes
 * @max_characters: how many characters to repeat
 *
 * Repeats a text of a file in a message. Messages end on terminals, so that
 * they are kept short, and what cannot be printed becomes U+FFFD.
 */
void
jalon_quote_append (GString    *out,
                    const char *text,
                    gsize       length,
                    guint       max_characters)
{
  /* One character more than is shown, to know whether there is more. */
  gsize            enough = ((gsize) max_characters + 1) * MAX_UTF8_BYTES;
  g_autofree char *valid = g_utf8_make_valid (text, (gssize) MIN (length, enough));
  const char      *at = valid;

  for (guint i = 0; *at != '\0' && i < max_characters; i++, at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      g_string_append_unichar (out, g_unichar_isprint (character) ? character : 0xfffd);
    }

  if (*at != '\0')
    g_string_append (out, "…");
}

/**
 * jalon_quote:
 * @text: what somebody else wrote, in any bytes
 *
 * Returns: (transfer full): the text as jalon_quote_append() writes it, 40
 *   characters of it at most, between double quotes
 */
char *
jalon_quote (const char *text)
{
  GString *quoted;

  g_return_val_if_fail (text != NULL, NULL);

  quoted = g_string_new ("\"");
  jalon_quote_append (quoted, text, strlen (text), MAX_CHARACTERS);
  g_string_append_c (quoted, '"');

  return g_string_free (quoted, FALSE);
}
