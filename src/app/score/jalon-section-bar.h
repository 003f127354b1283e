/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-score.h"

#define JALON_TYPE_SECTION_BAR (jalon_section_bar_get_type ())
G_DECLARE_FINAL_TYPE (JalonSectionBar, jalon_section_bar, JALON, SECTION_BAR, GtkWidget)

/* A bar whose four parts are as wide as the maxima of the sections A to D, each
 * filled as far as it has points. Property: score (JalonScore). */
