/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-document-details.h"

#include "jalon-closures.h"
#include "jalon-document-fields.h"
#include "jalon-labels.h"
#include "jalon-member.h"
#include "jalon-plan-words.h"
#include "jalon-source-link.h"
#include "jalon-words.h"
#include "jalon-wrap-box.h"

struct _JalonDocumentDetails
{
  GtkBox parent_instance;

  JalonSession   *session;
  JalonItemGroup *group;
  JalonItem      *item;      /* of the group: the person whose copy is looked at */
  JalonDocument  *record;    /* the entry, or one that is put into the profile by the first edit */
  gboolean        untouched; /* record is not in the profile yet */
  gboolean        narrow;
  gboolean        updating; /* the persons are set, not chosen */
  JalonWrapBox   *person_box;
  GtkListBox     *field_list;
  GtkWidget      *delete_button;
};

G_DEFINE_FINAL_TYPE (JalonDocumentDetails, jalon_document_details, GTK_TYPE_BOX)

/* In the .ui file ----------------------------------------------------------- */

/* Sentences, each with its bullet. */
static char *
format_contents (JalonDocumentDetails *self,
                 JalonItem            *item)
{
  g_auto (GStrv) lines = item != NULL ? jalon_item_dup_contents (item) : NULL;
  GString       *text = g_string_new (NULL);

  for (guint i = 0; lines != NULL && lines[i] != NULL; i++)
    {
      g_autofree char *sentence = lines[i][0] != '\0' ? jalon_words_sentence (lines[i]) : NULL;

      if (sentence != NULL)
        g_string_append_printf (text, "%s%s %s", text->len > 0 ? "\n" : "", "•", sentence);
    }

  return g_string_free (text, FALSE);
}

/* Who pays how much of the fees. */
static char *
format_shares (JalonDocumentDetails *self,
               JalonItem            *item)
{
  char *shares = item != NULL ? jalon_item_dup_shares (item, jalon_session_get_household (self->session)) : NULL;

  return shares != NULL ? shares : g_strdup ("");
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
  g_autofree char *reason = item != NULL ? jalon_item_dup_reason (item, jalon_session_get_household (self->session)) : NULL;

  return reason != NULL && reason[0] != '\0' ? jalon_words_sentence (reason) : g_strdup ("");
}

static char *
format_source (JalonDocumentDetails *self,
               JalonItem            *item)
{
  JalonLanguage      language = jalon_words_get_language ();
  const JalonSource *source = item != NULL && item->rule != NULL ? &item->rule->source : NULL;

  if (source == NULL || jalon_text_get (&source->url, language) == NULL)
    return g_strdup ("");

  return jalon_source_link_dup (jalon_text_get (&source->url, language), jalon_text_get (&source->title, language));
}

static gboolean
is_own (JalonDocumentDetails *self,
        JalonItem            *item)
{
  return item != NULL && item->rule == NULL;
}

/* (transfer full) (nullable): where the keyboard goes on when the row of the document has gone */
static GtkWidget *
find_neighbour (JalonDocumentDetails *self)
{
  GtkWidget *row = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_LIST_BOX_ROW);
  GtkWidget *other = row != NULL ? gtk_widget_get_next_sibling (row) : NULL;

  if (row != NULL && other == NULL)
    other = gtk_widget_get_prev_sibling (row);
  return other != NULL ? g_object_ref (other) : NULL;
}

static gboolean
release_cb (gpointer data)
{
  return G_SOURCE_REMOVE;
}

static void
delete_clicked_cb (JalonDocumentDetails *self)
{
  JalonRecordList          *documents = jalon_session_get_household (self->session)->documents;
  g_autofree char          *name = jalon_item_dup_title (self->item, jalon_session_get_household (self->session));
  g_autoptr (GtkWidget)     root = gtk_widget_get_root (GTK_WIDGET (self)) != NULL ? g_object_ref (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)))) : NULL;
  g_autoptr (JalonDocument) record = g_object_ref (self->record);
  g_autoptr (GtkWidget)     neighbour = find_neighbour (self);
  guint                     position;

  if (!jalon_record_list_find (documents, record, &position))
    return;

  /* The button is bound to this widget and lives until its signal has ended: so must the widget. */
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, release_cb, g_object_ref (self), g_object_unref);
  jalon_record_list_remove (documents, position);
  if (neighbour != NULL && gtk_widget_get_root (neighbour) != NULL)
    gtk_widget_child_focus (neighbour, GTK_DIR_TAB_FORWARD);
  if (root != NULL)
    gtk_widget_activate_action (root, "win.deleted", "s", name);
}

/* The entry ----------------------------------------------------------------- */

/* The first edit of a document without an entry puts one into the profile. */
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
take_record (JalonDocumentDetails *self)
{
  JalonDocument *entered = self->item->record;

  if (self->record != NULL && (entered != NULL ? entered == self->record : self->untouched && g_strcmp0 (self->record->for_whom, self->item->for_whom) == 0))
    {
      jalon_document_fields_show (self->field_list, self->item, self->record);
      return;
    }

  drop_record (self);
  self->untouched = entered == NULL;
  if (entered != NULL)
    self->record = g_object_ref (entered);
  else
    {
      self->record = g_object_new (JALON_TYPE_DOCUMENT, NULL);
      g_object_set (self->record, "id", self->item->id, "for", self->item->for_whom, "of", self->item->of, NULL);
    }
  g_signal_connect_object (self->record, "changed", G_CALLBACK (draft_changed_cb), self, G_CONNECT_SWAPPED);
  jalon_document_fields_fill (self->field_list, self->session, self->item, self->record);
}

/* Persons ------------------------------------------------------------------- */

