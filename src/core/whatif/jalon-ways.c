/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-ways.h"

#include <string.h>

#include "jalon-move-groups.h"
#include "jalon-move-state.h"

/*
 * Branch and bound. Day by day, the earliest first, one group of moves after
 * another is decided: nothing, or one of its options. A branch ends where even
 * the best of all that is still open does not reach the target, or where a way
 * is known that no completion of the branch can beat. Points never fall when a
 * level, a diploma or a year is added, so the best of each open group put
 * together is a bound, even if nobody could have it all.
 */

/* A way as numbers. */
typedef struct
{
  JalonChoice choice;
  guint       day;
  int         weeks;
  int         cost;
  guint       n_moves;
  int         score;
} Found;

typedef struct
{
  const JalonMoveTable *table;
  JalonMoveState        state;
  JalonMoveState        check; /* for questions about other choices */
  JalonChoice           choice;
  guint                 day;
  int                   target;
  JalonWaysEffort       effort;
  gboolean              best_only;
  Found                 best;
  GArray               *found;  /* of Found */
  JalonOptionFacts     *limits; /* by group: the best of all its options on the day */
  gboolean             *later;  /* by group: whether it or a later one has an option that is ready on just this day */
} Search;

/* Answers ------------------------------------------------------------------ */

static gboolean
beats_or_equals (const Found *way,
                 guint        day,
                 int          weeks,
                 int          cost,
                 guint        n_moves)
{
  return way->day <= day && way->weeks <= weeks && way->cost <= cost && way->n_moves <= n_moves;
}

static gboolean
is_beaten (const Search *search,
           int           weeks,
           int           cost,
           guint         n_moves)
{
  for (guint i = 0; i < search->found->len; i++)
    if (beats_or_equals (&g_array_index (search->found, Found, i), search->day, weeks, cost, n_moves))
      return TRUE;

  return FALSE;
}

/* Whether the target is reached without one of the moves: on the same day, or on the day on which the rest is ready. */
static gboolean
reaches_without (Search            *search,
                 const JalonChoice *rest,
                 gboolean           only_the_day)
{
  int day = jalon_choice_get_day (rest, search->table);

  if (day >= 0 && jalon_move_state_score_choice (&search->check, rest, (guint) day) >= search->target)
    return TRUE;

  return !only_the_day && jalon_move_state_score_choice (&search->check, rest, search->day) >= search->target;
}

