/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-application.h"

#include <glib/gi18n.h>

#include "jalon-config.h"
#include "jalon-date-notice.h"
#include "jalon-clock.h"
#include "jalon-keys.h"
#include "jalon-library.h"
#include "jalon-platform.h"
#include "jalon-search-provider.h"
#include "jalon-settings.h"
#include "jalon-soup-fetcher.h"
#include "jalon-ui-resource.h"
#include "jalon-window-actions.h"
#include "jalon-window.h"
#include "jalon-words.h"

/* A search of the desktop starts the program without a window: milliseconds that it stays. */
#define SERVICE_LINGERS 20000

/**
 * JalonApplication:
 *
 * Makes the clock and the data once, and a window. Options fix the day, the
 * language, the size and the folder, for tests and pictures.
 */
struct _JalonApplication
{
  AdwApplication parent_instance;

  JalonKnowledge *knowledge;
  JalonClock     *clock;

  JalonSearchProvider *search;
  char                *asked; /* action of the program to begin with, or NULL */

  int width; /* 0: as remembered */
  int height;
};

G_DEFINE_FINAL_TYPE (JalonApplication, jalon_application, ADW_TYPE_APPLICATION)

/* Windows ------------------------------------------------------------------- */

static void
show_failure (JalonApplication *self,
              const char       *message)
{
  JalonAlert *alert = jalon_alert_new (_ ("Jalon cannot start"), message);

  /* There is no window that keeps the program until this is read. */
  g_application_hold (G_APPLICATION (self));
  g_signal_connect_object (alert, "response", G_CALLBACK (g_application_release), self, G_CONNECT_SWAPPED);
  jalon_alert_add_responses (alert, "close", _ ("_Close"), NULL);
  jalon_platform_present (GTK_WIDGET (alert), NULL);
}

static void
place_window (JalonApplication *self,
              JalonWindow      *window)
{
  int width = self->width > 0 ? self->width : jalon_settings_get_int ("window-width", 1120);
  int height = self->height > 0 ? self->height : jalon_settings_get_int ("window-height", 760);

  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  if (self->width == 0 && jalon_settings_get_boolean ("maximized", FALSE))
    gtk_window_maximize (GTK_WINDOW (window));
}

/* Refreshed rounds are kept for the user; only the page of rounds asks for the network. */
static void
open_rounds (JalonKnowledge *knowledge)
{
  g_autoptr (JalonRoundsStore) rounds = jalon_rounds_store_new_for_user ();
  g_autoptr (JalonFetcher)     fetcher = jalon_soup_fetcher_new ();

  jalon_rounds_store_set_fetcher (rounds, fetcher);
  g_set_object (&knowledge->rounds, rounds);
}

/* The data, read when they are first asked for; NULL if they are broken. */
static JalonKnowledge *
ensure_knowledge (JalonApplication *self,
                  GError          **error)
{
  if (self->knowledge == NULL)
    {
      g_autofree char *rules = jalon_library_dup_rules_folder ();

      self->knowledge = jalon_knowledge_new (rules, error);
      if (self->knowledge != NULL)
        open_rounds (self->knowledge);
    }
  return self->knowledge;
}

/* The window that is there, or a new one; NULL if the data are broken. */
static JalonWindow *
ensure_window (JalonApplication *self)
{
  GtkWindow         *active = gtk_application_get_active_window (GTK_APPLICATION (self));
  g_autoptr (GError) error = NULL;
  JalonWindow       *window;

  if (JALON_IS_WINDOW (active))
    return JALON_WINDOW (active);

  if (ensure_knowledge (self, &error) == NULL)
    {
      show_failure (self, error->message);
      return NULL;
    }

  jalon_window_actions_install ();
  window = jalon_window_new (GTK_APPLICATION (self), self->knowledge, self->clock);
  place_window (self, window);
  return window;
}

static void
open_last (JalonWindow *window)
{
  g_autofree char *last = jalon_settings_dup_string ("last-profile");
  g_autofree char *page = jalon_settings_dup_string ("page");

  if (last[0] == '\0' || !g_file_test (last, G_FILE_TEST_EXISTS))
    return;

  jalon_window_open (window, last);
  jalon_window_show_page (window, page);
}

/* Under X11 GTK draws the icon of a window in every size before its first frame, which takes a fifth of the time until then. */
static gboolean
give_icon_cb (gpointer application)
{
  gtk_window_set_default_icon_name (APPLICATION_ID);
  for (GList *at = gtk_application_get_windows (application); at != NULL; at = at->next)
    gtk_window_set_icon_name (at->data, APPLICATION_ID);
  return G_SOURCE_REMOVE;
}

