/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-layout.h"
#include "jalon-set-block.h"

/**
 * JalonPlacement: a block, or a part of it, on a page.
 * @block: borrowed
 * @first, @last: strips of each column: from @first on, without @last
 * @y: its top, from the top of the paper
 * @height: with white space
 * @repeated: it stood on a page before; not in the outline
 */
typedef struct
{
  const JalonSetBlock *block;
  guint                first[JALON_SET_COLUMNS];
  guint                last[JALON_SET_COLUMNS];
  double               y;
  double               height;
  gboolean             repeated;
} JalonPlacement;

double   jalon_placement_fill (JalonPlacement *self, guint column, double room);
gboolean jalon_placement_is_at_end (const JalonPlacement *self);

/**
 * JalonPage:
 * @placements: of #JalonPlacement, from top to bottom
 * @footer, @number: its foot
 */
typedef struct
{
  GArray        *placements;
  JalonSetBlock *footer;
  JalonSetBlock *number;
} JalonPage;

void jalon_page_painter_draw (const JalonPage *page, const JalonPaper *paper, cairo_t *cr);
