/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-cli-options.h"

#include <string.h>

#include <gio/gio.h>
#include <glib/gi18n.h>

#include "jalon-report.h"

typedef gboolean (*ReadFunc) (JalonCliOptions *options, const char *value, GError **error);

typedef struct
{
  const char    *name;
  JalonCliOption bit;
  gsize          flag; /* where the gboolean is, if there is no value */
  ReadFunc       read; /* with a value */
} OptionRow;

static gboolean
fail (GError    **error,
      const char *format,
      const char *text)
{
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, format, text);
  return FALSE;
}

static gboolean
read_on (JalonCliOptions *options,
         const char      *value,
         GError         **error)
{
  return jalon_date_parse (value, &options->on, NULL) || fail (error, _ ("--on: \"%s\" is not a day such as 2026-11-23"), value);
}

static gboolean
read_since (JalonCliOptions *options,
            const char      *value,
            GError         **error)
{
  return jalon_date_parse (value, &options->since, NULL) || fail (error, _ ("--since: \"%s\" is not a day such as 2026-11-23"), value);
}

static gboolean
read_until (JalonCliOptions *options,
            const char      *value,
            GError         **error)
{
  return jalon_date_parse (value, &options->until, NULL) || fail (error, _ ("--until: \"%s\" is not a day such as 2026-11-23"), value);
}

static gboolean
read_target (JalonCliOptions *options,
             const char      *value,
             GError         **error)
{
  gint64 points;

  /* Which numbers can be a score is not a question of usage. */
  if (!g_ascii_string_to_signed (value, 10, G_MININT32, G_MAXINT32, &points, NULL))
    return fail (error, _ ("--target: \"%s\" is not a whole number of points such as 480"), value);

  options->target = (int) points;
  return TRUE;
}

static gboolean
read_language (JalonCliOptions *options,
               const char      *value,
               GError         **error)
{
  if (!g_str_equal (value, "en") && !g_str_equal (value, "fr"))
    return fail (error, _ ("--lang: \"%s\" is neither en nor fr"), value);

  options->language = value;
  return TRUE;
}

static gboolean
read_output (JalonCliOptions *options,
             const char      *value,
             GError         **error)
{
  if (*value == '\0')
    return fail (error, _ ("%s: a file name is missing"), "--output");

  options->output = value;
  return TRUE;
}

static gboolean
read_feed (JalonCliOptions *options,
           const char      *value,
           GError         **error)
{
  if (*value == '\0')
    return fail (error, _ ("%s: a file name is missing"), "--feed");

  options->feed = value;
  return TRUE;
}

static gboolean
read_paper (JalonCliOptions *options,
            const char      *value,
            GError         **error)
{
  if (!g_str_equal (value, "a4") && !g_str_equal (value, "letter"))
    return fail (error, _ ("--paper: \"%s\" is neither a4 nor letter"), value);

  options->paper = value;
  return TRUE;
}

static gboolean
read_parts (JalonCliOptions *options,
            const char      *value,
            GError         **error)
{
  static const struct
  {
    const char      *word;
    JalonReportParts part;
  } WORDS[] = {
    { "now", JALON_REPORT_NOW },
    { "all", JALON_REPORT_CHECKLIST },
    { "dates", JALON_REPORT_DATES },
    { "score", JALON_REPORT_SCORE },
  };
  g_auto (GStrv) words = g_strsplit (value, ",", -1);

  options->parts = 0;
  for (guint i = 0; words[i] != NULL || i == 0; i++)
    {
      guint position = 0;

      while (position < G_N_ELEMENTS (WORDS) && g_strcmp0 (WORDS[position].word, words[i]) != 0)
        position++;
      if (position == G_N_ELEMENTS (WORDS))
        return fail (error, _ ("--parts: \"%s\" is not a list of now, all, dates, score"), value);

      options->parts |= WORDS[position].part;
    }

  return TRUE;
}

static int
compare_descending (gconstpointer a,
                    gconstpointer b)
{
  return *(const int *) b - *(const int *) a;
}

static gboolean
read_alarms (JalonCliOptions *options,
             const char      *value,
             GError         **error)
{
  g_auto (GStrv) parts = g_strsplit (value, ",", -1);
  guint          n = g_strv_length (parts);

  options->n_alarms = 0;
  if (*value == '\0')
    return TRUE;
  if (n > JALON_CLI_MAX_ALARMS)
    return fail (error, _ ("--alarms: \"%s\": too many"), value);

  for (guint i = 0; i < n; i++)
    {
      guint64 days;

      if (!g_ascii_string_to_unsigned (parts[i], 10, 0, 365, &days, NULL))
        return fail (error, _ ("--alarms: \"%s\" is not a list of days from 0 to 365, such as 30,7,1"), value);
      options->alarms[options->n_alarms++] = (int) days;
    }

  qsort (options->alarms, options->n_alarms, sizeof (int), compare_descending);
  return TRUE;
}

