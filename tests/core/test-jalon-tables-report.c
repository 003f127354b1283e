/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-tables-report.h"

#include <string.h>

#include "jalon-test-assessed-day.h"
#include "jalon-words.h"

/* The official criteria on paper: every table once, below its section, with the own rows marked. */

#define SOMEBODY "'relationship': 'never-married', 'candidate': { 'birth-date': '1996-11-24' }"
#define DAY "2026-11-23"

static void
test_paper (void)
{
  JalonTestAssessedDay *made = jalon_test_assessed_day_new (jalon_test_household (SOMEBODY), DAY);
  g_autoptr (GPtrArray) tables = jalon_rule_tables_make (made->rulebook, jalon_test_date (DAY), &made->assessed);
  JalonReport          *report = jalon_tables_report_new (tables, jalon_test_date (DAY));
  guint                 n_tables = 0;
  guint                 n_lines = 0;
  guint                 n_own = 0;
  guint                 n_rows = 0;
  guint                 n_own_rows = 0;
  gboolean              age = FALSE;

  for (guint i = 0; i < tables->len; i++)
    {
      const JalonRuleTable *table = tables->pdata[i];

      for (guint r = 0; r < table->rows->len; r++)
        {
          n_rows++;
          n_own_rows += ((const JalonRuleTableRow *) table->rows->pdata[r])->own;
        }
    }

  for (guint i = 0; i < report->blocks->len; i++)
    {
      const JalonBlock *block = report->blocks->pdata[i];

      n_tables += block->kind == JALON_BLOCK_HEADING && block->level == 2;
      if (block->kind != JALON_BLOCK_LINE)
        continue;
      n_lines++;
      n_own += g_str_has_suffix (((const char *) block->lines->pdata[0]), " (you)");
      g_assert_cmpint (block->strong, ==, g_str_has_suffix (((const char *) block->lines->pdata[0]), " (you)"));
      age |= g_str_equal (((const char *) block->lines->pdata[0]), "20 to 29 years (you)") && strstr (((const char *) block->lines->pdata[1]), "110") != NULL;
    }

  g_assert_cmpint (((const JalonBlock *) report->blocks->pdata[0])->kind, ==, JALON_BLOCK_TITLE);
  g_assert_cmpuint (n_tables, ==, tables->len);
  g_assert_cmpuint (n_lines, ==, n_rows);
  g_assert_cmpuint (n_own, ==, n_own_rows);
  g_assert_cmpuint (n_own, >, 0);
  g_assert_true (age); /* RULE: crs.core.age */

  jalon_report_free (report);
  jalon_test_assessed_day_free (made);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  jalon_words_init ("en");
  g_test_add_func ("/tables-report/paper", test_paper);

  return g_test_run ();
}
