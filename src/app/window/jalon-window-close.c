/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-window-private.h"

#include <glib/gi18n.h>

#include "jalon-dialogs.h"
#include "jalon-entry-row.h"
#include "jalon-settings.h"

static void
remember_size (JalonWindow *self)
{
  GSettings  *settings = jalon_settings_get ();
  int         width;
  int         height;
  const char *page = jalon_window_get_page (self);

  if (settings == NULL)
    return;

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  g_settings_set_int (settings, "window-width", width);
  g_settings_set_int (settings, "window-height", height);
  g_settings_set_boolean (settings, "maximized", gtk_window_is_maximized (GTK_WINDOW (self)));
  g_settings_set_string (settings, "page", page != NULL ? page : "");
}

/* Leaving ------------------------------------------------------------------- */

typedef struct
{
  JalonWindow    *window;
  JalonWindowThen then;
  gpointer        data;
  GDestroyNotify  free_data;
} Leaving;

static void
leaving_free (Leaving *leaving)
{
  if (leaving->free_data != NULL)
    leaving->free_data (leaving->data);
  g_object_unref (leaving->window);
  g_free (leaving);
}

static void
go_on (Leaving *leaving)
{
  leaving->window->leaving = TRUE;
  leaving->then (leaving->window, leaving->data);
  leaving->window->leaving = FALSE;
}

static void
answered_cb (gpointer    data,
             const char *response)
{
  Leaving *leaving = data;

  if (g_str_equal (response, "close"))
    go_on (leaving);
  else if (g_str_equal (response, "copy"))
    gtk_widget_activate_action (GTK_WIDGET (leaving->window), "win.save-copy", NULL);
}

static void
ask_about_unsaved (Leaving *leaving)
{
  JalonAlert *dialog = jalon_alert_new (_ ("The last changes are not saved"), jalon_household_frame_get_message (leaving->window->frame));

  jalon_alert_add_responses (dialog, "stay", _ ("_Stay"), "close", _ ("_Close without saving"), "copy", _ ("_Save a copy…"), NULL);
  jalon_alert_set_response_appearance (dialog, "close", ADW_RESPONSE_DESTRUCTIVE);
  jalon_alert_set_response_appearance (dialog, "copy", ADW_RESPONSE_SUGGESTED);
  jalon_alert_set_close_response (dialog, "stay");
  jalon_dialog_ask (dialog, GTK_WIDGET (leaving->window), answered_cb, leaving, (GDestroyNotify) leaving_free);
}

/* What cannot be understood -------------------------------------------------- */

static JalonEntryRow *
find_unkept (GtkWidget *root)
{
  JalonEntryRow *found = NULL;

  if (JALON_IS_ENTRY_ROW (root))
    return jalon_entry_row_is_unkept (JALON_ENTRY_ROW (root)) ? JALON_ENTRY_ROW (root) : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL; child = gtk_widget_get_next_sibling (child))
    found = find_unkept (child);
  return found;
}

/* The cursor may still be in the entry: closing leaves it. */
static void
finish_typing (JalonWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  GtkWidget *row = focus != NULL ? gtk_widget_get_ancestor (focus, JALON_TYPE_ENTRY_ROW) : NULL;

  if (row != NULL)
    jalon_entry_row_finish (JALON_ENTRY_ROW (row));
}

static void
format_what_is_unkept (Leaving       *leaving,
                       JalonEntryRow *row)
{
  const char      *label = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row));
  const char      *text = gtk_editable_get_text (GTK_EDITABLE (row));
  g_autofree char *heading = NULL;
  JalonAlert      *dialog;

  /* Translators: what somebody typed that is no date, such as 2018-06-31. */
  heading = g_strdup_printf (_ ("“%s” is not understood"), text);
  dialog = jalon_alert_new (heading, NULL);
  /* Translators: %s is the name of a field, such as Day of completion. */
  jalon_alert_format_body (dialog, _ ("%s: your file keeps what stood there before."), label);
  jalon_alert_add_responses (dialog, "close", _ ("_Close"), "stay", _ ("_Stay and correct it"), NULL);
  jalon_alert_set_response_appearance (dialog, "stay", ADW_RESPONSE_SUGGESTED);
  jalon_alert_set_default_response (dialog, "stay");
  jalon_alert_set_close_response (dialog, "stay");
  jalon_dialog_ask (dialog, GTK_WIDGET (leaving->window), answered_cb, leaving, (GDestroyNotify) leaving_free);
}

/**
 * jalon_window_leave:
 * @self: a window
 * @then: what comes after the household that is open: another one, or the end
 * @data: for @then
 * @free_data: (nullable): frees @data
 *
 * Saves, then calls @then. Nothing is asked, unless something would be lost: then
 * the window says what, and @then waits for the answer, or is forgotten.
 */
void
jalon_window_leave (JalonWindow    *self,
                    JalonWindowThen then,
                    gpointer        data,
                    GDestroyNotify  free_data)
{
  Leaving       *leaving = g_new0 (Leaving, 1);
  JalonEntryRow *unkept;

  leaving->window = g_object_ref (self);
  leaving->then = then;
  leaving->data = data;
  leaving->free_data = free_data;

  finish_typing (self);
  if (!self->leaving && !jalon_window_save_now (self))
    {
      ask_about_unsaved (leaving);
      return;
    }

  unkept = self->session != NULL && !self->leaving ? find_unkept (GTK_WIDGET (self->frame)) : NULL;
  if (unkept != NULL)
    {
      format_what_is_unkept (leaving, unkept);
      return;
    }

  go_on (leaving);
  leaving_free (leaving);
}

static void
destroy (JalonWindow *self,
         gpointer     data)
{
  gtk_window_destroy (GTK_WINDOW (self));
}

/**
 * jalon_window_close:
 * @self: a window that is asked to close
 *
 * Remembers its size, and closes it as soon as nothing would be lost.
 */
void
jalon_window_close (JalonWindow *self)
{
  remember_size (self);
  jalon_window_leave (self, destroy, NULL, NULL);
}
