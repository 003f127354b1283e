/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "jalon-test-store.h"

/*
 * A save over a layer that fails, writes short or ends the program at any
 * system call, one after the other and in pairs. The linker puts this layer
 * below the store (--wrap); each save runs in a process of its own, and its
 * parent looks at what is left on the disk.
 */

#define NEVER G_MAXUINT
#define TITLE_AFTER "after"
#define OLDER_PROFILE "{\"format\":\"jalon-profile/1\",\"title\":\"older\"}"
#define STATUS_SAVED 0
#define STATUS_TOLD 1
#define STATUS_KILLED 9

typedef enum
{
  FAULT_FAIL, /* EIO */
  FAULT_FULL, /* half of it is written, then there is no room any more */
  FAULT_KILL, /* the process ends before the call */
  N_FAULTS,
} Fault;

static struct
{
  gboolean armed;
  guint    n_calls;
  guint    at[2];
  Fault    faults[2];
  gboolean full;
} layer;

int     __real_open64 (const char *path, int flags, ...);
ssize_t __real_read (int descriptor, void *buffer, size_t length);
ssize_t __real_write (int descriptor, const void *buffer, size_t length);
int     __real_fsync (int descriptor);
int     __real_close (int descriptor);
int     __real_rename (const char *from, const char *to);
int     __real_link (const char *from, const char *to);
int     __real_unlink (const char *path);
int     __real_chmod (const char *path, mode_t mode);
int     __real_flock (int descriptor, int operation);
int     __real_mkostemp64 (char *template, int flags);

int     __wrap_open64 (const char *path, int flags, ...);
ssize_t __wrap_read (int descriptor, void *buffer, size_t length);
ssize_t __wrap_write (int descriptor, const void *buffer, size_t length);
int     __wrap_fsync (int descriptor);
int     __wrap_close (int descriptor);
int     __wrap_rename (const char *from, const char *to);
int     __wrap_link (const char *from, const char *to);
int     __wrap_unlink (const char *path);
int     __wrap_chmod (const char *path, mode_t mode);
int     __wrap_flock (int descriptor, int operation);
int     __wrap_mkostemp64 (char *template, int flags);

/* Of ./dev coverage: what the children run counts too. */
extern void __gcov_dump (void) __attribute__ ((weak));

static void
end (int status)
{
  layer.armed = FALSE;
  if (__gcov_dump != NULL)
    __gcov_dump ();
  _exit (status);
}

/* Returns: whether this call fails, with errno set */
static gboolean
meet (void)
{
  guint call = layer.n_calls;

  if (!layer.armed)
    return FALSE;

  layer.n_calls++;

  for (guint i = 0; i < G_N_ELEMENTS (layer.at); i++)
    {
      if (layer.at[i] != call)
        continue;

      if (layer.faults[i] == FAULT_KILL)
        end (STATUS_KILLED);

      layer.full |= layer.faults[i] == FAULT_FULL;
      errno = layer.full ? ENOSPC : EIO;
      return TRUE;
    }

  return FALSE;
}

int
__wrap_open64 (const char *path,
               int         flags,
               ...)
{
  return meet () ? -1 : __real_open64 (path, flags);
}

ssize_t
__wrap_read (int    descriptor,
             void  *buffer,
             size_t length)
{
  return meet () ? -1 : __real_read (descriptor, buffer, length);
}

ssize_t
__wrap_write (int         descriptor,
              const void *buffer,
              size_t      length)
{
  gboolean was_full = layer.full;

  if (was_full && layer.armed)
    {
      errno = ENOSPC;
      return -1;
    }

  if (!meet ())
    return __real_write (descriptor, buffer, length);

  return layer.full ? __real_write (descriptor, buffer, length / 2) : -1;
}

int
__wrap_fsync (int descriptor)
{
  /* The disk of a test need not be waited for. */
  return meet () ? -1 : 0;
}

int
__wrap_close (int descriptor)
{
  gboolean fails = meet ();

  __real_close (descriptor);
  return fails ? -1 : 0;
}

