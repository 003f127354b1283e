/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-table-row.h"

#define MOST_HEAD_LINES 4 /* about: a head is a column of words otherwise */
#define FEW_HEAD_LINES 2  /* where there are shorter ones */

/**
 * jalon_table_measure_width:
 * @child: (nullable): a part of a table
 * @least: (inout): the least width of a column, in pixels: that of its widest part
 * @wish: (inout): the same of what it wishes
 */
void
jalon_table_measure_width (GtkWidget *child,
                           int       *least,
                           int       *wish)
{
  int minimum = 0;
  int natural = 0;

  if (child != NULL)
    gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  *least = MAX (*least, minimum);
  *wish = MAX (*wish, natural);
}

/**
 * jalon_table_measure_height:
 * @child: (nullable): a part of a table
 * @width: in pixels
 *
 * Returns: how high it is at @width; 0 of none
 */
int
jalon_table_measure_height (GtkWidget *child,
                            int        width)
{
  int height = 0;

  if (child != NULL)
    gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  return height;
}

/* What a head has at least where the figures stand beside the titles. */
static int
measure_head (GtkWidget *head,
              int        lines)
{
  PangoFontMetrics *metrics;
  int               letters;

  if (!GTK_IS_LABEL (head))
    return 0;
  metrics = pango_context_get_metrics (gtk_widget_get_pango_context (head), NULL, NULL);
  letters = (int) g_utf8_strlen (gtk_label_get_text (GTK_LABEL (head)), -1) * pango_font_metrics_get_approximate_char_width (metrics);
  pango_font_metrics_unref (metrics);
  return PANGO_PIXELS (letters) / lines;
}

static void
measure_heads (const JalonTableRow *row,
               guint                c,
               gboolean             named,
               JalonTableNeeds     *needs)
{
  const int lines = row->names[c] != NULL ? FEW_HEAD_LINES : MOST_HEAD_LINES;

  jalon_table_measure_width (row->cells[c], &needs->whole.least[c], &needs->whole.wish[c]);
  if (named)
    needs->whole.least[c] = MAX (needs->whole.least[c], measure_head (row->cells[c], lines));
  needs->has_brief = row->names[c] != NULL;
  jalon_table_measure_width (row->names[c], &needs->brief.least[c], &needs->brief.wish[c]);
  needs->brief.least[c] = MAX (needs->brief.least[c], measure_head (row->names[c], FEW_HEAD_LINES));
}

static void
measure_figures (const JalonTableRow *row,
                 guint                c,
                 JalonTableNeeds     *needs)
{
  int ignored = 0;

  jalon_table_measure_width (row->cells[c], &needs->whole.least[c], &needs->whole.wish[c]);
  jalon_table_measure_width (row->cells[c], &needs->brief.least[c], &needs->brief.wish[c]);
  jalon_table_measure_width (row->cells[c], &needs->figure, &ignored);
  jalon_table_measure_width (row->names[c], &needs->least_name, &ignored);
}

/**
 * jalon_table_row_measure:
 * @self: a row
 * @n_columns: of its table
 * @named: whether figures of the table have names beside them, where it has no room for columns
 * @needs: (inout): what the table needs, of which this row is a part
 */
void
jalon_table_row_measure (const JalonTableRow *self,
                         guint                n_columns,
                         gboolean             named,
                         JalonTableNeeds     *needs)
{
  int ignored = 0;

  jalon_table_measure_width (self->sign, &ignored, &needs->sign);
  jalon_table_measure_width (self->title, &needs->least_title, &needs->title);
  for (guint c = 0; c < n_columns; c++)
    if (self->title != NULL)
      measure_figures (self, c, needs);
    else
      measure_heads (self, c, named, needs);
}
