/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>

#include "jalon-report.h"

/* Blocks set in type: what is measured is what is drawn. Private to the room. */

#define JALON_SET_COLUMNS 2

/**
 * JalonRun: a line of a cell.
 * @cell: which cell of the block, for tags
 * @line: borrowed from a layout of the block
 * @x: from the left margin
 * @grey: 0 is black
 * @link: it leads to the block's source
 */
typedef struct
{
  guint            cell;
  PangoLayoutLine *line;
  double           x;
  double           grey;
  gboolean         link;
} JalonRun;

/**
 * JalonStrip: lines of type beside each other: never divided.
 * @height: to the next one
 * @baseline: from its top
 * @runs: of #JalonRun
 * @box: a tick box stands at its left
 * @box_x: where
 * @pen_x, @pen_width: a line to write on, or no width
 */
typedef struct
{
  double   height;
  double   baseline;
  GArray  *runs;
  gboolean box;
  gboolean ticked;
  double   box_x;
  double   pen_x;
  double   pen_width;
} JalonStrip;

/**
 * JalonSetBlock: a block in type.
 * @above, @below: white space, in points
 * @columns: of #JalonStrip: they run beside each other, and each may be divided between its strips
 * @n_cells: how many cells there are
 * @text, @level: for the outline
 * @uri: where its links lead, or NULL
 * @picture: (nullable): drawn in the space below the text; borrowed from the report
 * @picture_height: of it on the paper
 * @pole: the mark of the program stands at its left
 */
typedef struct
{
  JalonBlockKind kind;
  int            level;
  char          *text;
  char          *uri;
  double         above;
  double         below;
  GPtrArray     *columns[JALON_SET_COLUMNS];
  GPtrArray     *layouts;
  guint          n_cells;
  gboolean       pole;

  const JalonPicture *picture;
  double              picture_height;
} JalonSetBlock;

PangoContext  *jalon_set_block_new_context (const char *language);
JalonSetBlock *jalon_set_block_new (PangoContext *context, const JalonBlock *block, double width);
JalonSetBlock *jalon_set_block_new_continued (PangoContext *context, const JalonBlock *heading, double width);
JalonSetBlock *jalon_set_block_new_note (PangoContext *context, const char *text, double width);
JalonSetBlock *jalon_set_block_new_page_number (PangoContext *context, const char *text, double width, double *rest);
void           jalon_set_block_free (JalonSetBlock *self);
double         jalon_set_block_get_height (const JalonSetBlock *self);
double         jalon_set_block_get_strip_height (const JalonSetBlock *self, guint column, guint position);
