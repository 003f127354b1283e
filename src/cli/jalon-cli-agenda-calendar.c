/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-cli-calendar.h"

#include "jalon-calendar-all.h"

static void
add_to_calendar (const JalonResults *results,
                 gpointer            calendar)
{
  jalon_calendar_all_add (calendar, results);
}

/**
 * jalon_cli_agenda_calendar:
 * @cli: FOLDER_OR_FILES… --output OUT.ics [--on DATE] [--json] [--alarms 30,7,1] [--no-names]
 *
 * Answers as jalon_cli_agenda() does, and writes the dates of all households into
 * one calendar file.
 *
 * Returns: the exit code; bad input if one of the files was bad
 */
JalonCliExit
jalon_cli_agenda_calendar (const JalonCli *cli)
{
  g_autoptr (JalonAgenda)      agenda = jalon_agenda_new (cli->on);
  g_autoptr (JalonCalendarAll) calendar = NULL;
  g_autoptr (GFile)            file = g_file_new_for_path (cli->options->output);
  g_autoptr (GError)           error = NULL;
  JalonCalendarOptions         options;
  gboolean                     good = TRUE;
  JalonCliExit                 answered;

  jalon_cli_get_calendar_options (cli, &options);
  calendar = jalon_calendar_all_new (&options, cli->on);
  agenda->each = add_to_calendar;
  agenda->user_data = calendar;
  answered = jalon_cli_answer_agenda (cli, agenda, &good);

  if (answered == JALON_CLI_DONE && !jalon_calendar_all_save (calendar, file, &error))
    answered = jalon_cli_complain ("%s", error->message);

  return good ? answered : JALON_CLI_BAD_INPUT;
}