static JalonItem *
find_item (JalonDocumentDetails *self,
           const char           *person)
{
  for (guint i = 0; i < self->group->items->len; i++)
    if (g_strcmp0 (((JalonItem *) self->group->items->pdata[i])->for_whom, person) == 0)
      return self->group->items->pdata[i];

  return NULL;
}

static void
person_toggled_cb (JalonDocumentDetails *self,
                   GtkToggleButton      *button)
{
  JalonItem *item = find_item (self, g_object_get_data (G_OBJECT (button), "person"));

  if (!self->updating && gtk_toggle_button_get_active (button) && item != NULL)
    g_object_set (self, "item", item, NULL);
}

static GtkWidget *
add_person_button (JalonDocumentDetails *self)
{
  GtkWidget *first = jalon_wrap_box_get_nth (self->person_box, 0);
  GtkWidget *button = gtk_toggle_button_new ();
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_button_set_child (GTK_BUTTON (button), label);
  if (first != NULL)
    gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), GTK_TOGGLE_BUTTON (first));
  g_signal_connect_object (button, "toggled", G_CALLBACK (person_toggled_cb), self, G_CONNECT_SWAPPED);
  jalon_wrap_box_append (self->person_box, button);
  return button;
}

/* Whose days are looked at is chosen only where there are several. */
static void
update_persons (JalonDocumentDetails *self)
{
  const guint n = self->group->items->len;
  guint       n_old = 0;

  while (jalon_wrap_box_get_nth (self->person_box, n_old) != NULL)
    n_old++;
  self->updating = TRUE;
  for (guint i = 0; i < n; i++)
    {
      JalonItem       *item = self->group->items->pdata[i];
      GtkWidget       *button = i < n_old ? jalon_wrap_box_get_nth (self->person_box, i) : add_person_button (self);
      g_autofree char *person = jalon_label_person (jalon_session_get_household (self->session), item->for_whom);
      g_autofree char *state = jalon_item_dup_state (item, jalon_session_get_today (self->session));
      g_autofree char *label = jalon_words_pair (person, state);

      gtk_label_set_label (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), label);
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
      g_object_set_data_full (G_OBJECT (button), "person", g_strdup (item->for_whom), g_free);
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), item == self->item);
    }
  jalon_wrap_box_truncate (self->person_box, n);
  self->updating = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->person_box), n > 1);
}

static void
show_group (JalonDocumentDetails *self)
{
  JalonItem *item;

  if (self->group == NULL)
    return;

  item = self->item != NULL ? find_item (self, self->item->for_whom) : NULL;
  g_object_set (self, "item", item != NULL ? item : jalon_item_group_get_most_urgent (self->group), NULL);
  update_persons (self);
}

static void
show_fields (JalonDocumentDetails *self)
{
  if (self->item != NULL && self->record != NULL)
    jalon_document_fields_show (self->field_list, self->item, self->record);
}

/* After the rows themselves, which show what the profile asks for. */
static void
follow_session (JalonDocumentDetails *self)
{
  if (self->session != NULL)
    g_signal_connect_object (self->session, "recomputed", G_CALLBACK (show_fields), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

static void
set_indent (JalonDocumentDetails *self)
{
  gtk_widget_set_margin_start (GTK_WIDGET (self), self->narrow ? 12 : 44);
}

/* GObject ------------------------------------------------------------------- */

static void
jalon_document_details_dispose (GObject *object)
{
  drop_record (JALON_DOCUMENT_DETAILS (object));

  G_OBJECT_CLASS (jalon_document_details_parent_class)->dispose (object);
}

static void
jalon_document_details_class_init (JalonDocumentDetailsClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  object_class->dispose = jalon_document_details_dispose;

  jalon_member_install (klass, g_param_spec_object ("session", NULL, NULL, JALON_TYPE_SESSION, JALON_MEMBER_FLAGS | G_PARAM_CONSTRUCT_ONLY), G_STRUCT_OFFSET (JalonDocumentDetails, session), (JalonUpdate) follow_session);
  jalon_member_install (klass, g_param_spec_object ("group", NULL, NULL, JALON_TYPE_ITEM_GROUP, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonDocumentDetails, group), (JalonUpdate) show_group);
  jalon_member_install (klass, g_param_spec_object ("item", NULL, NULL, JALON_TYPE_ITEM, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonDocumentDetails, item), (JalonUpdate) take_record);
  jalon_member_install (klass, g_param_spec_boolean ("narrow", NULL, NULL, FALSE, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonDocumentDetails, narrow), (JalonUpdate) set_indent);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/documents/document-details.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonDocumentDetails, person_box);
  gtk_widget_class_bind_template_child (widget_class, JalonDocumentDetails, field_list);
  gtk_widget_class_bind_template_child (widget_class, JalonDocumentDetails, delete_button);
  gtk_widget_class_bind_template_callback (widget_class, format_contents);
  gtk_widget_class_bind_template_callback (widget_class, format_shares);
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
 * Returns: (transfer floating): an empty view; set its group
 */
GtkWidget *
jalon_document_details_new (JalonSession *session)
{
  return g_object_new (JALON_TYPE_DOCUMENT_DETAILS, "session", session, NULL);
}

/**
 * jalon_document_details_show_item:
 * @self: an opened document
 * @key: of one of its lines, see jalon_item_dup_key()
 *
 * Looks at the copy of that person.
 */
void
jalon_document_details_show_item (JalonDocumentDetails *self,
                                  const char           *key)
{
  JalonItem *item;

  g_return_if_fail (JALON_IS_DOCUMENT_DETAILS (self));

  item = jalon_item_group_find (self->group, key);
  if (item == NULL)
    return;

  g_object_set (self, "item", item, NULL);
  update_persons (self);
}
