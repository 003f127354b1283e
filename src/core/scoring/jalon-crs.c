/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-crs.h"

#include "jalon-crs-choice.h"

/*
 * A score is read from the tables of the day in two steps: what does not depend
 * on the candidate's language tests is looked up here, then the tests are chosen
 * (jalon-crs-choice.h).
 */

static inline guint
get_year (int years)
{
  return MIN ((guint) years, JALON_CRS_N_YEARS - 1);
}

static inline int
add_line (JalonCrs    *crs,
          JalonCrsLine line,
          int          points)
{
  crs->points[line] = (gint16) points;

  return points;
}

static inline int
score_core (const JalonRules *rules,
            const JalonFacts *facts,
            JalonCrs         *crs)
{
  const JalonPersonFacts *candidate = &facts->candidate;
  const gint32            column = facts->with_spouse != FALSE;
  const JalonCrsCore     *core = &rules->crs.core[column];
  const int               age = candidate->age;
  const int               age_points = G_LIKELY ((guint) age < JALON_CRS_N_AGES) ? core->age[age] : jalon_rules_lookup (rules, JALON_RULE_CRS_CORE_AGE, column, age);

  return add_line (crs, JALON_CRS_AGE, age_points) +
         add_line (crs, JALON_CRS_EDUCATION, core->education[candidate->education]) +
         add_line (crs, JALON_CRS_CANADIAN_WORK, core->canadian_work[get_year (candidate->canadian_years)]);
}

static inline int
score_spouse (const JalonCrsTables   *tables,
              const JalonPersonFacts *partner,
              JalonCrs               *crs)
{
  const JalonTestFact *tests = partner->tests;
  int                  best = 0;
  int                  index = -1;
  int                  sum;

  /* Of equal points the later test counts, then the first in the list. */
  for (guint i = 0; i < partner->n_tests; i++)
    {
      int points = jalon_crs_add_up_levels (tables->spouse_language, tests[i].levels);

      if (points > best || (points == best && index >= 0 && jalon_date_compare (tests[i].taken, tests[index].taken) > 0))
        {
          best = points;
          index = (int) i;
        }
    }

  crs->partner_test = (gint16) index;
  sum = add_line (crs, JALON_CRS_SPOUSE_LANGUAGE, best) +
        add_line (crs, JALON_CRS_SPOUSE_EDUCATION, tables->spouse_education[partner->education]) +
        add_line (crs, JALON_CRS_SPOUSE_CANADIAN_WORK, tables->spouse_canadian_work[get_year (partner->canadian_years)]);

  return MIN (sum, tables->spouse_cap);
}

static inline int
score_additional (const JalonCrsTables *tables,
                  const JalonFacts     *facts,
                  JalonCrs             *crs)
{
  int sum = add_line (crs, JALON_CRS_CANADIAN_STUDY, tables->canadian_study[facts->candidate.canadian_study]);

  if (facts->sibling)
    sum += add_line (crs, JALON_CRS_SIBLING, tables->sibling);

  if (facts->offer_scores)
    sum += add_line (crs, JALON_CRS_JOB_OFFER, facts->offer_senior ? tables->senior_offer : tables->other_offer);

  if (facts->nomination == JALON_TRI_YES)
    sum += add_line (crs, JALON_CRS_NOMINATION, tables->nomination);

  crs->high_wage = tables->high_wage_unknown && facts->high_wage_points != JALON_UNANSWERED;

  if (crs->high_wage)
    sum += add_line (crs, JALON_CRS_HIGH_WAGE, facts->high_wage_points);

  return sum;
}

/* Section C: the lines that no test earns. Returns: the points of the section, by the lowest level of the first language */
static inline const gint16 *
score_transferability (const JalonCrsTables   *tables,
                       const JalonPersonFacts *candidate,
                       JalonCrs               *crs)
{
  const guint years = get_year (candidate->canadian_years);
  const int   education = tables->education_tier[candidate->education];
  const int   foreign_work = tables->foreign_work_tier[get_year (candidate->foreign_years)];

  add_line (crs, JALON_CRS_EDUCATION_CANADIAN_WORK, tables->education_canadian_work[education][years]);
  add_line (crs, JALON_CRS_FOREIGN_WORK_CANADIAN_WORK, tables->foreign_work_canadian_work[foreign_work][years]);

  return tables->transferability[candidate->certificate != FALSE][education][foreign_work][years];
}

/* What the tests earn, once they are chosen. */
static inline void
score_tests (const JalonCrsBase     *base,
             const JalonPersonFacts *candidate,
             JalonCrs               *crs)
{
  const JalonCrsTables *tables = base->tables;
  const JalonCrsChoice  choice = jalon_crs_choose_tests (base, candidate->tests, candidate->n_tests);
  const int             first_points = choice.rank & 0xffff;
  int                   sum = base->core_points;
  int                   lowest = 0;

  crs->first = (gint16) choice.first;
  crs->second = (gint16) choice.second;
  crs->total = (gint16) (choice.rank >> 16);

  if (choice.first >= 0)
    {
      const int education = tables->education_tier[candidate->education];
      const int foreign_work = tables->foreign_work_tier[get_year (candidate->foreign_years)];

      lowest = candidate->tests[choice.first].lowest;
      add_line (crs, JALON_CRS_EDUCATION_LANGUAGE, tables->education_language[education][lowest]);
      add_line (crs, JALON_CRS_FOREIGN_WORK_LANGUAGE, tables->foreign_work_language[foreign_work][lowest]);
      add_line (crs, JALON_CRS_CERTIFICATE_LANGUAGE, tables->certificate_language[candidate->certificate != FALSE][lowest]);
    }

  sum += add_line (crs, JALON_CRS_FIRST_LANGUAGE, first_points) + add_line (crs, JALON_CRS_SECOND_LANGUAGE, choice.second_points);
  crs->sections[JALON_CRS_SECTION_CORE] = (gint16) MIN (sum, base->core->cap);
  crs->sections[JALON_CRS_SECTION_TRANSFERABILITY] = base->transferability[lowest];
  sum = base->additional_points + add_line (crs, JALON_CRS_FRENCH, choice.french);
  crs->sections[JALON_CRS_SECTION_ADDITIONAL] = (gint16) MIN (sum, tables->additional_cap);
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
  const JalonCrsTables *tables = &rules->crs;
  JalonCrsBase          base;

  *out_crs = (JalonCrs){ .partner_test = -1 };
  base = (JalonCrsBase){
    .tables = tables,
    .core = &tables->core[facts->with_spouse != FALSE],
    .transferability = score_transferability (tables, &facts->candidate, out_crs),
    .core_points = score_core (rules, facts, out_crs),
    .spouse_points = facts->with_spouse ? score_spouse (tables, &facts->partner, out_crs) : 0,
    .additional_points = score_additional (tables, facts, out_crs),
  };
  score_tests (&base, &facts->candidate, out_crs);

  out_crs->sections[JALON_CRS_SECTION_SPOUSE] = (gint16) base.spouse_points;
  out_crs->complete = !tables->others_unknown && (!tables->high_wage_unknown || out_crs->high_wage);
}
