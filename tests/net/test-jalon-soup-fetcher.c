/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-test-server.h"

#define BOMB_BYTES (64 * 1024 * 1024)
#define LARGE_BYTES (4 * 1024 * 1024 + 1)
#define LONG_MILLISECONDS 20000
#define SHORT_MILLISECONDS 300

typedef struct
{
  SoupServer *server;
  guint       port;
  gboolean    waiting; /* somebody for an answer that does not come */
} Fixture;

static void
set_body (SoupServerMessage *message,
          const char        *type,
          const char        *text)
{
  soup_server_message_set_status (message, SOUP_STATUS_OK, NULL);
  soup_server_message_set_response (message, type, SOUP_MEMORY_COPY, text, strlen (text));
}

static void
answer_marked (SoupServerMessage *message)
{
  SoupMessageHeaders *asked = soup_server_message_get_request_headers (message);
  SoupMessageHeaders *headers = soup_server_message_get_response_headers (message);

  soup_message_headers_append (headers, "ETag", "\"one\"");
  soup_message_headers_append (headers, "Last-Modified", "Thu, 01 Oct 2026 13:00:00 GMT");

  if (g_strcmp0 (soup_message_headers_get_one (asked, "If-None-Match"), "\"one\"") == 0)
    soup_server_message_set_status (message, SOUP_STATUS_NOT_MODIFIED, NULL);
  else
    set_body (message, "application/json", "{}");
}

static void
answer_zeros (SoupServerMessage *message,
              gsize              length)
{
  g_autofree char *zeros = g_malloc0 (length);

  soup_server_message_set_status (message, SOUP_STATUS_OK, NULL);
  soup_server_message_set_response (message, "application/json", SOUP_MEMORY_COPY, zeros, length);
}

/* Zeros that fit into a few kilobytes on the way. */
static void
answer_bomb (SoupServerMessage *message)
{
  g_autofree char            *zeros = g_malloc0 (BOMB_BYTES);
  g_autoptr (GZlibCompressor) compressor = g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP, 9);
  g_autoptr (GOutputStream)   memory = g_memory_output_stream_new_resizable ();
  g_autoptr (GOutputStream)   packed = g_converter_output_stream_new (memory, G_CONVERTER (compressor));
  GMemoryOutputStream        *bytes = G_MEMORY_OUTPUT_STREAM (memory);

  g_assert_true (g_output_stream_write_all (packed, zeros, BOMB_BYTES, NULL, NULL, NULL));
  g_assert_true (g_output_stream_close (packed, NULL, NULL));
  g_assert_cmpuint (g_memory_output_stream_get_data_size (bytes), <, 1024 * 1024);

  soup_message_headers_append (soup_server_message_get_response_headers (message), "Content-Encoding", "gzip");
  soup_server_message_set_status (message, SOUP_STATUS_OK, NULL);
  soup_server_message_set_response (message, "application/json", SOUP_MEMORY_COPY, g_memory_output_stream_get_data (bytes),
                                    g_memory_output_stream_get_data_size (bytes));
}

static void
answer_redirect (Fixture           *fixture,
                 SoupServerMessage *message,
                 const char        *path)
{
  g_autofree char *location = NULL;

  if (strcmp (path, "/to-http") == 0)
    location = g_strdup_printf ("http://localhost:%u/good", fixture->port);
  else if (strcmp (path, "/to-elsewhere") == 0)
    location = g_strdup ("https://example.org/good");
  else if (strcmp (path, "/to-look-alike") == 0)
    location = g_strdup_printf ("https://notlocalhost:%u/good", fixture->port);
  else if (strcmp (path, "/to-good") == 0)
    location = g_strdup ("/good");
  else
    location = g_strdup ("/to-itself");

  soup_server_message_set_redirect (message, SOUP_STATUS_FOUND, location);
}

static void
handle_cb (SoupServer        *server,
           SoupServerMessage *message,
           const char        *path,
           GHashTable        *query,
           gpointer           data)
{
  if (strcmp (path, "/good") == 0)
    answer_marked (message);
  else if (strcmp (path, "/busy") == 0)
    soup_server_message_set_status (message, SOUP_STATUS_SERVICE_UNAVAILABLE, NULL);
  else if (strcmp (path, "/page") == 0)
    set_body (message, "text/html", "<html></html>");
  else if (strcmp (path, "/slow") == 0)
    {
      ((Fixture *) data)->waiting = TRUE;
      soup_server_message_pause (message);
    }
  else if (strcmp (path, "/large") == 0)
    answer_zeros (message, LARGE_BYTES);
  else if (strcmp (path, "/just-not-large") == 0)
    answer_zeros (message, LARGE_BYTES - 1);
  else if (strcmp (path, "/bomb") == 0)
    answer_bomb (message);
  else if (g_str_has_prefix (path, "/to-"))
    answer_redirect (data, message, path);
  else
    soup_server_message_set_status (message, SOUP_STATUS_NOT_FOUND, NULL);
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->server = jalon_test_server_new ("server.pem");
  fixture->port = jalon_test_server_get_port (fixture->server);
  soup_server_add_handler (fixture->server, NULL, handle_cb, fixture, NULL);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  soup_server_disconnect (fixture->server);
  g_clear_object (&fixture->server);
}

