/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-words.h"

#include <glib/gi18n.h>
#include <string.h>

/* How a section of a law is cited. */

/* "75(2)(a)" is "al. 75(2)a)": the kind is that of the last part, and letters lose their first parenthesis. */
static void
append_french_section (GString    *out,
                       const char *section)
{
  const char *last = strrchr (section, '(');
  const char *kind = "art.";

  if (last != NULL && g_ascii_isdigit (last[1]))
    kind = "par.";
  else if (last != NULL)
    kind = strchr ("iv", last[1]) != NULL ? "sous-al." : "al.";

  g_string_append_printf (out, "%s\u00a0", kind);
  for (const char *c = section; *c != '\0'; c++)
    if (*c != '(' || g_ascii_isdigit (c[1]) || (c == last && g_str_equal (kind, "sous-al.")))
      g_string_append_c (out, *c);
}

/**
 * jalon_words_section:
 * @section: of the source of a rule: sections of a law, such as "75(2)(a), 87.1(2)(a)", or the letter of a part of a page
 *
 * Returns: (transfer full): it as it is cited in the reader's language: s. 75(2)(a); al. 75(2)a)
 */
char *
jalon_words_section (const char *section)
{
  g_auto (GStrv) parts = g_strsplit (section, ", ", -1);
  GString       *out = g_string_new (NULL);

  if (!g_ascii_isdigit (section[0]))
    {
      /* Translators: a part of a page, such as A. */
      g_string_append_printf (out, _ ("section %s"), section);
      return g_string_free (out, FALSE);
    }

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_string_append (out, i > 0 ? ", " : "");
      if (jalon_words_get_language () == JALON_LANGUAGE_FR)
        append_french_section (out, parts[i]);
      else
        g_string_append_printf (out, "s.\u00a0%s", parts[i]);
    }

  return g_string_free (out, FALSE);
}
