/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-score-trial.h"

#include <glib/gi18n.h>

static JalonTestFact *
copy_tests (const JalonPersonFacts *person)
{
  JalonTestFact *tests = g_new0 (JalonTestFact, person->n_tests + 1);

  for (guint i = 0; i < person->n_tests; i++)
    tests[i] = person->tests[i];

  return tests;
}

/**
 * jalon_score_trial_begin:
 * @self: where to
 * @assessed: the day
 *
 * Copies the facts of a day, so that one of them may be raised.
 */
void
jalon_score_trial_begin (JalonScoreTrial        *self,
                         const JalonAssessedDay *assessed)
{
  self->facts = *assessed->facts;
  self->facts.candidate.tests = copy_tests (&assessed->facts->candidate);
  self->facts.partner.tests = copy_tests (&assessed->facts->partner);
}

/**
 * jalon_score_trial_end:
 * @self: a trial
 *
 * Gives its memory back.
 */
void
jalon_score_trial_end (JalonScoreTrial *self)
{
  g_free (self->facts.candidate.tests);
  g_free (self->facts.partner.tests);
}

/**
 * jalon_score_trial_brings:
 * @self: a trial, its facts raised; is scored
 * @assessed: the day
 * @line: a line of its score
 *
 * Returns: whether the total, and the line itself, has risen
 */
gboolean
jalon_score_trial_brings (JalonScoreTrial        *self,
                          const JalonAssessedDay *assessed,
                          JalonCrsLine            line)
{
  jalon_crs_score (&self->facts, assessed->rules, &self->crs);

  return self->crs.total > assessed->crs->total && self->crs.points[line] > assessed->crs->points[line];
}

/* Of what a line brings, with the line that shares a maximum with it. */
static int
get_shared (const JalonCrs   *crs,
            const JalonRules *rules,
            JalonCrsLine      line)
{
  const JalonCrsLine partner = jalon_crs_line_get_partner (line);

  if (partner == line)
    return crs->points[line];

  return MIN (crs->points[line] + crs->points[partner], jalon_rules_value (rules, JALON_RULE_CRS_TRANSFERABILITY_PAIR_CAP));
}

static void
append_what_counts (GString                *text,
                    const JalonAssessedDay *assessed,
                    const JalonScoreTrial  *self,
                    JalonCrsSection         section,
                    int                     counts)
{
  if (counts > 0)
    /* Translators: of the points that a step brings in its line; goes on "+25 here", followed by why. */
    g_string_append_printf (text, ngettext (", of which %d counts", ", of which %d count", (gulong) counts), counts);
  else
    g_string_append (text, _ (", of which none counts"));
  g_string_append (text, self->crs.sections[section] == jalon_crs_section_get_maximum (section, &self->facts, assessed->rules) ? _ (" (maximum reached)") : _ (" (maximum of these lines reached)"));
}

/**
 * jalon_score_trial_dup_gain:
 * @assessed: the day
 * @self: a trial that was scored
 * @line: the line that it is about
 * @step: (transfer full): what was raised, in words
 *
 * Says what a step brings in its line, how much of it counts in a section that reaches a maximum, and what it brings
 * elsewhere: what is said adds up.
 *
 * Returns: (transfer full): the step and its points
 */
char *
jalon_score_trial_dup_gain (const JalonAssessedDay *assessed,
                            const JalonScoreTrial  *self,
                            JalonCrsLine            line,
                            char                   *step)
{
  const JalonCrsSection own = jalon_crs_line_get_section (line);
  const int             here = self->crs.points[line] - assessed->crs->points[line];
  const int             gain_of_section = self->crs.sections[own] - assessed->crs->sections[own];
  const int             gain_shared = get_shared (&self->crs, assessed->rules, line) - get_shared (assessed->crs, assessed->rules, line);
  const int             counts = MIN (here, MIN (gain_shared, gain_of_section));
  guint                 n_others = 0;
  GString              *text = g_string_new (NULL);
  g_autofree char      *owned = step;

  /* Translators: a step such as "CLB 9 in speaking", and the points it brings in this line. */
  g_string_printf (text, _ ("%1$s: +%2$d here"), owned, here);
  if (counts < here)
    append_what_counts (text, assessed, self, own, counts);
  if (gain_of_section > counts)
    {
      n_others++;
      /* Translators: points in other lines of the same section of the score; goes on "+13 here". */
      g_string_append_printf (text, _ (", +%1$d in other lines of %2$c"), gain_of_section - counts, 'A' + own);
    }

  for (guint section = 0; section < JALON_N_CRS_SECTIONS; section++)
    {
      int gain = self->crs.sections[section] - assessed->crs->sections[section];

      if (section == own || gain == 0)
        continue;

      n_others++;
      /* Translators: points in a section of the score: ", +25 in C". */
      g_string_append_printf (text, _ (", %1$+d in %2$c"), gain, 'A' + section);
    }

  if (gain_of_section > counts || (counts < here && n_others > 0))
    /* Translators: where not all that a line gains counts, or other lines gain too: ", +31 in all". */
    g_string_append_printf (text, _ (", %+d in all"), self->crs.total - assessed->crs->total);

  return g_string_free (text, FALSE);
}
