/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rule-table.h"

#include "jalon-test-assessed-day.h"
#include "jalon-test-tables.h"
#include "jalon-words.h"

#define NBSP "\xc2\xa0"

typedef struct
{
  const char *name;
  const char *profile;
  const char *on;
  const char *table;
  const char *row;    /* title of the only own row, or NULL */
  const char *cell;   /* the cell in the own column */
  int         column; /* the own column */
} OwnRow;

#define BORN "'relationship': 'never-married', 'candidate': { 'birth-date': '1996-11-24' }"
#define BORN_MARRIED "'relationship': 'married', 'candidate': { 'birth-date': '1996-11-24' }, 'partner': { 'birth-date': '1990-01-01' }"

static const OwnRow own_rows[] = {
  /* RULE: crs.core.age */
  { "age-29-last-day", BORN, "2026-11-23", "crs.core.age", "20 to 29 years", "110", 0 },
  { "age-30-on-the-day", BORN, "2026-11-24", "crs.core.age", "30 years", "105", 0 },
  { "age-with-partner", BORN_MARRIED, "2026-11-24", "crs.core.age", "30 years", "95", 1 },
  { "age-unanswered", "'relationship': 'never-married'", "2026-11-24", "crs.core.age", NULL, NULL, 0 },
  { "education-unanswered", BORN, "2026-11-24", "crs.core.education", NULL, NULL, 0 },
  /* RULE: crs.additional.nomination */
  { "no-nomination", BORN, "2026-11-24", "crs.additional.nomination", NULL, NULL, -1 },
  { "nomination", BORN ", 'nomination': { 'province': 'ON', 'issued': '2026-10-01', 'enhanced': true }", "2026-11-24", "crs.additional.nomination", "Points", "600", 0 },
  /* RULE: fsw.grid.age */
  { "grid-age-35", "'candidate': { 'birth-date': '1991-11-24' }", "2026-11-24", "fsw.grid.age", "18 to 35 years", "12", -1 },
  { "grid-age-36", "'candidate': { 'birth-date': '1990-11-24' }", "2026-11-24", "fsw.grid.age", "36 years", "11", -1 },
};

static void
test_own_row (gconstpointer data)
{
  const OwnRow            *expected = data;
  JalonTestAssessedDay    *made = jalon_test_assessed_day_new (jalon_test_household (expected->profile), expected->on);
  g_autoptr (GPtrArray)    tables = jalon_rule_tables_make (made->rulebook, jalon_test_date (expected->on), &made->assessed);
  const JalonRuleTable    *table = jalon_test_find_table (tables, expected->table);
  const JalonRuleTableRow *own = NULL;
  guint                    n_own = 0;

  g_assert_nonnull (table);
  g_assert_cmpint (table->own_column, ==, expected->column);
  for (guint i = 0; i < table->rows->len; i++)
    {
      const JalonRuleTableRow *row = table->rows->pdata[i];

      own = row->own ? row : own;
      n_own += row->own ? 1 : 0;
    }

  g_assert_cmpuint (n_own, ==, expected->row != NULL ? 1 : 0);
  if (own != NULL)
    {
      g_assert_cmpstr (own->title, ==, expected->row);
      g_assert_cmpstr (own->cells[table->columns[0] != NULL ? MAX (expected->column, 0) : 0], ==, expected->cell);
    }
  jalon_test_assessed_day_free (made);
}

typedef struct
{
  const char *name;
  const char *table;
  const char *columns; /* joined by | */
  const char *first;   /* titles of the first and the last row */
  const char *last;
} TitleRow;

#define TWO "Without a spouse or common-law partner|With a spouse or common-law partner"

static const TitleRow title_rows[] = {
  { "ages", "crs.core.age", TWO, "17 years or less", "45 years or more" },
  { "levels-of-education", "crs.core.education", TWO, "Less than secondary school", "Doctoral degree" },
  { "levels-of-language", "crs.core.first-language", TWO, "CLB or NCLC" NBSP "3 or less", "CLB or NCLC" NBSP "10 or more" },
  { "years-of-work", "crs.core.canadian-work", TWO, "0 years", "5 years or more" },
  { "one-column", "fsw.grid.age", "Points", "17 years or less", "47 years or more" },
  { "named-rows", "crs.additional.canadian-study", "Points", "Less than secondary school", "Doctoral degree" },
  { "no-columns", "fsw.grid.adaptability", "", "Language level of the spouse or common-law partner", "Arranged employment" },
};

