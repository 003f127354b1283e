/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-test-somebody.h"
#include "jalon-test.h"

/* One result in each language, of which only the order is to be chosen, against the choice among any number. */

#define ON "2026-10-01"

static void
assert_same_choice (const JalonCrs *one,
                    const JalonCrs *other)
{
  g_assert_cmpmem (one->points, sizeof one->points, other->points, sizeof other->points);
  g_assert_cmpmem (one->sections, sizeof one->sections, other->sections, sizeof other->sections);
  g_assert_cmpint (one->total, ==, other->total);
  g_assert_cmpint (one->first, ==, other->first);
  g_assert_cmpint (one->second, ==, other->second);
}

/* A result again at the end of the list changes nothing: of two that are equal in everything the
 * first counts. One in each language, which leaves their order alone to choose, is as it is among more. */
static void
assert_same_among_more (JalonTestSomebody *somebody)
{
  const guint n = somebody->facts.candidate.n_tests;
  JalonCrs    alone;

  jalon_test_somebody_score (somebody, ON, &alone);

  for (guint i = 0; i < n; i++)
    {
      JalonCrs among;

      somebody->tests[n] = somebody->tests[i];
      somebody->facts.candidate.n_tests = n + 1;
      jalon_test_somebody_score (somebody, ON, &among);
      somebody->facts.candidate.n_tests = n;
      assert_same_choice (&alone, &among);
    }
}

static void
test_among_more (void)
{
  for (guint round = 0; round < 2000; round++)
    {
      const guint       n_tests = 1 + round % 2;
      JalonTestSomebody somebody;

      jalon_test_somebody_init (&somebody, round % 3 == 0);
      somebody.facts.candidate.education = (JalonEducation) g_test_rand_int_range (0, 8);
      somebody.facts.candidate.foreign_years = g_test_rand_int_range (0, 4);
      somebody.facts.candidate.canadian_years = g_test_rand_int_range (0, 4);
      somebody.facts.candidate.certificate = g_test_rand_bit ();
      somebody.facts.nomination = g_test_rand_bit () ? JALON_TRI_YES : JALON_TRI_NO;

      for (guint i = 0; i < n_tests; i++)
        {
          const int from = g_test_rand_int_range (3, 13);
          gint8     levels[JALON_N_ABILITIES];

          for (guint j = 0; j < JALON_N_ABILITIES; j++)
            levels[j] = (gint8) MIN (from + g_test_rand_int_range (0, 2), 12);

          jalon_test_somebody_add (&somebody, (i + round / 2) % 2 == 0 ? JALON_LANGUAGE_EN : JALON_LANGUAGE_FR, levels);
        }

      assert_same_among_more (&somebody);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/crs-order/among-more", test_among_more);

  return g_test_run ();
}
