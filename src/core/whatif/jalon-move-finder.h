/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-forecast.h"
#include "jalon-move.h"
#include "jalon-scorer.h"

/**
 * JalonMoveFinder:
 * @household: who; borrowed
 * @kinds: what data/moves says; borrowed
 * @on, @until: the days within which a move must count
 * @scorer: of @household on one day after another
 * @people: facts of the two on @on, by whose - 1; own memory
 * @moves: (element-type JalonMove): what was found
 *
 * What the files that look for moves have in common. Private to the room.
 */
typedef struct
{
  JalonHousehold       *household;
  const JalonMoveRules *kinds;
  JalonDate             on;
  JalonDate             until;
  JalonScorer           scorer;
  JalonScorer           today;
  GPtrArray            *moves;
} JalonMoveFinder;

JalonPerson            *jalon_move_finder_get_person (JalonMoveFinder *self, JalonWhose of);
const JalonPersonFacts *jalon_move_finder_get_facts (JalonMoveFinder *self, JalonWhose of);
gboolean                jalon_move_finder_is_in_time (JalonMoveFinder *self, JalonDate day);
void                    jalon_move_finder_take (JalonMoveFinder *self, JalonMove *move);
const char             *jalon_move_finder_get_whose (JalonWhose of);

void jalon_move_finder_find_answers (JalonMoveFinder *self, JalonWhose of);
void jalon_move_finder_find_tests (JalonMoveFinder *self, JalonWhose of);
void jalon_move_finder_find_documents (JalonMoveFinder *self, JalonWhose of);
void jalon_move_finder_find_work (JalonMoveFinder *self, JalonWhose of);
void jalon_move_finder_find_household (JalonMoveFinder *self);

GPtrArray *jalon_moves_find (JalonHousehold *household, JalonRulebook *rulebook, const JalonMoveRules *kinds, const JalonForecast *forecast, GError **error); /* (element-type JalonMove) */
