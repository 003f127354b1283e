/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-store.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "jalon-json.h"
#include "jalon-test.h"

#define PROFILE "{\"format\":\"jalon-profile/1\",\"title\":\"A\"}"
#define OTHER_PROFILE "{\"format\":\"jalon-profile/1\",\"title\":\"B\"}"
#define NEWER_PROFILE "{\"format\":\"jalon-profile/2\",\"title\":\"A\",\"new\":1}"

typedef struct
{
  char *folder;
  char *path;
  char *backup;
} Files;

static void
set_up (Files        *files,
        gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  files->folder = g_dir_make_tmp ("jalon-store-XXXXXX", &error);
  g_assert_no_error (error);
  files->path = g_build_filename (files->folder, "home.jalon", NULL);
  files->backup = g_strconcat (files->path, ".bak", NULL);
}

static void
remove_folder (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char      *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *inside = g_build_filename (path, name, NULL);

      if (g_file_test (inside, G_FILE_TEST_IS_DIR) && !g_file_test (inside, G_FILE_TEST_IS_SYMLINK))
        remove_folder (inside);
      else
        g_unlink (inside);
    }

  g_rmdir (path);
}

static void
tear_down (Files        *files,
           gconstpointer data)
{
  g_chmod (files->folder, 0700);
  remove_folder (files->folder);
  g_free (files->folder);
  g_free (files->path);
  g_free (files->backup);
}

static void
write_text (const char *path,
            const char *text)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static void
assert_text (const char *path,
             const char *expected)
{
  g_autofree char   *text = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, expected);
}

static void
assert_title (const char *path,
              const char *expected)
{
  g_autoptr (GError)     error = NULL;
  g_autoptr (JalonStore) store = jalon_store_load (path, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (jalon_store_get_household (store)->title, ==, expected);
}

static guint
get_mode (const char *path)
{
  GStatBuf buffer;

  g_assert_cmpint (g_stat (path, &buffer), ==, 0);

  return buffer.st_mode & 0777;
}

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint            n_files = 0;

  while (g_dir_read_name (dir) != NULL)
    n_files++;

  return n_files;
}

static JalonStore *
load (const char *path)
{
  g_autoptr (GError) error = NULL;
  JalonStore        *store = jalon_store_load (path, &error);

  g_assert_no_error (error);
  g_assert_nonnull (store);

  return store;
}

static void
set_title (JalonStore *store,
           const char *title)
{
  g_object_set (jalon_store_get_household (store), "title", title, NULL);
}

static void
save (JalonStore *store)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (jalon_store_save (store, &error));
  g_assert_no_error (error);
}

/* New files ---------------------------------------------------------------------- */

static void
test_new (Files        *files,
          gconstpointer data)
{
  g_autofree char           *folder = g_build_filename (files->folder, "a", "b", NULL);
  g_autofree char           *path = g_build_filename (folder, "home.jalon", NULL);
  g_autofree char           *backup = g_strconcat (path, ".bak", NULL);
  g_autoptr (JalonHousehold) household = jalon_household_new ();
  g_autoptr (JalonStore)     store = jalon_store_new (household, path);

  g_assert_true (jalon_store_get_household (store) == household);
  g_assert_cmpstr (jalon_store_get_path (store), ==, path);
  g_assert_false (jalon_store_is_read_only (store));
  g_assert_true (jalon_store_is_dirty (store));
  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));

  save (store);
  g_assert_false (jalon_store_is_dirty (store));
  g_assert_cmpuint (get_mode (path), ==, 0600);
  g_assert_cmpuint (get_mode (folder), ==, 0700);
  g_assert_false (g_file_test (backup, G_FILE_TEST_EXISTS));
  g_assert_cmpuint (count_files (folder), ==, 1);
  assert_text (path, "{\n  \"format\": \"jalon-profile/1\"\n}\n");
}

/* A new profile must not take the place of one that nobody has opened. */
static void
test_new_over_a_file (Files        *files,
                      gconstpointer data)
{
  g_autoptr (JalonHousehold) household = jalon_household_new ();
  g_autoptr (JalonStore)     store = jalon_store_new (household, files->path);
  g_autoptr (GError)         error = NULL;

  write_text (files->path, "not a profile");
  g_assert_false (jalon_store_save (store, &error));
  g_assert_error (error, JALON_PROFILE_ERROR, JALON_PROFILE_ERROR_CONFLICT);
  assert_text (files->path, "not a profile");
  g_assert_cmpuint (count_files (files->folder), ==, 1);
}

