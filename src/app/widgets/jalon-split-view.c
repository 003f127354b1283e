/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-split-view.h"

#include "jalon-member.h"
#include "jalon-platform.h"

struct _JalonSplitView
{
  AdwBin parent_instance;

  GtkWidget *sidebar; /* until both are there */
  GtkWidget *content;
  GtkWidget *split; /* the toolkit's own */
  gboolean   narrow;
  gboolean   folded; /* only one of both is shown */
};

G_DEFINE_FINAL_TYPE (JalonSplitView, jalon_split_view, ADW_TYPE_BIN)

static void
folded_cb (JalonSplitView *self)
{
  g_object_get (self->split, JALON_PLATFORM_SPLIT_FOLDED, &self->folded, NULL);
  g_object_notify (G_OBJECT (self), "folded");
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
show_narrow (JalonSplitView *self)
{
  if (self->split != NULL)
    jalon_platform_split_set_narrow (self->split, self->narrow);
}

static void
jalon_split_view_class_init (JalonSplitViewClass *klass)
{
  jalon_member_install (klass, g_param_spec_object ("sidebar", NULL, NULL, GTK_TYPE_WIDGET, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonSplitView, sidebar), (JalonUpdate) join);
  jalon_member_install (klass, g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonSplitView, content), (JalonUpdate) join);
  jalon_member_install (klass, g_param_spec_boolean ("narrow", NULL, NULL, FALSE, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonSplitView, narrow), (JalonUpdate) show_narrow);
  jalon_member_install (klass, g_param_spec_boolean ("folded", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS), G_STRUCT_OFFSET (JalonSplitView, folded), NULL);
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
  return self->folded;
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
