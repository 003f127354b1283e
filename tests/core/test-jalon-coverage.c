/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-coverage.h"
#include "jalon-words.h"

static const JalonCoverage *
find (GPtrArray  *entries,
      const char *id)
{
  for (guint i = 0; i < entries->len; i++)
    {
      const JalonCoverage *entry = entries->pdata[i];

      if (g_str_equal (entry->id, id))
        return entry;
    }

  return NULL;
}

/* Decisions 1 and 14: what is left out is said, with its days. */
static void
test_entries (void)
{
  g_autoptr (GError)    error = NULL;
  g_autoptr (GPtrArray) entries = jalon_coverage_load (&error);
  g_autofree char      *since = NULL;
  g_autofree char      *until = NULL;
  g_autofree char      *none = NULL;

  g_assert_no_error (error);
  g_assert_true (find (entries, "crs")->modelled);
  g_assert_false (find (entries, "high-wage")->modelled);
  since = jalon_coverage_dup_days (find (entries, "high-wage"));
  g_assert_cmpstr (since, ==, "Since 3 November 2026");
  until = jalon_coverage_dup_days (find (entries, "noc-2016"));
  g_assert_cmpstr (until, ==, "Until 15 November 2022");
  none = jalon_coverage_dup_days (find (entries, "restricted-occupations"));
  g_assert_null (none);
}

static void
test_ids (void)
{
  g_autoptr (GError)     error = NULL;
  g_autoptr (GPtrArray)  entries = jalon_coverage_load (&error);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_no_error (error);
  for (guint i = 0; i < entries->len; i++)
    {
      const JalonCoverage *entry = entries->pdata[i];

      g_assert_true (g_hash_table_add (seen, entry->id));
      g_assert_cmpstr (jalon_text_get (&entry->text, JALON_LANGUAGE_EN), !=, jalon_text_get (&entry->text, JALON_LANGUAGE_FR));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  jalon_words_init ("en");

  g_test_add_func ("/coverage/entries", test_entries);
  g_test_add_func ("/coverage/ids-are-unique-and-texts-bilingual", test_ids);

  return g_test_run ();
}
