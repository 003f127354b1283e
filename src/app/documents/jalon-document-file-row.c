/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-document-file-row.h"

#include <glib/gi18n.h>

#include "jalon-dialogs.h"
#include "jalon-document-opener.h"
#include "jalon-fit-box.h"
#include "jalon-member.h"
#include "jalon-plain.h"
#include "jalon-tooltip.h"
#include "jalon-wrap-box.h"

#define ROW_SPACING 12

struct _JalonDocumentFileRow
{
  AdwActionRow parent_instance;

  JalonDocument *document;
  GtkWidget     *open_button;
  GtkWidget     *forget_button;
  GtkWidget     *choose_button;
  gboolean       editable;
};

G_DEFINE_FINAL_TYPE (JalonDocumentFileRow, jalon_document_file_row, ADW_TYPE_ACTION_ROW)

static void
show_file_cb (JalonDocumentFileRow *self)
{
  const char       *path = self->document->file;
  gboolean          linked = path != NULL && path[0] != '\0';
  g_autoptr (GFile) file = linked ? g_file_new_for_commandline_arg (path) : NULL;
  g_autofree char  *base = linked ? g_file_get_basename (file) : NULL;
  g_autofree char  *name = jalon_plain_dup_name (base);
  g_autofree char  *place = jalon_plain_dup_line (path);

  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), linked ? name : _ ("None: the file stays where it is, Jalon only remembers its place"));
  jalon_tooltip_set (GTK_WIDGET (self), linked ? place : NULL);
  gtk_widget_set_visible (self->open_button, linked);
  gtk_widget_set_visible (self->forget_button, linked && self->editable);
  gtk_widget_set_visible (self->choose_button, self->editable);
}

static void
open_clicked_cb (JalonDocumentFileRow *self)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (self->document->file);

  jalon_document_open (jalon_dialog_find_window (self), file);
}

static void
forget_clicked_cb (JalonDocumentFileRow *self)
{
  g_object_set (self->document, "file", NULL, NULL);
}

static void
file_chosen_cb (gpointer self,
                GFile   *file,
                gpointer user_data)
{
  /* A file of a portal or of another computer has no path, but an address. */
  g_autofree char *place = g_file_peek_path (file) != NULL ? g_file_get_path (file) : g_file_get_uri (file);

  g_object_set (JALON_DOCUMENT_FILE_ROW (self)->document, "file", place, NULL);
}

static void
choose_clicked_cb (JalonDocumentFileRow *self)
{
  jalon_platform_open_file (jalon_dialog_find_window (self), _ ("The file of this document"), NULL, file_chosen_cb, self, NULL);
}

/* GObject ------------------------------------------------------------------- */

static void
jalon_document_file_row_constructed (GObject *object)
{
  JalonDocumentFileRow *self = JALON_DOCUMENT_FILE_ROW (object);

  G_OBJECT_CLASS (jalon_document_file_row_parent_class)->constructed (object);

  g_signal_connect_object (self->document, "notify::file", G_CALLBACK (show_file_cb), self, G_CONNECT_SWAPPED);
  show_file_cb (self);
}

static void
jalon_document_file_row_class_init (JalonDocumentFileRowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = jalon_document_file_row_constructed;

  jalon_member_install (klass, g_param_spec_object ("document", NULL, NULL, JALON_TYPE_DOCUMENT, JALON_MEMBER_FLAGS | G_PARAM_CONSTRUCT_ONLY), G_STRUCT_OFFSET (JalonDocumentFileRow, document), NULL);

  g_type_ensure (JALON_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/documents/document-file-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonDocumentFileRow, open_button);
  gtk_widget_class_bind_template_child (widget_class, JalonDocumentFileRow, forget_button);
  gtk_widget_class_bind_template_child (widget_class, JalonDocumentFileRow, choose_button);
  gtk_widget_class_bind_template_callback (widget_class, open_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, forget_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, choose_clicked_cb);
}

static void
jalon_document_file_row_init (JalonDocumentFileRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jalon_fit_box_fit_header (GTK_WIDGET (self), ROW_SPACING);
}

/**
 * jalon_document_file_row_new:
 * @document: the entry of a document
 * @editable: whether another file may be chosen
 *
 * Returns: (transfer floating): the row of its file
 */
GtkWidget *
jalon_document_file_row_new (JalonDocument *document,
                             gboolean       editable)
{
  JalonDocumentFileRow *self = g_object_new (JALON_TYPE_DOCUMENT_FILE_ROW, "document", document, NULL);

  self->editable = editable;
  show_file_cb (self);
  return GTK_WIDGET (self);
}
