/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-library.h"

#include <glib/gstdio.h>

/* The folder of the households: private, and no name taken twice. */

static void
test_folder_is_private (void)
{
  g_autofree char *folder = jalon_library_dup_folder ();
  GStatBuf         status;

  g_assert_cmpint (g_stat (folder, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0700);
}

typedef struct
{
  const char *name;
  const char *title;
  const char *file;
} Row;

static const Row rows[] = {
  { "plain", "Amina and Karim", "Amina and Karim.jalon" },
  { "slashes-and-dots", "../a/b", "a b.jalon" },
  { "accents", "Élodie", "Élodie.jalon" },
  { "nothing-usable", "///", "household.jalon" },
  { "empty", "", "household.jalon" },
  { "leading-dot", ".hidden", "hidden.jalon" },
};

static void
test_name (gconstpointer data)
{
  const Row       *row = data;
  g_autofree char *folder = jalon_library_dup_folder ();
  g_autofree char *path = jalon_library_dup_new_path (row->title);
  g_autofree char *expected = g_build_filename (folder, row->file, NULL);

  g_assert_cmpstr (path, ==, expected);
}

static void
test_taken_name (void)
{
  g_autofree char *first = jalon_library_dup_new_path ("Taken");
  g_autofree char *second = NULL;
  g_auto (GStrv)   list = NULL;

  g_assert_true (g_file_set_contents (first, "{}", -1, NULL));
  second = jalon_library_dup_new_path ("Taken");
  g_assert_cmpstr (second, !=, first);
  g_assert_true (g_str_has_suffix (second, "Taken 2.jalon"));

  list = jalon_library_list ();
  g_assert_cmpuint (g_strv_length (list), ==, 1);
  g_assert_cmpstr (list[0], ==, first);
  g_unlink (first);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/library/folder-is-private", test_folder_is_private);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/library/name/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_name);
    }
  g_test_add_func ("/library/taken-name", test_taken_name);

  return g_test_run ();
}
