/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "jalon-json.h"
#include "jalon-store.h"
#include "jalon-test.h"

/* For the tests of the store: a folder of its own for each, and what is in its files. */

#define PROFILE "{\"format\":\"jalon-profile/1\",\"title\":\"A\"}"
#define OTHER_PROFILE "{\"format\":\"jalon-profile/1\",\"title\":\"B\"}"
#define NEWER_PROFILE "{\"format\":\"jalon-profile/2\",\"title\":\"A\",\"new\":1}"

typedef struct
{
  char *folder;
  char *path;
  char *backup;   /* as it was at opening */
  char *previous; /* the save before */
} Files;

G_GNUC_UNUSED static inline void
set_up (Files        *files,
        gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  files->folder = g_dir_make_tmp ("jalon-store-XXXXXX", &error);
  g_assert_no_error (error);
  files->path = g_build_filename (files->folder, "home.jalon", NULL);
  files->backup = g_strconcat (files->path, ".bak", NULL);
  files->previous = g_strconcat (files->path, ".prev", NULL);
}

G_GNUC_UNUSED static inline void
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

G_GNUC_UNUSED static inline void
tear_down (Files        *files,
           gconstpointer data)
{
  g_chmod (files->folder, 0700);
  remove_folder (files->folder);
  g_free (files->folder);
  g_free (files->path);
  g_free (files->backup);
  g_free (files->previous);
}

G_GNUC_UNUSED static inline void
write_text (const char *path,
            const char *text)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

G_GNUC_UNUSED static inline void
assert_text (const char *path,
             const char *expected)
{
  g_autofree char   *text = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, expected);
}

G_GNUC_UNUSED static inline void
assert_title (const char *path,
              const char *expected)
{
  g_autoptr (GError)     error = NULL;
  g_autoptr (JalonStore) store = jalon_store_load (path, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (jalon_store_get_household (store)->title, ==, expected);
}

G_GNUC_UNUSED static inline guint
get_mode (const char *path)
{
  GStatBuf buffer;

  g_assert_cmpint (g_stat (path, &buffer), ==, 0);

  return buffer.st_mode & 0777;
}

G_GNUC_UNUSED static inline guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint            n_files = 0;

  while (g_dir_read_name (dir) != NULL)
    n_files++;

  return n_files;
}

G_GNUC_UNUSED static inline JalonStore *
load (const char *path)
{
  g_autoptr (GError) error = NULL;
  JalonStore        *store = jalon_store_load (path, &error);

  g_assert_no_error (error);
  g_assert_nonnull (store);

  return store;
}

G_GNUC_UNUSED static inline void
set_title (JalonStore *store,
           const char *title)
{
  g_object_set (jalon_store_get_household (store), "title", title, NULL);
}

G_GNUC_UNUSED static inline void
save (JalonStore *store)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (jalon_store_save (store, &error));
  g_assert_no_error (error);
}
