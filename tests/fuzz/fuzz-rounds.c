/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "jalon-rounds.h"

/* The published list of rounds, and the program's own: read, merged, written, read again. */

static JalonRounds *builtin;

int
LLVMFuzzerInitialize (int    *argc,
                      char ***argv)
{
  builtin = jalon_rounds_new_builtin ();
  g_assert_nonnull (builtin);

  return 0;
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autoptr (GBytes)      bytes = g_bytes_new (data, size);
  g_autoptr (GPtrArray)   problems = jalon_round_problems_new ();
  g_autoptr (GError)      error = NULL;
  g_autoptr (JalonRounds) feed = jalon_feed_parse (bytes, problems, &error);
  g_autoptr (JalonRounds) own = NULL;
  g_autoptr (JalonRounds) merged = NULL;
  g_autoptr (JalonRounds) again = NULL;
  g_autoptr (GBytes)      written = NULL;

  g_assert_cmpint (feed != NULL, ==, error == NULL);
  g_clear_error (&error);
  own = jalon_rounds_parse (bytes, &error);
  g_assert_cmpint (own != NULL, ==, error == NULL);
  g_clear_error (&error);

  if (feed == NULL)
    return 0;

  merged = jalon_rounds_merge (builtin, feed, TRUE, problems);
  g_assert_cmpuint (jalon_rounds_get_length (merged), >=, jalon_rounds_get_length (builtin));
  written = jalon_rounds_write (merged);
  again = jalon_rounds_parse (written, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (jalon_rounds_get_length (again), ==, jalon_rounds_get_length (merged));

  return 0;
}
