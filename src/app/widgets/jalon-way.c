/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-way.h"

/**
 * jalon_way_go:
 * @widget: in the window
 * @key: (nullable): of a document, see jalon_item_dup_key()
 * @place: (nullable): of an answer, see jalon_place_find()
 * @page: (nullable): of the window
 *
 * Shows the document; without one the answer; without one the page. Each is opened and
 * brought into sight.
 */
void
jalon_way_go (GtkWidget  *widget,
              const char *key,
              const char *place,
              const char *page)
{
  if (key != NULL && gtk_widget_activate_action (widget, "win.show-item", "s", key))
    return;
  if (place != NULL && gtk_widget_activate_action (widget, "win.show-place", "s", place))
    return;
  if (page != NULL)
    gtk_widget_activate_action (widget, "win.show-page", "s", page);
}
