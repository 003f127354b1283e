/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* The actions that put households side by side: win.compare, win.compare-swapped. */
void jalon_compare_actions_install (GtkWidgetClass *window_class);
