/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-crs.h"

/* What of a score does not depend on the candidate's tests. Private to the room. */
typedef struct
{
  const JalonCrsTables *tables;
  const JalonCrsCore   *core;
  const gint16         *education_language; /* by the lowest level of the first language, like the next three */
  const gint16         *foreign_work_language;
  const gint16         *certificate_language;
  const gint16         *transferability; /* the whole section, after its caps */
  int                   core_points;
  int                   spouse_points;
  int                   additional_points;
} JalonCrsBase;

void jalon_crs_choose_tests (const JalonCrsBase *base, const JalonPersonFacts *candidate, JalonCrs *crs);

/*
 * The best of some tests for a use, in one number: its points there, and below
 * them its index in the list.
 */
#define JALON_CRS_NO_TEST (-1)

static inline int
jalon_crs_best_get_points (int best)
{
  return best >> 16;
}

static inline int
jalon_crs_best_get_index (int best)
{
  return best & 0xffff;
}

/* Of equal points the later test is better, then the first in the list. */
static inline void
jalon_crs_best_offer (int                 *best,
                      const JalonTestFact *tests,
                      guint                index,
                      int                  points)
{
  const int most = jalon_crs_best_get_points (*best);

  if (points > most ||
      (points == most && jalon_date_compare (tests[index].taken, tests[jalon_crs_best_get_index (*best)].taken) > 0))
    *best = points << 16 | (int) index;
}

static inline int
jalon_crs_add_up_levels (const int   *cells,
                         const gint8 *levels)
{
  return cells[levels[0]] + cells[levels[1]] + cells[levels[2]] + cells[levels[3]];
}
