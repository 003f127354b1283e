/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-cli.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <gio/gio.h>

#include "jalon-json.h"
#include "jalon-plain.h"

/**
 * jalon_cli_complain:
 * @format: what is wrong, as for printf
 * @...: its arguments
 *
 * Says on stderr what is wrong with the input.
 *
 * Returns: JALON_CLI_BAD_INPUT
 */
JalonCliExit
jalon_cli_complain (const char *format,
                    ...)
{
  g_autofree char *text = NULL;
  g_autofree char *plain = NULL;
  va_list          arguments;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  plain = jalon_plain_dup_text (text);
  fprintf (stderr, "%s\n", plain);
  return JALON_CLI_BAD_INPUT;
}

/**
 * jalon_cli_print:
 * @text: the answer
 *
 * Writes an answer to stdout: UTF-8 whatever the locale. What a text of the
 * profile has that would steer a terminal is replaced; JSON has none of it.
 *
 * Returns: JALON_CLI_DONE, or JALON_CLI_BAD_INPUT if stdout does not take it
 */
JalonCliExit
jalon_cli_print (const GString *text)
{
  g_autofree char *plain = jalon_plain_dup_text (text->str);
  gsize            length = strlen (plain);

  if (fwrite (plain, 1, length, stdout) != length || fflush (stdout) != 0)
    return jalon_cli_complain ("stdout: %s", g_strerror (errno));

  return JALON_CLI_DONE;
}

/**
 * jalon_cli_read_file:
 * @path: a file or an address that GIO can read
 * @error: return location for a #GIOError
 *
 * Reads a file. More than the cap of JSON is not read into memory only to be refused.
 *
 * Returns: (transfer full): its bytes, one more than the cap at most, or %NULL
 */
GBytes *
jalon_cli_read_file (const char *path,
                     GError    **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);

  return jalon_json_read_file (file, error);
}

/**
 * jalon_cli_load_household:
 * @cli: its first word is the file
 *
 * Reads the profile that the command names; says on stderr what is wrong with it.
 *
 * Returns: (transfer full) (nullable): the household
 */
JalonHousehold *
jalon_cli_load_household (const JalonCli *cli)
{
  const char                *path = cli->words[0];
  g_autoptr (GError)         error = NULL;
  g_autoptr (JalonHousehold) household = NULL;
  g_autoptr (GBytes)         bytes = jalon_cli_read_file (path, &error);
  gboolean                   read_only;

  if (bytes != NULL)
    household = jalon_profile_parse (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &read_only, &error);

  if (household == NULL)
    {
      jalon_cli_complain ("%s: %s", path, error->message);
      return NULL;
    }

  return g_steal_pointer (&household);
}

/**
 * jalon_cli_load_knowledge:
 *
 * Loads all data, with the person's own rules. A broken own rule is named on stderr.
 *
 * Returns: (transfer full) (nullable): the knowledge; %NULL after a complaint
 */
JalonKnowledge *
jalon_cli_load_knowledge (void)
{
  g_autoptr (GError)         error = NULL;
  g_autofree char           *folder = g_build_filename (g_get_user_data_dir (), "jalon", "rules", NULL);
  g_autoptr (JalonKnowledge) knowledge = jalon_knowledge_new (folder, &error);

  if (knowledge == NULL)
    {
      jalon_cli_complain ("%s", error->message);
      return NULL;
    }

  for (guint i = 0; knowledge->broken[i] != NULL; i++)
    jalon_cli_complain ("%s", knowledge->broken[i]);

  return g_steal_pointer (&knowledge);
}

/* Loads what the command needs, and derives from it. */
static gboolean
answer_by (const JalonCli *cli,
           JalonResults *(*derive) (JalonKnowledge *knowledge, JalonHousehold *household, JalonDate on, GError **error),
           JalonCliAnswer *answer)
{
  g_autoptr (GError) error = NULL;

  *answer = (JalonCliAnswer){ NULL, NULL, NULL };
  answer->knowledge = jalon_cli_load_knowledge ();
  if (answer->knowledge == NULL)
    return FALSE;

  answer->household = jalon_cli_load_household (cli);
  if (answer->household == NULL)
    return FALSE;

  answer->results = derive (answer->knowledge, answer->household, cli->on, &error);
  if (answer->results == NULL)
    jalon_cli_complain ("%s: %s", cli->words[0], error->message);

  return answer->results != NULL;
}

/**
 * jalon_cli_answer_make:
 * @cli: its first word is the file
 * @out_answer: (out caller-allocates): to be cleared, also after a failure
 *
 * Loads a profile and derives its results for the day asked.
 *
 * Returns: whether there is an answer; if not, stderr says why
 */
gboolean
jalon_cli_answer_make (const JalonCli *cli,
                       JalonCliAnswer *out_answer)
{
  return answer_by (cli, jalon_results_new, out_answer);
}

/**
 * jalon_cli_answer_make_score:
 * @cli: its first word is the file
 * @out_answer: (out caller-allocates): to be cleared, also after a failure
 *
 * Loads a profile and derives the score alone, as jalon_results_new_score() does.
 *
 * Returns: whether there is an answer; if not, stderr says why
 */
gboolean
jalon_cli_answer_make_score (const JalonCli *cli,
                             JalonCliAnswer *out_answer)
{
  return answer_by (cli, jalon_results_new_score, out_answer);
}

/**
 * jalon_cli_answer_clear:
 * @answer: an answer, or what a failure left of it
 *
 * Frees an answer.
 */
void
jalon_cli_answer_clear (JalonCliAnswer *answer)
{
  g_clear_pointer (&answer->results, jalon_results_free);
  g_clear_object (&answer->household);
  g_clear_object (&answer->knowledge);
}
