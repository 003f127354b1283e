/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-cell.h"

#include <glib/gi18n.h>
#include <stdlib.h>

/* Sizes and places are those of the picture of the paper, in points. */

#define PERSON_PITCH 18.0 /* a little over 6 mm: room for a pen */
#define PAD 5.6
#define GUTTER 9.0
#define POLE_INDENT 21.0

#define INK 0.0
#define DIM 0.27

/* Shares of the width where the columns of a paper begin and end. */
static const struct
{
  double begin;
  double end;
} PAPER_COLUMNS[] = { { 0, 0.385 }, { 0.459, 0.557 }, { 0.568, 0.76 }, { 0.774, 1 } };

#define BOX_BEGIN 0.42
#define PERSON_COLUMN 1

/* Kinds of blocks ---------------------------------------------------------- */

/* The lines under the title end where those at the right end. */
static JalonSetBlock *
set_title (PangoContext     *context,
           const JalonBlock *block,
           double            width)
{
  JalonSetBlock  *self = jalon_set_block_begin (JALON_BLOCK_TITLE, 0, 13);
  const double    note_width = jalon_cell_measure (context, block->note, width * 0.45);
  const double    left = width - POLE_INDENT - note_width - GUTTER;
  const JalonCell title = { .x = POLE_INDENT, .width = width - POLE_INDENT, .style = JALON_CELL_TITLE };
  const JalonCell note = { .x = width - note_width, .width = note_width, .grey = DIM, .grey_rest = DIM, .right = TRUE };
  guint           first;

  self->pole = TRUE;
  jalon_cell_set (self, context, 0, 0, block->text, &title);
  first = self->columns[0]->len;

  for (guint i = 0; i < block->lines->len; i++)
    {
      const JalonCell line = { .x = POLE_INDENT, .width = left, .style = i == 0 ? JALON_CELL_STRONG : JALON_CELL_BODY, .grey = i == 0 ? INK : DIM, .grey_rest = DIM };

      jalon_cell_set (self, context, 0, self->columns[0]->len, g_ptr_array_index (block->lines, i), &line);
    }

  if (block->note != NULL)
    jalon_cell_set (self, context, 0, first, block->note, &note);

  return self;
}

static JalonSetBlock *
set_heading (PangoContext     *context,
             const JalonBlock *block,
             const char       *text,
             const char       *note_text,
             double            width)
{
  JalonSetBlock  *self = jalon_set_block_begin (JALON_BLOCK_HEADING, 18, 5);
  const double    note_width = jalon_cell_measure (context, note_text, width * 0.6);
  const JalonCell heading = { .width = width - note_width - GUTTER, .style = JALON_CELL_HEADING };
  const JalonCell note = { .x = width - note_width, .width = note_width, .grey = DIM, .grey_rest = DIM, .right = TRUE };

  self->level = block->level;
  self->text = g_strdup (text);
  jalon_cell_set (self, context, 0, 0, text, &heading);
  if (note_text != NULL)
    jalon_cell_set (self, context, 0, 0, note_text, &note);

  return self;
}

static void
add_person (JalonSetBlock        *self,
            PangoContext         *context,
            const JalonRowPerson *person,
            double                width)
{
  const char *const texts[] = { person->person, person->state, person->when };
  const guint       first = self->columns[1]->len;
  JalonStrip       *strip;

  /* The one before gets room for a pen. */
  if (first > 0)
    ((JalonStrip *) g_ptr_array_index (self->columns[1], first - 1))->height = PERSON_PITCH;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      const double    begin = PAPER_COLUMNS[PERSON_COLUMN + i].begin * width;
      const JalonCell cell = {
        .x = begin,
        .width = PAPER_COLUMNS[PERSON_COLUMN + i].end * width - begin,
        .style = person->strong && i > 0 ? JALON_CELL_STRONG : JALON_CELL_BODY,
        .grey_rest = person->strong ? INK : DIM,
      };

      jalon_cell_set (self, context, 1, first, texts[i], &cell);
    }

  strip = g_ptr_array_index (self->columns[1], first);
  strip->box = TRUE;
  strip->ticked = person->ticked;
  strip->box_x = BOX_BEGIN * width;
}

static JalonSetBlock *
set_row (PangoContext     *context,
         const JalonBlock *block,
         double            width)
{
  JalonSetBlock  *self = jalon_set_block_begin (JALON_BLOCK_ROW, PAD, PAD);
  const double    left = PAPER_COLUMNS[0].end * width;
  const JalonCell name = { .width = left, .style = JALON_CELL_STRONG, .link = TRUE };
  const JalonCell content = { .width = left, .grey = DIM, .grey_rest = DIM };

  jalon_cell_set (self, context, 0, 0, block->text, &name);
  for (guint i = 0; i < block->lines->len; i++)
    jalon_cell_set (self, context, 0, self->columns[0]->len, g_ptr_array_index (block->lines, i), &content);

  for (guint i = 0; i < block->persons->len; i++)
    add_person (self, context, g_ptr_array_index (block->persons, i), width);

  return self;
}

