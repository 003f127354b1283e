/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-round-words.h"

#include <glib/gi18n.h>

#include "jalon-labels.h"
#include "jalon-program-report.h"
#include "jalon-words.h"

/* Why a household could not have been in a round: its own day is derived once more,
 * since sentences are made only when somebody looks. */

typedef struct
{
  JalonRules      *rules;
  JalonFacts      *facts;
  JalonCrs         crs;
  JalonEligibility eligibility;
  GArray          *categories; /* of JalonCategoryVerdict */
  JalonAssessedDay assessed;
} Day;

static void
day_clear (Day *day)
{
  g_clear_pointer (&day->categories, g_array_unref);
  g_clear_pointer (&day->facts, jalon_facts_free);
  g_clear_pointer (&day->rules, jalon_rules_unref);
}

static gboolean
day_init (Day            *day,
          JalonRulebook  *rulebook,
          GPtrArray      *categories,
          JalonHousehold *household,
          JalonDate       on)
{
  *day = (Day){ .rules = jalon_rulebook_resolve (rulebook, on, NULL) };

  if (day->rules == NULL)
    return FALSE;

  day->facts = jalon_facts_derive (household, day->rules);
  jalon_crs_score (day->facts, day->rules, &day->crs);
  jalon_eligibility_judge (day->facts, day->rules, &day->eligibility);
  day->categories = jalon_categories_judge (categories, day->facts, day->rules);
  day->assessed = (JalonAssessedDay){ day->facts, day->rules, rulebook, &day->crs, &day->eligibility };
  return TRUE;
}

/* The criterion that decides: the first that is not met, else the first without an answer. */
static JalonCriterionReport *
find_deciding (JalonProgramReport *report)
{
  GListModel           *criteria = G_LIST_MODEL (report->criteria);
  JalonCriterionReport *deciding = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++)
    {
      g_autoptr (JalonCriterionReport) criterion = g_list_model_get_item (criteria, i);

      if (criterion->verdict == JALON_VERDICT_MET || (deciding != NULL && criterion->verdict == JALON_VERDICT_UNANSWERED))
        continue;

      if (deciding == NULL || deciding->verdict != JALON_VERDICT_NOT_MET)
        g_set_object (&deciding, criterion);
    }

  return deciding;
}

static char *
explain_program (const Day   *day,
                 JalonProgram program,
                 char       **out_place)
{
  g_autoptr (JalonProgramReport)   report = jalon_program_report_new (&day->assessed, program);
  g_autoptr (JalonCriterionReport) criterion = find_deciding (report);
  g_autofree char                 *pair = NULL;

  if (criterion == NULL)
    return g_strdup (report->title);

  *out_place = g_strdup (criterion->place);
  pair = jalon_words_pair (criterion->title, criterion->reason);
  if (report->verdict == JALON_VERDICT_NOT_MET)
    /* Translators: a program; a criterion with its reason. */
    return g_strdup_printf (_ ("%1$s was not met on that day. %2$s"), report->title, pair);

  /* Translators: a program; a criterion with its reason. */
  return g_strdup_printf (_ ("Whether %1$s was met on that day cannot be told. %2$s"), report->title, pair);
}

/* "Federal Skilled Worker (Settlement funds), …" */
static char *
list_programs (const Day *day)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = JALON_PROGRAM_FSW; i <= JALON_PROGRAM_FST; i++)
    {
      g_autoptr (JalonProgramReport)   report = jalon_program_report_new (&day->assessed, (JalonProgram) i);
      g_autoptr (JalonCriterionReport) criterion = find_deciding (report);

      g_ptr_array_add (parts, g_strdup_printf ("%s (%s)", jalon_label_program_short ((JalonProgram) i), criterion != NULL ? criterion->title : ""));
    }

  g_ptr_array_add (parts, NULL);
  return jalon_words_list ((const char *const *) parts->pdata);
}

static char *
explain_pool (const Day   *day,
              JalonVerdict verdict)
{
  g_autofree char *programs = list_programs (day);

  if (verdict == JALON_VERDICT_NOT_MET)
    /* Translators: %s is a list of programs, each with what is not met. */
    return g_strdup_printf (_ ("No program was met on that day: %s"), programs);

  /* Translators: %s is a list of programs, each with what is not met or not answered. */
  return g_strdup_printf (_ ("Whether a program was met on that day cannot be told: %s"), programs);
}

static char *
explain_category (const Day            *day,
                  const JalonRoundKind *kind,
                  char                **out_place)
{
  const JalonCategoryVerdict      *verdict = jalon_round_kind_find_category (kind, day->categories);
  g_autoptr (JalonCriterionReport) report = NULL;

  g_return_val_if_fail (verdict != NULL, NULL);

  report = jalon_criterion_report_new_category (&day->assessed, verdict);
  *out_place = g_strdup (report->place);
  return jalon_words_pair (report->title, report->reason);
}

static char *
explain_on_day (const JalonComparedRound *compared,
                JalonRulebook            *rulebook,
                GPtrArray                *categories,
                JalonHousehold           *household,
                char                    **out_place)
{
  Day   day;
  char *why = NULL;

  if (!day_init (&day, rulebook, categories, household, compared->round->date))
    return NULL;

  if (compared->fit.why == JALON_ROUND_WHY_PROGRAM)
    why = explain_program (&day, jalon_round_kind_get_program (compared->round->kind), out_place);
  else if (compared->fit.why == JALON_ROUND_WHY_POOL)
    why = explain_pool (&day, compared->fit.verdict);
  else
    why = explain_category (&day, compared->round->kind, out_place);

  day_clear (&day);
  return why;
}

/**
 * jalon_round_words_dup_why:
 * @compared: a round and the household beside it
 * @rulebook: as for the comparison
 * @categories: (element-type JalonCategory): as for the comparison
 * @household: as for the comparison
 * @out_place: (out) (optional) (nullable): the answer that decides: of the criterion, of the date of birth,
 *   of the submission where the score is the cut-off; %NULL where there are several
 *
 * Returns: (transfer full) (nullable): why the household could not have been in the
 *   round, or why that cannot be told; %NULL if it could
 */
char *
jalon_round_words_dup_why (const JalonComparedRound *compared,
                           JalonRulebook            *rulebook,
                           GPtrArray                *categories,
                           JalonHousehold           *household,
                           char                    **out_place)
{
  g_autofree char *unasked = NULL;

  if (out_place == NULL)
    out_place = &unasked;
  *out_place = NULL;

  switch (compared->fit.why)
    {
    case JALON_ROUND_WHY_FITS:
      if (compared->tie == JALON_ROUND_TIE_NOT_SUBMITTED)
        *out_place = g_strdup ("milestones.profile-submitted");
      return NULL;

    case JALON_ROUND_WHY_PROGRAM:
    case JALON_ROUND_WHY_POOL:
    case JALON_ROUND_WHY_CATEGORY:
      return explain_on_day (compared, rulebook, categories, household, out_place);

    case JALON_ROUND_WHY_NO_VERSION:
      return g_strdup (_ ("What this category asked on that day is not known"));

    case JALON_ROUND_WHY_KIND:
      return g_strdup (_ ("It is not known who could be invited in this round"));

    case JALON_ROUND_WHY_BIRTH_DATE:
      *out_place = g_strdup ("candidate.birth-date");
      return g_strdup (_ ("Without a birth date there is no score to compare"));

    default:
      g_return_val_if_reached (NULL);
    }
}
