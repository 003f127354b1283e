/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <libsoup/soup.h>
#include <string.h>

#include "jalon-soup-fetcher.h"

/* A server on loopback, with TLS, and what fetches from it. */

typedef struct
{
  JalonFetched *fetched;
  GError       *error;
  gboolean      done;
} JalonTestFetch;

static inline char *
jalon_test_tls_path (const char *name)
{
  return g_test_build_filename (G_TEST_DIST, "data", "tls", name, NULL);
}

static inline GTlsCertificate *
jalon_test_load_certificate (const char *name)
{
  g_autofree char   *path = jalon_test_tls_path (name);
  g_autoptr (GError) error = NULL;
  GTlsCertificate   *certificate = g_tls_certificate_new_from_file (path, &error);

  g_assert_no_error (error);
  return certificate;
}

static inline JalonFetcher *
jalon_test_fetcher_new (const char *domain,
                        guint       timeout)
{
  g_autofree char         *path = jalon_test_tls_path ("ca.pem");
  g_autoptr (GError)       error = NULL;
  g_autoptr (GTlsDatabase) database = g_tls_file_database_new (path, &error);

  g_assert_no_error (error);
  return g_object_new (JALON_TYPE_SOUP_FETCHER, "domain", domain, "timeout", timeout, "tls-database", database, NULL);
}

static inline SoupServer *
jalon_test_server_new (const char *certificate_name)
{
  g_autoptr (GTlsCertificate) certificate = jalon_test_load_certificate (certificate_name);
  g_autoptr (GError)          error = NULL;
  SoupServer                 *server = soup_server_new ("tls-certificate", certificate, NULL);

  soup_server_listen_local (server, 0, SOUP_SERVER_LISTEN_IPV4_ONLY | SOUP_SERVER_LISTEN_HTTPS, &error);
  g_assert_no_error (error);
  return server;
}

static inline guint
jalon_test_server_get_port (SoupServer *server)
{
  GSList *uris = soup_server_get_uris (server);
  guint   port = (guint) g_uri_get_port (uris->data);

  g_slist_free_full (uris, (GDestroyNotify) g_uri_unref);
  return port;
}

static inline void
jalon_test_fetched_cb (GObject      *source,
                       GAsyncResult *result,
                       gpointer      data)
{
  JalonTestFetch *fetch = data;

  fetch->fetched = jalon_fetcher_fetch_finish (JALON_FETCHER (source), result, &fetch->error);
  fetch->done = TRUE;
}

static inline void
jalon_test_fetch_clear (JalonTestFetch *fetch)
{
  g_clear_pointer (&fetch->fetched, jalon_fetched_free);
  g_clear_error (&fetch->error);
}

static inline void
jalon_test_wait (gboolean *done)
{
  while (!*done)
    g_main_context_iteration (NULL, TRUE);
}
