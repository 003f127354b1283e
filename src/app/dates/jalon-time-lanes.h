/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* Measures, in pixels. */
#define JALON_TIME_LANE 27   /* height of a lane whose title stands beside it */
#define JALON_TIME_SIDE 14   /* empty, at the edge */
#define JALON_TIME_BESIDE 12 /* from the middle of a sign to its words */

/**
 * JalonTimeLanes: how the lanes of a line of time lie in a width.
 * @above: titles stand above their bars
 * @left: where bars begin
 * @title: where titles begin
 * @room: that a title has
 * @ends: where each ends, below the beginning of the first; as many as there are
 * @scale: of the measures above, by the size of the text
 */
typedef struct
{
  gboolean above;
  float    left;
  float    title;
  float    room;
  float   *ends;
  float    scale;
} JalonTimeLanes;

void           jalon_time_lanes_clear (JalonTimeLanes *lanes);
JalonTimeLanes jalon_time_lanes_find (GtkWidget *widget, GPtrArray *titles, float width, float right, float past);
float          jalon_time_lanes_get_free (const JalonTimeLanes *lanes, guint i);
PangoLayout   *jalon_time_lanes_lay_out_title (GtkWidget *widget, const char *title, float room);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JalonTimeLanes, jalon_time_lanes_clear)
