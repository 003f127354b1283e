/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-search-row.h"

/* The organization that assessed a diploma: one of those that IRCC designated, or
 * another name as it was typed. */
#define JALON_TYPE_BODY_ROW (jalon_body_row_get_type ())
G_DECLARE_FINAL_TYPE (JalonBodyRow, jalon_body_row, JALON, BODY_ROW, JalonSearchRow)
