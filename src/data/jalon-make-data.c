/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-json.h"
#include "jalon-data-sets.h"

/* Checks the files of a part of the data and packs them: jalon-make-data SET OUTPUT FILE... */

/* This program makes the resource, and has none. */
GResource *
jalon_data_get_resource (void)
{
  g_return_val_if_reached (NULL);
}

static gboolean
check_name (const char *path,
            JsonNode   *root,
            GError    **error)
{
  g_autofree char *base = g_path_get_basename (path);
  g_autofree char *expected = NULL;
  const char      *id = jalon_json_get_string (json_node_get_object (root), "id", error);

  if (id == NULL)
    return FALSE;

  expected = g_strconcat (id, ".json", NULL);

  return g_str_equal (base, expected) || jalon_data_fail (error, "id: %s is not the name of the file", id);
}

static gpointer
read_file (const JalonDataSet *set,
           const char         *path,
           GError            **error)
{
  g_autoptr (JsonNode) root = jalon_json_parse_file (path, error);
  gpointer             record = root != NULL ? jalon_data_set_read (set, root, error) : NULL;

  if (record == NULL || !set->by_id || check_name (path, root, error))
    return record;

  jalon_data_set_free (set, record);
  return NULL;
}

static gboolean
pack_files (const JalonDataSet *set,
            const char         *output,
            char              **paths,
            GPtrArray          *records,
            GError            **error)
{
  g_autoptr (GBytes) packed = NULL;

  for (guint i = 0; paths[i] != NULL; i++)
    {
      gpointer record = read_file (set, paths[i], error);

      if (record == NULL)
        {
          g_prefix_error (error, "%s: ", paths[i]);
          return FALSE;
        }
      g_ptr_array_add (records, record);
    }

  packed = jalon_data_set_pack (set, records);
  return g_file_set_contents (output, g_bytes_get_data (packed, NULL), (gssize) g_bytes_get_size (packed), error);
}

int
main (int    argc,
      char **argv)
{
  const JalonDataSet   *set = argc > 3 ? jalon_data_sets_find (argv[1]) : NULL;
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  g_autoptr (GError)    error = NULL;

  if (set == NULL)
    {
      g_printerr ("jalon-make-data SET OUTPUT FILE...\n");
      return 2;
    }

  if (!pack_files (set, argv[2], argv + 3, records, &error))
    g_printerr ("%s\n", error->message);
  for (guint i = 0; i < records->len; i++)
    jalon_data_set_free (set, records->pdata[i]);

  return error == NULL ? 0 : 1;
}
