/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-item.h"

/* What is looked for among households and their documents, from outside the program. */
gboolean jalon_household_search_fits (JalonHousehold *household, const char *const *terms);
gboolean jalon_household_search_fits_item (JalonItem *item, JalonHousehold *household, const char *const *terms);
