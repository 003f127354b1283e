/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-prospect.h"

#include "jalon-move-finder.h"

static gboolean
is_in_a_way (const JalonWays *ways,
             const JalonMove *move)
{
  for (guint i = 0; i < ways->ways->len; i++)
    if (g_ptr_array_find (((const JalonWay *) ways->ways->pdata[i])->moves, move, NULL))
      return TRUE;

  return ways->best != NULL && g_ptr_array_find (ways->best->moves, move, NULL);
}

/* A result that ends is worth a word even while the old one still counts, if points go with it; the levels of one
 * that has ended are the surest, whatever a higher level would bring in the same time. */
static gboolean
keeps_points (const JalonMove *move)
{
  return move->rule->kind == JALON_MOVE_LANGUAGE_TEST &&
         ((move->ability == JALON_SAME_LEVELS && move->gain >= 0 && move->gain + move->keeps > 0) || (move->ability == JALON_OLD_LEVELS && move->gain > 0));
}

static gboolean
are_alike (const JalonMove *a,
           const JalonMove *b)
{
  /* Each answer is a question of its own. */
  return a->rule->kind == b->rule->kind && a->of == b->of && a->language == b->language && !jalon_move_kind_is_answer (a->rule->kind);
}

/* Whether another move of the same kind brings as much, as early, and asks no more. */
static gboolean
is_outdone (const GPtrArray *moves,
            guint            index)
{
  const JalonMove *move = moves->pdata[index];

  for (guint i = 0; i < moves->len; i++)
    {
      const JalonMove *other = moves->pdata[i];
      int              order = jalon_date_compare (other->ready, move->ready);

      if (i == index || !are_alike (other, move) || other->gain < move->gain || order > 0 || other->weeks > move->weeks || other->cost > move->cost)
        continue;

      if (i < index || other->gain > move->gain || order < 0 || other->weeks < move->weeks || other->cost < move->cost)
        return TRUE;
    }

  return FALSE;
}

/* What a move gains only once the result before it has ended. */
static void
count_kept (JalonProspect *self,
            JalonRulebook *rulebook)
{
  g_auto (JalonScorer) scorer;

  jalon_scorer_init (&scorer, rulebook);
  for (guint i = 0; i < self->moves->len; i++)
    {
      JalonMove                 *move = self->moves->pdata[i];
      g_autoptr (JalonHousehold) copy = NULL;
      int                        with, without;

      if (!jalon_date_is_set (move->ends))
        continue;

      copy = jalon_moves_apply (self->household, (const JalonMove *const *) &move, 1, NULL);
      with = jalon_scorer_total (&scorer, copy, move->ends);
      without = jalon_scorer_total (&scorer, self->household, move->ends);
      move->keeps = MAX (with - without, 0);
    }
}

/* A total that is true for some days only. */
static void
find_soon_fallen (JalonProspect *self,
                  JalonRulebook *rulebook)
{
  g_auto (JalonScorer) scorer;

  jalon_scorer_init (&scorer, rulebook);
  for (guint i = 0; i < self->shown->len; i++)
    {
      JalonMove                 *move = self->shown->pdata[i];
      g_autoptr (JalonHousehold) copy = NULL;

      for (guint j = 0; j < self->forecast->steps->len && !jalon_date_is_set (move->falls); j++)
        {
          const JalonDate day = jalon_forecast_get_step (self->forecast, j)->day;
          int             total;

          if (jalon_date_compare (day, move->ready) <= 0 || jalon_date_days_between (move->ready, day) > JALON_SOON_DAYS)
            continue;

          if (copy == NULL)
            copy = jalon_moves_apply (self->household, (const JalonMove *const *) &move, 1, NULL);
          total = jalon_scorer_total (&scorer, copy, day);
          if (move->score - total <= MAX (move->gain, 0))
            continue;

          move->falls = day;
          move->fallen = total;
          move->fallen_without = jalon_forecast_get_step (self->forecast, j)->crs.total;
        }
    }
}

static void
choose_shown (JalonProspect *self)
{
  self->shown = g_ptr_array_new ();

  for (guint i = 0; i < self->moves->len; i++)
    {
      JalonMove *move = self->moves->pdata[i];

      if ((move->gain > 0 && !is_outdone (self->moves, i)) || keeps_points (move) || is_in_a_way (self->ways, move))
        g_ptr_array_add (self->shown, move);

      if (move->rule->kind == JALON_MOVE_SWAP)
        self->swap = move;
    }
}

