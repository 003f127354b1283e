/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-about.h"
#include "jalon-field-group.h"
#include "jalon-help.h"
#include "jalon-keys.h"
#include "jalon-preferences.h"
#include "jalon-profile-page.h"
#include "jalon-record-group.h"
#include "jalon-record-row.h"
#include "jalon-shortcuts.h"
#include "jalon-test-ui.h"
#include "jalon-window-actions.h"
#include "jalon-window.h"

/* Every template is made, shown and thrown away without a warning (each one would
 * stop the test), with every row of every kind of record open. */

#define FULL                                                                                                                             \
  "'title': 'All', 'relationship': 'married', 'previous-unions': [ { 'of': 'partner', 'ended-by': 'death', 'ended': '2015-01-01' } ],"   \
  "'candidate': { 'given-name': 'A', 'tests': [ { 'test': 'tef-canada', 'listening': 300 } ], 'credentials': [ { 'level': 'master' } ]," \
  "  'jobs': [ { 'noc': '21231' } ], 'stays': [ { 'country': 'FRA', 'from': '2018-06-31' } ] },"                                         \
  "'partner': { 'given-name': 'B', 'tests': [ {} ], 'credentials': [ {} ], 'jobs': [ { 'noc': '99999' } ], 'stays': [ {} ] },"           \
  "'children': [ { 'given-name': 'C', 'stays': [ { 'country': 'CAN' } ] } ], 'relatives': [ { 'relation': 'sibling' } ],"                \
  "'letters': [ { 'kind': 'fees' } ], 'account-dates': { 'ita': '2026-12-04' }, 'nomination': { 'province': 'ON' }, 'category': 'french'"

static void
open_rows (GtkWidget *root)
{
  if (JALON_IS_RECORD_ROW (root))
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (root), TRUE);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    open_rows (child);
}

static guint
count_rows (GtkWidget *root)
{
  guint n = JALON_IS_RECORD_ROW (root);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += count_rows (child);
  return n;
}

static void
test_profile_page (void)
{
  static const char *const sections[] = { "household", "candidate", "partner", "children", "relatives", "offer", "milestones" };

  g_autoptr (JalonSession) session = jalon_test_ui_session (FULL);
  GtkWidget               *page = g_object_new (JALON_TYPE_PROFILE_PAGE, "session", session, NULL);
  GtkWindow               *window = jalon_test_ui_present (page);

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      jalon_profile_page_show_section (JALON_PROFILE_PAGE (page), sections[i]);
      open_rows (page);
      gtk_test_widget_wait_for_draw (GTK_WIDGET (window));
    }

  /* a union, 2 x (test, diploma, job, stay), a child and its stay, a relative, a letter, a date */
  g_assert_cmpuint (count_rows (page), ==, 14);
  gtk_window_destroy (window);
}

static void
test_profile_page_without_session (void)
{
  GtkWindow *window = jalon_test_ui_present (g_object_new (JALON_TYPE_PROFILE_PAGE, NULL));

  gtk_window_destroy (window);
}

static void
test_window (void)
{
  g_autoptr (JalonClock) clock = jalon_fixed_clock_new (JALON_TEST_TODAY);
  JalonWindow           *window = jalon_window_new (NULL, jalon_test_ui_get_knowledge (), clock);
  g_autofree char       *path = g_build_filename (g_getenv ("JALON_SOURCE_DIR"), "data", "samples", "couple-morocco.jalon", NULL);
  gpointer               weak = window;

  g_object_add_weak_pointer (G_OBJECT (window), &weak);
  gtk_window_present (GTK_WINDOW (window));
  gtk_test_widget_wait_for_draw (GTK_WIDGET (window));
  g_assert_true (jalon_window_open (window, path));
  open_rows (GTK_WIDGET (window));
  gtk_test_widget_wait_for_draw (GTK_WIDGET (window));
  gtk_window_destroy (GTK_WINDOW (window));
  jalon_test_ui_settle ();
  g_assert_null (weak);
}

