/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-comparison.h"

/* One household on one day after another: memory and rules are used again while they hold. */
typedef struct
{
  JalonRulebook   *rulebook;
  GPtrArray       *categories;
  JalonHousehold  *household;
  JalonRules      *rules;
  JalonFacts       facts;
  JalonDate        day;
  JalonCrs         crs;
  JalonEligibility eligibility;
  GArray          *verdicts; /* of the categories */
} Walk;

static void
walk_init (Walk           *walk,
           JalonRulebook  *rulebook,
           GPtrArray      *categories,
           JalonHousehold *household)
{
  *walk = (Walk){ .rulebook = rulebook, .categories = categories, .household = household };
  jalon_facts_init (&walk->facts);
}

static void
walk_clear (Walk *walk)
{
  g_clear_pointer (&walk->verdicts, g_array_unref);
  g_clear_pointer (&walk->rules, jalon_rules_unref);
  jalon_facts_clear (&walk->facts);
}

static gboolean
walk_find_rules (Walk     *walk,
                 JalonDate day,
                 GError  **error)
{
  if (walk->rules != NULL && jalon_date_compare (walk->rules->first_day, day) <= 0 && jalon_date_compare (day, walk->rules->last_day) <= 0)
    return TRUE;

  g_clear_pointer (&walk->rules, jalon_rules_unref);
  walk->rules = jalon_rulebook_resolve (walk->rulebook, day, error);
  return walk->rules != NULL;
}

static gboolean
walk_to (Walk     *walk,
         JalonDate day,
         GError  **error)
{
  if (jalon_date_equal (walk->day, day))
    return TRUE;

  if (!walk_find_rules (walk, day, error))
    return FALSE;

  jalon_facts_rederive (&walk->facts, walk->household, walk->rules, day);
  jalon_crs_score (&walk->facts, walk->rules, &walk->crs);
  jalon_eligibility_judge (&walk->facts, walk->rules, &walk->eligibility);
  g_clear_pointer (&walk->verdicts, g_array_unref);
  walk->verdicts = jalon_categories_judge (walk->categories, &walk->facts, walk->rules);
  walk->day = day;
  return TRUE;
}

static JalonRoundTie
break_tie (const JalonRound *round,
           JalonDate         submitted)
{
  int order;

  if (!jalon_moment_is_set (round->tie))
    return jalon_date_is_set (submitted) && jalon_date_compare (submitted, round->date) > 0 ? JALON_ROUND_TIE_AFTER : JALON_ROUND_TIE_UNKNOWN;

  if (!jalon_date_is_set (submitted))
    return JALON_ROUND_TIE_NOT_SUBMITTED;

  order = jalon_date_compare (submitted, round->tie.day);

  if (order == 0)
    return JALON_ROUND_TIE_SAME_DAY;

  return order < 0 ? JALON_ROUND_TIE_BEFORE : JALON_ROUND_TIE_AFTER;
}

static JalonTri
decide (JalonVerdict      fits,
        const JalonRound *round,
        int               score,
        JalonDate         submitted)
{
  JalonRoundTie tie = score == round->cut_off ? break_tie (round, submitted) : JALON_ROUND_TIE_NONE;

  if (fits == JALON_VERDICT_NOT_MET || score < round->cut_off || tie == JALON_ROUND_TIE_AFTER)
    return JALON_TRI_NO;

  if (fits == JALON_VERDICT_UNANSWERED)
    return JALON_TRI_UNANSWERED;

  return tie == JALON_ROUND_TIE_NONE || tie == JALON_ROUND_TIE_BEFORE ? JALON_TRI_YES : JALON_TRI_UNANSWERED;
}

static void
compare_round (JalonComparison  *self,
               const Walk       *walk,
               const JalonRound *round)
{
  JalonDate          submitted = walk->household->milestones->profile_submitted;
  JalonRoundFit      today = jalon_comparison_get_fit (self, round->kind);
  JalonComparedRound compared = {
    .round = round,
    .fit = jalon_round_fit_judge (round->kind, &walk->eligibility, walk->verdicts),
    .score = walk->crs.total,
  };

  compared.tie = compared.score == round->cut_off ? break_tie (round, submitted) : JALON_ROUND_TIE_NONE;
  compared.invited = decide (compared.fit.verdict, round, compared.score, submitted);
  compared.invited_today = decide (today.verdict, round, self->score, submitted);
  g_array_append_val (self->compared, compared);
}

static void
leave_open (JalonComparison  *self,
            const JalonRound *round)
{
  JalonComparedRound compared = {
    .round = round,
    .fit = { JALON_VERDICT_UNANSWERED, JALON_ROUND_WHY_BIRTH_DATE },
    .score = JALON_UNANSWERED,
  };

  g_array_append_val (self->compared, compared);
}

static void
judge_kinds (JalonComparison *self,
             const Walk      *walk,
             gboolean         has_birth_date)
{
  for (guint i = 0; i < jalon_round_kinds_get_length (); i++)
    {
      JalonRoundFit fit = { JALON_VERDICT_UNANSWERED, JALON_ROUND_WHY_BIRTH_DATE };

      if (has_birth_date)
        fit = jalon_round_fit_judge (jalon_round_kinds_get (i), &walk->eligibility, walk->verdicts);

      g_array_append_val (self->fits, fit);
    }
}

