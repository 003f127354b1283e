/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "jalon-rounds.h"

/* What libFuzzer calls: clang -fsanitize=fuzzer,address with -DJALON_FUZZER. Without it
 * this is a test that spoils each feed of the folder in so many ways, always the same. */

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

/* Whatever comes, it is a list or an error; a list can be written, read again and merged. */
int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr (GBytes)      bytes = g_bytes_new (data, size);
  g_autoptr (GPtrArray)   problems = jalon_round_problems_new ();
  g_autoptr (GError)      error = NULL;
  g_autoptr (JalonRounds) rounds = jalon_feed_parse (bytes, problems, &error);
  g_autoptr (JalonRounds) again = NULL;
  g_autoptr (JalonRounds) merged = NULL;
  g_autoptr (GBytes)      written = NULL;

  g_assert_true ((rounds == NULL) == (error != NULL));
  if (rounds == NULL)
    return 0;

  written = jalon_rounds_write (rounds);
  again = jalon_rounds_parse (written, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (jalon_rounds_get_length (again), ==, jalon_rounds_get_length (rounds));

  merged = jalon_rounds_merge (again, rounds, TRUE, problems);
  g_assert_cmpuint (jalon_rounds_get_length (merged), ==, jalon_rounds_get_length (rounds));
  for (guint i = 0; i < problems->len; i++)
    {
      g_autofree char *text = jalon_round_problem_to_string (problems->pdata[i]);

      g_assert_true (g_utf8_validate (text, -1, NULL));
    }

  return 0;
}

#ifndef JALON_FUZZER

#define N_SPOILT 150 /* of each feed */
#define N_CHANGES 4

static void
spoil (GRand      *rand,
       GByteArray *data)
{
  static const char marks[] = "{}[]\",:\\0189-+eE. \n\xff\xc3\x80<";
  guint             n = (guint) g_rand_int_range (rand, 1, N_CHANGES);

  for (guint i = 0; i < n && data->len > 1; i++)
    {
      guint place = (guint) g_rand_int_range (rand, 0, (gint32) data->len);

      switch (g_rand_int_range (rand, 0, 4))
        {
        case 0:
          data->data[place] = (guint8) marks[g_rand_int_range (rand, 0, sizeof marks - 1)];
          break;

        case 1:
          g_byte_array_remove_index (data, place);
          break;

        case 2:
          g_byte_array_set_size (data, place);
          break;

        default:
          data->data[place] ^= (guint8) (1 << g_rand_int_range (rand, 0, 8));
        }
    }
}

static void
test_feeds (void)
{
  g_autofree char  *path = g_test_build_filename (G_TEST_DIST, "data", "feeds", NULL);
  g_autoptr (GDir)  folder = g_dir_open (path, 0, NULL);
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261001);
  const char       *name;

  g_assert_nonnull (folder);
  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);
      g_autofree char *text = NULL;
      gsize            length;

      g_assert_true (g_file_get_contents (file, &text, &length, NULL));
      for (guint i = 0; i < N_SPOILT; i++)
        {
          g_autoptr (GByteArray) data = g_byte_array_new ();

          g_byte_array_append (data, (const guint8 *) text, (guint) length);
          spoil (rand, data);
          LLVMFuzzerTestOneInput (data->data, data->len);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/fuzz/feed", test_feeds);
  return g_test_run ();
}

#endif
