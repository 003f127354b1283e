/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* Unfolds what a page folds: rows of records, documents and dates, cards, and the rest of a long list. */

/* The property by which a widget unfolds, or NULL. */
static inline const char *
jalon_test_find_fold (GtkWidget *widget)
{
  static const char *const names[] = { "expanded", "open" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_object_class_find_property (G_OBJECT_GET_CLASS (widget), names[i]) != NULL)
      return names[i];
  return NULL;
}

static inline gboolean
jalon_test_is_folded (GtkWidget *widget)
{
  const char *fold = jalon_test_find_fold (widget);
  gboolean    unfolded = TRUE;

  if (fold != NULL)
    g_object_get (widget, fold, &unfolded, NULL);
  return !unfolded;
}

static inline void
jalon_test_find_folded (GtkWidget *widget,
                        GPtrArray *folded)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  if (jalon_test_is_folded (widget))
    g_ptr_array_add (folded, g_object_ref (widget));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (!GTK_IS_NATIVE (child))
      jalon_test_find_folded (child, folded);
}

/* What is folded behind a row comes when the row is pressed. */
static inline void
jalon_test_open (GtkWidget *widget)
{
  if (g_str_equal (G_OBJECT_TYPE_NAME (widget), "JalonFoldRow"))
    gtk_widget_activate (widget);
  else
    g_object_set (widget, jalon_test_find_fold (widget), TRUE, NULL);
}

/* Unfolds one that folded again, as records do when another is opened. FALSE: there is none that was not seen. */
static inline gboolean
jalon_test_unfold_next (GPtrArray *folded)
{
  while (folded->len > 0)
    {
      g_autoptr (GtkWidget) widget = g_ptr_array_steal_index (folded, 0);

      if (!jalon_test_is_folded (widget))
        continue;
      jalon_test_open (widget);
      return TRUE;
    }
  return FALSE;
}

/* Unfolds all below @top that can be open at one time. Returns what was folded, for jalon_test_unfold_next(). */
static inline GPtrArray *
jalon_test_unfold (GtkWidget *top)
{
  GPtrArray *folded = g_ptr_array_new_with_free_func (g_object_unref);

  jalon_test_find_folded (top, folded);
  for (guint i = 0; i < folded->len; i++)
    jalon_test_open (folded->pdata[i]);
  return folded;
}
