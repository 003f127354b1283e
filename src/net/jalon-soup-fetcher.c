/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-soup-fetcher.h"

#include <libsoup/soup.h>
#include <string.h>

#define DOMAIN "canada.ca"
#define MAX_BYTES (4 * 1024 * 1024)
#define TIMEOUT_MILLISECONDS 20000
#define CHUNK_BYTES 65536
#define MAX_REDIRECTS 5

struct _JalonSoupFetcher
{
  GObject parent_instance;

  char         *domain;
  guint         max_bytes;
  guint         timeout; /* milliseconds */
  GTlsDatabase *tls_database;
};

static void fetcher_iface_init (JalonFetcherInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (JalonSoupFetcher, jalon_soup_fetcher, G_TYPE_OBJECT, G_IMPLEMENT_INTERFACE (JALON_TYPE_FETCHER, fetcher_iface_init))

enum
{
  PROP_DOMAIN = 1,
  PROP_MAX_BYTES,
  PROP_TIMEOUT,
  PROP_TLS_DATABASE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

/* One fetch. A session of its own: no connection, cookie or cache outlives it. */
typedef struct
{
  SoupSession  *session;
  SoupMessage  *message;
  GInputStream *stream;
  GByteArray   *content;
  GCancellable *cancellable; /* of this fetch: the caller's, and the time limit */
  GCancellable *outer;       /* nullable: the caller's */
  gulong        outer_handler;
  guint         time_limit; /* source */
  gboolean      timed_out;
  char         *etag;
  char         *last_modified;
  guint         n_redirects;
} Fetch;

static void
fetch_free (gpointer data)
{
  Fetch *fetch = data;

  if (fetch->outer != NULL)
    g_cancellable_disconnect (fetch->outer, fetch->outer_handler);

  g_clear_handle_id (&fetch->time_limit, g_source_remove);
  g_clear_object (&fetch->outer);
  g_clear_object (&fetch->cancellable);
  g_clear_object (&fetch->stream);
  g_clear_object (&fetch->message);
  g_clear_object (&fetch->session);
  g_byte_array_unref (fetch->content);
  g_free (fetch->etag);
  g_free (fetch->last_modified);
  g_free (fetch);
}

static gboolean
time_is_up_cb (gpointer data)
{
  Fetch *fetch = data;

  fetch->time_limit = 0;
  fetch->timed_out = TRUE;
  g_cancellable_cancel (fetch->cancellable);
  return G_SOURCE_REMOVE;
}

/* Ends the fetch. The stream is closed before the session goes: an open one keeps its connection. */
static void
finish (GTask        *task,
        JalonFetched *fetched,
        GError       *error)
{
  Fetch *fetch = g_task_get_task_data (task);

  g_clear_handle_id (&fetch->time_limit, g_source_remove);

  if (fetch->stream != NULL)
    g_input_stream_close (fetch->stream, NULL, NULL);

  soup_session_abort (fetch->session);

  if (error != NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, fetched, (GDestroyNotify) jalon_fetched_free);
}

static void
fail (GTask            *task,
      JalonFetcherError code,
      const char       *format,
      ...) G_GNUC_PRINTF (3, 4);

static void
fail (GTask            *task,
      JalonFetcherError code,
      const char       *format,
      ...)
{
  GError *error;
  va_list args;

  va_start (args, format);
  error = g_error_new_valist (JALON_FETCHER_ERROR, (gint) code, format, args);
  va_end (args);
  finish (task, NULL, error);
}

static JalonFetcherError
classify (const GError *error)
{
  if (error->domain == G_TLS_ERROR)
    return JALON_FETCHER_ERROR_CERTIFICATE;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PARTIAL_INPUT) || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CONNECTION_CLOSED))
    return JALON_FETCHER_ERROR_CUT_OFF;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_TIMED_OUT))
    return JALON_FETCHER_ERROR_TIMEOUT;

  return JALON_FETCHER_ERROR_NO_CONNECTION;
}

