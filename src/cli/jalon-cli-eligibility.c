/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-cli.h"

#include "jalon-labels.h"
#include "jalon-program-report.h"
#include "jalon-words.h"

#include <glib/gi18n.h>

static void
write_criterion (JalonJsonWriter            *json,
                 const JalonCriterionReport *report,
                 const JalonCriterion       *criterion)
{
  jalon_json_writer_begin_object (json);
  jalon_json_writer_add_string (json, "id", report->id);
  jalon_json_writer_add_string (json, "title", report->title);
  jalon_json_writer_add_string (json, "verdict", jalon_verdict_to_string (report->verdict));
  jalon_json_writer_add_string (json, "reason", report->reason);
  jalon_json_writer_add_string (json, "change", report->change);
  if (criterion != NULL)
    {
      jalon_json_writer_add_date (json, "reached", criterion->reached);
      jalon_json_writer_add_date (json, "lost", criterion->lost);
    }
  jalon_cli_json_source (json, report->source_title, report->source_url, NULL);
  jalon_json_writer_end_object (json);
}

static void
write_grid (JalonJsonWriter    *json,
            const JalonFswGrid *grid)
{
  jalon_json_writer_add_object (json, "points");
  jalon_json_writer_add_int (json, "total", grid->total);
  for (JalonFswFactor factor = 0; factor < JALON_N_FSW_FACTORS; factor++)
    jalon_json_writer_add_int (json, jalon_fsw_factor_to_string (factor), grid->points[factor]);
  jalon_json_writer_end_object (json);
}

/* The criteria of a program follow one another in the enum, as in its report. */
static JalonCriterionId
first_criterion (JalonProgram program)
{
  JalonCriterionId id = 0;

  while (jalon_criterion_id_get_program (id) != program)
    id++;
  return id;
}

static void
write_program (JalonJsonWriter    *json,
               const JalonResults *results,
               JalonProgram        program)
{
  g_autoptr (JalonProgramReport) report = jalon_program_report_new (&results->assessed, program);
  JalonCriterionId               first = first_criterion (program);

  jalon_json_writer_add_object (json, report->id);
  jalon_json_writer_add_string (json, "verdict", jalon_verdict_to_string (report->verdict));
  if (program == JALON_PROGRAM_FSW)
    write_grid (json, &results->eligibility.grid);

  jalon_json_writer_add_array (json, "criteria");
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (report->criteria)); i++)
    {
      g_autoptr (JalonCriterionReport) criterion = g_list_model_get_item (G_LIST_MODEL (report->criteria), i);

      write_criterion (json, criterion, &results->eligibility.criteria[first + i]);
    }
  jalon_json_writer_end_array (json);
  jalon_json_writer_end_object (json);
}

static JalonCliExit
print_json (const JalonCliAnswer *answer)
{
  const JalonResults *results = answer->results;
  JalonJsonWriter     json;

  jalon_cli_json_begin (&json);
  jalon_json_writer_add_date (&json, "date", results->day);
  for (JalonProgram program = 0; program < JALON_N_PROGRAMS; program++)
    write_program (&json, results, program);

  jalon_json_writer_add_array (&json, "categories");
  for (guint i = 0; i < results->categories->len; i++)
    {
      g_autoptr (JalonCriterionReport) report = jalon_criterion_report_new_category (&results->assessed, &g_array_index (results->categories, JalonCategoryVerdict, i));

      write_criterion (&json, report, NULL);
    }
  jalon_json_writer_end_array (&json);

  jalon_cli_json_frozen (&json, answer->household, answer->knowledge->rulebook, results->day, FALSE);
  jalon_cli_json_taken (&json, "second-way", jalon_base_nomination_dup_text (&results->assessed));
  return jalon_cli_json_print (&json);
}

static const char *
get_sign (JalonVerdict verdict)
{
  switch (verdict)
    {
    case JALON_VERDICT_MET:
      return "✓";
    case JALON_VERDICT_NOT_MET:
      return "✗";
    case JALON_VERDICT_UNANSWERED:
    default:
      return "?";
    }
}

static void
append_criterion (GString                    *out,
                  const JalonCriterionReport *report)
{
  g_string_append_printf (out, "  %s %s\n", get_sign (report->verdict), report->title);
  if (report->reason != NULL)
    g_string_append_printf (out, "      %s\n", report->reason);
  if (report->change != NULL)
    g_string_append_printf (out, "      → %s\n", report->change);
}

static void
append_grid (GString            *out,
             const JalonResults *results)
{
  const JalonFswGrid *grid = &results->eligibility.grid;

  for (JalonFswFactor factor = 0; factor < JALON_N_FSW_FACTORS; factor++)
    {
      g_autofree char *title = jalon_fsw_factor_dup_title (factor);
      glong            width = g_utf8_strlen (title, -1);

      g_string_append_printf (out, "      %s%*s %3d / %d\n", title, (int) MAX (1, 40 - width), "", grid->points[factor],
                              jalon_fsw_factor_get_maximum (factor, results->rules));
    }
}

static JalonCliExit
print_text (const JalonCliAnswer *answer)
{
  const JalonResults *results = answer->results;
  g_autoptr (GString) out = g_string_new (NULL);
  g_autofree char    *base_nomination = jalon_base_nomination_dup_text (&results->assessed);

  jalon_cli_append_frozen (out, answer);
  for (JalonProgram program = 0; program < JALON_N_PROGRAMS; program++)
    {
      g_autoptr (JalonProgramReport) report = jalon_program_report_new (&results->assessed, program);
      g_autofree char               *verdict = jalon_words_pair (report->title, jalon_label_open (report->verdict));

      g_string_append_printf (out, "%s\n", verdict);
      for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (report->criteria)); i++)
        {
          g_autoptr (JalonCriterionReport) criterion = g_list_model_get_item (G_LIST_MODEL (report->criteria), i);

          append_criterion (out, criterion);
        }
      if (program == JALON_PROGRAM_FSW)
        append_grid (out, results);
      g_string_append_c (out, '\n');
    }

  if (results->categories->len > 0)
    g_string_append_printf (out, "%s\n", _ ("Categories of rounds"));
  for (guint i = 0; i < results->categories->len; i++)
    {
      g_autoptr (JalonCriterionReport) report = jalon_criterion_report_new_category (&results->assessed, &g_array_index (results->categories, JalonCategoryVerdict, i));

      append_criterion (out, report);
    }
  if (base_nomination != NULL)
    g_string_append_printf (out, "\n%s\n", base_nomination);

  return jalon_cli_print (out);
}

/**
 * jalon_cli_eligibility:
 * @cli: FILE [--on DATE] [--json]
 *
 * Prints which programs and categories are open to a profile, and why.
 *
 * Returns: the exit code
 */
JalonCliExit
jalon_cli_eligibility (const JalonCli *cli)
{
  g_auto (JalonCliAnswer) answer = { NULL, NULL, NULL };

  if (!jalon_cli_answer_make (cli, &answer))
    return JALON_CLI_BAD_INPUT;

  return cli->options->json ? print_json (&answer) : print_text (&answer);
}
