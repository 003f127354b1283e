/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-household-actions.h"

#include <glib/gi18n.h>

#include "jalon-agenda-window.h"
#include "jalon-dialogs.h"
#include "jalon-export-actions.h"
#include "jalon-labels.h"
#include "jalon-library.h"
#include "jalon-profile-file.h"
#include "jalon-window.h"

#define EXAMPLE JALON_DATA_PREFIX "/samples/couple-morocco.jalon"

/* Files --------------------------------------------------------------------- */

static GtkFileFilter *
make_filter (void)
{
  GtkFileFilter *filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _ ("Jalon households"));
  gtk_file_filter_add_pattern (filter, "*.jalon");
  return filter;
}

static void
open_file_cb (gpointer self,
              GFile   *file,
              gpointer user_data)
{
  jalon_window_open_file (self, file);
}

static void
open_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  g_autoptr (GtkFileFilter) filter = make_filter ();

  jalon_platform_open_file (GTK_WINDOW (widget), _ ("Open a household"), filter, open_file_cb, widget, NULL);
}

static void
open_path_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  jalon_window_open (JALON_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
save_copy_cb (gpointer self,
              GFile   *file,
              gpointer user_data)
{
  g_autoptr (GError) error = NULL;

  if (jalon_store_save_copy_to (jalon_session_get_store (jalon_window_get_session (self)), file, &error))
    {
      g_autofree char *base = g_file_get_basename (file);
      g_autofree char *shown = g_markup_escape_text (base, -1);
      g_autofree char *title = g_strdup_printf (_ ("Copy saved: %s"), shown);

      jalon_window_add_toast (self, adw_toast_new (title));
    }
  else
    jalon_dialog_show_failure (GTK_WINDOW (self), _ ("The copy cannot be saved"), error->message);
}

static void
save_copy_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  JalonWindow              *self = JALON_WINDOW (widget);
  g_autoptr (GtkFileFilter) filter = make_filter ();
  g_autofree char          *title = jalon_label_household (jalon_session_get_household (jalon_window_get_session (self)));
  g_autofree char          *file = g_strconcat (title, ".jalon", NULL);

  g_strdelimit (file, G_DIR_SEPARATOR_S, '-');
  jalon_platform_save_file (GTK_WINDOW (self), _ ("Save a copy"), file, filter, save_copy_cb, self, NULL);
}

/* Households ---------------------------------------------------------------- */

/* Takes a household over into a new file of the library. */
static void
keep_household (JalonWindow    *self,
                JalonHousehold *household)
{
  g_autofree char   *title = jalon_label_household (household);
  g_autofree char   *path = jalon_library_dup_new_path (title);
  g_autoptr (GError) error = NULL;
  JalonStore        *store = jalon_store_new (household, path);

  if (!jalon_store_save_copy (store, path, &error))
    jalon_dialog_show_failure (GTK_WINDOW (self), _ ("The household cannot be saved"), error->message);
  jalon_window_take_store (self, store);
}

static void
make_new (JalonWindow *self,
          gpointer     data)
{
  g_autoptr (JalonHousehold) household = jalon_household_new ();

  keep_household (self, household);
  jalon_window_begin_profile (self);
}

static void
new_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  jalon_window_leave (JALON_WINDOW (widget), make_new, NULL, NULL);
}

static void
ask_new (JalonWindow *self,
         gpointer     data)
{
  make_new (self, NULL);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.questionnaire", NULL);
}

static void
new_questions_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  jalon_window_leave (JALON_WINDOW (widget), ask_new, NULL, NULL);
}

/* Names stay; what describes them is said in the reader's language. */
static void
translate_texts (JalonRecordList *list,
                 const char      *member)
{
  for (guint i = 0; i < jalon_record_list_get_length (list); i++)
    {
      JalonRecord     *record = jalon_record_list_get (list, i);
      g_autofree char *text = NULL;

      g_object_get (record, member, &text, NULL);
      if (text != NULL)
        g_object_set (record, member, _ (text), NULL);
    }
}

static void
translate_example (JalonHousehold *household)
{
  JalonPerson *const persons[] = { household->candidate, household->partner };

  g_object_set (household, "title", _ ("Amina and Karim"), NULL);
  for (guint i = 0; i < G_N_ELEMENTS (persons); i++)
    {
      translate_texts (persons[i]->credentials, "field");
      translate_texts (persons[i]->jobs, "title");
    }
  translate_texts (household->documents, "note");
}

/* The words of the example: marked, and looked up in it. */
G_GNUC_UNUSED static const char *const example_words[] = {
  N_ ("Mathematics"), N_ ("Computer science"), N_ ("Management"),
  N_ ("Software developer"), N_ ("Mathematics teacher"), N_ ("Administrative assistant"),
  N_ ("To be translated"), N_ ("The yearly salary is missing")
};

static void
make_example (JalonWindow *self,
              gpointer     data)
{
  g_autoptr (GError)         error = NULL;
  g_autoptr (GBytes)         bytes = g_resources_lookup_data (EXAMPLE, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  g_autoptr (JalonHousehold) household = NULL;
  gboolean                   read_only;

  if (bytes != NULL)
    household = jalon_profile_parse (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &read_only, &error);

  if (household == NULL)
    jalon_dialog_show_failure (GTK_WINDOW (self), _ ("The example cannot be opened"), error->message);
  else
    {
      translate_example (household);
      keep_household (self, household);
    }
}

static void
open_example_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  jalon_window_leave (JALON_WINDOW (widget), make_example, NULL, NULL);
}

static void
keep_copy (JalonWindow *self,
           gpointer     copy)
{
  keep_household (self, copy);
}

