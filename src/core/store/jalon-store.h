/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "jalon-profile-file.h"

/* Of the copies beside a file: as it was when it was opened, and the save before the last. */
#define JALON_STORE_OPENING_SUFFIX ".bak"
#define JALON_STORE_PREVIOUS_SUFFIX ".prev"

#define JALON_TYPE_STORE (jalon_store_get_type ())
G_DECLARE_FINAL_TYPE (JalonStore, jalon_store, JALON, STORE, GObject)

/* One profile and its file. Loads, keeps the household, saves it atomically
 * (mode 0600; the folder it makes has 0700; two copies stay beside it, see
 * jalon_store_save()). Properties: household, path, read-only, dirty, error (the
 * last failure to save, or NULL). */
JalonStore     *jalon_store_new (JalonHousehold *household, const char *path);
JalonStore     *jalon_store_load (const char *path, GError **error);
JalonStore     *jalon_store_load_file (GFile *file, GError **error);
JalonHousehold *jalon_store_get_household (JalonStore *self);
GFile          *jalon_store_get_file (JalonStore *self);
const char     *jalon_store_get_path (JalonStore *self); /* NULL: the file has none */
gboolean        jalon_store_is_read_only (JalonStore *self);
gboolean        jalon_store_is_dirty (JalonStore *self);
gboolean        jalon_store_save (JalonStore *self, GError **error); /* no-op when clean */
gboolean        jalon_store_save_copy (JalonStore *self, const char *path, GError **error);
gboolean        jalon_store_save_copy_to (JalonStore *self, GFile *file, GError **error);
void            jalon_store_save_soon (JalonStore *self, guint milliseconds); /* by a GLib timeout; restarts */
