/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-data-set.h"

#define JALON_WHATIF_ERROR (jalon_whatif_error_quark ())

/**
 * JalonWhatifError:
 * @JALON_WHATIF_ERROR_TARGET: a target that no score can be
 */
typedef enum
{
  JALON_WHATIF_ERROR_TARGET,
} JalonWhatifError;

GQuark jalon_whatif_error_quark (void);

/**
 * JalonMoveKind: what can be done or waited for; one for each file of data/moves, named as the file is.
 */
typedef enum
{
  JALON_MOVE_ANSWER_DIPLOMA,
  JALON_MOVE_ANSWER_JOB,
  JALON_MOVE_ANSWER_TEST,
  JALON_MOVE_ASSESSMENT,
  JALON_MOVE_CANADIAN_WORK,
  JALON_MOVE_CANADIAN_WORK_WITH_PERMIT,
  JALON_MOVE_CERTIFICATE,
  JALON_MOVE_LANGUAGE_TEST,
  JALON_MOVE_NOMINATION,
  JALON_MOVE_RELATIVE_ADULT,
  JALON_MOVE_SECOND_DIPLOMA,
  JALON_MOVE_STUDY_MASTER,
  JALON_MOVE_STUDY_ONE_YEAR,
  JALON_MOVE_STUDY_THREE_YEAR,
  JALON_MOVE_STUDY_TWO_YEAR,
  JALON_MOVE_SWAP,
  JALON_MOVE_WAIT,
} JalonMoveKind;

#define JALON_N_MOVE_KINDS 17

/**
 * JalonMoveRule:
 * @kind: which
 * @title: with places for {who}, {test}, {goal}, {diploma}, {job}, {years}, {day}, {relative}, {record}, {missing}, {candidate}, {partner}
 * @hint: what it asks for
 * @weeks: of preparation
 * @weeks_per_level: more for each level of a language beyond the first one to learn
 * @weeks_per_new_level: the same where there is no result in that language yet
 * @cost: whole Canadian dollars
 * @estimate: weeks and cost are guesses for planning, no figures of a source
 * @read: the day on which they were written down
 * @in_own_hands: whether it needs nobody's choice: no employer, province or school
 * @source: where the figures come from; its title is empty if @estimate
 *
 * What data/moves says of one kind of move.
 */
typedef struct
{
  JalonMoveKind kind;
  JalonText     title;
  JalonText     hint;
  int           weeks;
  int           weeks_per_level;
  int           weeks_per_new_level;
  int           cost;
  gboolean      estimate;
  JalonDate     read;
  gboolean      in_own_hands;
  JalonSource   source;
} JalonMoveRule;

/**
 * JalonMoveRules: all of data/moves.
 * @rules: (array): by #JalonMoveKind
 */
typedef struct
{
  JalonMoveRule *rules[JALON_N_MOVE_KINDS];
} JalonMoveRules;

extern const JalonDataSet jalon_move_rule_set;

const char     *jalon_move_kind_to_string (JalonMoveKind kind); /* assessment … */
gboolean        jalon_move_kind_is_answer (JalonMoveKind kind); /* only to be entered: brings its points at most */
JalonMoveRules *jalon_move_rules_load (GError **error);         /* of the program */
void            jalon_move_rules_free (JalonMoveRules *rules);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonMoveRules, jalon_move_rules_free)
