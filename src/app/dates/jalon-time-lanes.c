/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-time-lanes.h"

#include "jalon-narrow-bin.h"

#define WIDEST_TITLE 0.36f /* of the width: where a title needs more, all stand above their bars */
#define TALL_LANE 46
#define TALLEST_LANE 62 /* titles of two lines */

/**
 * jalon_time_lanes_find:
 * @widget: in whose letters
 * @titles: (element-type utf8): of the lanes
 * @width: that there is
 * @right: where bars end at most
 * @past: the share of the line that lies before today
 *
 * Every title is read whole: beside its bar where it fits, else above it, after the pole of today.
 *
 * Returns: how the lanes lie
 */
JalonTimeLanes
jalon_time_lanes_find (GtkWidget *widget,
                       GPtrArray *titles,
                       float      width,
                       float      right,
                       float      past)
{
  const float    scale = (float) jalon_scale_with_text (widget, 100) / 100;
  JalonTimeLanes lanes = { FALSE, 0, JALON_TIME_SIDE, 0, JALON_TIME_LANE * scale, scale };
  int            widest = 0;

  for (guint i = 0; i < titles->len; i++)
    {
      g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, titles->pdata[i]);
      int                     title;

      pango_layout_get_pixel_size (layout, &title, NULL);
      widest = MAX (widest, title);
    }

  lanes.left = (float) (JALON_TIME_SIDE + widest + JALON_TIME_SIDE);
  lanes.room = (float) widest + 2;
  if (lanes.left <= width * WIDEST_TITLE)
    return lanes;

  lanes.above = TRUE;
  lanes.left = JALON_TIME_SIDE;
  lanes.title = JALON_TIME_SIDE + (right - JALON_TIME_SIDE) * past + JALON_TIME_BESIDE * scale;
  lanes.room = MAX (width - lanes.title - 4, 1);
  lanes.lane = scale * ((float) widest <= lanes.room ? TALL_LANE : TALLEST_LANE);
  return lanes;
}
