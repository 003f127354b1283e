/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* Ctrl+F: the keyboard goes to where one searches in what is seen; Escape empties it. */
gboolean jalon_search_focus (GtkWidget *root);
void     jalon_search_focus_add_key (GtkWidget *window); /* in a window without the actions of the program's */
