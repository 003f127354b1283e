/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-set-block.h"

/* How blocks are set: cell by cell, line by line. Private to the room. */

typedef enum
{
  JALON_CELL_BODY,
  JALON_CELL_STRONG,
  JALON_CELL_FINE,
  JALON_CELL_FINE_STRONG,
  JALON_CELL_HEADING,
  JALON_CELL_PART,
  JALON_CELL_TITLE,
} JalonCellStyle;

/**
 * JalonCell:
 * @x, @width: where it stands
 * @grey, @grey_rest: of its first paragraph, and of those after it
 * @light_from: byte from which on it is not bold, or 0
 * @right: at the right end of its width
 * @link: its first paragraph leads to the source
 */
typedef struct
{
  double         x;
  double         width;
  JalonCellStyle style;
  double         grey;
  double         grey_rest;
  guint          light_from;
  gboolean       right;
  gboolean       link;
} JalonCell;

JalonSetBlock *jalon_set_block_begin (JalonBlockKind kind, double above, double below);
void           jalon_cell_set (JalonSetBlock *block, PangoContext *context, guint column, guint first, const char *text, const JalonCell *cell);
double         jalon_cell_measure_height (PangoContext *context, const char *text, const JalonCell *cell);
double         jalon_cell_measure (PangoContext *context, const char *text, double most); /* in body type */
