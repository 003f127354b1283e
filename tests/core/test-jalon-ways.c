/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-ways.h"

#include "jalon-move-finder.h"
#include "jalon-prospect.h"
#include "jalon-test-random.h"
#include "jalon-test.h"

#include <string.h>

/* The search beside the plainest thing that can be done: every set of moves,
 * each applied to a copy of the household and scored from its records. */

#define N_HOUSEHOLDS 150
#define MOST_MOVES 9
#define N_SETS (1u << MOST_MOVES)

typedef struct
{
  JalonHousehold *household;
  GPtrArray      *moves; /* of JalonMove */
  JalonScorer     scorer;
  int             target;
  JalonDate       on;
  GHashTable     *totals; /* set and day → total + 1 */
} Plain;

typedef struct
{
  gint32 ready;
  int    weeks;
  int    cost;
  int    n;
} Vector;

static JalonRulebook *
get_rulebook (void)
{
  static JalonRulebook *rulebook = NULL;

  if (rulebook == NULL)
    rulebook = jalon_rulebook_new_builtin (NULL);

  return rulebook;
}

static const JalonMoveRules *
get_kinds (void)
{
  static JalonMoveRules *kinds = NULL;
  g_autoptr (GError)     error = NULL;

  if (kinds == NULL)
    kinds = jalon_move_rules_load (&error);

  g_assert_no_error (error);
  return kinds;
}

static const JalonMove *
get_move (const Plain *plain,
          guint        index)
{
  return plain->moves->pdata[index];
}

/* What somebody does with their time. */
static gboolean
takes_time (const JalonMove *move)
{
  return strncmp (move->id, "study", 5) == 0 || strncmp (move->id, "second", 6) == 0 || strncmp (move->id, "canadian-work", 13) == 0;
}

static gboolean
exclude_each_other (const JalonMove *a,
                    const JalonMove *b)
{
  if (takes_time (a) && takes_time (b))
    return a->of == b->of;

  if (a->rule->kind != b->rule->kind || a->rule->kind == JALON_MOVE_ASSESSMENT)
    return FALSE;

  return a->rule->kind != JALON_MOVE_LANGUAGE_TEST || (a->of == b->of && a->language == b->language);
}

static gboolean
is_possible (const Plain *plain,
             guint        set)
{
  for (guint i = 0; i < plain->moves->len; i++)
    for (guint j = 0; j < i; j++)
      if ((set & (1u << i)) && (set & (1u << j)) && exclude_each_other (get_move (plain, i), get_move (plain, j)))
        return FALSE;

  return TRUE;
}

static gint32
get_ready (const Plain *plain,
           guint        set)
{
  gint32 ready = 0;

  for (guint i = 0; i < plain->moves->len; i++)
    if (set & (1u << i))
      ready = MAX (ready, jalon_date_to_serial (get_move (plain, i)->ready));

  return ready;
}

static int
get_total (Plain *plain,
           guint  set,
           gint32 day)
{
  gpointer                   key = GUINT_TO_POINTER ((guint) (day - jalon_date_to_serial (plain->on)) * N_SETS + set);
  int                        known = GPOINTER_TO_INT (g_hash_table_lookup (plain->totals, key));
  const JalonMove           *moves[MOST_MOVES];
  g_autoptr (JalonHousehold) copy = NULL;
  guint                      n = 0;

  if (known > 0)
    return known - 1;

  for (guint i = 0; i < plain->moves->len; i++)
    if (set & (1u << i))
      moves[n++] = get_move (plain, i);

  copy = jalon_moves_apply (plain->household, moves, n, NULL);
  known = jalon_scorer_total (&plain->scorer, copy, jalon_date_from_serial (day)) + 1;
  g_hash_table_insert (plain->totals, key, GINT_TO_POINTER (known));

  return known - 1;
}

/* Whether the target is reached with a move less: when the rest is ready, or
 * on the same day; but to wait changes nothing except the day. */
static gboolean
has_needless_move (Plain *plain,
                   guint  set)
{
  for (guint i = 0; i < plain->moves->len; i++)
    {
      guint rest = set & ~(1u << i);

      if (rest == set)
        continue;

      if (rest != 0 && get_total (plain, rest, get_ready (plain, rest)) >= plain->target)
        return TRUE;

      if (get_move (plain, i)->rule->kind != JALON_MOVE_WAIT && get_total (plain, rest, get_ready (plain, set)) >= plain->target)
        return TRUE;
    }

  return FALSE;
}

static Vector
get_vector (const Plain *plain,
            guint        set)
{
  Vector vector = { get_ready (plain, set), 0, 0, 0 };

  for (guint i = 0; i < plain->moves->len; i++)
    if (set & (1u << i))
      {
        vector.weeks += get_move (plain, i)->weeks;
        vector.cost += get_move (plain, i)->cost;
        vector.n++;
      }

  return vector;
}

