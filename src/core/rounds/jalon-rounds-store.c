/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rounds-store.h"

#include "jalon-rounds-cache.h"

#define ENGLISH_FEED "https://www.canada.ca/content/dam/ircc/documents/json/ee_rounds_123_en.json"
#define FRENCH_FEED "https://www.canada.ca/content/dam/ircc/documents/json/ee_rounds_123_fr.json"

struct _JalonRoundsStore
{
  GObject parent_instance;

  JalonFetcher    *fetcher;      /* nullable */
  char            *cache_folder; /* nullable */
  char            *addresses[JALON_N_LANGUAGES];
  JalonRounds     *rounds; /* NULL until somebody asks */
  JalonRoundsCache cache;
  GPtrArray       *problems; /* of JalonRoundProblem: of the last list */
};

G_DEFINE_FINAL_TYPE (JalonRoundsStore, jalon_rounds_store, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
jalon_rounds_store_finalize (GObject *object)
{
  JalonRoundsStore *self = JALON_ROUNDS_STORE (object);

  for (guint i = 0; i < JALON_N_LANGUAGES; i++)
    g_clear_pointer (&self->addresses[i], g_free);

  g_clear_object (&self->fetcher);
  g_clear_pointer (&self->cache_folder, g_free);
  g_clear_pointer (&self->rounds, jalon_rounds_unref);
  g_clear_pointer (&self->problems, g_ptr_array_unref);
  jalon_rounds_cache_clear (&self->cache);

  G_OBJECT_CLASS (jalon_rounds_store_parent_class)->finalize (object);
}

static void
jalon_rounds_store_class_init (JalonRoundsStoreClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jalon_rounds_store_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
jalon_rounds_store_init (JalonRoundsStore *self)
{
  self->problems = jalon_round_problems_new ();
  self->addresses[JALON_LANGUAGE_EN] = g_strdup (ENGLISH_FEED);
  self->addresses[JALON_LANGUAGE_FR] = g_strdup (FRENCH_FEED);
}

/**
 * jalon_rounds_store_new:
 * @cache_folder: (nullable): where refreshed rounds are kept; %NULL keeps none
 *
 * Returns: (transfer full): a store; it reads nothing until somebody asks for rounds
 */
JalonRoundsStore *
jalon_rounds_store_new (const char *cache_folder)
{
  JalonRoundsStore *self = g_object_new (JALON_TYPE_ROUNDS_STORE, NULL);

  self->cache_folder = g_strdup (cache_folder);
  return self;
}

/**
 * jalon_rounds_store_new_for_user:
 *
 * Returns: (transfer full): a store that keeps refreshed rounds in the cache folder of the user
 */
JalonRoundsStore *
jalon_rounds_store_new_for_user (void)
{
  g_autofree char *folder = g_build_filename (g_get_user_cache_dir (), "jalon", "rounds", NULL);

  return jalon_rounds_store_new (folder);
}

/**
 * jalon_rounds_store_set_fetcher:
 * @self: a store
 * @fetcher: the way to the network
 *
 * Lets the store be refreshed. It asks nobody by itself.
 */
void
jalon_rounds_store_set_fetcher (JalonRoundsStore *self,
                                JalonFetcher     *fetcher)
{
  g_set_object (&self->fetcher, fetcher);
}

/**
 * jalon_rounds_store_get_fetcher:
 * @self: a store
 *
 * Returns: (transfer none) (nullable): the way to the network, if there is one
 */
JalonFetcher *
jalon_rounds_store_get_fetcher (JalonRoundsStore *self)
{
  return self->fetcher;
}

static void
ensure_loaded (JalonRoundsStore *self)
{
  g_autoptr (JalonRounds) builtin = NULL;

  if (self->rounds != NULL)
    return;

  builtin = jalon_rounds_new_builtin ();

  if (self->cache_folder != NULL)
    jalon_rounds_cache_load (&self->cache, self->cache_folder);

  /* What the program carries wins over an older copy: a release may have put something right. */
  self->rounds = self->cache.rounds != NULL ? jalon_rounds_merge (builtin, self->cache.rounds, FALSE, NULL) : g_steal_pointer (&builtin);
}

/**
 * jalon_rounds_store_get_rounds:
 * @self: a store
 *
 * Returns: (transfer none): all rounds that are known now; another object after "changed"
 */
JalonRounds *
jalon_rounds_store_get_rounds (JalonRoundsStore *self)
{
  ensure_loaded (self);
  return self->rounds;
}

/**
 * jalon_rounds_store_get_refreshed:
 * @self: a store
 *
 * Returns: the day of the last refresh over the network; unset if there was none
 */
JalonDate
jalon_rounds_store_get_refreshed (JalonRoundsStore *self)
{
  ensure_loaded (self);
  return self->cache.refreshed;
}

/**
 * jalon_rounds_store_get_problems:
 * @self: a store
 *
 * Returns: (transfer none) (element-type JalonRoundProblem): what was odd in the last list that was taken
 */
GPtrArray *
jalon_rounds_store_get_problems (JalonRoundsStore *self)
{
  return self->problems;
}

/**
 * jalon_rounds_store_set_addresses:
 * @self: a store
 * @english: https address of the English feed
 * @french: https address of the French feed
 *
 * Asks elsewhere than at the official addresses: for tests.
 */
void
jalon_rounds_store_set_addresses (JalonRoundsStore *self,
                                  const char       *english,
                                  const char       *french)
{
  g_free (self->addresses[JALON_LANGUAGE_EN]);
  self->addresses[JALON_LANGUAGE_EN] = g_strdup (english);
  g_free (self->addresses[JALON_LANGUAGE_FR]);
  self->addresses[JALON_LANGUAGE_FR] = g_strdup (french);
}

static void
take_rounds (JalonRoundsStore *self,
             JalonRounds      *feed,
             gboolean          whole)
{
  JalonRounds *merged = jalon_rounds_merge (self->rounds, feed, whole, self->problems);

  jalon_rounds_unref (self->rounds);
  self->rounds = merged;
  g_clear_pointer (&self->cache.rounds, jalon_rounds_unref);
  self->cache.rounds = jalon_rounds_ref (merged);
}

static gboolean
save (JalonRoundsStore *self,
      GError          **error)
{
  return self->cache_folder == NULL || self->cache.rounds == NULL || jalon_rounds_cache_save (&self->cache, self->cache_folder, error);
}

/**
 * jalon_rounds_store_take_feed:
 * @self: a store
 * @bytes: a feed, such as a file that a browser saved
 * @error: return location for a #JalonRoundsError or a #JalonJsonError: nothing is taken; or
 *   a #GFileError: the rounds are there, but could not be kept
 *
 * Adds what a feed knows more, and keeps it.
 *
 * Returns: whether everything was done
 */
gboolean
jalon_rounds_store_take_feed (JalonRoundsStore *self,
                              GBytes           *bytes,
                              GError          **error)
{
  g_autoptr (GPtrArray)   problems = jalon_round_problems_new ();
  g_autoptr (JalonRounds) feed = jalon_feed_parse (bytes, problems, error);
  gboolean                saved;

  if (feed == NULL)
    return FALSE;

  ensure_loaded (self);
  g_ptr_array_unref (self->problems);
  self->problems = g_steal_pointer (&problems);
  take_rounds (self, feed, TRUE);
  saved = save (self, error);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
  return saved;
}

/* Refreshing: the English feed, then the French one, then both together or nothing. */
typedef struct
{
  JalonFetcher *fetcher;
  JalonDate     today;
  JalonLanguage language; /* that is being fetched */
  JalonFetched *fetched[JALON_N_LANGUAGES];
  JalonRounds  *feeds[JALON_N_LANGUAGES];
  GPtrArray    *problems;
} Refresh;

static void
refresh_free (gpointer data)
{
  Refresh *refresh = data;

  for (guint i = 0; i < JALON_N_LANGUAGES; i++)
    {
      g_clear_pointer (&refresh->fetched[i], jalon_fetched_free);
      g_clear_pointer (&refresh->feeds[i], jalon_rounds_unref);
    }

  g_clear_pointer (&refresh->problems, g_ptr_array_unref);
  g_clear_object (&refresh->fetcher);
  g_free (refresh);
}

static void
keep_marks (JalonRoundsStore *self,
            const Refresh    *refresh)
{
  for (guint i = 0; i < JALON_N_LANGUAGES; i++)
    {
      if (refresh->feeds[i] == NULL)
        continue;

      g_free (self->cache.etag[i]);
      self->cache.etag[i] = g_strdup (refresh->fetched[i]->etag);
      g_free (self->cache.last_modified[i]);
      self->cache.last_modified[i] = g_strdup (refresh->fetched[i]->last_modified);
    }
}

static void
finish_refresh (GTask *task)
{
  JalonRoundsStore *self = g_task_get_source_object (task);
  Refresh          *refresh = g_task_get_task_data (task);
  GError           *error = NULL;
  gboolean          saved;

  g_ptr_array_unref (self->problems);
  self->problems = g_steal_pointer (&refresh->problems);

  /* Problems of names in French are those of the same list in English. */
  if (refresh->feeds[JALON_LANGUAGE_EN] != NULL)
    take_rounds (self, refresh->feeds[JALON_LANGUAGE_EN], TRUE);
  if (refresh->feeds[JALON_LANGUAGE_FR] != NULL)
    take_rounds (self, refresh->feeds[JALON_LANGUAGE_FR], FALSE);

  keep_marks (self, refresh);
  self->cache.refreshed = refresh->today;
  saved = save (self, &error);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);

  if (saved)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void fetch_next (GTask *task);

static void
fetched_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  Refresh          *refresh = g_task_get_task_data (task);
  JalonLanguage     language = refresh->language;
  GError           *error = NULL;

  refresh->fetched[language] = jalon_fetcher_fetch_finish (JALON_FETCHER (source), result, &error);

  if (refresh->fetched[language] != NULL && refresh->fetched[language]->bytes != NULL)
    refresh->feeds[language] = jalon_feed_parse (refresh->fetched[language]->bytes, language == JALON_LANGUAGE_EN ? refresh->problems : NULL, &error);

  if (error != NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  if (language == JALON_LANGUAGE_FR)
    finish_refresh (task);
  else
    {
      refresh->language = JALON_LANGUAGE_FR;
      fetch_next (task);
    }
}

static void
fetch_next (GTask *task)
{
  JalonRoundsStore *self = g_task_get_source_object (task);
  Refresh          *refresh = g_task_get_task_data (task);

  jalon_fetcher_fetch_async (refresh->fetcher, self->addresses[refresh->language], self->cache.etag[refresh->language],
                             self->cache.last_modified[refresh->language], g_task_get_cancellable (task), fetched_cb, g_object_ref (task));
}

/**
 * jalon_rounds_store_refresh_async:
 * @self: a store
 * @today: kept as the day of the refresh
 * @cancellable: (nullable): to stop it
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * Asks the official addresses for newer lists. Nothing about anybody is sent. There
 * must be a fetcher.
 */
void
jalon_rounds_store_refresh_async (JalonRoundsStore   *self,
                                  JalonDate           today,
                                  GCancellable       *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer            user_data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);
  Refresh          *refresh = g_new0 (Refresh, 1);

  g_return_if_fail (self->fetcher != NULL);

  ensure_loaded (self);
  refresh->fetcher = g_object_ref (self->fetcher);
  refresh->today = today;
  refresh->language = JALON_LANGUAGE_EN;
  refresh->problems = jalon_round_problems_new ();
  g_task_set_task_data (task, refresh, refresh_free);
  fetch_next (task);
}

/**
 * jalon_rounds_store_refresh_finish:
 * @self: a store
 * @result: what the callback got
 * @error: return location for a #JalonFetcherError, a #JalonRoundsError, a #JalonJsonError or
 *   %G_IO_ERROR_CANCELLED: nothing has changed; or a #GFileError: the rounds are there, but
 *   could not be kept
 *
 * Returns: whether everything was done
 */
gboolean
jalon_rounds_store_refresh_finish (JalonRoundsStore *self,
                                   GAsyncResult     *result,
                                   GError          **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
