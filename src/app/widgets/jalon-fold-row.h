/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#define JALON_TYPE_FOLD_ROW (jalon_fold_row_get_type ())
G_DECLARE_FINAL_TYPE (JalonFoldRow, jalon_fold_row, JALON, FOLD_ROW, GtkListBoxRow)

/* "5 later dates, the next one on …": shows and hides the rows after it.
 * Property: open (boolean). */
void     jalon_fold_row_set_title (JalonFoldRow *self, const char *title);
gboolean jalon_fold_row_is_open (JalonFoldRow *self);
void     jalon_fold_row_toggle (JalonFoldRow *self);
