/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-cli.h"

#include "jalon-occupations.h"
#include "jalon-words.h"

#include <glib/gi18n.h>

#define MAX_MATCHES 50

static void
write_match (JalonJsonWriter            *json,
             const JalonOccupationMatch *match,
             const JalonRules           *rules)
{
  const JalonOccupation *occupation = match->occupation;

  jalon_json_writer_begin_object (json);
  jalon_json_writer_add_string (json, "code", occupation->code);
  jalon_json_writer_add_int (json, "teer", occupation->teer);
  jalon_json_writer_add_string (json, "title", jalon_text_get (&occupation->title, jalon_words_get_language ()));
  jalon_json_writer_add_string (json, "matched", match->title);
  jalon_json_writer_add_boolean (json, "skilled", occupation->teer <= jalon_rules_value (rules, JALON_RULE_FACTS_SKILLED_TEER));
  jalon_json_writer_add_boolean (json, "fst", jalon_rules_list_has (rules, JALON_RULE_FST_OCCUPATIONS, occupation->code));
  jalon_json_writer_end_object (json);
}

static void
append_match (GString                    *out,
              const JalonOccupationMatch *match)
{
  const JalonOccupation *occupation = match->occupation;
  const char            *title = jalon_text_get (&occupation->title, jalon_words_get_language ());

  /* Translators: TEER in French: FEER. */
  g_string_append_printf (out, _ ("%1$s  TEER %2$d  %3$s"), occupation->code, occupation->teer, title);
  if (!g_str_equal (title, match->title))
    g_string_append_printf (out, " (%s)", match->title);
  g_string_append_c (out, '\n');
}

/**
 * jalon_cli_occupations:
 * @cli: WORDS [--json] [--on DATE]
 *
 * Searches the titles of NOC 2021.
 *
 * Returns: the exit code
 */
JalonCliExit
jalon_cli_occupations (const JalonCli *cli)
{
  g_autoptr (GError)           error = NULL;
  g_autoptr (JalonOccupations) occupations = jalon_occupations_new (&error);
  g_autoptr (JalonKnowledge)   knowledge = jalon_cli_load_knowledge ();
  g_autoptr (JalonRules)       rules = NULL;
  g_autofree char             *query = g_strjoinv (" ", (char **) cli->words);
  g_autoptr (GPtrArray)        matches = NULL;
  g_autoptr (GString)          out = g_string_new (NULL);
  JalonJsonWriter              json;

  if (occupations == NULL)
    return jalon_cli_complain ("%s", error->message);
  if (knowledge == NULL)
    return JALON_CLI_BAD_INPUT;
  rules = jalon_rulebook_resolve (knowledge->rulebook, cli->on, &error);
  if (rules == NULL)
    return jalon_cli_complain ("%s", error->message);

  matches = jalon_occupations_search (occupations, query, jalon_words_get_language (), MAX_MATCHES);
  if (!cli->options->json)
    {
      for (guint i = 0; i < matches->len; i++)
        append_match (out, matches->pdata[i]);
      return jalon_cli_print (out);
    }

  jalon_cli_json_begin (&json);
  jalon_json_writer_add_array (&json, "occupations");
  for (guint i = 0; i < matches->len; i++)
    write_match (&json, matches->pdata[i], rules);
  jalon_json_writer_end_array (&json);
  return jalon_cli_json_print (&json);
}