/* Takes over what libsoup says, in our words. */
static void
fail_with (GTask  *task,
           GError *cause)
{
  g_autoptr (GError) owned = cause;
  Fetch             *fetch = g_task_get_task_data (task);

  if (fetch->timed_out)
    fail (task, JALON_FETCHER_ERROR_TIMEOUT, "not finished in time");
  else if (g_error_matches (owned, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    finish (task, NULL, g_steal_pointer (&owned));
  else if (fetch->content->len > 0)
    fail (task, JALON_FETCHER_ERROR_CUT_OFF, "%s", owned->message);
  else
    fail (task, classify (owned), "%s", owned->message);
}

/* Whether an address is one that is asked: https, and of the domain. */
static gboolean
is_allowed (JalonSoupFetcher *self,
            GUri             *uri)
{
  const char *host = g_uri_get_host (uri);
  gsize       length = strlen (self->domain);
  gsize       host_length = host != NULL ? strlen (host) : 0;

  if (g_strcmp0 (g_uri_get_scheme (uri), "https") != 0 || host_length < length || g_uri_get_userinfo (uri) != NULL)
    return FALSE;

  if (g_ascii_strcasecmp (host + host_length - length, self->domain) != 0)
    return FALSE;

  return host_length == length || host[host_length - length - 1] == '.';
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GTask)  task = user_data;
  JalonSoupFetcher  *self = g_task_get_source_object (task);
  Fetch             *fetch = g_task_get_task_data (task);
  g_autoptr (GBytes) chunk = NULL;
  g_autoptr (GBytes) bytes = NULL;
  GError            *error = NULL;

  chunk = g_input_stream_read_bytes_finish (G_INPUT_STREAM (source), result, &error);

  if (chunk == NULL)
    {
      fail_with (task, error);
      return;
    }

  if (g_bytes_get_size (chunk) > 0)
    {
      g_byte_array_append (fetch->content, g_bytes_get_data (chunk, NULL), (guint) g_bytes_get_size (chunk));

      if (fetch->content->len > self->max_bytes)
        fail (task, JALON_FETCHER_ERROR_TOO_LARGE, "more than %u bytes", self->max_bytes);
      else
        g_input_stream_read_bytes_async (fetch->stream, CHUNK_BYTES, G_PRIORITY_DEFAULT, fetch->cancellable, read_cb, g_object_ref (task));

      return;
    }

  bytes = g_bytes_new (fetch->content->data, fetch->content->len);
  finish (task,
          jalon_fetched_new (bytes, soup_message_headers_get_one (soup_message_get_response_headers (fetch->message), "ETag"),
                             soup_message_headers_get_one (soup_message_get_response_headers (fetch->message), "Last-Modified")),
          NULL);
}

static void send_message (GTask *task, GUri *uri);

static gboolean
is_redirect (guint status)
{
  return status == SOUP_STATUS_MOVED_PERMANENTLY || status == SOUP_STATUS_FOUND || status == SOUP_STATUS_SEE_OTHER ||
         status == SOUP_STATUS_TEMPORARY_REDIRECT || status == SOUP_STATUS_PERMANENT_REDIRECT;
}

static void
follow (GTask *task)
{
  JalonSoupFetcher *self = g_task_get_source_object (task);
  Fetch            *fetch = g_task_get_task_data (task);
  const char       *location = soup_message_headers_get_one (soup_message_get_response_headers (fetch->message), "Location");
  g_autoptr (GUri)  uri = location != NULL ? g_uri_parse_relative (soup_message_get_uri (fetch->message), location, SOUP_HTTP_URI_FLAGS, NULL) : NULL;
  g_autofree char  *text = uri != NULL ? g_uri_to_string_partial (uri, G_URI_HIDE_PASSWORD) : NULL;

  if (uri == NULL || !is_allowed (self, uri))
    fail (task, JALON_FETCHER_ERROR_ADDRESS, "the server sends on to %s", text != NULL ? text : "nowhere");
  else if (++fetch->n_redirects > MAX_REDIRECTS)
    fail (task, JALON_FETCHER_ERROR_ADDRESS, "the server sends on too often");
  else
    send_message (task, uri);
}

static void
sent_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  Fetch            *fetch = g_task_get_task_data (task);
  GError           *error = NULL;
  guint             status;

  fetch->stream = soup_session_send_finish (SOUP_SESSION (source), result, &error);

  if (fetch->stream == NULL)
    {
      fail_with (task, error);
      return;
    }

  status = soup_message_get_status (fetch->message);

  if (is_redirect (status))
    {
      g_input_stream_close (fetch->stream, NULL, NULL);
      g_clear_object (&fetch->stream);
      follow (task);
    }
  else if (status == SOUP_STATUS_NOT_MODIFIED)
    finish (task, jalon_fetched_new (NULL, NULL, NULL), NULL);
  else if (status != SOUP_STATUS_OK)
    fail (task, JALON_FETCHER_ERROR_STATUS, "%u %s", status, soup_message_get_reason_phrase (fetch->message));
  else
    g_input_stream_read_bytes_async (fetch->stream, CHUNK_BYTES, G_PRIORITY_DEFAULT, fetch->cancellable, read_cb, g_object_ref (task));
}

/* Redirects are followed by hand: libsoup would follow them anywhere. */
static void
send_message (GTask *task,
              GUri  *uri)
{
  Fetch *fetch = g_task_get_task_data (task);

  g_clear_object (&fetch->message);
  fetch->message = soup_message_new_from_uri (SOUP_METHOD_GET, uri);
  soup_message_add_flags (fetch->message, SOUP_MESSAGE_NO_REDIRECT);

  if (fetch->etag != NULL)
    soup_message_headers_append (soup_message_get_request_headers (fetch->message), "If-None-Match", fetch->etag);
  if (fetch->last_modified != NULL)
    soup_message_headers_append (soup_message_get_request_headers (fetch->message), "If-Modified-Since", fetch->last_modified);

  soup_session_send_async (fetch->session, fetch->message, G_PRIORITY_DEFAULT, fetch->cancellable, sent_cb, g_object_ref (task));
}

