/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-pool-place.h"

#include "jalon-test.h"

/* The pool of 27 September 2026. */
static const gint32 with_tens[JALON_N_POOL_BANDS] = { 728, 21070, 73131, 12745, 12817, 16465, 16257, 14847, 62611, 13677, 13419, 12173, 11888, 11454, 47298, 17359, 7707, 229904 };

/* That of 26 April 2023, whose bands from 451 to 500 are short by 180. */
static const gint32 without_tens[JALON_N_POOL_BANDS] = { 604, 884, 55867, 680, 3001, 21544, 17111, 13351, 61108, 12691, 13187, 10674, 11846, 12710, 69709, 36432, 5585, 230189 };

typedef struct
{
  const char   *name;
  const gint32 *candidates;
  int           score;
  JalonPoolBand band;
  gint32        least;
  gint32        about;
  gint32        most;
} PlaceRow;

static const PlaceRow place_rows[] = {
  { "highest", with_tens, 1200, JALON_POOL_601_1200, 0, 0, 0 },
  { "601", with_tens, 601, JALON_POOL_601_1200, 0, 726, 728 },
  { "600-top-of-its-band", with_tens, 600, JALON_POOL_501_600, 728, 728, 728 },
  { "500-top", with_tens, 500, JALON_POOL_491_500, 21798, 21798, 21798 },
  { "499", with_tens, 499, JALON_POOL_491_500, 21798, 23072, 34543 },
  { "491-foot", with_tens, 491, JALON_POOL_491_500, 21798, 33268, 34543 },
  { "490-top-of-the-next", with_tens, 490, JALON_POOL_481_490, 34543, 34543, 34543 },
  { "450", with_tens, 450, JALON_POOL_441_450, 94929, 94929, 94929 },
  { "400", with_tens, 400, JALON_POOL_351_400, 157540, 157540, 157540 },
  { "0", with_tens, 0, JALON_POOL_0_300, 222197, 229878, 229904 },
  { "wide-where-tens-do-not-add-up", without_tens, 490, JALON_POOL_451_500, 1488, 12661, 57355 },
};

static void
test_place (gconstpointer data)
{
  const PlaceRow *row = data;
  JalonPool      *pool = jalon_pool_new ((JalonDate){ 2026, 9, 27 }, row->candidates);
  JalonPoolPlace  place;

  g_assert_true (jalon_pool_place_find (pool, row->score, &place));
  g_assert_cmpint (place.band, ==, row->band);
  g_assert_cmpint (place.least, ==, row->least);
  g_assert_cmpint (place.about, ==, row->about);
  g_assert_cmpint (place.most, ==, row->most);
  g_assert_true (place.from <= row->score && row->score <= place.to);
  g_assert_false (jalon_pool_place_find (pool, 1201, &place));
  g_assert_false (jalon_pool_place_find (pool, -1, &place));
  jalon_pool_unref (pool);
}

static void
test_bands (gconstpointer data)
{
  const gint32 *candidates = data;
  JalonPool    *pool = jalon_pool_new ((JalonDate){ 2026, 9, 27 }, candidates);
  JalonPoolBand bands[JALON_N_POOL_BANDS];
  guint         n = jalon_pool_get_bands (pool, bands);
  int           above = 1201;
  gint32        sum = 0;

  g_assert_cmpuint (n, ==, candidates == with_tens ? 15 : 7);

  for (guint i = 0; i < n; i++)
    {
      int from;
      int to;

      jalon_pool_band_get_scores (bands[i], &from, &to);
      g_assert_cmpint (to, ==, above - 1);
      above = from;
      sum += pool->candidates[bands[i]];
    }

  g_assert_cmpint (above, ==, 0);
  g_assert_cmpint (sum, ==, pool->candidates[JALON_POOL_TOTAL]);
  jalon_pool_unref (pool);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/pool-place/place", place_rows, test_place);
  g_test_add_data_func ("/pool-place/bands/tens", with_tens, test_bands);
  g_test_add_data_func ("/pool-place/bands/wide", without_tens, test_bands);

  return g_test_run ();
}
