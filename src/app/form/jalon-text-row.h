/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-entry-row.h"

#define JALON_TYPE_TEXT_ROW (jalon_text_row_get_type ())
G_DECLARE_FINAL_TYPE (JalonTextRow, jalon_text_row, JALON, TEXT_ROW, JalonEntryRow)

/* A text of a record: a name, an employer, a note. */
