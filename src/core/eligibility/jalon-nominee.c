/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-criterion.h"

static void
judge_nomination (JalonCriterion   *self,
                  const JalonFacts *facts)
{
  switch (facts->nomination)
    {
    case JALON_TRI_UNANSWERED:
      self->verdict = JALON_VERDICT_UNANSWERED;
      break;

    case JALON_TRI_NO:
      self->verdict = JALON_VERDICT_NOT_MET;
      break;

    case JALON_TRI_YES:
      self->verdict = JALON_VERDICT_MET;
      break;

    default:
      g_return_if_reached ();
    }
}

/* One of the three programs is enough. */
static JalonVerdict
find_best_program (const JalonVerdict *programs)
{
  JalonVerdict best = JALON_VERDICT_NOT_MET;
  int          i;

  for (i = JALON_PROGRAM_FSW; i <= JALON_PROGRAM_FST; i++)
    {
      if (programs[i] == JALON_VERDICT_MET)
        return JALON_VERDICT_MET;

      if (programs[i] == JALON_VERDICT_UNANSWERED)
        best = JALON_VERDICT_UNANSWERED;
    }

  return best;
}

/* Equal to the nominating province when answered. Without a nomination every
 * answer but Quebec, which nominates nobody here, leaves the way open. */
static JalonVerdict
judge_destination (const JalonFacts *facts)
{
  const JalonHousehold *household = facts->household;
  const char           *province = household->nomination->province;
  const JalonField     *field;

  if (household->destination == JALON_PROVINCE_QC)
    return JALON_VERDICT_NOT_MET;

  if (household->destination == JALON_PROVINCE_UNANSWERED || !household->nomination->held || jalon_record_is_empty (JALON_RECORD (household->nomination)))
    return JALON_VERDICT_MET;

  if (province == NULL || province[0] == '\0')
    return JALON_VERDICT_UNANSWERED;

  field = jalon_record_find_field (JALON_RECORD (facts->household), "destination");

  return g_strcmp0 (jalon_field_get_word (field, household->destination), province) == 0 ? JALON_VERDICT_MET : JALON_VERDICT_NOT_MET;
}

/**
 * jalon_nominee_judge:
 * @facts: of a day
 * @rules: of the same day
 * @programs: (array): the verdicts of the other three, by #JalonProgram
 * @criteria: (array fixed-size=17): where to write, by #JalonCriterionId
 *
 * Judges whether somebody may enter the pool as a provincial nominee: a
 * nomination in Express Entry, and one of the other programs.
 *
 * Source: Regulations, 87.
 */
void
jalon_nominee_judge (const JalonFacts   *facts,
                     const JalonRules   *rules,
                     const JalonVerdict *programs,
                     JalonCriterion     *criteria)
{
  judge_nomination (&criteria[JALON_CRITERION_NOMINEE_NOMINATION], facts);
  criteria[JALON_CRITERION_NOMINEE_PROGRAM].verdict = find_best_program (programs);
  criteria[JALON_CRITERION_NOMINEE_DESTINATION].verdict = judge_destination (facts);
}
