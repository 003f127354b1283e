/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-move-finder.h"

/**
 * jalon_move_finder_get_person:
 * @self: a finder
 * @of: candidate or partner
 *
 * Returns: (transfer none): the person
 */
JalonPerson *
jalon_move_finder_get_person (JalonMoveFinder *self,
                              JalonWhose       of)
{
  return of == JALON_WHOSE_PARTNER ? self->household->partner : self->household->candidate;
}

/**
 * jalon_move_finder_get_facts:
 * @self: a finder
 * @of: candidate or partner
 *
 * Returns: (transfer none): the person's facts on the first day
 */
const JalonPersonFacts *
jalon_move_finder_get_facts (JalonMoveFinder *self,
                             JalonWhose       of)
{
  return of == JALON_WHOSE_PARTNER ? &self->today.facts.partner : &self->today.facts.candidate;
}

/**
 * jalon_move_finder_get_whose:
 * @of: candidate or partner
 *
 * Returns: (transfer none): the word for it in ids
 */
const char *
jalon_move_finder_get_whose (JalonWhose of)
{
  return of == JALON_WHOSE_PARTNER ? "partner" : "candidate";
}

/**
 * jalon_move_finder_is_in_time:
 * @self: a finder
 * @day: a day on which a move would count
 *
 * Returns: whether it is not after the last day asked
 */
gboolean
jalon_move_finder_is_in_time (JalonMoveFinder *self,
                              JalonDate        day)
{
  return jalon_date_compare (day, self->until) <= 0;
}

/* The total, and the first official language or JALON_UNANSWERED. */
static int
score (JalonMoveFinder *self,
       JalonHousehold  *household,
       JalonDate        on,
       int             *out_first)
{
  JalonCrs crs;

  if (!jalon_scorer_derive (&self->scorer, household, on, NULL))
    g_return_val_if_reached (0);

  jalon_crs_score (&self->scorer.facts, self->scorer.rules, &crs);
  *out_first = crs.first >= 0 ? (int) self->scorer.facts.candidate.tests[crs.first].language : JALON_UNANSWERED;
  return crs.total;
}

/**
 * jalon_move_finder_take:
 * @self: a finder
 * @move: (transfer full): a move, complete but for what it brings
 *
 * Keeps a move if it counts in time, and scores it on its day. One that changes
 * nothing there is kept, too: it may bring something beside another.
 */
void
jalon_move_finder_take (JalonMoveFinder *self,
                        JalonMove       *move)
{
  g_autoptr (JalonHousehold) copy = NULL;
  const JalonMove           *alone = move;
  int                        first, first_without;

  if (!jalon_move_finder_is_in_time (self, move->ready))
    {
      jalon_move_free (move);
      return;
    }

  copy = jalon_moves_apply (self->household, &alone, 1, NULL);
  move->score = score (self, copy, move->ready, &first);
  move->gain = move->score - score (self, self->household, move->ready, &first_without);
  move->becomes_first = move->rule->kind == JALON_MOVE_LANGUAGE_TEST && move->of == JALON_WHOSE_CANDIDATE && first != first_without &&
                        first_without != JALON_UNANSWERED;
  g_ptr_array_add (self->moves, move);
}

static void
find_waits (JalonMoveFinder     *self,
            const JalonForecast *forecast)
{
  for (guint i = 1; i < forecast->steps->len; i++)
    {
      const JalonForecastDay *step = jalon_forecast_get_step (forecast, i);
      char                    day[JALON_DATE_TEXT_SIZE];
      JalonMove              *move;

      if (step->crs.total <= step[-1].crs.total)
        continue;

      jalon_date_write (step->day, day);
      move = jalon_move_new (self->kinds->rules[JALON_MOVE_WAIT], JALON_WHOSE_UNANSWERED, self->on, g_strconcat ("wait.", day, NULL));
      move->ready = step->day;
      jalon_move_finder_take (self, move);
    }
}

static void
find_all (JalonMoveFinder     *self,
          const JalonForecast *forecast)
{
  JalonWhose last = self->today.facts.with_spouse ? JALON_WHOSE_PARTNER : JALON_WHOSE_CANDIDATE;

  for (JalonWhose of = JALON_WHOSE_CANDIDATE; of <= last; of++)
    {
      jalon_move_finder_find_tests (self, of);
      jalon_move_finder_find_documents (self, of);
      jalon_move_finder_find_work (self, of);
      jalon_move_finder_find_answers (self, of);
    }

  jalon_move_finder_find_household (self);
  find_waits (self, forecast);
}

/* What is in one's own hands first, then by gain, by day, by cost. */
static int
compare_moves (gconstpointer a,
               gconstpointer b)
{
  const JalonMove *left = *(const JalonMove *const *) a;
  const JalonMove *right = *(const JalonMove *const *) b;
  int              order = jalon_date_compare (left->ready, right->ready);

  if (left->rule->in_own_hands != right->rule->in_own_hands)
    return left->rule->in_own_hands ? -1 : 1;

  if (left->gain != right->gain)
    return right->gain - left->gain;

  if (order != 0)
    return order;

  return left->cost != right->cost ? left->cost - right->cost : g_strcmp0 (left->id, right->id);
}

/**
 * jalon_moves_find:
 * @household: who; must not change meanwhile
 * @rulebook: the rules of every date
 * @kinds: what data/moves says
 * @forecast: of @household: everything is begun on its first day, and must count on its last
 * @error: return location for a #JalonRulesError
 *
 * Finds what a household could do, enter or wait for, each with what it would
 * bring by itself on the day on which it counts.
 *
 * Returns: (transfer full) (element-type JalonMove): the moves, what is in one's
 *   own hands first, then by gain, day and cost; also those that bring nothing
 *   by themselves; or %NULL
 */
GPtrArray *
jalon_moves_find (JalonHousehold       *household,
                  JalonRulebook        *rulebook,
                  const JalonMoveRules *kinds,
                  const JalonForecast  *forecast,
                  GError              **error)
{
  JalonMoveFinder self = { household, kinds, forecast->first, forecast->last, { NULL }, { NULL }, NULL };

  self.moves = g_ptr_array_new_with_free_func ((GDestroyNotify) jalon_move_free);
  jalon_scorer_init (&self.scorer, rulebook);
  jalon_scorer_init (&self.today, rulebook);

  if (jalon_scorer_derive (&self.today, household, self.on, error))
    find_all (&self, forecast);
  else
    g_clear_pointer (&self.moves, g_ptr_array_unref);

  jalon_scorer_clear (&self.today);
  jalon_scorer_clear (&self.scorer);

  if (self.moves != NULL)
    g_ptr_array_sort (self.moves, compare_moves);

  return self.moves;
}
