/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-scroll-to.h"

#define MARGIN 12
#define MICROSECONDS (400 * 1000) /* longer than a row takes to open */

typedef struct
{
  gint64     begin; /* 0 before the first frame */
  guint      number;
  gboolean   at_top; /* also where it is in sight lower down */
  GtkWidget *window; /* the one that it scrolls, and keeps others from scrolling */
} Way;

static guint
get_number (GtkWidget *window)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (window), "jalon-way"));
}

/* Who asks for another place within the same moment wants that one: the older way lets go. */
static gboolean
is_latest (GtkWidget *window,
           Way       *way)
{
  if (get_number (window) > way->number)
    return FALSE;
  g_set_weak_pointer (&way->window, window);
  g_object_set_data (G_OBJECT (window), "jalon-way", GUINT_TO_POINTER (way->number));
  return TRUE;
}

static void
way_free (Way *way)
{
  if (way->window != NULL && get_number (way->window) == way->number)
    g_object_set_data (G_OBJECT (way->window), "jalon-way", NULL);
  g_clear_weak_pointer (&way->window);
  g_free (way);
}

/* The whole of it if it fits, else its beginning. */
static void
bring_in_sight (GtkAdjustment *adjustment,
                double         place,
                int            size)
{
  const double value = gtk_adjustment_get_value (adjustment);
  const double page = gtk_adjustment_get_page_size (adjustment);
  const double begin = place - MARGIN;
  const double end = place + size + MARGIN;

  if (end - begin > page || begin < value)
    gtk_adjustment_set_value (adjustment, begin);
  else if (end > value + page)
    gtk_adjustment_set_value (adjustment, end - page);
}

/* What scrolls around a widget; NULL where nothing does. */
static GtkWidget *
find_content (GtkWidget  *widget,
              GtkWidget **window)
{
  GtkWidget *viewport;

  *window = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
  viewport = *window != NULL ? gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (*window)) : NULL;
  return GTK_IS_VIEWPORT (viewport) ? gtk_viewport_get_child (GTK_VIEWPORT (viewport)) : NULL;
}

static void
scroll (GtkWidget *widget,
        GtkWidget *window,
        GtkWidget *content,
        gboolean   at_top)
{
  GtkAdjustment  *rows = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (window));
  graphene_rect_t place; /* with its border, from where the content begins */

  if (gtk_widget_get_height (widget) > 0 && gtk_widget_compute_bounds (widget, content, &place))
    {
      const int left = gtk_widget_get_direction (content) == GTK_TEXT_DIR_RTL ? gtk_widget_get_margin_end (content) : gtk_widget_get_margin_start (content);

      const double top = place.origin.y + gtk_widget_get_margin_top (content);

      if (at_top)
        gtk_adjustment_set_value (rows, top - MARGIN);
      else
        bring_in_sight (rows, top, (int) place.size.height);
      bring_in_sight (gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (window)), place.origin.x + left, (int) place.size.width);
    }
}

static gboolean
frame_cb (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       data)
{
  Way       *way = data;
  GtkWidget *window;
  GtkWidget *content = find_content (widget, &window);

  if (way->begin == 0)
    way->begin = gdk_frame_clock_get_frame_time (clock);

  if (content == NULL || !is_latest (window, way))
    return G_SOURCE_REMOVE;
  scroll (widget, window, content, way->at_top);

  return gdk_frame_clock_get_frame_time (clock) - way->begin < MICROSECONDS ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static void
begin_way (GtkWidget *widget,
           gboolean   at_top)
{
  static guint n_ways = 0;
  Way         *way = g_new0 (Way, 1);

  way->number = ++n_ways;
  way->at_top = at_top;
  gtk_widget_add_tick_callback (widget, frame_cb, way, (GDestroyNotify) way_free);
}

/**
 * jalon_scroll_to:
 * @widget: in a page that scrolls
 *
 * Brings a widget in sight, once it has its place, and keeps it there while it opens.
 */
void
jalon_scroll_to (GtkWidget *widget)
{
  begin_way (widget, FALSE);
}

/**
 * jalon_scroll_to_top:
 * @widget: in a page that scrolls
 *
 * Does the same, and what stood above it is above the window then: for what is read on from there.
 */
void
jalon_scroll_to_top (GtkWidget *widget)
{
  begin_way (widget, TRUE);
}

/* The first frame gives it its size. */
static gboolean
next_frame_cb (GtkWidget     *widget,
               GdkFrameClock *clock,
               gpointer       data)
{
  gboolean  *begun = data;
  GtkWidget *window;
  GtkWidget *content = find_content (widget, &window);

  if (content == NULL || get_number (window) != 0)
    return G_SOURCE_REMOVE;
  if (*begun)
    scroll (widget, window, content, FALSE);
  *begun = !*begun;
  return *begun;
}

/**
 * jalon_scroll_to_once:
 * @widget: in a page that scrolls
 *
 * Brings a widget in sight in the next frame but one, unless something else is being brought there; after it, one
 * scrolls as one likes.
 */
void
jalon_scroll_to_once (GtkWidget *widget)
{
  gtk_widget_add_tick_callback (widget, next_frame_cb, g_new0 (gboolean, 1), g_free);
}
