/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-search-row.h"

#define JALON_TYPE_COUNTRY_ROW (jalon_country_row_get_type ())
G_DECLARE_FINAL_TYPE (JalonCountryRow, jalon_country_row, JALON, COUNTRY_ROW, JalonSearchRow)

/* A country of a record, by its name in the language of the program. */
