/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-view.h"

#define JALON_TYPE_SCORE_FOOT (jalon_score_foot_get_type ())
G_DECLARE_FINAL_TYPE (JalonScoreFoot, jalon_score_foot, JALON, SCORE_FOOT, JalonView)

/* The foot of the sidebar: the score in large figures, the programs that are met,
 * the next date. Right in the frame of each edit. Property: session. */
