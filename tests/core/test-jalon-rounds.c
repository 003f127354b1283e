/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rounds.h"

#include <string.h>

#include "jalon-test.h"

/* What was packed is what the file says, read by the other reader of the same form. */
static void
test_packed (void)
{
  g_autofree char        *path = g_build_filename (g_getenv ("JALON_SOURCE_DIR"), "data", "rounds", "rounds.json", NULL);
  g_autoptr (GError)      error = NULL;
  g_autofree char        *text = NULL;
  gsize                   length;
  g_autoptr (GBytes)      bytes = NULL;
  g_autoptr (JalonRounds) builtin = jalon_rounds_new_builtin ();
  g_autoptr (JalonRounds) read = NULL;
  g_autoptr (GBytes)      one = NULL;
  g_autoptr (GBytes)      two = NULL;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);
  bytes = g_bytes_new_take (g_steal_pointer (&text), length);
  read = jalon_rounds_parse (bytes, &error);
  g_assert_no_error (error);
  one = jalon_rounds_write (builtin);
  two = jalon_rounds_write (read);
  g_assert_true (g_bytes_equal (one, two));
  for (guint i = 0; i < jalon_rounds_get_length (read); i++)
    g_assert_true (jalon_rounds_get (read, i)->kind == jalon_rounds_get (builtin, i)->kind);
}

typedef struct
{
  const char *name;
  int         year;
  gint32      invitations;
} YearRow;

/* As added up from the official lists by another program. */
static const YearRow year_rows[] = {
  { "2015", 2015, 31063 },
  { "2016", 2016, 33782 },
  { "2017", 2017, 86023 },
  { "2018", 2018, 89800 },
  { "2019", 2019, 85300 },
  { "2020", 2020, 107350 },
  { "2021", 2021, 114224 },
  { "2022", 2022, 46539 },
  { "2023", 2023, 110266 },
  { "2024", 2024, 98903 },
  { "2025", 2025, 113998 },
  { "2026", 2026, 135215 },
};

static void
test_year (gconstpointer data)
{
  const YearRow          *row = data;
  g_autoptr (JalonRounds) rounds = jalon_rounds_new_builtin ();
  gint32                  sum = 0;

  for (guint i = 0; i < jalon_rounds_get_length (rounds); i++)
    if (jalon_rounds_get (rounds, i)->date.year == row->year)
      sum += jalon_rounds_get (rounds, i)->invitations;

  g_assert_cmpint (sum, ==, row->invitations);
}

typedef struct
{
  const char *name;
  const char *kind;
  guint       n;
  gint32      lowest;
  gint32      highest;
  gint32      invitations;
} KindRow;

static const KindRow kind_rows[] = {
  { "general", "general", 178, 413, 886, 516117 },
  { "cec", "cec", 70, 75, 808, 252317 },
  { "fsw", "fsw", 1, 489, 489, 3300 },
  { "fst", "fst", 7, 199, 415, 3055 },
  { "pnp", "pnp", 114, 663, 902, 71384 },
  { "french", "french", 36, 336, 486, 130200 },
  { "healthcare", "healthcare", 16, 422, 510, 41850 },
  { "stem", "stem", 3, 481, 491, 10900 },
  { "trades", "trades", 7, 388, 505, 13850 },
  { "transport", "transport", 4, 430, 470, 2945 },
  { "agriculture", "agriculture", 3, 354, 437, 1150 },
  { "education", "education", 2, 462, 479, 3500 },
  { "physicians", "physicians", 3, 169, 223, 891 },
  { "senior-managers", "senior_managers", 3, 389, 429, 1000 },
  { "military", "military", 1, 368, 368, 4 },
  { "researchers-none", "researchers", 0, 0, 0, 0 },
  { "other-none", "other", 0, 0, 0, 0 },
};

static void
test_kind (gconstpointer data)
{
  const KindRow          *row = data;
  g_autoptr (JalonRounds) rounds = jalon_rounds_new_builtin ();
  KindRow                 found = { row->name, row->kind, 0, 0, 0, 0 };

  for (guint i = 0; i < jalon_rounds_get_length (rounds); i++)
    {
      const JalonRound *round = jalon_rounds_get (rounds, i);

      if (strcmp (round->kind->id, row->kind) != 0)
        continue;

      found.lowest = found.n == 0 ? round->cut_off : MIN (found.lowest, round->cut_off);
      found.highest = MAX (found.highest, round->cut_off);
      found.invitations += round->invitations;
      found.n++;
    }

  g_assert_cmpuint (found.n, ==, row->n);
  g_assert_cmpint (found.lowest, ==, row->lowest);
  g_assert_cmpint (found.highest, ==, row->highest);
  g_assert_cmpint (found.invitations, ==, row->invitations);
}

