/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-tables-report.h"

#include <glib/gi18n.h>

#include "jalon-words.h"

#define MOST_COLUMNS 4
#define TITLE_WEIGHT 48
#define CELLS_WEIGHT 52

/* The title of a row, then its cells at the right. */
static void
add_cells (JalonReport       *report,
           JalonBlockKind     kind,
           const char        *title,
           const char *const *cells,
           guint              n_columns,
           gboolean           strong)
{
  int         weights[MOST_COLUMNS + 2] = { 0 };
  const char *texts[MOST_COLUMNS + 2] = { NULL };
  JalonBlock *block;

  weights[0] = TITLE_WEIGHT;
  texts[0] = title;
  for (guint c = 0; c < n_columns; c++)
    {
      weights[c + 1] = -(int) (CELLS_WEIGHT / n_columns);
      texts[c + 1] = cells[c];
    }

  block = jalon_report_add_cells (report, kind, weights, texts);
  block->strong = strong;
}

static void
add_table (JalonReport          *report,
           const JalonRuleTable *table)
{
  g_autofree char *since = jalon_words_date (table->since);
  g_autofree char *note = NULL;
  guint            n_columns = MAX (g_strv_length (table->columns), 1);

  /* Translators: %s is a day. */
  note = g_strdup_printf (_ ("In force since %s"), since);
  jalon_report_add_heading (report, table->title, g_strdup (note))->level = 2;
  if (table->note != NULL)
    jalon_report_add (report, JALON_BLOCK_PARAGRAPH, table->note);
  if (n_columns > MOST_COLUMNS)
    return;

  if (table->columns[0] != NULL && table->rows->len > 0)
    add_cells (report, JALON_BLOCK_TABLE_HEAD, "", (const char *const *) table->columns, n_columns, FALSE);
  for (guint i = 0; i < table->rows->len; i++)
    {
      const JalonRuleTableRow *row = table->rows->pdata[i];
      g_autofree char         *own = row->own ? g_strdup_printf (_ ("%s (you)"), row->title) : NULL;

      add_cells (report, JALON_BLOCK_LINE, own != NULL ? own : row->title, (const char *const *) row->cells, n_columns, row->own);
    }
}

/**
 * jalon_tables_report_new:
 * @tables: (element-type JalonRuleTable): the tables
 * @day: their day
 *
 * Returns: (transfer full): the tables as they are printed
 */
JalonReport *
jalon_tables_report_new (GPtrArray *tables,
                         JalonDate  day)
{
  JalonReport     *report = jalon_report_new_empty (_ ("The official criteria"), day);
  g_autofree char *text = jalon_words_date (day);
  g_autofree char *as_of = NULL;
  const char      *section = NULL;
  JalonBlock      *title = jalon_report_add (report, JALON_BLOCK_TITLE, _ ("The official criteria"));

  /* Translators: %s is a day. */
  as_of = g_strdup_printf (_ ("Rules as of %s"), text);
  jalon_block_add_line (title, g_steal_pointer (&as_of));

  for (guint i = 0; i < tables->len; i++)
    {
      const JalonRuleTable *table = tables->pdata[i];

      if (g_strcmp0 (section, table->section) != 0)
        jalon_report_add_heading (report, table->section, NULL)->level = 1;
      section = table->section;
      add_table (report, table);
    }

  return report;
}
