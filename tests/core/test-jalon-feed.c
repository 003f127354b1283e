/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rounds.h"

#include <string.h>

#include "jalon-json.h"
#include "jalon-test.h"

static GBytes *
read_feed (const char *name)
{
  g_autofree char   *path = g_test_build_filename (G_TEST_DIST, "data", "feeds", name, NULL);
  g_autoptr (GError) error = NULL;
  char              *text;
  gsize              length;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);
  return g_bytes_new_take (text, length);
}

/* A feed of round 445 and another that is as in its name. */
typedef struct
{
  const char *name;    /* of the file */
  guint       n;       /* rounds that are taken */
  const char *problem; /* NULL: none */
} FeedRow;

static const FeedRow feed_rows[] = {
  { "size-letter.json", 1, "round 446: drawSize: \"2,0O0\" is not a number of invitations: left out" },
  { "size-negative.json", 1, "round 446: drawSize: \"-2,000\" is not a number of invitations: left out" },
  { "size-zero.json", 1, "round 446: drawSize: \"0\" is not a number of invitations: left out" },
  { "size-absent.json", 1, "round 446: drawSize: \"\" is not a number of invitations: left out" },
  { "size-slip.json", 1, "round 446: drawSize: \"20,00\" is not a number of invitations: left out" },
  { "date-impossible.json", 1, "round 446: drawDate: \"2026-02-30\" is not a day: left out" },
  { "date-absent.json", 1, "round 446: drawDate: \"\" is not a day: left out" },
  { "date-1999.json", 1, "round 446: drawDate: \"1999-09-29\" is not a day: left out" },
  { "cut-off-1201.json", 1, "round 446: drawCRS: \"1,201\" is not a score: left out" },
  { "cut-off-word.json", 1, "round 446: drawCRS: \"five hundred\" is not a score: left out" },
  { "cut-off-list.json", 1, "round 446: drawCRS: is not a score: left out" },
  { "number-word.json", 1, "rounds[1]: drawNumber: \"next\" is not the number of a round: left out" },
  { "number-absent.json", 1, "rounds[1]: drawNumber: \"\" is not the number of a round: left out" },
  { "name-empty.json", 1, "round 446: drawName: \"  \" is not a name: left out" },
  { "entry-text.json", 1, "rounds[1]: is not a round: left out" },
  { "twice-different.json", 1, "round 446: is there twice, and not the same: both left out" },
  { "twice-equal.json", 2, NULL },
  { "tie-word.json", 2, "round 446: drawCutOff: \"to be announced\" is not a moment: the round is taken without it" },
  { "pool-word.json", 2, "round 446: dd7: \"n/a\" is not a count: the round is taken without its pool" },
  { "pool-undated.json", 2, "round 446: drawDistributionAsOn: \"soon\" is not a count: the round is taken without its pool" },
  { "numbers-bare.json", 2, NULL },
  { "unknown-kind.json", 1, NULL },
};

static void
test_feed (gconstpointer data)
{
  const FeedRow          *row = data;
  g_autoptr (GBytes)      bytes = read_feed (row->name);
  g_autoptr (GPtrArray)   problems = jalon_round_problems_new ();
  g_autoptr (GError)      error = NULL;
  g_autoptr (JalonRounds) rounds = jalon_feed_parse (bytes, problems, &error);
  g_autofree char        *problem = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (jalon_rounds_get_length (rounds), ==, row->n);
  g_assert_cmpuint (problems->len, ==, row->problem != NULL ? 1 : 0);

  problem = problems->len > 0 ? jalon_round_problem_to_string (problems->pdata[0]) : NULL;
  g_assert_cmpstr (problem, ==, row->problem);
}

typedef struct
{
  const char *name; /* of the file */
  const char *message;
} RefusedRow;

static const RefusedRow refused_rows[] = {
  { "nothing.json", "" },
  { "array.json", "has no list \"rounds\"" },
  { "no-list.json", "has no list \"rounds\"" },
  { "list-is-text.json", "has no list \"rounds\"" },
  { "empty-list.json", "rounds: there is no round in it that can be read" },
  { "all-bad.json", "rounds: there is no round in it that can be read" },
  { "page.json", "is a web page" },
  { "cut.json", "" },
  { "comment.json", "" },
  { "member-twice.json", "rounds" },
  { "deep.json", "64" },
  { "bad-bytes.json", "" },
};

