/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-paginator.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

/* White space above the foot's rule. */
#define FOOT_GAP 8.0

/* Fewer lines to write on than there is room for here are not worth their name. */
#define LEAST_NOTES 64.0

/* A last page that is filled less than this is given up, where the rows can move closer together instead. */
#define LEAST_LAST_PAGE 0.4

/* A part of a divided block has that many lines at least, where a page has room for them. */
#define LEAST_STRIPS 3

/**
 * Paginator:
 * @width: between the margins
 * @top, @bottom: what a page has room for
 * @y: the next block's top
 * @heading, @head: what is repeated on the next page, or NULL
 * @used: how far the last page is filled, without the lines to write on
 * @attached: what stands last must not be parted from what follows
 * @empty: nothing but repeated headings is on the page yet
 */
typedef struct
{
  const JalonReport   *report;
  PangoContext        *context;
  GPtrArray           *pages;
  GPtrArray           *blocks; /* of JalonSetBlock: those of the report, then those made here */
  double               width;
  double               top;
  double               bottom;
  double               y;
  double               used;
  const JalonBlock    *heading;
  const JalonSetBlock *head;
  gboolean             attached;
  gboolean             empty;
} Paginator;

static void
free_page (gpointer data)
{
  JalonPage *page = data;

  g_array_unref (page->placements);
  jalon_set_block_free (page->footer);
  jalon_set_block_free (page->number);
  g_free (page);
}

/* Placing ------------------------------------------------------------------ */

static void
add_page (Paginator *self)
{
  JalonPage *page = g_new0 (JalonPage, 1);

  page->placements = g_array_new (FALSE, TRUE, sizeof (JalonPlacement));
  g_ptr_array_add (self->pages, page);
  self->y = self->top;
  self->attached = FALSE;
  self->empty = TRUE;
}

static void
place (Paginator            *self,
       const JalonPlacement *placement)
{
  JalonPage     *page = g_ptr_array_index (self->pages, self->pages->len - 1);
  JalonPlacement here = *placement;

  here.y = self->y;
  g_array_append_val (page->placements, here);
  self->y += here.height;
}

static void
place_whole (Paginator           *self,
             const JalonSetBlock *block,
             gboolean             repeated)
{
  const JalonPlacement placement = {
    .block = block,
    .last = { block->columns[0]->len, block->columns[1]->len },
    .height = jalon_set_block_get_height (block),
    .repeated = repeated,
  };

  place (self, &placement);
}

/* A title or a heading at the top of a page needs no white space above it. */
static double
get_space_above (Paginator           *self,
                 const JalonSetBlock *block)
{
  return self->y > self->top || block->kind == JALON_BLOCK_TABLE_HEAD ? 0 : block->above;
}

/* Begins a page in the middle of a list. */
static void
continue_on_next_page (Paginator *self)
{
  add_page (self);

  if (self->heading != NULL)
    {
      JalonSetBlock *again = jalon_set_block_new_continued (self->context, self->heading, self->width);

      g_ptr_array_add (self->blocks, again);
      place_whole (self, again, TRUE);
    }

  if (self->head != NULL)
    place_whole (self, self->head, TRUE);
}

static double
measure_continuation (Paginator *self)
{
  double height = 0;

  if (self->heading != NULL)
    {
      JalonSetBlock *again = jalon_set_block_new_continued (self->context, self->heading, self->width);

      height += jalon_set_block_get_height (again);
      jalon_set_block_free (again);
    }

  return self->head != NULL ? height + jalon_set_block_get_height (self->head) : height;
}

/* Dividing ----------------------------------------------------------------- */