static gboolean
is_as_good (const Vector *a,
            const Vector *b)
{
  return a->ready <= b->ready && a->weeks <= b->weeks && a->cost <= b->cost && a->n <= b->n;
}

static gboolean
is_equal (const Vector *a,
          const Vector *b)
{
  return is_as_good (a, b) && is_as_good (b, a);
}

static GArray *
find_plainly (Plain *plain)
{
  GArray *all = g_array_new (FALSE, FALSE, sizeof (Vector));
  GArray *best = g_array_new (FALSE, FALSE, sizeof (Vector));

  for (guint set = 1; set < 1u << plain->moves->len; set++)
    if (is_possible (plain, set) && get_total (plain, set, get_ready (plain, set)) >= plain->target && !has_needless_move (plain, set))
      {
        Vector vector = get_vector (plain, set);

        g_array_append_val (all, vector);
      }

  for (guint i = 0; i < all->len; i++)
    {
      gboolean beaten = FALSE;

      for (guint j = 0; j < all->len && !beaten; j++)
        {
          const Vector *a = &g_array_index (all, Vector, i);
          const Vector *b = &g_array_index (all, Vector, j);

          beaten = is_as_good (b, a) && (!is_equal (a, b) || j < i);
        }

      if (!beaten)
        g_array_append_val (best, g_array_index (all, Vector, i));
    }

  g_array_unref (all);
  return best;
}

static Vector
get_way_vector (const JalonWay *way)
{
  return (Vector){ jalon_date_to_serial (way->ready), way->weeks, way->cost, (int) way->moves->len };
}

static void
check_ways (Plain           *plain,
            const JalonWays *ways,
            const GArray    *expected)
{
  g_assert_cmpuint (ways->ways->len, ==, expected->len);

  for (guint i = 0; i < ways->ways->len; i++)
    {
      const JalonWay *way = ways->ways->pdata[i];
      Vector          vector = get_way_vector (way);
      guint           set = 0;
      gboolean        known = FALSE;

      for (guint j = 0; j < expected->len; j++)
        known |= is_equal (&vector, &g_array_index (expected, Vector, j));

      g_assert_true (known);

      for (guint j = 0; j < plain->moves->len; j++)
        if (g_ptr_array_find (way->moves, get_move (plain, j), NULL))
          set |= 1u << j;

      g_assert_cmpint (way->score, ==, get_total (plain, set, vector.ready));
      g_assert_cmpint (way->score, >=, plain->target);
    }
}

static int
find_best_total (Plain *plain,
                 int    score)
{
  for (guint set = 1; set < 1u << plain->moves->len; set++)
    if (is_possible (plain, set))
      score = MAX (score, get_total (plain, set, get_ready (plain, set)));

  return score;
}

static void
compare (Plain *plain,
         int    score,
         guint *n_ways)
{
  g_autoptr (JalonMoveTable) table = jalon_move_table_new (plain->household, get_rulebook (), plain->moves);
  g_autoptr (JalonWays)      ways = jalon_ways_find (table, score, plain->target, JALON_WAYS_BOUNDED);
  g_autoptr (JalonWays)      plain_ways = jalon_ways_find (table, score, plain->target, JALON_WAYS_PLAIN);
  g_autoptr (GArray)         expected = find_plainly (plain);

  check_ways (plain, ways, expected);
  check_ways (plain, plain_ways, expected);
  *n_ways += expected->len;

  if (expected->len == 0)
    g_assert_cmpint (ways->best != NULL ? ways->best->score : score, ==, find_best_total (plain, score));
}

/* A few moves of the many, the most telling and some at random. */
static GPtrArray *
choose_moves (GPtrArray *all,
              GRand     *random)
{
  GPtrArray *moves = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    {
      const JalonMove *move = all->pdata[i];
      gboolean         rare = move->rule->kind == JALON_MOVE_SWAP || move->rule->kind == JALON_MOVE_WAIT || move->rule->kind == JALON_MOVE_ASSESSMENT;

      if (moves->len < MOST_MOVES && move->rule->kind != JALON_MOVE_NOMINATION && !g_str_has_prefix (move->id, "answer-") && g_rand_int_range (random, 0, 100) < (rare ? 70 : 25))
        g_ptr_array_add (moves, all->pdata[i]);
    }

  return moves;
}

