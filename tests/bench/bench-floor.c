/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench-floor.h"

static PlainTables tables;

static void
fill (int              *cells,
      int               length,
      const JalonRules *rules,
      JalonRuleId       id,
      int               column)
{
  for (int i = 0; i < length; i++)
    cells[i] = jalon_rules_lookup (rules, id, column, i);
}

#define FILL(member, id, column) fill (tables.member, G_N_ELEMENTS (tables.member), rules, JALON_RULE_CRS_##id, column)

/* Of somebody with a spouse. */
void
plain_fill (const JalonRules *rules)
{
  FILL (age, CORE_AGE, 1);
  FILL (education, CORE_EDUCATION, 1);
  FILL (years, CORE_CANADIAN_WORK, 1);
  FILL (first, CORE_FIRST_LANGUAGE, 1);
  FILL (second, CORE_SECOND_LANGUAGE, 1);
  FILL (spouse_education, SPOUSE_EDUCATION, 0);
  FILL (spouse_language, SPOUSE_LANGUAGE, 0);
  FILL (spouse_years, SPOUSE_CANADIAN_WORK, 0);
  FILL (education_tier, TRANSFERABILITY_EDUCATION_TIER, 0);
  FILL (foreign_tier, TRANSFERABILITY_FOREIGN_WORK_TIER, 0);
  FILL (study, ADDITIONAL_CANADIAN_STUDY, 0);
  for (int tier = 0; tier < 3; tier++)
    {
      FILL (education_language[tier], TRANSFERABILITY_EDUCATION_LANGUAGE, tier);
      FILL (education_years[tier], TRANSFERABILITY_EDUCATION_CANADIAN_WORK, tier);
      FILL (foreign_language[tier], TRANSFERABILITY_FOREIGN_WORK_LANGUAGE, tier);
      FILL (foreign_years[tier], TRANSFERABILITY_FOREIGN_WORK_CANADIAN_WORK, tier);
    }
  tables.core_cap = jalon_rules_lookup (rules, JALON_RULE_CRS_CORE_CAP, 1, 0);
  tables.second_cap = jalon_rules_lookup (rules, JALON_RULE_CRS_CORE_SECOND_LANGUAGE_CAP, 1, 0);
  tables.spouse_cap = jalon_rules_value (rules, JALON_RULE_CRS_SPOUSE_CAP);
  tables.pair_cap = jalon_rules_value (rules, JALON_RULE_CRS_TRANSFERABILITY_PAIR_CAP);
  tables.transferability_cap = jalon_rules_value (rules, JALON_RULE_CRS_TRANSFERABILITY_CAP);
  tables.additional_cap = jalon_rules_value (rules, JALON_RULE_CRS_ADDITIONAL_CAP);
  tables.cap = jalon_rules_value (rules, JALON_RULE_CRS_CAP);
  tables.sibling = jalon_rules_value (rules, JALON_RULE_CRS_ADDITIONAL_SIBLING);
  tables.french[0] = jalon_rules_lookup (rules, JALON_RULE_CRS_ADDITIONAL_FRENCH, 0, 0);
  tables.french[1] = jalon_rules_lookup (rules, JALON_RULE_CRS_ADDITIONAL_FRENCH, 1, 0);
  tables.french_level = jalon_rules_value (rules, JALON_RULE_CRS_ADDITIONAL_FRENCH_LEVEL);
  tables.english_level = jalon_rules_value (rules, JALON_RULE_CRS_ADDITIONAL_FRENCH_ENGLISH_LEVEL);
}

static int
add_up (const int   *cells,
        const gint8 *levels)
{
  return cells[levels[0]] + cells[levels[1]] + cells[levels[2]] + cells[levels[3]];
}

int
plain_total (const PlainFacts *facts)
{
  const int education = tables.education_tier[facts->education];
  const int work = tables.foreign_tier[facts->foreign_years];
  const int core = tables.age[facts->age] + tables.education[facts->education] + tables.years[facts->canadian_years];
  const int spouse = MIN (tables.spouse_education[facts->spouse_education] + tables.spouse_years[facts->spouse_years] +
                            add_up (tables.spouse_language, facts->spouse_levels),
                          tables.spouse_cap);
  const int french = facts->lowest[1] >= tables.french_level ? tables.french[facts->lowest[0] >= tables.english_level] : 0;
  const int additional = MIN (tables.study[facts->study] + (facts->sibling ? tables.sibling : 0) + french, tables.additional_cap);
  int       best = 0;

  for (int first = 0; first < 2; first++)
    {
      const int lowest = facts->lowest[first];
      const int transferability = MIN (tables.education_language[education][lowest] + tables.education_years[education][facts->canadian_years], tables.pair_cap) +
                                  MIN (tables.foreign_language[work][lowest] + tables.foreign_years[work][facts->canadian_years], tables.pair_cap);
      const int total = MIN (core + add_up (tables.first, facts->levels[first]) + MIN (add_up (tables.second, facts->levels[!first]), tables.second_cap), tables.core_cap) +
                        MIN (transferability, tables.transferability_cap);

      best = MAX (best, total);
    }

  return MIN (best + spouse + additional, tables.cap);
}
