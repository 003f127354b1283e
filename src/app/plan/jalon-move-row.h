/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-prospect.h"

#define JALON_TYPE_MOVE_ROW (jalon_move_row_get_type ())
G_DECLARE_FINAL_TYPE (JalonMoveRow, jalon_move_row, JALON, MOVE_ROW, GtkListBoxRow)

/* One move: gain, what, effort, day. Keeps nothing of @prospect.
 * Signal: "try": the button was pressed. */
GtkWidget *jalon_move_row_new (const JalonProspect *prospect, const JalonMove *move, int most, gboolean hint);
