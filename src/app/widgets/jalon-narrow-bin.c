/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-narrow-bin.h"

#include "jalon-member.h"

#define SMALLEST_WIDTH 300
#define TIGHT_WIDTH 260
#define USUAL_SIZES "jalon-usual-sizes" /* of a clamp: maximum size, tightening threshold */

struct _JalonNarrowBin
{
  AdwBin parent_instance;

  int      threshold;
  int      tight_width; /* below which it is tight, in pixels at the usual size of text */
  int      room;        /* JalonRoom; what follows is told of it */
  gboolean narrow;
  gboolean tight;
  guint    idle;
};

G_DEFINE_FINAL_TYPE (JalonNarrowBin, jalon_narrow_bin, ADW_TYPE_BIN)

/**
 * jalon_scale_with_text:
 * @widget: a widget
 * @width: in pixels, at the usual size of text
 *
 * Widths are measured in characters: twice the text needs twice the width.
 *
 * Returns: pixels
 */
int
jalon_scale_with_text (GtkWidget *widget,
                       int        width)
{
  int dpi = -1;

  g_object_get (gtk_widget_get_settings (widget), "gtk-xft-dpi", &dpi, NULL);
  return dpi > 0 ? (int) ((gint64) width * dpi / (96 * 1024)) : width;
}

static void
set_flag (JalonNarrowBin *self,
          gboolean       *flag,
          gboolean        value,
          const char     *property)
{
  if (*flag == value)
    return;
  *flag = value;
  g_object_notify (G_OBJECT (self), property);
}

static JalonRoom
find_room (JalonNarrowBin *self,
           int             width)
{
  if (width < jalon_scale_with_text (GTK_WIDGET (self), self->tight_width))
    return JALON_ROOM_TIGHT;

  return width < jalon_scale_with_text (GTK_WIDGET (self), self->threshold) ? JALON_ROOM_NARROW : JALON_ROOM_WIDE;
}

static void
set_room (JalonNarrowBin *self,
          JalonRoom       room)
{
  if (self->room == (int) room)
    return;

  self->room = (int) room;
  set_flag (self, &self->narrow, room != JALON_ROOM_WIDE, "narrow");
  set_flag (self, &self->tight, room == JALON_ROOM_TIGHT, "tight");
  g_object_notify (G_OBJECT (self), "room");
}

static gboolean
turn_cb (gpointer user_data)
{
  JalonNarrowBin *self = user_data;

  self->idle = 0;
  set_room (self, find_room (self, gtk_widget_get_width (GTK_WIDGET (self))));
  return G_SOURCE_REMOVE;
}

/* What was measured in another size of the text: GTK 4.18 measures some of it again before it forgets the rest, and warns of
 * sums of both. */
static void
forget_sizes (GtkWidget *widget)
{
  gtk_widget_queue_resize (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    forget_sizes (child);
}

/* A page that is made in a window that is there is laid out once, for the room that it will have. */
static void
jalon_narrow_bin_root (GtkWidget *widget)
{
  GtkWidget *ancestor = gtk_widget_get_parent (widget);

  GTK_WIDGET_CLASS (jalon_narrow_bin_parent_class)->root (widget);
  if (ancestor != NULL && gtk_widget_get_ancestor (ancestor, JALON_TYPE_NARROW_BIN) == NULL)
    g_signal_connect_swapped (gtk_widget_get_settings (widget), "notify::gtk-xft-dpi", G_CALLBACK (forget_sizes), widget);

  while (ancestor != NULL && gtk_widget_get_width (ancestor) == 0)
    ancestor = gtk_widget_get_parent (ancestor);
  if (ancestor != NULL && gtk_widget_get_width (widget) == 0)
    set_room (JALON_NARROW_BIN (widget), find_room (JALON_NARROW_BIN (widget), gtk_widget_get_width (ancestor)));
}

static void
jalon_narrow_bin_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_settings (widget), forget_sizes, widget);

  GTK_WIDGET_CLASS (jalon_narrow_bin_parent_class)->unroot (widget);
}

/* Without it the child's lines are counted for any width, and those of a narrow window are cut off. */
static GtkSizeRequestMode
jalon_narrow_bin_get_request_mode (GtkWidget *widget)
{
  GtkWidget *child = adw_bin_get_child (ADW_BIN (widget));

  return child != NULL ? gtk_widget_get_request_mode (child) : GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
jalon_narrow_bin_measure (GtkWidget     *widget,
                          GtkOrientation orientation,
                          int            for_size,
                          int           *minimum,
                          int           *natural,
                          int           *minimum_baseline,
                          int           *natural_baseline)
{
  GtkWidget *child = adw_bin_get_child (ADW_BIN (widget));
  int        child_width;

  *minimum = *natural = 0;
  if (child == NULL)
    return;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_width, NULL, NULL, NULL);
  for_size = orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0 ? MAX (for_size, child_width) : -1;
  gtk_widget_measure (child, orientation, for_size, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = MIN (*minimum, SMALLEST_WIDTH);
}

static void
jalon_narrow_bin_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  JalonNarrowBin *self = JALON_NARROW_BIN (widget);
  GtkWidget      *child = adw_bin_get_child (ADW_BIN (widget));
  int             child_width;

  if (child != NULL)
    {
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_width, NULL, NULL, NULL);
      gtk_widget_allocate (child, MAX (width, child_width), height, baseline, NULL);
    }

  /* Nothing may change its size while sizes are given out. */
  if (self->idle == 0 && (int) find_room (self, width) != self->room)
    self->idle = g_idle_add_full (GTK_PRIORITY_RESIZE - 1, turn_cb, self, NULL);
}

