/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-score-line.h"

#define JALON_TYPE_SCORE_LINE_ROW (jalon_score_line_row_get_type ())
G_DECLARE_FINAL_TYPE (JalonScoreLineRow, jalon_score_line_row, JALON, SCORE_LINE_ROW, GtkListBoxRow)

/* A line of the score: what, why, the next step, and how much. Properties: line
 * (replaced as a whole), narrow (boolean: the bar stands under the points,
 * and the source below the line). */
GtkWidget *jalon_score_line_row_new (JalonScoreLine *line);
void       jalon_score_line_row_open (JalonScoreLineRow *self);

/* The class of style.css that has the colour of a section. */
const char *jalon_score_section_class (guint section);
