/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "jalon-dialogs.h"
#include "jalon-household-actions.h"
#include "jalon-labels.h"
#include "jalon-library.h"
#include "jalon-window.h"

static const char *const suffixes[] = { "", JALON_STORE_OPENING_SUFFIX, JALON_STORE_PREVIOUS_SUFFIX };

/* A file with its copies, kept until another one is deleted. */
typedef struct
{
  GFile  *files[G_N_ELEMENTS (suffixes)];
  GBytes *contents[G_N_ELEMENTS (suffixes)]; /* NULL: there was none */
} Deleted;

static void
deleted_free (Deleted *deleted)
{
  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_clear_object (&deleted->files[i]);
      g_clear_pointer (&deleted->contents[i], g_bytes_unref);
    }
  g_free (deleted);
}

static Deleted *
deleted_new (GFile *file)
{
  Deleted         *deleted = g_new0 (Deleted, 1);
  g_autofree char *uri = g_file_get_uri (file);

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_autofree char *place = g_strconcat (uri, suffixes[i], NULL);

      deleted->files[i] = g_file_new_for_uri (place);
      deleted->contents[i] = g_file_load_bytes (deleted->files[i], NULL, NULL, NULL);
    }
  return deleted;
}

/* A place without a trash deletes for good. */
static gboolean
remove_file (GFile   *file,
             GError **error)
{
  g_autoptr (GError) problem = NULL;

  if (g_file_trash (file, NULL, &problem))
    return TRUE;
  if (g_error_matches (problem, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED))
    return g_file_delete (file, NULL, error);

  g_propagate_error (error, g_steal_pointer (&problem));
  return FALSE;
}

static void
restore_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  JalonWindow       *self = JALON_WINDOW (widget);
  Deleted           *deleted = g_object_get_data (G_OBJECT (self), "deleted");
  g_autoptr (GError) error = NULL;

  if (deleted == NULL)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (suffixes) && error == NULL; i++)
    if (deleted->contents[i] != NULL && !g_file_query_exists (deleted->files[i], NULL))
      g_file_replace_contents (deleted->files[i], g_bytes_get_data (deleted->contents[i], NULL), g_bytes_get_size (deleted->contents[i]), NULL, FALSE, G_FILE_CREATE_PRIVATE, NULL, NULL, &error);

  if (error != NULL)
    jalon_dialog_show_failure (GTK_WINDOW (self), _ ("The household cannot be saved"), error->message);
  else
    jalon_window_open_file (self, deleted->files[0]);
}

static void
open_next (JalonWindow *self,
           GFile       *gone)
{
  g_auto (GStrv) paths = jalon_library_list ();

  jalon_window_close_household (self);
  for (guint i = 0; paths[i] != NULL; i++)
    {
      g_autoptr (GFile) file = g_file_new_for_path (paths[i]);

      if (!g_file_equal (file, gone))
        {
          jalon_window_open_file (self, file);
          return;
        }
    }
}

static void
delete_now (JalonWindow *self,
            gpointer     data)
{
  JalonSession      *session = jalon_window_get_session (self);
  g_autoptr (GFile)  file = g_object_ref (jalon_store_get_file (jalon_session_get_store (session)));
  g_autofree char   *name = jalon_label_household (jalon_session_get_household (session));
  g_autofree char   *shown = g_markup_escape_text (name, -1);
  g_autofree char   *title = g_strdup_printf (_ ("%s deleted"), shown);
  Deleted           *deleted = deleted_new (file);
  g_autoptr (GError) error = NULL;
  AdwToast          *toast;

  if (!remove_file (file, &error))
    {
      deleted_free (deleted);
      jalon_dialog_show_failure (GTK_WINDOW (self), _ ("The household cannot be deleted"), error->message);
      return;
    }

  for (guint i = 1; i < G_N_ELEMENTS (suffixes); i++)
    if (deleted->contents[i] != NULL)
      remove_file (deleted->files[i], NULL);
  g_object_set_data_full (G_OBJECT (self), "deleted", deleted, (GDestroyNotify) deleted_free);
  open_next (self, file);
  if (gtk_window_get_focus (GTK_WINDOW (self)) == NULL)
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);

  toast = adw_toast_new (title);
  adw_toast_set_button_label (toast, _ ("_Undo"));
  adw_toast_set_action_name (toast, "win.restore");
  jalon_window_add_toast (self, toast);
}

static void
delete_answered_cb (gpointer    self,
                    const char *response)
{
  if (g_str_equal (response, "delete") && jalon_window_get_session (self) != NULL)
    jalon_window_leave (self, delete_now, NULL, NULL);
}

static void
delete_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  JalonWindow     *self = JALON_WINDOW (widget);
  g_autofree char *title = jalon_label_household (jalon_session_get_household (jalon_window_get_session (self)));
  /* Translators: %s is the name of a household. */
  g_autofree char *heading = g_strdup_printf (_ ("Delete “%s”?"), title);
  JalonAlert      *dialog = jalon_alert_new (heading, _ ("Its file is moved to the trash."));

  jalon_alert_add_responses (dialog, "cancel", _ ("_Cancel"), "delete", _ ("_Delete"), NULL);
  jalon_alert_set_response_appearance (dialog, "delete", ADW_RESPONSE_DESTRUCTIVE);
  jalon_alert_set_default_response (dialog, "cancel");
  jalon_alert_set_close_response (dialog, "cancel");
  jalon_dialog_ask (dialog, GTK_WIDGET (self), delete_answered_cb, g_object_ref (self), g_object_unref);
}

/**
 * jalon_household_delete_install:
 * @window_class: the class of #JalonWindow
 *
 * Adds the actions that delete a household and bring it back.
 */
void
jalon_household_delete_install (GtkWidgetClass *window_class)
{
  gtk_widget_class_install_action (window_class, "win.delete", NULL, delete_action);
  gtk_widget_class_install_action (window_class, "win.restore", NULL, restore_action);
}
