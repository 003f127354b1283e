/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-preferences.h"

#include <glib/gi18n.h>

#include "jalon-choice-row.h"
#include "jalon-fit-box.h"
#include "jalon-platform.h"
#include "jalon-settings.h"

struct _JalonPreferences
{
  AdwPreferencesPage parent_instance;

  AdwComboRow *language_row;
  GtkSwitch   *names_switch;
  GtkSwitch   *month_switch;
  GtkSwitch   *week_switch;
  GtkSwitch   *day_switch;
  GtkSwitch   *notify_switch;
  GtkSwitch   *rounds_switch;
};

#define ROW_SPACING 12

G_DEFINE_FINAL_TYPE (JalonPreferences, jalon_preferences, ADW_TYPE_PREFERENCES_PAGE)

/* In the order of the row. */
static const char *const languages[] = { "", "en", "fr" };

static gboolean
language_to_row (GValue   *index,
                 GVariant *language,
                 gpointer  user_data)
{
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    if (g_str_equal (g_variant_get_string (language, NULL), languages[i]))
      g_value_set_uint (index, i);
  return TRUE;
}

static GVariant *
row_to_language (const GValue       *index,
                 const GVariantType *type,
                 gpointer            user_data)
{
  const guint i = g_value_get_uint (index);

  return i < G_N_ELEMENTS (languages) ? g_variant_new_string (languages[i]) : NULL;
}

/* A switch goes below its words where it has no room beside them. */
static void
fit_row (GtkSwitch *of_row)
{
  jalon_fit_box_fit_header (gtk_widget_get_ancestor (GTK_WIDGET (of_row), ADW_TYPE_ACTION_ROW), ROW_SPACING);
}

static void
jalon_preferences_class_init (JalonPreferencesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/window/preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonPreferences, language_row);
  gtk_widget_class_bind_template_child (widget_class, JalonPreferences, names_switch);
  gtk_widget_class_bind_template_child (widget_class, JalonPreferences, month_switch);
  gtk_widget_class_bind_template_child (widget_class, JalonPreferences, week_switch);
  gtk_widget_class_bind_template_child (widget_class, JalonPreferences, day_switch);
  gtk_widget_class_bind_template_child (widget_class, JalonPreferences, notify_switch);
  gtk_widget_class_bind_template_child (widget_class, JalonPreferences, rounds_switch);
}

static void
jalon_preferences_init (JalonPreferences *self)
{
  GSettings *settings = jalon_settings_get ();

  gtk_widget_init_template (GTK_WIDGET (self));
  jalon_choice_row_show_whole (self->language_row);
  fit_row (self->names_switch);
  fit_row (self->month_switch);
  fit_row (self->week_switch);
  fit_row (self->day_switch);
  fit_row (self->notify_switch);
  fit_row (self->rounds_switch);

  if (settings == NULL)
    return;
  g_settings_bind_with_mapping (settings, "language", self->language_row, "selected", G_SETTINGS_BIND_DEFAULT, language_to_row, row_to_language, NULL, NULL);
  g_settings_bind (settings, "calendar-names", self->names_switch, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "calendar-alarm-30", self->month_switch, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "calendar-alarm-7", self->week_switch, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "calendar-alarm-1", self->day_switch, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "notify-dates", self->notify_switch, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "rounds-network", self->rounds_switch, "active", G_SETTINGS_BIND_DEFAULT);
}

/**
 * jalon_preferences_new:
 *
 * Returns: (transfer floating): the preferences
 */
GtkWidget *
jalon_preferences_new (void)
{
  GtkWidget *dialog = jalon_pages_dialog_new (_ ("Preferences"), 520, 540, FALSE);

  jalon_pages_dialog_add (JALON_PAGES_DIALOG (dialog), g_object_new (JALON_TYPE_PREFERENCES, NULL));
  return dialog;
}
