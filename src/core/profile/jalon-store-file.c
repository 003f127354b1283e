/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-store-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "jalon-json.h"
#include "jalon-profile-file.h"

#define FILE_MODE 0600 /* a profile is nobody else's business */
#define FOLDER_MODE 0700
#define CHUNK_BYTES 65536
#define BACKUP_SUFFIX ".bak"

static void
set_errno_error (GError **error,
                 int      code)
{
  g_set_error_literal (error, G_FILE_ERROR, (gint) g_file_error_from_errno (code), g_strerror (code));
}

/* Reads to the end, but never more than a profile may have: the file may be a device. */
static GBytes *
read_all (int      descriptor,
          GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autofree guint8     *chunk = g_malloc (CHUNK_BYTES);

  while (bytes->len <= JALON_JSON_MAX_BYTES)
    {
      gssize n_read = read (descriptor, chunk, CHUNK_BYTES);

      if (n_read < 0 && errno == EINTR)
        continue;

      if (n_read < 0)
        {
          set_errno_error (error, errno);
          return NULL;
        }

      if (n_read == 0)
        return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));

      g_byte_array_append (bytes, chunk, (guint) n_read);
    }

  g_set_error (error, JALON_PROFILE_ERROR, JALON_PROFILE_ERROR_REFUSED,
               "the file is larger than %d MiB", JALON_JSON_MAX_BYTES / (1024 * 1024));
  return NULL;
}

GBytes *
jalon_store_file_read (const char *path,
                       GError    **error)
{
  int     descriptor = g_open (path, O_RDONLY | O_CLOEXEC, 0);
  GBytes *bytes;

  if (descriptor < 0)
    {
      set_errno_error (error, errno);
      return NULL;
    }

  bytes = read_all (descriptor, error);
  g_close (descriptor, NULL);

  return bytes;
}

/* Keeps the file that is about to be replaced under another name. A second
 * name for the same file never leaves a moment without a copy, and takes no
 * room; file systems without such names get a real copy. */
static gboolean
keep_backup (const char *path,
             GError    **error)
{
  g_autofree char   *backup = g_strconcat (path, BACKUP_SUFFIX, NULL);
  g_autoptr (GBytes) bytes = NULL;

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    return TRUE;

  g_unlink (backup);

  if (link (path, backup) == 0)
    {
      g_chmod (backup, FILE_MODE);
      return TRUE;
    }

  bytes = jalon_store_file_read (path, error);

  return bytes != NULL &&
         g_file_set_contents_full (backup, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes),
                                   G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, FILE_MODE, error);
}

/* A rename lasts only when its folder is on disk. Some file systems cannot
 * promise it; the text itself is safe without it. */
static void
sync_folder (const char *folder)
{
  int descriptor = g_open (folder, O_RDONLY | O_CLOEXEC, 0);

  if (descriptor < 0)
    return;

  fsync (descriptor);
  g_close (descriptor, NULL);
}

/* Writes a new file in the folder and puts it in the place of the old one, so
 * that there is always a whole one. A link stays a link. */
gboolean
jalon_store_file_write (const char *path,
                        const char *text,
                        GError    **error)
{
  char            *resolved = realpath (path, NULL);
  g_autofree char *target = g_strdup (resolved != NULL ? resolved : path);
  g_autofree char *folder = g_path_get_dirname (target);
  gsize            length = strlen (text);

  free (resolved);

  if (length > JALON_JSON_MAX_BYTES)
    {
      g_set_error (error, JALON_PROFILE_ERROR, JALON_PROFILE_ERROR_REFUSED,
                   "the profile is larger than %d MiB", JALON_JSON_MAX_BYTES / (1024 * 1024));
      return FALSE;
    }

  if (g_mkdir_with_parents (folder, FOLDER_MODE) != 0)
    {
      set_errno_error (error, errno);
      return FALSE;
    }

  if (!keep_backup (target, error) ||
      !g_file_set_contents_full (target, text, (gssize) length,
                                 G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, FILE_MODE, error))
    return FALSE;

  sync_folder (folder);

  return TRUE;
}

/* Compares contents, not times: a copy that came back unchanged is no conflict,
 * and two changes within one tick of the clock are one. A file that somebody
 * removed is no conflict: there is nothing to lose. */
gboolean
jalon_store_file_check (const char *path,
                        GBytes     *on_disk,
                        GError    **error)
{
  g_autoptr (GBytes) now = NULL;
  g_autoptr (GError) problem = NULL;

  now = jalon_store_file_read (path, &problem);

  if (now == NULL && g_error_matches (problem, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    return TRUE;

  if (now != NULL && on_disk != NULL && g_bytes_equal (now, on_disk))
    return TRUE;

  if (now == NULL && !g_error_matches (problem, JALON_PROFILE_ERROR, JALON_PROFILE_ERROR_REFUSED))
    {
      g_propagate_error (error, g_steal_pointer (&problem));
      return FALSE;
    }

  g_set_error_literal (error, JALON_PROFILE_ERROR, JALON_PROFILE_ERROR_CONFLICT,
                       on_disk != NULL ? "the file was changed by somebody else since it was read"
                                       : "there is a file already");
  return FALSE;
}
