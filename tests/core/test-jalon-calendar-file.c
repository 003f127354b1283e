/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-calendar.h"

#include <glib/gstdio.h>

#include "jalon-test-household.h"
#include "jalon-test.h"
#include "jalon-words.h"

/* The calendar file on the disk. */

#define DAY ((JalonDate){ 2026, 11, 23 })
#define STAMP G_GINT64_CONSTANT (1795435200) /* 2026-11-23 12:00:00 UTC */

typedef struct
{
  const char *name;
  gboolean    exists; /* already, and everybody may read it */
} FileRow;

static const FileRow file_rows[] = {
  { "new", FALSE },
  { "over-one-that-everybody-may-read", TRUE },
};

/* It names people and their days of birth. */
static void
test_only_for_its_owner (gconstpointer data)
{
  const FileRow             *row = data;
  const JalonCalendarOptions options = { .names = TRUE, .stamp = STAMP };
  g_autofree char           *folder = g_dir_make_tmp ("jalon-XXXXXX", NULL);
  g_autofree char           *path = g_build_filename (folder, "dates.ics", NULL);
  g_autoptr (GFile)          file = g_file_new_for_path (path);
  g_autoptr (JalonHousehold) household = jalon_test_household ("'candidate': { 'birth-date': '1992-03-04', 'passport-expires': '2029-05-01' }");
  g_autoptr (JalonKnowledge) knowledge = NULL;
  g_autoptr (GError)         error = NULL;
  JalonResults              *results;
  GStatBuf                   entry;

  knowledge = jalon_knowledge_new (NULL, &error);
  g_assert_no_error (error);
  results = jalon_results_new (knowledge, household, DAY, &error);
  g_assert_no_error (error);
  if (row->exists)
    {
      g_assert_true (g_file_set_contents (path, "old", -1, NULL));
      g_assert_cmpint (g_chmod (path, 0644), ==, 0);
    }

  g_assert_true (jalon_calendar_save (results, &options, file, &error));
  g_assert_no_error (error);
  g_assert_cmpint (g_stat (path, &entry), ==, 0);
  g_assert_cmpint (entry.st_mode & 0777, ==, 0600);

  jalon_results_free (results);
  g_unlink (path);
  g_rmdir (folder);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  jalon_words_init ("en");

  JALON_TEST_ADD_ROWS ("/calendar-file/only-for-its-owner", file_rows, test_only_for_its_owner);

  return g_test_run ();
}
