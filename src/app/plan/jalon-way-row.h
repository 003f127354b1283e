/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-prospect.h"

#define JALON_TYPE_WAY_ROW (jalon_way_row_get_type ())
G_DECLARE_FINAL_TYPE (JalonWayRow, jalon_way_row, JALON, WAY_ROW, GtkListBoxRow)

/* One way to the target: score, day, effort, the moves in order. Keeps nothing
 * of @prospect. Signal: "try": the button was pressed. */
GtkWidget *jalon_way_row_new (const JalonProspect *prospect, const JalonWay *way);
