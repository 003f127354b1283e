/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-compare-actions.h"

#include <glib/gi18n.h>

#include "jalon-compare-window.h"
#include "jalon-labels.h"
#include "jalon-library.h"
#include "jalon-swap.h"
#include "jalon-window.h"

/* The open household comes first, as it is now: its file may be a little older. */
static void
compare_read_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (JalonWindow) self = user_data;
  g_autoptr (GPtrArray)   entries = jalon_library_read_finish (result);
  JalonSession           *session = jalon_window_get_session (self);
  JalonCompareWindow     *window;
  const char             *path;
  guint                   n = 1;

  if (session == NULL || !gtk_widget_get_realized (GTK_WIDGET (self)))
    return;

  window = JALON_COMPARE_WINDOW (jalon_compare_window_new (GTK_WINDOW (self), session));
  path = jalon_store_get_path (jalon_session_get_store (session));
  jalon_compare_window_add (window, jalon_session_get_household (session), NULL);

  for (guint i = 0; entries != NULL && i < entries->len; i++)
    {
      const JalonLibraryEntry *entry = entries->pdata[i];

      if (g_strcmp0 (entry->path, path) != 0)
        {
          jalon_compare_window_add (window, entry->household, NULL);
          n++;
        }
    }

  for (guint i = 0; i < MIN (n, JALON_MOST_BESIDE); i++)
    jalon_compare_window_choose (window, i, i);
  gtk_window_present (GTK_WINDOW (window));
}

static void
compare_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  jalon_library_read_async (compare_read_cb, g_object_ref (widget));
}

/* Both orders of the partners, on the day on which the other one would count. */
static void
compare_swapped_action (GtkWidget  *widget,
                        const char *name,
                        GVariant   *parameter)
{
  JalonWindow               *self = JALON_WINDOW (widget);
  JalonSession              *session = jalon_window_get_session (self);
  JalonHousehold            *household = jalon_session_get_household (session);
  JalonCompareWindow        *window;
  g_autoptr (JalonHousehold) swapped = NULL;

  if (!jalon_swap_is_possible (household))
    return;

  swapped = JALON_HOUSEHOLD (jalon_record_duplicate (JALON_RECORD (household)));
  jalon_swap_partners (swapped, NULL);
  window = JALON_COMPARE_WINDOW (jalon_compare_window_new (GTK_WINDOW (self), session));

  for (guint i = 0; i < 2; i++)
    {
      JalonHousehold  *one = i == 0 ? household : swapped;
      g_autofree char *candidate = jalon_label_person (one, "candidate");
      /* Translators: a first name: who of a couple is the principal applicant. */
      g_autofree char *title = g_strdup_printf (_ ("%s as candidate"), candidate);

      jalon_compare_window_add (window, one, title);
      jalon_compare_window_choose (window, i, i);
    }

  gtk_window_present (GTK_WINDOW (window));
}

/**
 * jalon_compare_actions_install:
 * @window_class: the window's
 *
 * Adds win.compare and win.compare-swapped.
 */
void
jalon_compare_actions_install (GtkWidgetClass *window_class)
{
  gtk_widget_class_install_action (window_class, "win.compare", NULL, compare_action);
  gtk_widget_class_install_action (window_class, "win.compare-swapped", NULL, compare_swapped_action);
}
