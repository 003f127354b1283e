/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-date.h"
#include "jalon-round-kind.h"

/**
 * JalonPoolBand: the bands of scores of which the pool is counted, highest first. The
 * bands 451 to 500 and 401 to 450 are counted again in steps of ten.
 */
typedef enum
{
  JALON_POOL_601_1200,
  JALON_POOL_501_600,
  JALON_POOL_451_500,
  JALON_POOL_491_500,
  JALON_POOL_481_490,
  JALON_POOL_471_480,
  JALON_POOL_461_470,
  JALON_POOL_451_460,
  JALON_POOL_401_450,
  JALON_POOL_441_450,
  JALON_POOL_431_440,
  JALON_POOL_421_430,
  JALON_POOL_411_420,
  JALON_POOL_401_410,
  JALON_POOL_351_400,
  JALON_POOL_301_350,
  JALON_POOL_0_300,
  JALON_POOL_TOTAL,
} JalonPoolBand;

#define JALON_N_POOL_BANDS 18

/**
 * JalonPool:
 * @as_of: the day of the count
 * @candidates: how many, by #JalonPoolBand; the bands of ten are all 0 where only the wide ones are known
 *
 * How many candidates waited with which score. Reference-counted, see jalon_pool_ref().
 */
typedef struct
{
  JalonDate as_of;
  gint32    candidates[JALON_N_POOL_BANDS];
} JalonPool;

JalonPool *jalon_pool_new (JalonDate as_of, const gint32 candidates[JALON_N_POOL_BANDS]);
JalonPool *jalon_pool_ref (JalonPool *pool);
void       jalon_pool_unref (JalonPool *pool);
gboolean   jalon_pool_has_tens (const JalonPool *pool);

/**
 * JalonMoment:
 * @day: in UTC; unset where the moment is not known
 * @second: of that day, 0 to 86399
 *
 * A second of the calendar.
 */
typedef struct
{
  JalonDate day;
  gint32    second;
} JalonMoment;

#define JALON_MOMENT_UNSET ((JalonMoment){ JALON_DATE_UNSET, 0 })

/**
 * JalonRound:
 * @number: digits with an optional letter: "447", "91a"
 * @date: the day of the round
 * @name: of its kind, as the feed of each language has it; one of the two may be %NULL
 * @kind: who could be invited; borrowed, for ever
 * @invitations: how many were sent
 * @cut_off: score of the lowest-ranked candidate who was invited
 * @tie: of those with just that score, who submitted a profile before this moment was invited;
 *   unset where the feed has none
 * @pool: (nullable): the pool before the round
 *
 * A round of invitations. Immutable, reference-counted, see jalon_round_ref().
 */
typedef struct
{
  char                 *number;
  JalonDate             date;
  JalonText             name;
  const JalonRoundKind *kind;
  gint32                invitations;
  gint32                cut_off;
  JalonMoment           tie;
  JalonPool            *pool;
} JalonRound;

JalonRound *jalon_round_new (void);
JalonRound *jalon_round_copy (const JalonRound *round);
JalonRound *jalon_round_ref (JalonRound *round);
void        jalon_round_unref (JalonRound *round);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonRound, jalon_round_unref)

const char *jalon_round_get_name (const JalonRound *round, JalonLanguage language);
const char *jalon_round_get_kind_name (const JalonRound *round, JalonLanguage language);
int         jalon_round_compare (const JalonRound *a, const JalonRound *b); /* newest first */

gboolean jalon_round_number_is_valid (const char *number);
int      jalon_round_number_compare (const char *a, const char *b);

gboolean jalon_moment_is_set (JalonMoment moment);
int      jalon_moment_compare (JalonMoment a, JalonMoment b);
gboolean jalon_moment_parse (const char *text, JalonMoment *out_moment);
char    *jalon_moment_to_string (JalonMoment moment);
