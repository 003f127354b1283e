/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rounds-page-private.h"

#include <glib/gi18n.h>

#include "jalon-dialogs.h"
#include "jalon-json.h"
#include "jalon-print-window.h"
#include "jalon-round-words.h"
#include "jalon-rounds-csv.h"
#include "jalon-rounds-print.h"
#include "jalon-settings.h"
#include "jalon-words.h"

#define CONSENT "rounds-network"
#define MAX_PROBLEMS 12 /* that a dialog names */

static gboolean
compare_cb (gpointer data)
{
  JalonRoundsPage *self = data;

  self->compare_source = 0;
  jalon_rounds_page_compare (self);
  return G_SOURCE_REMOVE;
}

/* A household beside ten years of rounds takes longer than all else of an edit: of a page that shows one already it is made
 * once before the next frame, however much is typed until then. */
void
jalon_rounds_page_follow (JalonView *view)
{
  JalonRoundsPage *self = JALON_ROUNDS_PAGE (view);
  const gboolean   shows = self->comparison != NULL && jalon_view_get_session (view) != NULL && gtk_widget_get_mapped (GTK_WIDGET (self));

  if (shows && self->compare_source == 0)
    self->compare_source = g_idle_add_full (GTK_PRIORITY_RESIZE - 1, compare_cb, self, NULL);
  if (shows)
    return;
  g_clear_handle_id (&self->compare_source, g_source_remove);
  jalon_rounds_page_compare (self);
}

static void
show_message (JalonRoundsPage *self,
              const char      *heading,
              const char      *body)
{
  jalon_dialog_show_failure (jalon_dialog_find_window (self), heading, body);
}

/* A list that was taken says what is odd in it, the first few by name. */
static void
show_problems (JalonRoundsPage *self,
               gboolean         whole)
{
  GPtrArray *problems = jalon_rounds_store_get_problems (self->store);
  GString   *text = g_string_new (NULL);
  guint      n = 0;

  for (guint i = 0; i < problems->len; i++)
    {
      const JalonRoundProblem *problem = problems->pdata[i];
      g_autofree char         *line = NULL;

      /* A part of the list, saved by hand, lacks most rounds: that is no news. */
      if (!whole && problem->kind == JALON_ROUND_PROBLEM_LACKING)
        continue;

      if (n++ >= MAX_PROBLEMS)
        continue;

      line = jalon_round_words_dup_problem (problem);
      g_string_append_printf (text, "%s.\n", line);
    }

  if (n > MAX_PROBLEMS)
    g_string_append_printf (text, ngettext ("And %u more.", "And %u more.", n - MAX_PROBLEMS), n - MAX_PROBLEMS);
  if (n > 0)
    show_message (self, _ ("The new list was taken over, but not all of it"), text->str);
  g_string_free (text, TRUE);
}

/**
 * jalon_rounds_page_show_busy:
 * @self: the page
 *
 * Shows whether a refresh is under way, and offers to stop it.
 */
void
jalon_rounds_page_show_busy (JalonRoundsPage *self)
{
  const gboolean busy = self->cancellable != NULL;

  gtk_spinner_set_spinning (self->spinner, busy);
  gtk_widget_set_visible (GTK_WIDGET (self->spinner), busy);
  gtk_widget_set_visible (self->stop_button, busy);
  gtk_widget_set_visible (self->refresh_button, !busy);
}

/* Refreshing ---------------------------------------------------------------- */

static void
refreshed_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr (JalonRoundsPage) self = data; /* the reference taken when the refresh began */
  g_autoptr (GError)          error = NULL;
  g_autofree char            *text = NULL;

  jalon_rounds_store_refresh_finish (JALON_ROUNDS_STORE (source), result, &error);
  g_clear_object (&self->cancellable);

  /* The window may be gone by now. */
  if (self->store == NULL || jalon_dialog_find_window (self) == NULL)
    return;

  jalon_rounds_page_show_busy (self);
  if (error == NULL)
    show_problems (self, TRUE);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      text = jalon_round_words_dup_failure (error);
      show_message (self, _ ("The list could not be refreshed"), text);
    }
}

static void
refresh (JalonRoundsPage *self)
{
  if (self->cancellable != NULL || self->store == NULL || jalon_rounds_store_get_fetcher (self->store) == NULL)
    return;

  self->cancellable = g_cancellable_new ();
  jalon_rounds_page_show_busy (self);
  jalon_rounds_store_refresh_async (self->store, jalon_session_get_today (jalon_view_get_session (JALON_VIEW (self))), self->cancellable, refreshed_cb, g_object_ref (self));
}

