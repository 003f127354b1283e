/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-fsw-factor.h"

/* What the programs share. For this room only. */

void         jalon_criterion_init (JalonCriterion *self, JalonCriterionId id);
JalonVerdict jalon_criterion_judge_amount (gint64 have, gint64 need, gint64 missing, gboolean answered);
void         jalon_criterion_judge_level (JalonCriterion *self, const JalonPersonFacts *person, int need);
void         jalon_criterion_judge_funds (JalonCriterion *self, const JalonFacts *facts, const JalonRules *rules);
void         jalon_criterion_judge_destination (JalonCriterion *self, const JalonFacts *facts);

gint64   jalon_rules_get_units (const JalonRules *rules, JalonRuleId hours);
gboolean jalon_spans_only_self_employed (const JalonPersonFacts *person);

/* The programs, each filling its own criteria. */
void jalon_federal_skilled_judge (const JalonFacts *facts, const JalonRules *rules, JalonFswGrid *grid, JalonCriterion *criteria);
void jalon_canadian_experience_judge (const JalonFacts *facts, const JalonRules *rules, JalonCriterion *criteria);
void jalon_trades_judge (const JalonFacts *facts, const JalonRules *rules, JalonCriterion *criteria);
void jalon_nominee_judge (const JalonFacts *facts, const JalonRules *rules, const JalonVerdict *programs, JalonCriterion *criteria);
