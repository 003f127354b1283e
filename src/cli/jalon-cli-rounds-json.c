/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-cli-rounds.h"

#include "jalon-words.h"

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
  jalon_json_writer_add_date (json, "as-of", pool->as_of);
  jalon_json_writer_add_int (json, "total", pool->candidates[JALON_POOL_TOTAL]);
  jalon_json_writer_end_object (json);
}

static void
write_round_members (JalonJsonWriter  *json,
                     const JalonRound *round)
{
  jalon_json_writer_add_string (json, "number", round->number);
  jalon_json_writer_add_date (json, "date", round->date);
  jalon_json_writer_add_string (json, "name", jalon_round_get_name (round, jalon_words_get_language ()));
  jalon_json_writer_add_string (json, "kind", round->kind->id);
  jalon_json_writer_add_int (json, "invitations", round->invitations);
  jalon_json_writer_add_int (json, "cut-off", round->cut_off);
  jalon_cli_json_taken (json, "tie-break", jalon_moment_is_set (round->tie) ? jalon_moment_to_string (round->tie) : NULL);
  write_pool (json, round->pool);
}

static void
write_tri (JalonJsonWriter *json,
           const char      *name,
           JalonTri         answer)
{
  jalon_json_writer_name (json, name);

  if (answer == JALON_TRI_UNANSWERED)
    jalon_json_writer_null (json);
  else
    jalon_json_writer_boolean (json, answer == JALON_TRI_YES);
}

static JalonTri
verdict_to_tri (JalonVerdict verdict)
{
  if (verdict == JALON_VERDICT_UNANSWERED)
    return JALON_TRI_UNANSWERED;

  return verdict == JALON_VERDICT_MET ? JALON_TRI_YES : JALON_TRI_NO;
}

static void
write_score (JalonJsonWriter *json,
             const char      *name,
             int              score)
{
  jalon_json_writer_name (json, name);

  if (score == JALON_UNANSWERED)
    jalon_json_writer_null (json);
  else
    jalon_json_writer_int (json, score);
}

static void
write_comparison_members (JalonJsonWriter          *json,
                          const JalonCliRounds     *self,
                          const JalonComparedRound *compared)
{
  JalonKnowledge *knowledge = self->answer.knowledge;

  write_tri (json, "fits", verdict_to_tri (compared->fit.verdict));
  jalon_cli_json_taken (json, "why", jalon_round_words_dup_why (compared, knowledge->rulebook, jalon_knowledge_get_categories (knowledge), self->answer.household, NULL));
  write_score (json, "score", compared->score);
  write_tri (json, "invited", compared->invited);
  write_tri (json, "invited-today", compared->invited_today);
  jalon_cli_json_taken (json, "summary", jalon_round_words_dup_summary (compared));
}

static void
write_rounds (JalonJsonWriter      *json,
              const JalonCli       *cli,
              const JalonCliRounds *self)
{
  guint place = 0;

  jalon_json_writer_add_array (json, "rounds");

  for (guint i = 0; i < jalon_rounds_get_length (self->rounds); i++)
    {
      const JalonRound *round = jalon_rounds_get (self->rounds, i);

      if (jalon_date_compare (round->date, cli->on) > 0)
        continue;

      jalon_json_writer_begin_object (json);
      write_round_members (json, round);

      if (self->comparison != NULL)
        write_comparison_members (json, self, jalon_comparison_get (self->comparison, place++));

      jalon_json_writer_end_object (json);
    }

  jalon_json_writer_end_array (json);
}

static void
write_outlook (JalonJsonWriter    *json,
               const JalonOutlook *outlook,
               int                 score)
{
  jalon_json_writer_begin_object (json);
  jalon_json_writer_add_string (json, "kind", outlook->kind->id);
  jalon_json_writer_add_string (json, "name", jalon_text_get (&outlook->kind->name, jalon_words_get_language ()));
  write_tri (json, "fits", verdict_to_tri (outlook->fit.verdict));
  jalon_json_writer_add_int (json, "rounds", outlook->cut_offs.n);
  jalon_json_writer_name (json, "a-month");
  jalon_json_writer_decimal (json, jalon_outlook_get_rounds_a_month (outlook), 1);
  write_score (json, "median", outlook->cut_offs.median);
  write_score (json, "lowest", outlook->cut_offs.lowest);
  write_score (json, "highest", outlook->cut_offs.highest);
  jalon_json_writer_add_int (json, "reached", outlook->n_reached);
  jalon_json_writer_name (json, "gap");
  if (outlook->cut_offs.n > 0 && score != JALON_UNANSWERED)
    jalon_json_writer_int (json, outlook->gap);
  else
    jalon_json_writer_null (json);
  jalon_cli_json_taken (json, "text", jalon_round_words_dup_outlook (outlook, score));
  jalon_json_writer_end_object (json);
}

static void
write_place (JalonJsonWriter      *json,
             const JalonCliRounds *self)
{
  JalonPoolPlace place;

  jalon_json_writer_name (json, "place");

  if (!jalon_cli_rounds_find_place (self, &place))
    {
      jalon_json_writer_null (json);
      return;
    }

  jalon_json_writer_begin_object (json);
  jalon_json_writer_add_date (json, "as-of", place.pool->as_of);
  jalon_json_writer_add_int (json, "total", place.pool->candidates[JALON_POOL_TOTAL]);
  jalon_json_writer_add_int (json, "above-least", place.least);
  jalon_json_writer_add_int (json, "above-about", place.about);
  jalon_json_writer_add_int (json, "above-most", place.most);
  jalon_cli_json_taken (json, "text", jalon_round_words_dup_place (&place, self->comparison->score));
  jalon_json_writer_end_object (json);
}

static void
write_answer (JalonJsonWriter      *json,
              const JalonCliRounds *self)
{
  int score = self->comparison->score;

  write_score (json, "score", score);
  jalon_json_writer_add_boolean (json, "complete", self->comparison->complete);
  jalon_cli_json_taken (json, "summary", jalon_cli_rounds_summarize (self));
  write_place (json, self);

  jalon_json_writer_add_array (json, "outlook");
  for (guint i = 0; i < jalon_round_kinds_get_length (); i++)
    {
      JalonOutlook outlook;

      jalon_outlook_make (self->comparison, jalon_round_kinds_get (i), &outlook);
      if (jalon_cli_rounds_is_worth_telling (&outlook))
        write_outlook (json, &outlook, score);
    }
  jalon_json_writer_end_array (json);
}

/**
 * jalon_cli_rounds_print_json:
 * @cli: the command
 * @self: the rounds, and the household beside them if a file was named
 *
 * Prints the contract's answer.
 *
 * Returns: the exit code
 */
JalonCliExit
jalon_cli_rounds_print_json (const JalonCli       *cli,
                             const JalonCliRounds *self)
{
  JalonJsonWriter json;

  jalon_cli_json_begin (&json);
  jalon_json_writer_add_date (&json, "date", cli->on);
  jalon_json_writer_add_date (&json, "data-of", jalon_rounds_get_data_of (self->rounds));
  if (self->comparison != NULL)
    write_answer (&json, self);
  write_rounds (&json, cli, self);
  return jalon_cli_json_print (&json);
}