static void
present (GApplication *application,
         JalonWindow  *window)
{
  gtk_window_present (GTK_WINDOW (window));
  if (gtk_window_get_default_icon_name () == NULL)
    g_idle_add_full (G_PRIORITY_LOW, give_icon_cb, g_object_ref (application), g_object_unref);
}

/* The window with the household of last time, with whose end the program ends; NULL if the data are broken. */
static JalonWindow *
open_window (GApplication *application)
{
  JalonWindow *window = ensure_window (JALON_APPLICATION (application));

  g_application_set_inactivity_timeout (application, 0);
  if (window == NULL)
    return NULL;

  if (jalon_window_get_session (window) == NULL)
    {
      open_last (window);
      if (jalon_window_get_session (window) != NULL)
        jalon_date_notice_send (application, jalon_window_get_session (window));
    }
  present (application, window);
  return window;
}

static void
jalon_application_activate (GApplication *application)
{
  JalonApplication *self = JALON_APPLICATION (application);
  g_autofree char  *asked = g_steal_pointer (&self->asked);

  open_window (application);
  if (asked != NULL)
    g_action_group_activate_action (G_ACTION_GROUP (application), asked, NULL);
}

static void
jalon_application_open (GApplication *application,
                        GFile       **files,
                        int           n_files,
                        const char   *hint)
{
  JalonWindow *window = ensure_window (JALON_APPLICATION (application));

  if (window == NULL)
    return;

  for (int i = 0; i < n_files; i++)
    jalon_window_open_file (window, files[i]);
  present (application, window);
}

/* What the desktop asks for --------------------------------------------------- */

static void
new_household_action (GSimpleAction *action,
                      GVariant      *parameter,
                      gpointer       data)
{
  JalonWindow *window = open_window (data);

  if (window != NULL)
    gtk_widget_activate_action (GTK_WIDGET (window), "win.new", NULL);
}

static void
next_dates_action (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       data)
{
  JalonWindow *window = open_window (data);

  if (window != NULL)
    gtk_widget_activate_action (GTK_WIDGET (window), "win.show-page", "s", "dates");
}

