/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-cell.h"

#include "jalon-binding.h"

#include <math.h>
#include <string.h>

#define FONT_FAMILY "Cantarell, Sans"

#define BODY_SIZE 9.5
#define FINE_SIZE 8.5
#define HEADING_SIZE 12.0
#define PART_SIZE 15.0
#define TITLE_SIZE 19.0
#define BODY_PITCH 12.75
#define FINE_PITCH 11.0
#define FINE_BASELINE 9.6 /* that of a body line, so that both stand in one line */

static const struct
{
  double      size;
  PangoWeight weight;
  double      pitch;
  double      baseline;
} STYLES[] = {
  [JALON_CELL_BODY] = { BODY_SIZE, PANGO_WEIGHT_NORMAL, BODY_PITCH, 9.6 },
  [JALON_CELL_STRONG] = { BODY_SIZE, PANGO_WEIGHT_BOLD, BODY_PITCH, 9.6 },
  [JALON_CELL_FINE] = { FINE_SIZE, PANGO_WEIGHT_NORMAL, FINE_PITCH, FINE_BASELINE },
  [JALON_CELL_FINE_STRONG] = { FINE_SIZE, PANGO_WEIGHT_BOLD, FINE_PITCH, FINE_BASELINE },
  [JALON_CELL_HEADING] = { HEADING_SIZE, PANGO_WEIGHT_ULTRABOLD, 16, 12 },
  [JALON_CELL_PART] = { PART_SIZE, PANGO_WEIGHT_ULTRABOLD, 20, 15 },
  [JALON_CELL_TITLE] = { TITLE_SIZE, PANGO_WEIGHT_ULTRABOLD, 25, 17 },
};

/* Type --------------------------------------------------------------------- */

/**
 * jalon_set_block_new_context:
 * @language: en or fr
 *
 * Returns: (transfer full): for type whose measures do not depend on the device
 */
PangoContext *
jalon_set_block_new_context (const char *language)
{
  PangoContext         *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);

  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_language (context, pango_language_from_string (language));

  return context;
}

static PangoLayout *
make_layout (JalonSetBlock *self,
             PangoContext  *context,
             const char    *text,
             JalonCellStyle style,
             double         width)
{
  PangoLayout          *layout = pango_layout_new (context);
  PangoFontDescription *font = pango_font_description_from_string (FONT_FAMILY);
  PangoAttrList        *bound = text != NULL ? jalon_binding_apply (NULL, text, G_MAXUINT, NULL) : NULL;

  pango_font_description_set_absolute_size (font, STYLES[style].size * PANGO_SCALE);
  pango_font_description_set_weight (font, STYLES[style].weight);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);

  pango_layout_set_text (layout, text != NULL ? text : "", -1);
  pango_layout_set_attributes (layout, bound);
  g_clear_pointer (&bound, pango_attr_list_unref);
  pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  g_ptr_array_add (self->layouts, layout);

  return layout;
}

/*
 * A name that is broken gets no hyphen that it does not have, and what is copied
 * from the page has no ligatures. In what is dim, from @rest on, nothing is bold.
 */
static void
set_attributes (PangoLayout *layout,
                int          rest)
{
  PangoAttrList  *bound = pango_layout_get_attributes (layout);
  PangoAttrList  *attributes = bound != NULL ? pango_attr_list_copy (bound) : pango_attr_list_new ();
  PangoAttribute *weight = pango_attr_weight_new (PANGO_WEIGHT_NORMAL);

  weight->start_index = (guint) rest;
  pango_attr_list_insert (attributes, weight);
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("liga=0"));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
}

static double
get_line_width (PangoLayoutLine *line)
{
  PangoRectangle logical;

  pango_layout_line_get_extents (line, NULL, &logical);

  return logical.width / (double) PANGO_SCALE;
}

/* Strips ------------------------------------------------------------------- */

static void
free_strip (gpointer data)
{
  JalonStrip *strip = data;

  g_array_unref (strip->runs);
  g_free (strip);
}

static JalonStrip *
get_strip (GPtrArray     *column,
           guint          position,
           JalonCellStyle style)
{
  JalonStrip *strip;

  if (position < column->len)
    return g_ptr_array_index (column, position);

  strip = g_new0 (JalonStrip, 1);
  strip->height = STYLES[style].pitch;
  strip->baseline = STYLES[style].baseline;
  strip->runs = g_array_new (FALSE, FALSE, sizeof (JalonRun));
  g_ptr_array_add (column, strip);

  return strip;
}

