/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-test-server.h"

#define LONG_MILLISECONDS 20000
#define REQUEST_BYTES 4096

/* A server that knows no HTTP: it keeps what comes up to the empty line, and answers a fixed text. */
typedef struct
{
  GSocketService  *service;
  GTlsCertificate *certificate;
  guint            port;
  const char      *answer;
  GString         *request;
} Server;

static gboolean
run_cb (GThreadedSocketService *service,
        GSocketConnection      *connection,
        GObject                *source,
        gpointer                data)
{
  Server               *server = data;
  g_autoptr (GIOStream) tls = g_tls_server_connection_new (G_IO_STREAM (connection), server->certificate, NULL);
  GInputStream         *input = g_io_stream_get_input_stream (tls);

  while (strstr (server->request->str, "\r\n\r\n") == NULL)
    {
      char   buffer[REQUEST_BYTES];
      gssize n = g_input_stream_read (input, buffer, sizeof buffer, NULL, NULL);

      if (n <= 0)
        return TRUE;

      g_string_append_len (server->request, buffer, n);
    }

  g_output_stream_write_all (g_io_stream_get_output_stream (tls), server->answer, strlen (server->answer), NULL, NULL, NULL);
  g_io_stream_close (tls, NULL, NULL);
  return TRUE;
}

static void
server_init (Server     *server,
             const char *answer)
{
  g_autoptr (GError)         error = NULL;
  g_autoptr (GSocketAddress) address = g_inet_socket_address_new_from_string ("127.0.0.1", 0);
  g_autoptr (GSocketAddress) bound = NULL;

  *server = (Server){ .service = g_threaded_socket_service_new (2), .certificate = jalon_test_load_certificate ("server.pem"), .answer = answer, .request = g_string_new (NULL) };
  g_socket_listener_add_address (G_SOCKET_LISTENER (server->service), address, G_SOCKET_TYPE_STREAM, G_SOCKET_PROTOCOL_TCP, NULL, &bound, &error);
  g_assert_no_error (error);
  server->port = g_inet_socket_address_get_port (G_INET_SOCKET_ADDRESS (bound));
  g_signal_connect (server->service, "run", G_CALLBACK (run_cb), server);
  g_socket_service_start (server->service);
}

static void
server_clear (Server *server)
{
  g_socket_service_stop (server->service);
  g_socket_listener_close (G_SOCKET_LISTENER (server->service));
  g_clear_object (&server->service);
  g_clear_object (&server->certificate);
  g_string_free (server->request, TRUE);
}

static void
fetch_from (Server         *server,
            const char     *etag,
            const char     *last_modified,
            JalonTestFetch *fetch)
{
  g_autoptr (JalonFetcher) fetcher = jalon_test_fetcher_new ("localhost", LONG_MILLISECONDS);
  g_autofree char         *url = g_strdup_printf ("https://localhost:%u/rounds.json", server->port);

  jalon_fetcher_fetch_async (fetcher, url, etag, last_modified, NULL, jalon_test_fetched_cb, fetch);
  jalon_test_wait (&fetch->done);
}

static int
compare_lines (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* The order of the lines after the first is libsoup's own. */
static char *
sort_lines (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\r\n", -1);

  qsort (lines, g_strv_length (lines), sizeof (char *), compare_lines);
  return g_strjoinv ("\r\n", lines);
}

static void
assert_request (Server     *server,
                const char *marks)
{
  g_autofree char *expected = g_strdup_printf ("GET /rounds.json HTTP/1.1\r\nHost: localhost:%u\r\nAccept-Encoding: gzip, deflate, br\r\nConnection: Keep-Alive\r\n%s\r\n", server->port, marks);
  g_autofree char *sorted = sort_lines (expected);
  g_autofree char *found = sort_lines (server->request->str);

  g_assert_true (g_str_has_prefix (server->request->str, "GET /rounds.json HTTP/1.1\r\n"));
  g_assert_cmpuint (server->request->len, ==, strlen (expected));
  g_assert_cmpstr (found, ==, sorted);
}

/* The whole of what is sent: no cookie, no name of the program, nothing about anybody. */
static void
test_bytes (void)
{
  Server         server;
  JalonTestFetch fetch = { NULL, NULL, FALSE };

  server_init (&server, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nSet-Cookie: who=you\r\nConnection: close\r\n\r\n{}");
  fetch_from (&server, NULL, NULL, &fetch);
  g_assert_no_error (fetch.error);
  assert_request (&server, "");
  jalon_test_fetch_clear (&fetch);

  /* The cookie of the first answer does not come back; the marks of the file do. */
  g_string_truncate (server.request, 0);
  fetch = (JalonTestFetch){ NULL, NULL, FALSE };
  fetch_from (&server, "\"one\"", "Thu, 01 Oct 2026 13:00:00 GMT", &fetch);
  g_assert_no_error (fetch.error);
  assert_request (&server, "If-None-Match: \"one\"\r\nIf-Modified-Since: Thu, 01 Oct 2026 13:00:00 GMT\r\n");
  jalon_test_fetch_clear (&fetch);
  server_clear (&server);
}

typedef struct
{
  const char *name;
  const char *answer;
  int         code;
} AnswerRow;

static const AnswerRow answer_rows[] = {
  { "cut-off-in-the-middle", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"rounds\":[", JALON_FETCHER_ERROR_CUT_OFF },
  { "cut-off-before-the-file", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n", JALON_FETCHER_ERROR_CUT_OFF },
  { "cut-off-chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{\"rou", JALON_FETCHER_ERROR_CUT_OFF },
};

static void
test_answer (gconstpointer data)
{
  const AnswerRow *row = data;
  Server           server;
  JalonTestFetch   fetch = { NULL, NULL, FALSE };

  server_init (&server, row->answer);
  fetch_from (&server, NULL, NULL, &fetch);
  g_assert_error (fetch.error, JALON_FETCHER_ERROR, row->code);
  jalon_test_fetch_clear (&fetch);
  server_clear (&server);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/soup-bytes/request", test_bytes);
  for (guint i = 0; i < G_N_ELEMENTS (answer_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/soup-bytes/", answer_rows[i].name, NULL);

      g_test_add_data_func (path, &answer_rows[i], test_answer);
    }

  return g_test_run ();
}
