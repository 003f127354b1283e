/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-round-fit.h"

#include <string.h>

/**
 * jalon_round_kind_get_program:
 * @kind: a kind of round for one program: cec, fsw, fst, pnp
 *
 * Returns: the program
 */
JalonProgram
jalon_round_kind_get_program (const JalonRoundKind *kind)
{
  switch (kind->type)
    {
    case JALON_ROUND_CEC:
      return JALON_PROGRAM_CEC;

    case JALON_ROUND_FSW:
      return JALON_PROGRAM_FSW;

    case JALON_ROUND_FST:
      return JALON_PROGRAM_FST;

    case JALON_ROUND_PNP:
      return JALON_PROGRAM_NOMINEE;

    case JALON_ROUND_GENERAL:
    case JALON_ROUND_CATEGORY:
    case JALON_ROUND_OTHER:
    default:
      g_return_val_if_reached (JALON_PROGRAM_FSW);
    }
}

/**
 * jalon_round_kind_find_category:
 * @kind: a kind of round
 * @categories: (element-type JalonCategoryVerdict): of the day
 *
 * Returns: (transfer none) (nullable): the verdict of the kind's category; %NULL for
 *   other kinds, and where no version of the category is known for the day
 */
const JalonCategoryVerdict *
jalon_round_kind_find_category (const JalonRoundKind *kind,
                                const GArray         *categories)
{
  for (guint i = 0; kind->type == JALON_ROUND_CATEGORY && i < categories->len; i++)
    {
      const JalonCategoryVerdict *verdict = &g_array_index (categories, JalonCategoryVerdict, i);

      if (strcmp (verdict->category->id, kind->id) == 0)
        return verdict;
    }

  return NULL;
}

/* Whether somebody may have a profile in the pool at all. A nominee has met one of the three, too. */
static JalonVerdict
judge_pool (const JalonEligibility *eligibility)
{
  JalonVerdict best = JALON_VERDICT_NOT_MET;

  for (guint i = JALON_PROGRAM_FSW; i <= JALON_PROGRAM_FST; i++)
    {
      if (eligibility->programs[i] == JALON_VERDICT_MET)
        return JALON_VERDICT_MET;

      if (eligibility->programs[i] == JALON_VERDICT_UNANSWERED)
        best = JALON_VERDICT_UNANSWERED;
    }

  return best;
}

static JalonRoundFit
make_fit (JalonVerdict  verdict,
          JalonRoundWhy why)
{
  return (JalonRoundFit){ verdict, verdict == JALON_VERDICT_MET ? JALON_ROUND_WHY_FITS : why };
}

static JalonRoundFit
judge_category (const JalonRoundKind   *kind,
                const JalonEligibility *eligibility,
                const GArray           *categories)
{
  const JalonCategoryVerdict *category = jalon_round_kind_find_category (kind, categories);
  JalonVerdict                pool = judge_pool (eligibility);

  if (pool == JALON_VERDICT_NOT_MET)
    return make_fit (pool, JALON_ROUND_WHY_POOL);

  if (category == NULL)
    return make_fit (JALON_VERDICT_UNANSWERED, JALON_ROUND_WHY_NO_VERSION);

  if (category->verdict != JALON_VERDICT_MET)
    return make_fit (category->verdict, JALON_ROUND_WHY_CATEGORY);

  return make_fit (pool, JALON_ROUND_WHY_POOL);
}

/**
 * jalon_round_fit_judge:
 * @kind: a kind of round
 * @eligibility: the programs of a household on a day
 * @categories: (element-type JalonCategoryVerdict): of the same day
 *
 * Judges whether a household could be in a round of that kind on that day. A
 * general round takes everybody in the pool, a round for a program those who meet
 * it, and a round for a category those in the pool who meet the category in the
 * version of the day.
 *
 * A pure function.
 *
 * Returns: the verdict with its reason
 */
JalonRoundFit
jalon_round_fit_judge (const JalonRoundKind   *kind,
                       const JalonEligibility *eligibility,
                       const GArray           *categories)
{
  switch (kind->type)
    {
    case JALON_ROUND_GENERAL:
      return make_fit (judge_pool (eligibility), JALON_ROUND_WHY_POOL);

    case JALON_ROUND_CEC:
    case JALON_ROUND_FSW:
    case JALON_ROUND_FST:
    case JALON_ROUND_PNP:
      return make_fit (eligibility->programs[jalon_round_kind_get_program (kind)], JALON_ROUND_WHY_PROGRAM);

    case JALON_ROUND_CATEGORY:
      return judge_category (kind, eligibility, categories);

    case JALON_ROUND_OTHER:
    default:
      return make_fit (JALON_VERDICT_UNANSWERED, JALON_ROUND_WHY_KIND);
    }
}
