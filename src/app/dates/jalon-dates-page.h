/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-view.h"

#define JALON_TYPE_DATES_PAGE (jalon_dates_page_get_type ())
G_DECLARE_FINAL_TYPE (JalonDatesPage, jalon_dates_page, JALON, DATES_PAGE, JalonView)

/* Every limit and expiry on one line of time, and in words below it: late first.
 * Properties: session (nullable); months (int: how far it looks); kind (uint: 0 for
 * all, else 1 + JalonDeadlineKind); show-later, show-over (boolean). */
