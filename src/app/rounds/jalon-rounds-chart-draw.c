/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rounds-chart-private.h"

#include <glib/gi18n.h>

#include "jalon-chart-names.h"
#include "jalon-palette.h"
#include "jalon-platform.h"
#include "jalon-narrow-bin.h"
#include "jalon-round-shape.h"
#include "jalon-words.h"

/* Measures, in pixels. */
#define LEFT 36
#define RIGHT_WHEN_NARROW 14
#define TOP 12
#define BOTTOM 24
#define NARROW 420
#define LABEL_HEIGHT 15
#define LABEL_GAP 10
#define SMALL "0 -1 scale 0.82"
#define STEP JALON_CHART_STEP

typedef struct
{
  GtkSnapshot *snapshot;
  float        width;
  float        height;
  GdkRGBA      ink;
  GdkRGBA      dim;
} Canvas;

/* Measures that hold a text grow with it. */
#define SCALED(self, measure) (float) jalon_scale_with_text (GTK_WIDGET (self), measure)

/* Places -------------------------------------------------------------------- */

static float
get_width (JalonRoundsChart *self)
{
  return self->paper_width > 0 ? self->paper_width : (float) gtk_widget_get_width (GTK_WIDGET (self));
}

static float
get_height (JalonRoundsChart *self)
{
  return self->paper_height > 0 ? self->paper_height : (float) gtk_widget_get_height (GTK_WIDGET (self));
}

static float
get_right (JalonRoundsChart *self)
{
  const float width = get_width (self);

  return width - (width < SCALED (self, NARROW) ? RIGHT_WHEN_NARROW : self->right);
}

static float
find_x (JalonRoundsChart *self,
        int               serial)
{
  return SCALED (self, LEFT) + (get_right (self) - SCALED (self, LEFT)) * (float) (serial - self->from) / (float) MAX (self->to - self->from, 1);
}

static float
find_y (JalonRoundsChart *self,
        int               score)
{
  const float bottom = get_height (self) - SCALED (self, BOTTOM);

  return bottom - (bottom - TOP) * (float) (score - self->low) / (float) MAX (self->high - self->low, 1);
}

/* The middle of a point, in pixels of the widget. */
float
jalon_rounds_chart_get_x (JalonRoundsChart *self,
                          JalonRoundItem   *item)
{
  return find_x (self, jalon_date_to_serial (item->round->date));
}

float
jalon_rounds_chart_get_y (JalonRoundsChart *self,
                          JalonRoundItem   *item)
{
  return find_y (self, item->round->cut_off);
}

/* On paper all is black: the shapes tell the kinds apart, and a dark window has no say. */
static GdkRGBA
find_colour (JalonRoundsChart *self,
             const char       *name,
             const GdkRGBA    *otherwise)
{
  GdkRGBA colour = *otherwise;

  if (self->paper_width <= 0)
    jalon_palette_lookup (name, &colour);

  return colour;
}

/* Drawing ------------------------------------------------------------------- */

static PangoLayout *
lay_out (JalonRoundsChart *self,
         const char       *words,
         const char       *attributes)
{
  PangoLayout   *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), words);
  PangoAttrList *list = pango_attr_list_from_string (attributes);

  pango_layout_set_attributes (layout, list);
  pango_attr_list_unref (list);
  return layout;
}

static float
measure_words (JalonRoundsChart *self,
               const char       *words,
               const char       *attributes)
{
  g_autoptr (PangoLayout) layout = lay_out (self, words, attributes);
  int                     width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  return (float) width;
}

static void
draw_words (JalonRoundsChart *self,
            const Canvas     *canvas,
            const char       *words,
            const char       *attributes,
            const GdkRGBA    *colour,
            float             x,
            float             y,
            float             align)
{
  g_autoptr (PangoLayout) layout = lay_out (self, words, attributes);
  int                     width;
  int                     height;

  pango_layout_get_pixel_size (layout, &width, &height);
  gtk_snapshot_save (canvas->snapshot);
  gtk_snapshot_translate (canvas->snapshot, &GRAPHENE_POINT_INIT (x - (float) width * align, y - (float) height / 2));
  gtk_snapshot_append_layout (canvas->snapshot, layout, colour);
  gtk_snapshot_restore (canvas->snapshot);
}