static void
duplicate_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  JalonWindow               *self = JALON_WINDOW (widget);
  JalonHousehold            *household = jalon_session_get_household (jalon_window_get_session (self));
  g_autofree char           *title = jalon_label_household (household);
  g_autofree char           *new_title = NULL;
  g_autofree char           *text = jalon_profile_serialize (household, FALSE);
  g_autoptr (JalonHousehold) copy = NULL;
  g_autoptr (GError)         error = NULL;
  gboolean                   read_only;

  copy = jalon_profile_parse (text, strlen (text), &read_only, &error);
  if (copy == NULL)
    {
      jalon_dialog_show_failure (GTK_WINDOW (self), _ ("The household cannot be duplicated"), error->message);
      return;
    }

  /* Translators: the title of a household that was duplicated. */
  new_title = g_strdup_printf (_ ("%s (copy)"), title);
  g_object_set (copy, "title", new_title, NULL);
  jalon_window_leave (self, keep_copy, g_steal_pointer (&copy), g_object_unref);
}

static void
keep_plan (JalonWindow *self,
           gpointer     household)
{
  keep_household (self, household);
  jalon_window_show_page (self, "score");
}

static void
open_of_all_cb (JalonWindow *self,
                const char  *path)
{
  jalon_window_open (self, path);
  gtk_window_present (GTK_WINDOW (self));
}

static void
all_households_action (GtkWidget  *widget,
                       const char *name,
                       GVariant   *parameter)
{
  JalonWindow         *self = JALON_WINDOW (widget);
  JalonClock          *clock = jalon_window_get_clock (self);
  g_auto (GStrv)       paths = jalon_library_list ();
  int                  alarms[3];
  JalonCalendarOptions options;
  GtkWidget           *agenda;

  jalon_export_get_calendar_options (clock, alarms, &options);
  agenda = jalon_agenda_window_new (GTK_WINDOW (self), jalon_window_get_knowledge (self), jalon_clock_get_today (clock), &options);
  g_signal_connect_object (agenda, "open", G_CALLBACK (open_of_all_cb), self, G_CONNECT_SWAPPED);
  jalon_agenda_window_read (JALON_AGENDA_WINDOW (agenda), (const char *const *) paths);
  gtk_window_present (GTK_WINDOW (agenda));
}

/* A plan that is tried is a household of its own. */
static void
try_plan_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  JalonWindow               *self = JALON_WINDOW (widget);
  const char                *text = g_variant_get_string (parameter, NULL);
  g_autoptr (GError)         error = NULL;
  gboolean                   read_only;
  g_autoptr (JalonHousehold) household = jalon_profile_parse (text, strlen (text), &read_only, &error);

  if (household == NULL)
    {
      jalon_dialog_show_failure (GTK_WINDOW (self), _ ("The plan cannot be tried"), error->message);
      return;
    }

  jalon_window_leave (self, keep_plan, g_steal_pointer (&household), g_object_unref);
}

static void
rename_response_cb (JalonWindow *self,
                    const char  *response,
                    JalonAlert  *dialog)
{
  JalonSession *session = jalon_window_get_session (self);
  const char   *text = gtk_editable_get_text (GTK_EDITABLE (jalon_alert_get_extra_child (dialog)));

  if (g_str_equal (response, "rename") && session != NULL)
    g_object_set (jalon_session_get_household (session), "title", text[0] != '\0' ? text : NULL, NULL);
}

static void
rename_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  JalonWindow     *self = JALON_WINDOW (widget);
  g_autofree char *title = jalon_label_household (jalon_session_get_household (jalon_window_get_session (self)));
  JalonAlert      *dialog = jalon_alert_new (_ ("Rename the household"), NULL);
  GtkWidget       *entry = gtk_entry_new ();

  gtk_editable_set_text (GTK_EDITABLE (entry), title);
  gtk_entry_set_activates_default (GTK_ENTRY (entry), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Name of the household"), -1);
  jalon_alert_set_extra_child (dialog, entry);
  jalon_alert_add_responses (dialog, "cancel", _ ("_Cancel"), "rename", _ ("_Rename"), NULL);
  jalon_alert_set_response_appearance (dialog, "rename", ADW_RESPONSE_SUGGESTED);
  jalon_alert_set_default_response (dialog, "rename");
  jalon_alert_set_close_response (dialog, "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (rename_response_cb), self, G_CONNECT_SWAPPED);
  jalon_platform_present (GTK_WIDGET (dialog), widget);
}

/**
 * jalon_household_actions_install:
 * @window_class: the class of #JalonWindow
 *
 * Adds the actions on whole households.
 */
void
jalon_household_actions_install (GtkWidgetClass *window_class)
{
  gtk_widget_class_install_action (window_class, "win.new", NULL, new_action);
  gtk_widget_class_install_action (window_class, "win.new-questions", NULL, new_questions_action);
  gtk_widget_class_install_action (window_class, "win.open", NULL, open_action);
  gtk_widget_class_install_action (window_class, "win.open-path", "s", open_path_action);
  gtk_widget_class_install_action (window_class, "win.open-example", NULL, open_example_action);
  gtk_widget_class_install_action (window_class, "win.save-copy", NULL, save_copy_action);
  gtk_widget_class_install_action (window_class, "win.duplicate", NULL, duplicate_action);
  gtk_widget_class_install_action (window_class, "win.all-households", NULL, all_households_action);
  gtk_widget_class_install_action (window_class, "win.try-plan", "s", try_plan_action);
  gtk_widget_class_install_action (window_class, "win.rename", NULL, rename_action);
}
