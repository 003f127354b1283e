/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-fetcher.h"
#include "jalon-rounds.h"

#define JALON_TYPE_ROUNDS_STORE (jalon_rounds_store_get_type ())
G_DECLARE_FINAL_TYPE (JalonRoundsStore, jalon_rounds_store, JALON, ROUNDS_STORE, GObject)

/**
 * JalonRoundsStore:
 *
 * The rounds that the program knows: those that it carries, and what a refreshed or
 * opened list added. A list never takes anything away. Signal "changed": there are
 * other rounds than before, or another day of refresh.
 */
JalonRoundsStore *jalon_rounds_store_new (const char *cache_folder);
JalonRoundsStore *jalon_rounds_store_new_for_user (void);

void          jalon_rounds_store_set_fetcher (JalonRoundsStore *self, JalonFetcher *fetcher);
JalonFetcher *jalon_rounds_store_get_fetcher (JalonRoundsStore *self); /* (nullable): no way to the network */

JalonRounds *jalon_rounds_store_get_rounds (JalonRoundsStore *self);
JalonDate    jalon_rounds_store_get_refreshed (JalonRoundsStore *self);
GPtrArray   *jalon_rounds_store_get_problems (JalonRoundsStore *self);

gboolean jalon_rounds_store_take_feed (JalonRoundsStore *self, GBytes *bytes, GError **error);
void     jalon_rounds_store_refresh_async (JalonRoundsStore *self, JalonDate today, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean jalon_rounds_store_refresh_finish (JalonRoundsStore *self, GAsyncResult *result, GError **error);
void     jalon_rounds_store_set_addresses (JalonRoundsStore *self, const char *english, const char *french);
