/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-prospect.h"

#include "jalon-move-finder.h"
#include "jalon-test-random.h"
#include "jalon-test.h"

/*
 * What is shown of all moves, for households at random: every move of a way, a test again whose result
 * ends, and of moves that bring points those that no other of their kind outdoes; nothing else.
 */

#define N_HOUSEHOLDS 24

static const JalonDate on = { 2026, 11, 23 };

static gboolean
asks_no_more (const JalonMove *other,
              const JalonMove *move)
{
  return other->gain >= move->gain && jalon_date_compare (other->ready, move->ready) <= 0 && other->weeks <= move->weeks && other->cost <= move->cost;
}

/* Whether one of the same kind, for the same person and language, is shown that is as good in everything. */
static gboolean
has_better (const JalonProspect *prospect,
            const JalonMove     *move)
{
  for (guint i = 0; i < prospect->shown->len; i++)
    {
      const JalonMove *other = prospect->shown->pdata[i];

      if (other != move && other->rule->kind == move->rule->kind && other->of == move->of && other->language == move->language &&
          !jalon_move_kind_is_answer (move->rule->kind) && asks_no_more (other, move))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_in_way (const JalonWay  *way,
           const JalonMove *move)
{
  return way != NULL && g_ptr_array_find (way->moves, move, NULL);
}

static gboolean
is_in_a_way (const JalonProspect *prospect,
             const JalonMove     *move)
{
  for (guint i = 0; i < prospect->ways->ways->len; i++)
    if (is_in_way (prospect->ways->ways->pdata[i], move))
      return TRUE;

  return is_in_way (prospect->ways->best, move);
}

static gboolean
is_test_again (const JalonMove *move)
{
  return move->rule->kind == JALON_MOVE_LANGUAGE_TEST && (move->ability == JALON_SAME_LEVELS || move->ability == JALON_OLD_LEVELS) && move->gain >= 0;
}

static void
check_shown (const JalonProspect *prospect)
{
  for (guint i = 0; i < prospect->moves->len; i++)
    {
      const JalonMove *move = prospect->moves->pdata[i];
      gboolean         shown = g_ptr_array_find (prospect->shown, move, NULL);

      if (shown)
        g_assert_true (move->gain > 0 || is_test_again (move) || is_in_a_way (prospect, move));
      else
        {
          g_assert_false (is_in_a_way (prospect, move));
          if (move->gain > 0 && !has_better (prospect, move))
            g_error ("%s: brings %d and is not shown", move->id, move->gain);
        }
    }

  for (guint i = 0; i < prospect->shown->len; i++)
    {
      guint place;

      g_assert_true (g_ptr_array_find (prospect->moves, prospect->shown->pdata[i], NULL));
      g_assert_true (g_ptr_array_find (prospect->shown, prospect->shown->pdata[i], &place));
      g_assert_cmpuint (place, ==, i);
    }
}

/* The earlier, then the one with fewer moves, then the cheaper. */
static void
check_ways (const JalonProspect *prospect)
{
  g_assert_true (prospect->ways->best == NULL || prospect->ways->ways->len == 0);

  for (guint i = 1; i < prospect->ways->ways->len; i++)
    {
      const JalonWay *before = prospect->ways->ways->pdata[i - 1];
      const JalonWay *way = prospect->ways->ways->pdata[i];
      int             order = jalon_date_compare (before->ready, way->ready);

      g_assert_cmpint (order, <=, 0);
      if (order == 0)
        g_assert_cmpuint (before->moves->len, <=, way->moves->len);
      if (order == 0 && before->moves->len == way->moves->len)
        g_assert_cmpint (before->cost, <=, way->cost);
    }
}

static void
test_random (gconstpointer data)
{
  const int                 above = GPOINTER_TO_INT (data);
  g_autoptr (JalonRulebook) rulebook = jalon_rulebook_new_builtin (NULL);
  JalonMoveRules           *kinds = jalon_move_rules_load (NULL);

  for (guint32 seed = 1; seed <= N_HOUSEHOLDS; seed++)
    {
      g_autoptr (JalonHousehold) household = jalon_test_random_household (seed, on, FALSE);
      g_autoptr (GError)         error = NULL;
      g_autoptr (JalonProspect)  first = jalon_prospect_new (household, rulebook, kinds, on, jalon_forecast_get_usual_end (on), 1, &error);
      g_autoptr (JalonProspect)  prospect = NULL;

      g_assert_no_error (error);
      g_test_message ("household %u", seed);
      prospect = jalon_prospect_new (household, rulebook, kinds, on, jalon_forecast_get_usual_end (on), MIN (first->crs.total + above, 1200), &error);
      g_assert_no_error (error);
      check_shown (prospect);
      check_ways (prospect);
    }

  jalon_move_rules_free (kinds);
}

/* A score that cannot be is no target, and there is no day before the rules. */
static void
test_refused (void)
{
  g_autoptr (JalonRulebook)  rulebook = jalon_rulebook_new_builtin (NULL);
  g_autoptr (JalonHousehold) household = jalon_test_household ("");
  JalonMoveRules            *kinds = jalon_move_rules_load (NULL);
  g_autoptr (GError)         error = NULL;

  g_assert_null (jalon_prospect_new (household, rulebook, kinds, on, jalon_forecast_get_usual_end (on), 1201, &error));
  g_assert_error (error, JALON_WHATIF_ERROR, JALON_WHATIF_ERROR_TARGET);
  g_clear_error (&error);
  g_assert_null (jalon_prospect_new (household, rulebook, kinds, (JalonDate){ 2014, 12, 31 }, on, 500, &error));
  g_assert_nonnull (error);
  jalon_move_rules_free (kinds);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/prospect/near", GINT_TO_POINTER (5), test_random);
  g_test_add_data_func ("/prospect/farther", GINT_TO_POINTER (60), test_random);
  g_test_add_data_func ("/prospect/out-of-reach", GINT_TO_POINTER (1200), test_random);
  g_test_add_func ("/prospect/refused", test_refused);

  return g_test_run ();
}
