/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

gboolean   jalon_shortcuts_list (const char *accelerator);
GtkWidget *jalon_shortcuts_new (void);
