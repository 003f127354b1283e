/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-fit-layout.h"

#include <adwaita.h>

#include "jalon-label-measure.h"

#define WIDEST 20000 /* pixels: everything stands in one line */
#define ROOM 18      /* letters: two words, or a long one */
#define BELOW (-1)

struct _JalonFitLayout
{
  GtkLayoutManager parent_instance;

  int spacing;
  int room;

  gboolean room_asked; /* otherwise what stands last takes half of the line at most */
  gboolean shrinks;    /* what stands last can do without a part of itself */
  gboolean leads;      /* what stands first goes above what expands where that has no room beside it */
};

G_DEFINE_FINAL_TYPE (JalonFitLayout, jalon_fit_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkWidget *
find_value (GtkWidget *widget)
{
  GtkWidget *child = gtk_widget_get_last_child (widget);

  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_prev_sibling (child);
  return child != gtk_widget_get_first_child (widget) ? child : NULL;
}

static int
measure_width (GtkWidget *child,
               gboolean   natural)
{
  int minimum;
  int wish;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &wish, NULL, NULL);
  return natural ? wish : minimum;
}

static int
measure_height (GtkWidget *child,
                int        width)
{
  int height;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, MAX (width, measure_width (child, FALSE)), &height, NULL, NULL, NULL);
  return height;
}

/* What the child that expands gets of a line without the value. */
static int
get_rest (JalonFitLayout *self,
          GtkWidget      *widget,
          GtkWidget      *value,
          int             width)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child) && child != value && !gtk_widget_compute_expand (child, GTK_ORIENTATION_HORIZONTAL))
      width -= measure_width (child, TRUE) + self->spacing;
  return width;
}

/* What expands needs room for words, in the size of the text. */
static int
measure_words (JalonFitLayout *self,
               GtkWidget      *widget)
{
  PangoFontMetrics *metrics = pango_context_get_metrics (gtk_widget_get_pango_context (widget), NULL, NULL);
  const int         width = PANGO_PIXELS (self->room * pango_font_metrics_get_approximate_char_width (metrics));

  pango_font_metrics_unref (metrics);
  return width;
}

static GtkWidget *
find_expanding (GtkWidget *widget,
                GtkWidget *value)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != value; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child) && gtk_widget_compute_expand (child, GTK_ORIENTATION_HORIZONTAL))
      return child;
  return NULL;
}

/* What has to be left beside the value for what expands: room for words, and never less than it needs. Nothing where nothing
 * expands. */
static int
measure_beside (JalonFitLayout *self,
                GtkWidget      *widget,
                GtkWidget      *value)
{
  GtkWidget *expanding = find_expanding (widget, value);

  if (expanding == NULL)
    return 0;
  return MAX (measure_words (self, widget), measure_width (expanding, FALSE) + self->spacing);
}

static int
measure_text_line (GtkWidget *widget)
{
  PangoFontMetrics *metrics = pango_context_get_metrics (gtk_widget_get_pango_context (widget), NULL, NULL);
  const int         height = PANGO_PIXELS (pango_font_metrics_get_ascent (metrics) + pango_font_metrics_get_descent (metrics));

  pango_font_metrics_unref (metrics);
  return height;
}

/* Whether what expands would get more than three lines beside a value, and a good deal fewer above it. A hint is in smaller letters. */
static gboolean
is_pressed (GtkWidget *widget,
            GtkWidget *value,
            int        beside,
            int        above)
{
  GtkWidget *expanding = find_expanding (widget, value);
  int        height;

  if (expanding == NULL || measure_width (expanding, TRUE) <= beside)
    return FALSE;
  height = measure_height (expanding, beside);
  return 5 * (height - measure_height (expanding, WIDEST)) > 12 * measure_text_line (widget) && 4 * measure_height (expanding, above) <= 3 * height;
}

static gboolean
holds_choice (GtkWidget *value)
{
  gboolean found = GTK_IS_DROP_DOWN (value) || gtk_widget_get_ancestor (value, ADW_TYPE_COMBO_ROW) != NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (value); !found && child != NULL; child = gtk_widget_get_next_sibling (child))
    found = holds_choice (child);
  return found;
}

/* Values of a list stand below one another: width decides for all of them, not the text of one. What is to be chosen differs from
 * row to row. */
