/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-cli.h"

#include "jalon-plan-words.h"

#include <glib/gi18n.h>

static void
write_issue (JalonJsonWriter  *json,
             const JalonIssue *issue)
{
  jalon_json_writer_begin_object (json);
  jalon_json_writer_add_string (json, "path", issue->path);
  jalon_json_writer_add_string (json, "severity", issue->severity == JALON_ISSUE_ERROR ? "error" : "warning");
  jalon_cli_json_taken (json, "message", jalon_issue_dup_message (issue));
  jalon_cli_json_taken (json, "meanwhile", jalon_issue_dup_meanwhile (issue));
  jalon_json_writer_end_object (json);
}

static void
append_issue (GString          *out,
              const char       *file,
              const JalonIssue *issue)
{
  g_autofree char *message = jalon_issue_dup_message (issue);
  g_autofree char *meanwhile = jalon_issue_dup_meanwhile (issue);

  g_string_append_printf (out, "%s: %s: %s\n", file, issue->path, message);
  if (meanwhile != NULL)
    g_string_append_printf (out, "    %s\n", meanwhile);
}

/* On an earlier day that is asked for, what has happened since is no mistake. */
static void
drop_what_has_happened (GPtrArray *issues,
                        JalonDate  today)
{
  for (guint i = issues->len; i > 0; i--)
    {
      const JalonIssue *issue = issues->pdata[i - 1];

      if ((issue->code == JALON_ISSUE_STILL_AHEAD || issue->code == JALON_ISSUE_UNION_AHEAD) && jalon_date_compare (issue->date, today) <= 0)
        g_ptr_array_remove_index (issues, i - 1);
    }
}

/**
 * jalon_cli_validate:
 * @cli: FILE [--on DATE] [--json]
 *
 * Reads a profile and lists its issues; what has not happened by the day that is asked for
 * nor by today is one.
 *
 * Returns: the exit code; issues alone are no failure
 */
JalonCliExit
jalon_cli_validate (const JalonCli *cli)
{
  g_auto (JalonCliAnswer) answer = { NULL, NULL, NULL };
  g_autoptr (GString)     out = g_string_new (NULL);
  GPtrArray              *issues;

  if (!jalon_cli_answer_make (cli, &answer))
    return JALON_CLI_BAD_INPUT;

  issues = answer.results->issues;
  drop_what_has_happened (issues, jalon_clock_get_today (cli->clock));
  if (cli->options->json)
    {
      JalonJsonWriter json;

      jalon_cli_json_begin (&json);
      jalon_json_writer_add_array (&json, "issues");
      for (guint i = 0; i < issues->len; i++)
        write_issue (&json, issues->pdata[i]);
      jalon_json_writer_end_array (&json);
      return jalon_cli_json_print (&json);
    }

  for (guint i = 0; i < issues->len; i++)
    append_issue (out, cli->words[0], issues->pdata[i]);
  if (issues->len == 0)
    {
      /* Translators: %s is a file name. */
      g_string_append_printf (out, _ ("%s: no issues"), cli->words[0]);
      g_string_append_c (out, '\n');
    }
  return jalon_cli_print (out);
}