/* Saving -------------------------------------------------------------------------- */

static void
test_backup (Files        *files,
             gconstpointer data)
{
  g_autoptr (JalonStore) store = NULL;

  write_text (files->path, PROFILE);
  g_chmod (files->path, 0644);
  store = load (files->path);
  g_assert_false (jalon_store_is_dirty (store));

  set_title (store, "second");
  g_assert_true (jalon_store_is_dirty (store));
  save (store);
  assert_title (files->path, "second");
  assert_text (files->backup, PROFILE);
  g_assert_cmpuint (get_mode (files->path), ==, 0600);
  g_assert_cmpuint (get_mode (files->backup), ==, 0600);

  set_title (store, "third");
  save (store);
  assert_title (files->path, "third");
  assert_title (files->backup, "second");
  g_assert_cmpuint (count_files (files->folder), ==, 2);
}

static void
test_clean (Files        *files,
            gconstpointer data)
{
  g_autoptr (JalonStore) store = NULL;

  write_text (files->path, PROFILE);
  store = load (files->path);
  save (store);
  assert_text (files->path, PROFILE);
  g_assert_false (g_file_test (files->backup, G_FILE_TEST_EXISTS));

  set_title (store, "A");
  g_assert_false (jalon_store_is_dirty (store));
}

/* What the program cannot hold survives being edited elsewhere. */
static void
test_raw (Files        *files,
          gconstpointer data)
{
  g_autoptr (JalonStore) store = NULL;
  g_autofree char       *text = NULL;

  write_text (files->path, "{\"format\":\"jalon-profile/1\",\"candidate\":{\"birth-date\":\"1992-02-30\"},\"funds\":10.25}");
  store = load (files->path);
  set_title (store, "A");
  save (store);
  g_assert_true (g_file_get_contents (files->path, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "\"birth-date\": \"1992-02-30\""));
  g_assert_nonnull (strstr (text, "\"funds\": 10.25"));
}

static void
test_link (Files        *files,
           gconstpointer data)
{
  g_autofree char       *link_path = g_build_filename (files->folder, "link.jalon", NULL);
  g_autoptr (JalonStore) store = NULL;

  write_text (files->path, PROFILE);
  g_assert_cmpint (symlink ("home.jalon", link_path), ==, 0);
  store = load (link_path);
  set_title (store, "B");
  save (store);
  g_assert_true (g_file_test (link_path, G_FILE_TEST_IS_SYMLINK));
  assert_title (files->path, "B");
  assert_text (files->backup, PROFILE);
}

static void
notify_cb (guint *n_notifies)
{
  (*n_notifies)++;
}

static void
test_notify (Files        *files,
             gconstpointer data)
{
  g_autoptr (JalonStore) store = NULL;
  guint                  n_notifies = 0;
  guint                  n_errors = 0;
  gboolean               dirty;

  write_text (files->path, PROFILE);
  store = load (files->path);
  g_signal_connect_swapped (store, "notify::dirty", G_CALLBACK (notify_cb), &n_notifies);
  g_signal_connect_swapped (store, "notify::error", G_CALLBACK (notify_cb), &n_errors);

  set_title (store, "B");
  set_title (store, "C");
  g_assert_cmpuint (n_notifies, ==, 1);
  g_object_get (store, "dirty", &dirty, NULL);
  g_assert_true (dirty);
  save (store);
  g_assert_cmpuint (n_notifies, ==, 2);
  g_assert_cmpuint (n_errors, ==, 0);
}

/* Failures ------------------------------------------------------------------------ */

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

  set_title (store, "B");
  g_assert_false (jalon_store_save (store, &error));
  g_assert_error (error, JALON_PROFILE_ERROR, JALON_PROFILE_ERROR_READ_ONLY);
  g_clear_error (&error);
  g_assert_false (jalon_store_save_copy (store, copy, &error));
  g_assert_error (error, JALON_PROFILE_ERROR, JALON_PROFILE_ERROR_READ_ONLY);
  assert_text (files->path, NEWER_PROFILE);
  g_assert_cmpuint (count_files (files->folder), ==, 1);
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

