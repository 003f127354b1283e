/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-cli.h"

#include "jalon-changes.h"
#include "jalon-forecast-words.h"
#include "jalon-labels.h"
#include "jalon-program-changes.h"
#include "jalon-words.h"

#include <glib/gi18n.h>

typedef struct
{
  const JalonCli      *cli;
  JalonHousehold      *household;
  JalonRulebook       *rulebook;
  const JalonForecast *forecast;
} Answer;

/* What is not as on the eve of a step. There is no eve to compare the first day with. */
static GPtrArray *
find_changes (const Answer           *answer,
              const JalonForecastDay *step)
{
  if (step == jalon_forecast_get_step (answer->forecast, 0))
    return g_ptr_array_new ();

  return jalon_score_changes_find (answer->household, answer->rulebook, jalon_date_add_days (step->day, -1), step->day, NULL);
}

static GPtrArray *
find_program_changes (const Answer           *answer,
                      const JalonForecastDay *step)
{
  if (step == jalon_forecast_get_step (answer->forecast, 0))
    return g_ptr_array_new ();

  return jalon_program_changes_find (answer->household, answer->rulebook, step->day, NULL);
}

/**
 * jalon_cli_json_missing:
 * @json: inside an object
 * @household: who
 *
 * Writes the paths of what must be answered first.
 */
void
jalon_cli_json_missing (JalonJsonWriter *json,
                        JalonHousehold  *household)
{
  jalon_json_writer_add_array (json, "missing");
  if (!jalon_date_is_set (household->candidate->birth_date))
    jalon_json_writer_string (json, "candidate.birth-date");
  jalon_json_writer_end_array (json);
}

/**
 * jalon_cli_append_missing:
 * @out: a text
 * @household: who
 *
 * Says what must be answered first.
 */
void
jalon_cli_append_missing (GString        *out,
                          JalonHousehold *household)
{
  g_autofree char *missing = jalon_label_dup_named (household, "candidate", N_ ("The date of birth of %s is missing: enter it first. Without it no score has points for age."),
                                                    N_ ("The candidate’s date of birth is missing: enter it first. Without it no score has points for age."));

  if (!jalon_date_is_set (household->candidate->birth_date))
    g_string_append_printf (out, "%s\n\n", missing);
}

/* JSON --------------------------------------------------------------------- */

/**
 * jalon_cli_json_programs:
 * @json: inside an object
 * @programs: (array fixed-size=4): verdicts
 *
 * Writes the ids of the programs that are met.
 */
void
jalon_cli_json_programs (JalonJsonWriter    *json,
                         const JalonVerdict *programs)
{
  jalon_json_writer_add_array (json, "programs");
  for (int i = 0; i < JALON_N_PROGRAMS; i++)
    if (programs[i] == JALON_VERDICT_MET)
      jalon_json_writer_string (json, jalon_program_to_string ((JalonProgram) i));
  jalon_json_writer_end_array (json);
}

static void
write_program_changes (JalonJsonWriter *json,
                       GPtrArray       *changes)
{
  jalon_json_writer_add_array (json, "program-changes");
  for (guint i = 0; i < changes->len; i++)
    {
      const JalonProgramChange *change = changes->pdata[i];

      jalon_json_writer_begin_object (json);
      jalon_json_writer_add_string (json, "id", jalon_program_to_string (change->program));
      jalon_json_writer_add_string (json, "from", jalon_verdict_to_string (change->from));
      jalon_json_writer_add_string (json, "to", jalon_verdict_to_string (change->to));
      jalon_json_writer_add_string (json, "why", change->why);
      jalon_json_writer_end_object (json);
    }
  jalon_json_writer_end_array (json);
}

static void
write_step (JalonJsonWriter        *json,
            const Answer           *answer,
            const JalonForecastDay *step)
{
  g_autoptr (GPtrArray) changes = find_changes (answer, step);
  g_autoptr (GPtrArray) program_changes = find_program_changes (answer, step);

  jalon_json_writer_begin_object (json);
  jalon_json_writer_add_date (json, "date", step->day);
  jalon_json_writer_add_int (json, "score", step->crs.total);
  jalon_json_writer_add_boolean (json, "complete", step->crs.complete);
  jalon_cli_json_programs (json, step->programs);
  jalon_cli_json_changes (json, changes, FALSE);
  write_program_changes (json, program_changes);
  jalon_json_writer_end_object (json);
}

static JalonCliExit
print_json (const Answer *answer)
{
  const JalonForecast    *forecast = answer->forecast;
  const JalonForecastDay *best = jalon_forecast_find_best (forecast);
  const JalonForecastDay *fall = jalon_forecast_find_fall (forecast);
  JalonJsonWriter         json;

  jalon_cli_json_begin (&json);
  jalon_json_writer_add_date (&json, "date", forecast->first);
  jalon_json_writer_add_date (&json, "until", forecast->last);

  jalon_cli_json_missing (&json, answer->household);

  jalon_json_writer_add_object (&json, "best");
  jalon_json_writer_add_date (&json, "date", best->day);
  jalon_json_writer_add_date (&json, "until", jalon_forecast_get_last_day (forecast, best));
  jalon_json_writer_add_int (&json, "score", best->crs.total);
  jalon_json_writer_end_object (&json);
  jalon_json_writer_add_date (&json, "last-good-day", fall != NULL ? jalon_date_add_days (fall->day, -1) : JALON_DATE_UNSET);
  jalon_json_writer_add_date (&json, "unknown-from", forecast->unknown_from);

  jalon_json_writer_add_array (&json, "steps");
  for (guint i = 0; i < forecast->steps->len; i++)
    write_step (&json, answer, jalon_forecast_get_step (forecast, i));
  jalon_json_writer_end_array (&json);

  return jalon_cli_json_print (&json);
}

