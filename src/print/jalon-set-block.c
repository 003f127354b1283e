/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-cell.h"

#include <glib/gi18n.h>
#include <stdlib.h>
#include <string.h>

/* Sizes and places are those of the picture of the paper, in points. */

#define PERSON_PITCH 17.1 /* 6 mm: room for a pen */
#define PAD 2.4
#define FINE_PAD 2.4
#define GUTTER 9.0
#define PICTURE_GAP 6
#define TITLE_GAP 17.0
#define PERSON_GAP 3.0
#define TEXT_OVERHANG 4.5 /* by which a text beside the people may be longer */
#define POLE_INDENT 21.0

#define INK 0.0
#define DIM 0.27

/* Shares of the width where the columns of a paper begin and end. */
static const struct
{
  double begin;
  double end;
} PAPER_COLUMNS[] = { { 0, 0.42 }, { 0.462, 0.565 }, { 0.575, 0.815 }, { 0.825, 1 } };

#define BOX_BEGIN 0.435
#define PERSON_COLUMN 1
#define PEN_COLUMN 3

/* Kinds of blocks ---------------------------------------------------------- */

/* The lines under the title end where those at the right end. A title in the middle has none, and no pole. */
static JalonSetBlock *
set_title (PangoContext     *context,
           const JalonBlock *block,
           double            width)
{
  const gboolean  first_one = block->level == 1;
  JalonSetBlock  *self = jalon_set_block_begin (JALON_BLOCK_TITLE, first_one ? 0 : TITLE_GAP, first_one ? 10 : 4);
  const double    indent = first_one ? POLE_INDENT : 0;
  const double    note_width = jalon_cell_measure (context, block->note, width * 0.45);
  const double    left = width - indent - note_width - GUTTER;
  const JalonCell title = { .x = indent, .width = first_one ? width - indent : left, .style = first_one ? JALON_CELL_TITLE : JALON_CELL_PART };
  const JalonCell note = { .x = width - note_width, .width = note_width, .grey = DIM, .grey_rest = DIM, .right = TRUE };
  guint           first;

  self->pole = first_one;
  jalon_cell_set (self, context, 0, 0, block->text, &title);
  first = first_one ? self->columns[0]->len : 0;

  for (guint i = 0; i < block->lines->len; i++)
    {
      const JalonCell line = { .x = indent, .width = left, .style = i == 0 ? JALON_CELL_STRONG : JALON_CELL_BODY, .grey = i == 0 ? INK : DIM, .grey_rest = DIM };

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
  JalonSetBlock  *self = jalon_set_block_begin (JALON_BLOCK_HEADING, 11, 4);
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

/* State and days. */
static char *
join_days (const JalonRowPerson *person)
{
  if (person->state == NULL || person->when == NULL || *person->when == '\0')
    return g_strdup (person->state != NULL ? person->state : person->when);

  return g_strjoin ("; ", person->state, person->when, NULL);
}

static void
add_person (JalonSetBlock        *self,
            PangoContext         *context,
            const JalonRowPerson *person,
            double                width)
{
  g_autofree char  *days = join_days (person);
  const char *const texts[] = { person->person, days };
  const guint       first = self->columns[1]->len;
  double            height = 0;
  JalonStrip       *strip;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      const double    begin = PAPER_COLUMNS[PERSON_COLUMN + i].begin * width;
      const JalonCell cell = {
        .x = begin,
        .width = PAPER_COLUMNS[PERSON_COLUMN + i].end * width - begin,
        .style = person->strong && i > 0 ? JALON_CELL_FINE_STRONG : JALON_CELL_FINE,
        .grey_rest = person->strong ? INK : DIM,
      };

      jalon_cell_set (self, context, 1, first, texts[i], &cell);
    }

  for (guint i = first; i < self->columns[1]->len; i++)
    height += ((JalonStrip *) g_ptr_array_index (self->columns[1], i))->height;

  /* Room for a pen, where there is something to write. */
  strip = g_ptr_array_index (self->columns[1], self->columns[1]->len - 1);
  strip->height += MAX (person->open ? PERSON_PITCH - height : 0, PERSON_GAP);

  strip = g_ptr_array_index (self->columns[1], first);
  strip->box = TRUE;
  strip->ticked = person->ticked;
  strip->box_x = BOX_BEGIN * width;
  if (person->open)
    {
      strip->pen_x = PAPER_COLUMNS[PEN_COLUMN].begin * width;
      strip->pen_width = (PAPER_COLUMNS[PEN_COLUMN].end - PAPER_COLUMNS[PEN_COLUMN].begin) * width;
    }
}

/* The name, and behind it how much the paper is needed. */
static void
set_name (JalonSetBlock    *self,
          PangoContext     *context,
          const JalonBlock *block,
          double            width)
{
  g_autofree char *text = block->note != NULL ? g_strdup_printf ("%s   %s", block->text, block->note) : g_strdup (block->text);
  const JalonCell  name = {
     .width = width,
     .style = JALON_CELL_STRONG,
     .light_from = block->note != NULL ? (guint) strlen (block->text) : 0,
     .link = TRUE,
  };

  jalon_cell_set (self, context, 0, 0, text, &name);
}

static double
measure_column (const JalonSetBlock *self,
                guint                column)
{
  double height = 0;

  for (guint i = 0; i < self->columns[column]->len; i++)
    height += ((JalonStrip *) g_ptr_array_index (self->columns[column], i))->height;

  return height;
}

/* A text stands beside the people or below them over the whole width, whichever takes less room, and in one width from its
 * beginning to its end: a line that goes on wider than the one before is lost by the eye. */
static void
set_text (JalonSetBlock *self,
          PangoContext  *context,
          const char    *text,
          double         width)
{
  const JalonCell beside = { .width = PAPER_COLUMNS[0].end * width, .style = JALON_CELL_FINE, .grey = DIM, .grey_rest = DIM };
  const JalonCell below = { .width = width, .style = JALON_CELL_FINE, .grey = DIM, .grey_rest = DIM };
  const double    name = measure_column (self, 0);
  const double    people = measure_column (self, 1);
  const double    height_beside = MAX (name + jalon_cell_measure_height (context, text, &beside), people);
  const double    height_below = MAX (name, people) + jalon_cell_measure_height (context, text, &below);
  const gboolean  is_beside = height_beside <= height_below + TEXT_OVERHANG;

  if (!is_beside && people > name)
    ((JalonStrip *) g_ptr_array_index (self->columns[0], self->columns[0]->len - 1))->height += people - name;
  jalon_cell_set (self, context, 0, self->columns[0]->len, text, is_beside ? &beside : &below);
}

static JalonSetBlock *
set_row (PangoContext     *context,
         const JalonBlock *block,
         double            width)
{
  JalonSetBlock *self = jalon_set_block_begin (JALON_BLOCK_ROW, PAD, PAD);

  set_name (self, context, block, PAPER_COLUMNS[0].end * width);
  for (guint i = 0; i < block->persons->len; i++)
    add_person (self, context, g_ptr_array_index (block->persons, i), width);
  for (guint i = 0; i < block->lines->len; i++)
    set_text (self, context, g_ptr_array_index (block->lines, i), width);

  return self;
}

/* A head without shares is that of a list of papers. */
static JalonSetBlock *
set_paper_head (PangoContext     *context,
                const JalonBlock *block,
                double            width)
{
  JalonSetBlock *self = jalon_set_block_begin (JALON_BLOCK_TABLE_HEAD, FINE_PAD, FINE_PAD);

  for (guint i = 0; i < block->lines->len && i < G_N_ELEMENTS (PAPER_COLUMNS); i++)
    {
      const double    begin = PAPER_COLUMNS[i].begin * width;
      const JalonCell cell = { .x = begin, .width = PAPER_COLUMNS[i].end * width - begin, .style = JALON_CELL_FINE, .grey = DIM, .grey_rest = DIM };

      jalon_cell_set (self, context, 0, 0, g_ptr_array_index (block->lines, i), &cell);
    }

  return self;
}

static JalonCellStyle
get_cell_style (const JalonBlock *block)
{
  if (block->kind == JALON_BLOCK_TABLE_HEAD)
    return JALON_CELL_FINE;

  if (block->level == JALON_LEVEL_FINE)
    return block->strong ? JALON_CELL_FINE_STRONG : JALON_CELL_FINE;

  return block->strong ? JALON_CELL_STRONG : JALON_CELL_BODY;
}

static JalonSetBlock *
set_cells (PangoContext     *context,
           const JalonBlock *block,
           double            width)
{
  const gboolean head = block->kind == JALON_BLOCK_TABLE_HEAD;
  const double   pad = head || block->level == JALON_LEVEL_FINE ? FINE_PAD : PAD;
  JalonSetBlock *self = jalon_set_block_begin (block->kind, pad, pad);
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
        .style = get_cell_style (block),
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
  const JalonCell cell = { .width = width, .style = get_cell_style (block), .link = TRUE };

  jalon_cell_set (self, context, 0, 0, block->text, &cell);

  if (block->picture != NULL)
    {
      self->picture = block->picture;
      self->picture_height = width * block->picture->height / block->picture->width;
      self->below += self->picture_height + PICTURE_GAP;
    }

  return self;
}

static JalonSetBlock *
set_notes (PangoContext     *context,
           const JalonBlock *block,
           double            width)
{
  JalonSetBlock  *self = jalon_set_block_begin (JALON_BLOCK_NOTES, 16, 0);
  const JalonCell cell = { .width = width, .style = JALON_CELL_FINE, .grey = DIM, .grey_rest = DIM };

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

    case JALON_BLOCK_NOTES:
      return set_notes (context, block, width);

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
 * @width: that it may take, in points
 *
 * Returns: (transfer full): it in type
 */
JalonSetBlock *
jalon_set_block_new_note (PangoContext *context,
                          const char   *text,
                          double        width)
{
  JalonSetBlock  *self = jalon_set_block_begin (JALON_BLOCK_PARAGRAPH, 0, 0);
  const JalonCell cell = { .width = width, .style = JALON_CELL_FINE, .grey = DIM, .grey_rest = DIM };

  jalon_cell_set (self, context, 0, 0, text, &cell);

  return self;
}

/**
 * jalon_set_block_new_page_number:
 * @context: from jalon_set_block_new_context()
 * @text: of the foot of a page, at its right
 * @width: between the margins, in points
 * @rest: (out): what is left beside it, in points
 *
 * Returns: (transfer full): it in type
 */
JalonSetBlock *
jalon_set_block_new_page_number (PangoContext *context,
                                 const char   *text,
                                 double        width,
                                 double       *rest)
{
  JalonSetBlock  *self = jalon_set_block_begin (JALON_BLOCK_PARAGRAPH, 0, 0);
  const double    own = jalon_cell_measure (context, text, width * 0.3);
  const JalonCell cell = { .x = width - own, .width = own, .style = JALON_CELL_FINE, .grey = DIM, .grey_rest = DIM, .right = TRUE };

  jalon_cell_set (self, context, 0, 0, text, &cell);
  *rest = width - own - GUTTER;

  return self;
}
