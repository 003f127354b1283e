/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-cli.h"

#include "jalon-rounds.h"
#include "jalon-words.h"

#include <glib/gi18n.h>

static void
write_number (JalonJsonWriter *json,
              const char      *name,
              gint64           number)
{
  jalon_json_writer_name (json, name);
  jalon_json_writer_int (json, number);
}

static void
write_pool (JalonJsonWriter *json,
            const JalonPool *pool)
{
  jalon_json_writer_name (json, "pool");

  if (pool == NULL)
    {
      jalon_json_writer_null (json);
      return;
    }

  jalon_json_writer_begin_object (json);
  jalon_json_writer_name (json, "as-of");
  jalon_json_writer_date (json, pool->as_of);
  write_number (json, "total", pool->candidates[JALON_POOL_TOTAL]);
  jalon_json_writer_end_object (json);
}

static void
write_round (JalonJsonWriter  *json,
             const JalonRound *round)
{
  jalon_json_writer_begin_object (json);
  jalon_cli_json_text (json, "number", round->number);
  jalon_json_writer_name (json, "date");
  jalon_json_writer_date (json, round->date);
  jalon_cli_json_text (json, "name", jalon_round_get_name (round, jalon_words_get_language ()));
  jalon_cli_json_text (json, "kind", round->kind->id);
  write_number (json, "invitations", round->invitations);
  write_number (json, "cut-off", round->cut_off);
  jalon_cli_json_taken (json, "tie-break", jalon_moment_is_set (round->tie) ? jalon_moment_to_string (round->tie) : NULL);
  write_pool (json, round->pool);
  jalon_json_writer_end_object (json);
}

static JalonCliExit
print_json (const JalonCli    *cli,
            const JalonRounds *rounds)
{
  g_autoptr (GString) out = g_string_new (NULL);
  JalonJsonWriter     json;

  jalon_json_writer_init (&json, out, FALSE);
  jalon_json_writer_begin_object (&json);
  jalon_json_writer_name (&json, "date");
  jalon_json_writer_date (&json, cli->on);
  jalon_json_writer_name (&json, "data-of");
  jalon_json_writer_date (&json, jalon_rounds_get_data_of (rounds));

  jalon_json_writer_name (&json, "rounds");
  jalon_json_writer_begin_array (&json);
  for (guint i = 0; i < jalon_rounds_get_length (rounds); i++)
    if (jalon_date_compare (jalon_rounds_get (rounds, i)->date, cli->on) <= 0)
      write_round (&json, jalon_rounds_get (rounds, i));
  jalon_json_writer_end_array (&json);

  jalon_json_writer_end_object (&json);
  g_string_append_c (out, '\n');
  return jalon_cli_print (out);
}

static void
append_round (GString          *out,
              const JalonRound *round)
{
  g_autofree char *invitations = jalon_words_number (round->invitations);
  char             day[JALON_DATE_TEXT_SIZE];

  jalon_date_write (round->date, day);
  g_string_append_printf (out, "%5s  %s  %4d  %*s%s  %s\n", round->number, day, round->cut_off, (int) (7 - g_utf8_strlen (invitations, -1)), "",
                          invitations, jalon_round_get_name (round, jalon_words_get_language ()));
}

static JalonCliExit
print_text (const JalonCli    *cli,
            const JalonRounds *rounds)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_autofree char    *day = jalon_words_date (jalon_rounds_get_data_of (rounds));

  /* Translators: %s is a date. */
  g_string_append_printf (out, _ ("Rounds of invitations, up to %s"), day);
  g_string_append (out, "\n\n");
  g_string_append (out, _ ("Number, day, lowest score invited, invitations, kind"));
  g_string_append_c (out, '\n');

  for (guint i = 0; i < jalon_rounds_get_length (rounds); i++)
    if (jalon_date_compare (jalon_rounds_get (rounds, i)->date, cli->on) <= 0)
      append_round (out, jalon_rounds_get (rounds, i));

  return jalon_cli_print (out);
}

/* The rounds of the program, with what a feed knows more. Says on stderr what is wrong with it. */
static JalonRounds *
load_rounds (const char *feed_path)
{
  g_autoptr (GError)      error = NULL;
  g_autoptr (JalonRounds) builtin = jalon_rounds_new_builtin (&error);
  g_autoptr (GBytes)      bytes = NULL;
  g_autoptr (GPtrArray)   problems = jalon_round_problems_new ();
  g_autoptr (JalonRounds) feed = NULL;
  JalonRounds            *rounds;

  if (builtin == NULL)
    {
      jalon_cli_complain ("%s", error->message);
      return NULL;
    }

  if (feed_path == NULL)
    return g_steal_pointer (&builtin);

  bytes = jalon_cli_read_file (feed_path, &error);
  feed = bytes != NULL ? jalon_feed_parse (bytes, problems, &error) : NULL;

  if (feed == NULL)
    {
      jalon_cli_complain ("%s: %s", feed_path, error->message);
      return NULL;
    }

  rounds = jalon_rounds_merge (builtin, feed, TRUE, problems);

  for (guint i = 0; i < problems->len; i++)
    {
      g_autofree char *text = jalon_round_problem_to_string (problems->pdata[i]);

      jalon_cli_complain ("%s: %s", feed_path, text);
    }

  return rounds;
}

/**
 * jalon_cli_rounds:
 * @cli: [FILE] [--on DATE] [--json] [--feed FILE]
 *
 * Prints the rounds of invitations up to a day.
 *
 * Returns: the exit code
 */
JalonCliExit
jalon_cli_rounds (const JalonCli *cli)
{
  g_autoptr (JalonKnowledge) knowledge = jalon_cli_load_knowledge ();
  g_autoptr (JalonRules)     rules = NULL;
  g_autoptr (JalonRounds)    rounds = NULL;
  g_autoptr (GError)         error = NULL;

  if (knowledge == NULL)
    return JALON_CLI_BAD_INPUT;

  rules = jalon_rulebook_resolve (knowledge->rulebook, cli->on, &error);

  if (rules == NULL)
    return jalon_cli_complain ("%s", error->message);

  rounds = load_rounds (cli->options->feed);

  if (rounds == NULL)
    return JALON_CLI_BAD_INPUT;

  return cli->options->json ? print_json (cli, rounds) : print_text (cli, rounds);
}
