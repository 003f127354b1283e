/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-forecast-chart.h"

#include <glib/gi18n.h>

#include "jalon-words.h"

#define HEIGHT 190
#define MARGIN_TOP 18
#define MARGIN_BOTTOM 24
#define MARGIN_LEFT 8
#define MARGIN_RIGHT 8
#define ROOM 0.12f /* above the highest and below the lowest score */
#define QUIET 0.8f
#define FAINT 0.18f

typedef struct
{
  int days; /* after the first one */
  int score;
} Point;

struct _JalonForecastChart
{
  GtkWidget parent_instance;

  GArray   *points; /* of Point */
  JalonDate first;
  int       n_days;
  int       target;
  int       lowest;
  int       highest;
};

G_DEFINE_FINAL_TYPE (JalonForecastChart, jalon_forecast_chart, GTK_TYPE_WIDGET)

/* Places ------------------------------------------------------------------- */

static double
get_x (JalonForecastChart *self,
       int                 days)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self)) - MARGIN_LEFT - MARGIN_RIGHT;

  return MARGIN_LEFT + width * days / MAX (self->n_days, 1);
}

static double
get_y (JalonForecastChart *self,
       int                 score)
{
  double height = gtk_widget_get_height (GTK_WIDGET (self)) - MARGIN_TOP - MARGIN_BOTTOM;
  double room = MAX ((self->highest - self->lowest) * ROOM, 6);
  double low = self->lowest - room;
  double high = self->highest + room;

  return MARGIN_TOP + height * (high - score) / (high - low);
}

/* Drawing ------------------------------------------------------------------ */

static void
set_colour (cairo_t       *cr,
            const GdkRGBA *colour,
            float          strength)
{
  GdkRGBA weaker = *colour;

  weaker.alpha *= strength;
  gdk_cairo_set_source_rgba (cr, &weaker);
}

/* Writes a text whose middle, or end, or beginning is at @x, but never beyond an edge. */
static void
draw_text (JalonForecastChart *self,
           cairo_t            *cr,
           const char         *text,
           double              x,
           double              y,
           double              align)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  int                     width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  x = CLAMP (x - width * align, 0, MAX (gtk_widget_get_width (GTK_WIDGET (self)) - width, 0));
  cairo_move_to (cr, x, y - height);
  pango_cairo_show_layout (cr, layout);
}

static void
draw_months (JalonForecastChart *self,
             cairo_t            *cr,
             const GdkRGBA      *colour)
{
  int       height = gtk_widget_get_height (GTK_WIDGET (self));
  gboolean  narrow = gtk_widget_get_width (GTK_WIDGET (self)) < 480;
  JalonDate day = jalon_date_add_months ((JalonDate){ self->first.year, self->first.month, 1 }, 1, JALON_ROUNDING_DOWN);

  for (; jalon_date_days_between (self->first, day) <= self->n_days; day = jalon_date_add_months (day, 1, JALON_ROUNDING_DOWN))
    {
      g_autofree char *text = NULL;
      double           x = get_x (self, jalon_date_days_between (self->first, day));

      if ((day.month - 1) % (narrow ? 6 : 3) != 0)
        continue;

      set_colour (cr, colour, FAINT);
      cairo_move_to (cr, x, MARGIN_TOP);
      cairo_line_to (cr, x, height - MARGIN_BOTTOM);
      cairo_stroke (cr);
      text = jalon_words_month_short (day);
      set_colour (cr, colour, QUIET);
      draw_text (self, cr, text, x, height - 2, 0.5);
    }
}

static void
draw_target (JalonForecastChart *self,
             cairo_t            *cr,
             const GdkRGBA      *colour)
{
  const double     dashes[] = { 5, 4 };
  double           y = get_y (self, self->target);
  g_autofree char *text = g_strdup_printf ("%d", self->target);

  set_colour (cr, colour, QUIET);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_move_to (cr, MARGIN_LEFT, y);
  cairo_line_to (cr, gtk_widget_get_width (GTK_WIDGET (self)) - MARGIN_RIGHT, y);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
  draw_text (self, cr, text, gtk_widget_get_width (GTK_WIDGET (self)), y - 1, 1);
}

