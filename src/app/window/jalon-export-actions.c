/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-export-actions.h"

#include <glib/gi18n.h>

#include "jalon-about.h"
#include "jalon-dialogs.h"
#include "jalon-help.h"
#include "jalon-labels.h"
#include "jalon-layout.h"
#include "jalon-preferences.h"
#include "jalon-print-window.h"
#include "jalon-report.h"
#include "jalon-rules-window.h"
#include "jalon-settings.h"
#include "jalon-shortcuts.h"
#include "jalon-tables-window.h"
#include "jalon-window.h"

/* A kind of file that is written. */
typedef struct
{
  const char *heading;
  const char *extension;
  const char *saved; /* with its name */
  gboolean (*write_file) (JalonWindow *self, GFile *file, GError **error);
} Kind;

/* Writing a file that the person names -------------------------------------- */

static void
write_cb (gpointer owner,
          GFile   *file,
          gpointer user_data)
{
  JalonWindow       *self = owner;
  const Kind        *kind = user_data;
  g_autoptr (GError) error = NULL;

  if (kind->write_file (self, file, &error))
    jalon_window_add_toast (self, jalon_dialog_new_saved_toast (GTK_WIDGET (self), _ (kind->saved), file));
  else
    jalon_dialog_show_failure (GTK_WINDOW (self), _ ("The file cannot be written"), error->message);
}

static void
ask_for_file (JalonWindow *self,
              const Kind  *kind)
{
  g_autofree char *title = jalon_label_household (jalon_session_get_household (jalon_window_get_session (self)));
  g_autofree char *name = g_strconcat (title, kind->extension, NULL);

  g_strdelimit (name, G_DIR_SEPARATOR_S, '-');
  jalon_platform_save_file (GTK_WINDOW (self), _ (kind->heading), name, NULL, write_cb, self, (gpointer) kind);
}

/* Calendar ------------------------------------------------------------------ */

static guint
list_alarms (int alarms[3])
{
  static const struct
  {
    const char *key;
    int         days;
  } choices[] = { { "calendar-alarm-30", 30 }, { "calendar-alarm-7", 7 }, { "calendar-alarm-1", 1 } };
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    if (jalon_settings_get_boolean (choices[i].key, TRUE))
      alarms[n++] = choices[i].days;

  return n;
}

/* From the first calendar on the entries are known by it, whatever is corrected in the answers. */
static void
keep_identity (JalonHousehold *household)
{
  g_autofree char *identity = NULL;

  if (household->id != NULL)
    return;

  identity = jalon_household_dup_identity (household);
  g_object_set (household, "id", identity, NULL);
}

/**
 * jalon_export_get_calendar_options:
 * @clock: says when it is
 * @alarms: (array fixed-size=3): room for the days before a date, which the options borrow
 * @out_options: (out caller-allocates): how the person wants a calendar to be written
 *
 * Reads the settings of a calendar.
 */
void
jalon_export_get_calendar_options (JalonClock           *clock,
                                   int                   alarms[3],
                                   JalonCalendarOptions *out_options)
{
  *out_options = (JalonCalendarOptions){
    .alarms = alarms,
    .n_alarms = list_alarms (alarms),
    .names = jalon_settings_get_boolean ("calendar-names", TRUE),
    .stamp = jalon_clock_get_now_utc (clock),
  };
}

static gboolean
write_calendar (JalonWindow *self,
                GFile       *file,
                GError     **error)
{
  int                  alarms[3];
  JalonCalendarOptions options;

  jalon_export_get_calendar_options (jalon_window_get_clock (self), alarms, &options);
  keep_identity (jalon_session_get_household (jalon_window_get_session (self)));
  return jalon_calendar_save (jalon_session_get_plan (jalon_window_get_session (self)), &options, file, error);
}

static void
export_calendar_action (GtkWidget  *widget,
                        const char *name,
                        GVariant   *parameter)
{
  static const Kind calendar = { N_ ("Export a calendar file"), ".ics", N_ ("Calendar file saved: %s"), write_calendar };

  ask_for_file (JALON_WINDOW (widget), &calendar);
}

/* Paper --------------------------------------------------------------------- */

static gboolean
write_pdf (JalonWindow *self,
           GFile       *file,
           GError     **error)
{
  JalonReport            *report = jalon_report_new (jalon_session_get_plan (jalon_window_get_session (self)), jalon_print_get_parts ());
  g_autoptr (JalonLayout) layout = jalon_layout_new (report, jalon_print_get_paper ());

  return jalon_layout_write_pdf (layout, file, error);
}

static void
export_pdf_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  static const Kind pdf = { N_ ("Export a PDF"), ".pdf", N_ ("PDF saved: %s"), write_pdf };

  ask_for_file (JALON_WINDOW (widget), &pdf);
}

static void
print_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  gtk_window_present (GTK_WINDOW (jalon_print_window_new (GTK_WINDOW (widget), jalon_window_get_session (JALON_WINDOW (widget)))));
}

/* The program --------------------------------------------------------------- */

static void
preferences_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  jalon_platform_present (jalon_preferences_new (), widget);
}

static void
about_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  jalon_platform_present (jalon_about_new (JALON_WINDOW (widget)), widget);
}

static void
criteria_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  JalonWindow *self = JALON_WINDOW (widget);

  gtk_window_present (GTK_WINDOW (jalon_tables_window_new (GTK_WINDOW (self), jalon_window_get_knowledge (self), jalon_clock_get_today (jalon_window_get_clock (self)))));
}

static void
rules_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  JalonWindow *self = JALON_WINDOW (widget);

  jalon_platform_present (jalon_rules_window_new (jalon_window_get_knowledge (self), jalon_clock_get_today (jalon_window_get_clock (self))), widget);
}

static void
shortcuts_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  jalon_platform_present (jalon_shortcuts_new (), widget);
}

static void
help_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  jalon_platform_present (jalon_help_new (), widget);
}

/**
 * jalon_export_actions_install:
 * @window_class: the class of #JalonWindow
 *
 * Adds the actions that bring something out of the window, and those about the program.
 */
void
jalon_export_actions_install (GtkWidgetClass *window_class)
{
  gtk_widget_class_install_action (window_class, "win.print", NULL, print_action);
  gtk_widget_class_install_action (window_class, "win.export-calendar", NULL, export_calendar_action);
  gtk_widget_class_install_action (window_class, "win.export-pdf", NULL, export_pdf_action);
  gtk_widget_class_install_action (window_class, "win.preferences", NULL, preferences_action);
  gtk_widget_class_install_action (window_class, "win.about", NULL, about_action);
  gtk_widget_class_install_action (window_class, "win.criteria", NULL, criteria_action);
  gtk_widget_class_install_action (window_class, "win.rules", NULL, rules_action);
  gtk_widget_class_install_action (window_class, "win.shortcuts", NULL, shortcuts_action);
  gtk_widget_class_install_action (window_class, "win.help", NULL, help_action);
}
