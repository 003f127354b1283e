/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rounds.h"

#include <string.h>

#include "jalon-test.h"

/* Rounds, each as in the feed: number, day, name, size, score, tie. */
static JalonRounds *
make_rounds (const char *const rows[][6],
             guint             n)
{
  g_autoptr (GString) text = g_string_new ("{\"rounds\":[");
  g_autoptr (GBytes)  bytes = NULL;
  g_autoptr (GError)  error = NULL;
  JalonRounds        *rounds;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s{\"drawNumber\":\"%s\",\"drawDate\":\"%s\",\"drawName\":\"%s\",\"drawSize\":\"%s\",\"drawCRS\":\"%s\",\"drawCutOff\":\"%s\"}",
                            i > 0 ? "," : "", rows[i][0], rows[i][1], rows[i][2], rows[i][3], rows[i][4], rows[i][5]);

  g_string_append (text, "]}");
  bytes = g_bytes_new (text->str, text->len);
  rounds = jalon_feed_parse (bytes, NULL, &error);
  g_assert_no_error (error);
  return rounds;
}

static const char *const good_rows[][6] = {
  { "2", "2026-09-29", "Canadian Experience Class", "2,000", "518", "" },
  { "1", "2026-09-01", "General", "1,000", "500", "August 1, 2026 at 10:00:00 UTC" },
};

typedef struct
{
  const char *name;
  const char *feed[6]; /* of round 2 */
  const char *problem;
} ContradictionRow;

static const ContradictionRow contradiction_rows[] = {
  { "equal", { "2", "2026-09-29", "Canadian Experience Class", "2,000", "518", "" }, NULL },
  { "name-spelled-anew", { "2", "2026-09-29", "CANADIAN EXPERIENCE CLASS", "2,000", "518", "" }, NULL },
  { "tie-is-new", { "2", "2026-09-29", "Canadian Experience Class", "2,000", "518", "March 1, 2026 at 10:00:00 UTC" }, NULL },
  { "date", { "2", "2026-09-30", "Canadian Experience Class", "2,000", "518", "" }, "round 2: drawDate: is different in the new list: kept as it was" },
  { "kind", { "2", "2026-09-29", "General", "2,000", "518", "" }, "round 2: drawName: is different in the new list: kept as it was" },
  { "size", { "2", "2026-09-29", "Canadian Experience Class", "2,001", "518", "" }, "round 2: drawSize: is different in the new list: kept as it was" },
  { "score", { "2", "2026-09-29", "Canadian Experience Class", "2,000", "519", "" }, "round 2: drawCRS: is different in the new list: kept as it was" },
};

static void
test_contradiction (gconstpointer data)
{
  const ContradictionRow *row = data;
  g_autoptr (JalonRounds) good = make_rounds (good_rows, 2);
  const char *const       rows[][6] = {
          { row->feed[0], row->feed[1], row->feed[2], row->feed[3], row->feed[4], row->feed[5] },
          { "1", "2026-09-01", "General", "1,000", "500", "August 1, 2026 at 10:00:00 UTC" },
  };
  g_autoptr (JalonRounds) feed = make_rounds (rows, 2);
  g_autoptr (GPtrArray)   problems = jalon_round_problems_new ();
  g_autoptr (JalonRounds) merged = jalon_rounds_merge (good, feed, TRUE, problems);
  const JalonRound       *round = jalon_rounds_find (merged, "2");
  g_autofree char        *problem = problems->len > 0 ? jalon_round_problem_to_string (problems->pdata[0]) : NULL;

  g_assert_cmpuint (problems->len, ==, row->problem != NULL ? 1 : 0);
  g_assert_cmpstr (problem, ==, row->problem);
  g_assert_cmpuint (jalon_rounds_get_length (merged), ==, 2);
  g_assert_cmpint (round->cut_off, ==, 518);
  g_assert_cmpint (round->invitations, ==, 2000);
  g_assert_cmpint (round->date.day, ==, 29);
  g_assert_cmpstr (round->kind->id, ==, "cec");
  g_assert_cmpint (jalon_moment_is_set (round->tie), ==, strcmp (row->name, "tie-is-new") == 0);
}

/* Of the round of 1 September: the moment that decided, and who waited. */
typedef struct
{
  const char *name;
  int         good_tie; /* the second of 1 August; 0: not known */
  int         feed_tie;
  int         good_pool; /* how many waited in all; 0: not known */
  int         feed_pool;
  int         pool_day; /* of September, in the feed */
  const char *problem;
  int         tie;
  int         pool;
} MoreRow;

#define TIE_DIFFERS "round 1: drawCutOff: is different in the new list: kept as it was"
#define POOL_DIFFERS "round 1: dd18: is different in the new list: kept as it was"

