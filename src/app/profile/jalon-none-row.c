/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-none-row.h"

#include <glib/gi18n.h>

#include "jalon-fit-box.h"
#include "jalon-labels.h"
#include "jalon-member.h"

#define HELD "held"
#define HEADER_SPACING 6 /* between title and button, in pixels */

struct _JalonNoneRow
{
  AdwActionRow parent_instance;

  JalonRecord *record;
  GtkButton   *button;
};

/**
 * JalonNoneRow:
 *
 * The first row of a nomination, an offer or a certificate: as of an empty
 * list, a button says that there is none.
 */
G_DEFINE_FINAL_TYPE (JalonNoneRow, jalon_none_row, ADW_TYPE_ACTION_ROW)

static void
update (JalonNoneRow *self)
{
  const char *said;
  const char *none = jalon_label_none (G_OBJECT_TYPE (self->record), &said);
  const char *title = _ ("Not answered yet");
  gboolean    held;

  g_object_get (self->record, HELD, &held, NULL);

  if (!held)
    title = said;
  else if (!jalon_record_is_empty (self->record))
    title = _ ("There is one");

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  gtk_button_set_label (self->button, held ? none : _ ("Take back"));
  jalon_fit_box_wrap_labels (GTK_WIDGET (self->button));
}

static void
clicked_cb (JalonNoneRow *self)
{
  gboolean held;

  g_object_get (self->record, HELD, &held, NULL);
  g_object_set (self->record, HELD, !held, NULL);
}

static void
jalon_none_row_class_init (JalonNoneRowClass *klass)
{
  jalon_member_install (klass, g_param_spec_object ("record", NULL, NULL, JALON_TYPE_RECORD, JALON_MEMBER_FLAGS | G_PARAM_CONSTRUCT_ONLY), G_STRUCT_OFFSET (JalonNoneRow, record), NULL);
}

static void
jalon_none_row_init (JalonNoneRow *self)
{
  self->button = GTK_BUTTON (gtk_button_new ());
  gtk_widget_set_valign (GTK_WIDGET (self->button), GTK_ALIGN_CENTER);
  g_signal_connect_swapped (self->button, "clicked", G_CALLBACK (clicked_cb), self);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), GTK_WIDGET (self->button));
  jalon_fit_box_fit_header (GTK_WIDGET (self), HEADER_SPACING);
  jalon_fit_box_wrap_labels (GTK_WIDGET (self));
}

/**
 * jalon_none_row_new:
 * @record: a record with the member held
 *
 * Returns: (transfer floating): a row whose button says that there is none,
 *   or takes that back
 */
GtkWidget *
jalon_none_row_new (JalonRecord *record)
{
  JalonNoneRow *self;

  g_return_val_if_fail (JALON_IS_RECORD (record), NULL);

  self = g_object_new (JALON_TYPE_NONE_ROW, "record", record, NULL);
  g_signal_connect_object (record, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
