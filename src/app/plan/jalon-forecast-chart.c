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
#define LABEL_HEIGHT 15
#define LABEL_END 44 /* from the right: the target has its own label there */
#define FAINT 0.18f

typedef struct
{
  int days; /* after the first one */
  int score;
} Point;

/* What the last round of a kind that fits asked. */
typedef struct
{
  int         score;
  const char *name; /* of the kind */
} CutOff;

struct _JalonForecastChart
{
  GtkWidget parent_instance;

  GArray   *points;   /* of Point */
  GArray   *cut_offs; /* of CutOff, the lowest first */
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

/* Whether a label above a line would stand on the line of the target. */
static gboolean
meets_target (JalonForecastChart *self,
              double              y)
{
  const double target = get_y (self, self->target);

  return target < y && target > y - LABEL_HEIGHT;
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
      const CutOff    *cut_off = &g_array_index (self->cut_offs, CutOff, i);
      const double     y = get_y (self, cut_off->score);
      g_autofree char *text = g_strdup_printf ("%s, %d", cut_off->name, cut_off->score);

      set_colour (cr, colour, QUIET);
      cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
      cairo_move_to (cr, MARGIN_LEFT, y);
      cairo_line_to (cr, gtk_widget_get_width (GTK_WIDGET (self)) - MARGIN_RIGHT, y);
      cairo_stroke (cr);
      cairo_set_dash (cr, NULL, 0, 0);

      if (y > free_below)
        continue;

      draw_text (self, cr, text, gtk_widget_get_width (GTK_WIDGET (self)) - LABEL_END, meets_target (self, y) ? y + LABEL_HEIGHT + 1 : y - 1, 1);
      free_below = y - LABEL_HEIGHT;
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
  draw_cut_offs (self, cr, &colour);
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
  g_array_unref (JALON_FORECAST_CHART (object)->cut_offs);

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
  self->cut_offs = g_array_new (FALSE, FALSE, sizeof (CutOff));
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

  for (guint i = 0; i < self->cut_offs->len; i++)
    {
      const CutOff *cut_off = &g_array_index (self->cut_offs, CutOff, i);

      g_string_append (out, "; ");
      /* Translators: a kind of round, a score. */
      g_string_append_printf (out, _ ("the last round for %1$s asked %2$d"), cut_off->name, cut_off->score);
    }

  return g_string_free (g_steal_pointer (&out), FALSE);
}

static int
compare_cut_offs (gconstpointer a,
                  gconstpointer b)
{
  return ((const CutOff *) a)->score - ((const CutOff *) b)->score;
}

static void
take_cut_offs (JalonForecastChart *self,
               const JalonGoal    *goal)
{
  g_array_set_size (self->cut_offs, 0);

  for (guint i = 0; i < goal->n_latest; i++)
    {
      CutOff cut_off = { goal->latest[i]->cut_off, jalon_text_get (&goal->latest[i]->kind->name, jalon_words_get_language ()) };

      self->lowest = MIN (self->lowest, cut_off.score);
      self->highest = MAX (self->highest, cut_off.score);
      g_array_append_val (self->cut_offs, cut_off);
    }

  g_array_sort (self->cut_offs, compare_cut_offs);
}

/**
 * jalon_forecast_chart_show:
 * @self: a chart
 * @prospect: (nullable): a look ahead; %NULL shows nothing
 * @goal: (nullable): its target, and what the kinds of rounds that fit asked last
 *
 * Shows the score of each day.
 */
void
jalon_forecast_chart_show (JalonForecastChart  *self,
                           const JalonProspect *prospect,
                           const JalonGoal     *goal)
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

  if (goal != NULL)
    take_cut_offs (self, goal);

  text = describe (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}
