/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-uses.h"

#include "jalon-country.h"
#include "jalon-issues.h"

#define FSW_BIT (1u << JALON_PROGRAM_FSW)

static gboolean
use_points (const JalonChecklistBuilder *builder,
            JalonCrsLine                 line,
            JalonUse                    *out_use)
{
  if (builder->assessed->crs->points[line] <= 0)
    return FALSE;

  *out_use = (JalonUse){ JALON_ITEM_REASON_POINTS, line, 0 };
  return TRUE;
}

/* The grid counts only where Federal Skilled Worker is a program that documents are asked for. */
static gboolean
use_grid (const JalonChecklistBuilder *builder,
          int                          points,
          JalonUse                    *out_use)
{
  if (points <= 0 || !jalon_checklist_builder_has_program (builder, JALON_PROGRAM_FSW))
    return FALSE;

  *out_use = (JalonUse){ JALON_ITEM_REASON_GRID, 0, FSW_BIT };
  return TRUE;
}

static gboolean
use_program (const JalonChecklistBuilder *builder,
             JalonProgram                 program,
             JalonUse                    *out_use)
{
  if (!jalon_checklist_builder_has_program (builder, program))
    return FALSE;

  *out_use = (JalonUse){ JALON_ITEM_REASON_PROGRAM, 0, 1u << program };
  return TRUE;
}

static const JalonFswGrid *
get_grid (const JalonChecklistBuilder *builder)
{
  return &builder->assessed->eligibility->grid;
}

/* The education that the Canadian credentials, or the foreign ones, reach alone. */
static JalonEducation
get_education_alone (const JalonPersonFacts *facts,
                     gboolean                canadian)
{
  JalonEducation best = JALON_EDUCATION_NONE;
  guint          n_long = 0;

  for (guint i = 0; i < facts->n_credentials; i++)
    {
      const JalonCredentialFact *credential = &facts->credentials[i];

      if (credential->canadian != canadian)
        continue;

      best = MAX (best, credential->level);
      n_long += credential->level >= JALON_EDUCATION_ONE_YEAR ? 1 : 0;
    }

  if (n_long >= 2 && best >= JALON_EDUCATION_THREE_YEAR)
    best = MAX (best, JALON_EDUCATION_TWO_OR_MORE);

  return best;
}

/* Whether the counted education rests on credentials from Canada, or from abroad: the
 * others alone do not reach it; where both would, on the best one. */
static gboolean
rests_on (const JalonPersonFacts *facts,
          gboolean                canadian)
{
  if (facts->education == JALON_EDUCATION_NONE)
    return FALSE;

  if (get_education_alone (facts, !canadian) < facts->education)
    return get_education_alone (facts, canadian) > JALON_EDUCATION_NONE;

  return get_education_alone (facts, canadian) >= facts->education &&
         facts->best_credential != NULL && jalon_country_is_canada (facts->best_credential->country) == canadian;
}

static gboolean
has_completed (const JalonPersonFacts *facts,
               gboolean                canadian)
{
  for (guint i = 0; i < facts->n_credentials; i++)
    {
      if (facts->credentials[i].canadian == canadian)
        return TRUE;
    }

  return FALSE;
}

/* The line of education, of the candidate or of the partner: whatever else education brings, it brings this. */
static gboolean
use_education (const JalonChecklistBuilder *builder,
               const JalonFamilyMember     *member,
               JalonUse                    *out_use)
{
  return use_points (builder, (member->who & JALON_WHO_CANDIDATE) != 0 ? JALON_CRS_EDUCATION : JALON_CRS_SPOUSE_EDUCATION, out_use);
}

/**
 * jalon_uses_foreign_education:
 * @builder: a checklist being made
 * @member: the candidate or the partner
 * @out_use: (out): what for
 *
 * Returns: whether their education from abroad is claimed; for Federal Skilled
 *   Worker it must be, if there is none from Canada
 */
gboolean
jalon_uses_foreign_education (const JalonChecklistBuilder *builder,
                              const JalonFamilyMember     *member,
                              JalonUse                    *out_use)
{
  if (rests_on (member->facts, FALSE) && use_education (builder, member, out_use))
    return TRUE;

  return (member->who & JALON_WHO_CANDIDATE) != 0 &&
         has_completed (member->facts, FALSE) && !has_completed (member->facts, TRUE) &&
         use_program (builder, JALON_PROGRAM_FSW, out_use);
}

/**
 * jalon_uses_canadian_education:
 * @builder: a checklist being made
 * @member: the candidate or the partner
 * @out_use: (out): what for
 *
 * Returns: whether their education in Canada is claimed
 */
