/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-points-bar.h"

#include "jalon-member.h"
#include "jalon-platform.h"

#define TRACK_STRENGTH 0.2f

struct _JalonPointsBar
{
  GtkWidget parent_instance;

  int points;
  int maximum;
  int scale; /* the maximum that fills the whole width, if larger */
};

G_DEFINE_FINAL_TYPE (JalonPointsBar, jalon_points_bar, GTK_TYPE_WIDGET)

static void
draw_part (GtkSnapshot   *snapshot,
           float          x,
           float          width,
           float          height,
           const GdkRGBA *colour)
{
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (x, 0, width, height), MIN (height, width) / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, colour, &GRAPHENE_RECT_INIT (x, 0, width, height));
  gtk_snapshot_pop (snapshot);
}

static void
jalon_points_bar_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  JalonPointsBar *self = JALON_POINTS_BAR (widget);
  float           width = (float) gtk_widget_get_width (widget);
  float           height = (float) gtk_widget_get_height (widget);
  int             maximum = self->maximum;
  int             scale = MAX (self->scale, maximum);
  int             points = CLAMP (self->points, 0, maximum);
  float           filled;
  GdkRGBA         colour;
  GdkRGBA         track;

  if (maximum <= 0)
    return;

  jalon_platform_get_colour (widget, &colour);
  track = colour;
  track.alpha *= TRACK_STRENGTH;
  filled = width * (float) points / (float) scale;
  width = width * (float) maximum / (float) scale;

  draw_part (snapshot, gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? (float) gtk_widget_get_width (widget) - width : 0, width, height, &track);
  if (points > 0)
    draw_part (snapshot, gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? (float) gtk_widget_get_width (widget) - filled : 0, filled, height, &colour);
}

static void
jalon_points_bar_class_init (JalonPointsBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = jalon_points_bar_snapshot;

  jalon_member_install (klass, g_param_spec_int ("points", NULL, NULL, 0, G_MAXINT, 0, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonPointsBar, points), (JalonUpdate) gtk_widget_queue_draw);
  jalon_member_install (klass, g_param_spec_int ("maximum", NULL, NULL, 0, G_MAXINT, 0, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonPointsBar, maximum), (JalonUpdate) gtk_widget_queue_draw);
  jalon_member_install (klass, g_param_spec_int ("scale", NULL, NULL, 0, G_MAXINT, 0, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonPointsBar, scale), (JalonUpdate) gtk_widget_queue_draw);

  gtk_widget_class_set_css_name (widget_class, "pointsbar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
jalon_points_bar_init (JalonPointsBar *self)
{
}