static void
draw_scores (JalonRoundsChart *self,
             const Canvas     *canvas)
{
  const int step = self->high - self->low > 6 * STEP ? 2 * STEP : STEP;
  GdkRGBA   line = canvas->ink;

  line.alpha *= 0.1f;
  for (int score = self->low; score <= self->high; score += step)
    {
      g_autofree char *words = jalon_words_number (score);
      const float      y = find_y (self, score);

      gtk_snapshot_append_color (canvas->snapshot, &line, &GRAPHENE_RECT_INIT (SCALED (self, LEFT), y, get_right (self) - SCALED (self, LEFT), 1));
      draw_words (self, canvas, words, SMALL, &canvas->dim, SCALED (self, LEFT) - 6, y, 1);
    }
}

static float
measure_day (gpointer    self,
             const char *words)
{
  return measure_words (self, words, SMALL);
}

static void
draw_days (JalonRoundsChart *self,
           const Canvas     *canvas)
{
  g_autoptr (GArray) names = jalon_chart_names_of_days (self->from, self->to, SCALED (self, LEFT), get_right (self), canvas->width, measure_day, self);

  for (guint i = 0; i < names->len; i++)
    {
      const JalonChartName *name = &g_array_index (names, JalonChartName, i);

      draw_words (self, canvas, name->words, SMALL, &canvas->dim, name->x, canvas->height - SCALED (self, BOTTOM) / 2.0f, 0);
    }
}

static void
stroke_path (const Canvas  *canvas,
             cairo_t       *cr,
             const GdkRGBA *colour,
             double         width)
{
  gdk_cairo_set_source_rgba (cr, colour);
  cairo_set_line_width (cr, width);
  cairo_stroke (cr);
}

static void
draw_group_line (JalonRoundsChart *self,
                 cairo_t          *cr,
                 const Canvas     *canvas,
                 JalonRoundGroup   group)
{
  GdkRGBA colour = find_colour (self, jalon_round_group_get_colour (group), &canvas->dim);

  /* Other kinds have nothing in common that a line could show. */
  if (group == JALON_ROUND_GROUP_OTHERS)
    return;

  colour.alpha *= 0.55f;
  for (guint i = 0; i < self->shown->len; i++)
    {
      JalonRoundItem *item = self->shown->pdata[i];

      if (item->group == group)
        cairo_line_to (cr, jalon_rounds_chart_get_x (self, item), jalon_rounds_chart_get_y (self, item));
    }
  stroke_path (canvas, cr, &colour, 1.2);
}

static void
draw_own_line (JalonRoundsChart *self,
               cairo_t          *cr,
               const Canvas     *canvas)
{
  float y = 0;

  for (guint i = 0; i < self->shown->len; i++)
    {
      JalonRoundItem *item = self->shown->pdata[i];

      if (item->compared.score == JALON_UNANSWERED)
        return;
      if (y > 0)
        cairo_line_to (cr, jalon_rounds_chart_get_x (self, item), y);
      y = find_y (self, item->compared.score);
      cairo_line_to (cr, i == 0 ? SCALED (self, LEFT) : jalon_rounds_chart_get_x (self, item), y);
    }
  if (y > 0)
    cairo_line_to (cr, get_right (self), y);
  stroke_path (canvas, cr, &canvas->ink, 2);
}

static void
draw_lines (JalonRoundsChart *self,
            const Canvas     *canvas)
{
  cairo_t *cr = gtk_snapshot_append_cairo (canvas->snapshot, &GRAPHENE_RECT_INIT (0, 0, canvas->width, canvas->height));

  for (guint group = 0; group < JALON_N_ROUND_GROUPS; group++)
    draw_group_line (self, cr, canvas, (JalonRoundGroup) group);
  draw_own_line (self, cr, canvas);
  cairo_destroy (cr);
}

static void
draw_points (JalonRoundsChart *self,
             const Canvas     *canvas)
{
  for (guint i = 0; i < self->shown->len; i++)
    {
      JalonRoundItem *item = self->shown->pdata[i];
      const float     size = i == self->current ? JALON_ROUND_SHAPE_SIZE + 5 : JALON_ROUND_SHAPE_SIZE;
      const GdkRGBA   colour = find_colour (self, jalon_round_group_get_colour (item->group), &canvas->dim);

      jalon_round_shape_draw (canvas->snapshot, item->group, item->compared.fit.verdict == JALON_VERDICT_MET, &colour, jalon_rounds_chart_get_x (self, item), jalon_rounds_chart_get_y (self, item), size);
    }
}

/* Names stand at the ends of the lines: the own one at its own, the others above and below it where they would meet. */
typedef struct
{
  float    y;
  gboolean own;
  char    *words;
} Label;

static void
clear_label (gpointer data)
{
  g_free (((Label *) data)->words);
}

