/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* What a section of the score says of itself, in the legend and above its lines: format_letter,
 * choose_badge_classes and format_title (section), format_section_points (score, section). */
void jalon_score_closures_bind (GtkWidgetClass *widget_class);
