/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean   jalon_shortcuts_list (const char *accelerator);
GtkWidget *jalon_shortcuts_new (void);

G_END_DECLS
