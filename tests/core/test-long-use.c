/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <unistd.h>

#include "jalon-store.h"
#include "jalon-test-session.h"
#include "jalon-test-store.h"

/*
 * A day's work, and more: what is opened, edited and undone leaves nothing behind.
 * Memory is what the process has resident, once it has grown to its size.
 */

#define EDITS 10000
#define UNDO_STEPS 1000
#define HOUSEHOLDS 300
#define GROWTH_KIB 1024 /* less than a hundred bytes for each edit, and far less than a household */
#define TITLES 7

static const JalonDate today = { 2026, 11, 23 };

/* Not where what is freed is kept on purpose, and the process holds more than its own: there the tool counts what is lost. */
static gboolean
measures_memory (void)
{
#if defined(__SANITIZE_ADDRESS__)
  return FALSE;
#else
  const char *preloaded = g_getenv ("LD_PRELOAD");

  return preloaded == NULL || strstr (preloaded, "/vgpreload_") == NULL; /* valgrind */
#endif
}

static guint64
get_resident_kib (void)
{
  g_autofree char *text = NULL;
  g_auto (GStrv)   words = NULL;

  g_assert_true (g_file_get_contents ("/proc/self/statm", &text, NULL, NULL));
  words = g_strsplit (text, " ", 3);
  return g_ascii_strtoull (words[1], NULL, 10) * (guint64) sysconf (_SC_PAGESIZE) / 1024;
}

static void
assert_flat (guint64 before,
             guint   descriptors)
{
  guint64 after = get_resident_kib ();

  g_test_message ("%" G_GUINT64_FORMAT " KiB, then %" G_GUINT64_FORMAT " KiB", before, after);
  g_assert_cmpuint (count_files ("/proc/self/fd"), ==, descriptors);
  if (measures_memory ())
    g_assert_cmpuint (after, <=, before + GROWTH_KIB);
}

static JalonSession *
open_session (JalonKnowledge *knowledge,
              JalonStore     *store)
{
  g_autoptr (JalonClock) clock = jalon_fixed_clock_new (today);

  return jalon_session_new (knowledge, clock, jalon_store_get_household (store), store);
}

static char *
copy_sample (Files *files)
{
  g_autofree char   *source = g_build_filename (g_getenv ("JALON_SOURCE_DIR"), "data", "samples", "couple-morocco.jalon", NULL);
  g_autofree char   *text = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (source, &text, NULL, &error);
  g_assert_no_error (error);
  write_text (files->path, text);
  return g_steal_pointer (&text);
}

/* One of several kinds of edit: a text, a day, a choice, a record more and less. */
static void
edit (JalonSession *session,
      guint         number)
{
  JalonHousehold *household = jalon_session_get_household (session);
  JalonDate       born = jalon_date_add_days ((JalonDate){ 1992, 3, 4 }, (int) (number % 400));
  char            title[] = "Household A";

  title[10] = (char) ('A' + number % TITLES);

  switch (number % 4)
    {
    case 0:
      g_object_set (household, "title", title, NULL);
      break;
    case 1:
      g_object_set (household->candidate, "birth-date", &born, NULL);
      break;
    case 2:
      g_object_set (household, "relationship", number % 8 == 2 ? JALON_RELATIONSHIP_MARRIED : JALON_RELATIONSHIP_COMMON_LAW, NULL);
      break;
    case 3:
    default:
      {
        g_autoptr (JalonChild) child = g_object_new (JALON_TYPE_CHILD, "given-name", "Lina", NULL);

        jalon_record_list_append (household->children, JALON_RECORD (child));
        jalon_record_list_remove (household->children, jalon_record_list_get_length (household->children) - 1);
        break;
      }
    }

  jalon_session_end_typing (session);
}

static void
test_edits (Files        *files,
            gconstpointer data)
{
  g_autoptr (JalonKnowledge) knowledge = jalon_test_knowledge ();
  g_autofree char           *text = copy_sample (files);
  g_autoptr (GError)         error = NULL;
  g_autoptr (JalonStore)     store = jalon_store_load (files->path, &error);
  g_autoptr (JalonSession)   session = open_session (knowledge, store);
  guint64                    before = 0;
  guint                      descriptors = 0;

  for (guint i = 0; i < EDITS; i++)
    {
      /* The steps of undo have their full number by then. */
      if (i == EDITS / 2)
        {
          before = get_resident_kib ();
          descriptors = count_files ("/proc/self/fd");
        }

      edit (session, i);
      if (i % 100 == 0)
        save (store);
    }

  save (store);
  assert_flat (before, descriptors);
}

static void
test_undo (Files        *files,
           gconstpointer data)
{
  g_autoptr (JalonKnowledge) knowledge = jalon_test_knowledge ();
  g_autofree char           *text = copy_sample (files);
  g_autoptr (GError)         error = NULL;
  g_autoptr (JalonStore)     store = jalon_store_load (files->path, &error);
  g_autoptr (JalonSession)   session = open_session (knowledge, store);
  JalonHousehold            *household = jalon_session_get_household (session);
  guint64                    before = 0;
  guint                      descriptors = 0;

  for (guint i = 0; i < UNDO_STEPS; i++)
    {
      JalonDate born = jalon_date_add_days ((JalonDate){ 1990, 1, 1 }, (int) i);

      g_object_set (household->candidate, "birth-date", &born, NULL);
      jalon_session_end_typing (session);
    }

  for (guint round = 0; round < 4; round++)
    {
      if (round == 1)
        {
          before = get_resident_kib ();
          descriptors = count_files ("/proc/self/fd");
        }
      for (guint i = 0; i < UNDO_STEPS; i++)
        jalon_session_undo (session);
      g_assert_true (jalon_date_equal (household->candidate->birth_date, (JalonDate){ 1992, 3, 4 }));
      for (guint i = 0; i < UNDO_STEPS; i++)
        jalon_session_redo (session);
      g_assert_true (jalon_date_equal (household->candidate->birth_date, jalon_date_add_days ((JalonDate){ 1990, 1, 1 }, UNDO_STEPS - 1)));
    }

  assert_flat (before, descriptors);
}

static void
test_households (Files        *files,
                 gconstpointer data)
{
  g_autoptr (JalonKnowledge) knowledge = jalon_test_knowledge ();
  g_autofree char           *text = copy_sample (files);
  guint64                    before = 0;
  guint                      descriptors = 0;

  for (guint i = 0; i < HOUSEHOLDS; i++)
    {
      g_autoptr (GError)       error = NULL;
      g_autoptr (JalonStore)   store = jalon_store_load (files->path, &error);
      g_autoptr (JalonSession) session = open_session (knowledge, store);

      g_assert_no_error (error);
      edit (session, i);
      save (store);

      if (i == HOUSEHOLDS / 3)
        {
          before = get_resident_kib ();
          descriptors = count_files ("/proc/self/fd");
        }
    }

  assert_flat (before, descriptors);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/long-use/edits", Files, NULL, set_up, test_edits, tear_down);
  g_test_add ("/long-use/undo", Files, NULL, set_up, test_undo, tear_down);
  g_test_add ("/long-use/households", Files, NULL, set_up, test_households, tear_down);

  return g_test_run ();
}
