/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* The window's actions on whole households: win.new, win.open, win.open-path,
 * win.open-example, win.save-copy, win.duplicate, win.rename. */
void jalon_household_actions_install (GtkWidgetClass *window_class);
void jalon_household_delete_install (GtkWidgetClass *window_class); /* win.delete, win.restore */
