/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-crs.h"

#include "jalon-crs-choice.h"

/*
 * A score is read from the tables of the day in two steps: what does not depend
 * on the candidate's language tests is looked up here, then the tests are chosen
 * (jalon-crs-choice.c).
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
score_core (const JalonCrsCore     *core,
            const JalonPersonFacts *candidate,
            JalonCrs               *crs)
{
  return add_line (crs, JALON_CRS_AGE, core->age[MIN ((guint) candidate->age, JALON_CRS_N_AGES - 1)]) +
         add_line (crs, JALON_CRS_EDUCATION, core->education[candidate->education]) +
         add_line (crs, JALON_CRS_CANADIAN_WORK, core->canadian_work[get_year (candidate->canadian_years)]);
}

static inline int
score_spouse (const JalonCrsTables   *tables,
              const JalonPersonFacts *partner,
              JalonCrs               *crs)
{
  int best = JALON_CRS_NO_TEST;
  int points, sum;

  for (guint i = 0; i < partner->n_tests; i++)
    jalon_crs_best_offer (&best, partner->tests, i, jalon_crs_add_up_levels (tables->spouse_language, partner->tests[i].levels));

  points = jalon_crs_best_get_points (best);
  crs->partner_test = points > 0 ? (gint16) jalon_crs_best_get_index (best) : -1;
  sum = add_line (crs, JALON_CRS_SPOUSE_LANGUAGE, MAX (points, 0)) +
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
  const JalonCrsTables   *tables = &rules->crs;
  const JalonPersonFacts *candidate = &facts->candidate;
  const JalonCrsCore     *core = &tables->core[facts->with_spouse != FALSE];
  const gboolean          certificate = candidate->certificate != FALSE;
  const guint             years = get_year (candidate->canadian_years);
  const int               education = tables->education_tier[candidate->education];
  const int               foreign_work = tables->foreign_work_tier[get_year (candidate->foreign_years)];
  JalonCrsBase            base;
  int                     spouse, sum;

  *out_crs = (JalonCrs){ .partner_test = -1 };
  spouse = facts->with_spouse ? score_spouse (tables, &facts->partner, out_crs) : 0;
  base = (JalonCrsBase){
    .tables = tables,
    .core = core,
    .education_language = tables->education_language[education],
    .foreign_work_language = tables->foreign_work_language[foreign_work],
    .certificate_language = tables->certificate_language[certificate],
    .transferability = tables->transferability[certificate][education][foreign_work][years],
    .core_points = score_core (core, candidate, out_crs),
    .spouse_points = spouse,
    .additional_points = score_additional (tables, facts, out_crs),
  };
  add_line (out_crs, JALON_CRS_EDUCATION_CANADIAN_WORK, tables->education_canadian_work[education][years]);
  add_line (out_crs, JALON_CRS_FOREIGN_WORK_CANADIAN_WORK, tables->foreign_work_canadian_work[foreign_work][years]);
  jalon_crs_choose_tests (&base, candidate, out_crs);

  sum = base.core_points + out_crs->points[JALON_CRS_FIRST_LANGUAGE] + out_crs->points[JALON_CRS_SECOND_LANGUAGE];
  out_crs->sections[JALON_CRS_SECTION_CORE] = (gint16) MIN (sum, core->cap);
  out_crs->sections[JALON_CRS_SECTION_SPOUSE] = (gint16) base.spouse_points;
  sum = base.additional_points + out_crs->points[JALON_CRS_FRENCH];
  out_crs->sections[JALON_CRS_SECTION_ADDITIONAL] = (gint16) MIN (sum, tables->additional_cap);
  out_crs->complete = !tables->others_unknown && (!tables->high_wage_unknown || out_crs->high_wage);
}