/* For a block that is taller than a page: between its lines, so that nothing is cut. */
static void
place_divided (Paginator           *self,
               const JalonSetBlock *block)
{
  JalonPlacement placement = { .block = block };

  for (;;)
    {
      const double room = self->bottom - self->y - block->above - block->below;
      double       height = 0;

      for (guint i = 0; i < JALON_SET_COLUMNS; i++)
        height = fmax (height, jalon_placement_fill (&placement, i, room));

      placement.height = block->above + height + block->below;
      place (self, &placement);

      if (jalon_placement_is_at_end (&placement))
        break;

      memcpy (placement.first, placement.last, sizeof placement.first);
      placement.repeated = TRUE;
      continue_on_next_page (self);
    }
}

/* The least that must stand below a heading: all of it, or some lines of what is to be divided. */
static double
get_least_height (Paginator           *self,
                  const JalonSetBlock *block)
{
  const double height = jalon_set_block_get_height (block);
  double       least = block->above + block->below;

  if (height + measure_continuation (self) <= self->bottom - self->top)
    return height;

  for (guint i = 0; i < block->columns[0]->len && i < LEAST_STRIPS; i++)
    least += jalon_set_block_get_strip_height (block, 0, i);

  return least;
}

/* Kinds of blocks ---------------------------------------------------------- */

static const JalonBlock *
get_block (Paginator *self,
           guint      position)
{
  return g_ptr_array_index (self->report->blocks, position);
}

static gboolean
is_kind (Paginator     *self,
         guint          position,
         JalonBlockKind kind)
{
  return position < self->report->blocks->len && get_block (self, position)->kind == kind;
}

static gboolean
is_body (JalonBlockKind kind)
{
  return kind == JALON_BLOCK_ROW || kind == JALON_BLOCK_LINE || kind == JALON_BLOCK_PARAGRAPH;
}

/* What a heading, or a head, must not be parted from: up to the first row. */
static double
measure_chain (Paginator *self,
               guint      position)
{
  double height = 0;

  for (guint i = position; i < self->report->blocks->len; i++)
    {
      const JalonBlockKind kind = get_block (self, i)->kind;
      const JalonSetBlock *block = g_ptr_array_index (self->blocks, i);

      if (is_body (kind))
        return height + get_least_height (self, block);
      if (i > position && kind != JALON_BLOCK_TABLE_HEAD && kind != JALON_BLOCK_HEADING)
        break;

      height += jalon_set_block_get_height (block);
    }

  return height;
}

static void
place_heading (Paginator *self,
               guint      position)
{
  JalonSetBlock *block = g_ptr_array_index (self->blocks, position);
  const gboolean under_heading = position > 0 && (is_kind (self, position - 1, JALON_BLOCK_HEADING) || is_kind (self, position - 1, JALON_BLOCK_TITLE));

  if (block->kind != JALON_BLOCK_TABLE_HEAD)
    {
      self->heading = NULL;
      self->head = NULL;
    }

  if (!under_heading && self->y > self->top && self->y + measure_chain (self, position) > self->bottom)
    add_page (self);

  block->above -= get_space_above (self, block);
  if (block->kind == JALON_BLOCK_HEADING)
    self->heading = get_block (self, position);
  else if (block->kind == JALON_BLOCK_TABLE_HEAD)
    self->head = block;

  /* Names without end are divided as the rows are. */
  if (block->kind == JALON_BLOCK_TITLE && self->y + jalon_set_block_get_height (block) > self->bottom)
    place_divided (self, block);
  else
    place_whole (self, block, FALSE);
  self->attached = TRUE;
  self->empty = FALSE;
}

static void
place_body (Paginator           *self,
            const JalonSetBlock *block)
{
  const double   height = jalon_set_block_get_height (block);
  const gboolean fits_a_page = height + measure_continuation (self) <= self->bottom - self->top;
  const gboolean fits_here = self->y + height <= self->bottom;

  if (!fits_here && !self->attached && !self->empty && (fits_a_page || self->y + get_least_height (self, block) > self->bottom))
    continue_on_next_page (self);

  if (self->y + height <= self->bottom)
    place_whole (self, block, FALSE);
  else
    place_divided (self, block);

  self->attached = FALSE;
  self->empty = FALSE;
}

