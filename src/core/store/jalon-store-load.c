/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-store-file.h"
#include "jalon-store-private.h"

/* Writes what waits for the end of a pause to go into the same file. What
 * cannot be written stays with its store, which tells so. */
static void
write_waiting (GFile *file)
{
  GList *link = jalon_stores_waiting;

  while (link != NULL)
    {
      JalonStore *other = link->data;

      if (!g_file_equal (other->file, file))
        {
          link = link->next;
          continue;
        }

      jalon_store_save (other, NULL);
      link = jalon_stores_waiting; /* it waits no more, and who heard of it may have changed the list */
    }
}

static JalonStore *
load (GFile      *file,
      const char *path,
      GError    **error)
{
  g_autoptr (GBytes)         bytes = NULL;
  g_autoptr (JalonHousehold) household = NULL;
  gboolean                   read_only = FALSE;
  JalonStore                *self;

  write_waiting (file);
  jalon_store_file_tidy (file);
  bytes = jalon_store_file_read (file, error);

  if (bytes != NULL)
    household = jalon_profile_parse (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &read_only, error);

  if (household == NULL)
    return NULL;

  self = jalon_store_new_for_file (household, file, path);
  self->on_disk = g_steal_pointer (&bytes);
  self->read_only = read_only;
  if (read_only)
    jalon_record_lock (JALON_RECORD (household));
  self->dirty = FALSE;

  return self;
}

/**
 * jalon_store_load:
 * @path: a file
 * @error: return location for a #GFileError or a #JalonProfileError; it begins
 *   with the path
 *
 * Reads a profile, after writing what an earlier store of the same file has
 * not written yet, and removing what saves that were killed have left in its
 * folder. A file that cannot be read is not touched, now or later.
 *
 * Returns: (transfer full): a store that is not dirty, or %NULL
 */
JalonStore *
jalon_store_load (const char *path,
                  GError    **error)
{
  g_autoptr (GFile) file = NULL;
  JalonStore       *self;

  g_return_val_if_fail (path != NULL, NULL);

  file = g_file_new_for_path (path);
  self = load (file, path, error);

  if (self == NULL)
    g_prefix_error (error, "%s: ", path);

  return self;
}

/**
 * jalon_store_load_file:
 * @file: a file, on this machine or elsewhere
 * @error: return location for a #GFileError, a #GIOError or a
 *   #JalonProfileError; it begins with the path or the address
 *
 * Reads a profile as jalon_store_load() does, also from a file without a path.
 * Such a file is compared, replaced and kept a copy of through GIO.
 *
 * Returns: (transfer full): a store that is not dirty, or %NULL
 */
JalonStore *
jalon_store_load_file (GFile   *file,
                       GError **error)
{
  g_autofree char *name = NULL;
  JalonStore      *self;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  self = load (file, g_file_peek_path (file), error);

  if (self == NULL)
    {
      name = g_file_get_parse_name (file);
      g_prefix_error (error, "%s: ", name);
    }

  return self;
}
