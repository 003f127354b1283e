/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-spare-bin.h"

#include "jalon-member.h"

struct _JalonSpareBin
{
  AdwBin parent_instance;

  gboolean spare;
  gboolean shown;
};

G_DEFINE_FINAL_TYPE (JalonSpareBin, jalon_spare_bin, ADW_TYPE_BIN)

static void
jalon_spare_bin_measure (GtkWidget     *widget,
                         GtkOrientation orientation,
                         int            for_size,
                         int           *minimum,
                         int           *natural,
                         int           *minimum_baseline,
                         int           *natural_baseline)
{
  JalonSpareBin *self = JALON_SPARE_BIN (widget);
  GtkWidget     *child = adw_bin_get_child (ADW_BIN (widget));
  int            width;

  *minimum = *natural = 0;
  if (child == NULL)
    return;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  gtk_widget_measure (child, orientation, for_size >= 0 && orientation == GTK_ORIENTATION_VERTICAL ? MAX (for_size, width) : -1, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL && self->spare)
    *minimum = 0;
}

static void
jalon_spare_bin_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  JalonSpareBin *self = JALON_SPARE_BIN (widget);
  GtkWidget     *child = adw_bin_get_child (ADW_BIN (widget));
  int            needed;
  gboolean       shown;

  if (child == NULL)
    return;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &needed, NULL, NULL, NULL);
  shown = width >= needed;
  gtk_widget_set_child_visible (child, shown);
  if (shown)
    gtk_widget_allocate (child, width, height, baseline, NULL);

  if (shown == self->shown)
    return;
  self->shown = shown;
  g_object_notify (G_OBJECT (self), "shown");
}

static void
jalon_spare_bin_class_init (JalonSpareBinClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = jalon_spare_bin_measure;
  widget_class->size_allocate = jalon_spare_bin_size_allocate;

  jalon_member_install (klass, g_param_spec_boolean ("spare", NULL, NULL, TRUE, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonSpareBin, spare), (JalonUpdate) gtk_widget_queue_resize);
  jalon_member_install (klass, g_param_spec_boolean ("shown", NULL, NULL, TRUE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS), G_STRUCT_OFFSET (JalonSpareBin, shown), NULL);
}

static void
jalon_spare_bin_init (JalonSpareBin *self)
{
  self->spare = self->shown = TRUE;
  gtk_widget_set_layout_manager (GTK_WIDGET (self), NULL);
}

/**
 * jalon_spare_bin_is_shown:
 * @self: a bin
 *
 * Returns: whether its child has room
 */
gboolean
jalon_spare_bin_is_shown (JalonSpareBin *self)
{
  return self->shown;
}
