/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-crs.h"
#include "jalon-eligibility.h"

/**
 * JalonAssessedDay:
 * @facts: of the day
 * @rules: of the day
 * @rulebook: for other days
 * @crs: the score of the day
 * @eligibility: the verdicts of the day
 *
 * What a plan is made from. All borrowed.
 */
typedef struct
{
  const JalonFacts       *facts;
  const JalonRules       *rules;
  JalonRulebook          *rulebook;
  const JalonCrs         *crs;
  const JalonEligibility *eligibility;
} JalonAssessedDay;
