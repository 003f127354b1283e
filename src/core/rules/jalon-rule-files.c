/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rule-loader.h"

#include <string.h>

#include "jalon-json.h"
#include "jalon-rule-error.h"

/* Rule files on a disk. */

static gint
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/**
 * jalon_rule_list_folder:
 * @path: a folder
 * @error: return location for a #GFileError
 *
 * Returns: (transfer full) (element-type utf8): the names of its rule files,
 *   sorted, or %NULL
 */
GPtrArray *
jalon_rule_list_folder (const char *path,
                        GError    **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir)      dir = g_dir_open (path, 0, error);
  const char           *name;

  if (dir == NULL)
    return NULL;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      if (g_str_has_suffix (name, ".json"))
        g_ptr_array_add (names, g_strdup (name));
    }

  g_ptr_array_sort (names, compare_names);
  return g_steal_pointer (&names);
}

/**
 * jalon_rule_parse_file:
 * @folder: a folder
 * @name: a file in it
 * @error: return location for an error
 *
 * Anything but a plain file, such as a pipe, is refused: it might never end.
 *
 * Returns: (transfer full): its content, or %NULL
 */
JsonNode *
jalon_rule_parse_file (const char *folder,
                       const char *name,
                       GError    **error)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);

  if (g_file_test (path, G_FILE_TEST_EXISTS) && !g_file_test (path, G_FILE_TEST_IS_REGULAR))
    {
      jalon_rule_fail (error, "is not a file");
      return NULL;
    }

  return jalon_json_parse_file (path, error);
}