static int
score_alone (JalonScorer    *scorer,
             JalonHousehold *household,
             JalonDate       on)
{
  g_autoptr (JalonHousehold) copy = NULL;

  if (!scorer->facts.with_spouse)
    return JALON_UNANSWERED;

  copy = JALON_HOUSEHOLD (jalon_record_duplicate (JALON_RECORD (household)));
  copy->partner_accompanies = FALSE;

  return jalon_scorer_total (scorer, copy, on);
}

static gboolean
score_today (JalonProspect *self,
             JalonRulebook *rulebook,
             GError       **error)
{
  g_auto (JalonScorer) scorer;

  jalon_scorer_init (&scorer, rulebook);
  if (!jalon_scorer_derive (&scorer, self->household, self->on, error))
    return FALSE;

  jalon_crs_score (&scorer.facts, scorer.rules, &self->crs);
  self->alone = score_alone (&scorer, self->household, self->on);

  return TRUE;
}

/**
 * jalon_prospect_new:
 * @household: who; is copied
 * @rulebook: the rules of every date
 * @kinds: what data/moves says; must outlive the prospect
 * @on: the first day
 * @until: the last day, %JALON_FORECAST_MOST_MONTHS months after @on at most
 * @target: points to reach
 * @error: return location for a #JalonWhatifError, a #JalonForecastError or a #JalonRulesError
 *
 * Looks ahead: the score of each day, the moves, the ways to a target.
 *
 * Returns: (transfer full): the prospect, or %NULL
 */
JalonProspect *
jalon_prospect_new (JalonHousehold       *household,
                    JalonRulebook        *rulebook,
                    const JalonMoveRules *kinds,
                    JalonDate             on,
                    JalonDate             until,
                    int                   target,
                    GError              **error)
{
  g_autoptr (JalonProspect) self = g_new0 (JalonProspect, 1);

  if (!jalon_target_check (target, error))
    return NULL;

  self->household = JALON_HOUSEHOLD (jalon_record_duplicate (JALON_RECORD (household)));
  self->on = on;
  self->until = until;
  self->target = target;
  self->forecast = jalon_forecast_make (self->household, rulebook, on, until, error);
  if (self->forecast == NULL || !score_today (self, rulebook, error))
    return NULL;

  self->moves = jalon_moves_find (self->household, rulebook, kinds, self->forecast, error);
  if (self->moves == NULL)
    return NULL;

  self->table = jalon_move_table_new (self->household, rulebook, self->moves);
  self->ways = jalon_ways_find (self->table, self->crs.total, target, JALON_WAYS_BOUNDED);
  count_kept (self, rulebook);
  choose_shown (self);
  find_soon_fallen (self, rulebook);

  return g_steal_pointer (&self);
}

/* What is lost first. */
static int
compare_ends (gconstpointer a,
              gconstpointer b)
{
  return jalon_date_compare ((*(const JalonMove *const *) a)->ends, (*(const JalonMove *const *) b)->ends);
}

/**
 * jalon_prospect_list_shown:
 * @self: a prospect
 * @in_own_hands: whether of the moves that nobody else decides, or of the others
 *
 * Lists the moves that are shown in the order in which a person reads them: those that only
 * keep points come first, by the day on which these would be lost, then the others by what they gain.
 *
 * Returns: (transfer container) (element-type JalonMove): the moves
 */
GPtrArray *
jalon_prospect_list_shown (const JalonProspect *self,
                           gboolean             in_own_hands)
{
  g_autoptr (GPtrArray) keeping = g_ptr_array_new ();
  GPtrArray            *list = g_ptr_array_new ();

  for (guint i = 0; i < self->shown->len; i++)
    {
      JalonMove *move = self->shown->pdata[i];

      if (!move->rule->in_own_hands == !in_own_hands)
        g_ptr_array_add (jalon_move_only_keeps (move) ? keeping : list, move);
    }

  g_ptr_array_sort (keeping, compare_ends);
  for (guint i = 0; i < keeping->len; i++)
    g_ptr_array_insert (list, (int) i, keeping->pdata[i]);

  return list;
}

void
jalon_prospect_free (JalonProspect *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->ways, jalon_ways_free);
  g_clear_pointer (&self->table, jalon_move_table_free);
  g_clear_pointer (&self->shown, g_ptr_array_unref);
  g_clear_pointer (&self->moves, g_ptr_array_unref);
  g_clear_pointer (&self->forecast, jalon_forecast_free);
  g_clear_object (&self->household);
  g_free (self);
}
