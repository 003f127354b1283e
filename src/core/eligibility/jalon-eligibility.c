/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-eligibility.h"

#include "jalon-criterion.h"
#include "jalon-fsw-grid.h"

/* Decision 15: a nomination outside Express Entry is another way, beside it. */
static gboolean
has_base_nomination (const JalonFacts *facts)
{
  const JalonNomination *nomination = facts->household->nomination;

  return !nomination->enhanced && jalon_date_is_set (nomination->issued) && jalon_date_compare (nomination->issued, facts->day) <= 0;
}

static JalonVerdict
judge_program (const JalonCriterion *criteria,
               JalonProgram          program)
{
  JalonVerdict verdict = JALON_VERDICT_MET;
  int          i;

  for (i = 0; i < JALON_N_CRITERIA; i++)
    if (jalon_criterion_id_get_program ((JalonCriterionId) i) == program)
      verdict = jalon_verdict_and (verdict, criteria[i].verdict);

  return verdict;
}

/**
 * jalon_eligibility_judge:
 * @facts: of a day
 * @rules: of the same day
 * @out_eligibility: (out caller-allocates): the verdicts
 *
 * Judges whether the candidate may enter the pool, by each of the four
 * programs. What is unanswered is neither met nor failed, unless the rest
 * decides already. The days `reached` and `lost` are left unset, see
 * jalon_eligibility_look_ahead().
 *
 * A pure function; allocates nothing for up to 32 jobs.
 */
void
jalon_eligibility_judge (const JalonFacts *facts,
                         const JalonRules *rules,
                         JalonEligibility *out_eligibility)
{
  JalonCriterion *criteria = out_eligibility->criteria;
  int             i;

  for (i = 0; i < JALON_N_CRITERIA; i++)
    jalon_criterion_init (&criteria[i], (JalonCriterionId) i);

  jalon_fsw_grid_fill (facts, rules, &out_eligibility->grid);
  jalon_federal_skilled_judge (facts, rules, &out_eligibility->grid, criteria);
  jalon_canadian_experience_judge (facts, rules, criteria);
  jalon_trades_judge (facts, rules, criteria);

  for (i = JALON_PROGRAM_FSW; i <= JALON_PROGRAM_FST; i++)
    out_eligibility->programs[i] = judge_program (criteria, (JalonProgram) i);

  jalon_nominee_judge (facts, rules, out_eligibility->programs, criteria);
  out_eligibility->programs[JALON_PROGRAM_NOMINEE] = judge_program (criteria, JALON_PROGRAM_NOMINEE);
  out_eligibility->base_nomination = has_base_nomination (facts);
}
