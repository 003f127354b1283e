/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-cli-calendar.h"

#include <errno.h>
#include <unistd.h>

/* What draws a paper or writes a calendar needs thirty libraries more, which take longer to load than a
 * score takes to answer: a program of its own has them, and takes over. */

#define PAPER_PROGRAM "jalon-cli-paper"

/* Beside this program in the build folder, else where the programs of programs are installed. */
static char *
find_program (void)
{
  g_autofree char *self = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = self != NULL ? g_path_get_dirname (self) : g_strdup (".");
  g_autofree char *beside = g_build_filename (folder, PAPER_PROGRAM, NULL);
  g_autofree char *prefix = g_path_get_dirname (folder);

  if (g_file_test (beside, G_FILE_TEST_IS_EXECUTABLE))
    return g_steal_pointer (&beside);

  /* A distribution may name the folder from the root: then it is not looked for below the prefix. */
  return g_canonicalize_filename (JALON_LIBEXEC_FOLDER "/" PAPER_PROGRAM, prefix);
}

/* Comes back only where the other program is not there. */
static JalonCliExit
hand_over (const JalonCli *cli)
{
  g_autofree char *path = find_program ();

  execv (path, cli->arguments);
  return jalon_cli_complain ("%s: %s", path, g_strerror (errno));
}

JalonCliExit
jalon_cli_calendar (const JalonCli *cli)
{
  return hand_over (cli);
}

JalonCliExit
jalon_cli_report (const JalonCli *cli)
{
  return hand_over (cli);
}

JalonCliExit
jalon_cli_agenda_calendar (const JalonCli *cli)
{
  return hand_over (cli);
}
