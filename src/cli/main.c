/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-cli-calendar.h"

#include <stdio.h>

#include "jalon-config.h"
#include "jalon-clock.h"
#include "jalon-words.h"

#include <glib/gi18n.h>

/**
 * CommandRow: what a command takes.
 * @may: options that it knows, besides --lang and --help
 * @must: those without which it is not a command
 * @min_words, @max_words: how many words after it; G_MAXUINT: any number
 */
typedef struct
{
  const char *name;
  JalonCliExit (*run) (const JalonCli *cli);
  guint       may;
  guint       must;
  guint       min_words;
  guint       max_words;
  const char *usage;
} CommandRow;

static const CommandRow commands[] = {
  { "score", jalon_cli_score, JALON_CLI_ON | JALON_CLI_SINCE | JALON_CLI_JSON | JALON_CLI_EXPLAIN, 0, 1, 1, "score FILE [--on DATE] [--since DATE] [--json] [--explain]" },
  { "score", jalon_cli_score, JALON_CLI_ON | JALON_CLI_JSON | JALON_CLI_BATCH, JALON_CLI_BATCH, 0, 0, "score --batch [--on DATE]" },
  { "eligibility", jalon_cli_eligibility, JALON_CLI_ON | JALON_CLI_JSON, 0, 1, 1, "eligibility FILE [--on DATE] [--json]" },
  { "checklist", jalon_cli_checklist, JALON_CLI_ON | JALON_CLI_JSON, 0, 1, 1, "checklist FILE [--on DATE] [--json]" },
  { "deadlines", jalon_cli_deadlines, JALON_CLI_ON | JALON_CLI_JSON, 0, 1, 1, "deadlines FILE [--on DATE] [--json]" },
  { "calendar", jalon_cli_calendar, JALON_CLI_ON | JALON_CLI_OUTPUT | JALON_CLI_ALARMS | JALON_CLI_NO_NAMES, JALON_CLI_OUTPUT, 1, 1, "calendar FILE --output OUT.ics [--on DATE] [--alarms 30,7,1] [--no-names]" },
  { "report", jalon_cli_report, JALON_CLI_ON | JALON_CLI_OUTPUT | JALON_CLI_PAPER | JALON_CLI_PARTS, JALON_CLI_OUTPUT, 1, 1, "report FILE --output OUT.pdf [--on DATE] [--paper a4|letter] [--parts now,all,dates,score]" },
  { "rounds", jalon_cli_rounds, JALON_CLI_ON | JALON_CLI_JSON | JALON_CLI_FEED, 0, 0, 1, "rounds [FILE] [--on DATE] [--json] [--feed FILE]" },
  { "forecast", jalon_cli_forecast, JALON_CLI_ON | JALON_CLI_UNTIL | JALON_CLI_JSON, 0, 1, 1, "forecast FILE [--on DATE] [--until DATE] [--json]" },
  { "plan", jalon_cli_moves, JALON_CLI_ON | JALON_CLI_UNTIL | JALON_CLI_TARGET | JALON_CLI_JSON, 0, 1, 1, "plan FILE [--on DATE] [--until DATE] [--target POINTS] [--json]" },
  { "agenda", jalon_cli_agenda, JALON_CLI_ON | JALON_CLI_JSON | JALON_CLI_OUTPUT | JALON_CLI_ALARMS | JALON_CLI_NO_NAMES, 0, 1, G_MAXUINT, "agenda FOLDER_OR_FILES [--on DATE] [--json] [--output OUT.ics [--alarms 30,7,1] [--no-names]]" },
  { "occupations", jalon_cli_occupations, JALON_CLI_ON | JALON_CLI_JSON, 0, 1, G_MAXUINT, "occupations WORDS [--json]" },
  { "rules", jalon_cli_rules, 0, 0, 1, 2, "rules check [DIR]" },
  { "rules", jalon_cli_rules, JALON_CLI_ON, 0, 1, 1, "rules list [--on DATE]" },
  { "validate", jalon_cli_validate, JALON_CLI_ON | JALON_CLI_JSON, 0, 1, 1, "validate FILE [--on DATE] [--json]" },
};

static void
append_usage (GString    *out,
              const char *command)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (command == NULL || g_str_equal (command, commands[i].name))
      g_string_append_printf (out, "  jalon-cli %s\n", commands[i].usage);
}

