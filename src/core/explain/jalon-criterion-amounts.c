/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-explain-private.h"
#include "jalon-record-worth.h"

#include <glib/gi18n.h>

#include "jalon-labels.h"
#include "jalon-words.h"

/* Criteria of an amount: hours of work, and settlement funds. */

/* Work --------------------------------------------------------------------- */

static int
get_window (const JalonAssessedDay *assessed,
            JalonCriterionId        id)
{
  JalonRuleId rule = id == JALON_CRITERION_FSW_WORK ? JALON_RULE_FSW_WORK_WINDOW : id == JALON_CRITERION_CEC_WORK ? JALON_RULE_CEC_WORK_WINDOW
                                                                                                                  : JALON_RULE_FST_WORK_WINDOW;

  return jalon_rules_value (assessed->rules, rule);
}

static char *
explain_no_work (const JalonAssessedDay *assessed,
                 const JalonCriterion   *criterion)
{
  g_autofree char *need = jalon_words_hours (criterion->need);
  g_autofree char *need_hours = jalon_words_hours_noun (criterion->need);
  int              window = get_window (assessed, criterion->id);

  if (!assessed->facts->candidate.work_answered)
    /* Translators: %s are hours: "1,560 hours". */
    return g_strdup_printf (_ ("No work is entered yet, %s needed"), need_hours);

  if (criterion->self_employed_only)
    return g_strdup (_ ("The only skilled work in Canada is self-employed, which does not count"));

  /* Translators: a number of years, and of hours. */
  return g_strdup_printf (ngettext ("No hours in the last %1$d year, %2$s needed", "No hours in the last %1$d years, %2$s needed", (gulong) window), window, need);
}

char *
jalon_criterion_words_explain_work (const JalonAssessedDay *assessed,
                                    const JalonCriterion   *criterion)
{
  gboolean         met = criterion->verdict == JALON_VERDICT_MET;
  g_autofree char *have = met ? jalon_words_hours_noun (criterion->have - criterion->have % JALON_WORK_UNITS_PER_HOUR) : jalon_words_hours_noun (MAX (criterion->have, 0));
  g_autofree char *need = jalon_words_hours (criterion->need);
  g_autofree char *day = jalon_words_date (assessed->facts->day);
  g_autofree char *since = jalon_date_is_set (criterion->first) ? jalon_words_date (criterion->first) : NULL;
  g_autofree char *reached = jalon_date_is_set (criterion->reached) ? jalon_words_date (criterion->reached) : NULL;
  int              window = get_window (assessed, criterion->id);

  if (criterion->have <= 0)
    return explain_no_work (assessed, criterion);

  if (met && criterion->id == JALON_CRITERION_FSW_WORK && since != NULL)
    /* Translators: hours worked ("3,128 hours"), the first day of work, hours needed. */
    return g_strdup_printf (_ ("%1$s since %2$s, %3$s needed"), have, since, need);

  if (met)
    /* Translators: hours worked, in how many years, hours needed. */
    return g_strdup_printf (ngettext ("%1$s in the last %2$d year, %3$s needed", "%1$s in the last %2$d years, %3$s needed", (gulong) window), have, window, need);

  if (reached != NULL)
    /* Translators: hours worked, hours needed, a day, and the day on which they will be reached. */
    return g_strdup_printf (_ ("%1$s of %2$s by %3$s; reached on %4$s if you go on working"), have, need, day, reached);

  if (criterion->verdict == JALON_VERDICT_UNANSWERED)
    return g_strdup_printf (_ ("%1$s of %2$s by %3$s; a job that may count lacks an answer"), have, need, day);

  return g_strdup_printf (_ ("%1$s of %2$s by %3$s"), have, need, day);
}

/* What is worked is cut to tenths; what is lacking is rounded up, so that it is enough. */
static char *
dup_lacking_hours (gint64 units)
{
  gint64 units_per_tenth = JALON_WORK_UNITS_PER_HOUR / 10;

  return jalon_words_hours_noun (units + units_per_tenth - 1);
}

char *
jalon_criterion_words_change_work (const JalonCriterion *criterion)
{
  g_autofree char *lacking = criterion->have < criterion->need ? dup_lacking_hours (criterion->need - MAX (criterion->have, 0)) : NULL;
  g_autofree char *lost = jalon_date_is_set (criterion->lost) ? jalon_words_date (criterion->lost) : NULL;

  if (lost != NULL)
    return g_strdup_printf (_ ("From %s on, too few hours would count if nothing is added"), lost);

  if (lacking == NULL)
    return NULL;

  if (criterion->verdict == JALON_VERDICT_UNANSWERED)
    return g_strdup (_ ("Complete the answers about your work"));

  if (criterion->id == JALON_CRITERION_FSW_WORK)
    return g_strdup_printf (_ ("Another %s in the same occupation, without a gap"), lacking);
  if (criterion->id == JALON_CRITERION_CEC_WORK)
    return g_strdup_printf (_ ("Another %s of skilled work in Canada, authorized and not self-employed"), lacking);

  return g_strdup_printf (_ ("Another %s in one of the listed trades"), lacking);
}

