/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-build-folder.h"

/* Every program of the build lies two folders below its top: src/cli/jalon-cli. */
#define N_FOLDERS_ABOVE 3

/**
 * jalon_build_folder_find:
 *
 * Finds the build folder that this program runs from, by where the program
 * lies: a path that is built in would make two builds differ.
 *
 * Returns: (transfer full) (nullable): the folder, or %NULL for an installed program
 */
char *
jalon_build_folder_find (void)
{
  g_autofree char *folder = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *mark = NULL;

  for (guint i = 0; folder != NULL && i < N_FOLDERS_ABOVE; i++)
    {
      char *above = g_path_get_dirname (folder);

      g_free (folder);
      folder = above;
    }

  if (folder == NULL)
    return NULL;

  mark = g_build_filename (folder, "meson-info", "meson-info.json", NULL);
  return g_file_test (mark, G_FILE_TEST_EXISTS) ? g_steal_pointer (&folder) : NULL;
}