static GPtrArray *
find_moves (JalonHousehold *household,
            JalonDate       on,
            int             months)
{
  g_autoptr (JalonForecast) forecast = jalon_forecast_make (household, get_rulebook (), on, jalon_date_add_months (on, months, JALON_ROUNDING_DOWN), NULL);

  return jalon_moves_find (household, get_rulebook (), get_kinds (), forecast, NULL);
}

static void
test_random (void)
{
  static const char *const days[] = { "2026-11-29", "2023-06-15" };
  guint                    n_ways = 0;

  for (guint32 seed = 1; seed <= N_HOUSEHOLDS; seed++)
    {
      JalonDate                  on = jalon_test_date (days[seed % G_N_ELEMENTS (days)]);
      g_autoptr (JalonHousehold) household = jalon_test_random_household (seed, on, FALSE);
      g_autoptr (GRand)          random = g_rand_new_with_seed (seed);
      g_autoptr (GPtrArray)      all = find_moves (household, on, 36);
      g_autoptr (GPtrArray)      moves = choose_moves (all, random);
      g_autoptr (GHashTable)     totals = g_hash_table_new (NULL, NULL);
      Plain                      plain = { household, moves, { NULL }, 0, on, totals };
      int                        score;

      jalon_scorer_init (&plain.scorer, get_rulebook ());
      score = jalon_scorer_total (&plain.scorer, household, on);

      for (int more = 10; more <= 90; more += 40)
        {
          plain.target = score + more;
          g_test_message ("household %u, target %d, %u moves", seed, plain.target, moves->len);
          compare (&plain, score, &n_ways);
        }

      jalon_scorer_clear (&plain.scorer);
    }

  g_assert_cmpuint (n_ways, >, 20);
}

/* All moves of a household, bounded and plain. */
static void
test_bounds (void)
{
  JalonDate                  on = jalon_test_date ("2026-11-29");
  g_autoptr (JalonHousehold) household = jalon_test_random_household (5, on, FALSE);
  g_autoptr (GPtrArray)      moves = find_moves (household, on, 12);
  g_autoptr (JalonMoveTable) table = jalon_move_table_new (household, get_rulebook (), moves);
  g_auto (JalonScorer)       scorer;
  int                        score;

  jalon_scorer_init (&scorer, get_rulebook ());
  score = jalon_scorer_total (&scorer, household, on);

  for (int more = 1; more < 120; more += 17)
    {
      g_autoptr (JalonWays) bounded = jalon_ways_find (table, score, score + more, JALON_WAYS_BOUNDED);
      g_autoptr (JalonWays) plain = jalon_ways_find (table, score, score + more, JALON_WAYS_PLAIN);

      g_assert_cmpuint (bounded->ways->len, ==, plain->ways->len);
      g_assert_cmpuint (bounded->n_scored, <=, plain->n_scored + 100);

      for (guint i = 0; i < plain->ways->len; i++)
        {
          Vector a = get_way_vector (bounded->ways->pdata[i]);
          Vector b = get_way_vector (plain->ways->pdata[i]);

          g_assert_true (is_equal (&a, &b));
        }
    }
}

static void
test_reached (void)
{
  JalonDate                  on = jalon_test_date ("2026-11-29");
  g_autoptr (JalonHousehold) household = jalon_test_household ("'candidate': { 'birth-date': '1996-12-01' }");
  g_autoptr (JalonProspect)  prospect = jalon_prospect_new (household, get_rulebook (), get_kinds (), on, jalon_forecast_get_usual_end (on), 110, NULL);
  g_autoptr (JalonProspect)  beyond = jalon_prospect_new (household, get_rulebook (), get_kinds (), on, jalon_forecast_get_usual_end (on), 1200, NULL);

  g_assert_true (prospect->ways->reached);
  g_assert_cmpuint (prospect->ways->ways->len, ==, 0);
  g_assert_false (beyond->ways->reached);
  g_assert_cmpuint (beyond->ways->ways->len, ==, 0);
  g_assert_nonnull (beyond->ways->best);
}

typedef struct
{
  const char *name;
  int         target;
  gboolean    fine;
} TargetRow;

static const TargetRow target_rows[] = {
  { "zero", 0, FALSE },
  { "one", 1, TRUE },
  { "most", 1200, TRUE },
  { "too-much", 1201, FALSE },
};

static void
test_target (gconstpointer data)
{
  const TargetRow   *row = data;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (jalon_target_check (row->target, &error), ==, row->fine);
  if (!row->fine)
    g_assert_error (error, JALON_WHATIF_ERROR, JALON_WHATIF_ERROR_TARGET);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ways/random", test_random);
  g_test_add_func ("/ways/bounds", test_bounds);
  g_test_add_func ("/ways/reached", test_reached);
  JALON_TEST_ADD_ROWS ("/ways/target", target_rows, test_target);

  return g_test_run ();
}
