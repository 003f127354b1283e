/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-household.h"
#include "jalon-move-rule.h"
#include "jalon-patch.h"

#define JALON_ALL_ABILITIES (-1)
#define JALON_SAME_LEVELS (-2) /* those of the result before, which ends */
#define JALON_OLD_LEVELS (-3)  /* those of a result that has ended */

/**
 * JalonMove:
 * @id: of this move in this household: assessment.candidate.e2; the same on every day
 * @rule: what data/moves says of its kind; borrowed
 * @of: who does it, by the roles of the household as it is; unanswered for the household
 * @weeks: of preparation, if it is begun on the first day
 * @cost: whole Canadian dollars
 * @ready: the first day on which it counts
 * @item: (nullable): the record that it adds, or puts in the place of another
 * @position: of the credential or relative in its list
 * @language, @ability, @level: of a test: what it is to reach; @ability may be %JALON_ALL_ABILITIES, %JALON_SAME_LEVELS or %JALON_OLD_LEVELS
 * @levels: of a test: all four that the new result has
 * @years: completed years of Canadian work that @ready waits for
 * @ends: of a test at %JALON_SAME_LEVELS: the first day on which the result before counts no longer, if that is after @ready
 * @score: the total on @ready with this move alone
 * @gain: @score less the total on the same day without it
 * @keeps: the same difference on @ends: points that would be lost
 * @becomes_first: of a test: its language is the first official one with it, and the other without it
 * @falls: the day, within a month of @ready, on which the total with this move is less by more than @gain; unset if there is none
 * @fallen, @fallen_without: the totals on that day, with this move and without it
 *
 * Something that can be done, entered or waited for, with what it would bring.
 */
typedef struct
{
  char                *id;
  const JalonMoveRule *rule;
  JalonWhose           of;
  int                  weeks;
  int                  cost;
  JalonDate            ready;
  JalonRecord         *item;
  guint                position;
  JalonLanguage        language;
  int                  ability;
  int                  level;
  gint8                levels[4];
  int                  years;
  JalonDate            ends;
  int                  score;
  int                  gain;
  int                  keeps;
  gboolean             becomes_first;
  JalonDate            falls;
  int                  fallen;
  int                  fallen_without;
} JalonMove;

JalonMove *jalon_move_new (const JalonMoveRule *rule, JalonWhose of, JalonDate on, char *id);
void       jalon_move_free (JalonMove *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonMove, jalon_move_free)

gboolean jalon_move_only_keeps (const JalonMove *self);

/* A household with moves, and how to get there; in the order in which they must be written. */
JalonHousehold *jalon_moves_apply (JalonHousehold *household, const JalonMove *const *moves, guint n_moves, JalonPatch *patch);
char           *jalon_moves_dup_patch (JalonHousehold *household, const JalonMove *const *moves, guint n_moves);
