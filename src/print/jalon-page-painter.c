/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-page-painter.h"

#include <string.h>

#define BLACK_RULE 0.75
#define GREY_RULE 0.5
#define GREY 0.6

#define BOX_SIZE 9.5
#define BOX_RADIUS 1.7
#define BOX_RISE 8.4 /* of its top above the baseline */

#define PEN_DROP 2.5 /* below the baseline */
#define RULED_PITCH 20.0

#define FOOT_RISE 6.0 /* from the rule to its text */

/* The mark of the program: a ranging pole. */
#define POLE_TOP 1.0
#define POLE_PARTS 5
#define POLE_PART 8.2
#define POLE_WIDTH 6.4
#define POLE_FOOT 7.0

/**
 * Painting:
 * @tagged: the surface is a PDF
 * @in_table: a Table tag is open
 */
typedef struct
{
  cairo_t          *cr;
  const JalonPaper *paper;
  gboolean          tagged;
  gboolean          in_table;
} Painting;

/* Tags --------------------------------------------------------------------- */

static void
begin_tag (Painting   *self,
           const char *tag)
{
  if (self->tagged)
    cairo_tag_begin (self->cr, tag, NULL);
}

static void
end_tag (Painting   *self,
         const char *tag)
{
  if (self->tagged)
    cairo_tag_end (self->cr, tag);
}

/* Cairo reads attributes in quotes, and addresses in ASCII. */
static gboolean
begin_link (Painting   *self,
            const char *uri)
{
  g_autofree char *escaped = NULL;
  g_autofree char *attributes = NULL;

  if (!self->tagged || uri == NULL || !g_str_has_prefix (uri, "https://"))
    return FALSE;

  escaped = g_uri_escape_string (uri, "%:/?#[]@!$&()*+,;=", FALSE);
  attributes = g_strdup_printf ("uri='%s'", escaped);
  cairo_tag_begin (self->cr, CAIRO_TAG_LINK, attributes);

  return TRUE;
}

static gboolean
is_in_table (const JalonSetBlock *block)
{
  return block->kind == JALON_BLOCK_TABLE_HEAD || block->kind == JALON_BLOCK_ROW || block->kind == JALON_BLOCK_LINE;
}

/* What stands beside a title, or below it, is not the title. */
static const char *
get_tag (const JalonSetBlock *block,
         guint                cell)
{
  if (is_in_table (block))
    return "TD";
  if (block->kind == JALON_BLOCK_PARAGRAPH || block->kind == JALON_BLOCK_NOTES || cell > 0)
    return "P";

  return block->kind == JALON_BLOCK_TITLE ? "H1" : "H2";
}

static void
set_in_table (Painting *self,
              gboolean  in_table)
{
  if (self->in_table == in_table)
    return;

  self->in_table = in_table;
  if (in_table)
    begin_tag (self, "Table");
  else
    end_tag (self, "Table");
}

/* Marks -------------------------------------------------------------------- */

static void
draw_rule (Painting *self,
           double    y,
           double    thickness,
           double    grey)
{
  cairo_set_source_rgb (self->cr, grey, grey, grey);
  cairo_set_line_width (self->cr, thickness);
  cairo_move_to (self->cr, self->paper->margin, y);
  cairo_line_to (self->cr, self->paper->width - self->paper->margin, y);
  cairo_stroke (self->cr);
}

/* A line to write on. */
static void
draw_pen_line (Painting *self,
               double    x,
               double    width,
               double    y)
{
  cairo_set_source_rgb (self->cr, GREY, GREY, GREY);
  cairo_set_line_width (self->cr, GREY_RULE);
  cairo_move_to (self->cr, self->paper->margin + x, y);
  cairo_rel_line_to (self->cr, width, 0);
  cairo_stroke (self->cr);
}

