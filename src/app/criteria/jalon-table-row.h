/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-table-division.h"

/**
 * JalonTableRow: the parts of a row.
 * @sign: (nullable)
 * @title: (nullable): of the heads
 * @cells: figures, or heads
 * @names: (nullable): the heads again, beside their figures; of the heads shorter ones
 */
typedef struct
{
  GtkWidget *sign;
  GtkWidget *title;
  GtkWidget *cells[JALON_TABLE_MOST_COLUMNS];
  GtkWidget *names[JALON_TABLE_MOST_COLUMNS];
} JalonTableRow;

void jalon_table_row_measure (const JalonTableRow *self, guint n_columns, gboolean named, JalonTableNeeds *needs);
void jalon_table_measure_width (GtkWidget *child, int *least, int *wish);
int  jalon_table_measure_height (GtkWidget *child, int width);