int
__wrap_rename (const char *from,
               const char *to)
{
  return meet () ? -1 : __real_rename (from, to);
}

int
__wrap_link (const char *from,
             const char *to)
{
  return meet () ? -1 : __real_link (from, to);
}

int
__wrap_unlink (const char *path)
{
  return meet () ? -1 : __real_unlink (path);
}

int
__wrap_chmod (const char *path,
              mode_t      mode)
{
  return meet () ? -1 : __real_chmod (path, mode);
}

int
__wrap_flock (int descriptor,
              int operation)
{
  return meet () ? -1 : __real_flock (descriptor, operation);
}

int
__wrap_mkostemp64 (char *template,
                   int flags)
{
  return meet () ? -1 : __real_mkostemp64 (template, flags);
}

/* In a process of its own: opens, edits and saves. */
static int
save_with_faults (const char *path,
                  const guint at[2],
                  const Fault faults[2],
                  guint      *out_n_calls)
{
  int   counts[2];
  int   status;
  pid_t child;

  g_assert_cmpint (pipe (counts), ==, 0);
  child = fork ();
  g_assert_cmpint (child, >=, 0);

  if (child == 0)
    {
      JalonStore        *store = load (path);
      g_autoptr (GError) error = NULL;
      gboolean           saved;

      set_title (store, TITLE_AFTER);
      layer.armed = TRUE;
      memcpy (layer.at, at, sizeof layer.at);
      memcpy (layer.faults, faults, sizeof layer.faults);
      saved = jalon_store_save (store, &error);
      layer.armed = FALSE;

      if (saved == (error != NULL) || saved == jalon_store_is_dirty (store) ||
          __real_write (counts[1], &layer.n_calls, sizeof layer.n_calls) != sizeof layer.n_calls)
        abort ();

      end (saved ? STATUS_SAVED : STATUS_TOLD);
    }

  __real_close (counts[1]);
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);

  if (__real_read (counts[0], out_n_calls, sizeof *out_n_calls) != sizeof *out_n_calls)
    *out_n_calls = 0;

  __real_close (counts[0]);
  g_assert_true (WIFEXITED (status));

  return WEXITSTATUS (status);
}

static char *
read_title (const char *path)
{
  g_autoptr (GError)     error = NULL;
  g_autoptr (JalonStore) store = jalon_store_load (path, &error);

  g_assert_no_error (error);
  return g_strdup (jalon_store_get_household (store)->title);
}

/* Whether one file of the folder holds what was there at opening, as private as it must be.
 * What a save had begun is no longer there: the household was opened again. */
static gboolean
has_opening (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char      *name;
  gboolean         found = FALSE;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *text = NULL;

      g_assert_false (g_str_has_prefix (name, ".jalon-"));
      g_assert_cmpuint (get_mode (path), ==, 0600);
      g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
      found |= g_str_equal (text, PROFILE);
    }

  return found;
}

static void
check_disk (const Files *files,
            int          status)
{
  g_autofree char *title = read_title (files->path);
  g_autofree char *copy = read_title (files->backup);

  g_assert_true (status == STATUS_SAVED || status == STATUS_TOLD || status == STATUS_KILLED);
  g_assert_true (g_str_equal (title, "A") || g_str_equal (title, TITLE_AFTER));
  g_assert_true (g_str_equal (copy, "older") || g_str_equal (copy, "A"));
  g_assert_true (has_opening (files->folder));

  if (status == STATUS_SAVED)
    {
      g_assert_cmpstr (title, ==, TITLE_AFTER);
      g_assert_cmpstr (copy, ==, "A");
    }

  /* A save that did not happen costs no copy. */
  if (g_str_equal (title, "A"))
    g_assert_cmpstr (copy, ==, "older");
}

static int
try_faults (Files      *files,
            const guint at[2],
            const Fault faults[2],
            guint      *out_n_calls)
{
  int status;

  remove_folder (files->folder);
  g_assert_cmpint (g_mkdir (files->folder, 0700), ==, 0);
  write_text (files->path, PROFILE);
  write_text (files->backup, OLDER_PROFILE);
  g_chmod (files->path, 0600);
  g_chmod (files->backup, 0600);

  status = save_with_faults (files->path, at, faults, out_n_calls);
  g_test_message ("calls %u and %u, faults %d and %d: status %d", at[0], at[1], faults[0], faults[1], status);
  check_disk (files, status);

  return status;
}

