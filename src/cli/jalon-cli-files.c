/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-cli-calendar.h"

#include <gio/gio.h>

#include "jalon-layout.h"

static const int usual_alarms[] = { 30, 7, 1 };

/**
 * jalon_cli_get_calendar_options:
 * @cli: [--alarms 30,7,1] [--no-names]
 * @out_options: (out caller-allocates): borrows from @cli
 *
 * Reads how a calendar is to be written.
 */
void
jalon_cli_get_calendar_options (const JalonCli       *cli,
                                JalonCalendarOptions *out_options)
{
  gboolean chosen = (cli->options->given & JALON_CLI_ALARMS) != 0;

  *out_options = (JalonCalendarOptions){
    .alarms = chosen ? cli->options->alarms : usual_alarms,
    .n_alarms = chosen ? cli->options->n_alarms : G_N_ELEMENTS (usual_alarms),
    .names = !cli->options->no_names,
    .stamp = jalon_clock_get_now_utc (cli->clock),
  };
}

/**
 * jalon_cli_calendar:
 * @cli: FILE --output OUT.ics [--on DATE] [--alarms 30,7,1] [--no-names]
 *
 * Writes the dates and documents of a profile as a calendar file, the same bytes
 * as the window. A file that is there is its memory of what was exported.
 *
 * Returns: the exit code
 */
JalonCliExit
jalon_cli_calendar (const JalonCli *cli)
{
  g_auto (JalonCliAnswer) answer = { NULL, NULL, NULL };
  g_autoptr (GFile)       file = g_file_new_for_path (cli->options->output);
  g_autoptr (GError)      error = NULL;
  JalonCalendarOptions    options;

  jalon_cli_get_calendar_options (cli, &options);
  if (!jalon_cli_answer_make (cli, &answer))
    return JALON_CLI_BAD_INPUT;

  if (!jalon_calendar_save (answer.results, &options, file, &error))
    return jalon_cli_complain ("%s", error->message);

  return JALON_CLI_DONE;
}

/**
 * jalon_cli_report:
 * @cli: FILE --output OUT.pdf [--on DATE] [--paper a4|letter] [--parts now,all,dates,score]
 *
 * Writes sheets of a profile as a PDF, on Letter if no paper is named: what to
 * do now, the whole list and the dates if no part is.
 *
 * Returns: the exit code
 */
JalonCliExit
jalon_cli_report (const JalonCli *cli)
{
  g_auto (JalonCliAnswer) answer = { NULL, NULL, NULL };
  g_autoptr (JalonLayout) layout = NULL;
  g_autoptr (GFile)       file = g_file_new_for_path (cli->options->output);
  g_autoptr (GError)      error = NULL;
  const JalonPaper       *paper = g_strcmp0 (cli->options->paper, "a4") == 0 ? &jalon_paper_a4 : &jalon_paper_letter;

  if (!jalon_cli_answer_make (cli, &answer))
    return JALON_CLI_BAD_INPUT;

  layout = jalon_layout_new (jalon_report_new (answer.results, cli->options->parts != 0 ? cli->options->parts : JALON_REPORT_USUAL), paper);
  if (!jalon_layout_write_pdf (layout, file, &error))
    return jalon_cli_complain ("%s", error->message);

  return JALON_CLI_DONE;
}
