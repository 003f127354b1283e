/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-score.h"

#define JALON_TYPE_SCORE_PART (jalon_score_part_get_type ())
G_DECLARE_FINAL_TYPE (JalonScorePart, jalon_score_part, JALON, SCORE_PART, GtkBox)

/* A section of the score in the legend: its letter on its colour, points of its
 * maximum, its name. Properties: score, section (#JalonCrsSection). */
