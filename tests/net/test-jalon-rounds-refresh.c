/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-test-server.h"

#include <glib/gstdio.h>

#include "jalon-rounds-store.h"

#define LONG_MILLISECONDS 20000
#define ENGLISH "{\"rounds\":[{\"drawNumber\":\"448\",\"drawDate\":\"2026-10-15\",\"drawName\":\"Canadian Experience Class\",\"drawSize\":\"1,500\",\"drawCRS\":\"515\"}]}"
#define FRENCH "{\"rounds\":[{\"drawNumber\":\"448\",\"drawDate\":\"2026-10-15\",\"drawName\":\"Catégorie de l’expérience canadienne\",\"drawSize\":\"1 500\",\"drawCRS\":\"515\"}]}"

typedef struct
{
  SoupServer       *server;
  char             *folder;
  JalonRoundsStore *store;
  JalonFetcher     *fetcher;
  const char       *english; /* what the server has now */
  guint             n_not_modified;
  guint             n_changed;
  GError           *error;
  gboolean          done;
} Fixture;

static void
handle_cb (SoupServer        *server,
           SoupServerMessage *message,
           const char        *path,
           GHashTable        *query,
           gpointer           data)
{
  Fixture         *fixture = data;
  const char      *text = strcmp (path, "/en") == 0 ? fixture->english : FRENCH;
  g_autofree char *etag = g_strdup_printf ("\"%u\"", g_str_hash (text));

  soup_message_headers_append (soup_server_message_get_response_headers (message), "ETag", etag);

  if (g_strcmp0 (soup_message_headers_get_one (soup_server_message_get_request_headers (message), "If-None-Match"), etag) == 0)
    {
      fixture->n_not_modified++;
      soup_server_message_set_status (message, SOUP_STATUS_NOT_MODIFIED, NULL);
      return;
    }

  soup_server_message_set_status (message, SOUP_STATUS_OK, NULL);
  soup_server_message_set_response (message, "application/json", SOUP_MEMORY_COPY, text, strlen (text));
}

static void
changed_cb (JalonRoundsStore *store,
            gpointer          data)
{
  ((Fixture *) data)->n_changed++;
}

static JalonRoundsStore *
open_store (Fixture *fixture)
{
  guint             port = jalon_test_server_get_port (fixture->server);
  g_autofree char  *english = g_strdup_printf ("https://localhost:%u/en", port);
  g_autofree char  *french = g_strdup_printf ("https://localhost:%u/fr", port);
  JalonRoundsStore *store = jalon_rounds_store_new (fixture->folder);

  jalon_rounds_store_set_fetcher (store, fixture->fetcher);
  jalon_rounds_store_set_addresses (store, english, french);
  g_signal_connect (store, "changed", G_CALLBACK (changed_cb), fixture);
  return store;
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->server = jalon_test_server_new ("server.pem");
  soup_server_add_handler (fixture->server, NULL, handle_cb, fixture, NULL);
  fixture->folder = g_dir_make_tmp ("jalon-rounds-XXXXXX", NULL);
  fixture->fetcher = jalon_test_fetcher_new ("localhost", LONG_MILLISECONDS);
  fixture->english = ENGLISH;
  fixture->store = open_store (fixture);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  static const char *const names[] = { "rounds.json", "state.json" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, names[i], NULL);

      g_remove (path);
    }

  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_clear_error (&fixture->error);
  g_clear_object (&fixture->store);
  g_clear_object (&fixture->fetcher);
  soup_server_disconnect (fixture->server);
  g_clear_object (&fixture->server);
}

static void
refreshed_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      data)
{
  Fixture *fixture = data;

  jalon_rounds_store_refresh_finish (JALON_ROUNDS_STORE (source), result, &fixture->error);
  fixture->done = TRUE;
}

static void
refresh (Fixture  *fixture,
         JalonDate today)
{
  fixture->done = FALSE;
  g_clear_error (&fixture->error);
  jalon_rounds_store_refresh_async (fixture->store, today, NULL, refreshed_cb, fixture);
  jalon_test_wait (&fixture->done);
}

/* A newer list shows its round at once, in both languages, and a new start still knows it. */
static void
test_new_round (Fixture      *fixture,
                gconstpointer data)
{
  g_autoptr (JalonRoundsStore) again = NULL;
  const JalonRound            *round;

  g_assert_cmpuint (jalon_rounds_get_length (jalon_rounds_store_get_rounds (fixture->store)), ==, 448);
  refresh (fixture, (JalonDate){ 2026, 11, 23 });
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  g_assert_cmpuint (jalon_rounds_get_length (jalon_rounds_store_get_rounds (fixture->store)), ==, 449);

  again = open_store (fixture);
  round = jalon_rounds_find (jalon_rounds_store_get_rounds (again), "448");
  g_assert_nonnull (round);
  g_assert_cmpint (round->cut_off, ==, 515);
  g_assert_cmpstr (jalon_round_get_name (round, JALON_LANGUAGE_EN), ==, "Canadian Experience Class");
  g_assert_cmpstr (jalon_round_get_name (round, JALON_LANGUAGE_FR), ==, "Catégorie de l’expérience canadienne");
  g_assert_true (jalon_date_equal (jalon_rounds_store_get_refreshed (again), ((JalonDate){ 2026, 11, 23 })));
}

