/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-dialogs.h"

#include <glib/gi18n.h>

#include "jalon-narrow-bin.h"

/**
 * jalon_dialog_find_window:
 * @widget: any widget
 *
 * Returns: (transfer none) (nullable): the window in which it stands, and above which it asks
 */
GtkWindow *
jalon_dialog_find_window (gpointer widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  return GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;
}

/**
 * jalon_dialog_limit_width:
 * @window: a window with a default size, for text of the usual size
 *
 * Makes it as much wider as the text is larger, but no wider than the window before which it stands, if there is one.
 */
void
jalon_dialog_limit_width (GtkWindow *window)
{
  GtkWindow *parent = gtk_window_get_transient_for (window);
  const int  parent_width = parent != NULL ? gtk_widget_get_width (GTK_WIDGET (parent)) : 0;
  int        width;
  int        height;

  gtk_window_get_default_size (window, &width, &height);
  if (parent_width > 0)
    gtk_window_set_default_size (window, MIN (jalon_scale_with_text (GTK_WIDGET (window), width), parent_width), height);
}

typedef struct
{
  JalonDialogAnswer answer;
  gpointer          user_data;
  GDestroyNotify    free_user_data;
  char             *response;
} Question;

static void
question_free (Question *question)
{
  if (question->free_user_data != NULL)
    question->free_user_data (question->user_data);
  g_free (question->response);
  g_free (question);
}

static gboolean
answer_cb (gpointer data)
{
  Question *question = data;

  question->answer (question->user_data, question->response);
  return G_SOURCE_REMOVE;
}

/* The dialog closes itself after this: an answer that closes its parent has to wait. */
static void
response_cb (JalonAlert *dialog,
             const char *response,
             Question   *question)
{
  question->response = g_strdup (response);
  g_idle_add_full (G_PRIORITY_DEFAULT, answer_cb, question, (GDestroyNotify) question_free);
}

/**
 * jalon_dialog_ask:
 * @dialog: (transfer floating): a dialog with its responses
 * @parent: (nullable): the window to stand above
 * @answer: called with the response, once the dialog is gone
 * @user_data: for @answer
 * @free_user_data: (nullable): frees @user_data
 *
 * Shows a dialog. @answer may close the window above which it stood.
 */
void
jalon_dialog_ask (JalonAlert       *dialog,
                  GtkWidget        *parent,
                  JalonDialogAnswer answer,
                  gpointer          user_data,
                  GDestroyNotify    free_user_data)
{
  Question *question = g_new0 (Question, 1);

  question->answer = answer;
  question->user_data = user_data;
  question->free_user_data = free_user_data;
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), question);
  jalon_platform_present (GTK_WIDGET (dialog), parent);
}

/**
 * jalon_dialog_show_failure:
 * @parent: (nullable): the window to stand above
 * @heading: what did not work
 * @body: why
 *
 * Says what did not work, and why, until it is read.
 */
void
jalon_dialog_show_failure (GtkWindow  *parent,
                           const char *heading,
                           const char *body)
{
  JalonAlert *dialog = jalon_alert_new (heading, body);

  jalon_alert_add_responses (dialog, "close", _ ("_Close"), NULL);
  jalon_platform_present (GTK_WIDGET (dialog), GTK_WIDGET (parent));
}

typedef struct
{
  GtkWindow  *parent; /* weak */
  const char *failure;
} Launch;

static void
launched_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autofree Launch *launch = user_data;
  g_autoptr (GError) error = NULL;

  if (!jalon_platform_launch_finish (source, result, &error) && launch->parent != NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    jalon_dialog_show_failure (launch->parent, launch->failure, error->message);
  g_clear_weak_pointer (&launch->parent);
}

static void
launch_uri (GtkWidget  *widget,
            const char *uri,
            const char *failure)
{
  Launch *launch = g_new0 (Launch, 1);

  g_set_weak_pointer (&launch->parent, jalon_dialog_find_window (widget));
  launch->failure = failure;
  jalon_platform_launch (launch->parent, uri, launched_cb, launch);
}

/**
 * jalon_dialog_show_uri:
 * @widget: what was pressed
 * @uri: the address of a page
 *
 * Opens it in another program, and says why where none can.
 */
void
jalon_dialog_show_uri (GtkWidget  *widget,
                       const char *uri)
{
  launch_uri (widget, uri, _ ("The page cannot be opened"));
}

/**
 * jalon_dialog_show_file:
 * @widget: what was pressed
 * @file: a file
 *
 * Opens it in another program, and says why where none can.
 */
void
jalon_dialog_show_file (GtkWidget *widget,
                        GFile     *file)
{
  g_autofree char *uri = g_file_get_uri (file);

  launch_uri (widget, uri, _ ("The file cannot be opened"));
}

static void
show_saved_cb (AdwToast  *toast,
               GtkWidget *widget)
{
  jalon_dialog_show_file (widget, g_object_get_data (G_OBJECT (toast), "file"));
}

/**
 * jalon_dialog_new_saved_toast:
 * @widget: a widget in the window that shows it
 * @format: what was saved, with %s for the name of the file
 * @file: what was written
 *
 * Returns: (transfer full): says what was saved, and opens it
 */
AdwToast *
jalon_dialog_new_saved_toast (GtkWidget  *widget,
                              const char *format,
                              GFile      *file)
{
  g_autofree char *base = g_file_get_basename (file);
  g_autofree char *shown = g_markup_escape_text (base, -1);
  g_autofree char *title = g_strdup_printf (format, shown);
  AdwToast        *toast = adw_toast_new (title);

  adw_toast_set_button_label (toast, _ ("_Show"));
  g_object_set_data_full (G_OBJECT (toast), "file", g_object_ref (file), g_object_unref);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (show_saved_cb), widget, 0);
  return toast;
}
