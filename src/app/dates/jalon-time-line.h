/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-session.h"

#define JALON_TYPE_TIME_LINE (jalon_time_line_get_type ())
G_DECLARE_FINAL_TYPE (JalonTimeLine, jalon_time_line, JALON, TIME_LINE, GtkWidget)

/* Dates on a line of time, a lane each, and today as a ranging pole. What it
 * shows stands in words in the list below it, too. */
void  jalon_time_line_show (JalonTimeLine *self, JalonSession *session, GPtrArray *deadlines, int months);
guint jalon_time_line_get_n_lanes (JalonTimeLine *self);