static void
test_builtin (void)
{
  g_autoptr (JalonRounds) rounds = jalon_rounds_new_builtin ();
  guint                   n_ties = 0;
  guint                   n_pools = 0;
  guint                   n_french = 0;

  g_assert_cmpuint (jalon_rounds_get_length (rounds), ==, 448);
  g_assert_true (jalon_date_equal (jalon_rounds_get_data_of (rounds), ((JalonDate){ 2026, 10, 1 })));
  g_assert_cmpstr (jalon_rounds_get (rounds, 0)->number, ==, "447");
  g_assert_cmpstr (jalon_rounds_get (rounds, 447)->number, ==, "1");
  g_assert_null (jalon_rounds_find (rounds, "91"));
  g_assert_cmpint (jalon_rounds_find (rounds, "91a")->cut_off, ==, 288);
  g_assert_cmpint (jalon_rounds_find (rounds, "91b")->cut_off, ==, 902);

  for (guint i = 0; i < 448; i++)
    {
      const JalonRound *round = jalon_rounds_get (rounds, i);

      if (i > 0)
        g_assert_cmpint (jalon_round_compare (jalon_rounds_get (rounds, i - 1), round), <, 0);

      g_assert_nonnull (round->name.words[JALON_LANGUAGE_EN]);
      n_french += round->name.words[JALON_LANGUAGE_FR] != NULL ? 1 : 0;
      n_ties += jalon_moment_is_set (round->tie) ? 1 : 0;
      n_pools += round->pool != NULL ? 1 : 0;
    }

  /* 76 early rounds have no moment, nor have the last two; 230 have a pool, and one no French name. */
  g_assert_cmpuint (n_ties, ==, 448 - 76 - 2);
  g_assert_cmpuint (n_pools, ==, 230);
  g_assert_cmpuint (n_french, ==, 447);
  g_assert_cmpstr (jalon_round_get_name (jalon_rounds_find (rounds, "434"), JALON_LANGUAGE_FR), ==, "Métiers des transports");
  g_assert_cmpstr (jalon_round_get_name (jalon_rounds_find (rounds, "446"), JALON_LANGUAGE_FR), ==, "Catégorie de l’expérience canadienne");
}

/* The wide bands make up the total in every pool; those of ten make up the wide ones but in round 247. */
static void
test_pools (void)
{
  static const JalonPoolBand wide[] = { JALON_POOL_601_1200, JALON_POOL_501_600, JALON_POOL_451_500, JALON_POOL_401_450, JALON_POOL_351_400, JALON_POOL_301_350, JALON_POOL_0_300 };
  g_autoptr (JalonRounds)    rounds = jalon_rounds_new_builtin ();

  for (guint i = 0; i < jalon_rounds_get_length (rounds); i++)
    {
      const JalonRound *round = jalon_rounds_get (rounds, i);
      gint32            sum = 0;

      if (round->pool == NULL)
        continue;

      for (guint j = 0; j < G_N_ELEMENTS (wide); j++)
        sum += round->pool->candidates[wide[j]];

      g_assert_cmpint (sum, ==, round->pool->candidates[JALON_POOL_TOTAL]);
      g_assert_cmpint (jalon_pool_has_tens (round->pool), ==, strcmp (round->number, "247") != 0);
    }

  g_assert_null (jalon_rounds_get_pool (rounds, (JalonDate){ 2022, 1, 16 }));
  g_assert_true (jalon_date_equal (jalon_rounds_get_pool (rounds, (JalonDate){ 2022, 1, 17 })->as_of, ((JalonDate){ 2022, 1, 17 })));
  g_assert_cmpint (jalon_rounds_get_pool (rounds, (JalonDate){ 2026, 11, 23 })->candidates[JALON_POOL_TOTAL], ==, 229904);
}

static void
test_round_trip (void)
{
  g_autoptr (GError)      error = NULL;
  g_autoptr (JalonRounds) rounds = jalon_rounds_new_builtin ();
  g_autoptr (GBytes)      first = jalon_rounds_write (rounds);
  g_autoptr (JalonRounds) again = jalon_rounds_parse (first, &error);
  g_autoptr (GBytes)      second = NULL;

  g_assert_no_error (error);
  second = jalon_rounds_write (again);
  g_assert_true (g_bytes_equal (first, second));
}

