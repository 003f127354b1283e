/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-cli.h"

#include "jalon-cli-orders.h"

#include "jalon-labels.h"
#include "jalon-move-words.h"
#include "jalon-words.h"

#include <glib/gi18n.h>

/* JSON --------------------------------------------------------------------- */

static void
write_patch (JalonJsonWriter        *json,
             const JalonProspect    *prospect,
             const JalonMove *const *moves,
             guint                   n_moves)
{
  g_autofree char *patch = jalon_moves_dup_patch (prospect->household, moves, n_moves);

  jalon_json_writer_name (json, "patch");
  jalon_json_writer_raw (json, patch);
}

static void
write_move (JalonJsonWriter     *json,
            const JalonProspect *prospect,
            const JalonMove     *move)
{
  jalon_json_writer_begin_object (json);
  jalon_json_writer_add_string (json, "id", move->id);
  jalon_cli_json_taken (json, "title", jalon_move_words_dup_title (prospect->household, move));
  write_patch (json, prospect, &move, 1);
  jalon_json_writer_add_date (json, "ready", move->ready);
  jalon_json_writer_add_int (json, "weeks", move->weeks);
  jalon_json_writer_add_int (json, "cost", move->cost);
  jalon_json_writer_add_int (json, "score", move->score);
  jalon_json_writer_add_int (json, "gain", move->gain);
  jalon_json_writer_add_boolean (json, "estimate", move->rule->estimate);
  jalon_json_writer_add_boolean (json, "in-own-hands", move->rule->in_own_hands);
  jalon_json_writer_add_boolean (json, "at-most", jalon_move_kind_is_answer (move->rule->kind));
  jalon_json_writer_add_string (json, "hint", jalon_move_words_get_hint (move));
  jalon_json_writer_end_object (json);
}

static void
write_way (JalonJsonWriter     *json,
           const JalonProspect *prospect,
           const JalonWay      *way)
{
  jalon_json_writer_begin_object (json);
  jalon_json_writer_add_array (json, "moves");
  for (guint i = 0; i < way->moves->len; i++)
    jalon_json_writer_string (json, ((const JalonMove *) way->moves->pdata[i])->id);
  jalon_json_writer_end_array (json);
  write_patch (json, prospect, (const JalonMove *const *) way->moves->pdata, way->moves->len);
  jalon_json_writer_add_date (json, "ready", way->ready);
  jalon_json_writer_add_int (json, "weeks", way->weeks);
  jalon_json_writer_add_int (json, "cost", way->cost);
  jalon_json_writer_add_int (json, "score", way->score);
  jalon_json_writer_end_object (json);
}

static void
write_swap (JalonJsonWriter     *json,
            const JalonProspect *prospect,
            JalonKnowledge      *knowledge)
{
  jalon_json_writer_name (json, "swap");
  if (prospect->swap == NULL)
    {
      jalon_json_writer_null (json);
      return;
    }

  jalon_json_writer_begin_object (json);
  jalon_json_writer_add_int (json, "score", prospect->swap->score);
  jalon_json_writer_add_int (json, "gain", prospect->swap->gain);
  write_patch (json, prospect, &prospect->swap, 1);
  jalon_cli_json_orders (json, prospect, knowledge);
  jalon_json_writer_end_object (json);
}

static void
write_target (JalonJsonWriter *json,
              const JalonGoal *goal)
{
  jalon_json_writer_add_object (json, "target");
  jalon_json_writer_add_int (json, "points", goal->points);
  jalon_cli_json_taken (json, "why", jalon_goal_words_dup_why (goal));
  jalon_json_writer_end_object (json);
}

static void
write_best (JalonJsonWriter     *json,
            const JalonProspect *prospect)
{
  jalon_json_writer_name (json, "best");
  if (prospect->ways->best != NULL)
    write_way (json, prospect, prospect->ways->best);
  else
    jalon_json_writer_null (json);
}

