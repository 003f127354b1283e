/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-date-notice.h"
#include "jalon-library.h"
#include "jalon-search-provider.h"
#include "jalon-test-ui.h"

/* What the desktop asks: its search among households and papers, its notification. */

#define HOUSEHOLD \
  "{ \"format\": \"jalon-profile/1\", \"title\": \"Bérénice's way\", \"candidate\": { \"given-name\": \"Bérénice\", \"birth-date\": \"1992-03-04\" } }"

typedef struct
{
  JalonSearchProvider *provider;
  GDBusConnection     *connection;
  char                *path;
  char                *chosen_path;
  char                *chosen_key;
  GVariant            *answer;
} Fixture;

static JalonKnowledge *
get_knowledge (gpointer owner)
{
  return jalon_test_ui_get_knowledge ();
}

static void
chosen_cb (Fixture    *fixture,
           const char *path,
           const char *key)
{
  fixture->chosen_path = g_strdup (path);
  fixture->chosen_key = g_strdup (key);
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autoptr (JalonClock) clock = jalon_fixed_clock_new (JALON_TEST_TODAY);
  g_autoptr (GError)     error = NULL;

  fixture->path = jalon_library_dup_new_path ("Way");
  g_assert_true (g_file_set_contents (fixture->path, HOUSEHOLD, -1, NULL));
  fixture->connection = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &error);
  g_assert_no_error (error);
  fixture->provider = jalon_search_provider_new (clock, get_knowledge, NULL);
  g_signal_connect_swapped (fixture->provider, "chosen", G_CALLBACK (chosen_cb), fixture);
  g_assert_true (jalon_search_provider_export (fixture->provider, fixture->connection, "/test", &error));
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  jalon_search_provider_unexport (fixture->provider);
  g_object_unref (fixture->provider);
  g_object_unref (fixture->connection);
  g_clear_pointer (&fixture->answer, g_variant_unref);
  remove (fixture->path);
  g_free (fixture->path);
  g_free (fixture->chosen_path);
  g_free (fixture->chosen_key);
}

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      data)
{
  Fixture           *fixture = data;
  g_autoptr (GError) error = NULL;

  g_clear_pointer (&fixture->answer, g_variant_unref);
  fixture->answer = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);
  g_assert_no_error (error);
}

/* Asks as GNOME Shell does. */
static void
ask (Fixture    *fixture,
     const char *method,
     GVariant   *arguments)
{
  g_clear_pointer (&fixture->answer, g_variant_unref);
  g_dbus_connection_call (fixture->connection, g_dbus_connection_get_unique_name (fixture->connection), "/test/SearchProvider", "org.gnome.Shell.SearchProvider2", method,
                          arguments, NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, answered_cb, fixture);
  while (fixture->answer == NULL)
    g_main_context_iteration (NULL, TRUE);
}

static GStrv
search (Fixture    *fixture,
        const char *first,
        const char *second)
{
  const char *const terms[] = { first, second, NULL };
  GStrv             ids = NULL;

  ask (fixture, "GetInitialResultSet", g_variant_new ("(^as)", terms));
  g_variant_get (fixture->answer, "(^as)", &ids);
  return ids;
}

static void
test_household_is_found (Fixture      *fixture,
                         gconstpointer data)
{
  g_auto (GStrv)       ids = search (fixture, "beren", NULL);
  g_autofree char     *uri = g_filename_to_uri (fixture->path, NULL, NULL);
  g_autoptr (GVariant) metas = NULL;
  g_autoptr (GVariant) meta = NULL;
  const char          *name;

  g_assert_cmpuint (g_strv_length (ids), ==, 1);
  g_assert_cmpstr (ids[0], ==, uri);

  ask (fixture, "GetResultMetas", g_variant_new ("(^as)", ids));
  g_variant_get (fixture->answer, "(@aa{sv})", &metas);
  g_assert_cmpuint (g_variant_n_children (metas), ==, 1);
  meta = g_variant_get_child_value (metas, 0);
  g_assert_true (g_variant_lookup (meta, "name", "&s", &name));
  g_assert_cmpstr (name, ==, "Bérénice's way");
  g_assert_true (g_variant_lookup (meta, "description", "&s", NULL));
  g_assert_true (g_variant_lookup (meta, "icon", "*", NULL));

  ask (fixture, "ActivateResult", g_variant_new ("(s^asu)", ids[0], ids, 0));
  g_assert_cmpstr (fixture->chosen_path, ==, fixture->path);
  g_assert_null (fixture->chosen_key);
}

static void
test_document_is_found (Fixture      *fixture,
                        gconstpointer data)
{
  g_auto (GStrv) ids = search (fixture, jalon_words_get_language () == JALON_LANGUAGE_FR ? "passeport" : "passport", "Beren");

  g_assert_cmpuint (g_strv_length (ids), ==, 1);
  g_assert_true (g_str_has_prefix (ids[0], "file://"));

  ask (fixture, "ActivateResult", g_variant_new ("(s^asu)", ids[0], ids, 0));
  g_assert_cmpstr (fixture->chosen_path, ==, fixture->path);
  g_assert_cmpstr (fixture->chosen_key, ==, "passport/candidate");
}

static void
test_nothing_is_found (Fixture      *fixture,
                       gconstpointer data)
{
  g_auto (GStrv) ids = search (fixture, "beren", "zebra");
  g_auto (GStrv) empty = search (fixture, "", NULL);

  g_assert_cmpuint (g_strv_length (ids), ==, 0);
  g_assert_cmpuint (g_strv_length (empty), ==, 0);

  ask (fixture, "GetResultMetas", g_variant_new ("(^as)", (const char *const[]){ "file:///nowhere", NULL }));
  ask (fixture, "ActivateResult", g_variant_new ("(s^asu)", "no address", (const char *const[]){ NULL }, 0));
  g_assert_null (fixture->chosen_path);

  ask (fixture, "LaunchSearch", g_variant_new ("(^asu)", (const char *const[]){ "x", NULL }, 0));
  g_assert_null (fixture->chosen_path);
}

/* A plan for next year has nothing near; a profile that must be complete in eleven days has. */
static void
test_notice (void)
{
  g_autoptr (JalonSession)    early = jalon_test_ui_session ("'milestones': { 'planned-submission': '2027-11-01' }");
  g_autoptr (JalonSession)    near = jalon_test_ui_session ("'milestones': { 'profile-started': '2026-10-05' }");
  g_autoptr (JalonSession)    empty = jalon_test_ui_session ("");
  g_autoptr (JalonDateNotice) none = jalon_date_notice_new (early);
  g_autoptr (JalonDateNotice) nothing = jalon_date_notice_new (empty);
  g_autoptr (JalonDateNotice) notice = jalon_date_notice_new (near);

  g_assert_null (none);
  g_assert_null (nothing);
  g_assert_nonnull (notice);
  g_assert_true (g_ascii_isdigit (notice->title[0]));
  g_assert_cmpuint (strlen (notice->body), >, 10);
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);

  g_test_add ("/desktop/search/household", Fixture, NULL, set_up, test_household_is_found, tear_down);
  g_test_add ("/desktop/search/document", Fixture, NULL, set_up, test_document_is_found, tear_down);
  g_test_add ("/desktop/search/nothing", Fixture, NULL, set_up, test_nothing_is_found, tear_down);
  g_test_add_func ("/desktop/notice", test_notice);

  return g_test_run ();
}
