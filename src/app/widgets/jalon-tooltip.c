/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-tooltip.h"

/**
 * jalon_tooltip_set:
 * @widget: a widget
 * @text: (nullable): what its tooltip says
 *
 * As gtk_widget_set_tooltip_text(), which asks the display where the pointer is
 * each time that the widget is visible, and waits for the answer: under X11 that
 * took half the time of an edit. Not for the same text, nor for a widget that
 * stands nowhere yet.
 */
void
jalon_tooltip_set (GtkWidget  *widget,
                   const char *text)
{
  const gboolean apart = gtk_widget_get_parent (widget) == NULL && gtk_widget_get_visible (widget);

  if (g_strcmp0 (gtk_widget_get_tooltip_text (widget), text) == 0)
    return;

  if (apart)
    gtk_widget_set_visible (widget, FALSE);
  gtk_widget_set_tooltip_text (widget, text);
  if (apart)
    gtk_widget_set_visible (widget, TRUE);
}
