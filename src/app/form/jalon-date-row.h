/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-entry-row.h"

#define JALON_TYPE_DATE_ROW (jalon_date_row_get_type ())
G_DECLARE_FINAL_TYPE (JalonDateRow, jalon_date_row, JALON, DATE_ROW, JalonEntryRow)

/* A date of a record: typed (2026-03-04, or in the order of the language), or
 * chosen in a calendar. What is no date stays as it was typed, with its issue. */
