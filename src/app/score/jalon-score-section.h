/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-score.h"

#define JALON_TYPE_SCORE_SECTION (jalon_score_section_get_type ())
G_DECLARE_FINAL_TYPE (JalonScoreSection, jalon_score_section, JALON, SCORE_SECTION, GtkBox)

/* A section of the score with its lines. Properties: score, section
 * (#JalonCrsSection), narrow (boolean). */
