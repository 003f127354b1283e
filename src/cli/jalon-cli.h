/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-calendar.h"
#include "jalon-cli-options.h"
#include "jalon-clock.h"
#include "jalon-json-writer.h"
#include "jalon-profile-file.h"
#include "jalon-results.h"

/**
 * JalonCli: what every command gets.
 * @options: the command line
 * @words: (array zero-terminated=1): the words after the command
 * @on: the day asked, or today
 * @clock: for time stamps
 * @arguments: (array zero-terminated=1): as the program got them
 */
typedef struct
{
  const JalonCliOptions *options;
  const char *const     *words;
  JalonDate              on;
  JalonClock            *clock;
  char *const           *arguments;
} JalonCli;

JalonCliExit jalon_cli_score (const JalonCli *cli);
JalonCliExit jalon_cli_batch (const JalonCli *cli);
JalonCliExit jalon_cli_eligibility (const JalonCli *cli);
JalonCliExit jalon_cli_checklist (const JalonCli *cli);
JalonCliExit jalon_cli_deadlines (const JalonCli *cli);
JalonCliExit jalon_cli_rules (const JalonCli *cli);
JalonCliExit jalon_cli_forecast (const JalonCli *cli);
JalonCliExit jalon_cli_moves (const JalonCli *cli);
JalonCliExit jalon_cli_agenda (const JalonCli *cli);
JalonCliExit jalon_cli_validate (const JalonCli *cli);
JalonCliExit jalon_cli_rounds (const JalonCli *cli);
JalonCliExit jalon_cli_occupations (const JalonCli *cli);

/* jalon-cli-profile.c: one file, one day. */
GBytes         *jalon_cli_read_file (const char *path, GError **error);
JalonHousehold *jalon_cli_load_household (const JalonCli *cli);
JalonKnowledge *jalon_cli_load_knowledge (void);

/**
 * JalonCliAnswer: a household and everything that follows from it on the day asked.
 */
typedef struct
{
  JalonHousehold *household;
  JalonKnowledge *knowledge;
  JalonResults   *results;
} JalonCliAnswer;

/* jalon-cli-files.c */
void jalon_cli_get_calendar_options (const JalonCli *cli, JalonCalendarOptions *out_options);

gboolean jalon_cli_answer_make (const JalonCli *cli, JalonCliAnswer *out_answer);
gboolean jalon_cli_answer_make_score (const JalonCli *cli, JalonCliAnswer *out_answer);
void     jalon_cli_answer_clear (JalonCliAnswer *answer);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JalonCliAnswer, jalon_cli_answer_clear)

JalonCliExit jalon_cli_complain (const char *format, ...) G_GNUC_PRINTF (1, 2);
JalonCliExit jalon_cli_print (const GString *text); /* all of it, as bytes */

/* jalon-cli-json.c: pieces of the answers. */
void         jalon_cli_json_score_members (JalonJsonWriter *json, const JalonFacts *facts, const JalonRules *rules, const JalonCrs *crs);
void         jalon_cli_json_source (JalonJsonWriter *json, const char *title, const char *url, const char *section);
void         jalon_cli_json_frozen (JalonJsonWriter *json, JalonHousehold *household, JalonRulebook *rulebook, JalonDate on, gboolean with_total);
void         jalon_cli_append_frozen (GString *out, const JalonCliAnswer *answer);
void         jalon_cli_json_changes (JalonJsonWriter *json, GPtrArray *changes, gboolean with_days);
void         jalon_cli_json_begin (JalonJsonWriter *json);                               /* begins the object */
JalonCliExit jalon_cli_json_print (JalonJsonWriter *json);                               /* ends it */
void         jalon_cli_json_taken (JalonJsonWriter *json, const char *name, char *text); /* frees @text */

/* jalon-cli-forecast.c: what must be answered before a look ahead says anything. */
void jalon_cli_json_missing (JalonJsonWriter *json, JalonHousehold *household);
void jalon_cli_append_missing (GString *out, JalonHousehold *household);
void jalon_cli_json_programs (JalonJsonWriter *json, const JalonVerdict *programs);
void jalon_cli_append_programs (GString *out, const JalonVerdict *programs);
