/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-move.h"
#include "jalon-scorer.h"

#define JALON_MOST_MOVES_AN_OPTION 8
#define JALON_NO_OPTION (-1)

/**
 * JalonAspect: what the options of one group change. Those of one group exclude each other.
 * @JALON_ASPECT_TEST: a person's tests in one language
 * @JALON_ASPECT_LIFE: a person's diplomas, studies and work: any assessments, beside one study or job
 * @JALON_ASPECT_CERTIFICATE: the candidate's certificate
 * @JALON_ASPECT_NOMINATION: the household's nomination
 * @JALON_ASPECT_RELATIVE: that one of the relatives is an adult
 * @JALON_ASPECT_WAIT: the day only
 */
typedef enum
{
  JALON_ASPECT_TEST,
  JALON_ASPECT_LIFE,
  JALON_ASPECT_CERTIFICATE,
  JALON_ASPECT_NOMINATION,
  JALON_ASPECT_RELATIVE,
  JALON_ASPECT_WAIT,
} JalonAspect;

/**
 * JalonOptionFacts: what an option makes of its aspect on a day; only the members of that aspect have a meaning.
 */
typedef struct
{
  gboolean      has_test;
  JalonTestFact test;
  gint8         education;
  gint8         study;
  gint8         canadian_years;
  gint8         foreign_years;
  gboolean      yes;     /* certificate, nomination, relative */
  gboolean      useless; /* the same as with one of its moves less */
} JalonOptionFacts;

/**
 * JalonOption: moves that are done together within a group.
 * @moves: (array length=n_moves): positions in the table's moves
 * @day: position in the table's days of the latest on which one of them is ready
 * @facts: (array): by day, from @day on
 */
typedef struct
{
  guint16           moves[JALON_MOST_MOVES_AN_OPTION];
  guint             n_moves;
  int               weeks;
  int               cost;
  guint             day;
  JalonOptionFacts *facts;
} JalonOption;

/**
 * JalonMoveGroup:
 * @of: whose aspect, by the roles of the household as it is
 * @options: (element-type JalonOption)
 */
typedef struct
{
  JalonAspect   aspect;
  JalonWhose    of;
  JalonLanguage language;
  GArray       *options;
} JalonMoveGroup;

/**
 * JalonMoveTable:
 * @moves: (element-type JalonMove): borrowed
 * @days: (element-type JalonDate): the days on which moves are ready, rising
 * @groups: (element-type JalonMoveGroup)
 * @bases: the facts of each day without any move, with the partners as they are and swapped; own memory
 * @rules: of each day
 * @swap: position of the move that swaps the partners, or -1
 *
 * Everything that a search through all combinations of moves has to know,
 * derived once: the search itself reads no record and allocates nothing.
 */
typedef struct
{
  GPtrArray   *moves;
  GArray      *days;
  GArray      *groups;
  JalonFacts  *bases[2];
  JalonRules **rules;
  int          swap;

  JalonHousehold *household; /* of which the facts speak */
  JalonHousehold *swapped;
} JalonMoveTable;

JalonMoveTable *jalon_move_table_new (JalonHousehold *household, JalonRulebook *rulebook, GPtrArray *moves);
void            jalon_move_table_free (JalonMoveTable *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonMoveTable, jalon_move_table_free)

const JalonMove *jalon_move_table_get_move (const JalonMoveTable *self, guint index);
JalonMoveGroup  *jalon_move_table_get_group (const JalonMoveTable *self, guint index);
JalonOption     *jalon_move_group_get_option (const JalonMoveGroup *self, int index);
int              jalon_move_group_find_without (const JalonMoveGroup *self, int option, guint move);
