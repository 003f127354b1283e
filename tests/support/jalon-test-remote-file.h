/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

/* A file as a portal or a network folder may give it: its bytes are there, a local path is not. */

#define JALON_TYPE_TEST_REMOTE_FILE (jalon_test_remote_file_get_type ())
G_DECLARE_FINAL_TYPE (JalonTestRemoteFile, jalon_test_remote_file, JALON, TEST_REMOTE_FILE, GObject)

struct _JalonTestRemoteFile
{
  GObject parent_instance;

  GFile *local; /* where the bytes stand */
};

static void jalon_test_remote_file_iface_init (GFileIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (JalonTestRemoteFile, jalon_test_remote_file, G_TYPE_OBJECT, G_IMPLEMENT_INTERFACE (G_TYPE_FILE, jalon_test_remote_file_iface_init))

/* (transfer full) */
static GFile *
jalon_test_remote_file_new (const char *path)
{
  JalonTestRemoteFile *self = g_object_new (JALON_TYPE_TEST_REMOTE_FILE, NULL);

  self->local = g_file_new_for_path (path);
  return G_FILE (self);
}

static GFile *
remote_file_dup (GFile *file)
{
  return jalon_test_remote_file_new (g_file_peek_path (JALON_TEST_REMOTE_FILE (file)->local));
}

static guint
remote_file_hash (GFile *file)
{
  return g_file_hash (JALON_TEST_REMOTE_FILE (file)->local);
}

static gboolean
remote_file_equal (GFile *a,
                   GFile *b)
{
  return g_file_equal (JALON_TEST_REMOTE_FILE (a)->local, JALON_TEST_REMOTE_FILE (b)->local);
}

static gboolean
remote_file_is_native (GFile *file)
{
  return FALSE;
}

static gboolean
remote_file_has_uri_scheme (GFile      *file,
                            const char *scheme)
{
  return g_str_equal (scheme, "remote");
}

static char *
remote_file_get_uri_scheme (GFile *file)
{
  return g_strdup ("remote");
}

static char *
remote_file_get_basename (GFile *file)
{
  return g_file_get_basename (JALON_TEST_REMOTE_FILE (file)->local);
}

static char *
remote_file_get_path (GFile *file)
{
  return NULL;
}

static char *
remote_file_get_uri (GFile *file)
{
  return g_strconcat ("remote://", g_file_peek_path (JALON_TEST_REMOTE_FILE (file)->local), NULL);
}

static GFile *
remote_file_get_parent (GFile *file)
{
  return NULL;
}

static GFileInfo *
remote_file_query_info (GFile              *file,
                        const char         *attributes,
                        GFileQueryInfoFlags flags,
                        GCancellable       *cancellable,
                        GError            **error)
{
  return g_file_query_info (JALON_TEST_REMOTE_FILE (file)->local, attributes, flags, cancellable, error);
}

static GFileInputStream *
remote_file_read (GFile        *file,
                  GCancellable *cancellable,
                  GError      **error)
{
  return g_file_read (JALON_TEST_REMOTE_FILE (file)->local, cancellable, error);
}

static GFileOutputStream *
remote_file_replace (GFile           *file,
                     const char      *etag,
                     gboolean         make_backup,
                     GFileCreateFlags flags,
                     GCancellable    *cancellable,
                     GError         **error)
{
  return g_file_replace (JALON_TEST_REMOTE_FILE (file)->local, etag, make_backup, flags, cancellable, error);
}

static void
jalon_test_remote_file_iface_init (GFileIface *iface)
{
  iface->dup = remote_file_dup;
  iface->hash = remote_file_hash;
  iface->equal = remote_file_equal;
  iface->is_native = remote_file_is_native;
  iface->has_uri_scheme = remote_file_has_uri_scheme;
  iface->get_uri_scheme = remote_file_get_uri_scheme;
  iface->get_basename = remote_file_get_basename;
  iface->get_path = remote_file_get_path;
  iface->get_uri = remote_file_get_uri;
  iface->get_parse_name = remote_file_get_uri;
  iface->get_parent = remote_file_get_parent;
  iface->query_info = remote_file_query_info;
  iface->read_fn = remote_file_read;
  iface->replace = remote_file_replace;
}

static void
jalon_test_remote_file_finalize (GObject *object)
{
  g_clear_object (&JALON_TEST_REMOTE_FILE (object)->local);

  G_OBJECT_CLASS (jalon_test_remote_file_parent_class)->finalize (object);
}

static void
jalon_test_remote_file_class_init (JalonTestRemoteFileClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jalon_test_remote_file_finalize;
}

static void
jalon_test_remote_file_init (JalonTestRemoteFile *self)
{
}
