/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#define JALON_TYPE_ENTRY (jalon_entry_get_type ())
G_DECLARE_FINAL_TYPE (JalonEntry, jalon_entry, JALON, ENTRY, GObject)

/* A place in a list that stays while what stands in it changes, so that the row of a
 * view keeps its focus and what is open in it. Property: value (GObject, notifies). */
gpointer jalon_entry_get_value (JalonEntry *self); /* (transfer none) */

typedef const char *(*JalonEntryKeyFunc) (gpointer value);
typedef gboolean (*JalonEntrySameFunc) (gpointer a, gpointer b);

void jalon_entries_update (GListStore *store, GPtrArray *values, JalonEntryKeyFunc get_key, JalonEntrySameFunc is_same);