static const MoreRow more_rows[] = {
  { "tie-equal", 60, 60, 0, 0, 1, NULL, 60, 0 },
  { "tie-different", 60, 61, 0, 0, 1, TIE_DIFFERS, 60, 0 },
  { "tie-gone", 60, 0, 0, 0, 1, NULL, 60, 0 },
  { "pool-equal", 60, 60, 9, 9, 1, NULL, 60, 9 },
  { "pool-of-another-number", 60, 60, 9, 8, 1, POOL_DIFFERS, 60, 9 },
  { "pool-of-another-day", 60, 60, 9, 9, 2, POOL_DIFFERS, 60, 9 },
  { "pool-gone", 60, 60, 9, 0, 1, NULL, 60, 9 },
  { "pool-is-new", 60, 60, 0, 9, 1, NULL, 60, 9 },
  { "tie-is-new-beside-a-pool", 0, 60, 9, 9, 1, NULL, 60, 9 },
  { "both-are-new", 0, 60, 0, 9, 1, NULL, 60, 9 },
};

static JalonRounds *
make_round (int tie,
            int candidates,
            int pool_day)
{
  g_autoptr (JalonRounds) rounds = make_rounds (&good_rows[1], 1);
  GPtrArray              *list = g_ptr_array_new_with_free_func ((GDestroyNotify) jalon_round_unref);
  JalonRound             *round = jalon_round_copy (jalon_rounds_get (rounds, 0));
  gint32                  bands[JALON_N_POOL_BANDS] = { [JALON_POOL_TOTAL] = candidates };

  round->tie = tie > 0 ? (JalonMoment){ { 2026, 8, 1 }, tie } : JALON_MOMENT_UNSET;
  if (candidates > 0)
    round->pool = jalon_pool_new ((JalonDate){ 2026, 9, (guint8) pool_day }, bands);
  g_ptr_array_add (list, round);
  return jalon_rounds_new (list);
}

static void
test_more (gconstpointer data)
{
  const MoreRow          *row = data;
  g_autoptr (JalonRounds) good = make_round (row->good_tie, row->good_pool, 1);
  g_autoptr (JalonRounds) feed = make_round (row->feed_tie, row->feed_pool, row->pool_day);
  g_autoptr (GPtrArray)   problems = jalon_round_problems_new ();
  g_autoptr (JalonRounds) merged = jalon_rounds_merge (good, feed, TRUE, problems);
  const JalonRound       *round = jalon_rounds_get (merged, 0);
  g_autofree char        *problem = problems->len > 0 ? jalon_round_problem_to_string (problems->pdata[0]) : NULL;

  g_assert_cmpstr (problem, ==, row->problem);
  g_assert_cmpint (round->tie.second, ==, row->tie);
  g_assert_cmpint (round->pool != NULL ? round->pool->candidates[JALON_POOL_TOTAL] : 0, ==, row->pool);
}

static void
test_lacking (void)
{
  static const char *const rows[][6] = { { "3", "2026-10-01", "General", "500", "490", "" } };
  g_autoptr (JalonRounds)  good = make_rounds (good_rows, 2);
  g_autoptr (JalonRounds)  feed = make_rounds (rows, 1);
  g_autoptr (GPtrArray)    problems = jalon_round_problems_new ();
  g_autoptr (JalonRounds)  merged = jalon_rounds_merge (good, feed, TRUE, problems);
  g_autoptr (JalonRounds)  part = NULL;
  g_autofree char         *problem = NULL;

  g_assert_cmpuint (jalon_rounds_get_length (merged), ==, 3);
  g_assert_cmpstr (jalon_rounds_get (merged, 0)->number, ==, "3");
  g_assert_cmpuint (problems->len, ==, 2);
  problem = jalon_round_problem_to_string (problems->pdata[0]);
  g_assert_cmpstr (problem, ==, "round 2: is not in the new list: kept");

  g_ptr_array_set_size (problems, 0);
  part = jalon_rounds_merge (good, feed, FALSE, problems);
  g_assert_cmpuint (problems->len, ==, 0);
  g_assert_cmpuint (jalon_rounds_get_length (part), ==, 3);
}

static void
test_names (void)
{
  static const char *const rows[][6] = { { "2", "2026-09-29", "Catégorie de l’expérience canadienne", "2 000", "518", "" } };
  g_autoptr (JalonRounds)  good = make_rounds (good_rows, 2);
  g_autoptr (JalonRounds)  feed = make_rounds (rows, 1);
  g_autoptr (JalonRounds)  merged = jalon_rounds_merge (good, feed, FALSE, NULL);
  const JalonRound        *round = jalon_rounds_find (merged, "2");

  g_assert_cmpstr (jalon_round_get_name (round, JALON_LANGUAGE_EN), ==, "Canadian Experience Class");
  g_assert_cmpstr (jalon_round_get_name (round, JALON_LANGUAGE_FR), ==, "Catégorie de l’expérience canadienne");
  g_assert_cmpstr (jalon_round_get_name (jalon_rounds_find (merged, "1"), JALON_LANGUAGE_FR), ==, "Générale");
  g_assert_null (jalon_rounds_find (good, "2")->name.words[JALON_LANGUAGE_FR]);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/rounds-merge/contradiction", contradiction_rows, test_contradiction);
  JALON_TEST_ADD_ROWS ("/rounds-merge/more", more_rows, test_more);
  g_test_add_func ("/rounds-merge/lacking", test_lacking);
  g_test_add_func ("/rounds-merge/names", test_names);

  return g_test_run ();
}
