/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-fold-row.h"

#include "jalon-member.h"

struct _JalonFoldRow
{
  GtkListBoxRow parent_instance;

  gboolean   open;
  GtkLabel  *label;
  GtkWidget *arrow;
};

G_DEFINE_FINAL_TYPE (JalonFoldRow, jalon_fold_row, GTK_TYPE_LIST_BOX_ROW)

static void
show_open (JalonFoldRow *self)
{
  gtk_image_set_from_icon_name (GTK_IMAGE (self->arrow), self->open ? "pan-down-symbolic" : "pan-end-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, self->open, -1);
}

static void
jalon_fold_row_class_init (JalonFoldRowClass *klass)
{
  jalon_member_install (klass, g_param_spec_boolean ("open", NULL, NULL, FALSE, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonFoldRow, open), (JalonUpdate) show_open);
}

static void
jalon_fold_row_init (JalonFoldRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->label = GTK_LABEL (gtk_label_new (NULL));
  self->arrow = gtk_image_new_from_icon_name ("pan-end-symbolic");
  gtk_label_set_xalign (self->label, 0);
  gtk_label_set_wrap (self->label, TRUE);
  gtk_widget_set_hexpand (GTK_WIDGET (self->label), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "dim");
  gtk_widget_add_css_class (GTK_WIDGET (self), "fold");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->label));
  gtk_box_append (GTK_BOX (box), self->arrow);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE, -1);
}

/**
 * jalon_fold_row_set_title:
 * @self: a row
 * @title: what is folded away
 *
 * Names what is folded away.
 */
void
jalon_fold_row_set_title (JalonFoldRow *self,
                          const char   *title)
{
  gtk_label_set_label (self->label, title);
}

/**
 * jalon_fold_row_is_open:
 * @self: a row
 *
 * Returns: whether the rows after it are to be seen
 */
gboolean
jalon_fold_row_is_open (JalonFoldRow *self)
{
  return self->open;
}

/**
 * jalon_fold_row_toggle:
 * @self: a row
 *
 * Opens or closes it.
 */
void
jalon_fold_row_toggle (JalonFoldRow *self)
{
  g_object_set (self, "open", !self->open, NULL);
}