static void
draw_box (Painting *self,
          double    x,
          double    y,
          gboolean  ticked)
{
  cairo_t     *cr = self->cr;
  const double size = BOX_SIZE;
  const double r = BOX_RADIUS;

  cairo_set_source_rgb (cr, 0, 0, 0);
  cairo_set_line_width (cr, 0.9);
  cairo_new_sub_path (cr);
  cairo_arc (cr, x + size - r, y + r, r, -G_PI_2, 0);
  cairo_arc (cr, x + size - r, y + size - r, r, 0, G_PI_2);
  cairo_arc (cr, x + r, y + size - r, r, G_PI_2, G_PI);
  cairo_arc (cr, x + r, y + r, r, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
  cairo_stroke (cr);

  if (!ticked)
    return;

  cairo_set_line_width (cr, 1.6);
  cairo_move_to (cr, x + 2.1, y + 5.0);
  cairo_line_to (cr, x + 4.0, y + 6.9);
  cairo_line_to (cr, x + 7.4, y + 2.8);
  cairo_stroke (cr);
}

static void
draw_pole (Painting *self,
           double    x,
           double    y)
{
  cairo_t     *cr = self->cr;
  const double middle = x + POLE_WIDTH / 2;
  const double end = y + POLE_TOP + POLE_PARTS * POLE_PART;

  cairo_set_line_width (cr, 0.8);

  for (guint i = 0; i < POLE_PARTS; i++)
    {
      const double grey = i % 2 == 0 ? 0.4 : 1;

      cairo_rectangle (cr, x, y + POLE_TOP + i * POLE_PART, POLE_WIDTH, POLE_PART);
      cairo_set_source_rgb (cr, grey, grey, grey);
      cairo_fill_preserve (cr);
      cairo_set_source_rgb (cr, 0, 0, 0);
      cairo_stroke (cr);
    }

  cairo_set_line_width (cr, 1.4);
  cairo_move_to (cr, middle, end);
  cairo_line_to (cr, middle, end + POLE_FOOT);
  cairo_stroke (cr);
}

/* Blocks ------------------------------------------------------------------- */

static void
draw_run (Painting            *self,
          const JalonSetBlock *block,
          const JalonRun      *run,
          double               baseline)
{
  const gboolean linked = run->link && run->line->length > 0 && begin_link (self, block->uri);

  cairo_set_source_rgb (self->cr, run->grey, run->grey, run->grey);
  cairo_move_to (self->cr, self->paper->margin + run->x, baseline);
  pango_cairo_show_layout_line (self->cr, run->line);

  if (linked)
    cairo_tag_end (self->cr, CAIRO_TAG_LINK);
}

/* The lines of one cell; a cell is read as a whole before the one at its right. */
static void
draw_cell (Painting             *self,
           const JalonPlacement *placement,
           guint                 cell,
           const char           *tag)
{
  const JalonSetBlock *block = placement->block;
  gboolean             begun = FALSE;

  for (guint c = 0; c < JALON_SET_COLUMNS; c++)
    {
      double y = placement->y + block->above;

      for (guint i = placement->first[c]; i < placement->last[c]; i++)
        {
          const JalonStrip *strip = g_ptr_array_index (block->columns[c], i);

          for (guint j = 0; j < strip->runs->len; j++)
            {
              const JalonRun *run = &g_array_index (strip->runs, JalonRun, j);

              if (run->cell != cell)
                continue;

              if (!begun)
                begin_tag (self, tag);
              begun = TRUE;
              draw_run (self, block, run, y + strip->baseline);
            }

          y += strip->height;
        }
    }

  if (begun)
    end_tag (self, tag);
}

/* Of a block that goes over many pages only the cells that have a line on this one are gone through. */
static void
find_cells (const JalonPlacement *placement,
            guint                *out_first,
            guint                *out_end)
{
  *out_first = placement->block->n_cells;
  *out_end = 0;

  for (guint c = 0; c < JALON_SET_COLUMNS; c++)
    for (guint i = placement->first[c]; i < placement->last[c]; i++)
      {
        const JalonStrip *strip = g_ptr_array_index (placement->block->columns[c], i);

        for (guint j = 0; j < strip->runs->len; j++)
          {
            const guint cell = g_array_index (strip->runs, JalonRun, j).cell;

            *out_first = MIN (*out_first, cell);
            *out_end = MAX (*out_end, cell + 1);
          }
      }
}

static void
draw_boxes (Painting             *self,
            const JalonPlacement *placement)
{
  const JalonSetBlock *block = placement->block;

  for (guint c = 0; c < JALON_SET_COLUMNS; c++)
    {
      double y = placement->y + block->above;

      for (guint i = placement->first[c]; i < placement->last[c]; i++)
        {
          const JalonStrip *strip = g_ptr_array_index (block->columns[c], i);

          if (strip->box)
            draw_box (self, self->paper->margin + strip->box_x, y + strip->baseline - BOX_RISE, strip->ticked);
          if (strip->pen_width > 0)
            draw_pen_line (self, strip->pen_x, strip->pen_width, y + strip->baseline + PEN_DROP);
          y += strip->height;
        }
    }
}

/* A list is closed by a black rule, its rows are parted by grey ones. */
static void
draw_rule_below (Painting             *self,
                 const JalonPlacement *placement,
                 const JalonPlacement *next)
{
  const double   y = placement->y + placement->height;
  const gboolean goes_on = next != NULL && next->block->kind == placement->block->kind;

  switch (placement->block->kind)
    {
    case JALON_BLOCK_TITLE:
    case JALON_BLOCK_TABLE_HEAD:
      draw_rule (self, y, BLACK_RULE, 0);
      break;

    case JALON_BLOCK_HEADING:
      if (next != NULL && next->block->kind == JALON_BLOCK_TABLE_HEAD)
        draw_rule (self, y, BLACK_RULE, 0);
      break;

    case JALON_BLOCK_ROW:
    case JALON_BLOCK_LINE:
      draw_rule (self, y, goes_on ? GREY_RULE : BLACK_RULE, goes_on ? GREY : 0);
      break;

    case JALON_BLOCK_PARAGRAPH:
    case JALON_BLOCK_PAGE:
    case JALON_BLOCK_NOTES:
      break;

    default:
      g_return_if_reached ();
    }
}

static void
draw_ruled_lines (Painting             *self,
                  const JalonPlacement *placement)
{
  const double width = self->paper->width - 2 * self->paper->margin;
  const double end = placement->y + placement->height;

  for (double y = placement->y + jalon_set_block_get_height (placement->block) + RULED_PITCH; y <= end; y += RULED_PITCH)
    draw_pen_line (self, 0, width, y);
}

/* What it shows stands above it in words. */
static void
draw_picture (Painting             *self,
              const JalonPlacement *placement)
{
  const JalonPicture *picture = placement->block->picture;
  const double        width = self->paper->width - 2 * self->paper->margin;

  begin_tag (self, "Figure");
  cairo_save (self->cr);
  cairo_translate (self->cr, self->paper->margin, placement->y + placement->height - placement->block->picture_height);
  cairo_scale (self->cr, width / picture->width, width / picture->width);
  picture->draw (self->cr, picture->data);
  cairo_restore (self->cr);
  end_tag (self, "Figure");
}

static void
draw_placement (Painting             *self,
                const JalonPlacement *placement,
                const JalonPlacement *next)
{
  const JalonSetBlock *block = placement->block;
  const gboolean       in_table = is_in_table (block);
  guint                first_cell, end_cell;

  find_cells (placement, &first_cell, &end_cell);
  set_in_table (self, in_table);
  if (in_table)
    begin_tag (self, "TR");
  for (guint i = first_cell; i < end_cell; i++)
    draw_cell (self, placement, i, get_tag (block, i));
  if (in_table)
    end_tag (self, "TR");

  draw_boxes (self, placement);
  if (block->kind == JALON_BLOCK_NOTES)
    draw_ruled_lines (self, placement);
  if (block->picture != NULL)
    draw_picture (self, placement);
  if (block->pole && placement->first[0] == 0)
    draw_pole (self, self->paper->margin + POLE_WIDTH / 4, placement->y);
  draw_rule_below (self, placement, next);
}

static void
draw_foot (Painting            *self,
           const JalonSetBlock *foot)
{
  const JalonPlacement placement = {
    .block = foot,
    .last = { foot->columns[0]->len, 0 },
    .y = self->paper->height - self->paper->margin + FOOT_RISE,
  };

  draw_cell (self, &placement, 0, "P");
}

/**
 * jalon_page_painter_draw:
 * @page: what stands on it
 * @paper: its size
 * @cr: where; the corner of the paper is at 0, 0
 *
 * Draws a page in black and greys. On a PDF surface with tags and links.
 */
void
jalon_page_painter_draw (const JalonPage  *page,
                         const JalonPaper *paper,
                         cairo_t          *cr)
{
  Painting self = {
    .cr = cr,
    .paper = paper,
    .tagged = cairo_surface_get_type (cairo_get_target (cr)) == CAIRO_SURFACE_TYPE_PDF,
  };

  cairo_save (cr);
  begin_tag (&self, "Sect");

  for (guint i = 0; i < page->placements->len; i++)
    {
      const JalonPlacement *placement = &g_array_index (page->placements, JalonPlacement, i);
      const JalonPlacement *next = i + 1 < page->placements->len ? placement + 1 : NULL;

      draw_placement (&self, placement, next);
    }

  set_in_table (&self, FALSE);
  draw_rule (&self, paper->height - paper->margin, BLACK_RULE, 0);
  draw_foot (&self, page->footer);
  draw_foot (&self, page->number);

  end_tag (&self, "Sect");
  cairo_restore (cr);
}
