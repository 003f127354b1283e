/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-wrap-box.h"

#include "jalon-label-measure.h"
#include "jalon-member.h"

#define LINE_SPACING 6 /* between two lines, in pixels */

struct _JalonWrapBox
{
  GtkWidget parent_instance;

  int spacing; /* between two things of a line, in pixels */
};

G_DEFINE_FINAL_TYPE (JalonWrapBox, jalon_wrap_box, GTK_TYPE_WIDGET)

static void
measure_child (GtkWidget *child,
               int        width,
               int       *out_width,
               int       *out_height)
{
  int minimum;
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  *out_width = MAX (minimum, MIN (natural, width));
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, *out_width, NULL, out_height, NULL, NULL);
}

/* Places what stands in one line, from @child on, each in the middle of the line's height. */
static void
place_line (JalonWrapBox *self,
            GtkWidget    *child,
            GtkWidget    *end,
            int           width,
            int           y,
            int           line_height)
{
  const gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int            x = 0;

  for (; child != end; child = gtk_widget_get_next_sibling (child))
    {
      int own;
      int height;

      if (!gtk_widget_should_layout (child))
        continue;
      measure_child (child, width, &own, &height);
      gtk_widget_size_allocate (child, &(GtkAllocation){ mirrored ? width - x - own : x, y + (line_height - height) / 2, own, height }, -1);
      x += own + self->spacing;
    }
}

/* Divides the children into lines of @width, and places them if @place. Returns the height. */
static int
lay_out (JalonWrapBox *self,
         int           width,
         gboolean      place)
{
  GtkWidget *first = gtk_widget_get_first_child (GTK_WIDGET (self));
  int        x = 0;
  int        y = 0;
  int        line_height = 0;

  for (GtkWidget *child = first; child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int own;
      int height;

      if (!gtk_widget_should_layout (child))
        continue;

      measure_child (child, width, &own, &height);
      if (x > 0 && x + own > width)
        {
          if (place)
            place_line (self, first, child, width, y, line_height);
          first = child;
          x = 0;
          y += line_height + LINE_SPACING;
          line_height = 0;
        }
      x += own + self->spacing;
      line_height = MAX (line_height, height);
    }

  if (place)
    place_line (self, first, NULL, width, y, line_height);
  return y + line_height;
}

static int
measure_height (GtkWidget *widget,
                int        width)
{
  return lay_out (JALON_WRAP_BOX (widget), width, FALSE);
}

static void
measure_width (JalonWrapBox *self,
               int          *minimum,
               int          *natural)
{
  GtkWidget *child;

  *minimum = 0;
  *natural = 0;
  for (child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum;
      int child_natural;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural += child_natural + (*natural > 0 ? self->spacing : 0);
    }
}

static void
jalon_wrap_box_measure (GtkWidget     *widget,
                        GtkOrientation orientation,
                        int            for_size,
                        int           *minimum,
                        int           *natural,
                        int           *minimum_baseline,
                        int           *natural_baseline)
{
  int least;
  int most;

  measure_width (JALON_WRAP_BOX (widget), &least, &most);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = jalon_measure_width_for_height (widget, for_size, least, most, measure_height);
      *natural = most;
    }
  else
    /* Without a width it is asked, as a label is, what one line takes: what is higher than at any width is refused by GTK 4.18. */
    *minimum = *natural = measure_height (widget, for_size >= 0 ? for_size : most);
}

static void
jalon_wrap_box_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  lay_out (JALON_WRAP_BOX (widget), width, TRUE);
}

static GtkSizeRequestMode
jalon_wrap_box_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
jalon_wrap_box_dispose (GObject *object)
{
  jalon_wrap_box_truncate (JALON_WRAP_BOX (object), 0);

  G_OBJECT_CLASS (jalon_wrap_box_parent_class)->dispose (object);
}

static void
jalon_wrap_box_class_init (JalonWrapBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = jalon_wrap_box_dispose;
  widget_class->measure = jalon_wrap_box_measure;
  widget_class->size_allocate = jalon_wrap_box_size_allocate;
  widget_class->get_request_mode = jalon_wrap_box_get_request_mode;
  jalon_member_install (klass, g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT, LINE_SPACING, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonWrapBox, spacing), (JalonUpdate) gtk_widget_queue_resize);
  gtk_widget_class_set_css_name (widget_class, "wrapbox");

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
jalon_wrap_box_init (JalonWrapBox *self)
{
  self->spacing = LINE_SPACING;
}

/* Public -------------------------------------------------------------------- */

/**
 * jalon_wrap_box_append:
 * @self: a box
 * @child: (transfer floating): what comes last in it
 */
void
jalon_wrap_box_append (JalonWrapBox *self,
                       GtkWidget    *child)
{
  gtk_widget_insert_before (child, GTK_WIDGET (self), NULL);
}

/**
 * jalon_wrap_box_get_nth:
 * @self: a box
 * @n: from 0
 *
 * Returns: (transfer none) (nullable): what stands there
 */
GtkWidget *
jalon_wrap_box_get_nth (JalonWrapBox *self,
                        guint         n)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  while (child != NULL && n-- > 0)
    child = gtk_widget_get_next_sibling (child);

  return child;
}

/**
 * jalon_wrap_box_truncate:
 * @self: a box
 * @n: how many stay
 *
 * Removes all after the first @n.
 */
void
jalon_wrap_box_truncate (JalonWrapBox *self,
                         guint         n)
{
  GtkWidget *child;

  while ((child = jalon_wrap_box_get_nth (self, n)) != NULL)
    gtk_widget_unparent (child);
}
