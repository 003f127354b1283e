/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#define JALON_TYPE_POINTS_BAR (jalon_points_bar_get_type ())
G_DECLARE_FINAL_TYPE (JalonPointsBar, jalon_points_bar, JALON, POINTS_BAR, GtkWidget)

/* Points of a maximum as a thin bar, in the colour of its text; the figures stand
 * beside it. Properties: points, maximum, scale (int: the maximum that the whole
 * width stands for, so that several bars can be compared; 0: its own). */
