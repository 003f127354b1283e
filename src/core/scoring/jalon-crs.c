/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-crs.h"

#include "jalon-crs-choice.h"

#include <string.h>

/*
 * A score is read from dense tables in two steps. What does not depend on the
 * candidate's language tests is looked up once, here. Then each test is valued
 * once as a first and once as a second language, and the choices of tests and
 * order differ only in a few sums (jalon-crs-choice.c).
 */

/* Columns of crs.additional.job-offer. */
#define SENIOR_MANAGER 0
#define OTHER_OFFER 1

static void
score_core (const JalonFacts *facts,
            JalonCrsBase     *base,
            JalonCrs         *crs)
{
  const JalonRules *rules = base->rules;
  int               column = base->column;

  crs->points[JALON_CRS_AGE] = (gint16) jalon_rules_lookup (rules, JALON_RULE_CRS_CORE_AGE, column, facts->candidate.age);
  crs->points[JALON_CRS_EDUCATION] = (gint16) jalon_rules_lookup (rules, JALON_RULE_CRS_CORE_EDUCATION, column, (gint32) facts->candidate.education);
  crs->points[JALON_CRS_CANADIAN_WORK] = (gint16) jalon_rules_lookup (rules, JALON_RULE_CRS_CORE_CANADIAN_WORK, column, facts->candidate.canadian_years);
  base->core = crs->points[JALON_CRS_AGE] + crs->points[JALON_CRS_EDUCATION] + crs->points[JALON_CRS_CANADIAN_WORK];
  base->core_cap = jalon_rules_lookup (rules, JALON_RULE_CRS_CORE_CAP, column, 0);
  base->second_cap = jalon_rules_lookup (rules, JALON_RULE_CRS_CORE_SECOND_LANGUAGE_CAP, column, 0);
}

/* The test of the partner that earns most; of equal ones the later, then the first in the list. */
static void
score_spouse (const JalonFacts *facts,
              JalonCrsBase     *base,
              JalonCrs         *crs)
{
  const JalonPersonFacts *partner = &facts->partner;
  const JalonRules       *rules = base->rules;
  int                     best = 0;
  guint                   i;

  if (!facts->with_spouse)
    return;

  for (i = 0; i < partner->n_tests && i < G_MAXINT16; i++)
    {
      const JalonTestFact *test = &partner->tests[i];
      int                  points = jalon_crs_add_up_levels (rules, JALON_RULE_CRS_SPOUSE_LANGUAGE, 0, test->levels);

      if (points > best ||
          (points > 0 && points == best && jalon_date_compare (test->taken, partner->tests[crs->partner_test].taken) > 0))
        {
          best = points;
          crs->partner_test = (gint16) i;
        }
    }

  crs->points[JALON_CRS_SPOUSE_LANGUAGE] = (gint16) best;
  crs->points[JALON_CRS_SPOUSE_EDUCATION] = (gint16) jalon_rules_lookup (rules, JALON_RULE_CRS_SPOUSE_EDUCATION, 0, (gint32) partner->education);
  crs->points[JALON_CRS_SPOUSE_CANADIAN_WORK] = (gint16) jalon_rules_lookup (rules, JALON_RULE_CRS_SPOUSE_CANADIAN_WORK, 0, partner->canadian_years);
  base->spouse = MIN (best + crs->points[JALON_CRS_SPOUSE_EDUCATION] + crs->points[JALON_CRS_SPOUSE_CANADIAN_WORK],
                      jalon_rules_value (rules, JALON_RULE_CRS_SPOUSE_CAP));
}

static void
score_transferability (const JalonFacts *facts,
                       JalonCrsBase     *base,
                       JalonCrs         *crs)
{
  const JalonRules *rules = base->rules;
  int               years = facts->candidate.canadian_years;

  base->certificate = facts->candidate.certificate;
  base->education_tier = jalon_rules_lookup (rules, JALON_RULE_CRS_TRANSFERABILITY_EDUCATION_TIER, 0, (gint32) facts->candidate.education);
  base->foreign_work_tier = jalon_rules_lookup (rules, JALON_RULE_CRS_TRANSFERABILITY_FOREIGN_WORK_TIER, 0, facts->candidate.foreign_years);
  base->education_canadian_work = jalon_rules_lookup (rules, JALON_RULE_CRS_TRANSFERABILITY_EDUCATION_CANADIAN_WORK, base->education_tier, years);
  base->foreign_work_canadian_work = jalon_rules_lookup (rules, JALON_RULE_CRS_TRANSFERABILITY_FOREIGN_WORK_CANADIAN_WORK, base->foreign_work_tier, years);
  base->pair_cap = jalon_rules_value (rules, JALON_RULE_CRS_TRANSFERABILITY_PAIR_CAP);
  base->transferability_cap = jalon_rules_value (rules, JALON_RULE_CRS_TRANSFERABILITY_CAP);
  crs->points[JALON_CRS_EDUCATION_CANADIAN_WORK] = (gint16) base->education_canadian_work;
  crs->points[JALON_CRS_FOREIGN_WORK_CANADIAN_WORK] = (gint16) base->foreign_work_canadian_work;
}

