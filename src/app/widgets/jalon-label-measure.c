/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-label-measure.h"

#include "jalon-binding.h"
#include "jalon-words.h"

#define BINDING "jalon-binding"
#define LETTER_WIDTH 0.62 /* of the size of the type: a little more than most letters have */
#define LONGEST_BOUND 26  /* characters: "dimanche 29 novembre 2026" */

static void (*measure_label) (GtkWidget *, GtkOrientation, int, int *, int *, int *, int *);
static void (*snapshot_label) (GtkWidget *, GtkSnapshot *);
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

/* What of a text stays in one line, of a layout that lives as long as its text. */
typedef struct
{
  PangoAttrList *plain; /* owned: as the label made them, or NULL */
  PangoAttrList *set;   /* owned: those that the layout got here, or NULL */
  guint          most;
  guint          longest;
} Binding;

static void
binding_free (Binding *self)
{
  g_clear_pointer (&self->plain, pango_attr_list_unref);
  g_clear_pointer (&self->set, pango_attr_list_unref);
  g_free (self);
}

static Binding *
get_binding (PangoLayout *layout)
{
  Binding *self = g_object_get_data (G_OBJECT (layout), BINDING);

  if (self == NULL)
    {
      g_autoptr (GArray) places = NULL;

      self = g_new0 (Binding, 1);
      places = jalon_words_find_bound (pango_layout_get_text (layout), G_MAXUINT, &self->longest);
      g_object_set_data_full (G_OBJECT (layout), BINDING, self, (GDestroyNotify) binding_free);
    }
  return self;
}

static guint
count_letters (PangoLayout *layout,
               int          width)
{
  const PangoContext         *context = pango_layout_get_context (layout);
  const PangoFontDescription *own = pango_layout_get_font_description (layout);
  const PangoFontDescription *font = own != NULL ? own : pango_context_get_font_description ((PangoContext *) context);
  const double                resolution = pango_cairo_context_get_resolution ((PangoContext *) context);
  double                      size = pango_font_description_get_size (font) / (double) PANGO_SCALE;

  if (!pango_font_description_get_size_is_absolute (font))
    size *= (resolution > 0 ? resolution : 96) / 72;
  return size > 0 ? (guint) (width / (size * LETTER_WIDTH)) : LONGEST_BOUND;
}

static void
hold (PangoAttrList **place,
      PangoAttrList  *attributes)
{
  PangoAttrList *before = *place;

  *place = attributes != NULL ? pango_attr_list_ref (attributes) : NULL;
  g_clear_pointer (&before, pango_attr_list_unref);
}

/* In a line of @width pixels; -1: nothing is bound, so that what is bound makes no text wider. What a narrow line has no room
 * for is parted rather than broken within a word. */
static void
bind_label (GtkWidget *label,
            int        width)
{
  PangoLayout   *layout;
  Binding       *self;
  PangoAttrList *bound;
  guint          most;

  if (!gtk_label_get_wrap (GTK_LABEL (label)))
    return;

  layout = gtk_label_get_layout (GTK_LABEL (label));
  self = get_binding (layout);
  if (self->longest == 0)
    return;

  most = width < 0 ? 0 : MIN (MIN (count_letters (layout, width), LONGEST_BOUND), self->longest);
  if (most == self->most && pango_layout_get_attributes (layout) == self->set)
    return;

  if (pango_layout_get_attributes (layout) != self->set)
    hold (&self->plain, pango_layout_get_attributes (layout));
  bound = jalon_binding_apply (self->plain, pango_layout_get_text (layout), most, NULL);
  pango_layout_set_attributes (layout, bound != NULL ? bound : self->plain);
  g_clear_pointer (&bound, pango_attr_list_unref);
  hold (&self->set, pango_layout_get_attributes (layout)); /* equal ones stay as they were */
  self->most = most;
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
  const int size = uses_width_for_height () ? for_size : choose_size (label, orientation, for_size);

  /* How wide for a height: as if there were room for all that is bound, so that the height is enough. */
  bind_label (label, orientation == GTK_ORIENTATION_HORIZONTAL && size >= 0 ? G_MAXINT : orientation == GTK_ORIENTATION_VERTICAL ? size
                                                                                                                                 : -1);
  measure_label (label, orientation, size, minimum, natural, minimum_baseline, natural_baseline);
}

/* The label may have set its own attributes since it was measured, as for a link below the pointer. */
static void
snapshot_label_cb (GtkWidget   *label,
                   GtkSnapshot *snapshot)
{
  bind_label (label, gtk_widget_get_width (label));
  snapshot_label (label, snapshot);
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
 * Lets labels keep in one line what belongs together (jalon_words_find_bound()), and labels and boxes say how wide they must
 * be as if nothing were known of their height, from now on and everywhere.
 *
 * GTK asks what stands in the middle of a line, and all that is in it, how wide it must be for the height that it gets, and
 * makes no use of the answer where it fills the width. A text that wraps, and a box of such texts, look for it by halving, and
 * shape all words at each of a dozen widths: nine tenths of what it costs to lay a page out. Heights follow from widths
 * on every page, so that nothing gets less than the width that is answered instead. Boxes of a GTK that is newer than the
 * floor make use of the answer: there that is not changed.
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
  measure_label = label_class->measure;
  label_class->measure = measure_label_cb;
  snapshot_label = label_class->snapshot;
  label_class->snapshot = snapshot_label_cb;
  if (uses_width_for_height ())
    return;

  box_class = g_type_class_ref (GTK_TYPE_BOX_LAYOUT);
  measure_box = box_class->measure;
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