static gboolean
has_needless_option (Search *search,
                     guint   index)
{
  const JalonMoveGroup *group = jalon_move_table_get_group (search->table, index);
  int                   chosen = search->choice.options[index];
  const JalonOption    *option = jalon_move_group_get_option (group, chosen);
  JalonChoice           rest = search->choice;

  for (guint i = 0; i < option->n_moves; i++)
    {
      rest.options[index] = (gint16) jalon_move_group_find_without (group, chosen, option->moves[i]);
      if (reaches_without (search, &rest, group->aspect == JALON_ASPECT_WAIT))
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_needless_move (Search *search)
{
  JalonChoice rest = search->choice;

  for (guint i = 0; i < search->table->groups->len; i++)
    if (search->choice.options[i] != JALON_NO_OPTION && has_needless_option (search, i))
      return TRUE;

  rest.swapped = FALSE;

  return search->choice.swapped && reaches_without (search, &rest, FALSE);
}

static void
keep (Search      *search,
      const Found *found)
{
  for (guint i = search->found->len; i > 0; i--)
    {
      const Found *other = &g_array_index (search->found, Found, i - 1);

      if (beats_or_equals (found, other->day, other->weeks, other->cost, other->n_moves))
        g_array_remove_index (search->found, i - 1);
    }

  g_array_append_val (search->found, *found);
}

static void
look_at (Search *search,
         int     weeks,
         int     cost,
         guint   n_moves)
{
  Found found = { search->choice, search->day, weeks, cost, n_moves, jalon_move_state_score (&search->state) };

  if (search->best_only)
    {
      if (found.score > search->best.score || (found.score == search->best.score && found.n_moves < search->best.n_moves))
        search->best = found;
      return;
    }

  if (found.score >= search->target && !is_beaten (search, weeks, cost, n_moves) && !has_needless_move (search))
    keep (search, &found);
}

/* What the group is without a move: that, too, can be had. */
static void
take_base (JalonOptionFacts     *limit,
           const Search         *search,
           const JalonMoveGroup *group)
{
  const JalonFacts       *base = &search->table->bases[0][search->day];
  const JalonPersonFacts *person = group->of == JALON_WHOSE_PARTNER ? &base->partner : &base->candidate;

  *limit = (JalonOptionFacts){ .education = (gint8) person->education, .study = (gint8) person->canadian_study, .canadian_years = (gint8) person->canadian_years, .foreign_years = (gint8) person->foreign_years };
}

static void
find_limits (Search *search)
{
  guint n = search->table->groups->len;

  search->later[n] = FALSE;

  for (guint i = n; i > 0; i--)
    {
      const JalonMoveGroup *group = jalon_move_table_get_group (search->table, i - 1);

      take_base (&search->limits[i - 1], search, group);
      search->later[i - 1] = search->later[i];

      for (guint j = 0; j < group->options->len; j++)
        {
          const JalonOption *option = jalon_move_group_get_option (group, (int) j);

          if (option->day > search->day)
            continue;

          jalon_option_facts_raise (&search->limits[i - 1], &option->facts[search->day]);
          search->later[i - 1] |= option->day == search->day;
        }
    }
}

static int
find_bound (Search *search,
            guint   index)
{
  JalonMovePlate plates[JALON_MOST_GROUPS];
  guint          n = search->table->groups->len;
  int            bound;

  for (guint i = index; i < n; i++)
    jalon_move_state_put_on (&search->state, jalon_move_table_get_group (search->table, i), &search->limits[i], &plates[i]);

  bound = jalon_move_state_score (&search->state);

  for (guint i = n; i > index; i--)
    jalon_move_state_take_off (&search->state, jalon_move_table_get_group (search->table, i - 1), &plates[i - 1]);

  return bound;
}

static gboolean
is_hopeless (Search *search,
             guint   index,
             int     weeks,
             int     cost,
             guint   n_moves)
{
  int bound;

  if (search->effort == JALON_WAYS_PLAIN)
    return FALSE;

  if (!search->best_only && is_beaten (search, weeks, cost, n_moves))
    return TRUE;

  bound = find_bound (search, index);

  return search->best_only ? bound <= search->best.score : bound < search->target;
}

/* The search --------------------------------------------------------------- */

static void
decide (Search  *search,
        guint    index,
        int      weeks,
        int      cost,
        guint    n_moves,
        gboolean ready)
{
  const JalonMoveGroup *group;

  /* What is ready on an earlier day was looked at on that day. */
  if (!ready && !search->later[index])
    return;

  if (index == search->table->groups->len)
    {
      look_at (search, weeks, cost, n_moves);
      return;
    }

  if (is_hopeless (search, index, weeks, cost, n_moves))
    return;

  decide (search, index + 1, weeks, cost, n_moves, ready);
  group = jalon_move_table_get_group (search->table, index);

  for (guint i = 0; i < group->options->len; i++)
    {
      const JalonOption      *option = jalon_move_group_get_option (group, (int) i);
      const JalonOptionFacts *facts;
      JalonMovePlate          plate;

      if (option->day > search->day)
        continue;

      facts = &option->facts[search->day];
      if (facts->useless || (group->aspect == JALON_ASPECT_WAIT && option->day != search->day))
        continue;

      search->choice.options[index] = (gint16) i;
      jalon_move_state_put_on (&search->state, group, facts, &plate);
      decide (search, index + 1, weeks + option->weeks, cost + option->cost, n_moves + option->n_moves, ready || option->day == search->day);
      jalon_move_state_take_off (&search->state, group, &plate);
      search->choice.options[index] = JALON_NO_OPTION;
    }
}

static void
search_day (Search  *search,
            guint    day,
            gboolean swapped)
{
  const JalonMove *swap = swapped ? jalon_move_table_get_move (search->table, (guint) search->table->swap) : NULL;
  gboolean         ready = swapped && jalon_date_equal (swap->ready, g_array_index (search->table->days, JalonDate, day));

  search->day = day;
  jalon_choice_init (&search->choice);
  search->choice.swapped = swapped;
  jalon_move_state_begin (&search->state, swapped, day);
  find_limits (search);
  decide (search, 0, swapped ? swap->weeks : 0, swapped ? swap->cost : 0, swapped ? 1 : 0, ready);
}

static void
search_all (Search *search)
{
  for (guint day = 0; day < search->table->days->len; day++)
    {
      search_day (search, day, FALSE);
      if (search->table->swap >= 0)
        search_day (search, day, TRUE);
    }
}

/* Results ------------------------------------------------------------------ */

static void
way_free (JalonWay *way)
{
  g_ptr_array_unref (way->moves);
  g_free (way);
}

static JalonWay *
make_way (const JalonMoveTable *table,
          const Found          *found)
{
  JalonWay *way = g_new0 (JalonWay, 1);

  way->moves = g_ptr_array_new ();
  way->ready = g_array_index (table->days, JalonDate, found->day);
  way->weeks = found->weeks;
  way->cost = found->cost;
  way->score = found->score;

  for (guint i = 0; i < table->groups->len; i++)
    if (found->choice.options[i] != JALON_NO_OPTION)
      {
        const JalonOption *option = jalon_move_group_get_option (jalon_move_table_get_group (table, i), found->choice.options[i]);

        for (guint j = 0; j < option->n_moves; j++)
          g_ptr_array_add (way->moves, (gpointer) jalon_move_table_get_move (table, option->moves[j]));
      }

  if (found->choice.swapped)
    g_ptr_array_add (way->moves, (gpointer) jalon_move_table_get_move (table, (guint) table->swap));

  return way;
}

static int
compare_ways (gconstpointer a,
              gconstpointer b)
{
  const JalonWay *left = *(const JalonWay *const *) a;
  const JalonWay *right = *(const JalonWay *const *) b;
  int             order = jalon_date_compare (left->ready, right->ready);

  if (order != 0)
    return order;

  if (left->moves->len != right->moves->len)
    return left->moves->len < right->moves->len ? -1 : 1;

  return left->cost != right->cost ? left->cost - right->cost : left->weeks - right->weeks;
}

static void
take_answers (JalonWays            *self,
              const JalonMoveTable *table,
              const Search         *search)
{
  for (guint i = 0; i < search->found->len; i++)
    g_ptr_array_add (self->ways, make_way (table, &g_array_index (search->found, Found, i)));

  g_ptr_array_sort (self->ways, compare_ways);
}

static void
search_best (JalonWays            *self,
             const JalonMoveTable *table,
             Search               *search,
             int                   score)
{
  search->best_only = TRUE;
  search->best.score = score;
  search->best.n_moves = 0;
  search_all (search);

  if (search->best.n_moves > 0)
    self->best = make_way (table, &search->best);
}

/**
 * jalon_ways_find:
 * @table: the moves and what they change
 * @score: the total on the first day without any move
 * @target: points to reach, see jalon_target_check()
 * @effort: whether to leave out what cannot be an answer
 *
 * Looks at all combinations of moves on the day on which each is ready, and
 * finds the ways to a target.
 *
 * Returns: (transfer full): the ways; they borrow the moves
 */
JalonWays *
jalon_ways_find (const JalonMoveTable *table,
                 int                   score,
                 int                   target,
                 JalonWaysEffort       effort)
{
  JalonWays *self = g_new0 (JalonWays, 1);
  Search     search = { .table = table, .target = target, .effort = effort };

  self->ways = g_ptr_array_new_with_free_func ((GDestroyNotify) way_free);
  self->reached = score >= target;

  g_return_val_if_fail (table->groups->len <= JALON_MOST_GROUPS, self);

  if (self->reached)
    return self;

  search.found = g_array_new (FALSE, FALSE, sizeof (Found));
  search.limits = g_new0 (JalonOptionFacts, table->groups->len);
  search.later = g_new0 (gboolean, table->groups->len + 1);
  jalon_move_state_init (&search.state, table);
  jalon_move_state_init (&search.check, table);

  search_all (&search);
  take_answers (self, table, &search);
  if (search.found->len == 0)
    search_best (self, table, &search, score);

  self->n_scored = search.state.n_scored;
  jalon_move_state_clear (&search.check);
  jalon_move_state_clear (&search.state);
  g_array_unref (search.found);
  g_free (search.limits);
  g_free (search.later);

  return self;
}

/**
 * jalon_ways_free:
 * @self: (transfer full) (nullable): ways
 *
 * Frees ways, not their moves.
 */
void
jalon_ways_free (JalonWays *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->ways);
  g_clear_pointer (&self->best, way_free);
  g_free (self);
}
