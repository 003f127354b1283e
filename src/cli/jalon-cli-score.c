/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-cli.h"

#include "jalon-changes.h"
#include "jalon-labels.h"
#include "jalon-score.h"
#include "jalon-words.h"

#include <glib/gi18n.h>

static void
write_line (JalonJsonWriter      *json,
            const JalonScoreLine *line)
{
  jalon_json_writer_begin_object (json);
  jalon_json_writer_add_string (json, "id", line->id);
  jalon_json_writer_add_string (json, "title", line->title);
  jalon_json_writer_add_int (json, "points", line->points);
  jalon_json_writer_add_int (json, "max", line->maximum);
  jalon_json_writer_add_string (json, "rule", line->rule);
  jalon_json_writer_add_date (json, "since", line->since);
  jalon_cli_json_source (json, line->source_title, line->source_url, line->source_section);
  jalon_json_writer_add_string (json, "reason", line->reason);
  jalon_json_writer_add_string (json, "next", line->next);
  jalon_json_writer_add_boolean (json, "own", line->own);
  jalon_json_writer_end_object (json);
}

static void
write_explanation (JalonJsonWriter *json,
                   JalonScore      *score)
{
  GListModel *lines = jalon_score_get_lines (score);
  GPtrArray  *warnings = jalon_score_get_warnings (score);

  jalon_json_writer_add_array (json, "lines");
  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (JalonScoreLine) line = g_list_model_get_item (lines, i);

      write_line (json, line);
    }
  jalon_json_writer_end_array (json);

  jalon_json_writer_add_array (json, "warnings");
  for (guint i = 0; i < warnings->len; i++)
    {
      const JalonScoreWarning *warning = warnings->pdata[i];

      jalon_json_writer_begin_object (json);
      jalon_json_writer_add_string (json, "id", warning->id);
      jalon_json_writer_add_string (json, "text", warning->text);
      jalon_json_writer_end_object (json);
    }
  jalon_json_writer_end_array (json);
}

static JalonCliExit
print_json (const JalonCli       *cli,
            const JalonCliAnswer *answer,
            JalonScore           *score,
            GPtrArray            *changes)
{
  const JalonResults *results = answer->results;
  JalonJsonWriter     json;

  jalon_cli_json_begin (&json);
  jalon_cli_json_score_members (&json, results->facts, results->rules, &results->crs);
  if (cli->options->explain)
    write_explanation (&json, score);
  if (changes != NULL)
    jalon_cli_json_changes (&json, changes, TRUE);
  jalon_cli_json_frozen (&json, answer->household, answer->knowledge->rulebook, results->day, TRUE);
  return jalon_cli_json_print (&json);
}

/* Points stand in one column, whatever the titles' width in characters. */
static void
append_points (GString    *out,
               const char *indent,
               const char *title,
               int         points,
               int         maximum)
{
  glong width = g_utf8_strlen (indent, -1) + g_utf8_strlen (title, -1);

  g_string_append_printf (out, "%s%s%*s %4d / %d\n", indent, title, (int) MAX (1, 58 - width), "", points, maximum);
}

static void
append_line (GString              *out,
             const JalonScoreLine *line,
             JalonDate             on,
             gboolean              explain)
{
  append_points (out, "  ", line->title, line->points, line->maximum);
  if (!explain)
    return;

  if (line->reason != NULL)
    g_string_append_printf (out, "      %s\n", line->reason);
  if (line->next != NULL)
    g_string_append_printf (out, "      → %s\n", line->next);
  if (line->source_url != NULL)
    {
      g_autofree char *since = jalon_words_date (line->since);

      if (jalon_date_compare (line->since, on) > 0)
        /* Translators: the title of a page, the address of the page, a date that is yet to come. */
        g_string_append_printf (out, _ ("      %1$s, %2$s, in force from %3$s"), line->source_title, line->source_url, since);
      else
        /* Translators: the title of a page, the address of the page, a date. */
        g_string_append_printf (out, _ ("      %1$s, %2$s, in force since %3$s"), line->source_title, line->source_url, since);
      g_string_append_c (out, '\n');
    }
}

