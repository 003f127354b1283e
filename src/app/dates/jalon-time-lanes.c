/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-time-lanes.h"

#include "jalon-narrow-bin.h"

#define WIDEST_TITLE 0.36f /* of the width: where a title needs more, all stand above their bars */
#define BELOW_TITLE 28     /* of a lane whose title stands above its bar */

/* Every lane is as high as its own title needs. */
static float *
stack_up (GtkWidget            *widget,
          GPtrArray            *titles,
          const JalonTimeLanes *lanes)
{
  float *ends = g_new (float, titles->len);
  float  end = 0;

  for (guint i = 0; i < titles->len; i++)
    {
      g_autoptr (PangoLayout) layout = lanes->above ? jalon_time_lanes_lay_out_title (widget, titles->pdata[i], lanes->room) : NULL;
      int                     height;

      if (layout != NULL)
        pango_layout_get_pixel_size (layout, NULL, &height);
      end += layout != NULL ? BELOW_TITLE * lanes->scale + (float) height : JALON_TIME_LANE * lanes->scale;
      ends[i] = end;
    }
  return ends;
}

/**
 * jalon_time_lanes_clear:
 * @lanes: how lanes lie
 *
 * Frees what it holds.
 */
void
jalon_time_lanes_clear (JalonTimeLanes *lanes)
{
  g_clear_pointer (&lanes->ends, g_free);
}

/**
 * jalon_time_lanes_get_free:
 * @lanes: how lanes lie, titles above their bars
 * @i: one of them
 *
 * Returns: where its title ends and the room of its bar begins, from the top of the first lane, in pixels
 */
float
jalon_time_lanes_get_free (const JalonTimeLanes *lanes,
                           guint                 i)
{
  return lanes->ends[i] - 2 * JALON_TIME_BESIDE * lanes->scale;
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
 * Returns: (transfer full): how the lanes lie; to be cleared
 */
JalonTimeLanes
jalon_time_lanes_find (GtkWidget *widget,
                       GPtrArray *titles,
                       float      width,
                       float      right,
                       float      past)
{
  const float    scale = (float) jalon_scale_with_text (widget, 100) / 100;
  JalonTimeLanes lanes = { FALSE, 0, JALON_TIME_SIDE, 0, NULL, scale };
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
  if (lanes.left > width * WIDEST_TITLE)
    {
      lanes.above = TRUE;
      lanes.left = JALON_TIME_SIDE;
      lanes.title = JALON_TIME_SIDE + (right - JALON_TIME_SIDE) * past + JALON_TIME_BESIDE * scale;
      lanes.room = MAX (width - lanes.title - 4, 1);
    }

  lanes.ends = stack_up (widget, titles, &lanes);
  return lanes;
}