/* Funds -------------------------------------------------------------------- */

static char *
name_family (int size)
{
  static const char *const SIZES[] = {
    NC_ ("family size", "two"),
    NC_ ("family size", "three"),
    NC_ ("family size", "four"),
    NC_ ("family size", "five"),
    NC_ ("family size", "six"),
    NC_ ("family size", "seven"),
  };

  if (size >= 2 && size < 2 + (int) G_N_ELEMENTS (SIZES))
    return g_strdup (g_dpgettext2 (NULL, "family size", SIZES[size - 2]));

  return jalon_words_number (size);
}

char *
jalon_criterion_words_explain_funds (const JalonAssessedDay *assessed,
                                     const JalonCriterion   *criterion)
{
  g_autofree char *need = jalon_words_sum (criterion->need);
  g_autofree char *have = criterion->have != JALON_UNANSWERED ? jalon_words_sum (criterion->have) : NULL;
  g_autofree char *family = name_family (assessed->facts->family_size);

  if (criterion->exempt)
    return g_strdup (_ ("Not asked: you are authorized to work in Canada and have a valid job offer"));

  if (have == NULL && assessed->facts->family_size == 1)
    return g_strdup_printf (_ ("The amount is not entered; a person alone needs %s"), need);

  if (have == NULL)
    /* Translators: size of the family in words, amount of money. */
    return g_strdup_printf (_ ("The amount is not entered; a family of %1$s needs %2$s"), family, need);

  if (assessed->facts->family_size == 1)
    return g_strdup_printf (_ ("%1$s; a person alone needs %2$s"), have, need);

  /* Translators: amount that somebody has, size of the family in words, amount needed. */
  return g_strdup_printf (_ ("%1$s; a family of %2$s needs %3$s"), have, family, need);
}

char *
jalon_criterion_words_change_funds (const JalonAssessedDay *assessed,
                                    const JalonCriterion   *criterion)
{
  g_autofree char *lacking = NULL;

  if (criterion->verdict == JALON_VERDICT_MET)
    return NULL;

  if (criterion->have == JALON_UNANSWERED)
    return g_strdup (_ ("Enter the funds that you can show"));

  lacking = jalon_words_sum (MAX (criterion->need - criterion->have, 0));

  if (criterion->verdict == JALON_VERDICT_UNANSWERED && assessed->facts->family_unsure > 0)
    return g_strdup_printf (_ ("%s more, or the birth date of every child"), lacking);

  if (criterion->verdict == JALON_VERDICT_UNANSWERED)
    return g_strdup_printf (_ ("%s more, or the missing answers about the job offer"), lacking);

  return g_strdup_printf (_ ("%s more, or the authorization to work in Canada together with a valid job offer"), lacking);
}

/**
 * jalon_funds_dup_needed:
 * @assessed: of a day
 *
 * Returns: (transfer full) (nullable): what a family of this size has to show, as a line
 *   beside the funds; %NULL if the programs ask for none
 */
char *
jalon_funds_dup_needed (const JalonAssessedDay *assessed)
{
  const JalonCriterion *criterion = &assessed->eligibility->criteria[JALON_CRITERION_FSW_FUNDS];
  const int             size = assessed->facts->family_size;
  g_autofree char      *need = jalon_words_sum (criterion->need);

  if (criterion->exempt || criterion->need <= 0)
    return NULL;
  /* Nothing is told of a family: it may be larger. */
  if (size == 1 && (assessed->facts->household->relationship == JALON_RELATIONSHIP_UNANSWERED || !jalon_record_list_is_answered (assessed->facts->household->children)))
    /* Translators: settlement funds that are needed. */
    return g_strdup_printf (_ ("Needed: %s for one person, more for a family"), need);
  if (size == 1)
    /* Translators: settlement funds that are needed. */
    return g_strdup_printf (_ ("Needed: %s for a person alone"), need);
  /* Translators: settlement funds that are needed, how many belong to the family. */
  return g_strdup_printf (_ ("Needed: %1$s for a family of %2$d"), need, size);
}
