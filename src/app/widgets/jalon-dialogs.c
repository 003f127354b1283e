/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-dialogs.h"

#include <glib/gi18n.h>

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
response_cb (AdwMessageDialog *dialog,
             const char       *response,
             Question         *question)
{
  question->response = g_strdup (response);
  g_idle_add_full (G_PRIORITY_DEFAULT, answer_cb, question, (GDestroyNotify) question_free);
}

/**
 * jalon_dialog_ask:
 * @dialog: a dialog with its responses
 * @answer: called with the response, once the dialog is gone
 * @user_data: for @answer
 * @free_user_data: (nullable): frees @user_data
 *
 * Shows a dialog. @answer may close the window above which it stood.
 */
void
jalon_dialog_ask (AdwMessageDialog *dialog,
                  JalonDialogAnswer answer,
                  gpointer          user_data,
                  GDestroyNotify    free_user_data)
{
  Question *question = g_new0 (Question, 1);

  question->answer = answer;
  question->user_data = user_data;
  question->free_user_data = free_user_data;
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), question);
  gtk_window_present (GTK_WINDOW (dialog));
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
  GtkWidget *dialog = adw_message_dialog_new (parent, heading, body);

  if (parent != NULL)
    gtk_window_set_application (GTK_WINDOW (dialog), gtk_window_get_application (parent));
  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _ ("_Close"));
  gtk_window_present (GTK_WINDOW (dialog));
}