/* Copies and later --------------------------------------------------------------- */

static void
test_copy (Files        *files,
           gconstpointer data)
{
  g_autofree char       *copy = g_build_filename (files->folder, "copy.jalon", NULL);
  g_autofree char       *backup = g_strconcat (copy, ".bak", NULL);
  g_autoptr (JalonStore) store = NULL;
  g_autoptr (GError)     error = NULL;

  write_text (files->path, PROFILE);
  write_text (copy, "something else");
  store = load (files->path);
  set_title (store, "B");

  g_assert_true (jalon_store_save_copy (store, copy, &error));
  g_assert_no_error (error);
  assert_title (copy, "B");
  assert_text (backup, "something else");
  g_assert_cmpuint (get_mode (copy), ==, 0600);
  assert_text (files->path, PROFILE);
  g_assert_true (jalon_store_is_dirty (store));
  g_assert_cmpstr (jalon_store_get_path (store), ==, files->path);

  g_assert_true (jalon_store_save_copy (store, files->path, &error));
  g_assert_false (jalon_store_is_dirty (store));
  assert_title (files->path, "B");
}

static void
quit_cb (GMainLoop *loop)
{
  g_main_loop_quit (loop);
}

static void
test_save_soon (Files        *files,
                gconstpointer data)
{
  g_autoptr (GMainLoop)  loop = g_main_loop_new (NULL, FALSE);
  g_autoptr (JalonStore) store = NULL;

  write_text (files->path, PROFILE);
  store = load (files->path);
  set_title (store, "B");
  g_signal_connect_swapped (store, "notify::dirty", G_CALLBACK (quit_cb), loop);

  /* Only the last pause counts: with the first the test would last a day. */
  jalon_store_save_soon (store, 24 * 60 * 60 * 1000);
  jalon_store_save_soon (store, 1);
  assert_text (files->path, PROFILE);
  g_main_loop_run (loop);
  g_assert_false (jalon_store_is_dirty (store));
  assert_title (files->path, "B");
}

static void
test_save_soon_fails (Files        *files,
                      gconstpointer data)
{
  g_autoptr (GMainLoop)  loop = g_main_loop_new (NULL, FALSE);
  g_autoptr (JalonStore) store = NULL;
  g_autoptr (GError)     error = NULL;

  write_text (files->path, PROFILE);
  store = load (files->path);
  set_title (store, "B");
  write_text (files->path, OTHER_PROFILE);
  g_signal_connect_swapped (store, "notify::error", G_CALLBACK (quit_cb), loop);
  jalon_store_save_soon (store, 1);
  g_main_loop_run (loop);

  g_object_get (store, "error", &error, NULL);
  g_assert_error (error, JALON_PROFILE_ERROR, JALON_PROFILE_ERROR_CONFLICT);
  g_assert_true (jalon_store_is_dirty (store));
  assert_text (files->path, OTHER_PROFILE);
}

/* A store that goes away takes its pause along. */
static void
test_save_soon_and_gone (Files        *files,
                         gconstpointer data)
{
  JalonStore *store;

  write_text (files->path, PROFILE);
  store = load (files->path);
  set_title (store, "B");
  jalon_store_save_soon (store, 0);
  g_object_unref (store);

  while (g_main_context_iteration (NULL, FALSE))
    continue;

  assert_text (files->path, PROFILE);
}

#define ADD(name, function) g_test_add ("/store/" name, Files, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("new", test_new);
  ADD ("new-over-a-file", test_new_over_a_file);
  ADD ("backup", test_backup);
  ADD ("clean", test_clean);
  ADD ("raw", test_raw);
  ADD ("link", test_link);
  ADD ("notify", test_notify);

  for (guint i = 0; i < G_N_ELEMENTS (bad_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/store/bad/", bad_rows[i].name, NULL);

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
  ADD ("read-only-folder", test_read_only_folder);
  ADD ("no-backup", test_no_backup);
  ADD ("copy", test_copy);
  ADD ("save-soon", test_save_soon);
  ADD ("save-soon-fails", test_save_soon_fails);
  ADD ("save-soon-and-gone", test_save_soon_and_gone);

  return g_test_run ();
}
