/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-record-group.h"

#include <glib/gi18n.h>

#include "jalon-fit-box.h"
#include "jalon-labels.h"
#include "jalon-member.h"
#include "jalon-record-path.h"
#include "jalon-record-row.h"
#include "jalon-record-worth.h"
#include "jalon-word-button.h"
#include "jalon-wrap-box.h"

#define HEADER_SPACING 6                /* between title and button, in pixels */
#define DESCRIPTION "jalon-description" /* without what it is worth */

struct _JalonRecordGroup
{
  AdwPreferencesGroup parent_instance;

  JalonSession    *session;
  char            *path;
  char            *list_name;
  char            *add_label;
  char            *empty_text;
  JalonRecord     *owner;
  JalonRecordList *list;

  GtkListBox *list_box;
  GtkWidget  *empty_box;
  GtkLabel   *empty_label;
  GtkButton  *none_button;
  GtkWidget  *add_button;
};

G_DEFINE_FINAL_TYPE (JalonRecordGroup, jalon_record_group, ADW_TYPE_PREFERENCES_GROUP)

static GtkWidget *
make_row (gpointer item,
          gpointer user_data)
{
  JalonRecordGroup *self = user_data;

  return jalon_record_row_new (self->session, self->list, item);
}

/* An empty list is an answer ("none"), unless nobody has answered. */
static void
update_emptiness (JalonRecordGroup *self)
{
  gboolean    empty = jalon_record_list_get_length (self->list) == 0;
  gboolean    answered = jalon_record_list_is_answered (self->list);
  const char *none;
  const char *said;

  gtk_widget_set_visible (GTK_WIDGET (self->list_box), !empty);
  gtk_widget_set_visible (self->empty_box, empty);
  none = jalon_label_none (jalon_record_list_get_item_type (self->list), &said);
  gtk_label_set_label (self->empty_label, answered ? said : self->empty_text != NULL ? self->empty_text
                                                                                     : _ ("Not answered yet"));
  gtk_button_set_label (self->none_button, answered || none == NULL ? _ ("Take back") : none);
  jalon_fit_box_wrap_labels (GTK_WIDGET (self->none_button));
  gtk_widget_set_visible (GTK_WIDGET (self->none_button), answered || none != NULL);
  gtk_widget_set_can_focus (self->empty_box, answered || none != NULL);
}

static void
show_emptiness (JalonRecordGroup *self)
{
  if (self->list != NULL)
    update_emptiness (self);
}

static void
owner_changed_cb (JalonRecordGroup  *self,
                  const JalonChange *change)
{
  if (change->record == self->owner && g_str_equal (change->field->name, self->list_name))
    update_emptiness (self);
}

static void
none_clicked_cb (JalonRecordGroup *self)
{
  jalon_record_list_set_answered (self->list, !jalon_record_list_is_answered (self->list));
}

static void
add_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  JalonRecordGroup       *self = JALON_RECORD_GROUP (widget);
  g_autoptr (JalonRecord) record = NULL;
  GtkListBoxRow          *row;

  if (self->list == NULL)
    return;

  record = g_object_new (jalon_record_list_get_item_type (self->list), NULL);
  jalon_record_list_append (self->list, record);

  row = gtk_list_box_get_row_at_index (self->list_box, (int) jalon_record_list_get_length (self->list) - 1);
  jalon_record_row_edit (JALON_RECORD_ROW (row));
}

static void
detach (JalonRecordGroup *self)
{
  if (self->owner == NULL)
    return;

  gtk_list_box_bind_model (self->list_box, NULL, NULL, NULL, NULL);
  g_signal_handlers_disconnect_by_func (self->owner, owner_changed_cb, self);
  g_clear_object (&self->owner);
  g_clear_object (&self->list);
}

static void
attach (JalonRecordGroup *self,
        JalonRecord      *owner)
{
  gboolean read_only;

  self->owner = g_object_ref (owner);
  g_object_get (owner, self->list_name, &self->list, NULL);
  g_object_get (self->session, "read-only", &read_only, NULL);
  gtk_widget_set_visible (self->add_button, !read_only);
  gtk_widget_set_sensitive (GTK_WIDGET (self->none_button), !read_only);

  gtk_list_box_bind_model (self->list_box, G_LIST_MODEL (self->list), make_row, self, NULL);
  g_signal_connect_object (owner, "changed", G_CALLBACK (owner_changed_cb), self, G_CONNECT_SWAPPED);
  update_emptiness (self);
}

static void
refill (JalonRecordGroup *self)
{
  detach (self);
  if (self->session != NULL && self->path != NULL)
    attach (self, jalon_record_path_find (jalon_session_get_household (self->session), self->path));
}

/* GObject ------------------------------------------------------------------- */

static void
jalon_record_group_dispose (GObject *object)
{
  detach (JALON_RECORD_GROUP (object));

  G_OBJECT_CLASS (jalon_record_group_parent_class)->dispose (object);
}

