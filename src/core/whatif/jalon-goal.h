/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-cut-offs.h"
#include "jalon-household.h"
#include "jalon-rulebook.h"

#define JALON_MOST_GOAL_ROUNDS 16
#define JALON_GOAL_MONTHS 12

/**
 * JalonGoal:
 * @points: the target
 * @median: of the last six rounds of the same kind; -1 where nobody asked
 * @round: (nullable): the round whose cut-off it is; borrowed from the rounds; %NULL if it was typed
 * @fits: the household could be in a round of that kind; if not, no kind fits, and
 *   the round is the last one that was not for nominees
 * @latest: (array length=n_latest): the latest round of each kind that fits, if it was held in the last
 *   %JALON_GOAL_MONTHS months; borrowed from the rounds
 * @n_latest: how many
 *
 * What a plan is to reach.
 */
typedef struct
{
  int               points;
  int               median;
  const JalonRound *round;
  gboolean          fits;
  const JalonRound *latest[JALON_MOST_GOAL_ROUNDS];
  guint             n_latest;
} JalonGoal;

gboolean jalon_goal_find (JalonHousehold *household, JalonRulebook *rulebook, const JalonRounds *rounds, GPtrArray *categories, JalonDate on, JalonGoal *out_goal);
