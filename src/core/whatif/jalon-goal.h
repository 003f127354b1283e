/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-cut-offs.h"
#include "jalon-household.h"
#include "jalon-rulebook.h"

G_BEGIN_DECLS

/**
 * JalonGoal:
 * @points: the target
 * @median: of the last six rounds of the same kind; -1 where nobody asked
 * @round: (nullable): the round whose cut-off it is; borrowed from the rounds; %NULL if it was typed
 * @fits: the household could be in a round of that kind; if not, no kind fits, and
 *   the round is the last one that was not for nominees
 *
 * What a plan is to reach.
 */
typedef struct
{
  int               points;
  int               median;
  const JalonRound *round;
  gboolean          fits;
} JalonGoal;

gboolean jalon_goal_find (JalonHousehold *household, JalonRulebook *rulebook, const JalonRounds *rounds, GPtrArray *categories, JalonDate on, JalonGoal *out_goal);

G_END_DECLS