static void
append_section (GString            *out,
                JalonScore         *score,
                JalonCrsSection     section,
                const JalonResults *results,
                gboolean            explain)
{
  GListModel *lines = jalon_score_get_lines (score);

  if (section == JALON_CRS_SECTION_SPOUSE && !results->facts->with_spouse)
    return;

  append_points (out, "", jalon_label_section (section), results->crs.sections[section], score->section_maxima[section]);
  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (JalonScoreLine) line = g_list_model_get_item (lines, i);

      if (jalon_crs_line_get_section (line->line) == section)
        append_line (out, line, results->day, explain);
    }
  g_string_append_c (out, '\n');
}

static void
append_changes (GString   *out,
                GPtrArray *changes)
{
  g_string_append (out, _ ("What changes the score between the two days:"));
  g_string_append_c (out, '\n');
  if (changes->len == 0)
    g_string_append_printf (out, "  %s\n", _ ("Nothing."));

  for (guint i = 0; i < changes->len; i++)
    {
      const JalonScoreChange *change = changes->pdata[i];
      char                    day[JALON_DATE_TEXT_SIZE];

      jalon_date_write (change->day, day);
      g_string_append_printf (out, "  %s  %+5d  ", day, change->to - change->from);
      /* Translators: a line of the score, and why it changes. */
      g_string_append_printf (out, _ ("%1$s: %2$s"), change->title, change->why);
      g_string_append_c (out, '\n');
    }
  g_string_append_c (out, '\n');
}

static JalonCliExit
print_text (const JalonCli       *cli,
            const JalonCliAnswer *answer,
            JalonScore           *score,
            GPtrArray            *changes)
{
  const JalonResults *results = answer->results;
  g_autoptr (GString) out = g_string_new (NULL);
  g_autofree char    *day = jalon_words_date_weekday (results->day);
  GPtrArray          *warnings = jalon_score_get_warnings (score);

  jalon_cli_append_frozen (out, answer);
  /* Translators: %s is a date. CRS in French: SCG. */
  g_string_append_printf (out, _ ("CRS score on %s"), day);
  g_string_append (out, "\n\n");
  for (JalonCrsSection section = 0; section < JALON_N_CRS_SECTIONS; section++)
    append_section (out, score, section, results, cli->options->explain);
  append_points (out, "", _ ("Total"), results->crs.total, score->maximum);

  /* A warning says the same, and whose score decides. */
  if (score->notice != NULL && !cli->options->explain)
    g_string_append_printf (out, "\n%s\n", score->notice);
  for (guint i = 0; cli->options->explain && i < warnings->len; i++)
    g_string_append_printf (out, "\n! %s\n", ((const JalonScoreWarning *) warnings->pdata[i])->text);
  if (changes != NULL)
    {
      g_string_append_c (out, '\n');
      append_changes (out, changes);
    }

  return jalon_cli_print (out);
}

/**
 * jalon_cli_score:
 * @cli: FILE [--on DATE] [--since DATE] [--json] [--explain], or --batch
 *
 * Prints the CRS score of a profile.
 *
 * Returns: the exit code
 */
JalonCliExit
jalon_cli_score (const JalonCli *cli)
{
  g_auto (JalonCliAnswer) answer = { NULL, NULL, NULL };
  g_autoptr (JalonScore)  score = NULL;
  g_autoptr (GPtrArray)   changes = NULL;
  g_autoptr (GError)      error = NULL;

  if (cli->options->batch)
    return jalon_cli_batch (cli);

  if (!(cli->options->explain ? jalon_cli_answer_make (cli, &answer) : jalon_cli_answer_make_score (cli, &answer)))
    return JALON_CLI_BAD_INPUT;

  if (cli->options->given & JALON_CLI_SINCE)
    {
      if (jalon_date_compare (cli->options->since, cli->on) > 0)
        return jalon_cli_complain ("%s: --since is a later day than --on", cli->words[0]);

      changes = jalon_score_changes_find (answer.household, answer.knowledge->rulebook, cli->options->since, cli->on, &error);
      if (changes == NULL)
        return jalon_cli_complain ("%s: %s", cli->words[0], error->message);
    }

  score = cli->options->explain ? jalon_score_new (&answer.results->assessed) : jalon_score_new_brief (&answer.results->assessed);
  return cli->options->json ? print_json (cli, &answer, score, changes) : print_text (cli, &answer, score, changes);
}