/* Lines to write on, in what is left of the page. */
static void
place_notes (Paginator           *self,
             const JalonSetBlock *block)
{
  const JalonPlacement placement = {
    .block = block,
    .last = { block->columns[0]->len, block->columns[1]->len },
    .height = self->bottom - self->y,
  };

  self->heading = NULL;
  self->head = NULL;
  if (placement.height >= LEAST_NOTES)
    place (self, &placement);
}

static void
place_block (Paginator *self,
             guint      position)
{
  const JalonSetBlock *block = g_ptr_array_index (self->blocks, position);

  switch (block->kind)
    {
    case JALON_BLOCK_PAGE:
      if (self->y > self->top)
        add_page (self);
      self->heading = NULL;
      self->head = NULL;
      break;

    case JALON_BLOCK_NOTES:
      place_notes (self, block);
      return;

    case JALON_BLOCK_TITLE:
    case JALON_BLOCK_HEADING:
    case JALON_BLOCK_TABLE_HEAD:
      place_heading (self, position);
      break;

    case JALON_BLOCK_ROW:
    case JALON_BLOCK_LINE:
    case JALON_BLOCK_PARAGRAPH:
      place_body (self, block);
      break;

    default:
      g_return_if_reached ();
    }

  self->used = self->y - self->top;
}

/* A picture stands in the white space below its block, which stays. */
static void
set_blocks (Paginator *self,
            double     space)
{
  g_ptr_array_set_size (self->blocks, 0);

  for (guint i = 0; i < self->report->blocks->len; i++)
    {
      JalonSetBlock *block = jalon_set_block_new (self->context, get_block (self, i), self->width);

      block->above *= space;
      block->below *= block->picture == NULL ? space : 1;
      g_ptr_array_add (self->blocks, block);
    }
}

static void
place_all (Paginator *self,
           double     space)
{
  g_ptr_array_set_size (self->pages, 0);
  set_blocks (self, space);
  self->heading = NULL;
  self->head = NULL;
  add_page (self);

  for (guint i = 0; i < self->report->blocks->len; i++)
    place_block (self, i);
}

/* A few lines on a sheet of their own are a sheet too much. */
static void
save_last_page (Paginator *self)
{
  static const double SPACES[] = { 0.75, 0.5 };
  const guint         n_pages = self->pages->len;

  if (n_pages == 1 || self->used > LEAST_LAST_PAGE * (self->bottom - self->top))
    return;

  for (guint i = 0; i < G_N_ELEMENTS (SPACES); i++)
    {
      place_all (self, SPACES[i]);

      if (self->pages->len < n_pages)
        return;
    }

  place_all (self, 1);
}

static void
add_feet (Paginator *self)
{
  for (guint i = 0; i < self->pages->len; i++)
    {
      JalonPage *page = g_ptr_array_index (self->pages, i);
      /* Translators: %u is the number of the page, the second one how many there are. */
      g_autofree char *number = g_strdup_printf (_ ("Page %u of %u"), i + 1, self->pages->len);
      double           rest;

      page->number = jalon_set_block_new_page_number (self->context, number, self->width, &rest);
      page->footer = jalon_set_block_new_note (self->context, self->report->footer, rest);
    }
}

GPtrArray *
jalon_paginate (const JalonReport *report,
                const JalonPaper  *paper,
                GPtrArray         *blocks)
{
  Paginator self = {
    .report = report,
    .context = jalon_set_block_new_context (report->language),
    .pages = g_ptr_array_new_with_free_func (free_page),
    .blocks = blocks,
    .width = paper->width - 2 * paper->margin,
    .top = paper->margin,
    .bottom = paper->height - paper->margin - FOOT_GAP,
  };

  place_all (&self, 1);
  save_last_page (&self);
  add_feet (&self);
  g_object_unref (self.context);

  return self.pages;
}
