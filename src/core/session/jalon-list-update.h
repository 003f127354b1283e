/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

/* Whether two objects look the same to a view; @changed: the records that changed between both, or NULL: any of them. */
typedef gboolean (*JalonEqualFunc) (gpointer a, gpointer b, GHashTable *changed);

void     jalon_list_update (GListStore *store, GPtrArray *objects, JalonEqualFunc equal, GHashTable *changed);
gboolean jalon_list_items_equal (gpointer a, gpointer b, GHashTable *changed);
gboolean jalon_list_is_same (GPtrArray *one, GPtrArray *two);
gboolean jalon_list_deadlines_equal (gpointer a, gpointer b, GHashTable *changed);
