/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* What is drawn. */

/* (transfer full): the pixels of a widget, line by line, as GDK has them in memory */
static inline guint32 *
jalon_test_take_pixels (GtkWidget *widget)
{
  g_autoptr (GdkPaintable)  paintable = gtk_widget_paintable_new (widget);
  g_autoptr (GtkSnapshot)   snapshot = gtk_snapshot_new ();
  const gsize               width = (gsize) gtk_widget_get_width (widget);
  const gsize               height = (gsize) gtk_widget_get_height (widget);
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture)    texture = NULL;
  guint32                  *pixels = g_new (guint32, width * height);

  gdk_paintable_snapshot (paintable, GDK_SNAPSHOT (snapshot), (double) width, (double) height);
  node = gtk_snapshot_to_node (snapshot);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (gtk_widget_get_native (widget)), node, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  gdk_texture_download (texture, (guchar *) pixels, width * 4);
  return pixels;
}
