/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-crs-choice.h"

/*
 * Each test is tried as first language, with the best second one. Which test is
 * best as second language does not depend on the first one but for the French
 * bonus, so those that are good enough for it are kept apart.
 */

/* A test as second language, in one number: its points there, and below them its index. */
#define NO_TEST (-1)
#define NO_SECOND 0xffff /* no second language: no points */

static inline int
get_points (int second)
{
  return second >> 16;
}

static inline int
get_index (int second)
{
  return second & 0xffff;
}

/* profile-format.md 3: of equal totals and first-language points English first wins, then
 * the later first-language test, then the later second-language test. */
static gboolean
wins_tie (const JalonTestFact  *tests,
          int                   first,
          int                   second,
          const JalonCrsChoice *best)
{
  int order;

  if (tests[first].language != tests[best->first].language)
    return tests[first].language == JALON_LANGUAGE_EN;

  order = jalon_date_compare (tests[first].taken, tests[best->first].taken);

  if (order == 0 && second >= 0 && best->second >= 0)
    order = jalon_date_compare (tests[second].taken, tests[best->second].taken);

  return order > 0;
}

static inline void
try_first (const JalonCrsBase  *base,
           const JalonTestFact *tests,
           int                  index,
           const int            seconds[2],
           JalonCrsChoice      *best)
{
  const JalonTestFact *test = &tests[index];
  const int            points = jalon_crs_get_first_points (jalon_crs_add_up_languages (base->core, test->levels));
  const int           *french = base->tables->french[test->language][jalon_crs_is_enough (base->tables, test)];

  for (int enough = 0; enough < 2; enough++)
    {
      const int second = seconds[enough] == NO_SECOND ? -1 : get_index (seconds[enough]);
      int       rank;

      if (seconds[enough] == NO_TEST)
        continue;

      rank = jalon_crs_get_rank (base, test->lowest, points, get_points (seconds[enough]), french[enough]);

      if (rank > best->rank || (rank == best->rank && wins_tie (tests, index, second, best)))
        *best = (JalonCrsChoice){ rank, index, second, get_points (seconds[enough]), french[enough] };
    }
}

/* Of equal points the later test is better, then the first in the list. */
static inline void
offer_second (int                 *best,
              const JalonTestFact *tests,
              guint                index,
              int                  points)
{
  const int most = get_points (*best);

  if (points > most ||
      (points == most && jalon_date_compare (tests[index].taken, tests[get_index (*best)].taken) > 0))
    *best = points << 16 | (int) index;
}

static inline void
find_seconds (const JalonCrsBase  *base,
              const JalonTestFact *tests,
              guint                n_tests,
              int                  seconds[JALON_N_LANGUAGES][2])
{
  for (guint i = 0; i < n_tests; i++)
    {
      const guint32 languages = jalon_crs_add_up_languages (base->core, tests[i].levels);

      offer_second (&seconds[tests[i].language][jalon_crs_is_enough (base->tables, &tests[i])], tests, i,
                    jalon_crs_get_second_points (base->core, languages));
    }

  for (guint i = 0; i < JALON_N_LANGUAGES; i++)
    {
      if ((seconds[i][FALSE] & seconds[i][TRUE]) == NO_TEST)
        seconds[i][FALSE] = NO_SECOND;
    }
}

/**
 * jalon_crs_choose_among:
 * @base: what does not depend on the tests
 * @tests: (array length=n_tests): the candidate's
 * @n_tests: one or more
 *
 * Chooses among any number of tests. Allocates nothing, and takes time in proportion.
 *
 * Returns: those that count, in their order
 */
JalonCrsChoice
jalon_crs_choose_among (const JalonCrsBase  *base,
                        const JalonTestFact *tests,
                        guint                n_tests)
{
  int            seconds[JALON_N_LANGUAGES][2] = { { NO_TEST, NO_TEST }, { NO_TEST, NO_TEST } };
  JalonCrsChoice best = { .rank = -1 };

  find_seconds (base, tests, n_tests, seconds);

  for (guint i = 0; i < n_tests; i++)
    try_first (base, tests, (int) i, seconds[!tests[i].language], &best);

  return best;
}
