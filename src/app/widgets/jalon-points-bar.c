/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-points-bar.h"

#include "jalon-platform.h"

#define TRACK_STRENGTH 0.2f

enum
{
  PROP_0,
  PROP_POINTS,
  PROP_MAXIMUM,
  PROP_SCALE,
  N_PROPS,
};

struct _JalonPointsBar
{
  GtkWidget parent_instance;

  int numbers[N_PROPS];
};

static GParamSpec *properties[N_PROPS];

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
  int             maximum = self->numbers[PROP_MAXIMUM];
  int             scale = MAX (self->numbers[PROP_SCALE], maximum);
  int             points = CLAMP (self->numbers[PROP_POINTS], 0, maximum);
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
jalon_points_bar_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  g_value_set_int (value, JALON_POINTS_BAR (object)->numbers[property_id]);
}

static void
jalon_points_bar_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  JalonPointsBar *self = JALON_POINTS_BAR (object);

  if (self->numbers[property_id] == g_value_get_int (value))
    return;

  self->numbers[property_id] = g_value_get_int (value);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (object, pspec);
}

static void
jalon_points_bar_class_init (JalonPointsBarClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = jalon_points_bar_get_property;
  object_class->set_property = jalon_points_bar_set_property;
  widget_class->snapshot = jalon_points_bar_snapshot;

  properties[PROP_POINTS] = g_param_spec_int ("points", NULL, NULL, 0, G_MAXINT, 0, flags);
  properties[PROP_MAXIMUM] = g_param_spec_int ("maximum", NULL, NULL, 0, G_MAXINT, 0, flags);
  properties[PROP_SCALE] = g_param_spec_int ("scale", NULL, NULL, 0, G_MAXINT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "pointsbar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
jalon_points_bar_init (JalonPointsBar *self)
{
}