/* A head without shares is that of a list of papers. */
static JalonSetBlock *
set_paper_head (PangoContext     *context,
                const JalonBlock *block,
                double            width)
{
  JalonSetBlock *self = jalon_set_block_begin (JALON_BLOCK_TABLE_HEAD, 3.8, 3.8);

  for (guint i = 0; i < block->lines->len && i < G_N_ELEMENTS (PAPER_COLUMNS); i++)
    {
      const double    begin = PAPER_COLUMNS[i].begin * width;
      const JalonCell cell = { .x = begin, .width = PAPER_COLUMNS[i].end * width - begin, .grey = DIM, .grey_rest = DIM };

      jalon_cell_set (self, context, 0, 0, g_ptr_array_index (block->lines, i), &cell);
    }

  return self;
}

static JalonSetBlock *
set_cells (PangoContext     *context,
           const JalonBlock *block,
           double            width)
{
  const gboolean head = block->kind == JALON_BLOCK_TABLE_HEAD;
  JalonSetBlock *self = jalon_set_block_begin (block->kind, head ? 3.8 : PAD, head ? 3.8 : PAD);
  double         sum = 0;
  double         x = 0;

  for (guint i = 0; i < block->lines->len; i++)
    sum += block->weights != NULL ? abs (block->weights[i]) : 1;

  for (guint i = 0; i < block->lines->len; i++)
    {
      const int       weight = block->weights != NULL ? block->weights[i] : 1;
      const double    share = width * abs (weight) / sum;
      const JalonCell cell = {
        .x = x,
        .width = i + 1 < block->lines->len ? share - GUTTER : share,
        .style = block->strong ? JALON_CELL_STRONG : JALON_CELL_BODY,
        .grey = head ? DIM : INK,
        .grey_rest = DIM,
        .right = weight < 0,
        .link = i == 0,
      };

      jalon_cell_set (self, context, 0, 0, g_ptr_array_index (block->lines, i), &cell);
      x += share;
    }

  return self;
}

static JalonSetBlock *
set_paragraph (PangoContext     *context,
               const JalonBlock *block,
               double            width)
{
  JalonSetBlock  *self = jalon_set_block_begin (JALON_BLOCK_PARAGRAPH, 9, 3);
  const JalonCell cell = { .width = width, .style = block->strong ? JALON_CELL_STRONG : JALON_CELL_BODY, .link = TRUE };

  jalon_cell_set (self, context, 0, 0, block->text, &cell);

  return self;
}

static JalonSetBlock *
set_block (PangoContext     *context,
           const JalonBlock *block,
           double            width)
{
  switch (block->kind)
    {
    case JALON_BLOCK_TITLE:
      return set_title (context, block, width);

    case JALON_BLOCK_HEADING:
      return set_heading (context, block, block->text, block->note, width);

    case JALON_BLOCK_TABLE_HEAD:
      return block->weights == NULL ? set_paper_head (context, block, width) : set_cells (context, block, width);

    case JALON_BLOCK_ROW:
      return set_row (context, block, width);

    case JALON_BLOCK_LINE:
      return set_cells (context, block, width);

    case JALON_BLOCK_PARAGRAPH:
      return set_paragraph (context, block, width);

    case JALON_BLOCK_PAGE:
      return jalon_set_block_begin (JALON_BLOCK_PAGE, 0, 0);

    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * jalon_set_block_new:
 * @context: from jalon_set_block_new_context()
 * @block: what it says
 * @width: between the margins, in points
 *
 * Returns: (transfer full): the block in type
 */
JalonSetBlock *
jalon_set_block_new (PangoContext     *context,
                     const JalonBlock *block,
                     double            width)
{
  JalonSetBlock *self = set_block (context, block, width);

  self->uri = g_strdup (block->uri);
  if (self->text == NULL)
    self->text = g_strdup (block->text);
  self->level = block->level;

  return self;
}

/**
 * jalon_set_block_new_continued:
 * @context: from jalon_set_block_new_context()
 * @heading: a heading
 * @width: between the margins, in points
 *
 * Returns: (transfer full): the heading again, for the top of the next page
 */
JalonSetBlock *
jalon_set_block_new_continued (PangoContext     *context,
                               const JalonBlock *heading,
                               double            width)
{
  /* Translators: %s is the heading of a list that goes on on another page. */
  g_autofree char *text = g_strdup_printf (_ ("%s (continued)"), heading->text);
  JalonSetBlock   *self = set_heading (context, heading, text, NULL, width);

  self->above = 0;

  return self;
}

/**
 * jalon_set_block_new_note:
 * @context: from jalon_set_block_new_context()
 * @text: of the foot of a page
 * @right: it stands at the right
 * @width: between the margins, in points
 *
 * Returns: (transfer full): it in type
 */
JalonSetBlock *
jalon_set_block_new_note (PangoContext *context,
                          const char   *text,
                          gboolean      right,
                          double        width)
{
  JalonSetBlock  *self = jalon_set_block_begin (JALON_BLOCK_PARAGRAPH, 0, 0);
  const JalonCell cell = { .x = right ? width * 0.75 : 0, .width = right ? width * 0.25 : width * 0.72, .grey = DIM, .grey_rest = DIM, .right = right };

  jalon_cell_set (self, context, 0, 0, text, &cell);

  return self;
}
