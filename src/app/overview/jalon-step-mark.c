/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-step-mark.h"

#include "jalon-narrow-bin.h"
#include "jalon-platform.h"

struct _JalonStepMark
{
  GtkWidget parent_instance;

  guint                   number;
  JalonOverviewStepStatus status;
};

G_DEFINE_FINAL_TYPE (JalonStepMark, jalon_step_mark, GTK_TYPE_WIDGET)

/* At the usual size of text, with which they grow. */
#define WIDTH 50
#define DISC 26
#define RAIL 2.0f
#define EDGE 1.0f /* of a row, to the next */

static float
get_disc (GtkWidget *widget)
{
  return (float) jalon_scale_with_text (widget, DISC);
}

static void
jalon_step_mark_measure (GtkWidget     *widget,
                         GtkOrientation orientation,
                         int            for_size,
                         int           *minimum,
                         int           *natural,
                         int           *minimum_baseline,
                         int           *natural_baseline)
{
  *minimum = *natural = jalon_scale_with_text (widget, DISC) + (orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH - DISC : 0);
}

static void
draw_number (JalonStepMark *self,
             GtkSnapshot   *snapshot,
             GdkRGBA        colour,
             float          x,
             float          y)
{
  g_autofree char        *text = g_strdup_printf ("%u", self->number);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  PangoAttrList          *bold = pango_attr_list_from_string ("0 -1 weight bold, 0 -1 scale 0.85");
  int                     width;
  int                     height;

  pango_layout_set_attributes (layout, bold);
  pango_attr_list_unref (bold);
  pango_layout_get_pixel_size (layout, &width, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x - (float) width / 2, y - (float) height / 2));
  gtk_snapshot_append_layout (snapshot, layout, &colour);
  gtk_snapshot_restore (snapshot);
}

static void
draw_check (GtkSnapshot           *snapshot,
            const graphene_rect_t *disc)
{
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, disc);

  cairo_translate (cr, (double) disc->origin.x, (double) disc->origin.y);
  cairo_scale (cr, (double) disc->size.width / DISC, (double) disc->size.height / DISC);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_set_line_width (cr, 2.6);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_move_to (cr, 7.5, 13.5);
  cairo_line_to (cr, 11.5, 17.5);
  cairo_line_to (cr, 18.5, 9);
  cairo_stroke (cr);
  cairo_destroy (cr);
}

/* From the row above to the ring, and from the ring to the row below: one line through all of them. */
static void
draw_rail (JalonStepMark *self,
           GtkSnapshot   *snapshot,
           GdkRGBA        colour,
           float          x,
           float          middle,
           float          height)
{
  const float half = get_disc (GTK_WIDGET (self)) / 2;

  colour.alpha *= 0.3f;
  if (self->number > 1)
    gtk_snapshot_append_color (snapshot, &colour, &GRAPHENE_RECT_INIT (x - RAIL / 2, 0, RAIL, middle - half));
  if (self->number < JALON_N_OVERVIEW_STEPS)
    gtk_snapshot_append_color (snapshot, &colour, &GRAPHENE_RECT_INIT (x - RAIL / 2, middle + half, RAIL, height + EDGE - middle - half));
}

static void
jalon_step_mark_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  JalonStepMark *self = JALON_STEP_MARK (widget);
  const float    x = (float) gtk_widget_get_width (widget) / 2;
  const float    height = (float) gtk_widget_get_height (widget);
  const float    y = height / 2;
  const float    size = get_disc (widget);
  const float    width[4] = { 2, 2, 2, 2 };
  GskRoundedRect disc;
  GdkRGBA        ink;
  GdkRGBA        ready = { 0.17f, 0.48f, 0.31f, 1 };

  jalon_platform_get_colour (widget, &ink);
  draw_rail (self, snapshot, ink, x, y, height);
  gsk_rounded_rect_init_from_rect (&disc, &GRAPHENE_RECT_INIT (x - size / 2, y - size / 2, size, size), size / 2);

  if (self->status == JALON_STEP_DONE)
    {
      gtk_snapshot_push_rounded_clip (snapshot, &disc);
      gtk_snapshot_append_color (snapshot, &ready, &disc.bounds);
      gtk_snapshot_pop (snapshot);
      draw_check (snapshot, &disc.bounds);
      return;
    }

  if (self->status == JALON_STEP_WAITING)
    ink.alpha *= 0.55f;
  gtk_snapshot_append_border (snapshot, &disc, width, (const GdkRGBA[4]){ ink, ink, ink, ink });
  draw_number (self, snapshot, ink, x, y);
}

static void
jalon_step_mark_class_init (JalonStepMarkClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = jalon_step_mark_measure;
  widget_class->snapshot = jalon_step_mark_snapshot;
  gtk_widget_class_set_css_name (widget_class, "stepmark");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
jalon_step_mark_init (JalonStepMark *self)
{
}

/**
 * jalon_step_mark_show:
 * @self: a mark
 * @number: of the step, from 1
 * @status: of the step
 *
 * Draws another step.
 */
void
jalon_step_mark_show (JalonStepMark          *self,
                      guint                   number,
                      JalonOverviewStepStatus status)
{
  self->number = number;
  self->status = status;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