gboolean
jalon_uses_canadian_education (const JalonChecklistBuilder *builder,
                               const JalonFamilyMember     *member,
                               JalonUse                    *out_use)
{
  gboolean is_candidate = (member->who & JALON_WHO_CANDIDATE) != 0;

  if (is_candidate && use_points (builder, JALON_CRS_CANADIAN_STUDY, out_use))
    return TRUE;

  if (rests_on (member->facts, TRUE) && use_education (builder, member, out_use))
    return TRUE;

  return use_grid (builder, get_grid (builder)->adaptability[is_candidate ? JALON_ADAPTABILITY_OWN_STUDY : JALON_ADAPTABILITY_SPOUSE_STUDY], out_use);
}

static const JalonTestFact *
get_test (const JalonPersonFacts *facts,
          int                     index)
{
  return index >= 0 && (guint) index < facts->n_tests ? &facts->tests[index] : NULL;
}

/**
 * jalon_uses_second_language:
 * @builder: a checklist being made
 * @out_use: (out): what for
 *
 * Points of French follow from the result in French, and are more where that in English
 * earns some of its own: so that they ask for no second one.
 *
 * Returns: whether a result in the second official language is used: for its
 *   points, for the grid or for the French category
 */
gboolean
jalon_uses_second_language (const JalonChecklistBuilder *builder,
                            JalonUse                    *out_use)
{
  const JalonPersonFacts *facts = &builder->assessed->facts->candidate;
  const JalonTestFact    *first = get_test (facts, builder->assessed->crs->first);
  const JalonTestFact    *second = get_test (facts, builder->assessed->crs->second);
  const JalonTestFact    *in_grid = get_test (facts, get_grid (builder)->second);

  if (second != NULL && use_points (builder, JALON_CRS_SECOND_LANGUAGE, out_use))
    return TRUE;

  if (in_grid != NULL &&
      use_grid (builder, jalon_rules_lookup (builder->assessed->rules, JALON_RULE_FSW_GRID_SECOND_LANGUAGE, 0, in_grid->lowest), out_use))
    return TRUE;

  if (g_strcmp0 (builder->household->category, "french") != 0 || (first != NULL && first->language == JALON_LANGUAGE_FR))
    return FALSE;

  *out_use = (JalonUse){ JALON_ITEM_REASON_CATEGORY, 0, 0 };
  return TRUE;
}

/**
 * jalon_uses_spouse_language:
 * @builder: a checklist being made
 * @out_use: (out): what for
 *
 * Returns: whether the partner's result earns anything
 */
gboolean
jalon_uses_spouse_language (const JalonChecklistBuilder *builder,
                            JalonUse                    *out_use)
{
  return use_points (builder, JALON_CRS_SPOUSE_LANGUAGE, out_use) ||
         use_grid (builder, get_grid (builder)->adaptability[JALON_ADAPTABILITY_SPOUSE_LANGUAGE], out_use);
}

/**
 * jalon_uses_spouse_work:
 * @builder: a checklist being made
 *
 * Returns: whether the partner's work in Canada earns anything
 */
gboolean
jalon_uses_spouse_work (const JalonChecklistBuilder *builder)
{
  JalonUse use;

  return use_points (builder, JALON_CRS_SPOUSE_CANADIAN_WORK, &use);
}

/**
 * jalon_uses_canadian_stay:
 * @builder: a checklist being made
 * @out_use: (out): what for
 *
 * Returns: whether work or study in Canada is claimed, always for the
 *   Canadian Experience Class
 */
gboolean
jalon_uses_canadian_stay (const JalonChecklistBuilder *builder,
                          JalonUse                    *out_use)
{
  return use_program (builder, JALON_PROGRAM_CEC, out_use) ||
         use_points (builder, JALON_CRS_CANADIAN_WORK, out_use) ||
         jalon_uses_canadian_education (builder, jalon_checklist_builder_find_member (builder, "candidate"), out_use);
}

/**
 * jalon_uses_certificate:
 * @builder: a checklist being made
 * @out_use: (out): what for
 *
 * Returns: whether a certificate of qualification is used: for its points, or
 *   for Federal Skilled Trades without a valid job offer
 */
gboolean
jalon_uses_certificate (const JalonChecklistBuilder *builder,
                        JalonUse                    *out_use)
{
  return use_points (builder, JALON_CRS_CERTIFICATE_LANGUAGE, out_use) ||
         (builder->assessed->facts->offer != JALON_TRI_YES && use_program (builder, JALON_PROGRAM_FST, out_use));
}

/**
 * jalon_uses_find_missing_of_relative:
 * @relative: a relative
 *
 * Returns: (transfer none) (nullable): the first member whose answer is missing
 *   and without which the relative earns nothing
 */
const char *
jalon_uses_find_missing_of_relative (const JalonRelative *relative)
{
  if (!jalon_record_counts (relative, NULL))
    return NULL;

  if (relative->relation == JALON_RELATION_UNANSWERED)
    return "relation";

  if (relative->status == JALON_RELATIVE_STATUS_UNANSWERED)
    return "status";

  return !jalon_date_is_set (relative->birth_date) && relative->adult == JALON_ANSWER_UNANSWERED ? "birth-date" : NULL;
}
