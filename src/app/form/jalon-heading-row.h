/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

/* A row that is read only. A GtkListBox ends where a row takes no focus: this one
 * hands it to the next. */
#define JALON_TYPE_HEADING_ROW (jalon_heading_row_get_type ())
G_DECLARE_FINAL_TYPE (JalonHeadingRow, jalon_heading_row, JALON, HEADING_ROW, AdwActionRow)

GtkWidget *jalon_heading_row_new (const char *title, const char *subtitle);
