/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#define JALON_TIME_SIGN 12 /* the size of one, in pixels at the usual size of text */

void jalon_time_sign_draw (GtkSnapshot *snapshot, const char *icon, GdkRGBA colour, float x, float y, float size);
void jalon_time_sign_draw_late (GtkSnapshot *snapshot, GtkWidget *widget, GdkRGBA colour, GdkRGBA mark, float x, float y, float size);
void jalon_time_sign_draw_pole (GtkSnapshot *snapshot, GdkRGBA foot, float x, float width, float height);
