/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Bytes of a profile's file. Errors are #GFileError, without the path, except
 * for a file that is too large: JALON_PROFILE_ERROR_REFUSED. */
GBytes  *jalon_store_file_read (const char *path, GError **error);
gboolean jalon_store_file_write (const char *path, const char *text, GError **error);
gboolean jalon_store_file_check (const char *path, GBytes *on_disk, GError **error); /* is it still as it was? NULL: no file */

G_END_DECLS
