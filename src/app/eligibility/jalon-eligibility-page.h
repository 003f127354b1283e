/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-view.h"

#define JALON_TYPE_ELIGIBILITY_PAGE (jalon_eligibility_page_get_type ())
G_DECLARE_FINAL_TYPE (JalonEligibilityPage, jalon_eligibility_page, JALON, ELIGIBILITY_PAGE, JalonView)

/* "May I enter the pool, and through which door?": the programs criterion by
 * criterion, the 67 points, the categories of rounds, on a day. Properties: session (nullable). */
