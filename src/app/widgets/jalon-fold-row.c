/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-fold-row.h"

struct _JalonFoldRow
{
  GtkListBoxRow parent_instance;

  gboolean   open;
  GtkLabel  *label;
  GtkWidget *arrow;
};

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_OPEN,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JalonFoldRow, jalon_fold_row, GTK_TYPE_LIST_BOX_ROW)

static void
set_open (JalonFoldRow *self,
          gboolean      open)
{
  if (self->open == open)
    return;

  self->open = open;
  gtk_image_set_from_icon_name (GTK_IMAGE (self->arrow), open ? "pan-down-symbolic" : "pan-end-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, open, -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OPEN]);
}

static void
jalon_fold_row_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  JalonFoldRow *self = JALON_FOLD_ROW (object);

  switch (property_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, gtk_label_get_label (self->label));
      break;
    case PROP_OPEN:
      g_value_set_boolean (value, self->open);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jalon_fold_row_set_property (GObject      *object,
                             guint         property_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  JalonFoldRow *self = JALON_FOLD_ROW (object);

  switch (property_id)
    {
    case PROP_TITLE:
      gtk_label_set_label (self->label, g_value_get_string (value));
      break;
    case PROP_OPEN:
      set_open (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jalon_fold_row_class_init (JalonFoldRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = jalon_fold_row_get_property;
  object_class->set_property = jalon_fold_row_set_property;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_OPEN] = g_param_spec_boolean ("open", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
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
  set_open (self, !self->open);
}
