/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-date.h"

#define JALON_CLI_MAX_ALARMS 16

/* Exit codes, part of the contract. */
typedef enum
{
  JALON_CLI_DONE = 0,
  JALON_CLI_BAD_INPUT = 1,
  JALON_CLI_USAGE = 2,
} JalonCliExit;

/**
 * JalonCliOptions: the command line, read.
 * @words: (element-type utf8): what is not an option, the command first; borrowed from argv
 */
typedef struct
{
  GPtrArray  *words;
  JalonDate   on;
  JalonDate   since;
  JalonDate   until;
  int         target;
  const char *language;
  const char *output;
  const char *paper;
  const char *feed;
  guint       parts; /* of a report: bits of JalonReportParts, 0 where none is named */
  int         alarms[JALON_CLI_MAX_ALARMS];
  guint       n_alarms;
  guint       given; /* a bit for each option that stood there */
  gboolean    json;
  gboolean    explain;
  gboolean    batch;
  gboolean    no_names;
  gboolean    help;
  gboolean    version;
} JalonCliOptions;

/* Options as bits of JalonCliOptions.given and of a command's table. */
typedef enum
{
  JALON_CLI_ON = 1 << 0,
  JALON_CLI_SINCE = 1 << 1,
  JALON_CLI_LANG = 1 << 2,
  JALON_CLI_OUTPUT = 1 << 3,
  JALON_CLI_PAPER = 1 << 4,
  JALON_CLI_ALARMS = 1 << 5,
  JALON_CLI_JSON = 1 << 6,
  JALON_CLI_EXPLAIN = 1 << 7,
  JALON_CLI_BATCH = 1 << 8,
  JALON_CLI_NO_NAMES = 1 << 9,
  JALON_CLI_HELP = 1 << 10,
  JALON_CLI_VERSION = 1 << 11,
  JALON_CLI_FEED = 1 << 12,
  JALON_CLI_UNTIL = 1 << 13,
  JALON_CLI_TARGET = 1 << 14,
  JALON_CLI_PARTS = 1 << 15,
} JalonCliOption;

const char *jalon_cli_options_find_language (int argc, char **argv);
gboolean    jalon_cli_options_read (JalonCliOptions *options, int argc, char **argv, GError **error);
void        jalon_cli_options_clear (JalonCliOptions *options);
const char *jalon_cli_option_name (JalonCliOption option);
