/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-test-window.h"

/* What is led to stands in sight. */

static inline GtkWidget *
get_scroller (GtkWidget *widget)
{
  return gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
}

static inline gboolean
is_in_sight (GtkWidget *widget)
{
  GtkWidget      *scroller = get_scroller (widget);
  graphene_rect_t bounds;

  return gtk_widget_get_mapped (widget) && gtk_widget_compute_bounds (widget, scroller, &bounds) && bounds.size.height > 0 &&
         bounds.origin.y >= 0 && bounds.origin.y < (float) gtk_widget_get_height (scroller);
}

/* What unfolds has its place only after some frames. */
static inline void
await_place (Fixture   *fixture,
             GtkWidget *widget,
             gboolean (*has_place) (GtkWidget *widget))
{
  const gint64 end = g_get_monotonic_time () + 20 * G_TIME_SPAN_SECOND;

  while (!has_place (widget) && g_get_monotonic_time () < end)
    {
      gtk_widget_queue_draw (GTK_WIDGET (fixture->window));
      g_main_context_iteration (NULL, TRUE);
    }
  g_assert_true (has_place (widget));
}

static inline void
await_sight (Fixture   *fixture,
             GtkWidget *widget)
{
  await_place (fixture, widget, is_in_sight);
}

static inline GtkWidget *
get_page (Fixture *fixture)
{
  return gtk_stack_get_visible_child (GTK_STACK (jalon_test_ui_find (GTK_WIDGET (fixture->window), "page_stack")));
}
