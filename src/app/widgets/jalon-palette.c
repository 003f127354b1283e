/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-palette.h"

#include <adwaita.h>

#define LIGHT "/io/github/jalon_app/Jalon/style.css"
#define DARK "/io/github/jalon_app/Jalon/style-dark.css"
#define KEYWORD "@define-color "

/* Whether the sheet defines the colour, by a value and not by another colour's name. */
static gboolean
find_colour (const char *css,
             const char *name,
             GdkRGBA    *colour)
{
  const size_t length = strlen (name);

  for (const char *at = strstr (css, KEYWORD); at != NULL; at = strstr (at, KEYWORD))
    {
      g_autofree char *value = NULL;

      at += strlen (KEYWORD);
      if (strncmp (at, name, length) != 0 || at[length] != ' ')
        continue;

      at += length + 1;
      value = g_strndup (at, strcspn (at, ";"));
      return gdk_rgba_parse (colour, value);
    }

  return FALSE;
}

/**
 * jalon_palette_lookup:
 * @name: of a colour of style.css
 * @colour: (out): what it is in the light or the dark scheme, as is shown; untouched if there is none
 *
 * For what is drawn and not styled: the style sheets stay the one place of colours.
 *
 * Returns: whether there is such a colour
 */
gboolean
jalon_palette_lookup (const char *name,
                      GdkRGBA    *colour)
{
  static char   *sheets[2];
  const gboolean dark = adw_style_manager_get_dark (adw_style_manager_get_default ());

  if (sheets[0] == NULL)
    for (guint i = 0; i < 2; i++)
      {
        g_autoptr (GBytes) bytes = g_resources_lookup_data (i == 0 ? LIGHT : DARK, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

        sheets[i] = bytes != NULL ? g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes)) : g_strdup ("");
      }

  return (dark && find_colour (sheets[1], name, colour)) || find_colour (sheets[0], name, colour);
}