static void
score_additional (const JalonFacts *facts,
                  JalonCrsBase     *base,
                  JalonCrs         *crs)
{
  const JalonRules *rules = base->rules;

  if (facts->sibling)
    crs->points[JALON_CRS_SIBLING] = (gint16) jalon_rules_value (rules, JALON_RULE_CRS_ADDITIONAL_SIBLING);

  crs->points[JALON_CRS_CANADIAN_STUDY] = (gint16) jalon_rules_lookup (rules, JALON_RULE_CRS_ADDITIONAL_CANADIAN_STUDY, 0, (gint32) facts->candidate.canadian_study);

  if (facts->offer_scores)
    crs->points[JALON_CRS_JOB_OFFER] = (gint16) jalon_rules_lookup (rules, JALON_RULE_CRS_ADDITIONAL_JOB_OFFER, facts->offer_senior ? SENIOR_MANAGER : OTHER_OFFER, 0);

  if (facts->nomination == JALON_TRI_YES)
    crs->points[JALON_CRS_NOMINATION] = (gint16) jalon_rules_value (rules, JALON_RULE_CRS_ADDITIONAL_NOMINATION);

  crs->high_wage = facts->high_wage_points != JALON_UNANSWERED && rules->tables[JALON_RULE_CRS_ADDITIONAL_HIGH_WAGE].unknown;

  if (crs->high_wage)
    crs->points[JALON_CRS_HIGH_WAGE] = (gint16) facts->high_wage_points;

  base->additional = crs->points[JALON_CRS_SIBLING] + crs->points[JALON_CRS_CANADIAN_STUDY] +
                     crs->points[JALON_CRS_JOB_OFFER] + crs->points[JALON_CRS_NOMINATION] +
                     crs->points[JALON_CRS_HIGH_WAGE];
  base->additional_cap = jalon_rules_value (rules, JALON_RULE_CRS_ADDITIONAL_CAP);
  base->french[JALON_CRS_ENGLISH_BELOW] = jalon_rules_lookup (rules, JALON_RULE_CRS_ADDITIONAL_FRENCH, JALON_CRS_ENGLISH_BELOW, 0);
  base->french[JALON_CRS_ENGLISH_ENOUGH] = jalon_rules_lookup (rules, JALON_RULE_CRS_ADDITIONAL_FRENCH, JALON_CRS_ENGLISH_ENOUGH, 0);
  base->french_level = jalon_rules_value (rules, JALON_RULE_CRS_ADDITIONAL_FRENCH_LEVEL);
  base->english_level = jalon_rules_value (rules, JALON_RULE_CRS_ADDITIONAL_FRENCH_ENGLISH_LEVEL);
}

static void
take_choice (const JalonCrsChoice *choice,
             JalonCrs             *crs)
{
  crs->first = choice->first;
  crs->second = choice->second;
  crs->points[JALON_CRS_FIRST_LANGUAGE] = choice->first_points;
  crs->points[JALON_CRS_SECOND_LANGUAGE] = choice->second_points;
  crs->points[JALON_CRS_EDUCATION_LANGUAGE] = choice->language_lines[0];
  crs->points[JALON_CRS_FOREIGN_WORK_LANGUAGE] = choice->language_lines[1];
  crs->points[JALON_CRS_CERTIFICATE_LANGUAGE] = choice->language_lines[2];
  crs->points[JALON_CRS_FRENCH] = choice->french;
  crs->sections[JALON_CRS_SECTION_TRANSFERABILITY] = choice->transferability;
}

static void
close_sections (const JalonCrsBase *base,
                JalonCrs           *crs)
{
  int core = base->core + crs->points[JALON_CRS_FIRST_LANGUAGE] + crs->points[JALON_CRS_SECOND_LANGUAGE];
  int total;

  crs->sections[JALON_CRS_SECTION_CORE] = (gint16) MIN (core, base->core_cap);
  crs->sections[JALON_CRS_SECTION_SPOUSE] = (gint16) base->spouse;
  crs->sections[JALON_CRS_SECTION_ADDITIONAL] = (gint16) MIN (base->additional + crs->points[JALON_CRS_FRENCH], base->additional_cap);
  total = crs->sections[JALON_CRS_SECTION_CORE] + crs->sections[JALON_CRS_SECTION_SPOUSE] +
          crs->sections[JALON_CRS_SECTION_TRANSFERABILITY] + crs->sections[JALON_CRS_SECTION_ADDITIONAL];
  crs->total = (gint16) MIN (total, base->cap);
}

static gboolean
is_complete (const JalonRules *rules,
             gboolean          has_high_wage)
{
  gboolean unknown = FALSE;
  guint    id;

  for (id = JALON_RULE_CRS_CORE_AGE; id <= JALON_RULE_CRS_CAP; id++)
    unknown |= rules->tables[id].unknown && !(has_high_wage && id == JALON_RULE_CRS_ADDITIONAL_HIGH_WAGE);

  return !unknown;
}

/**
 * jalon_crs_score:
 * @facts: the facts of a day
 * @rules: the rules of that day
 * @out_crs: (out caller-allocates): the score
 *
 * Scores a candidate in the Comprehensive Ranking System.
 *
 * A pure function that allocates nothing: the same arguments give the same
 * score. Any valid English result goes with any valid French one, in both
 * orders, and the highest total counts (decision 4). What is not answered
 * earns nothing.
 */
void
jalon_crs_score (const JalonFacts *facts,
                 const JalonRules *rules,
                 JalonCrs         *out_crs)
{
  JalonCrsBase   base = { .rules = rules, .column = facts->with_spouse ? JALON_CRS_WITH_SPOUSE : JALON_CRS_ALONE };
  JalonCrsChoice choice;

  memset (out_crs, 0, sizeof *out_crs);
  out_crs->partner_test = -1;

  base.cap = jalon_rules_value (rules, JALON_RULE_CRS_CAP);
  score_core (facts, &base, out_crs);
  score_spouse (facts, &base, out_crs);
  score_transferability (facts, &base, out_crs);
  score_additional (facts, &base, out_crs);

  jalon_crs_choice_make (&base, facts, &choice);
  take_choice (&choice, out_crs);
  close_sections (&base, out_crs);
  out_crs->complete = is_complete (rules, out_crs->high_wage);
}
