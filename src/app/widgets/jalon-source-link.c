/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-source-link.h"

#define WORD_JOINER "\342\201\240"
#define NO_BREAK_SPACE "\302\240"

/**
 * jalon_source_link_dup_title:
 * @title: (nullable): of a source
 *
 * Returns: (transfer full): it, so that no line ends within a number such as "SOR/2002-227" or "c. 27"
 */
char *
jalon_source_link_dup_title (const char *title)
{
  g_autoptr (GString) whole = g_string_new (title);

  g_string_replace (whole, "SOR/", "SOR/" WORD_JOINER, 0);
  g_string_replace (whole, "DORS/", "DORS/" WORD_JOINER, 0);
  g_string_replace (whole, ", c. ", ", c." NO_BREAK_SPACE, 0);
  g_string_replace (whole, ", ch. ", ", ch." NO_BREAK_SPACE, 0);
  return g_string_free (g_steal_pointer (&whole), FALSE);
}

/**
 * jalon_source_link_dup:
 * @url: (nullable): of a source
 * @title: (nullable): its title; its address where it has none
 *
 * The colour of a link is drawn with the transparency of the text around it, which in the light look is more than a pale link
 * can do with: it says its own.
 *
 * Returns: (transfer full): the markup of a link to it, for a label
 */
char *
jalon_source_link_dup (const char *url,
                       const char *title)
{
  g_autofree char *whole = jalon_source_link_dup_title (title != NULL ? title : url);

  return g_markup_printf_escaped ("<a href=\"%s\"><span alpha=\"100%%\">%s</span></a>", url != NULL ? url : "", whole);
}
