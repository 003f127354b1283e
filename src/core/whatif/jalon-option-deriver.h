/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-move-table.h"

/**
 * JalonOptionDeriver:
 * @table: with its moves, its groups and the rules of its days; borrowed
 * @scorer: of one day after another; borrowed
 * @scratch: a copy of the household on which sets of diplomas are tried
 * @person: facts in memory that is used again
 *
 * Derives what the options of a table make of their aspects. Private to the room.
 */
typedef struct
{
  const JalonMoveTable *table;
  JalonScorer          *scorer;
  JalonHousehold       *scratch;
  JalonPersonFacts      person;
} JalonOptionDeriver;

void jalon_option_deriver_init (JalonOptionDeriver *self, const JalonMoveTable *table, JalonScorer *scorer);
void jalon_option_deriver_clear (JalonOptionDeriver *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JalonOptionDeriver, jalon_option_deriver_clear)

void jalon_option_deriver_derive (JalonOptionDeriver *self, const JalonMoveGroup *group, JalonOption *option);
