/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "jalon-record.h"

#define JALON_TYPE_NONE_ROW (jalon_none_row_get_type ())
G_DECLARE_FINAL_TYPE (JalonNoneRow, jalon_none_row, JALON, NONE_ROW, AdwActionRow)

/* Says of a record that stands alone whether there is one; "none" is an answer, in one click. */
GtkWidget *jalon_none_row_new (JalonRecord *record);
