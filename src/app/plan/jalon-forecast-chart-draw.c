/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-forecast-chart-private.h"

#include "jalon-platform.h"
#include "jalon-narrow-bin.h"
#include "jalon-words.h"

#define MARGIN_TOP 18
#define MARGIN_BOTTOM 24
#define MARGIN_LEFT 8
#define MARGIN_RIGHT 8
#define ROOM 0.12f /* above the highest and below the lowest score */
#define QUIET 0.8f
#define LABEL_HEIGHT 15
#define LABEL_GAP 8
#define NARROW 480
#define LABEL_END 44 /* from the right: the target has its own label there */
#define FAINT 0.18f
#define DOT 4

/* Measures that hold a text grow with it. */
#define SCALED(self, measure) jalon_scale_with_text (GTK_WIDGET (self), measure)

/* Places ------------------------------------------------------------------- */

/**
 * jalon_forecast_chart_get_x:
 * @self: a chart
 * @days: after its first day
 *
 * Returns: where the day is, in pixels
 */
double
jalon_forecast_chart_get_x (JalonForecastChart *self,
                            int                 days)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self)) - MARGIN_LEFT - MARGIN_RIGHT;

  return MARGIN_LEFT + width * days / MAX (self->n_days, 1);
}

static double
get_y (JalonForecastChart *self,
       int                 score)
{
  double height = gtk_widget_get_height (GTK_WIDGET (self)) - SCALED (self, MARGIN_TOP + MARGIN_BOTTOM);
  double room = MAX ((self->highest - self->lowest) * ROOM, 6);
  double low = self->lowest - room;
  double high = self->highest + room;

  return SCALED (self, MARGIN_TOP) + height * (high - score) / (high - low);
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

/* Writes a text whose middle, or end, or beginning is at @x, but never beyond an edge nor before @from.
 * Returns: where it ends */
static double
draw_text (JalonForecastChart *self,
           cairo_t            *cr,
           const char         *text,
           double              x,
           double              y,
           double              align,
           double              from)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  int                     width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  x = CLAMP (x - width * align, 0, MAX (gtk_widget_get_width (GTK_WIDGET (self)) - width, 0));
  if (x < from)
    return from;
  cairo_move_to (cr, x, y - height);
  pango_cairo_show_layout (cr, layout);
  return x + width + SCALED (self, LABEL_GAP);
}

static void
draw_months (JalonForecastChart *self,
             cairo_t            *cr,
             const GdkRGBA      *colour)
{
  int       height = gtk_widget_get_height (GTK_WIDGET (self));
  double    free_from = 0;
  gboolean  narrow = gtk_widget_get_width (GTK_WIDGET (self)) < SCALED (self, NARROW);
  JalonDate day = jalon_date_add_months ((JalonDate){ self->first.year, self->first.month, 1 }, 1, JALON_ROUNDING_DOWN);

  for (; jalon_date_days_between (self->first, day) <= self->n_days; day = jalon_date_add_months (day, 1, JALON_ROUNDING_DOWN))
    {
      g_autofree char *text = NULL;
      double           x = jalon_forecast_chart_get_x (self, jalon_date_days_between (self->first, day));

      if ((day.month - 1) % (narrow ? 6 : 3) != 0)
        continue;

      set_colour (cr, colour, FAINT);
      cairo_move_to (cr, x, SCALED (self, MARGIN_TOP));
      cairo_line_to (cr, x, height - SCALED (self, MARGIN_BOTTOM));
      cairo_stroke (cr);
      text = jalon_words_month_short (day);
      set_colour (cr, colour, QUIET);
      free_from = draw_text (self, cr, text, x, height - 2, 0.5, free_from);
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
  draw_text (self, cr, text, gtk_widget_get_width (GTK_WIDGET (self)), y - 1, 1, 0);
}

/* Whether a label above a line would stand on the line of the target. */
static gboolean
meets_target (JalonForecastChart *self,
              double              y)
{
  const double target = get_y (self, self->target);

  return target < y && target > y - SCALED (self, LABEL_HEIGHT);
}

/* Faint lines with the name of the kind at the left, where there is room for it. */
static void
draw_cut_offs (JalonForecastChart *self,
               cairo_t            *cr,
               const GdkRGBA      *colour)
{
  const double dashes[] = { 1, 3 };
  double       free_below = G_MAXDOUBLE;

  for (guint i = 0; i < self->cut_offs->len; i++)
    {
      const JalonForecastCutOff *cut_off = &g_array_index (self->cut_offs, JalonForecastCutOff, i);
      const double               y = get_y (self, cut_off->score);
      g_autofree char           *text = g_strdup_printf ("%s, %d", cut_off->name, cut_off->score);

      set_colour (cr, colour, QUIET);
      cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
      cairo_move_to (cr, MARGIN_LEFT, y);
      cairo_line_to (cr, gtk_widget_get_width (GTK_WIDGET (self)) - MARGIN_RIGHT, y);
      cairo_stroke (cr);
      cairo_set_dash (cr, NULL, 0, 0);

      if (y > free_below)
        continue;

      draw_text (self, cr, text, gtk_widget_get_width (GTK_WIDGET (self)) - SCALED (self, LABEL_END), meets_target (self, y) ? y + SCALED (self, LABEL_HEIGHT) + 1 : y - 1, 1, 0);
      free_below = y - SCALED (self, LABEL_HEIGHT);
    }
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
      const JalonForecastPoint *point = &g_array_index (self->points, JalonForecastPoint, i);
      double                    x = jalon_forecast_chart_get_x (self, point->days);

      if (i == 0)
        cairo_move_to (cr, x, get_y (self, point->score));
      else
        cairo_line_to (cr, x, get_y (self, previous));

      cairo_line_to (cr, x, get_y (self, point->score));
      previous = point->score;
    }

  cairo_line_to (cr, jalon_forecast_chart_get_x (self, self->n_days), get_y (self, previous));
  cairo_stroke (cr);
}