static gboolean
compare_all (JalonComparison *self,
             Walk            *walk,
             GError         **error)
{
  gboolean has_birth_date = jalon_date_is_set (walk->household->candidate->birth_date);

  if (!walk_to (walk, self->on, error))
    return FALSE;

  judge_kinds (self, walk, has_birth_date);
  self->score = has_birth_date ? walk->crs.total : JALON_UNANSWERED;
  self->complete = walk->crs.complete;

  for (guint i = 0; i < jalon_rounds_get_length (self->rounds); i++)
    {
      const JalonRound *round = jalon_rounds_get (self->rounds, i);

      if (jalon_date_compare (round->date, self->on) > 0)
        continue;

      if (!has_birth_date)
        leave_open (self, round);
      else if (walk_to (walk, round->date, error))
        compare_round (self, walk, round);
      else
        return FALSE;
    }

  return TRUE;
}

/**
 * jalon_comparison_new:
 * @rounds: all rounds
 * @rulebook: the rules of every day
 * @categories: (element-type JalonCategory): the categories of rounds
 * @household: what the person has answered
 * @on: the day asked: rounds after it are left out
 * @error: return location for a #JalonRulesError: no rules on that day
 *
 * Puts a household beside each round on the round's own day: its facts of that
 * day, by the rules and the categories of that day. So a round from before a test
 * was taken compares with the score without it.
 *
 * Returns: (transfer full): the comparison, or %NULL
 */
JalonComparison *
jalon_comparison_new (JalonRounds    *rounds,
                      JalonRulebook  *rulebook,
                      GPtrArray      *categories,
                      JalonHousehold *household,
                      JalonDate       on,
                      GError        **error)
{
  g_autoptr (JalonComparison) self = g_new0 (JalonComparison, 1);
  Walk                        walk;
  gboolean                    compared;

  self->on = on;
  self->rounds = jalon_rounds_ref (rounds);
  self->compared = g_array_sized_new (FALSE, FALSE, sizeof (JalonComparedRound), jalon_rounds_get_length (rounds));
  self->fits = g_array_new (FALSE, FALSE, sizeof (JalonRoundFit));

  walk_init (&walk, rulebook, categories, household);
  compared = compare_all (self, &walk, error);
  walk_clear (&walk);

  return compared ? g_steal_pointer (&self) : NULL;
}

void
jalon_comparison_free (JalonComparison *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->compared);
  g_array_unref (self->fits);
  jalon_rounds_unref (self->rounds);
  g_free (self);
}

/**
 * jalon_comparison_get:
 * @self: a comparison
 * @index: of @compared; 0 is the newest
 *
 * Returns: (transfer none): a round and the household beside it
 */
const JalonComparedRound *
jalon_comparison_get (const JalonComparison *self,
                      guint                  index)
{
  g_return_val_if_fail (index < self->compared->len, NULL);

  return &g_array_index (self->compared, JalonComparedRound, index);
}

/**
 * jalon_comparison_get_fit:
 * @self: a comparison
 * @kind: a kind of round
 *
 * Returns: whether the household fits it on the day asked
 */
JalonRoundFit
jalon_comparison_get_fit (const JalonComparison *self,
                          const JalonRoundKind  *kind)
{
  for (guint i = 0; i < self->fits->len; i++)
    if (jalon_round_kinds_get (i) == kind)
      return g_array_index (self->fits, JalonRoundFit, i);

  g_return_val_if_reached (((JalonRoundFit){ JALON_VERDICT_UNANSWERED, JALON_ROUND_WHY_KIND }));
}

static gboolean
is_missed (const JalonComparedRound *compared)
{
  return compared->fit.verdict == JALON_VERDICT_MET && compared->invited == JALON_TRI_NO;
}

/* How many points were lacking; at a lost tie none. */
static int
get_gap (const JalonComparedRound *compared)
{
  return compared->round->cut_off - compared->score;
}

/* The rounds go from new to old, so the last one that was missed is the next after what follows. */
static void
add_to_year (JalonYear                 *year,
             const JalonComparedRound  *compared,
             const JalonComparedRound **next)
{
  year->n_rounds++;
  year->n_fit += compared->fit.verdict == JALON_VERDICT_MET ? 1 : 0;
  year->n_unsure += compared->fit.verdict == JALON_VERDICT_UNANSWERED && compared->invited != JALON_TRI_NO ? 1 : 0;
  year->n_invited += compared->invited == JALON_TRI_YES ? 1 : 0;
  year->n_invited_today += compared->invited_today == JALON_TRI_YES ? 1 : 0;

  if (compared->invited == JALON_TRI_YES && year->last == NULL)
    {
      year->last = compared;
      year->missed = *next;
    }

  if (is_missed (compared))
    {
      *next = compared;

      if (year->last == NULL && (year->missed == NULL || get_gap (compared) < get_gap (year->missed)))
        year->missed = compared;
    }
}

/**
 * jalon_comparison_get_year:
 * @self: a comparison
 * @year: a year
 * @out_year: (out caller-allocates): what its rounds, up to the day asked, would have brought
 *
 * Counts the rounds of a year.
 */
void
jalon_comparison_get_year (const JalonComparison *self,
                           int                    year,
                           JalonYear             *out_year)
{
  const JalonComparedRound *next = NULL;

  *out_year = (JalonYear){ .year = year };

  for (guint i = 0; i < self->compared->len; i++)
    {
      const JalonComparedRound *compared = &g_array_index (self->compared, JalonComparedRound, i);

      if (compared->round->date.year == year)
        add_to_year (out_year, compared, &next);
    }
}