typedef struct
{
  const char *name;
  const char *text;
  const char *message;
} DefectRow;

#define FILE_OF(rounds) "{ 'format': 'jalon-rounds/1', 'names': [ { 'en': 'General' } ], 'pools': [], 'rounds': [ " rounds " ] }"
#define ROUND(rest) "{ 'number': '1', 'date': '2015-01-31', 'name': 0, 'invitations': 779, 'cut-off': 886" rest " }"

#define POOL_OF(pool) "{ 'format': 'jalon-rounds/1', 'names': [], 'pools': [ " pool " ], 'rounds': [] }"
#define SEVENTEEN "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17"

static const DefectRow defect_rows[] = {
  { "not-json", "{", "end" },
  { "not-an-object", "[]", "is not an object" },
  { "no-format", "{}", "format: is missing" },
  { "another-format", "{ 'format': 'jalon-rounds/2' }", "format: is not jalon-rounds/1" },
  { "unknown-member", "{ 'format': 'jalon-rounds/1', 'x': 1 }", "\"x\" is not a known member" },
  { "no-names", "{ 'format': 'jalon-rounds/1' }", "names: is missing" },
  { "name-without-language", "{ 'format': 'jalon-rounds/1', 'names': [ {} ] }", "names[0]: is in neither language" },
  { "pool-of-two", "{ 'format': 'jalon-rounds/1', 'names': [], 'pools': [ { 'as-of': '2022-01-01', 'candidates': [1, 2] } ] }", "pools[0]: candidates: are not 18" },
  { "twice", FILE_OF (ROUND ("") ", " ROUND ("")), "rounds[1]: number: 1 is there twice" },
  { "pool-that-is-not-there", FILE_OF (ROUND (", 'pool': 0")), "rounds[0]: pool: is not from 0 to -1" },
  { "tie", FILE_OF (ROUND (", 'tie': '2015-01-31'")), "rounds[0]: tie: is not a moment" },
  { "unknown-member-of-a-round", FILE_OF (ROUND (", 'x': 1")), "rounds[0]: \"x\" is not a known member" },
  { "cut-off-above-1200", FILE_OF ("{ 'number': '1', 'date': '2015-01-31', 'name': 0, 'invitations': 779, 'cut-off': 1201 }"), "rounds[0]: cut-off: is not from 0 to 1200" },
  { "no-invitations", FILE_OF ("{ 'number': '1', 'date': '2015-01-31', 'name': 0, 'invitations': 0, 'cut-off': 1200 }"), "rounds[0]: invitations: is not from 1" },
  { "format-is-a-number", "{ 'format': 1 }", "format: is a number, not a text" },
  { "names-are-a-text", "{ 'format': 'jalon-rounds/1', 'names': 'General' }", "names: is a text, not an array" },
  { "name-is-a-text", "{ 'format': 'jalon-rounds/1', 'names': [ 'General' ] }", "names[0]: is not an object" },
  { "name-in-a-third-language", "{ 'format': 'jalon-rounds/1', 'names': [ { 'de': 'Alle' } ] }", "names[0]: \"de\" is not a known member" },
  { "name-is-a-number", "{ 'format': 'jalon-rounds/1', 'names': [ { 'en': 'General', 'fr': 1 } ] }", "names[0]: fr: is a number, not a text" },
  { "no-pools", "{ 'format': 'jalon-rounds/1', 'names': [] }", "pools: is missing" },
  { "pool-is-a-number", POOL_OF ("1"), "pools[0]: is not an object" },
  { "pool-without-day", POOL_OF ("{ 'candidates': [] }"), "pools[0]: as-of: is missing" },
  { "pool-without-counts", POOL_OF ("{ 'as-of': '2022-01-01' }"), "pools[0]: candidates: is missing" },
  { "pool-count-is-a-text", POOL_OF ("{ 'as-of': '2022-01-01', 'candidates': [ '0', " SEVENTEEN " ] }"), "pools[0]: candidates[0]: is a text, not a number" },
  { "pool-count-below-zero", POOL_OF ("{ 'as-of': '2022-01-01', 'candidates': [ -1, " SEVENTEEN " ] }"), "pools[0]: candidates[0]: is not a count" },
  { "pool-count-and-a-half", POOL_OF ("{ 'as-of': '2022-01-01', 'candidates': [ " SEVENTEEN ", 0.5 ] }"), "pools[0]: candidates[17]: is not a count" },
  { "pool-count-of-three-milliards", POOL_OF ("{ 'as-of': '2022-01-01', 'candidates': [ 3000000000, " SEVENTEEN " ] }"), "pools[0]: candidates[0]: is not a count" },
  { "no-rounds", "{ 'format': 'jalon-rounds/1', 'names': [], 'pools': [] }", "rounds: is missing" },
  { "round-is-a-text", FILE_OF ("'1'"), "rounds[0]: is not an object" },
  { "round-without-number", FILE_OF ("{ 'date': '2015-01-31' }"), "rounds[0]: number: is missing" },
  { "round-without-day", FILE_OF ("{ 'number': '1' }"), "rounds[0]: date: is missing" },
  { "impossible-day", FILE_OF ("{ 'number': '1', 'date': '2015-02-29' }"), "rounds[0]: date: " },
  { "invitations-are-a-text", FILE_OF ("{ 'number': '1', 'date': '2015-01-31', 'invitations': '779' }"), "rounds[0]: invitations: " },
  { "no-cut-off", FILE_OF ("{ 'number': '1', 'date': '2015-01-31', 'name': 0, 'invitations': 779 }"), "rounds[0]: cut-off: is missing" },
  { "no-name", FILE_OF ("{ 'number': '1', 'date': '2015-01-31', 'invitations': 779, 'cut-off': 886 }"), "rounds[0]: name: is missing" },
  { "name-that-is-not-there", FILE_OF ("{ 'number': '1', 'date': '2015-01-31', 'name': 1, 'invitations': 779, 'cut-off': 886 }"), "rounds[0]: name: is not from 0 to 0" },
  { "name-below-the-first", FILE_OF ("{ 'number': '1', 'date': '2015-01-31', 'name': -1, 'invitations': 779, 'cut-off': 886 }"), "rounds[0]: name: is not from 0 to 0" },
  { "tie-is-a-number", FILE_OF (ROUND (", 'tie': 1")), "rounds[0]: tie: is a number, not a text" },
  { "pool-is-a-text", FILE_OF (ROUND (", 'pool': '0'")), "rounds[0]: pool: " },
  { "number", FILE_OF ("{ 'number': '01', 'date': '2015-01-31', 'name': 0, 'invitations': 1, 'cut-off': 1200 }"), "rounds[0]: number: is not the number of a round" },
};

