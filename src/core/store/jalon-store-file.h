/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

/* Bytes of a profile's file. Errors are #GFileError, or #GIOError for a
 * file without a path, except for one that is too large:
 * JALON_PROFILE_ERROR_REFUSED. None has the path. */
GBytes  *jalon_store_file_read (GFile *file, GError **error);
gboolean jalon_store_file_write (GFile *file, const char *text, const char *backup_suffix, GError **error);
void     jalon_store_file_tidy (GFile *file);                                   /* its folder, of what saves that were killed have left */
gboolean jalon_store_file_check (GFile *file, GBytes *on_disk, GError **error); /* is it still as it was? NULL: no file */
