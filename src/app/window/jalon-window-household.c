/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-window-private.h"

#include <glib/gi18n.h>

#include "jalon-dialogs.h"
#include "jalon-settings.h"
#include "jalon-words.h"

#define SAVE_PAUSE_MILLISECONDS 600

/**
 * jalon_window_update_actions:
 * @self: a window
 *
 * An action that can do nothing is off.
 */
void
jalon_window_update_actions (JalonWindow *self)
{
  static const char *const need_household[] = { "win.save-copy", "win.compare", "win.compare-swapped", "win.duplicate", "win.rename", "win.delete", "win.print", "win.export-calendar", "win.export-pdf", "win.show-page", "win.show-item", "win.show-place", "win.show-table", "win.questionnaire" };
  gboolean                 can_undo = FALSE;
  gboolean                 can_redo = FALSE;

  if (self->session != NULL)
    g_object_get (self->session, "can-undo", &can_undo, "can-redo", &can_redo, NULL);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.undo", can_undo);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.redo", can_redo);
  for (guint i = 0; i < G_N_ELEMENTS (need_household); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), need_household[i], self->session != NULL);
}

/* The household and its file ------------------------------------------------ */

static void
store_error_cb (JalonWindow *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char   *message = NULL;
  JalonStore        *store = jalon_session_get_store (self->session);
  GFile             *file = store != NULL ? jalon_store_get_file (store) : NULL;
  g_autofree char   *name = file != NULL ? g_file_get_basename (file) : NULL;
  gboolean           conflict;

  if (store == NULL)
    return;

  g_object_get (store, "error", &error, NULL);
  conflict = g_error_matches (error, JALON_PROFILE_ERROR, JALON_PROFILE_ERROR_CONFLICT);
  if (jalon_store_is_read_only (store))
    /* Translators: %s is the name of a file. */
    message = g_strdup_printf (_ ("%s was written by a newer version of Jalon. You can look at it; nothing is changed or saved."), name != NULL ? name : _ ("This file"));
  else if (conflict)
    message = g_strdup (_ ("Another window or program has changed this file since it was opened. Nothing is overwritten, and your last changes are not saved: save a copy to keep them, or reload what the file has now."));
  else if (error != NULL)
    message = g_strdup_printf (_ ("The last changes are not saved: %s"), error->message);
  jalon_household_frame_show_message (self->frame, message, conflict);
}

static void
household_changed_cb (JalonWindow *self)
{
  JalonStore *store = self->session != NULL ? jalon_session_get_store (self->session) : NULL;

  if (store != NULL && !jalon_store_is_read_only (store))
    jalon_store_save_soon (store, SAVE_PAUSE_MILLISECONDS);
}

/* What the system's list of windows shows. */
static void
update_title (JalonWindow *self)
{
  g_autofree char *household = NULL;
  g_autofree char *title = NULL;

  if (self->session != NULL)
    {
      g_object_get (self->session, "title", &household, NULL);
      /* Translators: the title of the window: the name of a household, and the program. */
      title = g_strdup_printf (_ ("%s – Jalon"), household);
    }
  gtk_window_set_title (GTK_WINDOW (self), title != NULL ? title : "Jalon");
}

static void
title_changed_cb (JalonWindow *self)
{
  update_title (self);
  jalon_window_fill_library (self);
}

