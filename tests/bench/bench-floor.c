/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench-floor.h"

static PlainTables tables; /* of somebody with a spouse */
static PlainTables alone;

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

#define FILL(member, id, column) fill (self->member, G_N_ELEMENTS (self->member), rules, JALON_RULE_CRS_##id, column)

static void
fill_tables (PlainTables      *self,
             const JalonRules *rules,
             int               column)
{
  FILL (age, CORE_AGE, column);
  FILL (education, CORE_EDUCATION, column);
  FILL (years, CORE_CANADIAN_WORK, column);
  FILL (first, CORE_FIRST_LANGUAGE, column);
  FILL (second, CORE_SECOND_LANGUAGE, column);
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
  self->core_cap = jalon_rules_lookup (rules, JALON_RULE_CRS_CORE_CAP, column, 0);
  self->second_cap = jalon_rules_lookup (rules, JALON_RULE_CRS_CORE_SECOND_LANGUAGE_CAP, column, 0);
  self->spouse_cap = jalon_rules_value (rules, JALON_RULE_CRS_SPOUSE_CAP);
  self->pair_cap = jalon_rules_value (rules, JALON_RULE_CRS_TRANSFERABILITY_PAIR_CAP);
  self->transferability_cap = jalon_rules_value (rules, JALON_RULE_CRS_TRANSFERABILITY_CAP);
  self->additional_cap = jalon_rules_value (rules, JALON_RULE_CRS_ADDITIONAL_CAP);
  self->cap = jalon_rules_value (rules, JALON_RULE_CRS_CAP);
  self->sibling = jalon_rules_value (rules, JALON_RULE_CRS_ADDITIONAL_SIBLING);
  self->french[0] = jalon_rules_lookup (rules, JALON_RULE_CRS_ADDITIONAL_FRENCH, 0, 0);
  self->french[1] = jalon_rules_lookup (rules, JALON_RULE_CRS_ADDITIONAL_FRENCH, 1, 0);
  self->french_level = jalon_rules_value (rules, JALON_RULE_CRS_ADDITIONAL_FRENCH_LEVEL);
  self->english_level = jalon_rules_value (rules, JALON_RULE_CRS_ADDITIONAL_FRENCH_ENGLISH_LEVEL);
  FILL (certificate, TRANSFERABILITY_CERTIFICATE_LANGUAGE, 0);
  self->nomination = jalon_rules_value (rules, JALON_RULE_CRS_ADDITIONAL_NOMINATION);
  self->offer[0] = jalon_rules_lookup (rules, JALON_RULE_CRS_ADDITIONAL_JOB_OFFER, 1, 0);
  self->offer[1] = jalon_rules_lookup (rules, JALON_RULE_CRS_ADDITIONAL_JOB_OFFER, 0, 0);
}

void
plain_fill (const JalonRules *rules)
{
  fill_tables (&alone, rules, 0);
  fill_tables (&tables, rules, 1);
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

/* Sections A and C, with an English and a French result, or with none (level 0). */
static int
add_up_tests (const PlainTables      *self,
              const JalonPersonFacts *candidate,
              int                     core,
              const JalonTestFact    *first,
              const JalonTestFact    *second)
{
  const int education = self->education_tier[candidate->education];
  const int work = self->foreign_tier[MIN (candidate->foreign_years, 7)];
  const int years = MIN (candidate->canadian_years, 7);
  const int transferability = MIN (self->education_language[education][first->lowest] + self->education_years[education][years], self->pair_cap) +
                              MIN (self->foreign_language[work][first->lowest] + self->foreign_years[work][years], self->pair_cap) +
                              (candidate->certificate ? MIN (self->certificate[first->lowest], self->pair_cap) : 0);

  return MIN (core + add_up (self->first, first->levels) + MIN (add_up (self->second, second->levels), self->second_cap), self->core_cap) +
         MIN (transferability, self->transferability_cap);
}

/* The best result of the partner, and what else section B has. */
static int
add_up_partner (const PlainTables      *self,
                const JalonPersonFacts *partner)
{
  int language = 0;

  for (guint i = 0; i < partner->n_tests; i++)
    language = MAX (language, add_up (self->spouse_language, partner->tests[i].levels));

  return MIN (language + self->spouse_education[partner->education] + self->spouse_years[MIN (partner->canadian_years, 7)], self->spouse_cap);
}

/* Of any household with at most PLAIN_TESTS results in a language, but for an occupation with a high
 * wage: each English result, or none, with each French one, or none, in both orders. */
int
plain_total_of (const JalonFacts *facts)
{
  static const JalonTestFact none;
  const PlainTables         *self = facts->with_spouse ? &tables : &alone;
  const JalonPersonFacts    *candidate = &facts->candidate;
  const int                  core = self->age[CLAMP (candidate->age, 0, PLAIN_AGES - 1)] + self->education[candidate->education] + self->years[MIN (candidate->canadian_years, 7)];
  const int                  additional = self->study[candidate->canadian_study] + (facts->sibling ? self->sibling : 0) +
                         (facts->nomination == JALON_TRI_YES ? self->nomination : 0) + (facts->offer_scores ? self->offer[facts->offer_senior] : 0);
  const int            spouse = facts->with_spouse ? add_up_partner (self, &facts->partner) : 0;
  const JalonTestFact *results[2][PLAIN_TESTS] = { { &none }, { &none } };
  guint                n[2] = { 0, 0 };
  int                  best = 0;

  for (guint i = 0; i < candidate->n_tests; i++)
    results[candidate->tests[i].language][n[candidate->tests[i].language]++] = &candidate->tests[i];

  for (guint e = 0; e < MAX (n[0], 1); e++)
    for (guint f = 0; f < MAX (n[1], 1); f++)
      {
        const JalonTestFact *english = results[0][e];
        const JalonTestFact *french = results[1][f];
        const int            bonus = french->lowest >= self->french_level ? self->french[english->lowest >= self->english_level] : 0;

        best = MAX (best, MAX (add_up_tests (self, candidate, core, english, french), add_up_tests (self, candidate, core, french, english)) +
                            MIN (additional + bonus, self->additional_cap));
      }

  return MIN (best + spouse, self->cap);
}
