/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE /* mkostemp */
#include "jalon-store-file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "jalon-json.h"
#include "jalon-profile-file.h"
#include "jalon-store-folder.h"

#define FILE_MODE 0600 /* a profile is nobody else's business */
#define FOLDER_MODE 0700
#define CHUNK_BYTES 65536

static void
set_errno_error (GError **error,
                 int      code)
{
  g_set_error_literal (error, G_FILE_ERROR, (gint) g_file_error_from_errno (code), g_strerror (code));
}

static void
set_size_error (GError    **error,
                const char *what)
{
  g_set_error (error, JALON_PROFILE_ERROR, JALON_PROFILE_ERROR_REFUSED,
               "the %s is larger than %d MiB", what, JALON_JSON_MAX_BYTES / (1024 * 1024));
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

  set_size_error (error, "file");
  return NULL;
}

static GBytes *
read_path (const char *path,
           GError    **error)
{
  int     descriptor = open (path, O_RDONLY | O_CLOEXEC);
  GBytes *bytes;

  if (descriptor < 0)
    {
      set_errno_error (error, errno);
      return NULL;
    }

  bytes = read_all (descriptor, error);
  close (descriptor);

  return bytes;
}

/* Writes a file under a name of its own beside the target, down to the disk.
 * Returns: (transfer full): its path */
static char *
write_beside (const char *target,
              const char *data,
              gsize       length,
              GError    **error)
{
  g_autofree char *folder = g_path_get_dirname (target);
  g_autofree char *path = g_build_filename (folder, JALON_STORE_UNFINISHED, NULL);
  int              descriptor = mkostemp (path, O_CLOEXEC); /* its mode is 0600 */
  int              problem = 0;

  if (descriptor < 0)
    {
      set_errno_error (error, errno);
      return NULL;
    }

  while (length > 0 && problem == 0)
    {
      gssize n_written = write (descriptor, data, length);

      if (n_written >= 0)
        {
          data += n_written;
          length -= (gsize) n_written;
        }
      else if (errno != EINTR)
        {
          problem = errno;
        }
    }

  if (problem == 0 && fsync (descriptor) != 0)
    problem = errno;

  if (close (descriptor) != 0 && problem == 0)
    problem = errno;

  if (problem == 0)
    return g_steal_pointer (&path);

  unlink (path);
  set_errno_error (error, problem);
  return NULL;
}

/* Gives the file that is about to be replaced a second name beside it, which says what it
 * will be. That leaves no moment without a copy and takes no room; file systems without
 * second names, and files of somebody else, get a real copy.
 * Returns: (transfer full) (nullable): the name; NULL without error if there is no file */
