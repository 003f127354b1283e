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
#define QUIET 0.8f /* lines only: a text has its whole colour, or cannot be read */
#define LABEL_HEIGHT 15
#define LABEL_GAP 8
#define NARROW 480
#define LABEL_END 44    /* from the right: the target has its own label there */
#define FIGURE_WIDTH 30 /* of a score */
#define LINE_ROOM 2     /* on either side of a line */
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
      set_colour (cr, colour, 1);
      free_from = draw_text (self, cr, text, x, height - 2, 0.5, free_from);
    }
}

/* Whether the line of the target is that of a cut-off, which has its figure beside its name. */
static gboolean
is_named (JalonForecastChart *self)
{
  for (guint i = 0; i < self->cut_offs->len; i++)
    if (g_array_index (self->cut_offs, JalonForecastCutOff, i).score == self->target)
      return TRUE;

  return FALSE;
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
  set_colour (cr, colour, 1);
  if (!is_named (self))
    draw_text (self, cr, text, gtk_widget_get_width (GTK_WIDGET (self)), y - 1, 1, 0);
}

/* Names of cut-offs ---------------------------------------------------------- */

typedef struct
{
  double left;
  double top;
  double right;
  double bottom;
} Place;

static gboolean
meets (const Place *place,
       double       left,
       double       top,
       double       right,
       double       bottom)
{
  return place->left < right && place->right > left && place->top < bottom && place->bottom > top;
}

/* Whether a text would stand on the score, or on a figure above it. */
static gboolean
meets_steps (JalonForecastChart *self,
             const Place        *place)
{
  for (guint i = 0; i < self->points->len; i++)
    {
      const JalonForecastPoint *point = &g_array_index (self->points, JalonForecastPoint, i);
      const double              x = jalon_forecast_chart_get_x (self, point->days);
      const double              y = get_y (self, point->score);
      const double              end = jalon_forecast_chart_get_x (self, i + 1 < self->points->len ? point[1].days : self->n_days);
      const double              previous = i > 0 ? get_y (self, point[-1].score) : y;

      if (meets (place, x, y - LINE_ROOM, end, y + LINE_ROOM) || meets (place, x, y - SCALED (self, LABEL_HEIGHT), x + SCALED (self, FIGURE_WIDTH), y) ||
          meets (place, x - LINE_ROOM, MIN (y, previous), x + LINE_ROOM, MAX (y, previous)))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_free (JalonForecastChart *self,
         const Place        *place,
         double              own)
{
  const double right = gtk_widget_get_width (GTK_WIDGET (self));
  const double target = get_y (self, self->target);

  if (place->top < 0 || place->bottom > gtk_widget_get_height (GTK_WIDGET (self)) - SCALED (self, MARGIN_BOTTOM) || meets_steps (self, place))
    return FALSE;
  if (self->target <= 0)
    return TRUE;
  if (target != own && meets (place, 0, target - LINE_ROOM, right, target + LINE_ROOM))
    return FALSE;
  return !meets (place, right - SCALED (self, LABEL_END), target - SCALED (self, LABEL_HEIGHT), right, target);
}

/* Where the name of a line crosses nothing: above or below it, at the right or at the left, in one line or in
 * some; at the right above it where there is no such place. */
static void
place_name (JalonForecastChart *self,
            PangoLayout        *layout,
            double              y,
            Place              *place)
{
  static const double parts[] = { 1, 0.6, 0.4 }; /* of the width */
  const int           width = gtk_widget_get_width (GTK_WIDGET (self));

  for (guint i = 0; i < 4 * G_N_ELEMENTS (parts); i++)
    {
      const gboolean below = i / 2 % 2 == 1;
      int            text_width, text_height;

      pango_layout_set_width (layout, (int) (parts[i / 4] * width) * PANGO_SCALE);
      pango_layout_get_pixel_size (layout, &text_width, &text_height);
      place->left = i % 2 == 0 ? MAX (width - SCALED (self, LABEL_END) - text_width, 0) : MARGIN_LEFT;
      place->top = below ? y + 1 : y - 1 - text_height;
      place->right = place->left + text_width;
      place->bottom = place->top + text_height;
      if (is_free (self, place, y))
        return;
    }

  pango_layout_set_width (layout, width * PANGO_SCALE);
  place->left = MAX (width - SCALED (self, LABEL_END) - (place->right - place->left), 0);
  place->top = y - 1 - SCALED (self, LABEL_HEIGHT);
}

static void
draw_name (JalonForecastChart        *self,
           cairo_t                   *cr,
           const JalonForecastCutOff *cut_off)
{
  g_autofree char        *text = g_strdup_printf ("%s, %d", cut_off->name, cut_off->score);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  Place                   place;

  place_name (self, layout, get_y (self, cut_off->score), &place);
  cairo_move_to (cr, place.left, place.top);
  pango_cairo_show_layout (cr, layout);
}

/* Faint lines with the name of the kind, where there is room for it. */
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

      set_colour (cr, colour, QUIET);
      cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
      cairo_move_to (cr, MARGIN_LEFT, y);
      cairo_line_to (cr, gtk_widget_get_width (GTK_WIDGET (self)) - MARGIN_RIGHT, y);
      cairo_stroke (cr);
      cairo_set_dash (cr, NULL, 0, 0);

      if (y > free_below)
        continue;

      set_colour (cr, colour, 1);
      draw_name (self, cr, cut_off);
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

/* The score of today, and on each level that is as wide as its figure: one that soon changes again would seem to be that of the next. */
static void
draw_scores (JalonForecastChart *self,
             cairo_t            *cr)
{
  for (guint i = 0, next; i < self->points->len; i = next)
    {
      const JalonForecastPoint *point = &g_array_index (self->points, JalonForecastPoint, i);
      const double              x = jalon_forecast_chart_get_x (self, point->days);
      g_autofree char          *text = g_strdup_printf ("%d", point->score);

      for (next = i + 1; next < self->points->len && g_array_index (self->points, JalonForecastPoint, next).score == point->score;)
        next++;
      if (i == 0 || next == self->points->len || jalon_forecast_chart_get_x (self, g_array_index (self->points, JalonForecastPoint, next).days) - x >= SCALED (self, FIGURE_WIDTH))
        draw_text (self, cr, text, x + 3, get_y (self, point->score) - 2, 0, 0);
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
