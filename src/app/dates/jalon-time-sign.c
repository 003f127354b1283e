/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-time-sign.h"

/* The signs of the line of time. */

static void
draw_disc (GtkSnapshot *snapshot,
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
           float        y,
           float        size)
{
  const float    width[4] = { 2, 2, 2, 2 };
  const GdkRGBA  colours[4] = { colour, colour, colour, colour };
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (x - size / 2, y - size / 2, size, size), size / 2);
  gtk_snapshot_append_border (snapshot, &outline, width, colours);
}

static void
draw_diamond (GtkSnapshot *snapshot,
              GdkRGBA      colour,
              float        x,
              float        y,
              float        size)
{
  const float side = size * 0.72f;

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
 * @size: its width and height, in pixels
 */
void
jalon_time_sign_draw (GtkSnapshot *snapshot,
                      const char  *icon,
                      GdkRGBA      colour,
                      float        x,
                      float        y,
                      float        size)
{
  if (g_str_equal (icon, "jalon-expected-symbolic"))
    draw_ring (snapshot, colour, x, y, size);
  else if (g_str_equal (icon, "jalon-key-date-symbolic"))
    draw_diamond (snapshot, colour, x, y, size);
  else
    draw_disc (snapshot, colour, x, y, size * 11 / 12);
}

/**
 * jalon_time_sign_draw_late:
 * @snapshot: where to
 * @widget: in whose letters
 * @colour: of the disc
 * @mark: the colour of the mark
 * @x, @y: its middle
 * @size: of the other signs, in pixels: this one is a little larger
 *
 * A mark in the middle of a disc.
 */
void
jalon_time_sign_draw_late (GtkSnapshot *snapshot,
                           GtkWidget   *widget,
                           GdkRGBA      colour,
                           GdkRGBA      mark,
                           float        x,
                           float        y,
                           float        size)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, "!");
  PangoAttrList          *list = pango_attr_list_from_string ("0 -1 weight bold, 0 -1 scale 0.8");
  int                     width;
  int                     height;

  pango_layout_set_attributes (layout, list);
  pango_attr_list_unref (list);
  pango_layout_get_pixel_size (layout, &width, &height);
  draw_disc (snapshot, colour, x, y, size * 14 / 12);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x - (float) width / 2, y - (float) height / 2));
  gtk_snapshot_append_layout (snapshot, layout, &mark);
  gtk_snapshot_restore (snapshot);
}

/**
 * jalon_time_sign_draw_pole:
 * @snapshot: where to
 * @foot: the colour of its foot
 * @x: its middle, in pixels
 * @width: of the pole
 * @height: of the whole drawing, of which the pole leaves the edges empty
 *
 * Draws today: a ranging pole, as in the icon of the program.
 */
void
jalon_time_sign_draw_pole (GtkSnapshot *snapshot,
                           GdkRGBA      foot,
                           float        x,
                           float        width,
                           float        height)
{
  const float   top = 8;
  const float   bottom = height - 12;
  const float   part = 22;
  const GdkRGBA white = { 1, 1, 1, 1 };
  const GdkRGBA red = { 0.753f, 0.224f, 0.169f, 1 };
  int           n = 0;

  gtk_snapshot_append_color (snapshot, &red, &GRAPHENE_RECT_INIT (x - width / 2, top, width, bottom - top));
  for (float y = top; y < bottom; y += part, n++)
    if (n % 2 == 1)
      gtk_snapshot_append_color (snapshot, &white, &GRAPHENE_RECT_INIT (x - width / 2 + 1, y, width - 2, MIN (part, bottom - y)));
  gtk_snapshot_append_color (snapshot, &foot, &GRAPHENE_RECT_INIT (x - 1, bottom, 2, 6));
}
