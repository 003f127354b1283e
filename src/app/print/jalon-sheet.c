/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-sheet.h"

#include <glib/gi18n.h>

#include "jalon-member.h"

struct _JalonSheet
{
  GtkWidget parent_instance;

  JalonLayout *layout;
  JalonPaper   paper;
  guint        page;
};

G_DEFINE_FINAL_TYPE (JalonSheet, jalon_sheet, GTK_TYPE_WIDGET)

#define SMALLEST_WIDTH 200

static GtkSizeRequestMode
jalon_sheet_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
jalon_sheet_measure (GtkWidget     *widget,
                     GtkOrientation orientation,
                     int            for_size,
                     int           *minimum,
                     int           *natural,
                     int           *minimum_baseline,
                     int           *natural_baseline)
{
  JalonSheet  *self = JALON_SHEET (widget);
  const double ratio = self->paper.height / self->paper.width;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = SMALLEST_WIDTH;
      *natural = (int) self->paper.width;
    }
  else
    {
      *minimum = (int) (ratio * (for_size > 0 ? for_size : SMALLEST_WIDTH));
      *natural = *minimum;
    }
}

static void
jalon_sheet_snapshot (GtkWidget   *widget,
                      GtkSnapshot *snapshot)
{
  JalonSheet     *self = JALON_SHEET (widget);
  const float     width = (float) gtk_widget_get_width (widget);
  const float     height = (float) gtk_widget_get_height (widget);
  const double    scale = (double) width / self->paper.width;
  graphene_rect_t whole = GRAPHENE_RECT_INIT (0, 0, width, height);
  const GdkRGBA   white = { 1, 1, 1, 1 };
  cairo_t        *cr;

  gtk_snapshot_append_color (snapshot, &white, &whole);
  cr = gtk_snapshot_append_cairo (snapshot, &whole);
  cairo_scale (cr, scale, scale);
  jalon_layout_draw_page (self->layout, cr, self->page);
  cairo_destroy (cr);
}

static void
jalon_sheet_class_init (JalonSheetClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  jalon_member_install (klass, g_param_spec_object ("layout", NULL, NULL, JALON_TYPE_LAYOUT, JALON_MEMBER_FLAGS | G_PARAM_CONSTRUCT_ONLY), G_STRUCT_OFFSET (JalonSheet, layout), NULL);

  widget_class->get_request_mode = jalon_sheet_get_request_mode;
  widget_class->measure = jalon_sheet_measure;
  widget_class->snapshot = jalon_sheet_snapshot;
  gtk_widget_class_set_css_name (widget_class, "sheet");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
jalon_sheet_init (JalonSheet *self)
{
}

/**
 * jalon_sheet_new:
 * @layout: a report on its pages
 * @paper: what @layout was made for
 * @page: which page, from 0
 *
 * Returns: (transfer floating): a widget that draws the page
 */
GtkWidget *
jalon_sheet_new (JalonLayout      *layout,
                 const JalonPaper *paper,
                 guint             page)
{
  JalonSheet      *self = g_object_new (JALON_TYPE_SHEET, "layout", layout, NULL);
  g_autofree char *name = NULL;

  self->paper = *paper;
  self->page = page;

  /* Translators: a page of what is printed, such as "Page 1 of 3". */
  name = g_strdup_printf (_ ("Page %u of %u"), page + 1, jalon_layout_get_n_pages (layout));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return GTK_WIDGET (self);
}
