/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-page-row.h"

#include <glib/gi18n.h>

#include "jalon-member.h"

struct _JalonPageRow
{
  GtkListBoxRow parent_instance;

  GtkStackPage *page;
  JalonSession *session;
};

G_DEFINE_FINAL_TYPE (JalonPageRow, jalon_page_row, GTK_TYPE_LIST_BOX_ROW)

/* In the .ui file ----------------------------------------------------------- */

static char *
format_state (JalonPageRow *self,
              const char   *name,
              guint         n_issues,
              guint         n_items,
              guint         n_ready,
              guint         n_late)
{
  if (g_strcmp0 (name, "profile") == 0 && n_issues > 0)
    return g_strdup_printf (ngettext ("%u to fix", "%u to fix", n_issues), n_issues);
  if (g_strcmp0 (name, "documents") == 0 && n_items > n_ready)
    return g_strdup_printf (ngettext ("%u left", "%u left", n_items - n_ready), n_items - n_ready);
  if (g_strcmp0 (name, "dates") == 0 && n_late > 0)
    return g_strdup_printf (ngettext ("%u late", "%u late", n_late), n_late);
  return g_strdup ("");
}

static gboolean
is_late (JalonPageRow *self,
         const char   *name,
         guint         n_late)
{
  return g_strcmp0 (name, "dates") == 0 && n_late > 0;
}

static GStrv
choose_state_classes (JalonPageRow *self,
                      gboolean      late)
{
  static const char *const quiet[] = { "caption", "dim", "numeric", NULL };
  static const char *const loud[] = { "caption-heading", "late", "numeric", NULL };

  return g_strdupv ((char **) (late ? loud : quiet));
}

/* GObject ------------------------------------------------------------------- */

static void
jalon_page_row_class_init (JalonPageRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  jalon_member_install (klass, g_param_spec_object ("page", NULL, NULL, GTK_TYPE_STACK_PAGE, JALON_MEMBER_FLAGS | G_PARAM_CONSTRUCT_ONLY), G_STRUCT_OFFSET (JalonPageRow, page), NULL);
  jalon_member_install (klass, g_param_spec_object ("session", NULL, NULL, JALON_TYPE_SESSION, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonPageRow, session), NULL);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/window/page-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, format_state);
  gtk_widget_class_bind_template_callback (widget_class, is_late);
  gtk_widget_class_bind_template_callback (widget_class, choose_state_classes);
}

static void
jalon_page_row_init (JalonPageRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
jalon_page_row_new (GtkStackPage *page)
{
  GtkWidget *row = g_object_new (JALON_TYPE_PAGE_ROW, "page", page, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, gtk_stack_page_get_title (page), -1);
  return row;
}

GtkStackPage *
jalon_page_row_get_page (JalonPageRow *self)
{
  return self->page;
}
