/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-category.h"
#include "jalon-fsw-factor.h"

/**
 * JalonEligibility:
 * @programs: verdict by #JalonProgram
 * @criteria: by #JalonCriterionId
 * @grid: the 67 points
 * @base_nomination: a nomination outside Express Entry is entered and issued on or before the day (decision 15)
 *
 * May the candidate enter the pool on a day, and by which door. A plain value.
 */
typedef struct
{
  JalonVerdict   programs[JALON_N_PROGRAMS];
  JalonCriterion criteria[JALON_N_CRITERIA];
  JalonFswGrid   grid;
  gboolean       base_nomination;
} JalonEligibility;

void jalon_eligibility_judge (const JalonFacts *facts, const JalonRules *rules, JalonEligibility *out_eligibility);

/* The days on which a criterion is reached or lost cost a search: only when somebody looks. */
void jalon_eligibility_look_ahead (const JalonFacts *facts, const JalonRules *rules, JalonEligibility *eligibility);
