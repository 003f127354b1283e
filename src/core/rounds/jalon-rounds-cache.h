/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-rounds.h"

/**
 * JalonRoundsCache:
 * @rounds: (nullable): the refreshed rounds
 * @refreshed: the day of the last refresh; unset if the rounds came from a file only
 * @etag, @last_modified: (nullable): the marks of the feeds, by #JalonLanguage
 *
 * What the program keeps of a refresh. Private to the room.
 */
typedef struct
{
  JalonRounds *rounds;
  JalonDate    refreshed;
  char        *etag[JALON_N_LANGUAGES];
  char        *last_modified[JALON_N_LANGUAGES];
} JalonRoundsCache;

void     jalon_rounds_cache_clear (JalonRoundsCache *cache);
void     jalon_rounds_cache_load (JalonRoundsCache *cache, const char *folder);
gboolean jalon_rounds_cache_save (const JalonRoundsCache *cache, const char *folder, GError **error);