/* What does not say itself what it stands for is told. */
static void
test_short_heads (void)
{
  g_autoptr (JalonRulebook) rulebook = jalon_rulebook_new_builtin (NULL);
  g_autoptr (GPtrArray)     tables = jalon_rule_tables_make (rulebook, (JalonDate){ 2026, 11, 23 }, NULL);
  const JalonRuleTable     *age = jalon_test_find_table (tables, "crs.core.age");
  const JalonRuleTable     *work = jalon_test_find_table (tables, "crs.transferability.foreign-work-language");
  const JalonRuleTable     *study = jalon_test_find_table (tables, "crs.transferability.education-language");

  g_assert_cmpstr (age->heads[0], ==, "Without partner");
  g_assert_cmpstr (age->heads[1], ==, "With partner");
  g_assert_null (age->legend);
  g_assert_cmpstr (work->heads[2], ==, "3 years or more");
  g_assert_cmpstr (work->legend, ==, "Columns: foreign work experience"); /* the heads say the rest */
  g_assert_true (g_str_has_prefix (study->legend, "Secondary: "));
}

static void
test_titles (gconstpointer data)
{
  const TitleRow           *expected = data;
  g_autoptr (JalonRulebook) rulebook = jalon_rulebook_new_builtin (NULL);
  g_autoptr (GPtrArray)     tables = jalon_rule_tables_make (rulebook, (JalonDate){ 2026, 11, 23 }, NULL);
  const JalonRuleTable     *table = jalon_test_find_table (tables, expected->table);
  g_autofree char          *columns = g_strjoinv ("|", table->columns);

  g_assert_cmpstr (columns, ==, expected->columns);
  g_assert_cmpstr (((JalonRuleTableRow *) table->rows->pdata[0])->title, ==, expected->first);
  g_assert_cmpstr (((JalonRuleTableRow *) table->rows->pdata[table->rows->len - 1])->title, ==, expected->last);
}

/* On the first day of every quarter each table has rows as wide as its columns,
 * or says why there are none; and its source. */
static void
test_every_quarter (void)
{
  g_autoptr (GError)        error = NULL;
  g_autoptr (JalonRulebook) rulebook = jalon_rulebook_new_builtin (&error);

  g_assert_no_error (error);
  for (int quarter = 0; quarter < 12 * 4; quarter++)
    {
      JalonDate             day = jalon_date_add_months ((JalonDate){ 2015, 1, 1 }, 3 * quarter, JALON_ROUNDING_DOWN);
      g_autoptr (GPtrArray) tables = jalon_rule_tables_make (rulebook, day, NULL);

      g_assert_nonnull (jalon_test_find_table (tables, "crs.core.age"));
      g_assert_nonnull (jalon_test_find_table (tables, "fsw.grid.adaptability"));
      for (guint i = 0; i < tables->len; i++)
        {
          const JalonRuleTable *table = tables->pdata[i];

          g_assert_cmpint (table->own_column, ==, -1);
          g_assert_true (g_str_has_prefix (table->source_url, "https://"));
          g_assert_true (table->rows->len > 0 || table->note != NULL);
          /* Several columns have short heads too, for a small window. */
          g_assert_cmpuint (table->heads != NULL ? g_strv_length (table->heads) : 0, ==, g_strv_length (table->columns) > 1 ? g_strv_length (table->columns) : 0);
          for (guint r = 0; r < table->rows->len; r++)
            {
              const JalonRuleTableRow *row = table->rows->pdata[r];

              g_assert_cmpuint (g_strv_length (row->cells), ==, MAX (g_strv_length (table->columns), 1));
              g_assert_cmpstr (row->title, !=, "");
              g_assert_false (row->own);
            }
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  jalon_words_init ("en");

  for (guint i = 0; i < G_N_ELEMENTS (own_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/rule-table/own-row/", own_rows[i].name, NULL);

      g_test_add_data_func (path, &own_rows[i], test_own_row);
    }
  for (guint i = 0; i < G_N_ELEMENTS (title_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/rule-table/titles/", title_rows[i].name, NULL);

      g_test_add_data_func (path, &title_rows[i], test_titles);
    }
  g_test_add_func ("/rule-table/short-heads", test_short_heads);
  g_test_add_func ("/rule-table/every-quarter", test_every_quarter);

  return g_test_run ();
}
