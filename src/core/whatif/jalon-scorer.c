/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-scorer.h"

/**
 * jalon_scorer_init:
 * @self: (out caller-allocates): a scorer, to be cleared
 * @rulebook: the rules of every date; must outlive it
 *
 * Prepares a scorer.
 */
void
jalon_scorer_init (JalonScorer   *self,
                   JalonRulebook *rulebook)
{
  self->rulebook = rulebook;
  self->rules = NULL;
  jalon_facts_init (&self->facts);
}

/**
 * jalon_scorer_clear:
 * @self: a scorer
 *
 * Gives its memory back.
 */
void
jalon_scorer_clear (JalonScorer *self)
{
  jalon_facts_clear (&self->facts);
  g_clear_pointer (&self->rules, jalon_rules_unref);
}

static gboolean
ensure_rules (JalonScorer *self,
              JalonDate    on,
              GError     **error)
{
  JalonRules *rules;

  if (self->rules != NULL && jalon_date_compare (self->rules->first_day, on) <= 0 && jalon_date_compare (on, self->rules->last_day) <= 0)
    return TRUE;

  rules = jalon_rulebook_resolve (self->rulebook, on, error);
  if (rules == NULL)
    return FALSE;

  g_clear_pointer (&self->rules, jalon_rules_unref);
  self->rules = rules;

  return TRUE;
}

/**
 * jalon_scorer_derive:
 * @self: a scorer
 * @household: who; must outlive the facts
 * @on: the day
 * @error: return location for a #JalonRulesError: no rules on @on
 *
 * Derives `facts` by the `rules` of a day; what was derived before is gone.
 *
 * Returns: whether there are rules
 */
gboolean
jalon_scorer_derive (JalonScorer    *self,
                     JalonHousehold *household,
                     JalonDate       on,
                     GError        **error)
{
  if (!ensure_rules (self, on, error))
    return FALSE;

  jalon_facts_rederive (&self->facts, household, self->rules, on);
  return TRUE;
}

/**
 * jalon_scorer_total:
 * @self: a scorer
 * @household: who; must outlive the facts
 * @on: a day on which there are rules
 *
 * Returns: the total of the CRS on that day
 */
int
jalon_scorer_total (JalonScorer    *self,
                    JalonHousehold *household,
                    JalonDate       on)
{
  JalonCrs crs;

  if (!jalon_scorer_derive (self, household, on, NULL))
    g_return_val_if_reached (0);

  jalon_crs_score (&self->facts, self->rules, &crs);
  return crs.total;
}
