/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

/* Whether two objects look the same to a view. */
typedef gboolean (*JalonEqualFunc) (gpointer a, gpointer b);

void     jalon_list_update (GListStore *store, GPtrArray *objects, JalonEqualFunc equal);
gboolean jalon_list_items_equal (gpointer a, gpointer b);
gboolean jalon_list_deadlines_equal (gpointer a, gpointer b);
