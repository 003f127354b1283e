/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-report-beside.h"

#include <glib/gi18n.h>

#include "jalon-words.h"

#define TITLE_WEIGHT 34
#define CELLS_WEIGHT 66

static void
add_line (JalonReport           *self,
          JalonBlockKind         kind,
          const JalonSideBySide *table,
          const char            *title,
          char *const           *cells,
          gboolean               strong)
{
  int         weights[JALON_MOST_BESIDE + 2] = { TITLE_WEIGHT };
  const char *texts[JALON_MOST_BESIDE + 2] = { title };

  for (guint i = 0; i < table->n; i++)
    {
      weights[i + 1] = CELLS_WEIGHT / (int) table->n;
      texts[i + 1] = cells[i];
    }

  jalon_report_add_cells (self, kind, weights, texts)->strong = strong;
}

/**
 * jalon_report_new_beside:
 * @table: households side by side
 *
 * Returns: (transfer full): them on paper; what differs is strong
 */
JalonReport *
jalon_report_new_beside (const JalonSideBySide *table)
{
  JalonReport     *self = jalon_report_new_empty (_ ("Households side by side"), table->day);
  JalonBlock      *title = jalon_report_add (self, JALON_BLOCK_TITLE, _ ("Households side by side"));
  g_autofree char *day = jalon_words_date (table->day);
  g_autofree char *on = NULL;

  /* Translators: %s is a day: the criteria as they stand on it. */
  on = g_strdup_printf (_ ("On %s"), day);
  jalon_block_add_line (title, g_steal_pointer (&on));
  if (table->incomplete)
    jalon_report_add (self, JALON_BLOCK_PARAGRAPH, _ ("The scores are without high-wage points."));

  for (guint i = 0; i < table->rows->len; i++)
    {
      const JalonBesideRow *row = table->rows->pdata[i];

      if (!row->heading)
        {
          add_line (self, JALON_BLOCK_LINE, table, row->title, row->cells, row->differs);
          continue;
        }

      jalon_report_add_heading (self, row->title, NULL);
      add_line (self, JALON_BLOCK_TABLE_HEAD, table, "", table->titles, FALSE);
    }

  return self;
}
