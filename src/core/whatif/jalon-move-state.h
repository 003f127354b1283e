/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-move-table.h"

#define JALON_MOST_GROUPS 10 /* of tests and lives of two, and one of each other aspect */

/**
 * JalonChoice:
 * @swapped: whether the partners are swapped
 * @options: (array length=n_groups): by group, the position of an option or %JALON_NO_OPTION
 *
 * Which moves are done. A plain value.
 */
typedef struct
{
  gboolean swapped;
  gint16   options[JALON_MOST_GROUPS];
} JalonChoice;

/**
 * JalonMoveState: the facts of a day with some moves, for the inner loop of a
 * search. Moves are put on and taken off again like plates; nothing is allocated.
 * @n_scored: how many scores were asked for
 */
typedef struct
{
  const JalonMoveTable *table;
  guint                 day;
  gboolean              swapped;
  JalonFacts            facts;
  JalonTestFact        *tests[2]; /* of candidate and partner of the facts: room for more */
  guint64               n_scored;
} JalonMoveState;

/* What one plate covers. */
typedef struct
{
  guint    n_tests[2];
  gint8    education;
  gint8    study;
  gint8    canadian_years;
  gint8    foreign_years;
  gboolean certificate;
  gboolean sibling;
  JalonTri nomination;
} JalonMovePlate;

void jalon_move_state_init (JalonMoveState *self, const JalonMoveTable *table);
void jalon_move_state_clear (JalonMoveState *self);
void jalon_move_state_begin (JalonMoveState *self, gboolean swapped, guint day);

void jalon_move_state_put_on (JalonMoveState *self, const JalonMoveGroup *group, const JalonOptionFacts *facts, JalonMovePlate *out_plate);
void jalon_move_state_take_off (JalonMoveState *self, const JalonMoveGroup *group, const JalonMovePlate *plate);
int  jalon_move_state_score (JalonMoveState *self);
int  jalon_move_state_score_choice (JalonMoveState *self, const JalonChoice *choice, guint day);

void jalon_choice_init (JalonChoice *self);
int  jalon_choice_get_day (const JalonChoice *self, const JalonMoveTable *table); /* -1: no move */
