/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-move-table.h"

/**
 * JalonWay:
 * @moves: (element-type JalonMove): what is done; borrowed
 * @ready: the first day on which all of it counts
 * @weeks, @cost: the sums
 * @score: the total on @ready
 *
 * Moves that together reach a target.
 */
typedef struct
{
  GPtrArray *moves;
  JalonDate  ready;
  int        weeks;
  int        cost;
  int        score;
} JalonWay;

/**
 * JalonWays:
 * @ways: (element-type JalonWay): those that no other beats in day, weeks, cost
 *   and number of moves, earliest first; of equal ones one stands for all. Of
 *   none a move can be left out.
 * @best: (nullable): the best that can be had if there is no way; %NULL if no move brings anything
 * @reached: the target is reached already, so that no move is needed
 * @n_scored: how many combinations were scored
 */
typedef struct
{
  GPtrArray *ways;
  JalonWay  *best;
  gboolean   reached;
  guint64    n_scored;
} JalonWays;

/**
 * JalonWaysEffort:
 * @JALON_WAYS_BOUNDED: combinations that cannot be among the answers are left out
 * @JALON_WAYS_PLAIN: every combination is scored; the same answers, to measure against
 */
typedef enum
{
  JALON_WAYS_BOUNDED,
  JALON_WAYS_PLAIN,
} JalonWaysEffort;

JalonWays *jalon_ways_find (const JalonMoveTable *table, int score, int target, JalonWaysEffort effort);
void       jalon_ways_free (JalonWays *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonWays, jalon_ways_free)

gboolean jalon_target_check (int target, GError **error);
