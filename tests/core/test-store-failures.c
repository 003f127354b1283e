/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-test-store.h"

/* What the store does when reading or writing cannot go well. */

typedef struct
{
  const char *name;
  const char *text; /* NULL: there is no file */
  const char *message;
} BadRow;

static const BadRow bad_rows[] = {
  { "missing", NULL, "home.jalon: " },
  { "empty", "", "home.jalon: the text is empty" },
  { "not-json", "hello", "home.jalon: line 1" },
  { "unknown-member", "{\"format\":\"jalon-profile/1\",\"candidate\":{\"x\":1}}", "home.jalon: candidate.x: there is no such member" },
  { "other-format", "{\"format\":\"other/1\"}", "home.jalon: format: " },
};

static void
check_bad (Files        *files,
           gconstpointer data)
{
  const BadRow          *row = data;
  g_autoptr (GError)     error = NULL;
  g_autoptr (JalonStore) store = NULL;

  if (row->text != NULL)
    write_text (files->path, row->text);

  store = jalon_store_load (files->path, &error);
  g_assert_null (store);
  g_assert_nonnull (strstr (error->message, row->message));
  g_assert_true (g_str_has_prefix (error->message, files->path));

  if (row->text != NULL)
    {
      g_assert_error (error, JALON_PROFILE_ERROR, JALON_PROFILE_ERROR_REFUSED);
      assert_text (files->path, row->text);
    }
  else
    {
      g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
    }

  g_assert_cmpuint (count_files (files->folder), ==, row->text != NULL ? 1 : 0);
}

static void
test_too_large (Files        *files,
                gconstpointer data)
{
  g_autofree char   *spaces = g_strnfill (JALON_JSON_MAX_BYTES, ' ');
  g_autofree char   *text = g_strconcat (PROFILE, spaces, NULL);
  g_autoptr (GError) error = NULL;

  write_text (files->path, text);
  g_assert_null (jalon_store_load (files->path, &error));
  g_assert_error (error, JALON_PROFILE_ERROR, JALON_PROFILE_ERROR_REFUSED);
  g_assert_nonnull (strstr (error->message, "larger than 16 MiB"));
}

