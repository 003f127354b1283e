/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-mnemonics.h"

#include <adwaita.h>
#include <string.h>

#include "jalon-entry-row.h"

/* A letter that keyboards of both languages have, so no accents. */
static const char *
find_letter (const char    *label,
             const GString *taken,
             gboolean       first_of_word)
{
  for (const char *p = label; *p != '\0'; p++)
    {
      gboolean begins = p == label || p[-1] == ' ';

      if (g_ascii_isalpha (*p) && (begins || !first_of_word) && strchr (taken->str, g_ascii_tolower (*p)) == NULL)
        return p;
    }

  return NULL;
}

/**
 * jalon_mnemonics_mark:
 * @label: without a mark
 * @taken: the letters that others have; the one that is chosen is added
 *
 * Chooses the first letter of a word, else any letter, that nobody has; once all
 * are taken, the first one again: then the key goes from one row to the next.
 *
 * Returns: (transfer full): @label with its mark
 */
char *
jalon_mnemonics_mark (const char *label,
                      GString    *taken)
{
  g_auto (GStrv)   parts = g_strsplit (label, "_", -1);
  g_autofree char *escaped = g_strjoinv ("__", parts);
  const char      *letter = find_letter (escaped, taken, TRUE);

  if (letter == NULL)
    letter = find_letter (escaped, taken, FALSE);
  for (const char *p = escaped; letter == NULL && *p != '\0'; p++)
    if (g_ascii_isalpha (*p))
      letter = p;
  if (letter == NULL)
    return g_steal_pointer (&escaped);

  g_string_append_c (taken, g_ascii_tolower (*letter));
  return g_strdup_printf ("%.*s_%s", (int) (letter - escaped), escaped, letter);
}

static void
collect_letters (GtkWidget *widget,
                 GString   *taken)
{
  guint key = GTK_IS_LABEL (widget) ? gtk_label_get_mnemonic_keyval (GTK_LABEL (widget)) : GDK_KEY_VoidSymbol;

  if (key >= GDK_KEY_a && key <= GDK_KEY_z)
    g_string_append_c (taken, (char) key);
  /* Asked of their labels, these rows named no key here: their titles do. */
  if (ADW_IS_ACTION_ROW (widget) && adw_preferences_row_get_use_underline (ADW_PREFERENCES_ROW (widget)))
    {
      const char *mark = strchr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), '_');

      if (mark != NULL && g_ascii_isalpha (mark[1]))
        g_string_append_c (taken, g_ascii_tolower (mark[1]));
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    collect_letters (child, taken);
}

/* What is on the screen together with @place: the page of the innermost stack. */
static GtkWidget *
find_section (GtkWidget *place)
{
  GtkWidget *section = place;

  for (GtkWidget *parent = gtk_widget_get_parent (section); parent != NULL && !GTK_IS_STACK (parent); parent = gtk_widget_get_parent (section))
    section = parent;
  return section;
}

/**
 * jalon_mnemonics_assign:
 * @rows: (element-type GtkWidget): rows that are to be added
 * @place: where they are to stand
 *
 * Marks the titles of those that answer to a key, each with a letter that no
 * other row of the same section has, as long as there is one.
 */
void
jalon_mnemonics_assign (GPtrArray *rows,
                        GtkWidget *place)
{
  g_autoptr (GString) taken = g_string_new (NULL);

  collect_letters (find_section (place), taken);
  for (guint i = 0; i < rows->len; i++)
    {
      GtkWidget       *row = rows->pdata[i];
      g_autofree char *marked = NULL;

      if (JALON_IS_ENTRY_ROW (row))
        {
          marked = jalon_mnemonics_mark (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), taken);
          jalon_entry_row_set_mnemonic (JALON_ENTRY_ROW (row), marked);
        }
      else if (ADW_IS_ACTION_ROW (row) && !gtk_widget_has_css_class (row, "heading-row"))
        {
          marked = jalon_mnemonics_mark (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), taken);
          adw_preferences_row_set_use_underline (ADW_PREFERENCES_ROW (row), TRUE);
          adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), marked);
        }
    }
}
