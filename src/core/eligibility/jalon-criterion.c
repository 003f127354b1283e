/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-criterion.h"

void
jalon_criterion_init (JalonCriterion  *self,
                      JalonCriterionId id)
{
  *self = (JalonCriterion){
    .id = id,
    .verdict = JALON_VERDICT_UNANSWERED,
    .have = JALON_UNANSWERED,
    .need = JALON_UNANSWERED,
    .test = -1,
    .noc = JALON_UNANSWERED,
  };
}

/**
 * jalon_criterion_judge_amount:
 * @have: what counts
 * @need: what is asked, in the same unit
 * @missing: what unanswered members may still add at the very best
 * @answered: whether the list was answered at all
 *
 * Returns: unanswered only if an answer that is missing could still decide
 */
JalonVerdict
jalon_criterion_judge_amount (gint64   have,
                              gint64   need,
                              gint64   missing,
                              gboolean answered)
{
  if (have >= need)
    return JALON_VERDICT_MET;

  if (!answered || (missing > 0 && have + missing >= need))
    return JALON_VERDICT_UNANSWERED;

  return JALON_VERDICT_NOT_MET;
}

/* The test whose lowest ability is the highest; of equal ones the later. */
static int
find_best_test (const JalonPersonFacts *person)
{
  int   best = -1;
  guint i;

  for (i = 0; i < person->n_tests; i++)
    {
      const JalonTestFact *test = &person->tests[i];

      if (best < 0 || test->lowest > person->tests[best].lowest ||
          (test->lowest == person->tests[best].lowest && jalon_date_compare (test->taken, person->tests[best].taken) > 0))
        best = (int) i;
    }

  return best;
}

/**
 * jalon_criterion_judge_level:
 * @self: a criterion of language
 * @person: the candidate
 * @need: the level asked in all four abilities of one valid test
 *
 * Judges by the best test; an ability without a score has the lowest level,
 * so that only the list itself can be unanswered.
 */
void
jalon_criterion_judge_level (JalonCriterion         *self,
                             const JalonPersonFacts *person,
                             int                     need)
{
  self->need = need;
  self->test = find_best_test (person);

  if (self->test >= 0)
    self->have = person->tests[self->test].lowest;

  self->verdict = jalon_criterion_judge_amount (self->have, need, 0, person->tests_answered);
}

/* The last row of the table is the largest family that it names. */
static gint64
get_funds_needed (const JalonRules *rules,
                  int               family_size)
{
  const JalonTable *table = &rules->tables[JALON_RULE_FUNDS_TABLE];
  int               largest = table->min + table->n_rows - 1;
  gint64            further = MAX (family_size - largest, 0);

  return jalon_rules_lookup (rules, JALON_RULE_FUNDS_TABLE, 0, family_size) +
         further * jalon_rules_value (rules, JALON_RULE_FUNDS_FURTHER_PERSON);
}

/**
 * jalon_criterion_judge_funds:
 * @self: a criterion of settlement funds
 * @facts: of a day
 * @rules: of the same day
 *
 * Judges the funds by the table of the day and the size of the family. Who may
 * work in Canada and has a valid offer needs none; while that offer is
 * unanswered, or the birth date of a child who may be too old to count, too
 * little is not decided.
 */
void
jalon_criterion_judge_funds (JalonCriterion   *self,
                             const JalonFacts *facts,
                             const JalonRules *rules)
{
  gboolean may_be_exempt = facts->household->authorized_to_work && facts->offer != JALON_TRI_NO;
  gint64   unsure;

  self->have = facts->household->funds;
  self->need = get_funds_needed (rules, facts->family_size);

  if (may_be_exempt && facts->offer == JALON_TRI_YES)
    {
      self->exempt = TRUE;
      self->verdict = JALON_VERDICT_MET;
      return;
    }

  unsure = self->need - get_funds_needed (rules, facts->family_size - facts->family_unsure);
  self->verdict = jalon_criterion_judge_amount (self->have, self->need, unsure, self->have != JALON_UNANSWERED && !may_be_exempt);
}

/**
 * jalon_criterion_judge_destination:
 * @self: a criterion of the intended province
 * @facts: of a day
 *
 * Quebec selects its own; every other answer will do (decision 9).
 */
void
jalon_criterion_judge_destination (JalonCriterion   *self,
                                   const JalonFacts *facts)
{
  switch ((JalonProvince) facts->household->destination)
    {
    case JALON_PROVINCE_UNANSWERED:
      self->verdict = JALON_VERDICT_UNANSWERED;
      break;

    case JALON_PROVINCE_QC:
      self->verdict = JALON_VERDICT_NOT_MET;
      break;

    case JALON_PROVINCE_AB:
    case JALON_PROVINCE_BC:
    case JALON_PROVINCE_MB:
    case JALON_PROVINCE_NB:
    case JALON_PROVINCE_NL:
    case JALON_PROVINCE_NS:
    case JALON_PROVINCE_NT:
    case JALON_PROVINCE_NU:
    case JALON_PROVINCE_ON:
    case JALON_PROVINCE_PE:
    case JALON_PROVINCE_SK:
    case JALON_PROVINCE_YT:
      self->verdict = JALON_VERDICT_MET;
      break;

    default:
      g_return_if_reached ();
    }
}

/* Hours of a rule, in the units of JalonWorkSpan. */
gint64
jalon_rules_get_units (const JalonRules *rules,
                       JalonRuleId       hours)
{
  return (gint64) jalon_rules_value (rules, hours) * JALON_WORK_UNITS_PER_HOUR;
}

/* Decision 8: the only skilled work in Canada is self-employed and earns nothing. */
gboolean
jalon_spans_only_self_employed (const JalonPersonFacts *person)
{
  gboolean found = FALSE;
  guint    i;

  for (i = 0; i < person->n_spans; i++)
    {
      const JalonWorkSpan *span = &person->spans[i];

      if (!span->in_canada || !span->skilled)
        continue;

      if (!span->self_employed || span->canadian)
        return FALSE;

      found = TRUE;
    }

  return found;
}