/* The score where it changes, where there is room for it. */
static void
draw_scores (JalonForecastChart *self,
             cairo_t            *cr)
{
  double free_from = 0;

  for (guint i = 0; i < self->points->len; i++)
    {
      const JalonForecastPoint *point = &g_array_index (self->points, JalonForecastPoint, i);
      double                    x = jalon_forecast_chart_get_x (self, point->days);
      g_autofree char          *text = g_strdup_printf ("%d", point->score);

      if (i > 0 && point[-1].score == point->score)
        continue;

      free_from = draw_text (self, cr, text, x + 3, get_y (self, point->score) - 2, 0, free_from);
    }
}

/* The step that is read out. */
static void
draw_current (JalonForecastChart *self,
              cairo_t            *cr,
              const GdkRGBA      *colour)
{
  const JalonForecastPoint *point;
  double                    x;

  if (self->current >= self->points->len)
    return;

  point = &g_array_index (self->points, JalonForecastPoint, self->current);
  x = jalon_forecast_chart_get_x (self, point->days);
  set_colour (cr, colour, QUIET);
  cairo_set_line_width (cr, 1);
  cairo_move_to (cr, x, SCALED (self, MARGIN_TOP));
  cairo_line_to (cr, x, gtk_widget_get_height (GTK_WIDGET (self)) - SCALED (self, MARGIN_BOTTOM));
  cairo_stroke (cr);
  set_colour (cr, colour, 1);
  cairo_arc (cr, x, get_y (self, point->score), DOT, 0, 2 * G_PI);
  cairo_fill (cr);
}

/**
 * jalon_forecast_chart_draw:
 * @widget: a #JalonForecastChart
 * @snapshot: where to
 *
 * Draws the chart: months, cut-offs, target, steps and the one that is read out.
 */
void
jalon_forecast_chart_draw (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  JalonForecastChart *self = JALON_FORECAST_CHART (widget);
  int                 width = gtk_widget_get_width (widget);
  int                 height = gtk_widget_get_height (widget);
  GdkRGBA             colour;
  cairo_t            *cr;

  if (self->points->len == 0 || width < 40 || height < SCALED (self, MARGIN_TOP + MARGIN_BOTTOM) + 20)
    return;

  jalon_platform_get_colour (widget, &colour);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  cairo_set_line_width (cr, 1);
  draw_months (self, cr, &colour);
  draw_cut_offs (self, cr, &colour);
  draw_target (self, cr, &colour);
  draw_steps (self, cr, &colour);
  draw_scores (self, cr);
  draw_current (self, cr, &colour);
  cairo_destroy (cr);
}
