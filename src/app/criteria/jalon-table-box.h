/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* A table of the criteria: what a row is about at the left, its figures in columns at the right; where that leaves no room for
 * words, the columns have shorter heads, or the figures stand below the words, in columns or each beside its name. It never needs to be moved sideways. */
#define JALON_TYPE_TABLE_BOX (jalon_table_box_get_type ())
G_DECLARE_FINAL_TYPE (JalonTableBox, jalon_table_box, JALON, TABLE_BOX, GtkWidget)

GtkWidget *jalon_table_box_new (void);
void       jalon_table_box_add_row (JalonTableBox *self, GtkWidget *sign, GtkWidget *title, GtkWidget *const *cells, GtkWidget *const *names, guint n_cells);
void       jalon_table_box_set_legend (JalonTableBox *self, GtkWidget *legend);
gboolean   jalon_table_box_is_stacked (JalonTableBox *self);
