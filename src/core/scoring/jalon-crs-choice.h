/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-crs.h"

/* What of a score does not depend on the candidate's tests. Private to the room. */
typedef struct
{
  const JalonCrsTables *tables;
  const JalonCrsCore   *core;
  const gint16         *transferability; /* the whole section, after its caps, by the lowest level of the first language */
  int                   core_points;
  int                   spouse_points;
  int                   additional_points;
} JalonCrsBase;

/* The tests that count, and what they make of the score. */
typedef struct
{
  int rank;  /* the total, and below it the points of the first language */
  int first; /* index in the list, or -1 */
  int second;
  int second_points;
  int french;
} JalonCrsChoice;

JalonCrsChoice jalon_crs_choose_among (const JalonCrsBase *base, const JalonTestFact *tests, guint n_tests);

static inline int
jalon_crs_add_up_levels (const int   *cells,
                         const gint8 *levels)
{
  return cells[levels[0]] + cells[levels[1]] + cells[levels[2]] + cells[levels[3]];
}

/* Returns: the points of the first language, and below them those of the second one before their cap */
static inline guint32
jalon_crs_add_up_languages (const JalonCrsCore *core,
                            const gint8        *levels)
{
  return core->languages[levels[0]] + core->languages[levels[1]] + core->languages[levels[2]] + core->languages[levels[3]];
}

static inline int
jalon_crs_get_first_points (guint32 languages)
{
  return (int) (languages >> 16);
}

static inline int
jalon_crs_get_second_points (const JalonCrsCore *core,
                             guint32             languages)
{
  return MIN ((int) (languages & 0xffff), core->second_language_cap);
}

/* Returns: whether the lowest level is enough for the French bonus, as an index */
static inline int
jalon_crs_is_enough (const JalonCrsTables *tables,
                     const JalonTestFact  *test)
{
  return test->lowest >= tables->french_levels[test->language];
}

static inline int
jalon_crs_get_rank (const JalonCrsBase *base,
                    int                 lowest,
                    int                 first_points,
                    int                 second_points,
                    int                 french)
{
  const int core = base->core_points + first_points + second_points;
  const int additional = base->additional_points + french;
  const int total = MIN (core, base->core->cap) + base->transferability[lowest] +
                    (base->spouse_points + MIN (additional, base->tables->additional_cap));

  return MIN (total, base->tables->cap) << 16 | first_points;
}

static inline JalonCrsChoice
jalon_crs_choose_only (const JalonCrsBase  *base,
                       const JalonTestFact *test)
{
  const int first_points = jalon_crs_get_first_points (jalon_crs_add_up_languages (base->core, test->levels));
  const int french = base->tables->french[test->language][jalon_crs_is_enough (base->tables, test)][FALSE];

  return (JalonCrsChoice){ jalon_crs_get_rank (base, test->lowest, first_points, 0, french), 0, -1, 0, french };
}

/* One result in English and one in French. */
static inline JalonCrsChoice
jalon_crs_choose_order (const JalonCrsBase  *base,
                        const JalonTestFact *one,
                        const JalonTestFact *other)
{
  const guint32 ones = jalon_crs_add_up_languages (base->core, one->levels);
  const guint32 others = jalon_crs_add_up_languages (base->core, other->levels);
  const int     one_second = jalon_crs_get_second_points (base->core, ones);
  const int     other_second = jalon_crs_get_second_points (base->core, others);
  const int     french = base->tables->french[one->language][jalon_crs_is_enough (base->tables, one)][jalon_crs_is_enough (base->tables, other)];
  const int     in_order = jalon_crs_get_rank (base, one->lowest, jalon_crs_get_first_points (ones), other_second, french);
  const int     reversed = jalon_crs_get_rank (base, other->lowest, jalon_crs_get_first_points (others), one_second, french);

  /* A tie: English first. */
  if (in_order > reversed || (in_order == reversed && one->language == JALON_LANGUAGE_EN))
    return (JalonCrsChoice){ in_order, 0, 1, other_second, french };

  return (JalonCrsChoice){ reversed, 1, 0, one_second, french };
}

/* Chooses the tests and their order with the highest total: any one English result with any one
 * French result. Nearly everybody has at most one of each, and nothing to choose but their order. */
static inline JalonCrsChoice
jalon_crs_choose_tests (const JalonCrsBase  *base,
                        const JalonTestFact *tests,
                        guint                n_tests)
{
  /* A copy, so that the base itself stays in registers. */
  JalonCrsBase among;

  if (n_tests == 0)
    return (JalonCrsChoice){ jalon_crs_get_rank (base, 0, 0, 0, 0), -1, -1, 0, 0 };

  if (n_tests == 1)
    return jalon_crs_choose_only (base, tests);

  if (n_tests == 2 && tests[0].language != tests[1].language)
    return jalon_crs_choose_order (base, &tests[0], &tests[1]);

  among = *base;
  return jalon_crs_choose_among (&among, tests, n_tests);
}
