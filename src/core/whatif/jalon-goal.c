/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-goal.h"

#include "jalon-round-fit.h"
#include "jalon-ways.h"

#define LEAST_TARGET 1
#define MOST_TARGET 1200

#define ROUNDS_OF_THE_MEDIAN 6

static gboolean
is_later (const JalonRound *round,
          const JalonRound *than)
{
  return round != NULL && (than == NULL || jalon_date_compare (round->date, than->date) > 0);
}

static gboolean
is_for_nominees (const JalonRoundKind *kind)
{
  return g_str_equal (kind->id, "pnp");
}

/* What was asked years ago says nothing of a chart of the days to come. */
static void
keep_latest (JalonGoal        *goal,
             const JalonRound *latest,
             JalonDate         on)
{
  JalonDate first = jalon_date_add_months (on, -JALON_GOAL_MONTHS, JALON_ROUNDING_UP);

  if (jalon_date_compare (latest->date, first) >= 0 && goal->n_latest < JALON_MOST_GOAL_ROUNDS)
    goal->latest[goal->n_latest++] = latest;
}

/**
 * jalon_goal_find:
 * @household: who
 * @rulebook: the rules of every date
 * @rounds: all rounds; must outlive the goal
 * @categories: (element-type JalonCategory): of rounds
 * @on: the day asked; later rounds are not looked at
 * @out_goal: (out caller-allocates): the target; set only if there is one
 *
 * Finds the latest cut-off of a kind of round that fits the household.
 *
 * Returns: whether there was any round up to the day, and there are rules on it
 */
gboolean
jalon_goal_find (JalonHousehold    *household,
                 JalonRulebook     *rulebook,
                 const JalonRounds *rounds,
                 GPtrArray         *categories,
                 JalonDate          on,
                 JalonGoal         *out_goal)
{
  g_autoptr (JalonRules) rules = jalon_rulebook_resolve (rulebook, on, NULL);
  g_autoptr (JalonFacts) facts = rules != NULL ? jalon_facts_derive (household, rules) : NULL;
  g_autoptr (GArray)     verdicts = NULL;
  JalonEligibility       eligibility;
  const JalonRound      *fitting = NULL, *other = NULL, *chosen;
  JalonGoal              goal = { 0 };

  if (facts == NULL)
    return FALSE;

  jalon_eligibility_judge (facts, rules, &eligibility);
  verdicts = jalon_categories_judge (categories, facts, rules);

  for (guint i = 0; i < jalon_round_kinds_get_length (); i++)
    {
      const JalonRoundKind *kind = jalon_round_kinds_get (i);
      const JalonRound     *latest = jalon_rounds_find_latest (rounds, kind, on);

      if (latest != NULL && jalon_round_fit_judge (kind, &eligibility, verdicts).verdict == JALON_VERDICT_MET)
        {
          fitting = is_later (latest, fitting) ? latest : fitting;
          keep_latest (&goal, latest, on);
        }

      if (is_later (latest, other) && !is_for_nominees (kind))
        other = latest;
    }

  chosen = fitting != NULL ? fitting : other;
  if (chosen == NULL)
    return FALSE;

  goal.points = chosen->cut_off;
  goal.median = jalon_rounds_get_median (rounds, chosen->kind, on, ROUNDS_OF_THE_MEDIAN);
  goal.round = chosen;
  goal.fits = fitting != NULL;
  *out_goal = goal;
  return TRUE;
}

/**
 * jalon_target_check:
 * @target: points
 * @error: return location for a #JalonWhatifError
 *
 * Returns: whether a score can be that much
 */
gboolean
jalon_target_check (int      target,
                    GError **error)
{
  if (target >= LEAST_TARGET && target <= MOST_TARGET)
    return TRUE;

  g_set_error (error, JALON_WHATIF_ERROR, JALON_WHATIF_ERROR_TARGET, "a target of %d points cannot be: a score is from %d to %d", target, LEAST_TARGET, MOST_TARGET);
  return FALSE;
}
