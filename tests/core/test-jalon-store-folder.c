/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-store-folder.h"

#include "jalon-test-store.h"

/* What saves that were killed have left in a folder, when a household in it is opened or first saved. */

#define OPENED "{\"format\":\"jalon-profile/1\",\"title\":\"as it was opened\"}"
#define GONE FALSE
#define STAYS TRUE

typedef struct
{
  const char *name;
  const char *file;
  const char *text;
  gboolean    stays;
} LeftRow;

static const LeftRow left_rows[] = {
  { "begun", ".jalon-AbC123", "{\"form", GONE },
  { "second-name", ".jalon-AbC123.home.jalon.bak", PROFILE, GONE },
  { "second-name-of-the-save-before", ".jalon-AbC123.home.jalon.prev", PROFILE, GONE },
  { "of-a-household-that-was-deleted", ".jalon-AbC123.deleted.jalon.bak", OPENED, GONE },
  { "of-no-household", ".jalon-AbC123.bak", OPENED, GONE },
  { "of-no-copy", ".jalon-AbC123.old", OPENED, GONE },
  { "five-letters", ".jalon-AbC12", OPENED, STAYS },
  { "seven-letters", ".jalon-AbC1234", OPENED, STAYS },
  { "no-letter", ".jalon-AbC-12", OPENED, STAYS },
  { "no-letter-but-accent", ".jalon-AbC1\303\251", OPENED, STAYS },
  { "other-beginning", "Xjalon-AbC123", OPENED, STAYS },
  { "other-household", "other.jalon", OPENED, STAYS },
};

static gboolean
exists (const Files *files,
        const char  *name)
{
  g_autofree char *path = g_build_filename (files->folder, name, NULL);

  return g_file_test (path, G_FILE_TEST_EXISTS) || g_file_test (path, G_FILE_TEST_IS_SYMLINK);
}

static void
put (const Files *files,
     const char  *name,
     const char  *text)
{
  g_autofree char *path = g_build_filename (files->folder, name, NULL);

  write_text (path, text);
}

static void
open_household (const Files *files)
{
  g_autoptr (JalonStore) store = load (files->path);
}

static void
test_left (Files        *files,
           gconstpointer data)
{
  const LeftRow *row = data;

  write_text (files->path, PROFILE);
  put (files, row->file, row->text);
  open_household (files);
  g_assert_cmpint (exists (files, row->file), ==, row->stays);
  g_assert_cmpint (exists (files, "home.jalon.bak"), ==, FALSE);
  g_assert_cmpint (exists (files, "home.jalon.prev"), ==, FALSE);
}