typedef struct
{
  const char *name;
  const char *path;
  guint       timeout; /* milliseconds */
  int         code;    /* of the error; -1: none */
  gsize       length;  /* of the answer */
} FetchRow;

static const FetchRow fetch_rows[] = {
  { "good", "/good", LONG_MILLISECONDS, -1, 2 },
  { "404", "/nowhere", LONG_MILLISECONDS, JALON_FETCHER_ERROR_STATUS, 0 },
  { "503", "/busy", LONG_MILLISECONDS, JALON_FETCHER_ERROR_STATUS, 0 },
  { "page-is-for-the-reader-of-feeds", "/page", LONG_MILLISECONDS, -1, 13 },
  { "slow", "/slow", SHORT_MILLISECONDS, JALON_FETCHER_ERROR_TIMEOUT, 0 },
  { "too-large", "/large", LONG_MILLISECONDS, JALON_FETCHER_ERROR_TOO_LARGE, 0 },
  { "just-not-too-large", "/just-not-large", LONG_MILLISECONDS, -1, LARGE_BYTES - 1 },
  { "gzip-bomb", "/bomb", LONG_MILLISECONDS, JALON_FETCHER_ERROR_TOO_LARGE, 0 },
  { "redirect-within-the-domain", "/to-good", LONG_MILLISECONDS, -1, 2 },
  { "redirect-to-plain-http", "/to-http", LONG_MILLISECONDS, JALON_FETCHER_ERROR_ADDRESS, 0 },
  { "redirect-elsewhere", "/to-elsewhere", LONG_MILLISECONDS, JALON_FETCHER_ERROR_ADDRESS, 0 },
  { "redirect-to-a-look-alike", "/to-look-alike", LONG_MILLISECONDS, JALON_FETCHER_ERROR_ADDRESS, 0 },
  { "redirect-in-a-circle", "/to-itself", LONG_MILLISECONDS, JALON_FETCHER_ERROR_ADDRESS, 0 },
};

static void
test_fetch (Fixture      *fixture,
            gconstpointer data)
{
  const FetchRow          *row = data;
  g_autoptr (JalonFetcher) fetcher = jalon_test_fetcher_new ("localhost", row->timeout);
  g_autofree char         *url = g_strdup_printf ("https://localhost:%u%s", fixture->port, row->path);
  JalonTestFetch           fetch = { NULL, NULL, FALSE };

  jalon_fetcher_fetch_async (fetcher, url, NULL, NULL, NULL, jalon_test_fetched_cb, &fetch);
  jalon_test_wait (&fetch.done);

  if (row->code >= 0)
    {
      g_assert_error (fetch.error, JALON_FETCHER_ERROR, row->code);
      g_assert_null (fetch.fetched);
    }
  else
    {
      g_assert_no_error (fetch.error);
      g_assert_cmpuint (g_bytes_get_size (fetch.fetched->bytes), ==, row->length);
    }

  jalon_test_fetch_clear (&fetch);
}

/* What has not changed is not sent again. */
static void
test_not_modified (Fixture      *fixture,
                   gconstpointer data)
{
  g_autoptr (JalonFetcher) fetcher = jalon_test_fetcher_new ("localhost", LONG_MILLISECONDS);
  g_autofree char         *url = g_strdup_printf ("https://localhost:%u/good", fixture->port);
  JalonTestFetch           first = { NULL, NULL, FALSE };
  JalonTestFetch           second = { NULL, NULL, FALSE };

  jalon_fetcher_fetch_async (fetcher, url, NULL, NULL, NULL, jalon_test_fetched_cb, &first);
  jalon_test_wait (&first.done);
  g_assert_no_error (first.error);
  g_assert_cmpstr (first.fetched->etag, ==, "\"one\"");
  g_assert_cmpstr (first.fetched->last_modified, ==, "Thu, 01 Oct 2026 13:00:00 GMT");

  jalon_fetcher_fetch_async (fetcher, url, first.fetched->etag, first.fetched->last_modified, NULL, jalon_test_fetched_cb, &second);
  jalon_test_wait (&second.done);
  g_assert_no_error (second.error);
  g_assert_null (second.fetched->bytes);

  jalon_test_fetch_clear (&first);
  jalon_test_fetch_clear (&second);
}

