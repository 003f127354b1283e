/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* The columns of the list of rounds, each sortable. */
void jalon_rounds_columns_add (GtkColumnView *view);

/* What needs room that a narrow window has not. */
void jalon_rounds_columns_set_narrow (GtkColumnView *view, gboolean narrow);
