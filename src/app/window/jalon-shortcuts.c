/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-shortcuts.h"

#include <glib/gi18n.h>

#include "jalon-fit-box.h"
#include "jalon-pages-search.h"

#define SPACING 6 /* between a title and its keys, in pixels */

typedef struct
{
  const char *title;
  const char *accelerator;
  const char *last; /* of a range: the first is the accelerator */
} Shortcut;

static const Shortcut household[] = {
  { N_ ("New household"), "<Control>n" },
  { N_ ("Open a file"), "<Control>o" },
  { N_ ("Save a copy"), "<Control><Shift>s" },
  { N_ ("Print"), "<Control>p" },
};

static const Shortcut editing[] = {
  { N_ ("Undo"), "<Control>z" },
  { N_ ("Redo"), "<Control><Shift>z" },
};

static const Shortcut profile[] = {
  { N_ ("Next section"), "<Control>Page_Down" },
  { N_ ("Previous section"), "<Control>Page_Up" },
  { N_ ("Add another entry to the list"), "<Control>Return" },
  { N_ ("Open the menu of an entry"), "<Shift>F10" },
  { N_ ("Open the suggestions"), "Down" },
  { N_ ("Open the calendar of a date"), "<Alt>Down" },
};

static const Shortcut questions[] = {
  { N_ ("Next question"), "<Alt>Right" },
  { N_ ("Previous question"), "<Alt>Left" },
};

static const Shortcut window[] = {
  { N_ ("Show a page"), "<Control>1", "<Control>8" },
  { N_ ("Search in a list"), "<Control>f" },
  { N_ ("Main menu"), "F10" },
  { N_ ("Preferences"), "<Control>comma" },
  { N_ ("Help"), "F1" },
  { N_ ("Keyboard shortcuts"), "<Control>question" },
  { N_ ("Close the window"), "<Control>w" },
};

static const struct
{
  const char     *title;
  const Shortcut *shortcuts;
  guint           n_shortcuts;
} groups[] = {
  { N_ ("Household"), household, G_N_ELEMENTS (household) },
  { N_ ("Editing"), editing, G_N_ELEMENTS (editing) },
  { N_ ("Profile"), profile, G_N_ELEMENTS (profile) },
  { N_ ("Questions"), questions, G_N_ELEMENTS (questions) },
  { N_ ("Window"), window, G_N_ELEMENTS (window) },
};

static char *
dup_keys (const char *accelerator)
{
  GdkModifierType modifiers;
  guint           key;

  gtk_accelerator_parse (accelerator, &key, &modifiers);
  if (key == GDK_KEY_Return)
    {
      g_autofree char *control = gtk_accelerator_get_label (0, modifiers);

      /* Translators: the key, as it is called on keyboards of your language. */
      return g_strconcat (control, modifiers != 0 ? "+" : "", C_ ("key", "Enter"), NULL);
    }
  return gtk_accelerator_get_label (key, modifiers);
}

/* Keys that are equally wide stand beside all words, or below all of them. */
static GtkWidget *
make_row (const Shortcut *shortcut,
          GtkSizeGroup   *keys_group)
{
  g_autofree char *first = dup_keys (shortcut->accelerator);
  g_autofree char *last = shortcut->last != NULL ? dup_keys (shortcut->last) : NULL;
  g_autofree char *keys = last != NULL ? g_strdup_printf ("%s … %s", first, last) : g_steal_pointer (&first);
  GtkWidget       *row = g_object_new (ADW_TYPE_ACTION_ROW, "title", _ (shortcut->title), "use-markup", FALSE, "title-lines", 0, NULL);
  GtkWidget       *label = gtk_label_new (keys);

  gtk_widget_add_css_class (label, "dim");
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 1);
  gtk_widget_set_hexpand (label, TRUE); /* they end at the edge, also below */
  gtk_size_group_add_widget (keys_group, label);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  jalon_fit_box_fit_header (row, SPACING);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, keys, -1);
  return row;
}

/**
 * jalon_shortcuts_list:
 * @accelerator: such as "&lt;Control&gt;n"
 *
 * Returns: whether the dialog names it
 */
gboolean
jalon_shortcuts_list (const char *accelerator)
{
  g_autofree char *keys = dup_keys (accelerator);

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    for (guint j = 0; j < groups[i].n_shortcuts; j++)
      {
        g_autofree char *listed = dup_keys (groups[i].shortcuts[j].accelerator);

        if (g_str_equal (listed, keys))
          return TRUE;
      }

  return FALSE;
}

/**
 * jalon_shortcuts_new:
 *
 * Returns: (transfer floating): the keys of the program, with a search
 */
GtkWidget *
jalon_shortcuts_new (void)
{
  GtkWidget               *dialog = jalon_pages_dialog_new (_ ("Shortcuts"), 520, 640, FALSE);
  AdwPreferencesPage      *page = jalon_pages_search_add_page (dialog, _ ("Shortcuts"), NULL);
  g_autoptr (GtkSizeGroup) keys = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      GtkWidget *group = g_object_new (ADW_TYPE_PREFERENCES_GROUP, "title", _ (groups[i].title), NULL);

      for (guint j = 0; j < groups[i].n_shortcuts; j++)
        adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), make_row (&groups[i].shortcuts[j], keys));
      adw_preferences_page_add (page, ADW_PREFERENCES_GROUP (group));
    }

  return dialog;
}