static void
test_defect (gconstpointer data)
{
  const DefectRow        *row = data;
  g_autofree char        *text = g_strdelimit (g_strdup (row->text), "'", '"');
  g_autoptr (GBytes)      bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError)      error = NULL;
  g_autoptr (JalonRounds) rounds = jalon_rounds_parse (bytes, &error);

  g_assert_null (rounds);
  g_assert_nonnull (error);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, row->message));
}

typedef struct
{
  const char *name;
  const char *number;
  gboolean    valid;
} NumberRow;

static const NumberRow number_rows[] = {
  { "digits", "447", TRUE },
  { "letter", "91a", TRUE },
  { "five-digits", "99999", TRUE },
  { "six-digits", "100000", FALSE },
  { "zero", "0", FALSE },
  { "leading-zero", "091", FALSE },
  { "two-letters", "91ab", FALSE },
  { "large-letter", "91A", FALSE },
  { "letter-only", "a", FALSE },
  { "empty", "", FALSE },
  { "negative", "-1", FALSE },
};

static void
test_number (gconstpointer data)
{
  const NumberRow *row = data;

  g_assert_cmpint (jalon_round_number_is_valid (row->number), ==, row->valid);
}

static void
test_number_order (void)
{
  g_assert_cmpint (jalon_round_number_compare ("91", "91a"), <, 0);
  g_assert_cmpint (jalon_round_number_compare ("91a", "91b"), <, 0);
  g_assert_cmpint (jalon_round_number_compare ("91b", "92"), <, 0);
  g_assert_cmpint (jalon_round_number_compare ("9", "10"), <, 0);
  g_assert_cmpint (jalon_round_number_compare ("91a", "91a"), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/rounds/year", year_rows, test_year);
  JALON_TEST_ADD_ROWS ("/rounds/kind", kind_rows, test_kind);
  g_test_add_func ("/rounds/packed", test_packed);
  g_test_add_func ("/rounds/builtin", test_builtin);
  g_test_add_func ("/rounds/pools", test_pools);
  g_test_add_func ("/rounds/round-trip", test_round_trip);
  JALON_TEST_ADD_ROWS ("/rounds/defect", defect_rows, test_defect);
  JALON_TEST_ADD_ROWS ("/rounds/number", number_rows, test_number);
  g_test_add_func ("/rounds/number-order", test_number_order);

  return g_test_run ();
}