static void
show_and_close (GtkWidget *dialog)
{
  jalon_platform_present (dialog, NULL);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (gtk_widget_get_root (dialog)));
  jalon_platform_close (dialog);
}

/* The members that some group of the page asks, each as "path/name". */
static void
collect_asked (GtkWidget  *widget,
               GHashTable *asked)
{
  g_autofree char *path = NULL;
  g_autofree char *names = NULL;

  if (JALON_IS_FIELD_GROUP (widget))
    g_object_get (widget, "path", &path, "fields", &names, NULL);
  else if (JALON_IS_RECORD_GROUP (widget))
    g_object_get (widget, "path", &path, "list", &names, NULL);

  if (path != NULL)
    {
      g_auto (GStrv) each = g_strsplit (names != NULL ? names : "*", " ", -1);

      for (guint i = 0; each[i] != NULL; i++)
        g_hash_table_add (asked, g_strconcat (path, "/", each[i], NULL));
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    collect_asked (child, asked);
}

/* Made by the program, or asked on the page of documents. */
static gboolean
is_not_of_the_page (const JalonField *field)
{
  return field->kind == JALON_FIELD_RECORD || g_str_equal (field->name, "id") || g_str_equal (field->name, "documents");
}

static void
check_asked (GHashTable  *asked,
             JalonRecord *record,
             const char  *path)
{
  guint             n_fields;
  const JalonField *fields = jalon_record_get_fields (record, &n_fields);

  for (guint i = 0; i < n_fields; i++)
    {
      g_autofree char *key = g_strconcat (path, "/", fields[i].name, NULL);

      g_test_message ("%s", key);
      g_assert_true (is_not_of_the_page (&fields[i]) || g_hash_table_contains (asked, key));
    }
}

/* A member that no group names would be asked of nobody. */
static void
test_all_members_are_asked (void)
{
  g_autoptr (JalonSession) session = jalon_test_ui_session ("'relationship': 'married'");
  GtkWidget               *page = g_object_new (JALON_TYPE_PROFILE_PAGE, "session", session, NULL);
  g_autoptr (GHashTable)   asked = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  JalonHousehold          *household = jalon_session_get_household (session);

  g_object_ref_sink (page);
  collect_asked (page, asked);
  check_asked (asked, JALON_RECORD (household), "");
  check_asked (asked, JALON_RECORD (household->candidate), "candidate");
  check_asked (asked, JALON_RECORD (household->partner), "partner");
  g_object_unref (page);
}

static void
test_dialogs (void)
{
  show_and_close (jalon_preferences_new ());
  show_and_close (jalon_about_new (NULL));
  show_and_close (jalon_help_new ());
  show_and_close (jalon_shortcuts_new ());
}

static void
test_shortcuts (void)
{
  g_autoptr (GtkApplication) application = gtk_application_new (APPLICATION_ID, G_APPLICATION_NON_UNIQUE);
  g_auto (GStrv)             actions = NULL;

  jalon_keys_set (application);
  actions = gtk_application_list_action_descriptions (application);
  g_assert_cmpuint (g_strv_length (actions), >, 10);
  for (guint i = 0; actions[i] != NULL; i++)
    {
      g_auto (GStrv) keys = gtk_application_get_accels_for_action (application, actions[i]);

      /* The pages are named as a range. */
      g_test_message ("%s %s", actions[i], keys[0]);
      if (!g_str_has_prefix (actions[i], "win.show-nth-page"))
        g_assert_true (jalon_shortcuts_list (keys[0]));
    }
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);
  jalon_window_actions_install ();

  g_test_add_func ("/templates/profile-page", test_profile_page);
  g_test_add_func ("/templates/profile-page-without-session", test_profile_page_without_session);
  g_test_add_func ("/templates/window", test_window);
  g_test_add_func ("/templates/all-members-are-asked", test_all_members_are_asked);
  g_test_add_func ("/templates/dialogs", test_dialogs);
  g_test_add_func ("/templates/shortcuts-are-listed", test_shortcuts);

  return g_test_run ();
}
