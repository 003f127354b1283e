/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-round-shape.h"

#include "jalon-narrow-bin.h"
#include "jalon-palette.h"
#include "jalon-platform.h"

#define LINE 1.6
#define WIDGET_SIZE 12

struct _JalonRoundShape
{
  GtkWidget parent_instance;

  JalonRoundGroup group;
  gboolean        filled;
};

G_DEFINE_FINAL_TYPE (JalonRoundShape, jalon_round_shape, GTK_TYPE_WIDGET)

static void
trace (cairo_t        *cr,
       JalonRoundGroup group,
       double          r)
{
  switch (group)
    {
    case JALON_ROUND_GROUP_FRENCH:
      cairo_arc (cr, 0, 0, r, 0, 2 * G_PI);
      break;

    case JALON_ROUND_GROUP_CEC:
      cairo_rectangle (cr, -r * 0.85, -r * 0.85, r * 1.7, r * 1.7);
      break;

    case JALON_ROUND_GROUP_HEALTH:
      cairo_move_to (cr, 0, -r);
      cairo_line_to (cr, r, r * 0.8);
      cairo_line_to (cr, -r, r * 0.8);
      cairo_close_path (cr);
      break;

    case JALON_ROUND_GROUP_TRADES:
      cairo_move_to (cr, 0, -r * 1.15);
      cairo_line_to (cr, r * 1.15, 0);
      cairo_line_to (cr, 0, r * 1.15);
      cairo_line_to (cr, -r * 1.15, 0);
      cairo_close_path (cr);
      break;

    case JALON_ROUND_GROUP_PNP:
      cairo_move_to (cr, 0, r);
      cairo_line_to (cr, r, -r * 0.8);
      cairo_line_to (cr, -r, -r * 0.8);
      cairo_close_path (cr);
      break;

    case JALON_ROUND_GROUP_OTHERS:
    default:
      for (guint i = 0; i < 6; i++)
        {
          const double corner[6][2] = { { 1, 0 }, { 0.5, 0.87 }, { -0.5, 0.87 }, { -1, 0 }, { -0.5, -0.87 }, { 0.5, -0.87 } };

          cairo_line_to (cr, corner[i][0] * r, corner[i][1] * r);
        }
      cairo_close_path (cr);
    }
}

/**
 * jalon_round_shape_draw:
 * @snapshot: where to draw
 * @group: which shape
 * @filled: a round open to the household; hollow otherwise
 * @colour: of the shape
 * @x: its middle
 * @y: its middle
 * @size: its width in pixels
 *
 * Draws the shape of a group of kinds.
 */
void
jalon_round_shape_draw (GtkSnapshot    *snapshot,
                        JalonRoundGroup group,
                        gboolean        filled,
                        const GdkRGBA  *colour,
                        float           x,
                        float           y,
                        float           size)
{
  const float room = size + 4;
  cairo_t    *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (x - room / 2, y - room / 2, room, room));

  cairo_translate (cr, x, y);
  gdk_cairo_set_source_rgba (cr, colour);
  cairo_set_line_width (cr, LINE);
  trace (cr, group, size / 2);
  if (filled)
    cairo_fill (cr);
  else
    cairo_stroke (cr);
  cairo_destroy (cr);
}

static void
jalon_round_shape_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  JalonRoundShape *self = JALON_ROUND_SHAPE (widget);
  GdkRGBA          colour;

  jalon_platform_get_colour (widget, &colour);
  jalon_palette_lookup (jalon_round_group_get_colour (self->group), &colour);
  jalon_round_shape_draw (snapshot, self->group, self->filled, &colour, (float) gtk_widget_get_width (widget) / 2, (float) gtk_widget_get_height (widget) / 2, (float) jalon_scale_with_text (widget, JALON_ROUND_SHAPE_SIZE));
}

static void
jalon_round_shape_measure (GtkWidget     *widget,
                           GtkOrientation orientation,
                           int            for_size,
                           int           *minimum,
                           int           *natural,
                           int           *minimum_baseline,
                           int           *natural_baseline)
{
  *minimum = *natural = jalon_scale_with_text (widget, WIDGET_SIZE);
}

static void
jalon_round_shape_class_init (JalonRoundShapeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = jalon_round_shape_snapshot;
  widget_class->measure = jalon_round_shape_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
jalon_round_shape_init (JalonRoundShape *self)
{
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

/**
 * jalon_round_shape_set:
 * @self: a shape
 * @group: of which group
 * @filled: whether it is filled
 *
 * Shows another shape.
 */
void
jalon_round_shape_set (JalonRoundShape *self,
                       JalonRoundGroup  group,
                       gboolean         filled)
{
  self->group = group;
  self->filled = filled;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * jalon_round_shape_new:
 * @group: of which group
 * @filled: whether it is filled
 *
 * Returns: (transfer none): a shape
 */
GtkWidget *
jalon_round_shape_new (JalonRoundGroup group,
                       gboolean        filled)
{
  JalonRoundShape *self = g_object_new (JALON_TYPE_ROUND_SHAPE, NULL);

  jalon_round_shape_set (self, group, filled);
  return GTK_WIDGET (self);
}
