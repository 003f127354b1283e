/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-layout.h"

#include "jalon-layout-private.h"
#include "jalon-paginator.h"

#define POINTS_PER_MM (72 / 25.4)
#define MARGIN (15 * POINTS_PER_MM)

const JalonPaper jalon_paper_a4 = { 210 * POINTS_PER_MM, 297 * POINTS_PER_MM, MARGIN };
const JalonPaper jalon_paper_letter = { 612, 792, MARGIN };

G_DEFINE_FINAL_TYPE (JalonLayout, jalon_layout, G_TYPE_OBJECT)

static void
free_set_block (gpointer data)
{
  jalon_set_block_free (data);
}

static void
jalon_layout_finalize (GObject *object)
{
  JalonLayout *self = JALON_LAYOUT (object);

  g_clear_pointer (&self->pages, g_ptr_array_unref);
  g_clear_pointer (&self->blocks, g_ptr_array_unref);
  g_clear_pointer (&self->report, jalon_report_free);

  G_OBJECT_CLASS (jalon_layout_parent_class)->finalize (object);
}

static void
jalon_layout_class_init (JalonLayoutClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jalon_layout_finalize;
}

static void
jalon_layout_init (JalonLayout *self)
{
  self->blocks = g_ptr_array_new_with_free_func (free_set_block);
}

/**
 * jalon_layout_new:
 * @report: (transfer full): what is to be printed
 * @paper: the size of the paper; copied
 *
 * Returns: (transfer full): its pages, one at least
 */
JalonLayout *
jalon_layout_new (JalonReport      *report,
                  const JalonPaper *paper)
{
  JalonLayout *self;

  g_return_val_if_fail (report != NULL, NULL);
  g_return_val_if_fail (paper != NULL, NULL);

  self = g_object_new (JALON_TYPE_LAYOUT, NULL);
  self->report = report;
  self->paper = *paper;
  self->pages = jalon_paginate (report, paper, self->blocks);

  return self;
}

/**
 * jalon_layout_get_n_pages:
 * @self: a layout
 *
 * Returns: how many pages there are
 */
guint
jalon_layout_get_n_pages (JalonLayout *self)
{
  g_return_val_if_fail (JALON_IS_LAYOUT (self), 0);

  return self->pages->len;
}

/**
 * jalon_layout_draw_page:
 * @self: a layout
 * @cr: where; the corner of the paper is at 0, 0, and its unit is a point
 * @page: which, from 0 on
 *
 * Draws a page; on a PDF surface with tags and links.
 */
void
jalon_layout_draw_page (JalonLayout *self,
                        cairo_t     *cr,
                        guint        page)
{
  g_return_if_fail (JALON_IS_LAYOUT (self));
  g_return_if_fail (page < self->pages->len);

  jalon_page_painter_draw (g_ptr_array_index (self->pages, page), &self->paper, cr);
}
