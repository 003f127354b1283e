/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The window's other actions: win.print, win.export-calendar, win.export-pdf,
 * win.preferences, win.help, win.about. */
void jalon_export_actions_install (GtkWidgetClass *window_class);

G_END_DECLS
