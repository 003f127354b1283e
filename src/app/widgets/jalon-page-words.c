/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-page-words.h"

#include <string.h>

#include "jalon-glossary.h"
#include "jalon-word-button.h"

static const char page_key[] = "jalon-words-page";
static const char wait_key[] = "jalon-words-wait";

typedef struct
{
  guint64    explained; /* a bit for each word of the glossary */
  GtkWidget *button;    /* (nullable): of the part through which the walk goes */
  GPtrArray *forms;     /* for that button */
} Walk;

static void
take_words (Walk       *walk,
            const char *text)
{
  for (guint word = 0; word < jalon_glossary_get_length (); word++)
    {
      const guint64 bit = G_GUINT64_CONSTANT (1) << word;
      const char   *form = (walk->explained & bit) == 0 ? jalon_glossary_find (word, text) : NULL;

      if (form == NULL)
        continue;
      walk->explained |= bit;
      g_ptr_array_add (walk->forms, (gpointer) form);
    }
}

static void walk_through (GtkWidget *widget, Walk *walk);

/* A popover is not on the page. */
static gboolean
is_passed_over (GtkWidget *widget)
{
  return !gtk_widget_get_visible (widget) || GTK_IS_NATIVE (widget) || JALON_IS_WORD_BUTTON (widget);
}

/* The name of a source, which is a link, is no text that must be understood. */
static void
take_label (Walk     *walk,
            GtkLabel *label)
{
  g_auto (GStrv) parts = gtk_label_get_use_markup (label) ? g_strsplit (gtk_label_get_label (label), "<a ", -1) : NULL;

  if (parts == NULL)
    {
      take_words (walk, gtk_label_get_text (label));
      return;
    }
  for (guint i = 0; parts[i] != NULL; i++)
    {
      const char *end = i > 0 ? strstr (parts[i], "</a>") : parts[i];

      if (end != NULL)
        take_words (walk, end);
    }
}

static void
walk_through_children (GtkWidget *widget,
                       Walk      *walk)
{
  if (GTK_IS_STACK (widget))
    {
      if (gtk_stack_get_visible_child (GTK_STACK (widget)) != NULL)
        walk_through (gtk_stack_get_visible_child (GTK_STACK (widget)), walk);
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (!is_passed_over (child))
      walk_through (child, walk);
}

static void
walk_through_part (GtkWidget *part,
                   GtkWidget *button,
                   Walk      *outer)
{
  g_autoptr (GPtrArray) forms = g_ptr_array_new ();
  Walk                  inner = { outer->explained, button, forms };

  walk_through_children (part, &inner);
  outer->explained = inner.explained;
  jalon_word_button_set_words (JALON_WORD_BUTTON (button), forms);
}

static void
walk_through (GtkWidget *widget,
              Walk      *walk)
{
  GtkWidget *button = jalon_word_button_find (widget);

  if (button != NULL)
    walk_through_part (widget, button, walk);
  else if (GTK_IS_LABEL (widget) && walk->button != NULL)
    take_label (walk, GTK_LABEL (widget));
  else
    walk_through_children (widget, walk);
}

static gboolean
frame_cb (GtkWidget     *page,
          GdkFrameClock *clock,
          gpointer       data)
{
  Walk walk = { 0, NULL, NULL };

  g_object_set_data (G_OBJECT (page), wait_key, NULL);
  walk_through (page, &walk);
  return G_SOURCE_REMOVE;
}

/* Public -------------------------------------------------------------------- */

/**
 * jalon_page_words_mark_page:
 * @page: what is read from top to bottom
 *
 * A word is explained once on a page.
 */
void
jalon_page_words_mark_page (GtkWidget *page)
{
  g_object_set_data (G_OBJECT (page), page_key, page);
  g_signal_connect (page, "map", G_CALLBACK (jalon_page_words_refresh), NULL);
}

/**
 * jalon_page_words_refresh:
 * @widget: a page or something on it, whose texts have changed
 *
 * Fills the buttons of the page before the next frame.
 */
void
jalon_page_words_refresh (GtkWidget *widget)
{
  GtkWidget *page = NULL;

  for (GtkWidget *above = widget; above != NULL; above = gtk_widget_get_parent (above))
    if (g_object_get_data (G_OBJECT (above), page_key) != NULL)
      page = above;

  if (page == NULL || g_object_get_data (G_OBJECT (page), wait_key) != NULL)
    return;
  g_object_set_data (G_OBJECT (page), wait_key, page);
  gtk_widget_add_tick_callback (page, frame_cb, NULL, NULL);
}