static void
jalon_record_group_class_init (JalonRecordGroupClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jalon_record_group_dispose;

  jalon_member_install (klass, g_param_spec_object ("session", NULL, NULL, JALON_TYPE_SESSION, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonRecordGroup, session), (JalonUpdate) refill);
  jalon_member_install (klass, g_param_spec_string ("path", NULL, NULL, NULL, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonRecordGroup, path), (JalonUpdate) refill);
  jalon_member_install (klass, g_param_spec_string ("list", NULL, NULL, NULL, JALON_MEMBER_FLAGS | G_PARAM_CONSTRUCT_ONLY), G_STRUCT_OFFSET (JalonRecordGroup, list_name), NULL);
  jalon_member_install (klass, g_param_spec_string ("add-label", NULL, NULL, "", JALON_MEMBER_FLAGS | G_PARAM_CONSTRUCT_ONLY), G_STRUCT_OFFSET (JalonRecordGroup, add_label), NULL);
  jalon_member_install (klass, g_param_spec_string ("empty-text", NULL, NULL, NULL, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonRecordGroup, empty_text), (JalonUpdate) show_emptiness);

  gtk_widget_class_install_action (widget_class, "group.add", NULL, add_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK, "group.add", NULL); /* another one, from within the last */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Enter, GDK_CONTROL_MASK, "group.add", NULL);
  g_type_ensure (JALON_TYPE_FIT_BOX);
  g_type_ensure (JALON_TYPE_WORD_BUTTON);
  g_type_ensure (JALON_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/profile/record-group.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonRecordGroup, list_box);
  gtk_widget_class_bind_template_child (widget_class, JalonRecordGroup, empty_box);
  gtk_widget_class_bind_template_child (widget_class, JalonRecordGroup, empty_label);
  gtk_widget_class_bind_template_child (widget_class, JalonRecordGroup, none_button);
  gtk_widget_class_bind_template_child (widget_class, JalonRecordGroup, add_button);
  gtk_widget_class_bind_template_callback (widget_class, none_clicked_cb);
}

static void
jalon_record_group_init (JalonRecordGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jalon_fit_box_fit_header (GTK_WIDGET (self), HEADER_SPACING);
  jalon_fit_box_wrap_labels (GTK_WIDGET (self));
}

/**
 * jalon_record_group_new:
 * @session: of the household
 * @owner: a record of it
 * @list: a list of @owner
 *
 * Returns: (transfer floating): the list, named as its member
 */
GtkWidget *
jalon_record_group_new (JalonSession     *session,
                        JalonRecord      *owner,
                        const JalonField *list)
{
  const char       *hint = jalon_label_field_hint (G_OBJECT_TYPE (owner), list->name);
  JalonRecordGroup *self = g_object_new (JALON_TYPE_RECORD_GROUP,
                                         "session", session,
                                         "title", jalon_label_field (G_OBJECT_TYPE (owner), list->name),
                                         "description", hint,
                                         "list", list->name,
                                         "add-label", g_str_equal (list->name, "leaves") ? _ ("Add time off") : g_str_equal (list->name, "stays") ? _ ("Add a stay")
                                                                                                                                                  : _ ("Add"),
                                         NULL);

  attach (self, owner);
  return GTK_WIDGET (self);
}

/**
 * jalon_record_group_is_of:
 * @self: a list
 * @owner: a record
 * @list: the name of a list of @owner
 *
 * Returns: whether it shows that list
 */
gboolean
jalon_record_group_is_of (JalonRecordGroup *self,
                          JalonRecord      *owner,
                          const char       *list)
{
  return self->owner == owner && g_strcmp0 (self->list_name, list) == 0;
}

/**
 * jalon_record_group_focus_near:
 * @self: a list
 * @position: where a record stood that is gone
 *
 * Puts the focus where one goes on: to the record that follows it, else to the last one,
 * else to the button that adds one.
 */
void
jalon_record_group_focus_near (JalonRecordGroup *self,
                               guint             position)
{
  const guint    length = jalon_record_list_get_length (self->list);
  GtkListBoxRow *row = length > 0 ? gtk_list_box_get_row_at_index (self->list_box, (int) MIN (position, length - 1)) : NULL;

  if (row == NULL || !gtk_widget_child_focus (GTK_WIDGET (row), GTK_DIR_TAB_FORWARD))
    gtk_widget_grab_focus (self->add_button);
}

/**
 * jalon_record_group_show_worth:
 * @self: a list of the household, or of a person
 *
 * Says behind its description how many points it brings at most, by the rules of today.
 */
void
jalon_record_group_show_worth (JalonRecordGroup *self)
{
  const JalonResults *plan = self->session != NULL ? jalon_session_get_plan (self->session) : NULL;
  g_autofree char    *place = self->path != NULL && self->path[0] != '\0' ? g_strconcat (self->path, ".", self->list_name, NULL) : g_strdup (self->list_name);
  g_autofree char    *worth = plan != NULL ? jalon_list_dup_worth (&plan->assessed, place) : NULL;
  const char         *description = g_object_get_data (G_OBJECT (self), DESCRIPTION);
  g_autofree char    *text = NULL;

  if (description == NULL)
    {
      description = adw_preferences_group_get_description (ADW_PREFERENCES_GROUP (self));
      g_object_set_data_full (G_OBJECT (self), DESCRIPTION, g_strdup (description), g_free);
    }
  text = worth != NULL ? g_strjoin (" ", description, worth, NULL) : g_strdup (description);
  if (g_strcmp0 (adw_preferences_group_get_description (ADW_PREFERENCES_GROUP (self)), text) != 0)
    adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self), text);
}
