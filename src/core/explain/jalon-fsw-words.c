/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-program-report.h"

#include <glib/gi18n.h>

#include "jalon-explain-private.h"
#include "jalon-labels.h"
#include "jalon-words.h"

/* The factors of the 67-point grid, in words. */

/**
 * jalon_fsw_factor_dup_title:
 * @factor: a factor of the grid
 *
 * Returns: (transfer full): its name
 */
char *
jalon_fsw_factor_dup_title (JalonFswFactor factor)
{
  switch (factor)
    {
    case JALON_FSW_GRID_LANGUAGE:
      return g_strdup (_ ("Language"));

    case JALON_FSW_GRID_EDUCATION:
      return g_strdup (_ ("Education"));

    case JALON_FSW_GRID_WORK:
      return g_strdup (_ ("Work experience"));

    case JALON_FSW_GRID_AGE:
      return g_strdup (_ ("Age"));

    case JALON_FSW_GRID_OFFER:
      return g_strdup (_ ("Job offer"));

    case JALON_FSW_GRID_ADAPTABILITY:
      return g_strdup (_ ("Adaptability"));

    default:
      g_return_val_if_reached (NULL);
    }
}

static char *
explain_language (const JalonAssessedDay *assessed)
{
  const JalonFswGrid     *grid = &assessed->eligibility->grid;
  const JalonPersonFacts *person = &assessed->facts->candidate;
  char                   *first = grid->first >= 0 ? jalon_explain_dup_test (&person->tests[grid->first]) : g_strdup (_ ("No result is valid on this day"));

  return jalon_explain_append (first, grid->second >= 0 ? jalon_explain_dup_test (&person->tests[grid->second]) : NULL);
}

static char *
explain_work (const JalonAssessedDay *assessed)
{
  const JalonPersonFacts *person = &assessed->facts->candidate;
  const JalonRules       *rules = assessed->rules;
  int                     window = jalon_rules_value (rules, JALON_RULE_FSW_WORK_WINDOW);
  gint64                  year = (gint64) jalon_rules_value (rules, JALON_RULE_FSW_WORK_HOURS) * JALON_WORK_UNITS_PER_HOUR;
  gint64                  units = jalon_work_add_up (person->spans, person->n_spans, JALON_WORK_COUNTING,
                                                     jalon_work_window_start (assessed->facts->day, window), jalon_date_to_serial (assessed->facts->day),
                                                     jalon_work_get_cap (rules));

  return jalon_explain_dup_work (units, year > 0 ? (int) (units / year) : 0, window);
}

static char *
explain_age (const JalonAssessedDay *assessed)
{
  int age = assessed->facts->candidate.age;

  if (age == JALON_UNANSWERED)
    return g_strdup (_ ("The date of birth is not answered"));

  return g_strdup_printf (ngettext ("%d year old", "%d years old", (gulong) age), age);
}

static char *
explain_adaptability (const JalonAssessedDay *assessed)
{
  static const char *const NAMED[JALON_N_ADAPTABILITIES] = {
    [JALON_ADAPTABILITY_SPOUSE_LANGUAGE] = N_ ("language of %s"),
    [JALON_ADAPTABILITY_SPOUSE_STUDY] = N_ ("study of %s in Canada"),
    [JALON_ADAPTABILITY_SPOUSE_WORK] = N_ ("work of %s in Canada"),
  };
  static const char *const PARTS[JALON_N_ADAPTABILITIES] = {
    [JALON_ADAPTABILITY_SPOUSE_LANGUAGE] = N_ ("language of the partner"),
    [JALON_ADAPTABILITY_OWN_STUDY] = N_ ("study in Canada"),
    [JALON_ADAPTABILITY_SPOUSE_STUDY] = N_ ("study of the partner in Canada"),
    [JALON_ADAPTABILITY_OWN_WORK] = N_ ("work in Canada"),
    [JALON_ADAPTABILITY_SPOUSE_WORK] = N_ ("work of the partner in Canada"),
    [JALON_ADAPTABILITY_RELATIVE] = N_ ("relative in Canada"),
    [JALON_ADAPTABILITY_OFFER] = N_ ("job offer"),
  };
  const JalonFswGrid *grid = &assessed->eligibility->grid;
  g_auto (GStrv)      parts = g_new0 (char *, JALON_N_ADAPTABILITIES + 1);
  g_autofree char    *list = NULL;
  guint               n = 0;

  for (guint i = 0; i < JALON_N_ADAPTABILITIES; i++)
    if (grid->adaptability[i] > 0)
      {
        g_autofree char *part = NAMED[i] != NULL ? jalon_label_dup_named (assessed->facts->household, "partner", NAMED[i], PARTS[i]) : g_strdup (_ (PARTS[i]));

        /* Translators: what counts for adaptability, and its points. */
        parts[n++] = g_strdup_printf (_ ("%1$s (%2$d)"), part, grid->adaptability[i]);
      }

  if (n == 0)
    return g_strdup (_ ("Nothing that is entered counts"));

  list = jalon_words_list ((const char *const *) parts);
  return jalon_words_capital (list);
}

/**
 * jalon_fsw_factor_dup_reason:
 * @assessed: the day
 * @factor: a factor of the grid
 *
 * Returns: (transfer full): the fact that was looked up
 */
char *
jalon_fsw_factor_dup_reason (const JalonAssessedDay *assessed,
                             JalonFswFactor          factor)
{
  switch (factor)
    {
    case JALON_FSW_GRID_LANGUAGE:
      return explain_language (assessed);

    case JALON_FSW_GRID_EDUCATION:
      return jalon_explain_dup_education (&assessed->facts->candidate, assessed->facts->day);

    case JALON_FSW_GRID_WORK:
      return explain_work (assessed);

    case JALON_FSW_GRID_AGE:
      return explain_age (assessed);

    case JALON_FSW_GRID_OFFER:
      return assessed->facts->offer == JALON_TRI_YES ? g_strdup_printf (_ ("A valid offer, NOC %s"), assessed->facts->offer_record->noc) : g_strdup (_ ("No valid job offer is entered"));

    case JALON_FSW_GRID_ADAPTABILITY:
      return explain_adaptability (assessed);

    default:
      g_return_val_if_reached (NULL);
    }
}