static char *
keep_beside (const char *target,
             const char *written,
             const char *backup,
             GError    **error)
{
  g_autofree char   *name = g_path_get_basename (backup);
  g_autofree char   *kept = g_strconcat (written, ".", name, NULL);
  g_autofree char   *copy = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) problem = NULL;

  if (link (target, kept) == 0)
    {
      if (chmod (kept, FILE_MODE) == 0)
        return g_steal_pointer (&kept);

      unlink (kept);
    }

  bytes = read_path (target, &problem);

  if (bytes != NULL)
    {
      copy = write_beside (target, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), error);

      /* Only what is whole gets the name; it may be longer than the file system has room for. */
      return copy != NULL && rename (copy, kept) == 0 ? g_steal_pointer (&kept) : g_steal_pointer (&copy);
    }

  if (!g_error_matches (problem, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    g_propagate_error (error, g_steal_pointer (&problem));

  return NULL;
}

/* The portal of documents shows a file in a folder of its own, and keeps on the disk, hidden and by names of its
 * own, whatever else is written there: a copy beside it would never be found again, and stay. */
static gboolean
is_in_portal (const char *target)
{
  g_autofree char *documents = g_build_filename (g_get_user_runtime_dir (), "doc", "", NULL);

  return g_str_has_prefix (target, documents) || g_str_has_prefix (target, "/run/flatpak/doc/");
}

/* Puts what is written in the place of the target, and what was there in the
 * place of the backup. The backup before is given up last: a save that fails
 * costs no copy. Without its backup nothing is saved: the file becomes again
 * what it was, and if not even that can be done, both stay. */
static gboolean
replace (const char *target,
         const char *written,
         const char *kept,
         const char *backup,
         GError    **error)
{
  if (rename (written, target) != 0)
    {
      set_errno_error (error, errno);
      unlink (written);

      if (kept != NULL)
        unlink (kept);

      return FALSE;
    }

  if (kept == NULL)
    return TRUE;

  if (rename (kept, backup) != 0)
    {
      set_errno_error (error, errno);
      rename (kept, target);
      return FALSE;
    }

  /* Where both were names of one file, nothing was renamed. */
  unlink (kept);
  return TRUE;
}

/* Where a file is; a link stays a link. */
static char *
dup_target (const char *path)
{
  char *resolved = realpath (path, NULL);
  char *target = g_strdup (resolved != NULL ? resolved : path);

  free (resolved);

  return target;
}

/* Writes a new file in the folder and puts it in the place of the old one, so
 * that there is always a whole one. */
static gboolean
write_target (const char *target,
              const char *text,
              gsize       length,
              const char *backup_suffix,
              GError    **error)
{
  g_autofree char *backup = g_strconcat (target, backup_suffix, NULL);
  g_autofree char *written = write_beside (target, text, length, error);
  g_autofree char *kept = NULL;
  GError          *problem = NULL;

  if (written == NULL)
    return FALSE;

  if (!is_in_portal (target))
    kept = keep_beside (target, written, backup, &problem);

  if (problem != NULL)
    {
      unlink (written);
      g_propagate_error (error, problem);
      return FALSE;
    }

  return replace (target, written, kept, backup, error);
}

static gboolean
write_path (const char *path,
            const char *text,
            gsize       length,
            const char *backup_suffix,
            GError    **error)
{
  g_autofree char *target = dup_target (path);
  g_autofree char *folder = g_path_get_dirname (target);
  gboolean         written;
  int              descriptor;

  if (g_mkdir_with_parents (folder, FOLDER_MODE) != 0)
    {
      set_errno_error (error, errno);
      return FALSE;
    }

  descriptor = jalon_store_folder_begin (folder);
  written = write_target (target, text, length, backup_suffix, error);
  if (written)
    jalon_store_folder_sync (descriptor);
  jalon_store_folder_end (descriptor);

  return written;
}

/* Of files on this machine: GIO leaves nothing behind elsewhere that we could know of. */
void
jalon_store_file_tidy (GFile *file)
{
  const char      *path = g_file_peek_path (file);
  g_autofree char *target = path != NULL ? dup_target (path) : NULL;
  g_autofree char *folder = target != NULL ? g_path_get_dirname (target) : NULL;

  if (folder != NULL)
    jalon_store_folder_tidy (folder);
}

/* A file on another machine, or behind another program: GIO knows how it is
 * replaced in one step, and the older copy stands beside it. */
static GBytes *
read_remote (GFile   *file,
             GError **error)
{
  g_autoptr (GBytes) bytes = jalon_json_read_file (file, error);

  if (bytes == NULL)
    return NULL;

  if (g_bytes_get_size (bytes) <= JALON_JSON_MAX_BYTES)
    return g_steal_pointer (&bytes);

  set_size_error (error, "file");
  return NULL;
}

static gboolean
write_remote (GFile      *file,
              const char *text,
              gsize       length,
              const char *backup_suffix,
              GError    **error)
{
  g_autofree char   *name = g_file_get_basename (file);
  g_autofree char   *backup_name = g_strconcat (name, backup_suffix, NULL);
  g_autoptr (GFile)  folder = g_file_get_parent (file);
  g_autoptr (GFile)  backup = folder != NULL ? g_file_get_child (folder, backup_name) : NULL;
  g_autoptr (GError) problem = NULL;

  if (backup != NULL && !g_file_copy (file, backup, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, &problem) &&
      !g_error_matches (problem, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    {
      g_propagate_error (error, g_steal_pointer (&problem));
      return FALSE;
    }

  return g_file_replace_contents (file, text, length, NULL, FALSE, G_FILE_CREATE_PRIVATE | G_FILE_CREATE_REPLACE_DESTINATION, NULL, NULL, error);
}

GBytes *
jalon_store_file_read (GFile   *file,
                       GError **error)
{
  const char *path = g_file_peek_path (file);

  return path != NULL ? read_path (path, error) : read_remote (file, error);
}

/* The suffix is that of the copy of what is there. */
gboolean
jalon_store_file_write (GFile      *file,
                        const char *text,
                        const char *backup_suffix,
                        GError    **error)
{
  const char *path = g_file_peek_path (file);
  gsize       length = strlen (text);

  if (length > JALON_JSON_MAX_BYTES)
    {
      set_size_error (error, "profile");
      return FALSE;
    }

  return path != NULL ? write_path (path, text, length, backup_suffix, error)
                      : write_remote (file, text, length, backup_suffix, error);
}

static gboolean
is_missing (const GError *error)
{
  return g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT) || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

/* Compares contents, not times: a copy that came back unchanged is no conflict,
 * and two changes within one tick of the clock are one. A file that somebody
 * removed is no conflict: there is nothing to lose. */
gboolean
jalon_store_file_check (GFile   *file,
                        GBytes  *on_disk,
                        GError **error)
{
  g_autoptr (GBytes) now = NULL;
  g_autoptr (GError) problem = NULL;

  now = jalon_store_file_read (file, &problem);

  if (now == NULL && is_missing (problem))
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
