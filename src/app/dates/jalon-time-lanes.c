/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-time-lanes.h"

#include "jalon-narrow-bin.h"

#define WIDEST_TITLE 0.36f /* of the width: where a title needs more, all stand above their bars */
#define TALL_LANE 46
#define LINE 16 /* that a title takes beyond its first */

/* How many lines the longest title takes. */
static int
count_lines (GtkWidget *widget,
             GPtrArray *titles,
             float      room)
{
  int most = 1;

  for (guint i = 0; i < titles->len; i++)
    {
      g_autoptr (PangoLayout) layout = jalon_time_lanes_lay_out_title (widget, titles->pdata[i], room);

      most = MAX (most, pango_layout_get_line_count (layout));
    }
  return most;
}

/**
 * jalon_time_lanes_lay_out_title:
 * @widget: in whose letters
 * @title: of a lane
 * @room: that it has
 *
 * Returns: (transfer full): the whole title, in as many lines as it takes
 */
PangoLayout *
jalon_time_lanes_lay_out_title (GtkWidget  *widget,
                                const char *title,
                                float       room)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (widget, title);

  pango_layout_set_width (layout, (int) (room * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  return layout;
}

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
  lanes.lane = scale * (float) (TALL_LANE + LINE * (count_lines (widget, titles, lanes.room) - 1));
  return lanes;
}