/* Text --------------------------------------------------------------------- */

static void
append_reasons (GString                *out,
                const Answer           *answer,
                const JalonForecastDay *step)
{
  g_autoptr (GPtrArray) changes = find_changes (answer, step);
  g_autoptr (GPtrArray) program_changes = find_program_changes (answer, step);

  for (guint i = 0; i < changes->len; i++)
    {
      const JalonScoreChange *change = changes->pdata[i];

      g_string_append_printf (out, "      %+5d  ", change->to - change->from);
      /* Translators: a line of the score, and why it changes. */
      g_string_append_printf (out, _ ("%1$s: %2$s"), change->title, change->why);
      g_string_append_c (out, '\n');
    }

  for (guint i = 0; i < program_changes->len; i++)
    {
      const JalonProgramChange *change = program_changes->pdata[i];

      /* Translators: a program of immigration, its verdict such as "Met", and the reason. */
      g_string_append_printf (out, _ ("      %1$s: %2$s. %3$s"), jalon_label_program_short (change->program), jalon_label_open (change->to), change->why);
      g_string_append_c (out, '\n');
    }
}

/**
 * jalon_cli_append_programs:
 * @out: a text
 * @programs: (array fixed-size=4): verdicts
 *
 * Names the programs that are met.
 */
void
jalon_cli_append_programs (GString            *out,
                           const JalonVerdict *programs)
{
  guint n = 0;

  for (int i = 0; i < JALON_N_PROGRAMS; i++)
    if (programs[i] == JALON_VERDICT_MET)
      g_string_append_printf (out, "%s%s", n++ == 0 ? "" : ", ", jalon_label_program_short ((JalonProgram) i));

  if (n == 0)
    g_string_append (out, _ ("no program met"));
}

static void
append_step (GString                *out,
             const Answer           *answer,
             const JalonForecastDay *step)
{
  char day[JALON_DATE_TEXT_SIZE];

  jalon_date_write (step->day, day);
  g_string_append_printf (out, "  %s  %4d  ", day, step->crs.total);
  jalon_cli_append_programs (out, step->programs);
  g_string_append_c (out, '\n');
  append_reasons (out, answer, step);
}

static void
append_sentence (GString *out,
                 char    *sentence)
{
  if (sentence != NULL)
    g_string_append_printf (out, "%s\n", sentence);

  g_free (sentence);
}

static JalonCliExit
print_text (const Answer *answer)
{
  g_autoptr (GString)  out = g_string_new (NULL);
  const JalonForecast *forecast = answer->forecast;
  g_autofree char     *first = jalon_words_date (forecast->first);
  g_autofree char     *last = jalon_words_date (forecast->last);

  jalon_cli_append_missing (out, answer->household);
  /* Translators: two days. */
  g_string_append_printf (out, _ ("The score from %1$s to %2$s, if nothing else changes"), first, last);
  g_string_append (out, "\n\n");
  append_sentence (out, jalon_forecast_words_dup_fall (forecast));
  append_sentence (out, jalon_forecast_words_dup_lowest (forecast));
  append_sentence (out, jalon_forecast_words_dup_best (forecast));
  append_sentence (out, jalon_forecast_words_dup_unknown (forecast));

  g_string_append_c (out, '\n');
  for (guint i = 0; i < forecast->steps->len; i++)
    append_step (out, answer, jalon_forecast_get_step (forecast, i));

  return jalon_cli_print (out);
}

/**
 * jalon_cli_forecast:
 * @cli: FILE [--on DATE] [--until DATE] [--json]
 *
 * Prints the score and the met programs of every day to come, as steps with their reasons.
 *
 * Returns: the exit code
 */
JalonCliExit
jalon_cli_forecast (const JalonCli *cli)
{
  g_autoptr (JalonKnowledge) knowledge = jalon_cli_load_knowledge ();
  g_autoptr (JalonHousehold) household = NULL;
  g_autoptr (JalonForecast)  forecast = NULL;
  g_autoptr (GError)         error = NULL;
  JalonDate                  until = cli->options->given & JALON_CLI_UNTIL ? cli->options->until : jalon_forecast_get_usual_end (cli->on);
  Answer                     answer;

  if (knowledge == NULL)
    return JALON_CLI_BAD_INPUT;

  household = jalon_cli_load_household (cli);
  if (household == NULL)
    return JALON_CLI_BAD_INPUT;

  forecast = jalon_forecast_make (household, knowledge->rulebook, cli->on, until, &error);
  if (forecast == NULL)
    return jalon_cli_complain ("%s: %s", cli->words[0], error->message);

  answer = (Answer){ cli, household, knowledge->rulebook, forecast };
  return cli->options->json ? print_json (&answer) : print_text (&answer);
}
