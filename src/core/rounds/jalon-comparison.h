/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-crs.h"
#include "jalon-cut-offs.h"
#include "jalon-round-fit.h"

/**
 * JalonRoundTie: what decides where the score is just the cut-off.
 * @JALON_ROUND_TIE_NONE: the score is another
 * @JALON_ROUND_TIE_BEFORE: the profile was submitted on an earlier day than that of the moment: invited
 * @JALON_ROUND_TIE_AFTER: on a later day: not invited
 * @JALON_ROUND_TIE_SAME_DAY: on the same day, and the time is not in the profile
 * @JALON_ROUND_TIE_NOT_SUBMITTED: the day of submission is not entered
 * @JALON_ROUND_TIE_UNKNOWN: the list has no moment for the round
 */
typedef enum
{
  JALON_ROUND_TIE_NONE,
  JALON_ROUND_TIE_BEFORE,
  JALON_ROUND_TIE_AFTER,
  JALON_ROUND_TIE_SAME_DAY,
  JALON_ROUND_TIE_NOT_SUBMITTED,
  JALON_ROUND_TIE_UNKNOWN,
} JalonRoundTie;

/**
 * JalonComparedRound:
 * @round: the round; borrowed from the comparison
 * @fit: whether the household could have been in it on its day, and why not
 * @score: on the round's day by the rules of that day, in points; JALON_UNANSWERED without a birth date
 * @tie: what decides if @score is the cut-off
 * @invited: whether the household would have been invited; unanswered at a tie that
 *   cannot be told, and where @fit is unanswered and the score would do
 * @invited_today: the same with the fit and the score of the day asked
 */
typedef struct
{
  const JalonRound *round;
  JalonRoundFit     fit;
  int               score;
  JalonRoundTie     tie;
  JalonTri          invited;
  JalonTri          invited_today;
} JalonComparedRound;

/**
 * JalonYear: what the rounds of a year would have brought.
 * @year: which
 * @n_rounds: how many were held
 * @n_fit: in how many the household could have been
 * @n_unsure: of how many that cannot be told, and the score would have done
 * @n_invited: how many of them would have invited it
 * @n_invited_today: how many would invite it with the score and the programs of the day asked
 * @last: (nullable): the last one that would have invited it
 * @missed: (nullable): the one after @last that it could have been in and was not invited; without
 *   @last the one of which it was nearest
 */
typedef struct
{
  int                       year;
  guint                     n_rounds;
  guint                     n_fit;
  guint                     n_unsure;
  guint                     n_invited;
  guint                     n_invited_today;
  const JalonComparedRound *last;
  const JalonComparedRound *missed;
} JalonYear;

/**
 * JalonComparison: a household beside every round. Immutable; borrows nothing from the household.
 * @on: the day asked
 * @rounds: all of them, those after the day asked with them
 * @compared: (element-type JalonComparedRound): the rounds held up to the day asked, newest first
 * @fits: (element-type JalonRoundFit): on the day asked, by the place of the kind
 * @score: on the day asked, in points; JALON_UNANSWERED without a birth date
 * @complete: whether no rule of the day asked has unknown figures
 */
typedef struct
{
  JalonDate    on;
  JalonRounds *rounds;
  GArray      *compared;
  GArray      *fits;
  int          score;
  gboolean     complete;
} JalonComparison;

JalonComparison *jalon_comparison_new (JalonRounds *rounds, JalonRulebook *rulebook, GPtrArray *categories, JalonHousehold *household, JalonDate on, GError **error);
void             jalon_comparison_free (JalonComparison *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonComparison, jalon_comparison_free)

const JalonComparedRound *jalon_comparison_get (const JalonComparison *self, guint index);
JalonRoundFit             jalon_comparison_get_fit (const JalonComparison *self, const JalonRoundKind *kind);
void                      jalon_comparison_get_year (const JalonComparison *self, int year, JalonYear *out_year);
