/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-search-focus.h"

static GtkWidget *
find_entry (GtkWidget *widget)
{
  GtkWidget *found = NULL;

  if (!gtk_widget_get_mapped (widget))
    return NULL;
  if (GTK_IS_SEARCH_ENTRY (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL; child = gtk_widget_get_next_sibling (child))
    found = find_entry (child);
  return found;
}

static void
stop_cb (GtkSearchEntry *entry)
{
  gtk_editable_set_text (GTK_EDITABLE (entry), "");
}

/**
 * jalon_search_focus:
 * @root: a page or a window, on the screen
 *
 * Puts the focus into the first search of @root, its text selected. From then
 * on Escape empties it.
 *
 * Returns: whether there is one
 */
gboolean
jalon_search_focus (GtkWidget *root)
{
  GtkWidget *entry = find_entry (root);

  if (entry == NULL)
    return FALSE;

  g_signal_handlers_disconnect_by_func (entry, stop_cb, NULL);
  g_signal_connect (entry, "stop-search", G_CALLBACK (stop_cb), NULL);
  return gtk_widget_grab_focus (entry);
}

static gboolean
key_cb (GtkWidget *window,
        GVariant  *arguments,
        gpointer   data)
{
  return jalon_search_focus (window);
}

/**
 * jalon_search_focus_add_key:
 * @window: a window
 *
 * Ctrl+F goes to its search.
 */
void
jalon_search_focus_add_key (GtkWidget *window)
{
  GtkEventController *shortcuts = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (shortcuts),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_f, GDK_CONTROL_MASK), gtk_callback_action_new (key_cb, NULL, NULL)));
  gtk_widget_add_controller (window, shortcuts);
}
