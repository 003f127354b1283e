/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rounds-store.h"

#include <glib/gstdio.h>

/*
 * The rounds that the program carries, those that were fetched, and what is kept
 * of them: here with a fetcher that answers what the test says.
 */

#define ENGLISH "{\"rounds\":[{\"drawNumber\":\"448\",\"drawDate\":\"2026-10-15\",\"drawName\":\"Canadian Experience Class\",\"drawSize\":\"1,500\",\"drawCRS\":\"515\"}]}"
#define FRENCH "{\"rounds\":[{\"drawNumber\":\"448\",\"drawDate\":\"2026-10-15\",\"drawName\":\"Catégorie de l’expérience canadienne\",\"drawSize\":\"1 500\",\"drawCRS\":\"515\"}]}"
#define CARRIED 448 /* rounds in data/rounds: none has the number 448 */

static const JalonDate today = { 2026, 11, 23 };

/* A fetcher that answers from memory -------------------------------------------- */

#define TEST_TYPE_FETCHER (test_fetcher_get_type ())
G_DECLARE_FINAL_TYPE (TestFetcher, test_fetcher, TEST, FETCHER, GObject)

struct _TestFetcher
{
  GObject parent_instance;

  const char *texts[2];    /* of the English and the French address; NULL: it fails */
  guint       n_asked;     /* how often */
  guint       n_elsewhere; /* how often at other addresses than the official ones */
  guint       n_unchanged; /* how often with the mark that it has */
};

static void
test_fetcher_fetch_async (JalonFetcher       *fetcher,
                          const char         *url,
                          const char         *etag,
                          const char         *last_modified,
                          GCancellable       *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer            user_data)
{
  TestFetcher      *self = TEST_FETCHER (fetcher);
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);
  const char       *text = self->texts[g_str_has_suffix (url, "_fr.json") ? 1 : 0];
  g_autofree char  *mark = text != NULL ? g_strdup_printf ("\"%u\"", g_str_hash (text)) : NULL;

  self->n_asked++;
  self->n_elsewhere += g_str_has_prefix (url, "https://www.canada.ca/") ? 0 : 1;
  if (text == NULL)
    {
      g_task_return_new_error (task, JALON_FETCHER_ERROR, JALON_FETCHER_ERROR_NO_CONNECTION, "nobody answers");
      return;
    }

  if (g_strcmp0 (etag, mark) == 0)
    {
      self->n_unchanged++;
      g_assert_cmpstr (last_modified, ==, "Thu, 15 Oct 2026 12:00:00 GMT");
      g_task_return_pointer (task, jalon_fetched_new (NULL, mark, last_modified), (GDestroyNotify) jalon_fetched_free);
    }
  else
    {
      g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

      g_task_return_pointer (task, jalon_fetched_new (bytes, mark, "Thu, 15 Oct 2026 12:00:00 GMT"), (GDestroyNotify) jalon_fetched_free);
    }
}