static void
jalon_narrow_bin_dispose (GObject *object)
{
  g_clear_handle_id (&JALON_NARROW_BIN (object)->idle, g_source_remove);

  G_OBJECT_CLASS (jalon_narrow_bin_parent_class)->dispose (object);
}

static void
jalon_narrow_bin_class_init (JalonNarrowBinClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jalon_narrow_bin_dispose;
  widget_class->root = jalon_narrow_bin_root;
  widget_class->unroot = jalon_narrow_bin_unroot;
  widget_class->get_request_mode = jalon_narrow_bin_get_request_mode;
  widget_class->measure = jalon_narrow_bin_measure;
  widget_class->size_allocate = jalon_narrow_bin_size_allocate;

  jalon_member_install (klass, g_param_spec_int ("threshold", NULL, NULL, 0, G_MAXINT, 0, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonNarrowBin, threshold), (JalonUpdate) gtk_widget_queue_allocate);
  jalon_member_install (klass, g_param_spec_int ("tight-width", NULL, NULL, 0, G_MAXINT, TIGHT_WIDTH, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonNarrowBin, tight_width), (JalonUpdate) gtk_widget_queue_allocate);
  jalon_member_install (klass, g_param_spec_int ("room", NULL, NULL, JALON_ROOM_WIDE, JALON_ROOM_TIGHT, JALON_ROOM_WIDE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS), G_STRUCT_OFFSET (JalonNarrowBin, room), NULL);
  jalon_member_install (klass, g_param_spec_boolean ("narrow", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS), G_STRUCT_OFFSET (JalonNarrowBin, narrow), NULL);
  jalon_member_install (klass, g_param_spec_boolean ("tight", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS), G_STRUCT_OFFSET (JalonNarrowBin, tight), NULL);
}

static void
jalon_narrow_bin_init (JalonNarrowBin *self)
{
  self->tight_width = TIGHT_WIDTH;
  gtk_widget_set_layout_manager (GTK_WIDGET (self), NULL);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * jalon_narrow_bin_get_room:
 * @self: a bin
 *
 * Returns: how much room there is
 */
JalonRoom
jalon_narrow_bin_get_room (JalonNarrowBin *self)
{
  return (JalonRoom) self->room;
}

static void (*root_clamp) (GtkWidget *);

static void
scale_clamp (AdwClamp *clamp)
{
  const int *usual = g_object_get_data (G_OBJECT (clamp), USUAL_SIZES);

  g_object_set (clamp, "maximum-size", jalon_scale_with_text (GTK_WIDGET (clamp), usual[0]), "tightening-threshold", jalon_scale_with_text (GTK_WIDGET (clamp), usual[1]), NULL);
}

static void
root_clamp_cb (GtkWidget *widget)
{
  root_clamp (widget);

  if (g_object_get_data (G_OBJECT (widget), USUAL_SIZES) == NULL)
    {
      const int usual[2] = { adw_clamp_get_maximum_size (ADW_CLAMP (widget)), adw_clamp_get_tightening_threshold (ADW_CLAMP (widget)) };

      g_object_set_data_full (G_OBJECT (widget), USUAL_SIZES, g_memdup2 (usual, sizeof usual), g_free);
      g_signal_connect_object (gtk_widget_get_settings (widget), "notify::gtk-xft-dpi", G_CALLBACK (scale_clamp), widget, G_CONNECT_SWAPPED);
    }
  scale_clamp (ADW_CLAMP (widget));
}

/**
 * jalon_clamps_scale_with_text:
 *
 * Lets clamps, also those within widgets of libadwaita, give larger text the same number of letters, as long as the window has room
 * for them, from now on and everywhere. Those of a libadwaita that is newer than the floor, which have a unit, do so themselves.
 */
void
jalon_clamps_scale_with_text (void)
{
  GtkWidgetClass *clamp_class;

  if (root_clamp != NULL)
    return;

  /* The class stays: libadwaita has no other place to say it for the clamps within its own widgets. */
  clamp_class = g_type_class_ref (ADW_TYPE_CLAMP);
  if (g_object_class_find_property (G_OBJECT_CLASS (clamp_class), "unit") != NULL)
    return;
  root_clamp = clamp_class->root;
  clamp_class->root = root_clamp_cb;
}
