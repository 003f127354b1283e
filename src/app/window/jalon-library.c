/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-library.h"

#include <glib/gstdio.h>

#include "jalon-profile-file.h"

#define EXTENSION ".jalon"
#define NAME_CHARACTERS_MAX 60

typedef struct
{
  char  *path;
  gint64 changed;
} Entry;

/**
 * jalon_library_dup_folder:
 *
 * Returns: (transfer full): the folder of the households; made, for its owner
 *   only, if it is missing
 */
char *
jalon_library_dup_folder (void)
{
  char *folder = g_build_filename (g_get_user_data_dir (), "jalon", NULL);

  g_mkdir_with_parents (folder, 0700);
  return folder;
}

/**
 * jalon_library_dup_rules_folder:
 *
 * Returns: (transfer full): where the person's own rule files are looked for
 */
char *
jalon_library_dup_rules_folder (void)
{
  return g_build_filename (g_get_user_data_dir (), "jalon", "rules", NULL);
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  const Entry *entry_a = a;
  const Entry *entry_b = b;

  if (entry_a->changed != entry_b->changed)
    return entry_a->changed > entry_b->changed ? -1 : 1;
  return g_strcmp0 (entry_a->path, entry_b->path);
}

/**
 * jalon_library_list:
 *
 * Returns: (transfer full): paths of all households in the folder, the last
 *   changed first
 */
GStrv
jalon_library_list (void)
{
  g_autofree char         *folder = jalon_library_dup_folder ();
  g_autoptr (GDir)         dir = g_dir_open (folder, 0, NULL);
  g_autoptr (GArray)       entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  g_autoptr (GStrvBuilder) paths = g_strv_builder_new ();
  const char              *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      Entry    entry = { 0 };
      GStatBuf status;

      if (!g_str_has_suffix (name, EXTENSION))
        continue;
      entry.path = g_build_filename (folder, name, NULL);
      entry.changed = g_stat (entry.path, &status) == 0 ? (gint64) status.st_mtime : 0;
      g_array_append_val (entries, entry);
    }

  g_array_sort (entries, compare_entries);
  for (guint i = 0; i < entries->len; i++)
    {
      Entry *entry = &g_array_index (entries, Entry, i);

      g_strv_builder_add (paths, entry->path);
      g_free (entry->path);
    }
  return g_strv_builder_end (paths);
}

/* A name for a file: letters, digits, spaces and dashes of a household's title. */
static char *
make_file_name (const char *title)
{
  GString *name = g_string_new (NULL);
  long     n = 0;

  for (const char *p = title; *p != '\0' && n < NAME_CHARACTERS_MAX; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isalnum (c) || c == '-')
        g_string_append_unichar (name, c);
      else if (name->len > 0 && name->str[name->len - 1] != ' ')
        g_string_append_c (name, ' ');
      n++;
    }

  g_strchomp (name->str);
  return g_string_free (name, FALSE);
}

/**
 * jalon_library_dup_new_path:
 * @name: what the household is called
 *
 * Returns: (transfer full): a path in the folder that no file has
 */
char *
jalon_library_dup_new_path (const char *name)
{
  g_autofree char *folder = jalon_library_dup_folder ();
  g_autofree char *stem = make_file_name (name);

  if (stem[0] == '\0')
    {
      g_free (stem);
      stem = g_strdup ("household");
    }

  for (guint i = 1;; i++)
    {
      g_autofree char *file = i == 1 ? g_strconcat (stem, EXTENSION, NULL) : g_strdup_printf ("%s %u" EXTENSION, stem, i);
      g_autofree char *path = g_build_filename (folder, file, NULL);

      if (!g_file_test (path, G_FILE_TEST_EXISTS))
        return g_steal_pointer (&path);
    }
}

/* Reading them --------------------------------------------------------------- */

static void
entry_free (JalonLibraryEntry *entry)
{
  g_free (entry->path);
  g_clear_object (&entry->household);
  g_free (entry);
}

static JalonHousehold *
read_household (const char *path)
{
  g_autofree char *text = NULL;
  gsize            length;
  gboolean         read_only;

  if (!g_file_get_contents (path, &text, &length, NULL))
    return NULL;

  return jalon_profile_parse (text, length, &read_only, NULL);
}

static void
read_all (GTask        *task,
          gpointer      source,
          gpointer      data,
          GCancellable *cancellable)
{
  g_auto (GStrv) paths = jalon_library_list ();
  GPtrArray     *entries = g_ptr_array_new_with_free_func ((GDestroyNotify) entry_free);

  for (guint i = 0; paths[i] != NULL; i++)
    {
      JalonHousehold    *household = read_household (paths[i]);
      JalonLibraryEntry *entry;

      if (household == NULL)
        continue;
      entry = g_new0 (JalonLibraryEntry, 1);
      entry->path = g_strdup (paths[i]);
      entry->household = household;
      g_ptr_array_add (entries, entry);
    }

  g_task_return_pointer (task, entries, (GDestroyNotify) g_ptr_array_unref);
}

/**
 * jalon_library_read_async:
 * @callback: called when all are read
 * @user_data: for @callback
 *
 * Reads all households of the folder in a thread. What cannot be read is left out.
 */
void
jalon_library_read_async (GAsyncReadyCallback callback,
                          gpointer            user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, user_data);

  g_task_run_in_thread (task, read_all);
}

/**
 * jalon_library_read_finish:
 * @result: of jalon_library_read_async()
 *
 * Returns: (transfer full) (element-type JalonLibraryEntry): the households, the last changed first
 */
GPtrArray *
jalon_library_read_finish (GAsyncResult *result)
{
  return g_task_propagate_pointer (G_TASK (result), NULL);
}
