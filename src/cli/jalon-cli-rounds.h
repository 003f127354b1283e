/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-cli.h"
#include "jalon-round-words.h"

/**
 * JalonCliRounds: a household beside the rounds.
 * @answer: the household and the day; empty if no file was named
 * @rounds: all that are known
 * @comparison: (nullable)
 */
typedef struct
{
  JalonCliAnswer   answer;
  JalonRounds     *rounds;
  JalonComparison *comparison;
} JalonCliRounds;

char    *jalon_cli_rounds_summarize (const JalonCliRounds *self);
gboolean jalon_cli_rounds_find_place (const JalonCliRounds *self, JalonPoolPlace *out_place);
gboolean jalon_cli_rounds_is_worth_telling (const JalonOutlook *outlook);

JalonCliExit jalon_cli_rounds_print_json (const JalonCli *cli, const JalonCliRounds *self);