static void
test_cancel (Fixture      *fixture,
             gconstpointer data)
{
  g_autoptr (JalonFetcher) fetcher = jalon_test_fetcher_new ("localhost", LONG_MILLISECONDS);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autofree char         *url = g_strdup_printf ("https://localhost:%u/slow", fixture->port);
  JalonTestFetch           fetch = { NULL, NULL, FALSE };

  jalon_fetcher_fetch_async (fetcher, url, NULL, NULL, cancellable, jalon_test_fetched_cb, &fetch);
  jalon_test_wait (&fixture->waiting);
  g_cancellable_cancel (cancellable);
  jalon_test_wait (&fetch.done);
  g_assert_error (fetch.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  jalon_test_fetch_clear (&fetch);
}

typedef struct
{
  const char *name;
  const char *url;
} AddressRow;

static const AddressRow address_rows[] = {
  { "plain-http", "http://localhost/good" },
  { "another-domain", "https://example.org/good" },
  { "look-alike", "https://notlocalhost/good" },
  { "look-alike-behind", "https://localhost.example.org/good" },
  { "ftp", "ftp://localhost/good" },
  { "file", "file:///etc/hostname" },
  { "name-and-password", "https://a:b@localhost/good" },
  { "no-address", "localhost" },
};

/* Nothing is sent to an address that is none of the domain's. */
static void
test_address (gconstpointer data)
{
  const AddressRow        *row = data;
  g_autoptr (JalonFetcher) fetcher = jalon_test_fetcher_new ("localhost", LONG_MILLISECONDS);
  JalonTestFetch           fetch = { NULL, NULL, FALSE };

  jalon_fetcher_fetch_async (fetcher, row->url, NULL, NULL, NULL, jalon_test_fetched_cb, &fetch);
  jalon_test_wait (&fetch.done);
  g_assert_error (fetch.error, JALON_FETCHER_ERROR, JALON_FETCHER_ERROR_ADDRESS);
  jalon_test_fetch_clear (&fetch);
}

static gboolean
greet_cb (GThreadedSocketService *service,
          GSocketConnection      *connection,
          GObject                *source,
          gpointer                certificate)
{
  g_autoptr (GIOStream) stream = g_tls_server_connection_new (G_IO_STREAM (connection), certificate, NULL);

  g_tls_connection_handshake (G_TLS_CONNECTION (stream), NULL, NULL);
  return TRUE;
}

/* Not libsoup's own server: that of 3.6 does not bear that a client refuses it. */
static void
test_stranger (void)
{
  g_autoptr (GSocketService)  service = g_threaded_socket_service_new (1);
  g_autoptr (GTlsCertificate) certificate = jalon_test_load_certificate ("stranger.pem");
  g_autoptr (JalonFetcher)    fetcher = jalon_test_fetcher_new ("localhost", LONG_MILLISECONDS);
  g_autofree char            *url = g_strdup_printf ("https://localhost:%u/good", (guint) g_socket_listener_add_any_inet_port (G_SOCKET_LISTENER (service), NULL, NULL));
  JalonTestFetch              fetch = { NULL, NULL, FALSE };

  g_signal_connect (service, "run", G_CALLBACK (greet_cb), certificate);
  jalon_fetcher_fetch_async (fetcher, url, NULL, NULL, NULL, jalon_test_fetched_cb, &fetch);
  jalon_test_wait (&fetch.done);
  g_assert_error (fetch.error, JALON_FETCHER_ERROR, JALON_FETCHER_ERROR_CERTIFICATE);
  jalon_test_fetch_clear (&fetch);
  g_socket_service_stop (service);
  while (g_main_context_iteration (NULL, FALSE)) /* takes its waiting back */
    ;
}

static void
test_nobody (void)
{
  g_autoptr (GSocketListener) listener = g_socket_listener_new ();
  g_autoptr (JalonFetcher)    fetcher = jalon_test_fetcher_new ("localhost", LONG_MILLISECONDS);
  g_autofree char            *url = g_strdup_printf ("https://localhost:%u/good", (guint) g_socket_listener_add_any_inet_port (listener, NULL, NULL));
  JalonTestFetch              fetch = { NULL, NULL, FALSE };

  g_socket_listener_close (listener);
  jalon_fetcher_fetch_async (fetcher, url, NULL, NULL, NULL, jalon_test_fetched_cb, &fetch);
  jalon_test_wait (&fetch.done);
  g_assert_error (fetch.error, JALON_FETCHER_ERROR, JALON_FETCHER_ERROR_NO_CONNECTION);
  jalon_test_fetch_clear (&fetch);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (fetch_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/soup-fetcher/fetch/", fetch_rows[i].name, NULL);

      g_test_add (path, Fixture, &fetch_rows[i], set_up, test_fetch, tear_down);
    }

  for (guint i = 0; i < G_N_ELEMENTS (address_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/soup-fetcher/address/", address_rows[i].name, NULL);

      g_test_add_data_func (path, &address_rows[i], test_address);
    }

  g_test_add ("/soup-fetcher/not-modified", Fixture, NULL, set_up, test_not_modified, tear_down);
  g_test_add ("/soup-fetcher/cancel", Fixture, NULL, set_up, test_cancel, tear_down);
  g_test_add_func ("/soup-fetcher/stranger", test_stranger);
  g_test_add_func ("/soup-fetcher/nobody", test_nobody);

  return g_test_run ();
}