#define FLAG(member) G_STRUCT_OFFSET (JalonCliOptions, member)

static const OptionRow rows[] = {
  { "--on", JALON_CLI_ON, 0, read_on },
  { "--since", JALON_CLI_SINCE, 0, read_since },
  { "--until", JALON_CLI_UNTIL, 0, read_until },
  { "--target", JALON_CLI_TARGET, 0, read_target },
  { "--lang", JALON_CLI_LANG, 0, read_language },
  { "--output", JALON_CLI_OUTPUT, 0, read_output },
  { "--paper", JALON_CLI_PAPER, 0, read_paper },
  { "--parts", JALON_CLI_PARTS, 0, read_parts },
  { "--feed", JALON_CLI_FEED, 0, read_feed },
  { "--alarms", JALON_CLI_ALARMS, 0, read_alarms },
  { "--json", JALON_CLI_JSON, FLAG (json), NULL },
  { "--explain", JALON_CLI_EXPLAIN, FLAG (explain), NULL },
  { "--batch", JALON_CLI_BATCH, FLAG (batch), NULL },
  { "--no-names", JALON_CLI_NO_NAMES, FLAG (no_names), NULL },
  { "--help", JALON_CLI_HELP, FLAG (help), NULL },
  { "-h", JALON_CLI_HELP, FLAG (help), NULL },
  { "--version", JALON_CLI_VERSION, FLAG (version), NULL },
};

/**
 * jalon_cli_option_name:
 * @option: one bit
 *
 * Returns: (transfer none): as it is written: "--on"
 */
const char *
jalon_cli_option_name (JalonCliOption option)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    if (rows[i].bit == option)
      return rows[i].name;

  return "";
}

static const OptionRow *
find_row (const char *argument)
{
  gsize length = strcspn (argument, "=");

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    if (strlen (rows[i].name) == length && strncmp (rows[i].name, argument, length) == 0)
      return &rows[i];

  return NULL;
}

static gboolean
read_option (JalonCliOptions *options,
             char           **argv,
             int              argc,
             int             *index,
             GError         **error)
{
  const OptionRow *row = find_row (argv[*index]);
  const char      *equals = strchr (argv[*index], '=');
  const char      *value;

  if (row == NULL)
    return fail (error, _ ("unknown option %s"), argv[*index]);

  options->given |= row->bit;

  if (row->read == NULL)
    {
      if (equals != NULL)
        return fail (error, _ ("%s takes no value"), row->name);
      G_STRUCT_MEMBER (gboolean, options, row->flag) = TRUE;
      return TRUE;
    }

  if (equals != NULL)
    value = equals + 1;
  else if (*index + 1 < argc)
    value = argv[++*index];
  else
    return fail (error, _ ("%s: a value is missing"), row->name);

  return row->read (options, value, error);
}

/**
 * jalon_cli_options_find_language:
 * @argc: how many arguments
 * @argv: the arguments, with the program's name
 *
 * What is wrong with the options is said in the language that they ask for, so that one is looked for first.
 *
 * Returns: (nullable): "en" or "fr"; %NULL if they ask for none
 */
const char *
jalon_cli_options_find_language (int    argc,
                                 char **argv)
{
  const char *language = NULL;

  for (int i = 1; i < argc && !g_str_equal (argv[i], "--"); i++)
    {
      if (g_str_has_prefix (argv[i], "--lang="))
        language = argv[i] + strlen ("--lang=");
      else if (g_str_equal (argv[i], "--lang") && i + 1 < argc)
        language = argv[++i];
    }

  return language != NULL && (g_str_equal (language, "en") || g_str_equal (language, "fr")) ? language : NULL;
}

/**
 * jalon_cli_options_read:
 * @options: (out caller-allocates): to be cleared with jalon_cli_options_clear(), also after an error
 * @argc: how many arguments
 * @argv: the arguments, with the program's name; they must outlive @options
 * @error: return location for a #GOptionError
 *
 * Reads options wherever they stand. After "--" everything is a word.
 *
 * Returns: whether all options are known and have a value they can have
 */
gboolean
jalon_cli_options_read (JalonCliOptions *options,
                        int              argc,
                        char           **argv,
                        GError         **error)
{
  gboolean only_words = FALSE;

  *options = (JalonCliOptions){ .words = g_ptr_array_new () };

  for (int i = 1; i < argc; i++)
    {
      if (!only_words && g_str_equal (argv[i], "--"))
        only_words = TRUE;
      else if (!only_words && argv[i][0] == '-' && argv[i][1] != '\0')
        {
          if (!read_option (options, argv, argc, &i, error))
            return FALSE;
        }
      else
        g_ptr_array_add (options->words, argv[i]);
    }

  return TRUE;
}

/**
 * jalon_cli_options_clear:
 * @options: what was read
 *
 * Frees what the options own.
 */
void
jalon_cli_options_clear (JalonCliOptions *options)
{
  g_clear_pointer (&options->words, g_ptr_array_unref);
}