static void
consent_cb (JalonRoundsPage *self,
            const char      *response)
{
  if (!g_str_equal (response, "allow"))
    return;

  if (jalon_settings_get () != NULL)
    g_settings_set_boolean (jalon_settings_get (), CONSENT, TRUE);
  refresh (self);
}

/* Nothing goes over the network before somebody has said yes once. */
static void
refresh_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  JalonRoundsPage *self = JALON_ROUNDS_PAGE (widget);
  JalonAlert      *dialog;

  if (jalon_settings_get_boolean (CONSENT, FALSE))
    {
      refresh (self);
      return;
    }

  dialog = jalon_alert_new (_ ("Ask canada.ca for the list of rounds?"),
                            _ ("Jalon fetches the public list in English and French, over a secure connection. It sends nothing about you or your household. Your provider and canada.ca see that this computer asked for the list.\n\nYou can switch this off in the preferences."));
  jalon_alert_add_responses (dialog, "cancel", _ ("_Cancel"), "allow", _ ("_Allow and refresh"), NULL);
  jalon_alert_set_response_appearance (dialog, "allow", ADW_RESPONSE_SUGGESTED);
  jalon_alert_set_default_response (dialog, "cancel");
  jalon_alert_set_close_response (dialog, "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (consent_cb), self, G_CONNECT_SWAPPED);
  jalon_platform_present (GTK_WIDGET (dialog), widget);
}

static void
stop_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  g_cancellable_cancel (JALON_ROUNDS_PAGE (widget)->cancellable);
}

/* A list from a file ---------------------------------------------------------- */

static void
open_file_cb (gpointer owner,
              GFile   *file,
              gpointer user_data)
{
  JalonRoundsPage   *self = owner;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = jalon_json_read_file (file, &error);
  g_autofree char   *text = NULL;

  if (bytes != NULL && jalon_rounds_store_take_feed (self->store, bytes, &error))
    {
      show_problems (self, FALSE);
      return;
    }

  text = jalon_round_words_dup_failure (error);
  show_message (self, _ ("The file cannot be used"), text);
}

static void
open_feed_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  jalon_platform_open_file (jalon_dialog_find_window (widget), _ ("Open a list of rounds"), NULL, open_file_cb, widget, NULL);
}

/* A table for a spreadsheet ---------------------------------------------------- */

static GString *
write_table (JalonRoundsPage *self)
{
  GListModel *shown = G_LIST_MODEL (gtk_column_view_get_model (self->column_view));
  GString    *csv = jalon_rounds_csv_new ();

  for (guint i = 0; i < g_list_model_get_n_items (shown); i++)
    {
      g_autoptr (JalonRoundItem) item = g_list_model_get_item (shown, i);

      jalon_rounds_csv_add (csv, &item->compared, jalon_words_get_language ());
    }

  return csv;
}

static void
export_cb (gpointer self,
           GFile   *file,
           gpointer user_data)
{
  g_autoptr (GString) csv = write_table (self);
  g_autoptr (GError)  error = NULL;

  if (!g_file_replace_contents (file, csv->str, csv->len, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, &error))
    show_message (self, _ ("The file cannot be written"), error->message);
}

static void
export_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  jalon_platform_save_file (jalon_dialog_find_window (widget), _ ("Export the rounds that are shown"), "rounds.csv", NULL, export_cb, widget, NULL);
}

static JalonReport *
make_report (gpointer page)
{
  return jalon_rounds_page_new_report (page);
}

static void
print_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  JalonRoundsPage *self = JALON_ROUNDS_PAGE (widget);

  if (self->comparison != NULL)
    gtk_window_present (GTK_WINDOW (jalon_print_window_new_for_report (jalon_dialog_find_window (self), make_report, g_object_ref (self), g_object_unref)));
}

/**
 * jalon_rounds_page_install_actions:
 * @widget_class: the class of the page
 *
 * Adds the actions of the page.
 */
void
jalon_rounds_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "rounds.refresh", NULL, refresh_action);
  gtk_widget_class_install_action (widget_class, "rounds.stop", NULL, stop_action);
  gtk_widget_class_install_action (widget_class, "rounds.open-feed", NULL, open_feed_action);
  gtk_widget_class_install_action (widget_class, "rounds.export", NULL, export_action);
  gtk_widget_class_install_action (widget_class, "rounds.print", NULL, print_action);
}