static void
outer_cancelled_cb (GCancellable *outer,
                    GCancellable *inner)
{
  g_cancellable_cancel (inner);
}

static Fetch *
fetch_new (JalonSoupFetcher *self,
           const char       *etag,
           const char       *last_modified,
           GCancellable     *cancellable)
{
  Fetch *fetch = g_new0 (Fetch, 1);

  fetch->session = soup_session_new_with_options ("timeout", MAX (1, self->timeout / 1000), "idle-timeout", 1, NULL);
  if (self->tls_database != NULL)
    soup_session_set_tls_database (fetch->session, self->tls_database);

  fetch->content = g_byte_array_new ();
  fetch->cancellable = g_cancellable_new ();
  fetch->etag = g_strdup (etag);
  fetch->last_modified = g_strdup (last_modified);
  fetch->time_limit = g_timeout_add (self->timeout, time_is_up_cb, fetch);

  if (cancellable != NULL)
    {
      fetch->outer = g_object_ref (cancellable);
      fetch->outer_handler = g_cancellable_connect (cancellable, G_CALLBACK (outer_cancelled_cb), g_object_ref (fetch->cancellable), g_object_unref);
    }

  return fetch;
}

static void
jalon_soup_fetcher_fetch_async (JalonFetcher       *fetcher,
                                const char         *url,
                                const char         *etag,
                                const char         *last_modified,
                                GCancellable       *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer            user_data)
{
  JalonSoupFetcher *self = JALON_SOUP_FETCHER (fetcher);
  g_autoptr (GTask) task = g_task_new (self, NULL, callback, user_data);
  g_autoptr (GUri)  uri = g_uri_parse (url, SOUP_HTTP_URI_FLAGS, NULL);

  g_task_set_task_data (task, fetch_new (self, etag, last_modified, cancellable), fetch_free);

  if (uri == NULL || !is_allowed (self, uri))
    fail (task, JALON_FETCHER_ERROR_ADDRESS, "%s is no https address of %s", url, self->domain);
  else if (!g_tls_backend_supports_tls (g_tls_backend_get_default ()))
    fail (task, JALON_FETCHER_ERROR_NO_TLS, "there are no secure connections on this machine");
  else
    send_message (task, uri);
}

static JalonFetched *
jalon_soup_fetcher_fetch_finish (JalonFetcher *fetcher,
                                 GAsyncResult *result,
                                 GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, fetcher), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
fetcher_iface_init (JalonFetcherInterface *iface)
{
  iface->fetch_async = jalon_soup_fetcher_fetch_async;
  iface->fetch_finish = jalon_soup_fetcher_fetch_finish;
}

static void
jalon_soup_fetcher_set_property (GObject      *object,
                                 guint         id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  JalonSoupFetcher *self = JALON_SOUP_FETCHER (object);

  switch (id)
    {
    case PROP_DOMAIN:
      self->domain = g_value_dup_string (value);
      break;

    case PROP_MAX_BYTES:
      self->max_bytes = g_value_get_uint (value);
      break;

    case PROP_TIMEOUT:
      self->timeout = g_value_get_uint (value);
      break;

    case PROP_TLS_DATABASE:
      self->tls_database = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
jalon_soup_fetcher_finalize (GObject *object)
{
  JalonSoupFetcher *self = JALON_SOUP_FETCHER (object);

  g_clear_pointer (&self->domain, g_free);
  g_clear_object (&self->tls_database);

  G_OBJECT_CLASS (jalon_soup_fetcher_parent_class)->finalize (object);
}

static void
jalon_soup_fetcher_class_init (JalonSoupFetcherClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->set_property = jalon_soup_fetcher_set_property;
  object_class->finalize = jalon_soup_fetcher_finalize;

  properties[PROP_DOMAIN] = g_param_spec_string ("domain", NULL, NULL, DOMAIN, flags);
  properties[PROP_MAX_BYTES] = g_param_spec_uint ("max-bytes", NULL, NULL, 1, MAX_BYTES, MAX_BYTES, flags);
  properties[PROP_TIMEOUT] = g_param_spec_uint ("timeout", NULL, NULL, 1, TIMEOUT_MILLISECONDS, TIMEOUT_MILLISECONDS, flags);
  properties[PROP_TLS_DATABASE] = g_param_spec_object ("tls-database", NULL, NULL, G_TYPE_TLS_DATABASE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jalon_soup_fetcher_init (JalonSoupFetcher *self)
{
}

/**
 * jalon_soup_fetcher_new:
 *
 * Returns: (transfer full): a fetcher of files of canada.ca
 */
JalonFetcher *
jalon_soup_fetcher_new (void)
{
  return g_object_new (JALON_TYPE_SOUP_FETCHER, NULL);
}