static gboolean
is_in_column (GtkWidget *widget,
              GtkWidget *value)
{
  return gtk_widget_get_ancestor (widget, GTK_TYPE_LIST_BOX_ROW) != NULL && !holds_choice (value);
}

/* Of the value beside the others, or BELOW. What the value can do without goes before its place. */
static int
choose_width (JalonFitLayout *self,
              GtkWidget      *widget,
              GtkWidget      *value,
              int             width)
{
  const int rest = get_rest (self, widget, value, width);
  int       beside;

  if (value == NULL)
    return 0;
  beside = measure_width (value, TRUE);
  if ((self->room_asked || 2 * beside <= width) && rest - beside >= measure_beside (self, widget, value) && (is_in_column (widget, value) || !is_pressed (widget, value, rest - beside - self->spacing, rest)))
    return beside;
  beside = measure_width (value, FALSE);
  return self->shrinks && 2 * beside <= width && rest - beside >= measure_beside (self, widget, value) ? beside : BELOW;
}

/* Whether what stands before what expands goes above it, in a line of @width. */
static gboolean
is_stacked (JalonFitLayout *self,
            GtkWidget      *widget,
            GtkWidget      *value,
            int             width)
{
  return self->leads && get_rest (self, widget, value, width) < measure_words (self, widget);
}

static int
measure_stack (JalonFitLayout *self,
               GtkWidget      *widget,
               GtkWidget      *value,
               int             width)
{
  int height = -self->spacing / 2;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child) && child != value)
      height += measure_height (child, width) + self->spacing / 2;
  return MAX (height, 0);
}

static int
measure_line (JalonFitLayout *self,
              GtkWidget      *widget,
              GtkWidget      *value,
              int             width)
{
  const int rest = get_rest (self, widget, value, width);
  int       height = 0;

  if (is_stacked (self, widget, value, width))
    return measure_stack (self, widget, value, width);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child) && child != value)
      height = MAX (height, measure_height (child, gtk_widget_compute_expand (child, GTK_ORIENTATION_HORIZONTAL) ? rest : measure_width (child, TRUE)));
  return height;
}

static GtkSizeRequestMode
jalon_fit_layout_get_request_mode (GtkLayoutManager *manager,
                                   GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_horizontal (JalonFitLayout *self,
                    GtkWidget      *widget,
                    GtkWidget      *value,
                    int            *minimum,
                    int            *natural)
{
  int line = -self->spacing; /* which is between the parts, and none after the last */

  *natural = -self->spacing;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      if (!gtk_widget_should_layout (child))
        continue;
      if (child != value)
        line += measure_width (child, FALSE) + self->spacing;
      *natural += measure_width (child, TRUE) + self->spacing;
    }
  *minimum = MAX (MAX (line, 0), value != NULL ? measure_width (value, FALSE) : 0);
  *natural = MAX (*natural, *minimum);
}

/* A width in which all stands in one line. */
static int
measure_one_line (JalonFitLayout *self,
                  GtkWidget      *widget,
                  GtkWidget      *value,
                  int             natural)
{
  const int beside = value != NULL ? measure_width (value, TRUE) : 0;
  const int needed = value != NULL ? natural - get_rest (self, widget, value, natural) + beside + measure_beside (self, widget, value) : 0;

  return MAX (natural, MAX (needed, self->room_asked ? 0 : 2 * beside));
}

static int
measure_lines (GtkWidget *widget,
               int        width)
{
  JalonFitLayout *self = JALON_FIT_LAYOUT (gtk_widget_get_layout_manager (widget));
  GtkWidget      *value = find_value (widget);
  const int       beside = choose_width (self, widget, value, width);
  int             line;

  if (beside == BELOW)
    return measure_line (self, widget, value, width) + measure_height (value, width) + self->spacing;

  line = measure_line (self, widget, value, width - beside - (value != NULL ? self->spacing : 0));
  return MAX (line, value != NULL ? measure_height (value, beside) : 0);
}

static void
jalon_fit_layout_measure (GtkLayoutManager *manager,
                          GtkWidget        *widget,
                          GtkOrientation    orientation,
                          int               for_size,
                          int              *minimum,
                          int              *natural,
                          int              *minimum_baseline,
                          int              *natural_baseline)
{
  JalonFitLayout *self = JALON_FIT_LAYOUT (manager);
  GtkWidget      *value = find_value (widget);

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_horizontal (self, widget, value, minimum, natural);
      if (for_size >= 0)
        *minimum = jalon_measure_width_for_height (widget, for_size, *minimum, measure_one_line (self, widget, value, *natural), measure_lines);
      *natural = MAX (*natural, *minimum);
      return;
    }

  /* Without a width it is asked for the least height that it ever has: GTK 4.18 warns where it has less at some width. */
  *minimum = *natural = measure_lines (widget, for_size >= 0 ? for_size : WIDEST);
}