static int
compare_labels (gconstpointer a,
                gconstpointer b)
{
  const Label *left = a;
  const Label *right = b;

  return left->y < right->y ? -1 : left->y > right->y ? 1
                                                      : left->own - right->own;
}

static JalonRoundItem *
find_last (JalonRoundsChart *self,
           JalonRoundGroup   group)
{
  for (guint i = self->shown->len; i > 0; i--)
    if (((JalonRoundItem *) self->shown->pdata[i - 1])->group == group)
      return self->shown->pdata[i - 1];

  return NULL;
}

static GArray *
collect_labels (JalonRoundsChart *self)
{
  GArray         *labels = g_array_new (FALSE, FALSE, sizeof (Label));
  JalonRoundItem *newest = self->shown->pdata[self->shown->len - 1];

  g_array_set_clear_func (labels, clear_label);
  for (guint group = 0; group < JALON_N_ROUND_GROUPS; group++)
    {
      JalonRoundItem *last = find_last (self, (JalonRoundGroup) group);

      if (last != NULL)
        {
          Label label = { jalon_rounds_chart_get_y (self, last), FALSE, g_strdup (jalon_round_group_get_name ((JalonRoundGroup) group)) };

          g_array_append_val (labels, label);
        }
    }

  if (newest->compared.score != JALON_UNANSWERED)
    {
      /* Translators: the own score in the chart. */
      Label label = { find_y (self, newest->compared.score), TRUE, g_strdup_printf (_ ("You, %d"), newest->compared.score) };

      g_array_append_val (labels, label);
    }

  g_array_sort (labels, compare_labels);
  return labels;
}

static const char *
get_attributes (const Label *label)
{
  return label->own ? SMALL ", 0 -1 weight bold" : SMALL;
}

/* Names are longer in some languages than in others. */
static void
measure_labels (JalonRoundsChart *self)
{
  g_autoptr (GArray) labels = collect_labels (self);

  self->right = 0;
  for (guint i = 0; i < labels->len; i++)
    {
      const Label *label = &g_array_index (labels, Label, i);

      self->right = MAX (self->right, measure_words (self, label->words, get_attributes (label)));
    }

  self->right += 2 * LABEL_GAP;
}

static void
draw_labels (JalonRoundsChart *self,
             const Canvas     *canvas)
{
  g_autoptr (GArray) labels = collect_labels (self);
  g_autofree float  *places = g_new (float, labels->len);
  const float        half = SCALED (self, LABEL_HEIGHT) / 2;
  guint              own = labels->len;

  for (guint i = 0; i < labels->len; i++)
    {
      const Label *label = &g_array_index (labels, Label, i);

      places[i] = label->y;
      own = label->own ? i : own;
    }

  jalon_chart_names_spread (places, labels->len, own, 2 * half, half, canvas->height - SCALED (self, BOTTOM) - half);
  for (guint i = 0; i < labels->len; i++)
    {
      const Label *label = &g_array_index (labels, Label, i);

      draw_words (self, canvas, label->words, get_attributes (label), &canvas->ink, get_right (self) + LABEL_GAP, places[i], 0);
    }
}

/* Draws the whole chart: the snapshot of the widget. */
void
jalon_rounds_chart_draw (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
  JalonRoundsChart *self = JALON_ROUNDS_CHART (widget);
  Canvas            canvas = { snapshot, get_width (self), get_height (self), { 0, 0, 0, 1 }, { 0 } };

  if (self->shown->len == 0)
    return;

  measure_labels (self);
  if (self->paper_width <= 0)
    jalon_platform_get_colour (widget, &canvas.ink);
  canvas.dim = find_colour (self, "dim", &canvas.ink);
  draw_scores (self, &canvas);
  draw_days (self, &canvas);
  draw_lines (self, &canvas);
  draw_points (self, &canvas);
  if (canvas.width >= SCALED (self, NARROW))
    draw_labels (self, &canvas);
}

/**
 * jalon_rounds_chart_new_node:
 * @self: a chart
 * @width, @height: how large, in pixels
 *
 * Draws the chart for paper.
 *
 * Returns: (transfer full) (nullable): the drawing; %NULL if no round is shown
 */
GskRenderNode *
jalon_rounds_chart_new_node (JalonRoundsChart *self,
                             float             width,
                             float             height)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  self->paper_width = width;
  self->paper_height = height;
  jalon_rounds_chart_draw (GTK_WIDGET (self), snapshot);
  self->paper_width = self->paper_height = 0;

  return gtk_snapshot_free_to_node (snapshot);
}
