/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-split-view.h"

#include "jalon-platform.h"

struct _JalonSplitView
{
  AdwBin parent_instance;

  GtkWidget *sidebar; /* until both are there */
  GtkWidget *content;
  GtkWidget *split; /* the toolkit's own */
  gboolean   narrow;
};

enum
{
  PROP_0,
  PROP_SIDEBAR,
  PROP_CONTENT,
  PROP_NARROW,
  PROP_FOLDED,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JalonSplitView, jalon_split_view, ADW_TYPE_BIN)

static void
folded_cb (JalonSplitView *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOLDED]);
}

static void
join (JalonSplitView *self)
{
  if (self->split != NULL || self->sidebar == NULL || self->content == NULL)
    return;

  self->split = jalon_platform_split_new (self->sidebar, self->content);
  jalon_platform_split_set_narrow (self->split, self->narrow);
  g_signal_connect_object (self->split, "notify::" JALON_PLATFORM_SPLIT_FOLDED, G_CALLBACK (folded_cb), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (ADW_BIN (self), self->split);
  folded_cb (self);
}

static void
jalon_split_view_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  JalonSplitView *self = JALON_SPLIT_VIEW (object);

  switch (property_id)
    {
    case PROP_SIDEBAR:
      g_value_set_object (value, self->sidebar);
      break;
    case PROP_CONTENT:
      g_value_set_object (value, self->content);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_FOLDED:
      g_value_set_boolean (value, jalon_split_view_is_folded (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jalon_split_view_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  JalonSplitView *self = JALON_SPLIT_VIEW (object);

  switch (property_id)
    {
    case PROP_SIDEBAR:
      g_set_object (&self->sidebar, g_value_get_object (value));
      join (self);
      break;
    case PROP_CONTENT:
      g_set_object (&self->content, g_value_get_object (value));
      join (self);
      break;
    case PROP_NARROW:
      self->narrow = g_value_get_boolean (value);
      if (self->split != NULL)
        jalon_platform_split_set_narrow (self->split, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jalon_split_view_dispose (GObject *object)
{
  JalonSplitView *self = JALON_SPLIT_VIEW (object);

  self->split = NULL;
  g_clear_object (&self->sidebar);
  g_clear_object (&self->content);

  G_OBJECT_CLASS (jalon_split_view_parent_class)->dispose (object);
}

static void
jalon_split_view_class_init (JalonSplitViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = jalon_split_view_get_property;
  object_class->set_property = jalon_split_view_set_property;
  object_class->dispose = jalon_split_view_dispose;

  properties[PROP_SIDEBAR] = g_param_spec_object ("sidebar", NULL, NULL, GTK_TYPE_WIDGET, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_CONTENT] = g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_FOLDED] = g_param_spec_boolean ("folded", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jalon_split_view_init (JalonSplitView *self)
{
}

/**
 * jalon_split_view_is_folded:
 * @self: a view
 *
 * Returns: whether only one of both is shown
 */
gboolean
jalon_split_view_is_folded (JalonSplitView *self)
{
  gboolean folded = FALSE;

  if (self->split != NULL)
    g_object_get (self->split, JALON_PLATFORM_SPLIT_FOLDED, &folded, NULL);
  return folded;
}

/**
 * jalon_split_view_show_content:
 * @self: a view
 * @content: whether it is to show the content, and not the sidebar
 *
 * Chooses what is shown where it is folded.
 */
void
jalon_split_view_show_content (JalonSplitView *self,
                               gboolean        content)
{
  if (self->split != NULL)
    jalon_platform_split_show_content (self->split, content);
}
