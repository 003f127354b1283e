/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-facts.h"

#define JALON_CRS_ALONE 0
#define JALON_CRS_WITH_SPOUSE 1
#define JALON_CRS_ENGLISH_BELOW 0
#define JALON_CRS_ENGLISH_ENOUGH 1
#define JALON_CRS_N_LANGUAGE_LINES 3

/* What of a score does not depend on the candidate's tests. Private to the room. */
typedef struct
{
  const JalonRules *rules;
  int               column;
  int               education_tier;
  int               foreign_work_tier;
  gboolean          certificate;
  int               second_cap;
  int               core;
  int               core_cap;
  int               spouse;
  int               education_canadian_work;
  int               foreign_work_canadian_work;
  int               pair_cap;
  int               transferability_cap;
  int               additional;
  int               additional_cap;
  int               french[2];
  int               french_level;
  int               english_level;
  int               cap;
} JalonCrsBase;

/**
 * JalonCrsChoice:
 * @first, @second: indexes in facts->candidate.tests, or -1
 * @first_points, @second_points: after the cap of the second
 * @language_lines: education, foreign work and certificate, each with the first language, before their caps
 * @transferability: the whole section, after all caps
 * @french: the bonus
 *
 * Which results count, and what they bring. Private to the room.
 */
typedef struct
{
  gint16 first;
  gint16 second;
  gint16 first_points;
  gint16 second_points;
  gint16 language_lines[JALON_CRS_N_LANGUAGE_LINES];
  gint16 transferability;
  gint16 french;
} JalonCrsChoice;

void jalon_crs_choice_make (const JalonCrsBase *base, const JalonFacts *facts, JalonCrsChoice *out_choice);

static inline int
jalon_crs_add_up_levels (const JalonRules *rules,
                         JalonRuleId       id,
                         int               column,
                         const gint8      *levels)
{
  return jalon_rules_lookup (rules, id, column, levels[0]) +
         jalon_rules_lookup (rules, id, column, levels[1]) +
         jalon_rules_lookup (rules, id, column, levels[2]) +
         jalon_rules_lookup (rules, id, column, levels[3]);
}