static void
draw_steps (JalonForecastChart *self,
            cairo_t            *cr,
            const GdkRGBA      *colour)
{
  int previous = 0;

  set_colour (cr, colour, 1);
  cairo_set_line_width (cr, 2);

  for (guint i = 0; i < self->points->len; i++)
    {
      const Point *point = &g_array_index (self->points, Point, i);
      double       x = get_x (self, point->days);

      if (i == 0)
        cairo_move_to (cr, x, get_y (self, point->score));
      else
        cairo_line_to (cr, x, get_y (self, previous));

      cairo_line_to (cr, x, get_y (self, point->score));
      previous = point->score;
    }

  cairo_line_to (cr, get_x (self, self->n_days), get_y (self, previous));
  cairo_stroke (cr);
}

/* The score where it changes, where there is room for it. */
static void
draw_scores (JalonForecastChart *self,
             cairo_t            *cr)
{
  double free_from = -1;

  for (guint i = 0; i < self->points->len; i++)
    {
      const Point     *point = &g_array_index (self->points, Point, i);
      double           x = get_x (self, point->days);
      g_autofree char *text = g_strdup_printf ("%d", point->score);

      if (x < free_from || (i > 0 && point[-1].score == point->score))
        continue;

      draw_text (self, cr, text, x + 3, get_y (self, point->score) - 2, 0);
      free_from = x + 40;
    }
}

static void
jalon_forecast_chart_snapshot (GtkWidget   *widget,
                               GtkSnapshot *snapshot)
{
  JalonForecastChart *self = JALON_FORECAST_CHART (widget);
  int                 width = gtk_widget_get_width (widget);
  int                 height = gtk_widget_get_height (widget);
  GdkRGBA             colour;
  cairo_t            *cr;

  if (self->points->len == 0 || width < 40 || height < MARGIN_TOP + MARGIN_BOTTOM + 20)
    return;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &colour);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  cairo_set_line_width (cr, 1);
  draw_months (self, cr, &colour);
  draw_target (self, cr, &colour);
  draw_steps (self, cr, &colour);
  draw_scores (self, cr);
  cairo_destroy (cr);
}

static void
jalon_forecast_chart_measure (GtkWidget     *widget,
                              GtkOrientation orientation,
                              int            for_size,
                              int           *minimum,
                              int           *natural,
                              int           *minimum_baseline,
                              int           *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_VERTICAL ? HEIGHT : 200;
  *natural = orientation == GTK_ORIENTATION_VERTICAL ? HEIGHT : 600;
}

/* GObject ------------------------------------------------------------------ */

static void
jalon_forecast_chart_finalize (GObject *object)
{
  g_array_unref (JALON_FORECAST_CHART (object)->points);

  G_OBJECT_CLASS (jalon_forecast_chart_parent_class)->finalize (object);
}

static void
jalon_forecast_chart_class_init (JalonForecastChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jalon_forecast_chart_finalize;
  widget_class->snapshot = jalon_forecast_chart_snapshot;
  widget_class->measure = jalon_forecast_chart_measure;

  gtk_widget_class_set_css_name (widget_class, "forecastchart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
jalon_forecast_chart_init (JalonForecastChart *self)
{
  self->points = g_array_new (FALSE, FALSE, sizeof (Point));
}

/* What the line says, step by step, for who does not see it. */
static char *
describe (JalonForecastChart *self)
{
  g_autoptr (GString) out = g_string_new (_ ("Score by day"));

  for (guint i = 0; i < self->points->len; i++)
    {
      const Point     *point = &g_array_index (self->points, Point, i);
      g_autofree char *day = jalon_words_date (jalon_date_add_days (self->first, point->days));

      g_string_append (out, "; ");
      /* Translators: a score, a day. */
      g_string_append_printf (out, _ ("%1$d from %2$s"), point->score, day);
    }

  return g_string_free (g_steal_pointer (&out), FALSE);
}

/**
 * jalon_forecast_chart_show:
 * @self: a chart
 * @prospect: (nullable): a look ahead; %NULL shows nothing
 *
 * Shows the score of each day.
 */
void
jalon_forecast_chart_show (JalonForecastChart  *self,
                           const JalonProspect *prospect)
{
  g_autofree char *text = NULL;

  g_array_set_size (self->points, 0);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (prospect == NULL)
    return;

  self->first = prospect->on;
  self->n_days = jalon_date_days_between (prospect->on, prospect->until);
  self->target = self->lowest = self->highest = prospect->target;

  for (guint i = 0; i < prospect->forecast->steps->len; i++)
    {
      const JalonForecastDay *step = jalon_forecast_get_step (prospect->forecast, i);
      Point                   point = { jalon_date_days_between (prospect->on, step->day), step->crs.total };

      self->lowest = MIN (self->lowest, point.score);
      self->highest = MAX (self->highest, point.score);
      g_array_append_val (self->points, point);
    }

  text = describe (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}