static void
test_not_modified (Fixture      *fixture,
                   gconstpointer data)
{
  refresh (fixture, (JalonDate){ 2026, 11, 23 });
  g_assert_no_error (fixture->error);
  g_clear_object (&fixture->store);
  fixture->store = open_store (fixture);
  refresh (fixture, (JalonDate){ 2026, 11, 24 });
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (fixture->n_not_modified, ==, 2);
  g_assert_cmpuint (jalon_rounds_get_length (jalon_rounds_store_get_rounds (fixture->store)), ==, 449);
  g_assert_true (jalon_date_equal (jalon_rounds_store_get_refreshed (fixture->store), ((JalonDate){ 2026, 11, 24 })));
}

/* A bad list never replaces a good copy. */
static void
test_bad (Fixture      *fixture,
          gconstpointer data)
{
  refresh (fixture, (JalonDate){ 2026, 11, 23 });
  g_assert_no_error (fixture->error);

  fixture->english = "<!DOCTYPE html><html></html>";
  refresh (fixture, (JalonDate){ 2026, 11, 24 });
  g_assert_error (fixture->error, JALON_ROUNDS_ERROR, JALON_ROUNDS_ERROR_PAGE);
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  g_assert_cmpuint (jalon_rounds_get_length (jalon_rounds_store_get_rounds (fixture->store)), ==, 449);
  g_assert_true (jalon_date_equal (jalon_rounds_store_get_refreshed (fixture->store), ((JalonDate){ 2026, 11, 23 })));

  fixture->english = "{\"rounds\":[]}";
  refresh (fixture, (JalonDate){ 2026, 11, 24 });
  g_assert_error (fixture->error, JALON_ROUNDS_ERROR, JALON_ROUNDS_ERROR_EMPTY);
  g_assert_cmpuint (jalon_rounds_get_length (jalon_rounds_store_get_rounds (fixture->store)), ==, 449);
}

/* A copy that somebody broke counts for nothing, nor do its marks: everything is asked for again. */
static void
test_broken_copy (Fixture      *fixture,
                  gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "rounds.json", NULL);

  refresh (fixture, (JalonDate){ 2026, 11, 23 });
  g_assert_true (g_file_set_contents (path, "{", -1, NULL));
  g_clear_object (&fixture->store);
  fixture->store = open_store (fixture);
  g_assert_cmpuint (jalon_rounds_get_length (jalon_rounds_store_get_rounds (fixture->store)), ==, 448);
  refresh (fixture, (JalonDate){ 2026, 11, 24 });
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (fixture->n_not_modified, ==, 0);
  g_assert_cmpuint (jalon_rounds_get_length (jalon_rounds_store_get_rounds (fixture->store)), ==, 449);
}

static void
test_opened_file (Fixture      *fixture,
                  gconstpointer data)
{
  g_autoptr (GBytes) good = g_bytes_new_static (ENGLISH, strlen (ENGLISH));
  g_autoptr (GBytes) bad = g_bytes_new_static ("[]", 2);
  g_autoptr (GError) error = NULL;

  g_assert_false (jalon_rounds_store_take_feed (fixture->store, bad, &error));
  g_assert_error (error, JALON_ROUNDS_ERROR, JALON_ROUNDS_ERROR_FEED);
  g_clear_error (&error);

  g_assert_true (jalon_rounds_store_take_feed (fixture->store, good, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (jalon_rounds_get_length (jalon_rounds_store_get_rounds (fixture->store)), ==, 449);
  g_assert_cmpuint (jalon_rounds_store_get_problems (fixture->store)->len, ==, 448);
  g_assert_false (jalon_date_is_set (jalon_rounds_store_get_refreshed (fixture->store)));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/rounds-refresh/new-round", Fixture, NULL, set_up, test_new_round, tear_down);
  g_test_add ("/rounds-refresh/not-modified", Fixture, NULL, set_up, test_not_modified, tear_down);
  g_test_add ("/rounds-refresh/bad", Fixture, NULL, set_up, test_bad, tear_down);
  g_test_add ("/rounds-refresh/broken-copy", Fixture, NULL, set_up, test_broken_copy, tear_down);
  g_test_add ("/rounds-refresh/opened-file", Fixture, NULL, set_up, test_opened_file, tear_down);

  return g_test_run ();
}
