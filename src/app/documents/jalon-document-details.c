/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-document-details.h"

#include <glib/gi18n.h>

#include "jalon-closures.h"
#include "jalon-document-file-row.h"
#include "jalon-field-rows.h"
#include "jalon-plan-words.h"
#include "jalon-words.h"

struct _JalonDocumentDetails
{
  GtkBox parent_instance;

  JalonSession  *session;
  JalonItem     *item;
  JalonDocument *record;    /* the entry, or one that is put into the profile by the first edit */
  gboolean       untouched; /* record is not in the profile yet */
  gboolean       narrow;
  GtkListBox    *field_list;
  GtkWidget     *delete_button;
};

enum
{
  PROP_0,
  PROP_SESSION,
  PROP_ITEM,
  PROP_NARROW,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JalonDocumentDetails, jalon_document_details, GTK_TYPE_BOX)

/* In the .ui file ----------------------------------------------------------- */

static char *
format_contents (JalonDocumentDetails *self,
                 JalonItem            *item)
{
  g_auto (GStrv) lines = item != NULL ? jalon_item_dup_contents (item) : NULL;

  return lines != NULL && lines[0] != NULL ? g_strjoinv ("\n", lines) : g_strdup ("");
}

static char *
format_notes (JalonDocumentDetails *self,
              JalonItem            *item)
{
  const char *notes = item != NULL && item->rule != NULL ? jalon_text_get (&item->rule->notes, jalon_words_get_language ()) : NULL;

  return g_strdup (notes != NULL ? notes : "");
}

static char *
format_reason (JalonDocumentDetails *self,
               JalonItem            *item)
{
  char *reason = item != NULL ? jalon_item_dup_reason (item, jalon_session_get_household (self->session)) : NULL;

  return reason != NULL ? reason : g_strdup ("");
}

static char *
format_source (JalonDocumentDetails *self,
               JalonItem            *item)
{
  JalonLanguage      language = jalon_words_get_language ();
  const JalonSource *source = item != NULL && item->rule != NULL ? &item->rule->source : NULL;

  if (source == NULL || jalon_text_get (&source->url, language) == NULL)
    return g_strdup ("");

  return g_markup_printf_escaped ("<a href=\"%s\">%s</a>", jalon_text_get (&source->url, language), jalon_text_get (&source->title, language));
}

static gboolean
is_own (JalonDocumentDetails *self,
        JalonItem            *item)
{
  return item != NULL && item->rule == NULL;
}

static void
delete_clicked_cb (JalonDocumentDetails *self)
{
  JalonRecordList          *documents = jalon_session_get_household (self->session)->documents;
  g_autoptr (GtkWidget)     kept = g_object_ref (GTK_WIDGET (self));
  g_autofree char          *name = jalon_item_dup_title (self->item, jalon_session_get_household (self->session));
  g_autoptr (GtkWidget)     root = gtk_widget_get_root (GTK_WIDGET (self)) != NULL ? g_object_ref (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)))) : NULL;
  g_autoptr (JalonDocument) record = g_object_ref (self->record);
  guint                     position;

  if (!jalon_record_list_find (documents, record, &position))
    return;

  jalon_record_list_remove (documents, position);
  if (root != NULL)
    gtk_widget_activate_action (root, "win.deleted", "s", name);
}

/* The entry ----------------------------------------------------------------- */

/* The first edit of a paper without an entry puts one into the profile. */
static void
draft_changed_cb (JalonDocumentDetails *self,
                  const JalonChange    *change)
{
  JalonRecordList *documents = jalon_session_get_household (self->session)->documents;
  guint            position;

  self->untouched = FALSE;
  if (self->record != NULL && !jalon_record_list_find (documents, self->record, &position))
    jalon_record_list_append (documents, JALON_RECORD (self->record));
}

static void
drop_record (JalonDocumentDetails *self)
{
  if (self->record != NULL)
    g_signal_handlers_disconnect_by_data (self->record, self);
  g_clear_object (&self->record);
}

