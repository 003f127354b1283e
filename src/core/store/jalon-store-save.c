/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "jalon-store-file.h"
#include "jalon-store-private.h"

/* Returns: (transfer full): what was written, or may have been if it fails */
static GBytes *
write_household (JalonStore *self,
                 GFile      *file,
                 const char *backup_suffix,
                 gboolean   *out_written,
                 GError    **error)
{
  char   *text;
  GBytes *bytes;

  *out_written = FALSE;

  if (self->read_only)
    {
      g_set_error_literal (error, JALON_PROFILE_ERROR, JALON_PROFILE_ERROR_READ_ONLY,
                           "the file is of a newer version and is not written");
      return NULL;
    }

  text = jalon_profile_serialize (self->household, TRUE);
  *out_written = jalon_store_file_write (file, text, backup_suffix, error);
  bytes = g_bytes_new_take (text, strlen (text));

  return bytes;
}

static gboolean
check_own_file (JalonStore *self,
                GError    **error)
{
  g_autoptr (GError) problem = NULL;

  if (jalon_store_file_check (self->file, self->on_disk, &problem) ||
      (self->attempted != NULL && jalon_store_file_check (self->file, self->attempted, NULL)))
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&problem));
  return FALSE;
}

/* The copy at opening is made by the first save; later ones keep the save before. */
static gboolean
write_own_file (JalonStore *self,
                GError    **error)
{
  GBytes  *bytes;
  gboolean written;

  if (!check_own_file (self, error))
    return FALSE;

  if (!self->keeps_opening)
    jalon_store_file_tidy (self->file);

  bytes = write_household (self, self->file, self->keeps_opening ? JALON_STORE_PREVIOUS_SUFFIX : JALON_STORE_OPENING_SUFFIX, &written, error);
  g_clear_pointer (&self->attempted, g_bytes_unref);

  if (!written)
    {
      self->attempted = bytes;
      return FALSE;
    }

  g_clear_pointer (&self->on_disk, g_bytes_unref);
  self->on_disk = bytes;
  self->keeps_opening = TRUE;

  return TRUE;
}

/**
 * jalon_store_save:
 * @self: a store
 * @error: return location for a #GFileError or a #JalonProfileError; it begins
 *   with the path
 *
 * Writes the file if something is not saved yet; nothing happens otherwise. The
 * file as it was at opening stays as `.bak`, the save before this one as
 * `.prev`; both are as private as the file. Fails, and writes nothing, if somebody else has
 * changed the file since it was read (%JALON_PROFILE_ERROR_CONFLICT).
 *
 * Returns: whether everything is saved
 */
gboolean
jalon_store_save (JalonStore *self,
                  GError    **error)
{
  g_autoptr (GError) problem = NULL;

  g_return_val_if_fail (JALON_IS_STORE (self), FALSE);

  jalon_store_stop_waiting (self);

  if (!self->dirty)
    return TRUE;

  if (!write_own_file (self, &problem))
    {
      g_autofree char *name = self->path != NULL ? g_strdup (self->path) : g_file_get_parse_name (self->file);

      g_prefix_error (&problem, "%s: ", name);
      jalon_store_take_error (self, g_error_copy (problem));
      g_propagate_error (error, g_steal_pointer (&problem));
      return FALSE;
    }

  jalon_store_set_dirty (self, FALSE);
  jalon_store_take_error (self, NULL);

  return TRUE;
}

/* Of a newer version: as its file stands, with all that this version does not know. */
static gboolean
copy_file (JalonStore *self,
           GFile      *file,
           GError    **error)
{
  g_autofree char *text = g_strndup (g_bytes_get_data (self->on_disk, NULL), g_bytes_get_size (self->on_disk));

  return jalon_store_file_write (file, text, JALON_STORE_OPENING_SUFFIX, error);
}

/**
 * jalon_store_save_copy_to:
 * @self: a store
 * @file: another file; what is there stays as `.bak`
 * @error: return location for a #GFileError, a #GIOError or a
 *   #JalonProfileError, without the name of the file
 *
 * Writes a copy of the household. The store stays with its own file.
 *
 * Returns: whether the copy is written
 */
gboolean
jalon_store_save_copy_to (JalonStore *self,
                          GFile      *file,
                          GError    **error)
{
  g_autoptr (GBytes) bytes = NULL;
  gboolean           written;

  g_return_val_if_fail (JALON_IS_STORE (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  if (g_file_equal (self->file, file))
    return jalon_store_save (self, error);

  if (self->read_only)
    return copy_file (self, file, error);

  bytes = write_household (self, file, JALON_STORE_OPENING_SUFFIX, &written, error);

  return written;
}

/**
 * jalon_store_save_copy:
 * @self: a store
 * @path: another file; what is there stays as `.bak`
 * @error: return location for a #GFileError or a #JalonProfileError; it begins
 *   with the path
 *
 * Writes a copy as jalon_store_save_copy_to() does.
 *
 * Returns: whether the copy is written
 */
gboolean
jalon_store_save_copy (JalonStore *self,
                       const char *path,
                       GError    **error)
{
  g_autoptr (GFile) file = NULL;

  g_return_val_if_fail (JALON_IS_STORE (self), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  file = g_file_new_for_path (path);

  if (g_file_equal (self->file, file))
    return jalon_store_save (self, error);

  if (jalon_store_save_copy_to (self, file, error))
    return TRUE;

  g_prefix_error (error, "%s: ", path);
  return FALSE;
}

static gboolean
pause_ended_cb (gpointer data)
{
  JalonStore *self = data;

  self->save_source = 0;
  jalon_stores_waiting = g_list_remove (jalon_stores_waiting, self);
  jalon_store_save (self, NULL); /* a failure is in the property "error" */

  return G_SOURCE_REMOVE;
}

/**
 * jalon_store_save_soon:
 * @self: a store
 * @milliseconds: how long to wait
 *
 * Saves after a pause, in the main loop. Another call begins the pause again.
 * A failure is told by the property "error" only.
 */
void
jalon_store_save_soon (JalonStore *self,
                       guint       milliseconds)
{
  g_return_if_fail (JALON_IS_STORE (self));

  jalon_store_stop_waiting (self);
  jalon_stores_waiting = g_list_prepend (jalon_stores_waiting, self);
  self->save_source = g_timeout_add (milliseconds, pause_ended_cb, self);
}
