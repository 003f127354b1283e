/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-heading-row.h"

struct _JalonHeadingRow
{
  AdwActionRow parent_instance;
};

G_DEFINE_FINAL_TYPE (JalonHeadingRow, jalon_heading_row, ADW_TYPE_ACTION_ROW)

static gboolean
jalon_heading_row_focus (GtkWidget       *widget,
                         GtkDirectionType direction)
{
  const gboolean back = direction == GTK_DIR_UP || direction == GTK_DIR_TAB_BACKWARD;
  GtkWidget     *next = back ? gtk_widget_get_prev_sibling (widget) : gtk_widget_get_next_sibling (widget);

  while (next != NULL && !gtk_widget_child_focus (next, direction))
    next = back ? gtk_widget_get_prev_sibling (next) : gtk_widget_get_next_sibling (next);

  return next != NULL;
}

static void
jalon_heading_row_class_init (JalonHeadingRowClass *klass)
{
  GTK_WIDGET_CLASS (klass)->focus = jalon_heading_row_focus;
}

static void
jalon_heading_row_init (JalonHeadingRow *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "heading-row");
}

/**
 * jalon_heading_row_new:
 * @title: what follows
 * @subtitle: (nullable): what it is for
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
jalon_heading_row_new (const char *title,
                       const char *subtitle)
{
  return g_object_new (JALON_TYPE_HEADING_ROW, "title", title, "subtitle", subtitle != NULL ? subtitle : "", NULL);
}
