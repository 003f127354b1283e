/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-label-measure.h"

static void (*measure_label) (GtkWidget *, GtkOrientation, int, int *, int *, int *, int *);
static void (*measure_box) (GtkLayoutManager *, GtkWidget *, GtkOrientation, int, int *, int *, int *, int *);

/* A box of GTK 4.8 asks how wide its children must be for its height, and how high they are for the width that they get: the
 * latter decides. Those of later ones give their children no more than the height for which these said that they are narrow
 * enough. */
static gboolean
uses_width_for_height (void)
{
  return gtk_get_major_version () > 4 || gtk_get_minor_version () >= 10;
}

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
 * on every page, so that nothing gets less than the width that is answered instead. Boxes of a GTK that is newer than the
 * floor make use of the answer: there nothing is changed.
 */
void
jalon_label_measure_install (void)
{
  GtkWidgetClass        *label_class;
  GtkLayoutManagerClass *box_class;

  if (measure_label != NULL || uses_width_for_height ())
    return;

  /* Classes stay: GTK has no other place to say it for the labels within its own widgets, and those of libadwaita. */
  label_class = g_type_class_ref (GTK_TYPE_LABEL);
  box_class = g_type_class_ref (GTK_TYPE_BOX_LAYOUT);
  measure_label = label_class->measure;
  measure_box = box_class->measure;
  label_class->measure = measure_label_cb;
  box_class->measure = measure_box_cb;
}

/**
 * jalon_measure_width_for_height:
 * @widget: what is measured
 * @height: of which it is asked how wide it must be for it, or -1
 * @least: its least width
 * @most: a width at which it is as low as it can be
 * @measure_height: how high it is at a width: never more than at a lesser one
 *
 * Returns: the least width at which @widget needs no more than @height; @least where the toolkit makes no use of the answer
 */
int
jalon_measure_width_for_height (GtkWidget      *widget,
                                int             height,
                                int             least,
                                int             most,
                                JalonHeightFunc measure_height)
{
  if (height < 0 || least >= most || !uses_width_for_height () || measure_height (widget, least) <= height)
    return least;

  while (least + 1 < most)
    {
      const int middle = least + (most - least) / 2;

      if (measure_height (widget, middle) <= height)
        most = middle;
      else
        least = middle;
    }
  return most;
}
