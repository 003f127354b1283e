/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-forecast.h"
#include "jalon-ways.h"

/**
 * JalonProspect:
 * @household: a copy of the one asked about; owned
 * @on, @until: the days looked at
 * @crs: the score on @on without any move
 * @forecast: every day of a household that stays as it is
 * @moves: (element-type JalonMove): all that were looked at, see jalon_moves_find()
 * @shown: (element-type JalonMove): those that bring points by themselves and are not outdone by one of their kind, those that are part of a way, and a test again whose result ends
 * @target: points to reach
 * @ways: how
 * @swap: (nullable): the move that swaps the partners
 * @alone: the total on @on if the partner did not come along; %JALON_UNANSWERED if there is none who counts
 *
 * What could help a household, by how much, by when. Depends on nothing that
 * changes, so that it may be made in another thread.
 */
typedef struct
{
  JalonHousehold  *household;
  JalonDate        on;
  JalonDate        until;
  JalonCrs         crs;
  JalonForecast   *forecast;
  GPtrArray       *moves;
  GPtrArray       *shown;
  JalonMoveTable  *table;
  int              target;
  JalonWays       *ways;
  const JalonMove *swap;
  int              alone;
} JalonProspect;

JalonProspect *jalon_prospect_new (JalonHousehold *household, JalonRulebook *rulebook, const JalonMoveRules *kinds, JalonDate on, JalonDate until, int target, GError **error);
GPtrArray     *jalon_prospect_list_shown (const JalonProspect *self, gboolean in_own_hands);
void           jalon_prospect_free (JalonProspect *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonProspect, jalon_prospect_free)
