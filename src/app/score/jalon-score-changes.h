/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-view.h"

#define JALON_TYPE_SCORE_CHANGES (jalon_score_changes_get_type ())
G_DECLARE_FINAL_TYPE (JalonScoreChanges, jalon_score_changes, JALON, SCORE_CHANGES, JalonView)

/* What changes in the score between the day of the session and another one. Looked
 * for only while it is open. Properties: session (nullable). */