static void
write_alone (JalonJsonWriter     *json,
             const JalonProspect *prospect)
{
  jalon_json_writer_name (json, "partner-stays");
  if (prospect->alone == JALON_UNANSWERED)
    {
      jalon_json_writer_null (json);
      return;
    }

  jalon_json_writer_begin_object (json);
  jalon_json_writer_add_int (json, "score", prospect->alone);
  jalon_cli_json_taken (json, "text", jalon_prospect_words_dup_alone (prospect));
  jalon_json_writer_end_object (json);
}

static JalonCliExit
print_json (const JalonProspect *prospect,
            const JalonGoal     *goal,
            JalonKnowledge      *knowledge)
{
  JalonJsonWriter json;

  jalon_cli_json_begin (&json);
  jalon_json_writer_add_date (&json, "date", prospect->on);
  jalon_json_writer_add_date (&json, "until", prospect->until);
  jalon_json_writer_add_int (&json, "score", prospect->crs.total);
  jalon_json_writer_add_boolean (&json, "complete", prospect->crs.complete);
  jalon_cli_json_missing (&json, prospect->household);
  write_target (&json, goal);

  jalon_json_writer_add_array (&json, "moves");
  for (guint i = 0; i < prospect->shown->len; i++)
    write_move (&json, prospect, prospect->shown->pdata[i]);
  jalon_json_writer_end_array (&json);

  jalon_json_writer_add_boolean (&json, "reached", prospect->ways->reached);
  jalon_json_writer_add_array (&json, "paths");
  for (guint i = 0; i < prospect->ways->ways->len; i++)
    write_way (&json, prospect, prospect->ways->ways->pdata[i]);
  jalon_json_writer_end_array (&json);

  write_best (&json, prospect);
  write_swap (&json, prospect, knowledge);
  write_alone (&json, prospect);
  return jalon_cli_json_print (&json);
}

/* Text --------------------------------------------------------------------- */

static void
append_move (GString             *out,
             const JalonProspect *prospect,
             const JalonMove     *move)
{
  g_autofree char *title = jalon_move_words_dup_title (prospect->household, move);
  g_autofree char *gain = jalon_move_words_dup_brings (move);
  g_autofree char *line = jalon_move_words_dup_line (move);

  g_string_append_printf (out, "  %s  %s\n        %s\n        %s\n", gain, title, line, jalon_move_words_get_hint (move));
}

static void
append_moves (GString             *out,
              const JalonProspect *prospect,
              gboolean             in_own_hands,
              const char          *title)
{
  g_autoptr (GPtrArray) moves = jalon_prospect_list_shown (prospect, in_own_hands);

  for (guint i = 0; i < moves->len; i++)
    {
      if (i == 0)
        g_string_append_printf (out, "\n%s\n\n", title);

      append_move (out, prospect, moves->pdata[i]);
    }
}

static gboolean
has_estimate (const JalonWay *way)
{
  for (guint i = 0; i < way->moves->len; i++)
    if (((const JalonMove *) way->moves->pdata[i])->rule->estimate)
      return TRUE;

  return FALSE;
}

static void
append_way (GString             *out,
            const JalonProspect *prospect,
            const JalonWay      *way)
{
  g_autofree char *effort = jalon_move_words_dup_effort (way->weeks, way->cost, has_estimate (way));
  g_autofree char *ready = jalon_words_date (way->ready);

  /* Translators: a score, a day, weeks and cost. */
  g_string_append_printf (out, _ ("  %1$d on %2$s; %3$s"), way->score, ready, effort);
  g_string_append_c (out, '\n');
  for (guint i = 0; i < way->moves->len; i++)
    {
      g_autofree char *title = jalon_move_words_dup_title (prospect->household, way->moves->pdata[i]);

      g_string_append_printf (out, "      %s\n", title);
    }
}

static void
append_ways (GString             *out,
             const JalonProspect *prospect,
             const JalonGoal     *goal)
{
  g_autofree char *answer = jalon_prospect_words_dup_answer (prospect);
  g_autofree char *why = jalon_goal_words_dup_why (goal);

  /* Translators: a score, and where it comes from. */
  g_string_append_printf (out, _ ("Target: %1$d (%2$s)"), goal->points, why);
  g_string_append_printf (out, "\n%s\n", answer);

  for (guint i = 0; i < prospect->ways->ways->len; i++)
    append_way (out, prospect, prospect->ways->ways->pdata[i]);
  if (prospect->ways->best != NULL)
    append_way (out, prospect, prospect->ways->best);
}

