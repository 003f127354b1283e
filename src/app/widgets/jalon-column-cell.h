/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

/* A cell of a GtkColumnView that is as high as its text is at the width of its column: the view asks for the height of a text that is
 * as narrow as it can be. */
#define JALON_TYPE_COLUMN_CELL (jalon_column_cell_get_type ())
G_DECLARE_FINAL_TYPE (JalonColumnCell, jalon_column_cell, JALON, COLUMN_CELL, AdwBin)

GtkWidget *jalon_column_cell_new (GtkWidget *child);
void       jalon_column_cell_align_head (GtkColumnView *view, const char *title);
void       jalon_column_cell_make_anew (GtkColumnViewColumn *column, GtkListItemFactory *factory);
