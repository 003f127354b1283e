/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-round.h"

/**
 * JalonPoolPlace:
 * @pool: the count; borrowed
 * @band: the narrowest band that holds the score
 * @from, @to: the scores of that band, both included
 * @least: at least so many candidates have a higher score
 * @most: at most so many
 * @about: so many if the scores inside the band are spread evenly
 */
typedef struct
{
  const JalonPool *pool;
  JalonPoolBand    band;
  int              from;
  int              to;
  gint32           least;
  gint32           most;
  gint32           about;
} JalonPoolPlace;

gboolean jalon_pool_place_find (const JalonPool *pool, int score, JalonPoolPlace *out_place);
guint    jalon_pool_get_bands (const JalonPool *pool, JalonPoolBand bands[JALON_N_POOL_BANDS]);
void     jalon_pool_band_get_scores (JalonPoolBand band, int *out_from, int *out_to);
