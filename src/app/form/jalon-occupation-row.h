/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-search-row.h"

#define JALON_TYPE_OCCUPATION_ROW (jalon_occupation_row_get_type ())
G_DECLARE_FINAL_TYPE (JalonOccupationRow, jalon_occupation_row, JALON, OCCUPATION_ROW, JalonSearchRow)

/* An occupation of a record: a code of NOC 2021, found by job titles in both languages. */
