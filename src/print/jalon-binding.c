/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-binding.h"

#include "jalon-words.h"

/**
 * jalon_binding_apply:
 * @attributes: (nullable): of a text
 * @text: it
 * @most: how many characters a line has room for
 * @out_longest: (out) (optional): the characters of the longest of what stays in one line, 0 if there is nothing
 *
 * Returns: (transfer full) (nullable): @attributes, and that no line ends at the spaces of jalon_words_find_bound();
 *   %NULL where there are none
 */
PangoAttrList *
jalon_binding_apply (PangoAttrList *attributes,
                     const char    *text,
                     guint          most,
                     guint         *out_longest)
{
  g_autoptr (GArray) places = jalon_words_find_bound (text, most, out_longest);
  PangoAttrList     *bound;

  if (places->len == 0)
    return NULL;

  bound = attributes != NULL ? pango_attr_list_copy (attributes) : pango_attr_list_new ();
  for (guint i = 0; i < places->len; i++)
    {
      const guint     place = g_array_index (places, guint, i);
      PangoAttribute *whole = pango_attr_allow_breaks_new (FALSE);

      whole->start_index = place;
      whole->end_index = (guint) (g_utf8_next_char (text + place + 1) - text); /* a range that begins or ends at a place does not bind it */
      pango_attr_list_insert (bound, whole);
    }
  return bound;
}
