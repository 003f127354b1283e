/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-test-window.h"

#include <malloc.h>

/*
 * A day's work in the window, and more: edits with the page that shows them,
 * steps of undo, households opened and left. What is allocated after a first
 * round, in which the toolkit fills its caches, stays what it is.
 */

/* Wholly with -m slow; else a part that shows the same. */
#define EDITS (g_test_slow () ? 10000u : 1000u)
#define UNDO_STEPS (g_test_slow () ? 1000u : 200u)
#define HOUSEHOLDS (g_test_slow () ? 300u : 40u)
#define TITLES 7
#define GROWTH_KIB 2048 /* of some ten thousand: two hundred bytes for an edit, and less than a page of one household */

#if defined(__SANITIZE_ADDRESS__)
#define MEASURES_MEMORY FALSE /* freed memory is kept on purpose */
#else
#define MEASURES_MEMORY TRUE
#endif

/* What the process has asked for and not given back, whatever the pages are. */
static guint64
get_allocated_kib (void)
{
  const struct mallinfo2 info = mallinfo2 ();

  return (info.uordblks + info.hblkhd) / 1024;
}

static guint
count_descriptors (void)
{
  g_autoptr (GDir) dir = g_dir_open ("/proc/self/fd", 0, NULL);
  guint            n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

static void
assert_flat (guint64 before,
             guint   descriptors)
{
  guint64 after = get_allocated_kib ();

  g_test_message ("%" G_GUINT64_FORMAT " KiB allocated, then %" G_GUINT64_FORMAT " KiB; %u descriptors, then %u", before, after, descriptors, count_descriptors ());
  g_assert_cmpuint (count_descriptors (), ==, descriptors);
  if (MEASURES_MEMORY)
    g_assert_cmpuint (after, <=, before + GROWTH_KIB);
}

/* Every page is made; then the one that shows most of an edit is looked at. */
static void
show_pages (Fixture *fixture)
{
  static const char *const pages[] = { "profile", "score", "eligibility", "documents", "dates", "overview" };

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      jalon_window_show_page (fixture->window, pages[i]);
      jalon_test_ui_settle ();
    }
}

static void
edit (Fixture *fixture,
      guint    number)
{
  const JalonDate  day = { 2028, 1, (guint8) (1 + number % 28) };
  g_autofree char *title = g_strdup_printf ("Title %u", number % TITLES);

  if (number % 2 == 0)
    g_object_set (get_household (fixture), "title", title, NULL);
  else
    g_object_set (get_household (fixture)->candidate, "passport-expires", &day, NULL);
}

static void
make_edits (Fixture *fixture,
            guint    n)
{
  for (guint i = 0; i < n; i++)
    {
      edit (fixture, i);
      if (i % 50 == 0)
        jalon_test_ui_settle ();
    }
  g_assert_true (jalon_window_save_now (fixture->window));
  jalon_test_ui_settle ();
}

static void
test_edits (Fixture      *fixture,
            gconstpointer data)
{
  guint64 before;
  guint   descriptors;

  g_assert_true (jalon_window_open (fixture->window, fixture->path));
  show_pages (fixture);
  make_edits (fixture, EDITS / 5); /* the history is full */
  before = get_allocated_kib ();
  descriptors = count_descriptors ();
  make_edits (fixture, EDITS);
  assert_flat (before, descriptors);
}

static void
undo_and_redo (Fixture *fixture)
{
  for (guint i = 0; i < UNDO_STEPS; i++)
    {
      jalon_session_undo (jalon_window_get_session (fixture->window));
      if (i % 50 == 0)
        jalon_test_ui_settle ();
    }
  for (guint i = 0; i < UNDO_STEPS; i++)
    {
      jalon_session_redo (jalon_window_get_session (fixture->window));
      if (i % 50 == 0)
        jalon_test_ui_settle ();
    }
  jalon_test_ui_settle ();
}

static void
test_undo (Fixture      *fixture,
           gconstpointer data)
{
  guint64 before;
  guint   descriptors;

  g_assert_true (jalon_window_open (fixture->window, fixture->path));
  show_pages (fixture);
  make_edits (fixture, UNDO_STEPS);
  undo_and_redo (fixture);
  before = get_allocated_kib ();
  descriptors = count_descriptors ();
  undo_and_redo (fixture);
  assert_flat (before, descriptors);
}

/* The same file and another one in turn: each time all pages are made for another household. */
static void
open_households (Fixture    *fixture,
                 const char *other,
                 guint       n)
{
  for (guint i = 0; i < n; i++)
    {
      g_assert_true (jalon_window_open (fixture->window, i % 2 == 0 ? other : fixture->path));
      if (i % 10 == 0)
        show_pages (fixture);
      edit (fixture, i);
      g_assert_true (jalon_window_save_now (fixture->window));
      jalon_test_ui_settle ();
    }
}

static void
test_households (Fixture      *fixture,
                 gconstpointer data)
{
  g_autofree char         *other = g_build_filename (fixture->folder, "other.jalon", NULL);
  static const char *const suffixes[] = { "", ".bak", ".prev" };
  guint64                  before;
  guint                    descriptors;

  g_assert_true (g_file_set_contents (other, HOUSEHOLD, -1, NULL));
  open_households (fixture, other, HOUSEHOLDS / 5);
  before = get_allocated_kib ();
  descriptors = count_descriptors ();
  open_households (fixture, other, HOUSEHOLDS);
  assert_flat (before, descriptors);

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_autofree char *path = g_strconcat (other, suffixes[i], NULL);

      g_unlink (path);
    }
}

int
main (int   argc,
      char *argv[])
{
  jalon_test_ui_init (&argc, &argv);
#define ADD_LONG(path, function) g_test_add ("/window-long-use/" path, Fixture, NULL, set_up, function, tear_down)
  ADD_LONG ("edits", test_edits);
  ADD_LONG ("undo", test_undo);
  ADD_LONG ("households", test_households);

  return g_test_run ();
}