static JalonCliExit
show_usage (const char *command,
            const char *message)
{
  g_autoptr (GString) out = g_string_new (NULL);

  append_usage (out, command);
  fprintf (stderr, "jalon-cli: %s\n%s", message, out->str);
  return JALON_CLI_USAGE;
}

static JalonCliExit
show_help (void)
{
  g_autoptr (GString) out = g_string_new (NULL);

  g_string_append (out, _ ("Jalon on a terminal: Express Entry profiles scored, judged and planned. Unofficial; no legal advice."));
  g_string_append (out, "\n\n");
  append_usage (out, NULL);
  g_string_append (out, "\n  --lang en|fr   ");
  g_string_append (out, _ ("the language of the answer"));
  g_string_append_c (out, '\n');
  return jalon_cli_print (out);
}

/* Whether the usage of a row, "rules list [--on DATE]", has a word after its name. */
static gboolean
has_second_word (const CommandRow *row,
                 const char       *word)
{
  g_auto (GStrv) parts = g_strsplit (row->usage, " ", 3);

  return g_str_equal (parts[1], word);
}

/* "rules" is two commands: its first word says which. */
static gboolean
fits (const CommandRow      *row,
      const JalonCliOptions *options)
{
  if (!g_str_equal (row->name, options->words->pdata[0]))
    return FALSE;
  if (g_str_equal (row->name, "rules") && options->words->len > 1)
    return has_second_word (row, options->words->pdata[1]);
  return (row->must & JALON_CLI_BATCH) == (options->given & JALON_CLI_BATCH);
}

static JalonCliExit
run_command (const CommandRow      *row,
             const JalonCliOptions *options,
             const JalonCli        *cli)
{
  guint unknown = options->given & ~(row->may | JALON_CLI_LANG);
  guint missing = row->must & ~options->given;
  guint n_words = options->words->len - 1;

  if (unknown != 0)
    {
      g_autofree char *message = g_strdup_printf (_ ("%s: %s does not belong here"), row->name, jalon_cli_option_name (unknown & -unknown));

      return show_usage (row->name, message);
    }
  if (missing != 0)
    {
      g_autofree char *message = g_strdup_printf (_ ("%s: %s is missing"), row->name, jalon_cli_option_name (missing & -missing));

      return show_usage (row->name, message);
    }
  if (n_words < row->min_words || n_words > row->max_words)
    {
      g_autofree char *message = g_strdup_printf (n_words < row->min_words ? _ ("%s: a word is missing") : _ ("%s: too many words"), row->name);

      return show_usage (row->name, message);
    }

  return row->run (cli);
}

static JalonCliExit
run (JalonCliOptions *options,
     char *const     *arguments)
{
  g_autoptr (JalonClock) clock = NULL;
  JalonCli               cli;

  if (options->help || (options->words->len > 0 && g_str_equal (options->words->pdata[0], "help")))
    return show_help ();
  if (options->version)
    {
      g_autoptr (GString) out = g_string_new ("jalon-cli " JALON_VERSION "\n");

      return jalon_cli_print (out);
    }
  if (options->words->len == 0)
    return show_usage (NULL, _ ("a command is missing"));

  clock = jalon_system_clock_new ();
  cli = (JalonCli){
    .options = options,
    .on = options->given & JALON_CLI_ON ? options->on : jalon_clock_get_today (clock),
    .clock = clock,
    .arguments = arguments,
  };

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (fits (&commands[i], options))
      {
        g_autoptr (GPtrArray) words = g_ptr_array_new ();

        for (guint j = 1; j < options->words->len; j++)
          g_ptr_array_add (words, options->words->pdata[j]);
        g_ptr_array_add (words, NULL);
        cli.words = (const char *const *) words->pdata;
        return run_command (&commands[i], options, &cli);
      }

  {
    g_autofree char *message = g_strdup_printf (_ ("unknown command %s"), (const char *) options->words->pdata[0]);

    return show_usage (NULL, message);
  }
}

int
main (int   argc,
      char *argv[])
{
  JalonCliOptions    options;
  g_autoptr (GError) error = NULL;
  JalonCliExit       code;

  jalon_words_init (jalon_cli_options_find_language (argc, argv));
  if (jalon_cli_options_read (&options, argc, argv, &error))
    code = run (&options, argv);
  else
    code = show_usage (NULL, error->message);

  jalon_cli_options_clear (&options);
  return (int) code;
}
