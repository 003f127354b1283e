/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-program-changes.h"

#include "jalon-explain-private.h"

#include <glib/gi18n.h>

/* A household judged on one day. */
typedef struct
{
  JalonRules      *rules; /* owned */
  JalonFacts      *facts; /* owned */
  JalonCrs         crs;
  JalonEligibility eligibility;
  JalonAssessedDay assessed; /* points into this struct */
} Judgement;

static gboolean
judge (Judgement      *self,
       JalonHousehold *household,
       JalonRulebook  *rulebook,
       JalonDate       on,
       GError        **error)
{
  self->rules = jalon_rulebook_resolve (rulebook, on, error);
  if (self->rules == NULL)
    return FALSE;

  self->facts = jalon_facts_derive (household, self->rules);
  jalon_crs_score (self->facts, self->rules, &self->crs);
  jalon_eligibility_judge (self->facts, self->rules, &self->eligibility);
  self->assessed = (JalonAssessedDay){
    .facts = self->facts,
    .rules = self->rules,
    .rulebook = rulebook,
    .crs = &self->crs,
    .eligibility = &self->eligibility,
  };

  return TRUE;
}

static void
clear_judgement (Judgement *self)
{
  g_clear_pointer (&self->facts, jalon_facts_free);
  g_clear_pointer (&self->rules, jalon_rules_unref);
}

void
jalon_program_change_free (JalonProgramChange *change)
{
  g_free (change->why);
  g_free (change);
}

/* The requirements whose verdicts differ; one that holds up the program on its bad day is named by what it says then. */
static char *
format_why (const Judgement *before,
            const Judgement *after,
            JalonProgram     program)
{
  char *why = NULL;

  for (int i = 0; i < JALON_N_CRITERIA; i++)
    {
      const JalonCriterion *criterion = &after->eligibility.criteria[i];

      if (jalon_criterion_id_get_program ((JalonCriterionId) i) != program ||
          criterion->verdict == before->eligibility.criteria[i].verdict)
        continue;

      why = jalon_explain_append (why, jalon_criterion_words_dup_reason (&after->assessed, criterion));
    }

  return why != NULL ? why : g_strdup (_ ("the rules changed"));
}

static void
compare (GPtrArray       *changes,
         const Judgement *before,
         const Judgement *after)
{
  for (int i = 0; i < JALON_N_PROGRAMS; i++)
    {
      JalonVerdict        from = before->eligibility.programs[i];
      JalonVerdict        to = after->eligibility.programs[i];
      JalonProgramChange *change;

      if ((from == JALON_VERDICT_MET) == (to == JALON_VERDICT_MET))
        continue;

      change = g_new (JalonProgramChange, 1);
      *change = (JalonProgramChange){ (JalonProgram) i, from, to, format_why (before, after, (JalonProgram) i) };
      g_ptr_array_add (changes, change);
    }
}

/**
 * jalon_program_changes_find:
 * @household: who; must not change meanwhile
 * @rulebook: the rules of every date
 * @day: the day asked, which is compared with the day before
 * @error: return location for a #JalonRulesError: no rules on one of the two days
 *
 * Finds the programs that begin or cease to be met on a day, each with its
 * reason in the language of the program.
 *
 * Returns: (transfer full) (element-type JalonProgramChange): the changes, or %NULL
 */
GPtrArray *
jalon_program_changes_find (JalonHousehold *household,
                            JalonRulebook  *rulebook,
                            JalonDate       day,
                            GError        **error)
{
  g_autoptr (GPtrArray) changes = g_ptr_array_new_with_free_func ((GDestroyNotify) jalon_program_change_free);
  Judgement             before = { 0 }, after = { 0 };
  gboolean              judged = judge (&before, household, rulebook, jalon_date_add_days (day, -1), error) &&
                    judge (&after, household, rulebook, day, error);

  if (judged)
    compare (changes, &before, &after);

  clear_judgement (&before);
  clear_judgement (&after);

  return judged ? g_steal_pointer (&changes) : NULL;
}