static void
set_session (JalonWindow  *self,
             JalonSession *session)
{
  if (self->session != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->session, self);
      g_signal_handlers_disconnect_by_data (jalon_session_get_household (self->session), self);
      if (jalon_session_get_store (self->session) != NULL)
        g_signal_handlers_disconnect_by_data (jalon_session_get_store (self->session), self);
    }

  g_set_object (&self->session, session);
  jalon_window_make_half (self);
  if (self->frame != NULL)
    jalon_household_frame_show_message (self->frame, NULL, FALSE);

  if (session != NULL)
    {
      g_signal_connect_object (session, "notify::can-undo", G_CALLBACK (jalon_window_update_actions), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (session, "notify::can-redo", G_CALLBACK (jalon_window_update_actions), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (session, "notify::title", G_CALLBACK (title_changed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (jalon_session_get_household (session), "changed", G_CALLBACK (household_changed_cb), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
      if (jalon_session_get_store (session) != NULL)
        g_signal_connect_object (jalon_session_get_store (session), "notify::error", G_CALLBACK (store_error_cb), self, G_CONNECT_SWAPPED);
      store_error_cb (self);
    }

  update_title (self);
  jalon_window_update_actions (self);
  g_object_notify (G_OBJECT (self), "session");
  jalon_window_show_half (self);
}

static void
take_store (JalonWindow *self,
            gpointer     store)
{
  g_autoptr (JalonSession) session = jalon_session_new (self->knowledge, self->clock, jalon_store_get_household (store), store);
  const char              *path = jalon_store_get_path (store);

  jalon_settings_set_string ("last-profile", path != NULL ? path : "");
  set_session (self, session);
  jalon_window_read_library (self);
}

/**
 * jalon_window_reload:
 * @self: a window
 *
 * Opens the file again as it is on the disk, and gives up what is not saved. If it cannot
 * be read the reason is shown, and what is open stays open.
 */
void
jalon_window_reload (JalonWindow *self)
{
  JalonStore            *old = self->session != NULL ? jalon_session_get_store (self->session) : NULL;
  g_autofree char       *page = g_strdup (jalon_window_get_page (self));
  GFile                 *file = old != NULL ? jalon_store_get_file (old) : NULL;
  g_autoptr (JalonStore) store = NULL;
  g_autoptr (GError)     error = NULL;

  if (file == NULL)
    return;

  store = jalon_store_load_file (file, &error);
  if (store == NULL)
    {
      g_autofree char *words = jalon_words_dup_error (error);

      jalon_dialog_show_failure (GTK_WINDOW (self), _ ("This file cannot be opened"), words);
      return;
    }

  take_store (self, store);
  jalon_window_show_page (self, page);
}

/**
 * jalon_window_take_store:
 * @self: a window
 * @store: (transfer full): a household and its file
 *
 * Opens a household, after the one before has been left, see jalon_window_leave().
 */
void
jalon_window_take_store (JalonWindow *self,
                         JalonStore  *store)
{
  jalon_window_leave (self, take_store, store, g_object_unref);
}

/**
 * jalon_window_open_file:
 * @self: a window
 * @file: of a profile, on this computer or elsewhere
 *
 * Opens a profile. If it cannot be read the reason is shown, and what is open stays open.
 *
 * Returns: whether it is open now; not if the household before has to be asked about
 */
gboolean
jalon_window_open_file (JalonWindow *self,
                        GFile       *file)
{
  g_autoptr (GError)     error = NULL;
  g_autoptr (JalonStore) store = jalon_store_load_file (file, &error);
  g_autofree char       *uri = g_file_get_uri (file);

  if (store == NULL)
    {
      g_autofree char *words = jalon_words_dup_error (error);

      gtk_window_present (GTK_WINDOW (self)); /* a message over a window that nobody sees yet is not seen either */
      jalon_dialog_show_failure (GTK_WINDOW (self), _ ("This file cannot be opened"), words);
      return FALSE;
    }

  gtk_recent_manager_add_item (gtk_recent_manager_get_default (), uri);
  jalon_window_take_store (self, g_object_ref (store));
  return self->session != NULL && jalon_session_get_store (self->session) == store;
}

/**
 * jalon_window_open:
 * @self: a window
 * @path: of a profile
 *
 * Opens a profile as jalon_window_open_file() does.
 *
 * Returns: whether it is open now
 */
gboolean
jalon_window_open (JalonWindow *self,
                   const char  *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  return jalon_window_open_file (self, file);
}

/**
 * jalon_window_close_household:
 * @self: a window
 *
 * Forgets the household that is open, without saving it: the file is gone.
 */
void
jalon_window_close_household (JalonWindow *self)
{
  jalon_settings_set_string ("last-profile", "");
  set_session (self, NULL);
  jalon_window_read_library (self);
}

/**
 * jalon_window_save_now:
 * @self: a window
 *
 * Returns: whether everything is on the disk; if not, the window says why
 */
gboolean
jalon_window_save_now (JalonWindow *self)
{
  JalonStore *store = self->session != NULL ? jalon_session_get_store (self->session) : NULL;

  return store == NULL || jalon_store_is_read_only (store) || jalon_store_save (store, NULL);
}

/* Files dropped onto the window --------------------------------------------- */

static gboolean
dropped_cb (JalonWindow  *self,
            const GValue *value)
{
  g_autoptr (GSList) files = gdk_file_list_get_files (g_value_get_boxed (value));

  return files != NULL && jalon_window_open_file (self, files->data);
}

/**
 * jalon_window_accept_drops:
 * @self: a window that is being made
 *
 * A household that is dropped onto the window opens; of several, the first.
 */
void
jalon_window_accept_drops (JalonWindow *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  g_signal_connect_object (target, "drop", G_CALLBACK (dropped_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}