/* Killed when the file was written and its copy not yet in its place: the only text of what it was. */
static void
test_missing_copy (Files        *files,
                   gconstpointer data)
{
  const char      *suffix = data;
  g_autofree char *name = g_strconcat (".jalon-AbC123.home.jalon", suffix, NULL);
  g_autofree char *place = g_strconcat (files->path, suffix, NULL);
  g_autofree char *text = NULL;

  write_text (files->path, PROFILE);
  write_text (place, OTHER_PROFILE);
  put (files, name, OPENED);
  open_household (files);
  g_assert_false (exists (files, name));
  g_assert_true (g_file_get_contents (place, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, OPENED);
}

/* Only files, and only the person's own: never a folder, never what a link leads to. */
static void
test_no_files (Files        *files,
               gconstpointer data)
{
  g_autofree char *folder = g_build_filename (files->folder, ".jalon-Folder", NULL);
  g_autofree char *link = g_build_filename (files->folder, ".jalon-Link12", NULL);
  g_autofree char *beyond = g_build_filename (files->folder, "beyond", NULL);

  write_text (files->path, PROFILE);
  write_text (beyond, OPENED);
  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  g_assert_cmpint (symlink (beyond, link), ==, 0);
  open_household (files);
  g_assert_true (exists (files, ".jalon-Folder"));
  g_assert_true (exists (files, ".jalon-Link12"));
  g_assert_true (exists (files, "beyond"));
}

/* Another program saves at this moment: what it has begun stays, until it ends. */
static void
test_in_progress (Files        *files,
                  gconstpointer data)
{
  int saving;

  write_text (files->path, PROFILE);
  put (files, ".jalon-AbC123", "{\"form");
  put (files, ".jalon-AbC123.home.jalon.bak", PROFILE);
  saving = jalon_store_folder_begin (files->folder);
  g_assert_cmpint (saving, >=, 0);
  open_household (files);
  g_assert_true (exists (files, ".jalon-AbC123"));
  g_assert_true (exists (files, ".jalon-AbC123.home.jalon.bak"));

  jalon_store_folder_end (saving);
  open_household (files);
  g_assert_false (exists (files, ".jalon-AbC123"));
  g_assert_false (exists (files, ".jalon-AbC123.home.jalon.bak"));
}

/* A household that is new opens no file: its first save tidies, the later ones need not look. */
static void
test_first_save (Files        *files,
                 gconstpointer data)
{
  g_autoptr (JalonHousehold) household = g_object_new (JALON_TYPE_HOUSEHOLD, NULL);
  g_autoptr (JalonStore)     store = jalon_store_new (household, files->path);
  g_autoptr (GError)         error = NULL;

  put (files, ".jalon-AbC123", OPENED);
  set_title (store, "new");
  g_assert_true (jalon_store_save (store, &error));
  g_assert_no_error (error);
  g_assert_false (exists (files, ".jalon-AbC123"));
}

/* Opened through a link, the folder of the file itself is tidied. */
static void
test_through_link (Files        *files,
                   gconstpointer data)
{
  g_autofree char       *folder = g_build_filename (files->folder, "inside", NULL);
  g_autofree char       *path = g_build_filename (folder, "home.jalon", NULL);
  g_autofree char       *left = g_build_filename (folder, ".jalon-AbC123", NULL);
  g_autoptr (JalonStore) store = NULL;

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  write_text (path, PROFILE);
  write_text (left, OPENED);
  put (files, ".jalon-Beside", OPENED);
  g_assert_cmpint (symlink (path, files->path), ==, 0);
  store = load (files->path);
  g_assert_false (g_file_test (left, G_FILE_TEST_EXISTS));
  g_assert_true (exists (files, ".jalon-Beside"));
}

/* A name that leaves no room for a longer one beside it: all is saved, and nothing is left. */
static void
test_long_name (Files        *files,
                gconstpointer data)
{
  g_autofree char       *name = g_strnfill (242, 'n');
  g_autofree char       *file = g_strconcat (name, ".jalon", NULL);
  g_autofree char       *path = g_build_filename (files->folder, file, NULL);
  g_autofree char       *backup = g_strconcat (path, ".bak", NULL);
  g_autofree char       *text = NULL;
  g_autoptr (JalonStore) store = NULL;
  g_autoptr (GError)     error = NULL;
  g_autoptr (GDir)       dir = NULL;
  const char            *entry;

  write_text (path, PROFILE);
  store = load (path);
  set_title (store, "longer");
  g_assert_true (jalon_store_save (store, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (backup, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, PROFILE);
  dir = g_dir_open (files->folder, 0, NULL);
  while ((entry = g_dir_read_name (dir)) != NULL)
    g_assert_false (g_str_has_prefix (entry, JALON_STORE_UNFINISHED_PREFIX));
}

/* A folder that is not there has nothing to tidy. */
static void
test_no_folder (void)
{
  g_assert_cmpint (jalon_store_folder_begin ("/nowhere/at/all"), ==, -1);
  jalon_store_folder_sync (-1);
  jalon_store_folder_end (-1);
  jalon_store_folder_tidy ("/nowhere/at/all");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (left_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/store-folder/left/", left_rows[i].name, NULL);

      g_test_add (path, Files, &left_rows[i], set_up, test_left, tear_down);
    }
  g_test_add ("/store-folder/missing-copy-of-opening", Files, ".bak", set_up, test_missing_copy, tear_down);
  g_test_add ("/store-folder/missing-copy-of-the-save-before", Files, ".prev", set_up, test_missing_copy, tear_down);
  g_test_add ("/store-folder/no-files", Files, NULL, set_up, test_no_files, tear_down);
  g_test_add ("/store-folder/in-progress", Files, NULL, set_up, test_in_progress, tear_down);
  g_test_add ("/store-folder/first-save", Files, NULL, set_up, test_first_save, tear_down);
  g_test_add ("/store-folder/through-link", Files, NULL, set_up, test_through_link, tear_down);
  g_test_add ("/store-folder/long-name", Files, NULL, set_up, test_long_name, tear_down);
  g_test_add_func ("/store-folder/no-folder", test_no_folder);

  return g_test_run ();
}
