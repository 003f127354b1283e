/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-fetcher.h"

/* clang-format off */
G_DEFINE_QUARK (jalon-fetcher-error-quark, jalon_fetcher_error)
/* clang-format on */

G_DEFINE_INTERFACE (JalonFetcher, jalon_fetcher, G_TYPE_OBJECT)

static void
jalon_fetcher_default_init (JalonFetcherInterface *iface)
{
}

/**
 * jalon_fetched_new:
 * @bytes: (nullable): what came, or %NULL if nothing has changed
 * @etag: (nullable): its mark
 * @last_modified: (nullable): its day
 *
 * Returns: (transfer full): an answer
 */
JalonFetched *
jalon_fetched_new (GBytes     *bytes,
                   const char *etag,
                   const char *last_modified)
{
  JalonFetched *fetched = g_new0 (JalonFetched, 1);

  fetched->bytes = bytes != NULL ? g_bytes_ref (bytes) : NULL;
  fetched->etag = g_strdup (etag);
  fetched->last_modified = g_strdup (last_modified);
  return fetched;
}

void
jalon_fetched_free (JalonFetched *fetched)
{
  if (fetched == NULL)
    return;

  g_clear_pointer (&fetched->bytes, g_bytes_unref);
  g_free (fetched->etag);
  g_free (fetched->last_modified);
  g_free (fetched);
}

/**
 * jalon_fetcher_fetch_async:
 * @self: a fetcher
 * @url: an https address
 * @etag: (nullable): the mark of what is known already
 * @last_modified: (nullable): its day
 * @cancellable: (nullable): to stop it
 * @callback: called in the main context of the caller
 * @user_data: for @callback
 *
 * Begins to fetch a file.
 */
void
jalon_fetcher_fetch_async (JalonFetcher       *self,
                           const char         *url,
                           const char         *etag,
                           const char         *last_modified,
                           GCancellable       *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer            user_data)
{
  g_return_if_fail (JALON_IS_FETCHER (self));
  g_return_if_fail (url != NULL);

  JALON_FETCHER_GET_IFACE (self)->fetch_async (self, url, etag, last_modified, cancellable, callback, user_data);
}

/**
 * jalon_fetcher_fetch_finish:
 * @self: the fetcher
 * @result: what the callback got
 * @error: return location for a #JalonFetcherError, or %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full): the answer, or %NULL
 */
JalonFetched *
jalon_fetcher_fetch_finish (JalonFetcher *self,
                            GAsyncResult *result,
                            GError      **error)
{
  g_return_val_if_fail (JALON_IS_FETCHER (self), NULL);

  return JALON_FETCHER_GET_IFACE (self)->fetch_finish (self, result, error);
}
