/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-crs-choice.h"

/*
 * Each test is tried as first language, with the best second one. Which test is
 * best as second language does not depend on the first one but for the French
 * bonus, so those that are good enough for it are kept apart.
 */

/* A second language that is not there: no points. */
#define NO_SECOND 0xffff

typedef struct
{
  int rank;  /* the total, and below it the points of the first language */
  int first; /* index */
  int second;
  int french;
} Choice;

/* profile-format.md 3: of equal totals and first-language points English first wins, then
 * the later first-language test, then the later second-language test. */
static gboolean
wins_tie (const JalonTestFact *tests,
          int                  first,
          int                  second,
          const Choice        *best)
{
  int order;

  if (tests[first].language != tests[best->first].language)
    return tests[first].language == JALON_LANGUAGE_EN;

  order = jalon_date_compare (tests[first].taken, tests[best->first].taken);

  if (order == 0 && second != NO_SECOND && best->second != NO_SECOND)
    order = jalon_date_compare (tests[jalon_crs_best_get_index (second)].taken, tests[jalon_crs_best_get_index (best->second)].taken);

  return order > 0;
}

static inline int
get_total (const JalonCrsBase *base,
           int                 language_points,
           int                 transferability,
           int                 french)
{
  const int core = base->core_points + language_points;
  const int additional = base->additional_points + french;
  const int total = MIN (core, base->core->cap) + base->spouse_points + transferability + MIN (additional, base->tables->additional_cap);

  return MIN (total, base->tables->cap);
}

static inline void
try_first (const JalonCrsBase  *base,
           const JalonTestFact *tests,
           guint                index,
           const int            seconds[2],
           Choice              *best)
{
  const JalonTestFact *test = &tests[index];
  const int            points = jalon_crs_add_up_levels (base->core->first_language, test->levels);
  const int           *french = base->tables->french[test->language][test->lowest >= base->tables->french_levels[test->language]];

  for (int enough = 0; enough < 2; enough++)
    {
      int rank;

      if (seconds[enough] == JALON_CRS_NO_TEST)
        continue;

      rank = get_total (base, points + jalon_crs_best_get_points (seconds[enough]), base->transferability[test->lowest], french[enough]) << 16 | points;

      if (rank > best->rank || (rank == best->rank && wins_tie (tests, (int) index, seconds[enough], best)))
        *best = (Choice){ rank, (int) index, seconds[enough], french[enough] };
    }
}

static inline void
find_seconds (const JalonCrsBase     *base,
              const JalonPersonFacts *candidate,
              int                     seconds[JALON_N_LANGUAGES][2])
{
  for (guint i = 0; i < candidate->n_tests; i++)
    {
      const JalonTestFact *test = &candidate->tests[i];
      const int            points = jalon_crs_add_up_levels (base->core->second_language, test->levels);
      const gboolean       enough = test->lowest >= base->tables->french_levels[test->language];

      jalon_crs_best_offer (&seconds[test->language][enough], candidate->tests, i, MIN (points, base->core->second_language_cap));
    }

  for (guint i = 0; i < JALON_N_LANGUAGES; i++)
    {
      if ((seconds[i][FALSE] & seconds[i][TRUE]) == JALON_CRS_NO_TEST)
        seconds[i][FALSE] = NO_SECOND;
    }
}

static inline void
take_first (const JalonCrsBase  *base,
            const JalonTestFact *test,
            JalonCrs            *crs)
{
  crs->points[JALON_CRS_EDUCATION_LANGUAGE] = base->education_language[test->lowest];
  crs->points[JALON_CRS_FOREIGN_WORK_LANGUAGE] = base->foreign_work_language[test->lowest];
  crs->points[JALON_CRS_CERTIFICATE_LANGUAGE] = base->certificate_language[test->lowest];
  crs->sections[JALON_CRS_SECTION_TRANSFERABILITY] = base->transferability[test->lowest];
}

/**
 * jalon_crs_choose_tests:
 * @base: what does not depend on the tests
 * @candidate: whose tests
 * @crs: takes the tests that count, their lines, section C and the total
 *
 * Chooses the tests and their order with the highest total: any one English
 * result with any one French result. Allocates nothing.
 */
void
jalon_crs_choose_tests (const JalonCrsBase     *base,
                        const JalonPersonFacts *candidate,
                        JalonCrs               *crs)
{
  int    seconds[JALON_N_LANGUAGES][2] = { { JALON_CRS_NO_TEST, JALON_CRS_NO_TEST }, { JALON_CRS_NO_TEST, JALON_CRS_NO_TEST } };
  Choice best = { -1, -1, NO_SECOND, 0 };

  find_seconds (base, candidate, seconds);

  for (guint i = 0; i < candidate->n_tests; i++)
    try_first (base, candidate->tests, i, seconds[!candidate->tests[i].language], &best);

  crs->first = (gint16) best.first;
  crs->second = (gint16) jalon_crs_best_get_index (best.second);
  crs->points[JALON_CRS_SECOND_LANGUAGE] = (gint16) jalon_crs_best_get_points (best.second);
  crs->points[JALON_CRS_FRENCH] = (gint16) best.french;

  if (best.first >= 0)
    {
      crs->points[JALON_CRS_FIRST_LANGUAGE] = (gint16) (best.rank & 0xffff);
      crs->total = (gint16) (best.rank >> 16);
      take_first (base, &candidate->tests[best.first], crs);
    }
  else
    {
      crs->sections[JALON_CRS_SECTION_TRANSFERABILITY] = base->transferability[0];
      crs->total = (gint16) get_total (base, 0, base->transferability[0], 0);
    }
}
