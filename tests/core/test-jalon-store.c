/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-test-store.h"

#include <fcntl.h>
#include <sys/stat.h>

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
  set_title (store, "fourth");
  save (store);
  assert_title (files->path, "fourth");
  assert_text (files->backup, PROFILE);
  assert_title (files->previous, "third");
  g_assert_cmpuint (get_mode (files->previous), ==, 0600);
  g_assert_cmpuint (count_files (files->folder), ==, 3);
}

/* In the folder that the portal of documents gives one file, whatever is written beside it stays on the disk, hidden, for good. */
static void
test_no_copies_in_portal (Files        *files,
                          gconstpointer data)
{
  g_autofree char       *folder = g_build_filename (g_get_user_runtime_dir (), "doc", "82b7ff5f", NULL);
  g_autofree char       *path = g_build_filename (folder, "home.jalon", NULL);
  g_autoptr (JalonStore) store = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  write_text (path, PROFILE);
  store = load (path);
  set_title (store, "second");
  save (store);
  set_title (store, "third");
  save (store);
  assert_title (path, "third");
  g_assert_cmpuint (count_files (folder), ==, 1);
}

/* Opened again, the file of that moment is the copy; the one before goes only now. */
static void
test_backup_of_each_opening (Files        *files,
                             gconstpointer data)
{
  g_autoptr (JalonStore) first = NULL;
  g_autoptr (JalonStore) second = NULL;

  write_text (files->path, PROFILE);
  first = load (files->path);
  set_title (first, "second");
  save (first);
  second = load (files->path);
  assert_text (files->backup, PROFILE);
  set_title (second, "third");
  save (second);
  assert_title (files->backup, "second");
}

/* An edit that waits for the end of its pause is written before the file is read again. */
static void
test_open_twice (Files        *files,
                 gconstpointer data)
{
  g_autoptr (JalonStore) first = NULL;
  g_autoptr (JalonStore) second = NULL;

  write_text (files->path, PROFILE);
  first = load (files->path);
  set_title (first, "edited");
  jalon_store_save_soon (first, 24 * 60 * 60 * 1000);
  second = load (files->path);
  g_assert_cmpstr (jalon_store_get_household (second)->title, ==, "edited");
  g_assert_false (jalon_store_is_dirty (first));

  set_title (second, "again");
  save (second);
  assert_title (files->path, "again");
}

/* A file without a path is read through GIO, and what cannot be written is told. */
static void
test_without_path (Files        *files,
                   gconstpointer data)
{
  g_autoptr (GFile)      file = g_file_new_for_uri ("resource:///org/gtk/libgtk/none.jalon");
  g_autoptr (GFile)      local = g_file_new_for_path (files->path);
  g_autoptr (JalonStore) store = NULL;
  g_autoptr (GError)     error = NULL;

  g_assert_null (jalon_store_load_file (file, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_true (g_str_has_prefix (error->message, "resource:///org/gtk/libgtk/none.jalon: "));
  g_clear_error (&error);

  write_text (files->path, PROFILE);
  store = jalon_store_load_file (local, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (jalon_store_get_path (store), ==, files->path);
  g_assert_true (g_file_equal (jalon_store_get_file (store), local));
  g_assert_false (jalon_store_save_copy_to (store, file, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED);
  g_clear_error (&error);

  set_title (store, "B");
  g_assert_true (jalon_store_save_copy_to (store, local, &error));
  assert_title (files->path, "B");
}

/* The store asks no clock: a file of any day is read and replaced. */
static void
test_clock (Files        *files,
            gconstpointer data)
{
  /* 1960, and 2150 or, where no more can be told, the last second that can. */
  static const time_t SECONDS[] = { -315619200, (time_t) (sizeof (time_t) > 4 ? G_GINT64_CONSTANT (5680281600) : G_MAXINT32) };

  for (guint i = 0; i < G_N_ELEMENTS (SECONDS); i++)
    {
      const struct timespec  times[] = { { SECONDS[i], 0 }, { SECONDS[i], 0 } };
      g_autoptr (JalonStore) store = NULL;

      write_text (files->path, PROFILE);
      g_assert_cmpint (utimensat (AT_FDCWD, files->path, times, 0), ==, 0);
      store = load (files->path);
      set_title (store, "B");
      save (store);
      assert_title (files->path, "B");
      assert_text (files->backup, PROFILE);
    }
}

static void
test_folder_deleted (Files        *files,
                     gconstpointer data)
{
  g_autoptr (JalonStore) store = NULL;

  write_text (files->path, PROFILE);
  store = load (files->path);
  remove_folder (files->folder);
  set_title (store, "B");
  save (store);
  assert_title (files->path, "B");
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
  g_autoptr (JalonStore)     store = NULL;
  guint                      n_notifies = 0;
  guint                      n_errors = 0;
  g_autoptr (JalonHousehold) household = NULL;
  g_autofree char           *path = NULL;
  gboolean                   dirty;

  write_text (files->path, PROFILE);
  store = load (files->path);
  g_signal_connect_swapped (store, "notify::dirty", G_CALLBACK (notify_cb), &n_notifies);
  g_signal_connect_swapped (store, "notify::error", G_CALLBACK (notify_cb), &n_errors);

  set_title (store, "B");
  set_title (store, "C");
  g_assert_cmpuint (n_notifies, ==, 1);
  g_object_get (store, "dirty", &dirty, "household", &household, "path", &path, NULL);
  g_assert_true (dirty);
  g_assert_true (household == jalon_store_get_household (store));
  g_assert_cmpstr (path, ==, files->path);
  save (store);
  g_assert_cmpuint (n_notifies, ==, 2);
  g_assert_cmpuint (n_errors, ==, 0);
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
  g_autofree char *runtime = g_dir_make_tmp ("jalon-runtime-XXXXXX", NULL);
  int              result;

  g_setenv ("XDG_RUNTIME_DIR", runtime, TRUE);
  g_test_init (&argc, &argv, NULL);

  ADD ("new", test_new);
  ADD ("new-over-a-file", test_new_over_a_file);
  ADD ("backup", test_backup);
  ADD ("no-copies-in-portal", test_no_copies_in_portal);
  ADD ("backup-of-each-opening", test_backup_of_each_opening);
  ADD ("open-twice", test_open_twice);
  ADD ("without-path", test_without_path);
  ADD ("clock", test_clock);
  ADD ("folder-deleted", test_folder_deleted);
  ADD ("clean", test_clean);
  ADD ("raw", test_raw);
  ADD ("link", test_link);
  ADD ("notify", test_notify);

  ADD ("copy", test_copy);
  ADD ("save-soon", test_save_soon);
  ADD ("save-soon-fails", test_save_soon_fails);
  ADD ("save-soon-and-gone", test_save_soon_and_gone);

  result = g_test_run ();
  remove_folder (runtime);
  return result;
}
