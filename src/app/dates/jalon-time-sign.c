/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-time-sign.h"

/* The signs of the line of time. */

/**
 * jalon_time_sign_draw_disc:
 * @snapshot: where to
 * @colour: of it
 * @x, @y: its middle
 * @size: its diameter
 */
void
jalon_time_sign_draw_disc (GtkSnapshot *snapshot,
                           GdkRGBA      colour,
                           float        x,
                           float        y,
                           float        size)
{
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (x - size / 2, y - size / 2, size, size), size / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &colour, &outline.bounds);
  gtk_snapshot_pop (snapshot);
}

static void
draw_ring (GtkSnapshot *snapshot,
           GdkRGBA      colour,
           float        x,
           float        y)
{
  const float    width[4] = { 2, 2, 2, 2 };
  const GdkRGBA  colours[4] = { colour, colour, colour, colour };
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (x - JALON_TIME_SIGN / 2.0f, y - JALON_TIME_SIGN / 2.0f, JALON_TIME_SIGN, JALON_TIME_SIGN), JALON_TIME_SIGN / 2.0f);
  gtk_snapshot_append_border (snapshot, &outline, width, colours);
}

static void
draw_diamond (GtkSnapshot *snapshot,
              GdkRGBA      colour,
              float        x,
              float        y)
{
  const float side = JALON_TIME_SIGN * 0.72f;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y));
  gtk_snapshot_rotate (snapshot, 45);
  gtk_snapshot_append_color (snapshot, &colour, &GRAPHENE_RECT_INIT (-side / 2, -side / 2, side, side));
  gtk_snapshot_restore (snapshot);
}

/**
 * jalon_time_sign_draw:
 * @snapshot: where to
 * @icon: the name of the sign, as the list has it
 * @colour: of it
 * @x, @y: its middle
 */
void
jalon_time_sign_draw (GtkSnapshot *snapshot,
                      const char  *icon,
                      GdkRGBA      colour,
                      float        x,
                      float        y)
{
  if (g_str_equal (icon, "jalon-expected-symbolic"))
    draw_ring (snapshot, colour, x, y);
  else if (g_str_equal (icon, "jalon-key-date-symbolic"))
    draw_diamond (snapshot, colour, x, y);
  else
    jalon_time_sign_draw_disc (snapshot, colour, x, y, JALON_TIME_SIGN - 1);
}
