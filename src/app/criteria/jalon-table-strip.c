/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-table-strip.h"

struct _JalonTableStrip
{
  AdwBin parent_instance;

  GtkWidget *table;
};

G_DEFINE_FINAL_TYPE (JalonTableStrip, jalon_table_strip, ADW_TYPE_BIN)

/* What scrolls asks for the height of a table that is as narrow as it can be, whatever its width. */
static void
jalon_table_strip_measure (GtkWidget     *widget,
                           GtkOrientation orientation,
                           int            for_size,
                           int           *minimum,
                           int           *natural,
                           int           *minimum_baseline,
                           int           *natural_baseline)
{
  JalonTableStrip *self = JALON_TABLE_STRIP (widget);
  int              least;
  int              most;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      gtk_widget_measure (adw_bin_get_child (ADW_BIN (self)), orientation, -1, minimum, natural, NULL, NULL);
      return;
    }

  gtk_widget_measure (self->table, GTK_ORIENTATION_HORIZONTAL, -1, &least, &most, NULL, NULL);
  gtk_widget_measure (self->table, orientation, for_size >= 0 ? MAX (for_size, least) : most, minimum, NULL, NULL, NULL);
  *natural = *minimum;
}

static void
jalon_table_strip_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  gtk_widget_allocate (adw_bin_get_child (ADW_BIN (widget)), width, height, baseline, NULL);
}

static GtkSizeRequestMode
jalon_table_strip_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
jalon_table_strip_class_init (JalonTableStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = jalon_table_strip_measure;
  widget_class->size_allocate = jalon_table_strip_size_allocate;
  widget_class->get_request_mode = jalon_table_strip_get_request_mode;
}

static void
jalon_table_strip_init (JalonTableStrip *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self), NULL);
}

/**
 * jalon_table_strip_new:
 * @table: (transfer floating): a table
 *
 * Returns: (transfer floating): a strip with the table
 */
GtkWidget *
jalon_table_strip_new (GtkWidget *table)
{
  JalonTableStrip *self = g_object_new (JALON_TYPE_TABLE_STRIP, NULL);
  GtkWidget       *window = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (window), GTK_POLICY_AUTOMATIC, GTK_POLICY_NEVER);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (window), table);
  gtk_widget_add_css_class (window, "table");
  self->table = table;
  adw_bin_set_child (ADW_BIN (self), window);
  return GTK_WIDGET (self);
}
