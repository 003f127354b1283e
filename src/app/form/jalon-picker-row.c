/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-picker-row.h"

struct _JalonPickerRow
{
  GtkListBoxRow parent_instance;

  GtkLabel *title_label;
  GtkLabel *detail_label;
  char     *code;
};

G_DEFINE_FINAL_TYPE (JalonPickerRow, jalon_picker_row, GTK_TYPE_LIST_BOX_ROW)

static void
jalon_picker_row_finalize (GObject *object)
{
  g_free (JALON_PICKER_ROW (object)->code);

  G_OBJECT_CLASS (jalon_picker_row_parent_class)->finalize (object);
}

static void
jalon_picker_row_class_init (JalonPickerRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jalon_picker_row_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/form/picker-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonPickerRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, JalonPickerRow, detail_label);
}

static void
jalon_picker_row_init (JalonPickerRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Public -------------------------------------------------------------------- */

/**
 * jalon_picker_row_show:
 * @self: a row
 * @suggestion: what may be meant
 *
 * Says it, and makes the row visible.
 */
void
jalon_picker_row_show (JalonPickerRow        *self,
                       const JalonSuggestion *suggestion)
{
  g_autofree char *name = suggestion->detail != NULL ? g_strconcat (suggestion->title, ", ", suggestion->detail, NULL) : g_strdup (suggestion->title);

  g_free (self->code);
  self->code = g_strdup (suggestion->code);
  gtk_label_set_label (self->title_label, suggestion->title);
  gtk_label_set_label (self->detail_label, suggestion->detail != NULL ? suggestion->detail : "");
  gtk_widget_set_visible (GTK_WIDGET (self->detail_label), suggestion->detail != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
}

const char *
jalon_picker_row_get_code (JalonPickerRow *self)
{
  return self->code;
}
