/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-store-folder.h"

#include <errno.h>
#include <fcntl.h>
#include <gio/gio.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "jalon-store-file.h"
#include "jalon-store.h"

/*
 * What a save that was killed has left in a folder. Every save holds a shared
 * lock on the folder, which the system takes back when its program ends,
 * however that happens: who gets the lock alone knows that nobody saves here.
 * A process id would not do: in a sandbox it means somebody else.
 */

static gboolean
lock_folder (int descriptor,
             int operation)
{
  int result;

  do
    result = flock (descriptor, operation);
  while (result != 0 && errno == EINTR);

  return result == 0;
}

/**
 * jalon_store_folder_begin:
 * @folder: the folder of a file that is about to be saved
 *
 * Says that what is unfinished in the folder belongs to somebody, until
 * jalon_store_folder_end(). Some file systems know no locks: then nobody can
 * have one alone either, and nothing is tidied.
 *
 * Returns: a descriptor, or -1
 */
int
jalon_store_folder_begin (const char *folder)
{
  int descriptor = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

  if (descriptor >= 0)
    lock_folder (descriptor, LOCK_SH);

  return descriptor;
}

void
jalon_store_folder_end (int descriptor)
{
  if (descriptor >= 0)
    close (descriptor);
}

/* A rename lasts only when its folder is on disk. Some file systems cannot
 * promise it; the text itself is safe without it. */
void
jalon_store_folder_sync (int descriptor)
{
  if (descriptor >= 0)
    fsync (descriptor);
}

/* Returns: (nullable): what stands behind the six letters; NULL: no save has made this name */
static const char *
find_rest (const char *name)
{
  const gsize n = strlen (JALON_STORE_UNFINISHED);

  if (!g_str_has_prefix (name, JALON_STORE_UNFINISHED_PREFIX) || strlen (name) < n || (name[n] != '\0' && name[n] != '.'))
    return NULL;

  for (const char *letter = name + strlen (JALON_STORE_UNFINISHED_PREFIX); letter < name + n; letter++)
    if (!g_ascii_isalnum (*letter))
      return NULL;

  return name + n;
}

static gboolean
is_own_file (const char *path)
{
  struct stat status;

  return lstat (path, &status) == 0 && S_ISREG (status.st_mode) && status.st_uid == geteuid ();
}

static GBytes *
read_bytes (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  return g_file_test (path, G_FILE_TEST_IS_REGULAR) ? jalon_store_file_read (file, NULL) : NULL;
}

/* The household of which this was to become a copy; NULL if it is no such name. */
static char *
dup_household (const char *folder,
               const char *copy)
{
  static const char *const suffixes[] = { JALON_STORE_OPENING_SUFFIX, JALON_STORE_PREVIOUS_SUFFIX };

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_autofree char *name = g_str_has_suffix (copy, suffixes[i]) ? g_strndup (copy, strlen (copy) - strlen (suffixes[i])) : NULL;

      if (name != NULL && name[0] != '\0')
        return g_build_filename (folder, name, NULL);
    }

  return NULL;
}

/* The save was killed when the household was written and the copy of what it had been was not
 * in its place yet: it is the only one of that. Of a household that is gone nothing is kept. */
static gboolean
is_missing_copy (const char *path,
                 const char *household)
{
  g_autoptr (GBytes) copy = read_bytes (path);
  g_autoptr (GBytes) written = household != NULL ? read_bytes (household) : NULL;

  return copy != NULL && written != NULL && !g_bytes_equal (copy, written);
}

static void
tidy_file (const char *folder,
           const char *name)
{
  const char      *rest = find_rest (name);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *household = NULL;
  g_autofree char *place = NULL;

  if (rest == NULL || !is_own_file (path))
    return;

  if (rest[0] != '\0')
    {
      household = dup_household (folder, rest + 1);
      place = g_build_filename (folder, rest + 1, NULL);

      if (is_missing_copy (path, household) && rename (path, place) != 0)
        return;
    }

  unlink (path);
}

/**
 * jalon_store_folder_tidy:
 * @folder: a folder with households
 *
 * Removes what saves that were killed have left: parts of a household that
 * somebody may have deleted since. A copy that one of them could not put in its
 * place any more is put there. Nothing happens while anybody saves here.
 */
void
jalon_store_folder_tidy (const char *folder)
{
  int              descriptor = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  g_autoptr (GDir) dir = NULL;
  const char      *name;

  if (descriptor < 0)
    return;

  if (lock_folder (descriptor, LOCK_EX | LOCK_NB))
    dir = g_dir_open (folder, 0, NULL);

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    tidy_file (folder, name);

  close (descriptor);
}
