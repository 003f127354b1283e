/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-column-cell.h"

struct _JalonColumnCell
{
  AdwBin parent_instance;

  int   width; /* of the column; 0 as long as it is not known */
  guint idle;
};

G_DEFINE_FINAL_TYPE (JalonColumnCell, jalon_column_cell, ADW_TYPE_BIN)

static void
jalon_column_cell_measure (GtkWidget     *widget,
                           GtkOrientation orientation,
                           int            for_size,
                           int           *minimum,
                           int           *natural,
                           int           *minimum_baseline,
                           int           *natural_baseline)
{
  JalonColumnCell *self = JALON_COLUMN_CELL (widget);
  GtkWidget       *child = adw_bin_get_child (ADW_BIN (widget));
  int              least;

  /* The column says how wide a cell is, whatever its height: what a text of one line needs would be given to it, and kept. */
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    for_size = -1;
  /* Whatever width the view asks for: it is the least one. */
  else if (self->width > 0)
    {
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
      for_size = MAX (self->width, least);
    }
  gtk_widget_measure (child, orientation, for_size, minimum, natural, minimum_baseline, natural_baseline);
}

static gboolean
resize_cb (gpointer user_data)
{
  JalonColumnCell *self = user_data;

  self->idle = 0;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  return G_SOURCE_REMOVE;
}

static void
jalon_column_cell_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  JalonColumnCell *self = JALON_COLUMN_CELL (widget);

  gtk_widget_allocate (adw_bin_get_child (ADW_BIN (widget)), width, height, baseline, NULL);

  /* Nothing may change its size while sizes are given out. */
  if (width != self->width && self->idle == 0)
    self->idle = g_idle_add_full (GTK_PRIORITY_RESIZE - 1, resize_cb, self, NULL);
  self->width = width;
}

static GtkSizeRequestMode
jalon_column_cell_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
jalon_column_cell_dispose (GObject *object)
{
  g_clear_handle_id (&JALON_COLUMN_CELL (object)->idle, g_source_remove);

  G_OBJECT_CLASS (jalon_column_cell_parent_class)->dispose (object);
}

static void
jalon_column_cell_class_init (JalonColumnCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jalon_column_cell_dispose;
  widget_class->measure = jalon_column_cell_measure;
  widget_class->size_allocate = jalon_column_cell_size_allocate;
  widget_class->get_request_mode = jalon_column_cell_get_request_mode;
}

static void
jalon_column_cell_init (JalonColumnCell *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self), NULL);
}

/**
 * jalon_column_cell_new:
 * @child: (transfer floating): what the cell shows
 *
 * Returns: (transfer floating): a cell
 */
GtkWidget *
jalon_column_cell_new (GtkWidget *child)
{
  return g_object_new (JALON_TYPE_COLUMN_CELL, "child", child, NULL);
}

static GtkWidget *
find_head (GtkWidget  *widget,
           const char *title)
{
  GtkWidget *found = GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_label (GTK_LABEL (widget)), title) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL; child = gtk_widget_get_next_sibling (child))
    found = find_head (child, title);
  return found;
}

/**
 * jalon_column_cell_align_head:
 * @view: a list with its columns
 * @title: of a column of figures
 *
 * Lets the head end where the figures do: before the sign of the order.
 */
void
jalon_column_cell_align_head (GtkColumnView *view,
                              const char    *title)
{
  GtkWidget *header = gtk_widget_get_first_child (GTK_WIDGET (view));
  GtkWidget *label = header != NULL ? find_head (header, title) : NULL;

  if (label == NULL)
    return;
  gtk_widget_set_hexpand (label, TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 1);
}

/**
 * jalon_column_cell_make_anew:
 * @column: a column, which is hidden by this
 * @factory: (transfer full): what makes its cells from now on
 *
 * Gives a column other cells. GTK 4.8 keeps those that another factory made while the column is shown.
 */
void
jalon_column_cell_make_anew (GtkColumnViewColumn *column,
                             GtkListItemFactory  *factory)
{
  gtk_column_view_column_set_visible (column, FALSE);
  gtk_column_view_column_set_factory (column, factory);
  g_object_unref (factory);
}
