/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-later-page.h"

#include "jalon-member.h"

struct _JalonLaterPage
{
  AdwBin parent_instance;

  char         *page_class;
  char         *page_id;
  JalonSession *session;
  guint         idle_source;
  gboolean      filled;
  guint         n_measured;
};

#define PIECE_MICROSECONDS 8000 /* what a key may wait for */

G_DEFINE_FINAL_TYPE (JalonLaterPage, jalon_later_page, ADW_TYPE_BIN)

/**
 * Measuring: what is left of a page to measure.
 * @n: how many widgets without children were passed
 * @done: how many of them have been measured
 * @until: when the piece ends, in microseconds
 */
typedef struct
{
  guint  n;
  guint  done;
  gint64 until;
} Measuring;

/* Half of a first frame is the search for fonts, once for each size, weight and sign that none of the first ones has. */
static gboolean
measure_piece (GtkWidget *widget,
               Measuring *measuring)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  if (child == NULL && measuring->n++ >= measuring->done)
    {
      gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
      measuring->done++;
      if (g_get_monotonic_time () >= measuring->until)
        return FALSE;
    }

  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    if (!measure_piece (child, measuring))
      return FALSE;

  return TRUE;
}

/* Made at one time, filled at another, and measured in pieces: what is typed in between does not wait for all of it. */
static gboolean
idle_cb (gpointer data)
{
  JalonLaterPage *self = data;
  GtkWidget      *page = adw_bin_get_child (ADW_BIN (self));
  Measuring       measuring = { 0, self->n_measured, g_get_monotonic_time () + PIECE_MICROSECONDS };

  if (page == NULL)
    {
      jalon_later_page_get (self);
      return G_SOURCE_CONTINUE;
    }

  if (!self->filled)
    {
      self->filled = TRUE;
      if (JALON_IS_VIEW (page) && !gtk_widget_get_mapped (page) && self->session != NULL)
        jalon_view_update_now (JALON_VIEW (page));
      return G_SOURCE_CONTINUE;
    }

  if (!gtk_widget_get_mapped (page) && self->session != NULL && !measure_piece (page, &measuring))
    {
      self->n_measured = measuring.done;
      return G_SOURCE_CONTINUE;
    }

  self->idle_source = 0;
  return G_SOURCE_REMOVE;
}

/* The others are made while nothing else is to be done, so that none is slow to open. */
static void
prepare (JalonLaterPage *self)
{
  if (self->session != NULL && self->idle_source == 0 && adw_bin_get_child (ADW_BIN (self)) == NULL)
    self->idle_source = g_idle_add_full (G_PRIORITY_LOW, idle_cb, self, NULL);
}

static void
jalon_later_page_map (GtkWidget *widget)
{
  jalon_later_page_get (JALON_LATER_PAGE (widget));
  GTK_WIDGET_CLASS (jalon_later_page_parent_class)->map (widget);
}

static void
jalon_later_page_dispose (GObject *object)
{
  JalonLaterPage *self = JALON_LATER_PAGE (object);

  g_clear_handle_id (&self->idle_source, g_source_remove);
  adw_bin_set_child (ADW_BIN (self), NULL);
  G_OBJECT_CLASS (jalon_later_page_parent_class)->dispose (object);
}

static void
jalon_later_page_class_init (JalonLaterPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = jalon_later_page_dispose;
  GTK_WIDGET_CLASS (klass)->map = jalon_later_page_map;

  jalon_member_install (klass, g_param_spec_string ("page-class", NULL, NULL, NULL, JALON_MEMBER_FLAGS | G_PARAM_CONSTRUCT_ONLY), G_STRUCT_OFFSET (JalonLaterPage, page_class), NULL);
  jalon_member_install (klass, g_param_spec_string ("page-id", NULL, NULL, NULL, JALON_MEMBER_FLAGS | G_PARAM_CONSTRUCT_ONLY), G_STRUCT_OFFSET (JalonLaterPage, page_id), NULL);
  jalon_member_install (klass, g_param_spec_object ("session", NULL, NULL, JALON_TYPE_SESSION, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonLaterPage, session), (JalonUpdate) prepare);
}

static void
jalon_later_page_init (JalonLaterPage *self)
{
}

/**
 * jalon_later_page_get:
 * @self: a page of the window
 *
 * Returns: (transfer none): the page itself, which is made if it was not there
 */
GtkWidget *
jalon_later_page_get (JalonLaterPage *self)
{
  g_autofree char       *text = NULL;
  g_autoptr (GtkBuilder) builder = NULL;
  GtkWidget             *page;

  g_return_val_if_fail (JALON_IS_LATER_PAGE (self), NULL);

  if (adw_bin_get_child (ADW_BIN (self)) != NULL)
    return adw_bin_get_child (ADW_BIN (self));

  /* Only a builder gives a widget its id. */
  text = g_strdup_printf ("<interface><object class=\"%s\" id=\"%s\"/></interface>", self->page_class, self->page_id);
  builder = gtk_builder_new_from_string (text, -1);
  page = GTK_WIDGET (gtk_builder_get_object (builder, self->page_id));
  adw_bin_set_child (ADW_BIN (self), page);
  g_object_bind_property (self, "session", page, "session", G_BINDING_SYNC_CREATE);

  return page;
}
