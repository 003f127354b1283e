/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-window-private.h"

#include <glib/gi18n.h>

#include "jalon-labels.h"
#include "jalon-library.h"

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

static void
fill_menu (JalonWindow *self)
{
  GMenu *menu = jalon_household_frame_get_recent_menu (self->frame);

  g_menu_remove_all (menu);
  for (guint i = 0; i < self->library->len; i++)
    {
      const JalonLibraryEntry *entry = self->library->pdata[i];
      g_autofree char         *title = dup_title (self, entry);
      g_autoptr (GMenuItem)    item = g_menu_item_new (title, NULL);

      g_menu_item_set_action_and_target (item, "win.open-path", "s", entry->path);
      g_menu_append_item (menu, item);
    }
}

/* Nobody sees it beside an open household. */
static void
fill_welcome (JalonWindow *self)
{
  jalon_welcome_page_clear (self->welcome);
  for (guint i = 0; self->session == NULL && i < self->library->len; i++)
    {
      const JalonLibraryEntry *entry = self->library->pdata[i];
      g_autofree char         *title = dup_title (self, entry);
      g_autofree char         *score = dup_score (self, entry);

      jalon_welcome_page_add (self->welcome, title, score, entry->path);
    }
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

  if (self->frame != NULL)
    fill_menu (self);
  if (self->welcome != NULL)
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
