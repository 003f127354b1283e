/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-suggestion.h"

/* One of the things that may be meant, in a picker: made once, and filled with each key. */
#define JALON_TYPE_PICKER_ROW (jalon_picker_row_get_type ())
G_DECLARE_FINAL_TYPE (JalonPickerRow, jalon_picker_row, JALON, PICKER_ROW, GtkListBoxRow)

void        jalon_picker_row_show (JalonPickerRow *self, const JalonSuggestion *suggestion); /* and makes it visible */
const char *jalon_picker_row_get_code (JalonPickerRow *self);