static void
fill_fields (JalonDocumentDetails *self)
{
  static const char *const fields[] = { "requested", "issued", "expires", "note" };
  GtkWidget               *row;
  gboolean                 read_only;

  g_object_get (self->session, "read-only", &read_only, NULL);
  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->field_list))) != NULL)
    gtk_list_box_remove (self->field_list, row);
  if (self->record == NULL)
    return;

  if (is_own (self, self->item))
    gtk_list_box_append (self->field_list, jalon_field_row_new (self->session, JALON_RECORD (self->record), jalon_record_find_field (JALON_RECORD (self->record), "name")));
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    gtk_list_box_append (self->field_list, jalon_field_row_new (self->session, JALON_RECORD (self->record), jalon_record_find_field (JALON_RECORD (self->record), fields[i])));
  gtk_list_box_append (self->field_list, jalon_document_file_row_new (self->record, !read_only));
}

static void
take_record (JalonDocumentDetails *self)
{
  JalonDocument *entered = self->item->record;

  if (entered != NULL && entered == self->record)
    return;
  if (entered == NULL && self->record != NULL && self->untouched)
    return;

  drop_record (self);
  self->untouched = entered == NULL;
  if (entered != NULL)
    self->record = g_object_ref (entered);
  else
    {
      self->record = jalon_document_new ();
      g_object_set (self->record, "id", self->item->id, "for", self->item->for_whom, "of", self->item->of, NULL);
    }
  g_signal_connect_object (self->record, "changed", G_CALLBACK (draft_changed_cb), self, G_CONNECT_SWAPPED);
  fill_fields (self);
}

/* GObject ------------------------------------------------------------------- */

static void
jalon_document_details_get_property (GObject    *object,
                                     guint       property_id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  JalonDocumentDetails *self = JALON_DOCUMENT_DETAILS (object);

  switch (property_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    case PROP_ITEM:
      g_value_set_object (value, self->item);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jalon_document_details_set_property (GObject      *object,
                                     guint         property_id,
                                     const GValue *value,
                                     GParamSpec   *pspec)
{
  JalonDocumentDetails *self = JALON_DOCUMENT_DETAILS (object);

  switch (property_id)
    {
    case PROP_SESSION:
      self->session = g_value_dup_object (value);
      break;
    case PROP_ITEM:
      if (!g_set_object (&self->item, g_value_get_object (value)))
        break;
      if (self->item != NULL)
        take_record (self);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_NARROW:
      self->narrow = g_value_get_boolean (value);
      gtk_widget_set_margin_start (GTK_WIDGET (self), self->narrow ? 12 : 44);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jalon_document_details_dispose (GObject *object)
{
  JalonDocumentDetails *self = JALON_DOCUMENT_DETAILS (object);

  drop_record (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), JALON_TYPE_DOCUMENT_DETAILS);
  g_clear_object (&self->item);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (jalon_document_details_parent_class)->dispose (object);
}

static void
jalon_document_details_class_init (JalonDocumentDetailsClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = jalon_document_details_get_property;
  object_class->set_property = jalon_document_details_set_property;
  object_class->dispose = jalon_document_details_dispose;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, JALON_TYPE_SESSION, G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, JALON_TYPE_ITEM, flags);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/documents/document-details.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonDocumentDetails, field_list);
  gtk_widget_class_bind_template_child (widget_class, JalonDocumentDetails, delete_button);
  gtk_widget_class_bind_template_callback (widget_class, format_contents);
  gtk_widget_class_bind_template_callback (widget_class, format_notes);
  gtk_widget_class_bind_template_callback (widget_class, format_reason);
  gtk_widget_class_bind_template_callback (widget_class, format_source);
  gtk_widget_class_bind_template_callback (widget_class, is_own);
  jalon_closures_bind (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, delete_clicked_cb);
}

static void
jalon_document_details_init (JalonDocumentDetails *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jalon_document_details_new:
 * @session: the open household
 *
 * Returns: (transfer floating): an empty view; set its item
 */
GtkWidget *
jalon_document_details_new (JalonSession *session)
{
  return g_object_new (JALON_TYPE_DOCUMENT_DETAILS, "session", session, NULL);
}