static void
test_folder (Files        *files,
             gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (jalon_store_load (files->folder, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_ISDIR);
}

/* What would be refused when it is read again is not written. */
static void
test_too_large_to_save (Files        *files,
                        gconstpointer data)
{
  g_autofree char       *title = g_strnfill (JALON_JSON_MAX_BYTES, 'a');
  g_autoptr (JalonStore) store = NULL;
  g_autoptr (GError)     error = NULL;

  write_text (files->path, PROFILE);
  store = load (files->path);
  set_title (store, title);
  g_assert_false (jalon_store_save (store, &error));
  g_assert_error (error, JALON_PROFILE_ERROR, JALON_PROFILE_ERROR_REFUSED);
  assert_text (files->path, PROFILE);
}

static void
test_conflict (Files        *files,
               gconstpointer data)
{
  g_autoptr (JalonStore) store = NULL;
  g_autoptr (GError)     error = NULL;
  g_autoptr (GError)     kept = NULL;

  write_text (files->path, PROFILE);
  store = load (files->path);
  set_title (store, "mine");
  write_text (files->path, OTHER_PROFILE);

  g_assert_false (jalon_store_save (store, &error));
  g_assert_error (error, JALON_PROFILE_ERROR, JALON_PROFILE_ERROR_CONFLICT);
  g_assert_true (g_str_has_prefix (error->message, files->path));
  assert_text (files->path, OTHER_PROFILE);
  g_assert_false (g_file_test (files->backup, G_FILE_TEST_EXISTS));
  g_assert_true (jalon_store_is_dirty (store));
  g_assert_cmpstr (jalon_store_get_household (store)->title, ==, "mine");
  g_object_get (store, "error", &kept, NULL);
  g_assert_error (kept, JALON_PROFILE_ERROR, JALON_PROFILE_ERROR_CONFLICT);
  g_clear_error (&kept);

  /* The way out that loses nothing: the other one's text is back, or moved away. */
  g_unlink (files->path);
  save (store);
  assert_title (files->path, "mine");
  g_object_get (store, "error", &kept, NULL);
  g_assert_no_error (kept);
}

static void
test_conflict_after_save (Files        *files,
                          gconstpointer data)
{
  g_autoptr (JalonHousehold) household = jalon_household_new ();
  g_autoptr (JalonStore)     store = jalon_store_new (household, files->path);
  g_autoptr (GError)         error = NULL;

  save (store);
  write_text (files->path, "half a fil");
  set_title (store, "mine");
  g_assert_false (jalon_store_save (store, &error));
  g_assert_error (error, JALON_PROFILE_ERROR, JALON_PROFILE_ERROR_CONFLICT);
  assert_text (files->path, "half a fil");
}

static void
test_same_text_again (Files        *files,
                      gconstpointer data)
{
  g_autoptr (JalonStore) store = NULL;

  write_text (files->path, PROFILE);
  store = load (files->path);
  write_text (files->path, PROFILE);
  set_title (store, "mine");
  save (store);
  assert_title (files->path, "mine");
}

static void
test_newer (Files        *files,
            gconstpointer data)
{
  g_autofree char       *copy = g_build_filename (files->folder, "copy.jalon", NULL);
  g_autoptr (JalonStore) store = NULL;
  g_autoptr (GError)     error = NULL;
  gboolean               read_only;

  write_text (files->path, NEWER_PROFILE);
  store = load (files->path);
  g_object_get (store, "read-only", &read_only, NULL);
  g_assert_true (read_only);
  save (store);

  /* The household is locked: nothing is edited, so nothing is left to save. */
  set_title (store, "B");
  g_assert_true (jalon_store_save (store, &error));
  g_assert_no_error (error);
  assert_text (files->path, NEWER_PROFILE);
  g_assert_cmpuint (count_files (files->folder), ==, 1);

  /* A copy has all that this version does not know. */
  g_assert_true (jalon_store_save_copy (store, copy, &error));
  g_assert_no_error (error);
  assert_text (copy, NEWER_PROFILE);
}

/* Root may write everywhere, so what is in the way is a file instead of a folder. */
static void
test_no_folder (Files        *files,
                gconstpointer data)
{
  g_autofree char           *path = g_build_filename (files->path, "home.jalon", NULL);
  g_autoptr (JalonHousehold) household = jalon_household_new ();
  g_autoptr (JalonStore)     store = jalon_store_new (household, path);
  g_autoptr (GError)         error = NULL;

  write_text (files->path, "in the way");
  g_assert_false (jalon_store_save (store, &error));
  g_assert_true (error->domain == G_FILE_ERROR);
  g_assert_true (jalon_store_is_dirty (store));
  assert_text (files->path, "in the way");
}

/* A copy that cannot be written says where; the household stays as it is. */
static void
test_copy_to_nowhere (Files        *files,
                      gconstpointer data)
{
  g_autofree char       *path = g_build_filename (files->path, "below", "copy.jalon", NULL);
  g_autofree char       *where = g_strconcat (path, ": ", NULL);
  g_autoptr (JalonStore) store = NULL;
  g_autoptr (GError)     error = NULL;

  write_text (files->path, PROFILE);
  store = load (files->path);
  set_title (store, "B");
  g_assert_false (jalon_store_save_copy (store, path, &error));
  g_assert_nonnull (error);
  g_assert_true (g_str_has_prefix (error->message, where));
  g_assert_true (jalon_store_is_dirty (store));
  assert_text (files->path, PROFILE);
}

static void
test_read_only_folder (Files        *files,
                       gconstpointer data)
{
  g_autoptr (JalonStore) store = NULL;
  g_autoptr (GError)     error = NULL;

  if (geteuid () == 0)
    {
      g_test_skip ("root may write into every folder");
      return;
    }

  write_text (files->path, PROFILE);
  store = load (files->path);
  set_title (store, "B");
  g_chmod (files->folder, 0500);
  g_assert_false (jalon_store_save (store, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_ACCES);
  assert_text (files->path, PROFILE);
}

/* A backup that cannot be made stops the saving: there is never one copy less. */
static void
test_no_backup (Files        *files,
                gconstpointer data)
{
  g_autofree char       *inside = g_build_filename (files->backup, "x", NULL);
  g_autoptr (JalonStore) store = NULL;
  g_autoptr (GError)     error = NULL;

  write_text (files->path, PROFILE);
  g_assert_cmpint (g_mkdir_with_parents (inside, 0700), ==, 0);
  store = load (files->path);
  set_title (store, "B");
  g_assert_false (jalon_store_save (store, &error));
  g_assert_nonnull (error);
  assert_text (files->path, PROFILE);
}

#define ADD(name, function) g_test_add ("/store-failures/" name, Files, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (bad_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/store-failures/bad/", bad_rows[i].name, NULL);

      g_test_add (path, Files, &bad_rows[i], set_up, check_bad, tear_down);
    }

  ADD ("too-large", test_too_large);
  ADD ("folder", test_folder);
  ADD ("too-large-to-save", test_too_large_to_save);
  ADD ("conflict", test_conflict);
  ADD ("conflict-after-save", test_conflict_after_save);
  ADD ("same-text-again", test_same_text_again);
  ADD ("newer", test_newer);
  ADD ("no-folder", test_no_folder);
  ADD ("copy-to-nowhere", test_copy_to_nowhere);
  ADD ("read-only-folder", test_read_only_folder);
  ADD ("no-backup", test_no_backup);

  return g_test_run ();
}
