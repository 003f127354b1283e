/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-view.h"

#define JALON_TYPE_SCORE_PAGE (jalon_score_page_get_type ())
G_DECLARE_FINAL_TYPE (JalonScorePage, jalon_score_page, JALON, SCORE_PAGE, JalonView)

/* "Why this score?": the total, its four sections, each line with its reason and
 * source, as of a day. Properties: session (nullable). */
