/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-view.h"

#include "jalon-fit-box.h"
#include "jalon-label-measure.h"
#include "jalon-narrow-bin.h"
#include "jalon-page-words.h"
#include "jalon-word-button.h"

typedef struct
{
  JalonSession *session;
  gboolean      stale; /* waits until it is seen */
} JalonViewPrivate;

enum
{
  PROP_0,
  PROP_SESSION,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (JalonView, jalon_view, ADW_TYPE_BIN)

#define PRIVATE(self) ((JalonViewPrivate *) jalon_view_get_instance_private (self))

static void
jalon_view_map (GtkWidget *widget)
{
  JalonView *self = JALON_VIEW (widget);

  GTK_WIDGET_CLASS (jalon_view_parent_class)->map (widget);
  if (PRIVATE (self)->stale)
    jalon_view_update_now (self);
}

static void
jalon_view_constructed (GObject *object)
{
  G_OBJECT_CLASS (jalon_view_parent_class)->constructed (object);
  jalon_fit_box_wrap_labels (GTK_WIDGET (object));
  jalon_page_words_mark_page (GTK_WIDGET (object));
}

static void
jalon_view_get_property (GObject    *object,
                         guint       property_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, jalon_view_get_session (JALON_VIEW (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jalon_view_set_property (GObject      *object,
                         guint         property_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  switch (property_id)
    {
    case PROP_SESSION:
      jalon_view_set_session (JALON_VIEW (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

/* The template is of the subclass: its widgets go before what they look up. */
static void
jalon_view_dispose (GObject *object)
{
  JalonView *self = JALON_VIEW (object);

  if (PRIVATE (self)->session != NULL)
    g_signal_handlers_disconnect_by_data (PRIVATE (self)->session, self);
  PRIVATE (self)->stale = FALSE;
  G_OBJECT_CLASS (jalon_view_parent_class)->dispose (object);
  g_clear_object (&PRIVATE (self)->session);
}

static void
jalon_view_class_init (JalonViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  g_type_ensure (JALON_TYPE_WORD_BUTTON);
  jalon_label_measure_install ();
  jalon_clamps_scale_with_text ();
  object_class->constructed = jalon_view_constructed;
  object_class->get_property = jalon_view_get_property;
  object_class->set_property = jalon_view_set_property;
  object_class->dispose = jalon_view_dispose;
  GTK_WIDGET_CLASS (klass)->map = jalon_view_map;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, JALON_TYPE_SESSION, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jalon_view_init (JalonView *self)
{
}

/**
 * jalon_view_get_session:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the session of the household that it shows
 */
JalonSession *
jalon_view_get_session (JalonView *self)
{
  g_return_val_if_fail (JALON_IS_VIEW (self), NULL);

  return PRIVATE (self)->session;
}

/**
 * jalon_view_set_session:
 * @self: a view
 * @session: (nullable): of the household to show
 *
 * Shows another household, or none.
 */
void
jalon_view_set_session (JalonView    *self,
                        JalonSession *session)
{
  g_autoptr (JalonSession) old = NULL;

  g_return_if_fail (JALON_IS_VIEW (self));

  if (PRIVATE (self)->session == session)
    return;

  old = g_steal_pointer (&PRIVATE (self)->session);
  if (old != NULL)
    g_signal_handlers_disconnect_by_data (old, self);
  if (session != NULL)
    {
      PRIVATE (self)->session = g_object_ref (session);
      g_signal_connect_object (session, "recomputed", G_CALLBACK (jalon_view_refresh), self, G_CONNECT_SWAPPED);
    }

  if (JALON_VIEW_GET_CLASS (self)->session_changed != NULL)
    JALON_VIEW_GET_CLASS (self)->session_changed (self, old);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
  jalon_view_refresh (self);
}

/**
 * jalon_view_refresh:
 * @self: a view
 *
 * Updates it at once if it is on the screen, else once when it is shown again: an
 * edit costs what is seen of it.
 */
void
jalon_view_refresh (JalonView *self)
{
  g_return_if_fail (JALON_IS_VIEW (self));

  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    jalon_view_update_now (self);
  else
    PRIVATE (self)->stale = TRUE;
}

/**
 * jalon_view_update_now:
 * @self: a view
 *
 * Updates it, whether it is seen or not.
 */
void
jalon_view_update_now (JalonView *self)
{
  g_return_if_fail (JALON_IS_VIEW (self));

  PRIVATE (self)->stale = FALSE;
  if (JALON_VIEW_GET_CLASS (self)->update != NULL)
    JALON_VIEW_GET_CLASS (self)->update (self);
  jalon_page_words_refresh (GTK_WIDGET (self));
}