static void
test_refused (gconstpointer data)
{
  const RefusedRow       *row = data;
  g_autoptr (GBytes)      bytes = read_feed (row->name);
  g_autoptr (GPtrArray)   problems = jalon_round_problems_new ();
  g_autoptr (GError)      error = NULL;
  g_autoptr (JalonRounds) rounds = jalon_feed_parse (bytes, problems, &error);

  g_assert_null (rounds);
  g_assert_nonnull (error);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, row->message));
}

/* Each file of the folder is in one of the tables above or below. */
static void
test_folder (void)
{
  static const char *const others[] = { "good.json", "french-utf-8.json", "french-windows-1252.json", "byte-order-mark.json" };
  g_autofree char         *path = g_test_build_filename (G_TEST_DIST, "data", "feeds", NULL);
  g_autoptr (GDir)         folder = g_dir_open (path, 0, NULL);
  guint                    n = 0;

  g_assert_nonnull (folder);

  while (g_dir_read_name (folder) != NULL)
    n++;

  g_assert_cmpuint (n, ==, G_N_ELEMENTS (feed_rows) + G_N_ELEMENTS (refused_rows) + G_N_ELEMENTS (others));
}

/* Real rounds, hand-typed as they were published, are those that the program carries. */
static void
test_good (void)
{
  g_autoptr (GBytes)      bytes = read_feed ("good.json");
  g_autoptr (GPtrArray)   problems = jalon_round_problems_new ();
  g_autoptr (GError)      error = NULL;
  g_autoptr (JalonRounds) rounds = jalon_feed_parse (bytes, problems, &error);
  g_autoptr (JalonRounds) builtin = jalon_rounds_new_builtin ();

  g_assert_no_error (error);
  g_assert_cmpuint (problems->len, ==, 0);
  g_assert_cmpuint (jalon_rounds_get_length (rounds), >, 10);

  for (guint i = 0; i < jalon_rounds_get_length (rounds); i++)
    {
      const JalonRound *round = jalon_rounds_get (rounds, i);
      const JalonRound *known = jalon_rounds_find (builtin, round->number);

      g_assert_true (jalon_date_equal (round->date, known->date));
      g_assert_true (round->kind == known->kind);
      g_assert_cmpint (round->invitations, ==, known->invitations);
      g_assert_cmpint (round->cut_off, ==, known->cut_off);
      g_assert_cmpint (jalon_moment_compare (round->tie, known->tie), ==, 0);
      g_assert_cmpint (round->pool != NULL, ==, known->pool != NULL);
      g_assert_cmpstr (round->name.words[JALON_LANGUAGE_EN], ==, known->name.words[JALON_LANGUAGE_EN]);
      g_assert_null (round->name.words[JALON_LANGUAGE_FR]);
    }
}

static void
test_french (gconstpointer data)
{
  g_autoptr (GBytes)      bytes = read_feed (data);
  g_autoptr (GPtrArray)   problems = jalon_round_problems_new ();
  g_autoptr (GError)      error = NULL;
  g_autoptr (JalonRounds) rounds = jalon_feed_parse (bytes, problems, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (problems->len, ==, 0);
  g_assert_cmpstr (jalon_rounds_get (rounds, 0)->name.words[JALON_LANGUAGE_FR], ==, "Catégorie de l’expérience canadienne");
  g_assert_null (jalon_rounds_get (rounds, 0)->name.words[JALON_LANGUAGE_EN]);
  g_assert_cmpint (jalon_rounds_get (rounds, 0)->invitations, ==, 2000);
}

static void
test_too_long (void)
{
  gsize                   length = JALON_JSON_MAX_BYTES + 1;
  g_autofree char        *text = g_malloc (length);
  g_autoptr (GBytes)      bytes = NULL;
  g_autoptr (GError)      error = NULL;
  g_autoptr (JalonRounds) rounds = NULL;

  memset (text, ' ', length);
  bytes = g_bytes_new_static (text, length);
  rounds = jalon_feed_parse (bytes, NULL, &error);
  g_assert_error (error, JALON_JSON_ERROR, JALON_JSON_ERROR_LIMIT);
  g_assert_null (rounds);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/feed/read", feed_rows, test_feed);
  JALON_TEST_ADD_ROWS ("/feed/refused", refused_rows, test_refused);
  g_test_add_func ("/feed/folder", test_folder);
  g_test_add_func ("/feed/good", test_good);
  g_test_add_data_func ("/feed/french-utf-8", "french-utf-8.json", test_french);
  g_test_add_data_func ("/feed/french-windows-1252", "french-windows-1252.json", test_french);
  g_test_add_data_func ("/feed/byte-order-mark", "byte-order-mark.json", test_french);
  g_test_add_func ("/feed/too-long", test_too_long);

  return g_test_run ();
}
