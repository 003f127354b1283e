/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-page-painter.h"

/* How much of a block a page has room for. */

/**
 * jalon_set_block_get_strip_height: (skip)
 * @block: a block in type
 * @column: of it
 * @position: of a strip in the column
 *
 * Returns: to the next strip, in points
 */
double
jalon_set_block_get_strip_height (const JalonSetBlock *block,
                                  guint                column,
                                  guint                position)
{
  return ((JalonStrip *) g_ptr_array_index (block->columns[column], position))->height;
}

/* A person's lines stay together where the person before ends on this page. */
static guint
find_break (const JalonSetBlock *block,
            guint                column,
            guint                first,
            guint                last)
{
  GPtrArray *strips = block->columns[column];
  guint      i = last;

  if (last == strips->len)
    return last;

  while (i > first && !((JalonStrip *) g_ptr_array_index (strips, i))->box)
    i--;

  return i > first ? i : last;
}

/**
 * jalon_placement_fill: (skip)
 * @self: a part of a block, from its first strips on
 * @column: which one to fill
 * @room: in points
 *
 * Takes as many strips as there is room for; the first one always.
 *
 * Returns: their height, in points
 */
double
jalon_placement_fill (JalonPlacement *self,
                      guint           column,
                      double          room)
{
  const JalonSetBlock *block = self->block;
  const guint          first = self->first[column];
  guint                last = first;
  double               height = 0;

  while (last < block->columns[column]->len && (last == first || height + jalon_set_block_get_strip_height (block, column, last) <= room))
    height += jalon_set_block_get_strip_height (block, column, last++);

  self->last[column] = find_break (block, column, first, last);
  while (last > self->last[column])
    height -= jalon_set_block_get_strip_height (block, column, --last);

  return height;
}

/**
 * jalon_placement_is_at_end: (skip)
 * @self: a part of a block
 *
 * Returns: whether nothing of the block is left
 */
gboolean
jalon_placement_is_at_end (const JalonPlacement *self)
{
  for (guint i = 0; i < JALON_SET_COLUMNS; i++)
    if (self->last[i] < self->block->columns[i]->len)
      return FALSE;

  return TRUE;
}
