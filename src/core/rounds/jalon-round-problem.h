/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-date.h"

/**
 * JalonRoundProblemKind: what was found in a feed.
 * @JALON_ROUND_PROBLEM_SHAPE: an entry is not an object of texts: left out
 * @JALON_ROUND_PROBLEM_NUMBER: no number of a round: left out
 * @JALON_ROUND_PROBLEM_NAME: no name: left out
 * @JALON_ROUND_PROBLEM_DATE: no day: left out
 * @JALON_ROUND_PROBLEM_SIZE: no count of invitations above 0: left out
 * @JALON_ROUND_PROBLEM_CUT_OFF: no score from 0 to 1,200: left out
 * @JALON_ROUND_PROBLEM_TWICE: two different rounds of one number: both left out
 * @JALON_ROUND_PROBLEM_TIE: the moment that breaks ties cannot be read: the round is there without it
 * @JALON_ROUND_PROBLEM_POOL: a count of the pool cannot be read: the round is there without it
 * @JALON_ROUND_PROBLEM_LACKING: known before, and not in the new feed: kept
 * @JALON_ROUND_PROBLEM_CONTRADICTED: known before, and different in the new feed: kept as it was
 */
typedef enum
{
  JALON_ROUND_PROBLEM_SHAPE,
  JALON_ROUND_PROBLEM_NUMBER,
  JALON_ROUND_PROBLEM_NAME,
  JALON_ROUND_PROBLEM_DATE,
  JALON_ROUND_PROBLEM_SIZE,
  JALON_ROUND_PROBLEM_CUT_OFF,
  JALON_ROUND_PROBLEM_TWICE,
  JALON_ROUND_PROBLEM_TIE,
  JALON_ROUND_PROBLEM_POOL,
  JALON_ROUND_PROBLEM_LACKING,
  JALON_ROUND_PROBLEM_CONTRADICTED,
} JalonRoundProblemKind;

/**
 * JalonRoundProblem:
 * @kind: what
 * @round: the round's number, or its place in the feed ("rounds[3]") where it has none
 * @field: (nullable): the member of the feed
 * @text: (nullable): what stands there, quoted and cut
 *
 * What somebody should know of a feed that was read nevertheless.
 */
typedef struct
{
  JalonRoundProblemKind kind;
  char                 *round;
  const char           *field;
  char                 *text;
} JalonRoundProblem;

GPtrArray  *jalon_round_problems_new (void);
void        jalon_round_problems_add (GPtrArray *problems, JalonRoundProblemKind kind, const char *round, const char *field, const char *text);
const char *jalon_round_problem_describe (JalonRoundProblemKind kind);
char       *jalon_round_problem_to_string (const JalonRoundProblem *problem);
