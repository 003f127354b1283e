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
  int           stage; /* a Stage */
  guint         n_measured;
};

#define PIECE_MICROSECONDS 8000 /* what a key may wait for */

G_DEFINE_FINAL_TYPE (JalonLaterPage, jalon_later_page, ADW_TYPE_BIN)

/**
 * Stage: what has been done for a page that nobody has seen yet; each is a step while nothing else is to be done.
 */
typedef enum
{
  STAGE_MADE, /* without what the household fills it with: its parts get their widths */
  STAGE_PLACED,
  STAGE_FILLED, /* what was filled in is measured, first by itself, then for these widths */
  STAGE_MEASURED,
  STAGE_DONE,
} Stage;

/**
 * Measuring: what is left of a page to measure.
 * @n: how many widgets were passed
 * @done: how many of them have been measured
 * @until: when the piece ends, in microseconds
 */
typedef struct
{
  guint  n;
  guint  done;
  gint64 until;
} Measuring;

/* Returns: FALSE when the piece ends */
static gboolean
measure_next (GtkWidget     *widget,
              GtkOrientation orientation,
              int            size,
              Measuring     *measuring)
{
  if (measuring->n++ < measuring->done)
    return TRUE;

  gtk_widget_measure (widget, orientation, size, NULL, NULL, NULL, NULL);
  measuring->done++;
  return g_get_monotonic_time () < measuring->until;
}

/* From the leaves on, so that each widget asks those below it for what they know. A widget that came after its parent was
 * placed has the width of the parent if one stands below the other. */
static gboolean
measure_piece (GtkWidget *widget,
               Measuring *measuring)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child) && !measure_piece (child, measuring))
      return FALSE;

  if (!measure_next (widget, GTK_ORIENTATION_HORIZONTAL, -1, measuring))
    return FALSE;
  return gtk_widget_get_width (widget) > 0 || gtk_widget_get_width (parent) == 0 || !GTK_IS_LIST_BOX_ROW (widget) || measure_next (widget, GTK_ORIENTATION_VERTICAL, gtk_widget_get_width (parent), measuring);
}

/* A page that nobody sees gets the size that it will have. */
static void
place (JalonLaterPage *self,
       GtkWidget      *page)
{
  GtkWidget *stack = gtk_widget_get_parent (GTK_WIDGET (self));
  int        width;
  int        height;

  if (stack == NULL || gtk_widget_get_width (stack) == 0)
    return;

  gtk_widget_measure (page, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  width = MAX (width, gtk_widget_get_width (stack));
  gtk_widget_measure (page, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  gtk_widget_allocate (page, width, MAX (height, gtk_widget_get_height (stack)), -1, NULL);
}

/* Returns: whether the stage is over */
static gboolean
work (JalonLaterPage *self,
      GtkWidget      *page)
{
  Measuring measuring = { 0, self->n_measured, g_get_monotonic_time () + PIECE_MICROSECONDS };

  switch (self->stage)
    {
    case STAGE_PLACED:
      if (JALON_IS_VIEW (page))
        jalon_view_update_now (JALON_VIEW (page));
      return TRUE;
    case STAGE_FILLED:
      if (measure_piece (page, &measuring))
        return TRUE;
      self->n_measured = measuring.done;
      return FALSE;
    case STAGE_MADE:
    case STAGE_MEASURED:
      place (self, page);
      return TRUE;
    case STAGE_DONE:
    default:
      return TRUE;
    }
}

/* Made at one time, filled at another, and measured in pieces: what is typed in between does not wait for all of it. */
static gboolean
idle_cb (gpointer data)
{
  JalonLaterPage *self = data;
  GtkWidget      *page = adw_bin_get_child (ADW_BIN (self));

  if (page == NULL)
    {
      jalon_later_page_get (self);
      return G_SOURCE_CONTINUE;
    }

  if (gtk_widget_get_mapped (page) || self->session == NULL)
    self->stage = STAGE_DONE;
  else if (work (self, page))
    self->stage++;
  if (self->stage < STAGE_DONE)
    return G_SOURCE_CONTINUE;

  self->idle_source = 0;
  return G_SOURCE_REMOVE;
}

/* The others are made while nothing else is to be done, so that none is slow to open: half of a first frame is the search for
 * fonts, once for each size, weight and sign that none of the first ones has, and most of the rest is the shaping of texts. */
static void
prepare (JalonLaterPage *self)
{
  self->stage = STAGE_MADE;
  self->n_measured = 0;
  if (self->session != NULL && self->idle_source == 0)
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