static JalonFetched *
test_fetcher_fetch_finish (JalonFetcher *fetcher,
                           GAsyncResult *result,
                           GError      **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
test_fetcher_iface_init (JalonFetcherInterface *iface)
{
  iface->fetch_async = test_fetcher_fetch_async;
  iface->fetch_finish = test_fetcher_fetch_finish;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (TestFetcher, test_fetcher, G_TYPE_OBJECT, G_IMPLEMENT_INTERFACE (JALON_TYPE_FETCHER, test_fetcher_iface_init))

static void
test_fetcher_class_init (TestFetcherClass *klass)
{
}

static void
test_fetcher_init (TestFetcher *self)
{
}

/* A store with a folder of its own ------------------------------------------------ */

typedef struct
{
  TestFetcher      *fetcher;
  char             *parent;
  char             *folder; /* not there yet */
  JalonRoundsStore *store;
  guint             n_changed;
  gboolean          done;
  gboolean          refreshed;
  GError           *error;
} Fixture;

static void
changed_cb (JalonRoundsStore *store,
            gpointer          data)
{
  ((Fixture *) data)->n_changed++;
}

static JalonRoundsStore *
open_store (Fixture *fixture)
{
  JalonRoundsStore *store = jalon_rounds_store_new (fixture->folder);

  jalon_rounds_store_set_fetcher (store, JALON_FETCHER (fixture->fetcher));
  g_signal_connect (store, "changed", G_CALLBACK (changed_cb), fixture);
  return store;
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->fetcher = g_object_new (TEST_TYPE_FETCHER, NULL);
  fixture->fetcher->texts[0] = ENGLISH;
  fixture->fetcher->texts[1] = FRENCH;
  fixture->parent = g_dir_make_tmp ("jalon-rounds-XXXXXX", NULL);
  fixture->folder = g_build_filename (fixture->parent, "cache", NULL);
  fixture->store = open_store (fixture);
}

static char *
get_path (Fixture    *fixture,
          const char *name)
{
  return g_build_filename (fixture->folder, name, NULL);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_autofree char *rounds = get_path (fixture, "rounds.json");
  g_autofree char *state = get_path (fixture, "state.json");

  g_clear_object (&fixture->store);
  g_assert_finalize_object (fixture->fetcher);
  g_clear_error (&fixture->error);
  g_remove (rounds);
  g_remove (state);
  g_remove (fixture->folder);
  g_rmdir (fixture->parent);
  g_free (fixture->folder);
  g_free (fixture->parent);
}

static void
refreshed_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      data)
{
  Fixture *fixture = data;

  fixture->refreshed = jalon_rounds_store_refresh_finish (JALON_ROUNDS_STORE (source), result, &fixture->error);
  fixture->done = TRUE;
}

static gboolean
refresh (Fixture *fixture)
{
  fixture->done = FALSE;
  g_clear_error (&fixture->error);
  jalon_rounds_store_refresh_async (fixture->store, today, NULL, refreshed_cb, fixture);
  while (!fixture->done)
    g_main_context_iteration (NULL, TRUE);
  return fixture->refreshed;
}

static guint
count (JalonRoundsStore *store)
{
  return jalon_rounds_get_length (jalon_rounds_store_get_rounds (store));
}

/* Cases --------------------------------------------------------------------------- */

/* Without a folder and without the network there are the rounds that the program carries. */
static void
test_carried (Fixture      *fixture,
              gconstpointer data)
{
  g_autoptr (JalonRoundsStore) store = jalon_rounds_store_new (NULL);
  g_autoptr (JalonRoundsStore) own = jalon_rounds_store_new_for_user ();

  g_assert_null (jalon_rounds_store_get_fetcher (store));
  g_assert_cmpuint (count (store), ==, CARRIED);
  g_assert_false (jalon_date_is_set (jalon_rounds_store_get_refreshed (store)));
  g_assert_cmpuint (jalon_rounds_store_get_problems (store)->len, ==, 0);
  g_assert_nonnull (own);
}

/* Only the official addresses are asked, unless a test names others. */
static void
test_addresses (Fixture      *fixture,
                gconstpointer data)
{
  g_assert_true (refresh (fixture));
  g_assert_cmpuint (fixture->fetcher->n_asked, ==, 2);
  g_assert_cmpuint (fixture->fetcher->n_elsewhere, ==, 0);

  jalon_rounds_store_set_addresses (fixture->store, "https://localhost/rounds_en.json", "https://localhost/rounds_fr.json");
  g_assert_true (refresh (fixture));
  g_assert_cmpuint (fixture->fetcher->n_asked, ==, 4);
  g_assert_cmpuint (fixture->fetcher->n_elsewhere, ==, 2);
}

/* Without a folder the new list is there until the end, and that is no failure. */
static void
test_no_folder (Fixture      *fixture,
                gconstpointer data)
{
  g_clear_object (&fixture->store);
  fixture->store = jalon_rounds_store_new (NULL);
  jalon_rounds_store_set_fetcher (fixture->store, JALON_FETCHER (fixture->fetcher));

  g_assert_true (refresh (fixture));
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (count (fixture->store), ==, CARRIED + 1);
}

/* Both lists are taken, kept for the next start, and asked for with their marks from then on. */
static void
test_refresh (Fixture      *fixture,
              gconstpointer data)
{
  g_autoptr (JalonRoundsStore) again = NULL;
  const JalonRound            *round;

  g_assert_true (jalon_rounds_store_get_fetcher (fixture->store) == JALON_FETCHER (fixture->fetcher));
  g_assert_true (refresh (fixture));
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  g_assert_cmpuint (count (fixture->store), ==, CARRIED + 1);
  g_assert_true (jalon_date_equal (jalon_rounds_store_get_refreshed (fixture->store), today));

  again = open_store (fixture);
  g_assert_true (jalon_date_equal (jalon_rounds_store_get_refreshed (again), today));
  round = jalon_rounds_find (jalon_rounds_store_get_rounds (again), "448");
  g_assert_nonnull (round);
  g_assert_cmpint (round->cut_off, ==, 515);
  g_assert_cmpstr (jalon_round_get_name (round, JALON_LANGUAGE_FR), ==, "Catégorie de l’expérience canadienne");

  g_set_object (&fixture->store, again);
  g_assert_true (refresh (fixture));
  g_assert_cmpuint (fixture->fetcher->n_unchanged, ==, 2);
  g_assert_cmpuint (count (fixture->store), ==, CARRIED + 1);
}

/* Where one list cannot be had, or is none, nothing is taken of either. */
static void
test_both_or_nothing (Fixture      *fixture,
                      gconstpointer data)
{
  static const char *const broken[] = { NULL, "", "[]", "{\"rounds\":7}", "<html>" };

  for (guint language = 0; language < 2; language++)
    for (guint i = 0; i < G_N_ELEMENTS (broken); i++)
      {
        g_test_message ("list %u, %s", language, broken[i] != NULL ? broken[i] : "no answer");
        fixture->fetcher->texts[0] = ENGLISH;
        fixture->fetcher->texts[1] = FRENCH;
        fixture->fetcher->texts[language] = broken[i];
        g_assert_false (refresh (fixture));
        g_assert_nonnull (fixture->error);
        g_assert_cmpuint (count (fixture->store), ==, CARRIED);
        g_assert_false (jalon_date_is_set (jalon_rounds_store_get_refreshed (fixture->store)));
      }

  g_assert_cmpuint (fixture->n_changed, ==, 0);
  g_assert_false (g_file_test (fixture->folder, G_FILE_TEST_EXISTS));
}

/* The rounds are there also if they cannot be kept; it is said that they are not. */
static void
test_not_kept (Fixture      *fixture,
               gconstpointer data)
{
  g_assert_true (g_file_set_contents (fixture->folder, "in the way", -1, NULL));
  g_assert_false (refresh (fixture));
  g_assert_error (fixture->error, G_FILE_ERROR, G_FILE_ERROR_NOTDIR);
  g_assert_nonnull (strstr (fixture->error->message, fixture->folder));
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  g_assert_cmpuint (count (fixture->store), ==, CARRIED + 1);
}

/* A list from a file, as a terminal takes it. */
static void
test_take_feed (Fixture      *fixture,
                gconstpointer data)
{
  g_autoptr (GBytes) list = g_bytes_new_static (ENGLISH, strlen (ENGLISH));
  g_autoptr (GBytes) nothing = g_bytes_new_static ("{}", 2);
  g_autoptr (GError) error = NULL;

  g_assert_false (jalon_rounds_store_take_feed (fixture->store, nothing, &error));
  g_assert_nonnull (error);
  g_clear_error (&error);
  g_assert_cmpuint (fixture->n_changed, ==, 0);

  g_assert_true (jalon_rounds_store_take_feed (fixture->store, list, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  g_assert_cmpuint (count (fixture->store), ==, CARRIED + 1);
  /* The whole list lacks all other rounds: each is named. */
  g_assert_cmpuint (jalon_rounds_store_get_problems (fixture->store)->len, >, 0);
}

/* What was kept and is broken, or of another form, is as if it were not there. */
static void
test_broken_cache (gconstpointer data)
{
  static const struct
  {
    const char *rounds; /* NULL: as it was kept */
    const char *state;
    guint       n_rounds;
    gboolean    refreshed;
  } rows[] = {
    { NULL, NULL, CARRIED + 1, TRUE },
    { "{", NULL, CARRIED, FALSE },
    { "{}", NULL, CARRIED, FALSE },
    { NULL, "{", CARRIED + 1, FALSE },
    { NULL, "[]", CARRIED + 1, FALSE },
    { NULL, "{\"format\":\"jalon-rounds-state/2\",\"refreshed\":\"2026-11-23\"}", CARRIED + 1, FALSE },
    { NULL, "{\"format\":\"jalon-rounds-state/1\"}", CARRIED + 1, FALSE },
    { NULL, "{\"format\":\"jalon-rounds-state/1\",\"refreshed\":\"2026-11-31\"}", CARRIED + 1, FALSE },
    { NULL, "{\"format\":\"jalon-rounds-state/1\",\"refreshed\":\"2026-11-23\"}", CARRIED + 1, TRUE },
    { NULL, "{\"format\":\"jalon-rounds-state/1\",\"refreshed\":\"2026-11-23\",\"en\":{},\"fr\":7}", CARRIED + 1, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      Fixture                      fixture = { 0 };
      g_autoptr (JalonRoundsStore) again = NULL;
      g_autofree char             *rounds = NULL;
      g_autofree char             *state = NULL;

      set_up (&fixture, NULL);
      g_assert_true (refresh (&fixture));
      rounds = get_path (&fixture, "rounds.json");
      state = get_path (&fixture, "state.json");
      if (rows[i].rounds != NULL)
        g_assert_true (g_file_set_contents (rounds, rows[i].rounds, -1, NULL));
      if (rows[i].state != NULL)
        g_assert_true (g_file_set_contents (state, rows[i].state, -1, NULL));

      g_test_message ("%u", i);
      again = open_store (&fixture);
      g_assert_cmpuint (count (again), ==, rows[i].n_rounds);
      g_assert_cmpint (jalon_date_is_set (jalon_rounds_store_get_refreshed (again)), ==, rows[i].refreshed);
      g_clear_object (&again);
      tear_down (&fixture, NULL);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *cache = g_dir_make_tmp ("jalon-cache-XXXXXX", NULL);
  int              status;

  /* Not the folders of g_test_init(), which it never frees: the sanitizer counts them. */
  g_setenv ("XDG_CACHE_HOME", cache, TRUE);
  g_test_init (&argc, &argv, NULL);
#define ADD(name, function) g_test_add ("/rounds-store/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("carried", test_carried);
  ADD ("addresses", test_addresses);
  ADD ("no-folder", test_no_folder);
  ADD ("refresh", test_refresh);
  ADD ("both-or-nothing", test_both_or_nothing);
  ADD ("not-kept", test_not_kept);
  ADD ("take-feed", test_take_feed);
  g_test_add_data_func ("/rounds-store/broken-cache", NULL, test_broken_cache);

  status = g_test_run ();
  g_rmdir (cache);
  return status;
}