static void
place (GtkWidget *child,
       int        x,
       int        y,
       int        width,
       int        height)
{
  gtk_widget_size_allocate (child, &(GtkAllocation){ x, y, width, height }, -1);
}

static void
jalon_fit_layout_allocate (GtkLayoutManager *manager,
                           GtkWidget        *widget,
                           int               width,
                           int               height,
                           int               baseline)
{
  JalonFitLayout *self = JALON_FIT_LAYOUT (manager);
  GtkWidget      *value = find_value (widget);
  const gboolean  back = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  const int       beside = choose_width (self, widget, value, width); /* none where all of it is hidden */
  const gboolean  below = beside == BELOW;
  const int       line_width = value != NULL && !below ? width - beside - self->spacing : width;
  const int       line_height = below ? measure_line (self, widget, value, width) : height;
  const gboolean  stacked = is_stacked (self, widget, value, line_width);
  int             x = 0;
  int             y = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int own;

      if (!gtk_widget_should_layout (child) || child == value)
        continue;
      if (stacked)
        {
          place (child, 0, y, line_width, measure_height (child, line_width));
          y += measure_height (child, line_width) + self->spacing / 2;
          continue;
        }
      own = gtk_widget_compute_expand (child, GTK_ORIENTATION_HORIZONTAL) ? get_rest (self, widget, value, line_width) : measure_width (child, TRUE);
      place (child, back ? width - x - own : x, 0, own, line_height);
      x += own + self->spacing;
    }

  if (below)
    {
      const int own = self->shrinks ? MIN (width, measure_width (value, TRUE)) : width;

      place (value, back ? 0 : width - own, line_height + self->spacing / 2, own, height - line_height - self->spacing);
    }
  else if (value != NULL)
    place (value, back ? 0 : width - beside, 0, beside, height);
}

static void
jalon_fit_layout_class_init (JalonFitLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = jalon_fit_layout_get_request_mode;
  layout_class->measure = jalon_fit_layout_measure;
  layout_class->allocate = jalon_fit_layout_allocate;
}

static void
jalon_fit_layout_init (JalonFitLayout *self)
{
  self->room = ROOM;
}

/**
 * jalon_fit_layout_new:
 * @spacing: between the parts of a line
 *
 * Returns: (transfer full): a layout
 */
GtkLayoutManager *
jalon_fit_layout_new (int spacing)
{
  JalonFitLayout *self = g_object_new (JALON_TYPE_FIT_LAYOUT, NULL);

  self->spacing = spacing;
  return GTK_LAYOUT_MANAGER (self);
}

/**
 * jalon_fit_layout_get_spacing:
 * @self: a layout
 *
 * Returns: between the parts of a line
 */
int
jalon_fit_layout_get_spacing (JalonFitLayout *self)
{
  return self->spacing;
}

/**
 * jalon_fit_layout_set_spacing:
 * @self: a layout
 * @spacing: between the parts of a line
 */
void
jalon_fit_layout_set_spacing (JalonFitLayout *self,
                              int             spacing)
{
  self->spacing = spacing;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}

/**
 * jalon_fit_layout_set_room:
 * @self: a layout
 * @room: letters, in the size of the text, that what expands has beside the value at least; two words where nothing is said
 */
void
jalon_fit_layout_set_room (JalonFitLayout *self,
                           int             room)
{
  self->room = room;
  self->room_asked = TRUE;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}

/**
 * jalon_fit_layout_let_shrink:
 * @self: a layout for which room is asked
 *
 * Says that the value can do without a part of itself, which goes before its place. The value stays at the end of the line also
 * below the others.
 */
void
jalon_fit_layout_let_shrink (JalonFitLayout *self)
{
  self->shrinks = TRUE;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}

/**
 * jalon_fit_layout_let_lead:
 * @self: a layout for which room is asked
 *
 * Says that what stands first goes above what expands where that has not the room beside it.
 */
void
jalon_fit_layout_let_lead (JalonFitLayout *self)
{
  self->leads = TRUE;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}
