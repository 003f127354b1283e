/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-field-group.h"

#include "jalon-field-rows.h"
#include "jalon-fit-box.h"
#include "jalon-member.h"
#include "jalon-mnemonics.h"
#include "jalon-record-path.h"
#include "jalon-word-button.h"

struct _JalonFieldGroup
{
  AdwPreferencesGroup parent_instance;

  JalonSession *session;
  char         *path;
  char         *fields;
  GPtrArray    *rows; /* that were added */
  GtkWidget    *expander;
  GtkWidget    *word_button;
};

G_DEFINE_FINAL_TYPE (JalonFieldGroup, jalon_field_group, ADW_TYPE_PREFERENCES_GROUP)

static GPtrArray *
make_rows (JalonFieldGroup *self,
           JalonRecord     *record)
{
  g_auto (GStrv) names = g_strsplit (self->fields, " ", -1);
  GPtrArray     *rows = g_ptr_array_new ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      const JalonField *field = jalon_record_find_field (record, names[i]);
      GtkWidget        *row = field != NULL ? jalon_field_row_new (self->session, record, field) : NULL;

      if (row == NULL)
        g_critical ("%s is no member with a row", names[i]);
      else
        g_ptr_array_add (rows, row);
    }

  return rows;
}

/* A title above nothing asks nothing. */
static void
show_if_any (JalonFieldGroup *self)
{
  gboolean any = self->rows->len == 0;

  for (guint i = 0; i < self->rows->len && !any; i++)
    any = gtk_widget_get_visible (self->rows->pdata[i]);
  gtk_widget_set_visible (GTK_WIDGET (self), any);
}

static gboolean
is_text (const char *text)
{
  return text != NULL && text[0] != '\0';
}

/* libadwaita keeps room for a button that is not shown. */
static void
show_header (JalonFieldGroup *self)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (self);
  GtkWidget           *header = gtk_widget_get_parent (self->word_button);

  while (header != NULL && !gtk_widget_has_css_class (header, "header"))
    header = gtk_widget_get_parent (header);
  if (header != NULL)
    gtk_widget_set_visible (header, is_text (adw_preferences_group_get_title (group)) || is_text (adw_preferences_group_get_description (group)) ||
                                      gtk_widget_get_visible (self->word_button));
}

static void
add_row (JalonFieldGroup *self,
         GtkWidget       *row)
{
  if (self->expander != NULL)
    adw_expander_row_add_row (ADW_EXPANDER_ROW (self->expander), row);
  else
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
}

static void
remove_row (JalonFieldGroup *self,
            GtkWidget       *row)
{
  if (self->expander != NULL)
    adw_expander_row_remove (ADW_EXPANDER_ROW (self->expander), row);
  else
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), row);
}

static void
rebuild (JalonFieldGroup *self)
{
  JalonRecord *record;

  for (guint i = 0; i < self->rows->len; i++)
    remove_row (self, self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);

  show_header (self);
  if (self->session == NULL || self->path == NULL)
    return;

  record = jalon_record_path_find (jalon_session_get_household (self->session), self->path);
  g_ptr_array_unref (self->rows);
  self->rows = self->fields != NULL ? make_rows (self, record) : jalon_field_rows_new (self->session, record);
  jalon_mnemonics_assign (self->rows, GTK_WIDGET (self));
  for (guint i = 0; i < self->rows->len; i++)
    {
      add_row (self, self->rows->pdata[i]);
      g_signal_connect_object (self->rows->pdata[i], "notify::visible", G_CALLBACK (show_if_any), self, G_CONNECT_SWAPPED);
    }
  show_if_any (self);
}

static void
jalon_field_group_finalize (GObject *object)
{
  g_ptr_array_unref (JALON_FIELD_GROUP (object)->rows);

  G_OBJECT_CLASS (jalon_field_group_parent_class)->finalize (object);
}

static void
jalon_field_group_class_init (JalonFieldGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jalon_field_group_finalize;

  jalon_member_install (klass, g_param_spec_object ("session", NULL, NULL, JALON_TYPE_SESSION, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonFieldGroup, session), (JalonUpdate) rebuild);
  jalon_member_install (klass, g_param_spec_string ("path", NULL, NULL, NULL, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonFieldGroup, path), (JalonUpdate) rebuild);
  jalon_member_install (klass, g_param_spec_string ("fields", NULL, NULL, NULL, JALON_MEMBER_FLAGS | G_PARAM_CONSTRUCT_ONLY), G_STRUCT_OFFSET (JalonFieldGroup, fields), NULL);
  jalon_member_install (klass, g_param_spec_object ("expander", NULL, NULL, ADW_TYPE_EXPANDER_ROW, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonFieldGroup, expander), NULL);
}

static void
jalon_field_group_init (JalonFieldGroup *self)
{
  self->rows = g_ptr_array_new ();
  self->word_button = jalon_word_button_new (GTK_WIDGET (self));
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self), self->word_button);
  jalon_fit_box_fit_header (GTK_WIDGET (self), 0);
  g_signal_connect_object (self->word_button, "notify::visible", G_CALLBACK (show_header), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::title", G_CALLBACK (show_header), NULL);
  g_signal_connect (self, "notify::description", G_CALLBACK (show_header), NULL);
}
