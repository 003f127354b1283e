/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-pool-chart.h"

#include <glib/gi18n.h>

#include "jalon-field.h"
#include "jalon-narrow-bin.h"
#include "jalon-palette.h"
#include "jalon-platform.h"

/* Measures, in pixels; scores that are drawn. */
#define TOP 20
#define BOTTOM 20
#define GAP 1.5f
#define LOW 301
#define HIGH 600
#define LABEL_STEP 50
#define SCALED(self, measure) (float) jalon_scale_with_text (GTK_WIDGET (self), measure) /* what holds a text grows with it */

struct _JalonPoolChart
{
  GtkWidget parent_instance;

  JalonPool *pool; /* nullable */
  int        score;
  float      paper_width; /* while it is drawn for paper; 0 on the screen */
  float      paper_height;
};

G_DEFINE_FINAL_TYPE (JalonPoolChart, jalon_pool_chart, GTK_TYPE_WIDGET)

static float
get_width (JalonPoolChart *self)
{
  return self->paper_width > 0 ? self->paper_width : (float) gtk_widget_get_width (GTK_WIDGET (self));
}

static float
get_height (JalonPoolChart *self)
{
  return self->paper_height > 0 ? self->paper_height : (float) gtk_widget_get_height (GTK_WIDGET (self));
}

static float
find_x (JalonPoolChart *self,
        int             score)
{
  return get_width (self) * (float) (score - LOW) / (float) (HIGH + 1 - LOW);
}

/* Writes words with their middle at a place, but not before @from. Returns: where they end. */
static float
draw_words (JalonPoolChart *self,
            GtkSnapshot    *snapshot,
            const char     *words,
            const char     *attributes,
            const GdkRGBA  *colour,
            float           x,
            float           y,
            float           from)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), words);
  PangoAttrList          *list = pango_attr_list_from_string (attributes);
  int                     width;
  int                     height;

  pango_layout_set_attributes (layout, list);
  pango_attr_list_unref (list);
  pango_layout_get_pixel_size (layout, &width, &height);
  x = CLAMP (x - (float) width / 2, 0, get_width (self) - (float) width);
  if (x < from)
    return from;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y - (float) height / 2));
  gtk_snapshot_append_layout (snapshot, layout, colour);
  gtk_snapshot_restore (snapshot);
  return x + (float) width;
}

/* Candidates for a hundred points of score, so that bands of any width compare. */
static int
get_density (const JalonPool *pool,
             JalonPoolBand    band)
{
  int from;
  int to;

  jalon_pool_band_get_scores (band, &from, &to);
  return (int) ((gint64) pool->candidates[band] * 100 / (to - from + 1));
}

static void
draw_bar (JalonPoolChart *self,
          GtkSnapshot    *snapshot,
          JalonPoolBand   band,
          int             densest,
          const GdkRGBA  *ink)
{
  const float height = get_height (self);
  float       bar;
  int         from;
  int         to;
  GdkRGBA     colour = *ink;

  jalon_pool_band_get_scores (band, &from, &to);
  if (from < LOW || to > HIGH)
    return;

  bar = (height - SCALED (self, TOP + BOTTOM)) * (float) get_density (self->pool, band) / (float) MAX (densest, 1);
  if (self->score < from || self->score > to)
    colour.alpha *= 0.22f;
  gtk_snapshot_append_color (snapshot, &colour, &GRAPHENE_RECT_INIT (find_x (self, from) + GAP, height - SCALED (self, BOTTOM) - bar, find_x (self, to + 1) - find_x (self, from) - 2 * GAP, bar));
  if (self->score >= from && self->score <= to)
    draw_words (self, snapshot, _ ("You"), "0 -1 scale 0.82, 0 -1 weight bold", ink, (find_x (self, from) + find_x (self, to + 1)) / 2, height - SCALED (self, BOTTOM) - bar - SCALED (self, TOP) / 2, 0);
}

static void
jalon_pool_chart_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  JalonPoolChart *self = JALON_POOL_CHART (widget);
  JalonPoolBand   bands[JALON_N_POOL_BANDS];
  int             densest = 0;
  float           free_from = 0;
  GdkRGBA         ink = { 0, 0, 0, 1 };
  GdkRGBA         dim;
  guint           n;

  if (self->pool == NULL)
    return;

  if (self->paper_width <= 0)
    jalon_platform_get_colour (widget, &ink);
  dim = ink;
  if (self->paper_width <= 0)
    jalon_palette_lookup ("dim", &dim);
  n = jalon_pool_get_bands (self->pool, bands);
  for (guint i = 0; i < n; i++)
    densest = MAX (densest, get_density (self->pool, bands[i]));
  for (guint i = 0; i < n; i++)
    draw_bar (self, snapshot, bands[i], densest, &ink);

  for (int score = LOW; score < HIGH; score += LABEL_STEP)
    {
      g_autofree char *words = g_strdup_printf ("%d", score);

      free_from = draw_words (self, snapshot, words, "0 -1 scale 0.82", &dim, find_x (self, score), get_height (self) - SCALED (self, BOTTOM) / 2, free_from) + 4 * GAP;
    }
}

static void
jalon_pool_chart_measure (GtkWidget     *widget,
                          GtkOrientation orientation,
                          int            for_size,
                          int           *minimum,
                          int           *natural,
                          int           *minimum_baseline,
                          int           *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 200 : jalon_scale_with_text (widget, 130);
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 252 : jalon_scale_with_text (widget, 150);
}

static void
jalon_pool_chart_finalize (GObject *object)
{
  g_clear_pointer (&JALON_POOL_CHART (object)->pool, jalon_pool_unref);

  G_OBJECT_CLASS (jalon_pool_chart_parent_class)->finalize (object);
}

static void
jalon_pool_chart_class_init (JalonPoolChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jalon_pool_chart_finalize;
  widget_class->snapshot = jalon_pool_chart_snapshot;
  widget_class->measure = jalon_pool_chart_measure;
  gtk_widget_class_set_css_name (widget_class, "poolchart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
jalon_pool_chart_init (JalonPoolChart *self)
{
  self->score = JALON_UNANSWERED;
}

/**
 * jalon_pool_chart_show:
 * @self: a chart
 * @pool: (nullable): the pool
 * @score: the own score, or JALON_UNANSWERED
 * @description: the same in words, for those who do not see it
 *
 * Shows a pool.
 */
void
jalon_pool_chart_show (JalonPoolChart  *self,
                       const JalonPool *pool,
                       int              score,
                       const char      *description)
{
  g_clear_pointer (&self->pool, jalon_pool_unref);
  self->pool = pool != NULL ? jalon_pool_ref ((JalonPool *) pool) : NULL;
  self->score = score;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Candidates in the pool, by score"), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * jalon_pool_chart_new_node:
 * @self: a chart
 * @width, @height: how large, in pixels
 *
 * Draws the chart for paper, in black.
 *
 * Returns: (transfer full) (nullable): the drawing; %NULL if no pool is shown
 */
GskRenderNode *
jalon_pool_chart_new_node (JalonPoolChart *self,
                           float           width,
                           float           height)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  self->paper_width = width;
  self->paper_height = height;
  jalon_pool_chart_snapshot (GTK_WIDGET (self), snapshot);
  self->paper_width = self->paper_height = 0;

  return gtk_snapshot_free_to_node (snapshot);
}
