/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-cut-offs.h"

#include "jalon-test.h"

typedef struct
{
  const char *name;
  const char *kind;
  JalonDate   on;
  const char *latest; /* number, or NULL */
  guint       n;
  gint32      median;
} KindRow;

/* Reckoned by hand from the list: the last six of the Canadian Experience Class up to 1 October 2026 are
 * 518, 519, 521, 523, 516 and 516. */
static const KindRow kind_rows[] = {
  { "one", "cec", { 2026, 10, 1 }, "446", 1, 518 },
  { "two-half-up", "cec", { 2026, 10, 1 }, "446", 2, 519 },
  { "three", "cec", { 2026, 10, 1 }, "446", 3, 519 },
  { "day-before-the-latest", "cec", { 2026, 9, 28 }, "443", 1, 519 },
  { "on-its-day", "cec", { 2026, 9, 29 }, "446", 1, 518 },
  { "fewer-than-asked", "fsw", { 2026, 10, 1 }, "240", 6, 489 },
  { "day-before-the-first", "fsw", { 2023, 2, 1 }, NULL, 6, -1 },
  { "never-held", "researchers", { 2026, 10, 1 }, NULL, 6, -1 },
};

static void
test_kind (gconstpointer data)
{
  const KindRow          *row = data;
  g_autoptr (JalonRounds) rounds = jalon_rounds_new_builtin ();
  const JalonRoundKind   *kind = jalon_round_kinds_find (row->kind);
  const JalonRound       *latest = jalon_rounds_find_latest (rounds, kind, row->on);

  g_assert_cmpstr (latest != NULL ? latest->number : NULL, ==, row->latest);
  g_assert_cmpint (jalon_rounds_get_median (rounds, kind, row->on, row->n), ==, row->median);
}

/* Three rounds of trades between 3 October 2025 and 2 October 2026, reckoned by hand. */
static void
test_year (void)
{
  g_autoptr (JalonRounds) rounds = jalon_rounds_new_builtin ();
  JalonCutOffs            cut_offs;

  jalon_rounds_summarize (rounds, jalon_round_kinds_find ("trades"), (JalonDate){ 2026, 10, 1 }, 12, &cut_offs);
  g_assert_cmpuint (cut_offs.n, ==, 2);
  g_assert_cmpint (cut_offs.lowest, ==, 476);
  g_assert_cmpint (cut_offs.highest, ==, 477);
  g_assert_cmpint (cut_offs.median, ==, 477);
  g_assert_true (jalon_date_equal (cut_offs.first, ((JalonDate){ 2025, 10, 2 })));

  /* On a later day the twelve months end with the data, not with an empty month. */
  jalon_rounds_summarize (rounds, jalon_round_kinds_find ("trades"), (JalonDate){ 2027, 11, 23 }, 12, &cut_offs);
  g_assert_cmpuint (cut_offs.n, ==, 2);
  g_assert_true (jalon_date_equal (cut_offs.last, ((JalonDate){ 2026, 10, 1 })));

  jalon_rounds_summarize (rounds, jalon_round_kinds_find ("researchers"), (JalonDate){ 2026, 10, 1 }, 12, &cut_offs);
  g_assert_cmpuint (cut_offs.n, ==, 0);
  g_assert_cmpint (cut_offs.median, ==, -1);
}

/* A round is in the twelve months up to the day before it is a year old. */
static void
test_edge (void)
{
  g_autoptr (JalonRounds) rounds = jalon_rounds_new_builtin ();
  const JalonRoundKind   *stem = jalon_round_kinds_find ("stem");
  JalonCutOffs            cut_offs;

  jalon_rounds_summarize (rounds, stem, (JalonDate){ 2025, 4, 10 }, 12, &cut_offs);
  g_assert_cmpuint (cut_offs.n, ==, 1);
  jalon_rounds_summarize (rounds, stem, (JalonDate){ 2025, 4, 11 }, 12, &cut_offs);
  g_assert_cmpuint (cut_offs.n, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/cut-offs/kind", kind_rows, test_kind);
  g_test_add_func ("/cut-offs/year", test_year);
  g_test_add_func ("/cut-offs/edge", test_edge);

  return g_test_run ();
}
