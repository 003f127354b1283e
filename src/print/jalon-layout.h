/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>

#include "jalon-report.h"

#define JALON_TYPE_LAYOUT (jalon_layout_get_type ())
G_DECLARE_FINAL_TYPE (JalonLayout, jalon_layout, JALON, LAYOUT, GObject)

/**
 * JalonPaper: sizes in points (1/72 inch).
 */
typedef struct
{
  double width;
  double height;
  double margin;
} JalonPaper;

extern const JalonPaper jalon_paper_a4;     /* 595.28 x 841.89, margins 15 mm */
extern const JalonPaper jalon_paper_letter; /* 612 x 792 */

/* Takes the report over. Pages are numbered from 0. */
JalonLayout *jalon_layout_new (JalonReport *report, const JalonPaper *paper);
guint        jalon_layout_get_n_pages (JalonLayout *self);
void         jalon_layout_draw_page (JalonLayout *self, cairo_t *cr, guint page);     /* the page's corner is at 0,0; on a PDF surface with tags and links */
gboolean     jalon_layout_write_pdf (JalonLayout *self, GFile *file, GError **error); /* with title, outline and tags; atomically */
void         jalon_layout_describe (JalonLayout *self, cairo_surface_t *pdf_surface); /* title, outline: for a PDF surface that somebody else made */
