/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-report-beside.h"

#include <string.h>

#include "jalon-profile-file.h"
#include "jalon-swap.h"
#include "jalon-test.h"
#include "jalon-test-day.h"
#include "jalon-words.h"

/* The couple of the samples in both orders, line by line. */

static JalonHousehold *
load_couple (void)
{
  g_autofree char   *path = g_build_filename (g_getenv ("JALON_SOURCE_DIR"), "data", "samples", "couple-morocco.jalon", NULL);
  g_autofree char   *text = NULL;
  g_autoptr (GError) error = NULL;
  gsize              length;
  JalonHousehold    *household;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);
  household = jalon_profile_parse (text, length, NULL, &error);
  g_assert_no_error (error);

  return household;
}

static JalonSideBySide *
make_orders (const char *on)
{
  static JalonKnowledge     *knowledge = NULL;
  g_autoptr (JalonHousehold) amina = load_couple ();
  g_autoptr (JalonHousehold) karim = load_couple ();
  JalonHousehold            *both[] = { amina, karim };
  const char                *titles[] = { "Amina", "Karim" };
  g_autoptr (GError)         error = NULL;
  JalonSideBySide           *table;

  if (knowledge == NULL)
    knowledge = jalon_knowledge_new (NULL, &error);
  g_assert_no_error (error);

  jalon_swap_partners (karim, NULL);
  table = jalon_side_by_side_new (knowledge, both, titles, 2, jalon_test_date (on), &error);
  if (table == NULL)
    g_assert_nonnull (error);
  else
    g_assert_no_error (error);

  return table;
}

static const JalonBesideRow *
find_row (const JalonSideBySide *table,
          const char            *title)
{
  for (guint i = 0; i < table->rows->len; i++)
    {
      const JalonBesideRow *row = table->rows->pdata[i];

      if (!row->heading && strcmp (row->title, title) == 0)
        return row;
    }

  g_error ("no row “%s”", title);
}

typedef struct
{
  const char *name;
  const char *title;
  const char *amina;
  const char *karim;
} LineRow;

/* On 2026-11-23: what jalon-cli says of the file, and of the file with the partners exchanged. */
static const LineRow line_rows[] = {
  { "total", "Total", "473", "261" },
  { "section", "Core factors", "330 of 460", "233 of 460" },
  { "age", "Age", "75 of 100", "65 of 100" },
  { "education", "Level of education", "112 of 140", "112 of 140" },
  { "fsw", "Federal Skilled Worker", "Met", "Not met" },
  { "documents-left", "Left to do", "28", "31" },
  { "documents-late", "Late", "1 · Passport or travel document, Karim", "2 · Passport or travel document, Karim; Certificate of qualification in a skilled trade, Karim" },
};

static void
test_line (gconstpointer data)
{
  const LineRow              *row = data;
  g_autoptr (JalonSideBySide) table = make_orders ("2026-11-23");
  const JalonBesideRow       *found = find_row (table, row->title);

  g_assert_cmpuint (table->n, ==, 2);
  g_assert_cmpstr (found->cells[0], ==, row->amina);
  g_assert_cmpstr (found->cells[1], ==, row->karim);
  g_assert_null (found->cells[2]);
  g_assert_cmpint (found->differs, ==, strcmp (row->amina, row->karim) != 0);
}

/* Every line of the score stands in it once, and every household has a cell in every row. */
static void
test_whole (void)
{
  g_autoptr (JalonSideBySide) table = make_orders ("2026-11-23");
  guint                       n_headings = 0;
  gboolean                    same = FALSE;

  g_assert_true (table->incomplete);
  for (guint i = 0; i < table->rows->len; i++)
    {
      const JalonBesideRow *row = table->rows->pdata[i];

      n_headings += row->heading;
      for (guint j = 0; j < table->n; j++)
        g_assert_true ((row->cells[j] != NULL) == !row->heading);
      same |= !row->heading && !row->differs;
    }

  g_assert_cmpuint (n_headings, ==, 5);
  g_assert_true (same);
}

static void
test_paper (void)
{
  g_autoptr (JalonSideBySide) table = make_orders ("2026-11-23");
  g_autoptr (JalonReport)     report = jalon_report_new_beside (table);
  guint                       n_lines = 0;
  guint                       n_rows = 0;

  for (guint i = 0; i < report->blocks->len; i++)
    n_lines += ((JalonBlock *) report->blocks->pdata[i])->kind == JALON_BLOCK_LINE;
  for (guint i = 0; i < table->rows->len; i++)
    n_rows += !((JalonBesideRow *) table->rows->pdata[i])->heading;

  g_assert_cmpuint (n_lines, ==, n_rows);
}

static void
test_no_rules (void)
{
  g_assert_null (make_orders ("2014-12-31"));
}

int
main (int   argc,
      char *argv[])
{
  jalon_words_init ("en");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (line_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/side-by-side/line/", line_rows[i].name, NULL);

      g_test_add_data_func (path, &line_rows[i], test_line);
    }
  g_test_add_func ("/side-by-side/whole", test_whole);
  g_test_add_func ("/side-by-side/paper", test_paper);
  g_test_add_func ("/side-by-side/no-rules", test_no_rules);

  return g_test_run ();
}
