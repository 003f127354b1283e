/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-when-seen.h"

#define WAITING "jalon-update-is-waiting"

static void
mapped_cb (GtkWidget *widget,
           gpointer   update)
{
  g_signal_handlers_disconnect_by_func (widget, mapped_cb, update);
  g_object_set_data (G_OBJECT (widget), WAITING, NULL);
  ((JalonUpdate) update) (widget);
}

/**
 * jalon_when_seen:
 * @widget: a page, or a part of one
 * @update: brings it up to date
 *
 * Calls @update now if @widget is mapped, else once when it is.
 */
void
jalon_when_seen (gpointer    widget,
                 JalonUpdate update)
{
  if (gtk_widget_get_mapped (widget))
    update (widget);
  else if (g_object_get_data (widget, WAITING) == NULL)
    {
      g_object_set_data (widget, WAITING, widget);
      g_signal_connect (widget, "map", G_CALLBACK (mapped_cb), update);
    }
}