static void
add_actions (JalonApplication *self)
{
  const GActionEntry entries[] = {
    { .name = "new-household", .activate = new_household_action },
    { .name = "next-dates", .activate = next_dates_action },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}

static JalonKnowledge *
get_knowledge (gpointer self)
{
  return ensure_knowledge (self, NULL);
}

static void
chosen_cb (JalonApplication *self,
           const char       *path,
           const char       *key)
{
  JalonWindow *window = open_window (G_APPLICATION (self));

  if (window == NULL || path == NULL || !jalon_window_open (window, path))
    return;
  if (key != NULL)
    gtk_widget_activate_action (GTK_WIDGET (window), "win.show-item", "s", key);
}

static gboolean
jalon_application_dbus_register (GApplication    *application,
                                 GDBusConnection *connection,
                                 const char      *object_path,
                                 GError         **error)
{
  JalonApplication *self = JALON_APPLICATION (application);

  if (!G_APPLICATION_CLASS (jalon_application_parent_class)->dbus_register (application, connection, object_path, error))
    return FALSE;

  self->search = jalon_search_provider_new (self->clock, get_knowledge, self);
  g_signal_connect_object (self->search, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  return jalon_search_provider_export (self->search, connection, object_path, error);
}

static void
jalon_application_dbus_unregister (GApplication    *application,
                                   GDBusConnection *connection,
                                   const char      *object_path)
{
  JalonApplication *self = JALON_APPLICATION (application);

  if (self->search != NULL)
    jalon_search_provider_unexport (self->search);
  g_clear_object (&self->search);

  G_APPLICATION_CLASS (jalon_application_parent_class)->dbus_unregister (application, connection, object_path);
}

/* GApplication -------------------------------------------------------------- */

static gboolean
read_size (JalonApplication *self,
           const char       *text)
{
  return sscanf (text, "%dx%d", &self->width, &self->height) == 2 && self->width > 0 && self->height > 0;
}

/* What the program is asked to begin with: done by the one that runs already, if there
 * is one; otherwise once the window is there. */
static int
begin_with (JalonApplication *self,
            const char       *action)
{
  g_autoptr (GError) error = NULL;

  if (!g_application_register (G_APPLICATION (self), NULL, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  if (!g_application_get_is_remote (G_APPLICATION (self)))
    {
      self->asked = g_strdup (action);
      return -1;
    }

  g_action_group_activate_action (G_ACTION_GROUP (self), action, NULL);
  g_dbus_connection_flush_sync (g_application_get_dbus_connection (G_APPLICATION (self)), NULL, NULL);
  return 0;
}

/* The option, else what was chosen in the preferences, else that of the desktop. */
static void
choose_language (GVariantDict *options)
{
  g_autofree char *kept = jalon_settings_dup_string ("language");
  const char      *text = kept;

  if (g_variant_dict_lookup (options, "lang", "&s", &text) || kept[0] != '\0')
    jalon_words_init (text);
}

/* Before anything else is asked for: the folders and the language. */
static int
jalon_application_handle_local_options (GApplication *application,
                                        GVariantDict *options)
{
  JalonApplication  *self = JALON_APPLICATION (application);
  g_autoptr (GError) error = NULL;
  const char        *text;
  JalonDate          today;

  if (g_variant_dict_contains (options, "version"))
    {
      g_print ("Jalon %s\n", JALON_VERSION);
      return 0;
    }
  choose_language (options);
  if (g_variant_dict_lookup (options, "data-dir", "^&ay", &text))
    {
      g_setenv ("XDG_DATA_HOME", text, TRUE);
    }
  if (g_variant_dict_lookup (options, "size", "&s", &text) && !read_size (self, text))
    {
      g_printerr (_ ("--size: %s: two numbers such as 1120x760 are needed\n"), text);
      return 2;
    }
  if (g_variant_dict_lookup (options, "today", "&s", &text))
    {
      if (!jalon_date_parse (text, &today, &error))
        {
          g_printerr ("--today: %s\n", error->message);
          return 2;
        }
      g_clear_object (&self->clock);
      self->clock = jalon_fixed_clock_new (today);
      g_application_set_flags (application, g_application_get_flags (application) | G_APPLICATION_NON_UNIQUE);
    }

  if (self->clock == NULL)
    self->clock = jalon_system_clock_new ();
  if (g_variant_dict_contains (options, "new"))
    return begin_with (self, "new-household");
  if (g_variant_dict_contains (options, "dates"))
    return begin_with (self, "next-dates");
  return -1;
}

static void
jalon_application_startup (GApplication *application)
{
  G_APPLICATION_CLASS (jalon_application_parent_class)->startup (application);

  jalon_keys_set (GTK_APPLICATION (application));
  add_actions (JALON_APPLICATION (application));
  /* Without a window: whoever types a second word finds it still there. */
  if (g_application_get_flags (application) & G_APPLICATION_IS_SERVICE)
    g_application_set_inactivity_timeout (application, SERVICE_LINGERS);
}

static void
jalon_application_dispose (GObject *object)
{
  JalonApplication *self = JALON_APPLICATION (object);

  g_clear_object (&self->knowledge);
  g_clear_object (&self->clock);
  g_clear_object (&self->search);
  g_clear_pointer (&self->asked, g_free);

  G_OBJECT_CLASS (jalon_application_parent_class)->dispose (object);
}

static void
jalon_application_class_init (JalonApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jalon_application_dispose;
  application_class->activate = jalon_application_activate;
  application_class->open = jalon_application_open;
  application_class->handle_local_options = jalon_application_handle_local_options;
  application_class->dbus_register = jalon_application_dbus_register;
  application_class->dbus_unregister = jalon_application_dbus_unregister;
  application_class->startup = jalon_application_startup;
}

static void
jalon_application_init (JalonApplication *self)
{
  const GOptionEntry entries[] = {
    { "today", 0, 0, G_OPTION_ARG_STRING, NULL, N_ ("Take DATE for today"), N_ ("DATE") },
    { "lang", 0, 0, G_OPTION_ARG_STRING, NULL, N_ ("Language of the window: en or fr"), N_ ("LANGUAGE") },
    { "size", 0, 0, G_OPTION_ARG_STRING, NULL, N_ ("Size of the window"), N_ ("WIDTHxHEIGHT") },
    { "data-dir", 0, 0, G_OPTION_ARG_FILENAME, NULL, N_ ("Keep households below this folder"), N_ ("FOLDER") },
    { "new", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Begin with a new household"), NULL },
    { "dates", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Begin with the dates"), NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Show the version"), NULL },
    { NULL },
  };

  g_application_add_main_option_entries (G_APPLICATION (self), entries);
  g_application_set_option_context_parameter_string (G_APPLICATION (self), _ ("[FILE]"));
}

JalonApplication *
jalon_application_new (void)
{
  jalon_ui_get_resource (); /* the linker keeps what is asked for */
  return g_object_new (JALON_TYPE_APPLICATION,
                       "application-id", APPLICATION_ID,
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       NULL);
}
