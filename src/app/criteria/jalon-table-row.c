/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-table-row.h"

#define MOST_HEAD_LINES 4 /* a head is a column of words otherwise */
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

/* What a head has at least where the figures stand beside the titles: in no more lines, so that a table that gets wider gets no
 * higher, as GTK takes for granted. */
static int
measure_head (GtkWidget *head,
              int        lines)
{
  g_autoptr (PangoLayout) layout = NULL;
  int                     width;

  if (!GTK_IS_LABEL (head))
    return 0;

  layout = gtk_widget_create_pango_layout (head, gtk_label_get_text (GTK_LABEL (head)));
  pango_layout_get_size (layout, &width, NULL);
  width /= lines;
  for (pango_layout_set_width (layout, width); pango_layout_get_line_count (layout) > lines; pango_layout_set_width (layout, width))
    width += 4 * PANGO_SCALE;
  return PANGO_PIXELS_CEIL (width);
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
