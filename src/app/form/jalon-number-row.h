/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-entry-row.h"

#define JALON_TYPE_NUMBER_ROW (jalon_number_row_get_type ())
G_DECLARE_FINAL_TYPE (JalonNumberRow, jalon_number_row, JALON, NUMBER_ROW, JalonEntryRow)

/* A number of a record, whole or in tenths. */
