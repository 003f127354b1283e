/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Not installed: puts a new copy of the official lists into data/rounds/rounds.json.
 * jalon-make-rounds OLD ENGLISH FRENCH NEW */

#include <stdio.h>

#include "jalon-rounds.h"

static GBytes *
read_file (const char *path,
           GError    **error)
{
  char *text;
  gsize length;

  return g_file_get_contents (path, &text, &length, error) ? g_bytes_new_take (text, length) : NULL;
}

static void
name_problems (const char      *path,
               const GPtrArray *problems)
{
  for (guint i = 0; i < problems->len; i++)
    {
      const JalonRoundProblem *problem = problems->pdata[i];
      g_autofree char         *text = jalon_round_problem_to_string (problem);

      fprintf (stderr, "%s: %s\n", path, text);
    }
}

static JalonRounds *
add_feed (JalonRounds *good,
          const char  *path,
          gboolean     whole,
          GError     **error)
{
  g_autoptr (GBytes)      bytes = read_file (path, error);
  g_autoptr (GPtrArray)   problems = jalon_round_problems_new ();
  g_autoptr (JalonRounds) feed = bytes != NULL ? jalon_feed_parse (bytes, problems, error) : NULL;
  JalonRounds            *merged;

  if (feed == NULL)
    {
      g_prefix_error (error, "%s: ", path);
      return NULL;
    }

  merged = jalon_rounds_merge (good, feed, whole, problems);
  name_problems (path, problems);
  return merged;
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError)      error = NULL;
  g_autoptr (GBytes)      old = NULL;
  g_autoptr (GBytes)      text = NULL;
  g_autoptr (JalonRounds) good = NULL;
  g_autoptr (JalonRounds) english = NULL;
  g_autoptr (JalonRounds) both = NULL;

  if (argc != 5)
    {
      fprintf (stderr, "jalon-make-rounds OLD ENGLISH FRENCH NEW\n");
      return 2;
    }

  old = read_file (argv[1], &error);
  good = old != NULL ? jalon_rounds_parse (old, &error) : NULL;
  english = good != NULL ? add_feed (good, argv[2], TRUE, &error) : NULL;
  both = english != NULL ? add_feed (english, argv[3], FALSE, &error) : NULL;
  text = both != NULL ? jalon_rounds_write (both) : NULL;

  if (text == NULL || !g_file_set_contents (argv[4], g_bytes_get_data (text, NULL), (gssize) g_bytes_get_size (text), &error))
    {
      fprintf (stderr, "jalon-make-rounds: %s\n", error->message);
      return 1;
    }

  fprintf (stderr, "%u rounds\n", jalon_rounds_get_length (both));
  return 0;
}
