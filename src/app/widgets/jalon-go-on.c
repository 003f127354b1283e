/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-go-on.h"

#include <glib/gi18n.h>

#include "jalon-fit-box.h"
#include "jalon-questions.h"

struct _JalonGoOn
{
  JalonView parent_instance;

  GtkLabel *label;
};

G_DEFINE_FINAL_TYPE (JalonGoOn, jalon_go_on, JALON_TYPE_VIEW)

static void
show_open (JalonGoOn *self)
{
  JalonSession    *session = jalon_view_get_session (JALON_VIEW (self));
  guint            n_open = 0;
  g_autofree char *text = NULL;

  if (session != NULL)
    jalon_questions_find_open (jalon_session_get_household (session), &n_open);

  text = g_strdup_printf (ngettext ("%u question that decides is still open.", "%u questions that decide are still open.", n_open), n_open);
  gtk_label_set_label (self->label, text);
  gtk_widget_set_visible (GTK_WIDGET (self), n_open > 0);
}

/* It is not seen while nothing is open, so that it cannot wait until it is seen. */
static void
session_changed (JalonView    *view,
                 JalonSession *old)
{
  JalonSession *session = jalon_view_get_session (view);

  if (old != NULL)
    g_signal_handlers_disconnect_by_func (old, show_open, view);
  if (session != NULL)
    g_signal_connect_object (session, "recomputed", G_CALLBACK (show_open), view, G_CONNECT_SWAPPED);
  show_open (JALON_GO_ON (view));
}

static void
update (JalonView *view)
{
  show_open (JALON_GO_ON (view));
}

static void
jalon_go_on_class_init (JalonGoOnClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  JALON_VIEW_CLASS (klass)->session_changed = session_changed;
  JALON_VIEW_CLASS (klass)->update = update;

  g_type_ensure (JALON_TYPE_FIT_BOX);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/widgets/go-on.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonGoOn, label);
}

static void
jalon_go_on_init (JalonGoOn *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