/* Sets a text line by line into the strips of a column from @first on; makes those that are missing. */
void
jalon_cell_set (JalonSetBlock   *self,
                PangoContext    *context,
                guint            column,
                guint            first,
                const char      *text,
                const JalonCell *cell)
{
  PangoLayout *layout = make_layout (self, context, text, cell->style, cell->width);
  const char  *end = text != NULL ? strchr (text, '\n') : NULL;
  const int    rest = end != NULL ? (int) (end - text) + 1 : G_MAXINT;

  if (cell->light_from > 0)
    set_attributes (layout, (int) cell->light_from);
  else
    set_attributes (layout, cell->grey_rest > cell->grey ? rest : G_MAXINT);

  for (const GSList *lines = pango_layout_get_lines_readonly (layout); lines != NULL; lines = lines->next)
    {
      PangoLayoutLine *line = lines->data;
      JalonStrip      *strip = get_strip (self->columns[column], first++, cell->style);
      JalonRun         run = {
                .cell = self->n_cells,
                .line = line,
                .x = cell->right ? cell->x + cell->width - get_line_width (line) : cell->x,
                .grey = pango_layout_line_get_start_index (line) >= rest ? cell->grey_rest : cell->grey,
                .link = cell->link && pango_layout_line_get_start_index (line) < rest,
      };

      g_array_append_val (strip->runs, run);
    }

  self->n_cells++;
}

/* A block without any cell yet. */
JalonSetBlock *
jalon_set_block_begin (JalonBlockKind kind,
                       double         above,
                       double         below)
{
  JalonSetBlock *self = g_new0 (JalonSetBlock, 1);

  self->kind = kind;
  self->above = above;
  self->below = below;
  self->layouts = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < JALON_SET_COLUMNS; i++)
    self->columns[i] = g_ptr_array_new_with_free_func (free_strip);

  return self;
}

void
jalon_set_block_free (JalonSetBlock *self)
{
  if (self == NULL)
    return;

  for (guint i = 0; i < JALON_SET_COLUMNS; i++)
    g_ptr_array_unref (self->columns[i]);
  g_ptr_array_unref (self->layouts);
  g_free (self->text);
  g_free (self->uri);
  g_free (self);
}

/**
 * jalon_set_block_get_height:
 * @self: a block in type
 *
 * Returns: its height, undivided, in points
 */
double
jalon_set_block_get_height (const JalonSetBlock *self)
{
  double height = 0;

  for (guint i = 0; i < JALON_SET_COLUMNS; i++)
    {
      double sum = 0;

      for (guint j = 0; j < self->columns[i]->len; j++)
        sum += ((JalonStrip *) g_ptr_array_index (self->columns[i], j))->height;

      height = fmax (height, sum);
    }

  return self->above + height + self->below;
}

/**
 * jalon_cell_measure_height:
 * @context: from jalon_set_block_new_context()
 * @text: a text
 * @cell: how it is set
 *
 * Returns: how high it is, in points
 */
double
jalon_cell_measure_height (PangoContext    *context,
                           const char      *text,
                           const JalonCell *cell)
{
  JalonSetBlock *probe = jalon_set_block_begin (JALON_BLOCK_PARAGRAPH, 0, 0);
  PangoLayout   *layout = make_layout (probe, context, text, cell->style, cell->width);
  const double   height = pango_layout_get_line_count (layout) * STYLES[cell->style].pitch;

  jalon_set_block_free (probe);
  return height;
}

/**
 * jalon_cell_measure:
 * @context: from jalon_set_block_new_context()
 * @text: (nullable): of body type
 * @most: the most that it may be, in points
 *
 * Returns: how wide it is, or @most where it is to be divided; 0 for none
 */
double
jalon_cell_measure (PangoContext *context,
                    const char   *text,
                    double        most)
{
  JalonSetBlock *probe = jalon_set_block_begin (JALON_BLOCK_PARAGRAPH, 0, 0);
  PangoLayout   *layout = make_layout (probe, context, text, JALON_CELL_BODY, most);
  int            width;

  pango_layout_get_size (layout, &width, NULL);
  jalon_set_block_free (probe);

  return text != NULL ? width / (double) PANGO_SCALE + 1 : 0;
}
