/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-label-measure.h"

static void (*measure_label) (GtkWidget *, GtkOrientation, int, int *, int *, int *, int *);
static void (*measure_box) (GtkLayoutManager *, GtkWidget *, GtkOrientation, int, int *, int *, int *, int *);

/* What a widget takes of the width that it is offered follows from the height only where it does not fill the width. */
static int
choose_size (GtkWidget     *widget,
             GtkOrientation orientation,
             int            for_size)
{
  const gboolean fills = gtk_widget_get_halign (widget) == GTK_ALIGN_FILL || gtk_widget_get_valign (widget) != GTK_ALIGN_FILL;

  return orientation == GTK_ORIENTATION_HORIZONTAL && fills && gtk_widget_get_request_mode (widget) != GTK_SIZE_REQUEST_WIDTH_FOR_HEIGHT ? -1 : for_size;
}

static void
measure_label_cb (GtkWidget     *label,
                  GtkOrientation orientation,
                  int            for_size,
                  int           *minimum,
                  int           *natural,
                  int           *minimum_baseline,
                  int           *natural_baseline)
{
  measure_label (label, orientation, choose_size (label, orientation, for_size), minimum, natural, minimum_baseline, natural_baseline);
}

static void
measure_box_cb (GtkLayoutManager *manager,
                GtkWidget        *box,
                GtkOrientation    orientation,
                int               for_size,
                int              *minimum,
                int              *natural,
                int              *minimum_baseline,
                int              *natural_baseline)
{
  measure_box (manager, box, orientation, choose_size (box, orientation, for_size), minimum, natural, minimum_baseline, natural_baseline);
}

/**
 * jalon_label_measure_install:
 *
 * Lets labels and boxes say how wide they must be as if nothing were known of their height, from now on and everywhere.
 *
 * GTK asks what stands in the middle of a line, and all that is in it, how wide it must be for the height that it gets, and
 * makes no use of the answer where it fills the width. A text that wraps, and a box of such texts, look for it by halving, and
 * shape all words at each of a dozen widths: nine tenths of what it costs to lay a page out. Heights follow from widths
 * on every page, so that nothing gets less than the width that is answered instead.
 */
void
jalon_label_measure_install (void)
{
  GtkWidgetClass        *label_class;
  GtkLayoutManagerClass *box_class;

  if (measure_label != NULL)
    return;

  /* Classes stay: GTK has no other place to say it for the labels within its own widgets, and those of libadwaita. */
  label_class = g_type_class_ref (GTK_TYPE_LABEL);
  box_class = g_type_class_ref (GTK_TYPE_BOX_LAYOUT);
  measure_label = label_class->measure;
  measure_box = box_class->measure;
  label_class->measure = measure_label_cb;
  box_class->measure = measure_box_cb;
}
