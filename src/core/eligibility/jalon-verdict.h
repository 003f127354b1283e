/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-facts.h"

/**
 * JalonVerdict:
 * @JALON_VERDICT_UNANSWERED: an answer is missing and none of the others says no
 */
typedef enum
{
  JALON_VERDICT_UNANSWERED,
  JALON_VERDICT_NOT_MET,
  JALON_VERDICT_MET,
} JalonVerdict;

const char  *jalon_verdict_to_string (JalonVerdict verdict);     /* met, not-met, unanswered */
JalonVerdict jalon_verdict_and (JalonVerdict a, JalonVerdict b); /* not-met wins, then unanswered */

typedef enum
{
  JALON_PROGRAM_FSW,
  JALON_PROGRAM_CEC,
  JALON_PROGRAM_FST,
  JALON_PROGRAM_NOMINEE,
} JalonProgram;

#define JALON_N_PROGRAMS 4

const char *jalon_program_to_string (JalonProgram program); /* fsw, cec, fst, nominee */

/**
 * JalonCriterionId:
 */
typedef enum
{
  JALON_CRITERION_FSW_WORK,
  JALON_CRITERION_FSW_LANGUAGE,
  JALON_CRITERION_FSW_EDUCATION,
  JALON_CRITERION_FSW_FUNDS,
  JALON_CRITERION_FSW_POINTS,
  JALON_CRITERION_FSW_DESTINATION,
  JALON_CRITERION_CEC_WORK,
  JALON_CRITERION_CEC_LANGUAGE,
  JALON_CRITERION_CEC_DESTINATION,
  JALON_CRITERION_FST_WORK,
  JALON_CRITERION_FST_LANGUAGE,
  JALON_CRITERION_FST_OFFER,
  JALON_CRITERION_FST_FUNDS,
  JALON_CRITERION_FST_DESTINATION,
  JALON_CRITERION_NOMINEE_NOMINATION,
  JALON_CRITERION_NOMINEE_PROGRAM,
  JALON_CRITERION_NOMINEE_DESTINATION,
} JalonCriterionId;

#define JALON_N_CRITERIA 17

const char  *jalon_criterion_id_to_string (JalonCriterionId id); /* fsw.work */
JalonProgram jalon_criterion_id_get_program (JalonCriterionId id);
JalonRuleId  jalon_criterion_id_get_rule (JalonCriterionId id); /* the rule whose source stands for it; JALON_N_RULES: only the program's */

/**
 * JalonCriterion:
 * @id: which
 * @verdict: met, not met, unanswered
 * @have, @need: in the unit of the criterion: work units (see JALON_WORK_UNITS_PER_HOUR),
 *   level, dollars, points; JALON_UNANSWERED where there is none
 * @exempt: funds are not asked
 * @test: index of the candidate's test that decides, or -1
 * @noc: the code whose hours decide, or JALON_UNANSWERED
 * @first: first day of the run or window that was counted
 * @reached: the day on which @need is reached if the present job goes on; unset if it will not be
 * @lost: first day on which it would no longer be met (hours leave the window, a test gets too old), if it is met now; else unset
 * @self_employed_only: the only skilled work in Canada is self-employed (decision 8)
 *
 * One requirement of a program on a day. A plain value.
 */
typedef struct
{
  JalonCriterionId id;
  JalonVerdict     verdict;
  gint64           have;
  gint64           need;
  gboolean         exempt;
  int              test;
  gint32           noc;
  JalonDate        first;
  JalonDate        reached;
  JalonDate        lost;
  gboolean         self_employed_only;
} JalonCriterion;