static void
test_none (Files        *files,
           gconstpointer data)
{
  const guint at[] = { NEVER, NEVER };
  const Fault faults[] = { FAULT_FAIL, FAULT_FAIL };
  guint       n_calls;

  g_assert_cmpint (try_faults (files, at, faults, &n_calls), ==, STATUS_SAVED);
  g_assert_cmpuint (n_calls, >=, 12);
}

/* Whatever call is hit, all that is on the disk is whole, and the person is told. */
static void
test_each (Files        *files,
           gconstpointer data)
{
  const guint none[] = { NEVER, NEVER };
  const Fault fail[] = { FAULT_FAIL, FAULT_FAIL };
  guint       n_calls;
  guint       n_told = 0;
  guint       ignored;

  try_faults (files, none, fail, &n_calls);

  for (guint i = 0; i < n_calls; i++)
    for (Fault fault = 0; fault < N_FAULTS; fault++)
      {
        const guint at[] = { i, NEVER };
        const Fault faults[] = { fault, FAULT_FAIL };
        int         status = try_faults (files, at, faults, &ignored);

        n_told += status == STATUS_TOLD;
        g_assert_cmpint (status == STATUS_KILLED, ==, fault == FAULT_KILL);
      }

  g_assert_cmpuint (n_told, >=, 10);
}

static void
test_pairs (Files        *files,
            gconstpointer data)
{
  const guint none[] = { NEVER, NEVER };
  const Fault fail[] = { FAULT_FAIL, FAULT_FAIL };
  guint       n_calls;
  guint       ignored;

  try_faults (files, none, fail, &n_calls);

  /* After a fault there are other calls, and more: those that tidy up. */
  for (guint i = 0; i < n_calls; i++)
    for (guint j = i + 1; j < n_calls + 4; j++)
      for (guint k = 0; k < 2 * N_FAULTS; k++)
        {
          const guint at[] = { i, j };
          const Fault faults[] = { k % 2 == 0 ? FAULT_FAIL : FAULT_FULL, k / 2 };

          try_faults (files, at, faults, &ignored);
        }
}

/* Two programs save into one file again and again: one of them wins each time,
 * the other one is told, and the file is whole. */
static void
test_two_programs (Files        *files,
                   gconstpointer data)
{
  pid_t children[2];

  write_text (files->path, PROFILE);
  g_chmod (files->path, 0600);

  for (guint i = 0; i < G_N_ELEMENTS (children); i++)
    {
      children[i] = fork ();
      g_assert_cmpint (children[i], >=, 0);

      if (children[i] == 0)
        {
          for (guint round = 0; round < 50; round++)
            {
              g_autoptr (GError)     error = NULL;
              g_autoptr (JalonStore) store = jalon_store_load (files->path, &error);

              if (store == NULL)
                end (2);

              set_title (store, i == 0 ? "one" : "two");

              if (!jalon_store_save (store, &error) && !g_error_matches (error, JALON_PROFILE_ERROR, JALON_PROFILE_ERROR_CONFLICT))
                end (3);
            }

          end (0);
        }
    }

  for (guint i = 0; i < G_N_ELEMENTS (children); i++)
    {
      int status;

      g_assert_cmpint (waitpid (children[i], &status, 0), ==, children[i]);
      g_assert_true (WIFEXITED (status));
      g_assert_cmpint (WEXITSTATUS (status), ==, 0);
    }

  {
    g_autofree char *title = read_title (files->path);

    g_assert_true (g_str_equal (title, "one") || g_str_equal (title, "two"));
  }
}

#define ADD(name, function) g_test_add ("/store-faults/" name, Files, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("none", test_none);
  ADD ("each", test_each);
  ADD ("pairs", test_pairs);
  ADD ("two-programs", test_two_programs);

  return g_test_run ();
}