static void
append_partner (GString             *out,
                const JalonProspect *prospect,
                JalonKnowledge      *knowledge)
{
  g_autofree char *alone = jalon_prospect_words_dup_alone (prospect);

  if (prospect->swap != NULL)
    {
      g_autofree char *swap = jalon_prospect_words_dup_swap (prospect);

      g_string_append_printf (out, "\n%s\n", swap);
      jalon_cli_append_orders (out, prospect, knowledge);
    }

  if (alone != NULL)
    g_string_append_printf (out, "\n%s\n", alone);
}

static JalonCliExit
print_text (const JalonProspect *prospect,
            const JalonGoal     *goal,
            JalonKnowledge      *knowledge)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_autofree char    *day = jalon_words_date (prospect->on);

  jalon_cli_append_missing (out, prospect->household);
  /* Translators: a day, a score. */
  g_string_append_printf (out, _ ("Score on %1$s: %2$d"), day, prospect->crs.total);
  g_string_append_c (out, '\n');
  if (!prospect->crs.complete)
    g_string_append_printf (out, "%s\n", _ ("All scores are without the points for a high-wage occupation: Jalon does not know how many Canada gives. Your account shows them."));

  append_ways (out, prospect, goal);
  append_moves (out, prospect, TRUE, _ ("In your own hands"));
  append_moves (out, prospect, FALSE, _ ("With an employer, a school, a province"));
  append_partner (out, prospect, knowledge);

  return jalon_cli_print (out);
}

/* -------------------------------------------------------------------------- */

static gboolean
find_goal (const JalonCli    *cli,
           JalonKnowledge    *knowledge,
           JalonHousehold    *household,
           const JalonRounds *rounds,
           JalonGoal         *out_goal,
           GError           **error)
{
  if (cli->options->given & JALON_CLI_TARGET)
    {
      *out_goal = (JalonGoal){ cli->options->target, -1, NULL, FALSE };
      return jalon_target_check (cli->options->target, error);
    }

  if (jalon_goal_find (household, knowledge->rulebook, rounds, jalon_knowledge_get_categories (knowledge), cli->on, out_goal))
    return TRUE;

  g_set_error_literal (error, JALON_WHATIF_ERROR, JALON_WHATIF_ERROR_TARGET, "no round was held up to that day: --target is missing");
  return FALSE;
}

/**
 * jalon_cli_moves:
 * @cli: FILE [--on DATE] [--until DATE] [--target POINTS] [--json]
 *
 * Prints what would help, the ways to a target, and the partners swapped.
 *
 * Returns: the exit code
 */
JalonCliExit
jalon_cli_moves (const JalonCli *cli)
{
  g_autoptr (GError)         error = NULL;
  g_autoptr (JalonKnowledge) knowledge = jalon_cli_load_knowledge ();
  g_autoptr (JalonHousehold) household = NULL;
  g_autoptr (JalonMoveRules) kinds = jalon_move_rules_load (&error);
  g_autoptr (JalonRounds)    rounds = jalon_rounds_new_builtin ();
  g_autoptr (JalonProspect)  prospect = NULL;
  JalonDate                  until = cli->options->given & JALON_CLI_UNTIL ? cli->options->until : jalon_forecast_get_usual_end (cli->on);
  JalonGoal                  goal;

  if (knowledge == NULL)
    return JALON_CLI_BAD_INPUT;

  if (kinds == NULL)
    return jalon_cli_complain ("%s", error->message);

  household = jalon_cli_load_household (cli);
  if (household == NULL)
    return JALON_CLI_BAD_INPUT;

  if (find_goal (cli, knowledge, household, rounds, &goal, &error))
    prospect = jalon_prospect_new (household, knowledge->rulebook, kinds, cli->on, until, goal.points, &error);

  if (prospect == NULL)
    return jalon_cli_complain ("%s: %s", cli->words[0], error->message);

  return cli->options->json ? print_json (prospect, &goal, knowledge) : print_text (prospect, &goal, knowledge);
}
