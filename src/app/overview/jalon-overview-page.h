/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-view.h"

#define JALON_TYPE_OVERVIEW_PAGE (jalon_overview_page_get_type ())
G_DECLARE_FINAL_TYPE (JalonOverviewPage, jalon_overview_page, JALON, OVERVIEW_PAGE, JalonView)

/* "What do I do now?": the four steps of the way, and what is to be done, the most
 * urgent first. Property: session (nullable). */
