/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-verdict.h"

typedef struct
{
  const char  *text;
  JalonProgram program;
  JalonRuleId  rule;
} CriterionInfo;

static const CriterionInfo criteria[JALON_N_CRITERIA] = {
  [JALON_CRITERION_FSW_WORK] = { "fsw.work", JALON_PROGRAM_FSW, JALON_RULE_FSW_WORK_HOURS },
  [JALON_CRITERION_FSW_LANGUAGE] = { "fsw.language", JALON_PROGRAM_FSW, JALON_RULE_FSW_LANGUAGE_LEVEL },
  [JALON_CRITERION_FSW_EDUCATION] = { "fsw.education", JALON_PROGRAM_FSW, JALON_RULE_FSW_GRID_EDUCATION },
  [JALON_CRITERION_FSW_FUNDS] = { "fsw.funds", JALON_PROGRAM_FSW, JALON_RULE_FUNDS_TABLE },
  [JALON_CRITERION_FSW_POINTS] = { "fsw.points", JALON_PROGRAM_FSW, JALON_RULE_FSW_PASS_MARK },
  [JALON_CRITERION_FSW_DESTINATION] = { "fsw.destination", JALON_PROGRAM_FSW, JALON_N_RULES },
  [JALON_CRITERION_CEC_WORK] = { "cec.work", JALON_PROGRAM_CEC, JALON_RULE_CEC_WORK_HOURS },
  [JALON_CRITERION_CEC_LANGUAGE] = { "cec.language", JALON_PROGRAM_CEC, JALON_RULE_CEC_LANGUAGE_LEVEL },
  [JALON_CRITERION_CEC_DESTINATION] = { "cec.destination", JALON_PROGRAM_CEC, JALON_N_RULES },
  [JALON_CRITERION_FST_WORK] = { "fst.work", JALON_PROGRAM_FST, JALON_RULE_FST_WORK_HOURS },
  [JALON_CRITERION_FST_LANGUAGE] = { "fst.language", JALON_PROGRAM_FST, JALON_RULE_FST_LANGUAGE_LEVEL },
  [JALON_CRITERION_FST_OFFER] = { "fst.offer", JALON_PROGRAM_FST, JALON_RULE_FST_OCCUPATIONS },
  [JALON_CRITERION_FST_FUNDS] = { "fst.funds", JALON_PROGRAM_FST, JALON_RULE_FUNDS_TABLE },
  [JALON_CRITERION_FST_DESTINATION] = { "fst.destination", JALON_PROGRAM_FST, JALON_N_RULES },
  [JALON_CRITERION_NOMINEE_NOMINATION] = { "nominee.nomination", JALON_PROGRAM_NOMINEE, JALON_RULE_CRS_ADDITIONAL_NOMINATION },
  [JALON_CRITERION_NOMINEE_PROGRAM] = { "nominee.program", JALON_PROGRAM_NOMINEE, JALON_N_RULES },
  [JALON_CRITERION_NOMINEE_DESTINATION] = { "nominee.destination", JALON_PROGRAM_NOMINEE, JALON_RULE_FACTS_NOMINATION_PROVINCES },
};

/**
 * jalon_verdict_to_string:
 * @verdict: a verdict
 *
 * Returns: (transfer none): the word for it in the JSON of eligibility
 */
const char *
jalon_verdict_to_string (JalonVerdict verdict)
{
  switch (verdict)
    {
    case JALON_VERDICT_UNANSWERED:
      return "unanswered";

    case JALON_VERDICT_NOT_MET:
      return "not-met";

    case JALON_VERDICT_MET:
      return "met";

    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * jalon_verdict_and:
 * @a: a verdict
 * @b: another
 *
 * Joins two requirements that must both be met.
 *
 * Returns: not met if one of them is, else unanswered if one of them is, else met
 */
JalonVerdict
jalon_verdict_and (JalonVerdict a,
                   JalonVerdict b)
{
  if (a == JALON_VERDICT_NOT_MET || b == JALON_VERDICT_NOT_MET)
    return JALON_VERDICT_NOT_MET;

  if (a == JALON_VERDICT_UNANSWERED || b == JALON_VERDICT_UNANSWERED)
    return JALON_VERDICT_UNANSWERED;

  return JALON_VERDICT_MET;
}

/**
 * jalon_program_to_string:
 * @program: a program
 *
 * Returns: (transfer none): its key in the JSON of eligibility
 */
const char *
jalon_program_to_string (JalonProgram program)
{
  switch (program)
    {
    case JALON_PROGRAM_FSW:
      return "fsw";

    case JALON_PROGRAM_CEC:
      return "cec";

    case JALON_PROGRAM_FST:
      return "fst";

    case JALON_PROGRAM_NOMINEE:
      return "nominee";

    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * jalon_criterion_id_to_string:
 * @id: a criterion
 *
 * Returns: (transfer none): its id in the JSON of eligibility, such as fsw.work
 */
const char *
jalon_criterion_id_to_string (JalonCriterionId id)
{
  g_return_val_if_fail ((guint) id < JALON_N_CRITERIA, NULL);

  return criteria[id].text;
}

/**
 * jalon_criterion_id_get_program:
 * @id: a criterion
 *
 * Returns: the program that asks it
 */
JalonProgram
jalon_criterion_id_get_program (JalonCriterionId id)
{
  g_return_val_if_fail ((guint) id < JALON_N_CRITERIA, JALON_PROGRAM_FSW);

  return criteria[id].program;
}

/**
 * jalon_criterion_id_get_rule:
 * @id: a criterion
 *
 * Returns: the rule whose source stands for it; JALON_N_RULES if no figure
 *   decides, so that only the program's own source does
 */
JalonRuleId
jalon_criterion_id_get_rule (JalonCriterionId id)
{
  g_return_val_if_fail ((guint) id < JALON_N_CRITERIA, JALON_N_RULES);

  return criteria[id].rule;
}
