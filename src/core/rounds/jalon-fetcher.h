/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

/**
 * JalonFetched:
 * @bytes: (nullable): what the address holds; %NULL if it is what was fetched before
 * @etag: (nullable): the mark that the server gave it
 * @last_modified: (nullable): the day and time that the server gave it, as text
 *
 * An answer of a server.
 */
typedef struct
{
  GBytes *bytes;
  char   *etag;
  char   *last_modified;
} JalonFetched;

JalonFetched *jalon_fetched_new (GBytes *bytes, const char *etag, const char *last_modified);
void          jalon_fetched_free (JalonFetched *fetched);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonFetched, jalon_fetched_free)

#define JALON_FETCHER_ERROR (jalon_fetcher_error_quark ())

/**
 * JalonFetcherError:
 * @JALON_FETCHER_ERROR_ADDRESS: the address, or one to which the server sends on, is none that is asked
 * @JALON_FETCHER_ERROR_CERTIFICATE: the server could not prove who it is
 * @JALON_FETCHER_ERROR_NO_CONNECTION: no connection to the server
 * @JALON_FETCHER_ERROR_STATUS: the server answered something else than the file
 * @JALON_FETCHER_ERROR_TOO_LARGE: more than a list of rounds can be
 * @JALON_FETCHER_ERROR_TIMEOUT: not in the time that is given
 * @JALON_FETCHER_ERROR_CUT_OFF: the connection ended before the file did
 * @JALON_FETCHER_ERROR_NO_TLS: this machine has no secure connections
 */
typedef enum
{
  JALON_FETCHER_ERROR_ADDRESS,
  JALON_FETCHER_ERROR_CERTIFICATE,
  JALON_FETCHER_ERROR_NO_CONNECTION,
  JALON_FETCHER_ERROR_STATUS,
  JALON_FETCHER_ERROR_TOO_LARGE,
  JALON_FETCHER_ERROR_TIMEOUT,
  JALON_FETCHER_ERROR_CUT_OFF,
  JALON_FETCHER_ERROR_NO_TLS,
} JalonFetcherError;

GQuark jalon_fetcher_error_quark (void);

#define JALON_TYPE_FETCHER (jalon_fetcher_get_type ())
G_DECLARE_INTERFACE (JalonFetcher, jalon_fetcher, JALON, FETCHER, GObject)

/**
 * JalonFetcherInterface:
 * @fetch_async: begins to fetch an address
 * @fetch_finish: what came of it
 *
 * The only way to the network. main() makes one and hands it on.
 */
struct _JalonFetcherInterface
{
  GTypeInterface parent_iface;

  void (*fetch_async) (JalonFetcher *self, const char *url, const char *etag, const char *last_modified, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
  JalonFetched *(*fetch_finish) (JalonFetcher *self, GAsyncResult *result, GError **error);
};

void          jalon_fetcher_fetch_async (JalonFetcher *self, const char *url, const char *etag, const char *last_modified, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
JalonFetched *jalon_fetcher_fetch_finish (JalonFetcher *self, GAsyncResult *result, GError **error);
