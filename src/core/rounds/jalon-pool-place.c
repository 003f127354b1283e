/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-pool-place.h"

typedef struct
{
  int      from;
  int      to;
  gboolean tens; /* a step of ten */
  gboolean wide; /* counted again in steps of ten */
} Band;

static const Band all_bands[JALON_N_POOL_BANDS] = {
  [JALON_POOL_601_1200] = { 601, 1200, FALSE, FALSE },
  [JALON_POOL_501_600] = { 501, 600, FALSE, FALSE },
  [JALON_POOL_451_500] = { 451, 500, FALSE, TRUE },
  [JALON_POOL_491_500] = { 491, 500, TRUE, FALSE },
  [JALON_POOL_481_490] = { 481, 490, TRUE, FALSE },
  [JALON_POOL_471_480] = { 471, 480, TRUE, FALSE },
  [JALON_POOL_461_470] = { 461, 470, TRUE, FALSE },
  [JALON_POOL_451_460] = { 451, 460, TRUE, FALSE },
  [JALON_POOL_401_450] = { 401, 450, FALSE, TRUE },
  [JALON_POOL_441_450] = { 441, 450, TRUE, FALSE },
  [JALON_POOL_431_440] = { 431, 440, TRUE, FALSE },
  [JALON_POOL_421_430] = { 421, 430, TRUE, FALSE },
  [JALON_POOL_411_420] = { 411, 420, TRUE, FALSE },
  [JALON_POOL_401_410] = { 401, 410, TRUE, FALSE },
  [JALON_POOL_351_400] = { 351, 400, FALSE, FALSE },
  [JALON_POOL_301_350] = { 301, 350, FALSE, FALSE },
  [JALON_POOL_0_300] = { 0, 300, FALSE, FALSE },
  [JALON_POOL_TOTAL] = { 0, 1200, FALSE, FALSE },
};

/**
 * jalon_pool_band_get_scores:
 * @band: a band of scores
 * @out_from: (out): its lowest score
 * @out_to: (out): its highest score
 *
 * Says which scores a band counts.
 */
void
jalon_pool_band_get_scores (JalonPoolBand band,
                            int          *out_from,
                            int          *out_to)
{
  g_return_if_fail (band < JALON_N_POOL_BANDS);

  *out_from = all_bands[band].from;
  *out_to = all_bands[band].to;
}

/**
 * jalon_pool_get_bands:
 * @pool: a pool
 * @bands: (out caller-allocates) (array fixed-size=18): the narrowest bands that it knows, highest
 *   first; without overlap, and together the whole pool
 *
 * Returns: how many bands there are
 */
guint
jalon_pool_get_bands (const JalonPool *pool,
                      JalonPoolBand    bands[JALON_N_POOL_BANDS])
{
  gboolean has_tens = jalon_pool_has_tens (pool);
  guint    n = 0;

  for (guint i = 0; i < JALON_POOL_TOTAL; i++)
    if (has_tens ? !all_bands[i].wide : !all_bands[i].tens)
      bands[n++] = (JalonPoolBand) i;

  return n;
}

/**
 * jalon_pool_place_find:
 * @pool: a pool
 * @score: a score, 0 to 1,200
 * @out_place: (out): where the score stands; unchanged on failure
 *
 * Finds how many candidates have a higher score. The pool is counted in bands, so
 * this is a range; a point inside it assumes that scores are spread evenly.
 *
 * Returns: whether @score is one that the pool counts
 */
gboolean
jalon_pool_place_find (const JalonPool *pool,
                       int              score,
                       JalonPoolPlace  *out_place)
{
  JalonPoolBand bands[JALON_N_POOL_BANDS];
  guint         n = jalon_pool_get_bands (pool, bands);
  gint32        above = 0;

  if (score > all_bands[JALON_POOL_TOTAL].to)
    return FALSE;

  for (guint i = 0; i < n; i++)
    {
      const Band *band = &all_bands[bands[i]];
      gint32      here = pool->candidates[bands[i]];

      if (score >= band->from)
        {
          *out_place = (JalonPoolPlace){ pool, bands[i], band->from, band->to, above, above, above };
          out_place->most += score < band->to ? here : 0;
          out_place->about += (gint32) ((gint64) here * (band->to - score) / (band->to - band->from + 1));
          return TRUE;
        }

      above += here;
    }

  return FALSE;
}
