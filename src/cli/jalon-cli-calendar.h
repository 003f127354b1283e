/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-agenda.h"
#include "jalon-cli.h"

/* The commands that write a calendar or a paper: in jalon-cli-files.c and jalon-cli-agenda-calendar.c, of the
 * program that can, and in jalon-cli-hand-over.c, of the one that hands over to it. */
JalonCliExit jalon_cli_calendar (const JalonCli *cli);
JalonCliExit jalon_cli_report (const JalonCli *cli);
JalonCliExit jalon_cli_agenda_calendar (const JalonCli *cli);

/* jalon-cli-agenda.c: the agenda itself; what is done with each household is set before. */
JalonCliExit jalon_cli_answer_agenda (const JalonCli *cli, JalonAgenda *agenda, gboolean *out_good);
