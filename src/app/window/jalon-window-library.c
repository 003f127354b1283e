/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-window-private.h"

#include <glib/gi18n.h>

#include "jalon-labels.h"
#include "jalon-library.h"

#define PATH_DATA "jalon-path"

static gboolean
is_open (JalonWindow *self,
         const char  *path)
{
  JalonStore *store = self->session != NULL ? jalon_session_get_store (self->session) : NULL;

  return store != NULL && g_strcmp0 (jalon_store_get_path (store), path) == 0;
}

/* What is open may have been renamed since its file was read. */
static char *
dup_title (JalonWindow             *self,
           const JalonLibraryEntry *entry)
{
  return jalon_label_household (is_open (self, entry->path) ? jalon_session_get_household (self->session) : entry->household);
}

static char *
dup_score (JalonWindow             *self,
           const JalonLibraryEntry *entry)
{
  g_autoptr (JalonResults) results = jalon_results_new (self->knowledge, entry->household, jalon_clock_get_today (self->clock), NULL);

  if (results == NULL)
    return NULL;

  return g_strdup_printf (ngettext ("%d point", "%d points", (gulong) results->crs.total), results->crs.total);
}

static GtkWidget *
make_row (JalonWindow             *self,
          const JalonLibraryEntry *entry)
{
  GtkWidget       *row = adw_action_row_new ();
  g_autofree char *title = dup_title (self, entry);
  g_autofree char *score = dup_score (self, entry);
  GtkWidget       *figure = gtk_label_new (score);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_widget_add_css_class (figure, "numeric");
  gtk_widget_add_css_class (figure, "dim");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), figure);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), PATH_DATA, g_strdup (entry->path), g_free);
  return row;
}

static void
fill_menu (JalonWindow *self)
{
  g_menu_remove_all (self->recent_menu);
  for (guint i = 0; i < self->library->len; i++)
    {
      const JalonLibraryEntry *entry = self->library->pdata[i];
      g_autofree char         *title = dup_title (self, entry);
      g_autoptr (GMenuItem)    item = g_menu_item_new (title, NULL);

      g_menu_item_set_action_and_target (item, "win.open-path", "s", entry->path);
      g_menu_append_item (self->recent_menu, item);
    }
}

/* Nobody sees it beside an open household. */
static void
fill_welcome (JalonWindow *self)
{
  GtkListBox    *list = GTK_LIST_BOX (self->household_list);
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (list, 0)) != NULL)
    gtk_list_box_remove (list, GTK_WIDGET (row));
  for (guint i = 0; self->session == NULL && i < self->library->len; i++)
    gtk_list_box_append (list, make_row (self, self->library->pdata[i]));
  gtk_widget_set_visible (self->household_box, gtk_list_box_get_row_at_index (list, 0) != NULL);
}

/**
 * jalon_window_fill_library:
 * @self: a window
 *
 * Shows the households of the library, as it was last read, in the menu and on the
 * welcome page.
 */
void
jalon_window_fill_library (JalonWindow *self)
{
  if (self->library == NULL || self->clock == NULL)
    return;

  fill_menu (self);
  fill_welcome (self);
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (JalonWindow) self = data;
  g_autoptr (GPtrArray)   entries = jalon_library_read_finish (result);

  if (gtk_widget_in_destruction (GTK_WIDGET (self)) || self->clock == NULL)
    return;

  g_clear_pointer (&self->library, g_ptr_array_unref);
  self->library = g_steal_pointer (&entries);
  jalon_window_fill_library (self);
}

/**
 * jalon_window_read_library:
 * @self: a window
 *
 * Reads the households of the library again, beside the main thread, and shows them.
 */
void
jalon_window_read_library (JalonWindow *self)
{
  jalon_library_read_async (read_cb, g_object_ref (self));
}

/**
 * jalon_window_household_activated_cb:
 * @self: a window
 * @row: a household of the welcome page
 *
 * Opens it.
 */
void
jalon_window_household_activated_cb (JalonWindow   *self,
                                     GtkListBoxRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open-path", "s", g_object_get_data (G_OBJECT (row), PATH_DATA));
}
