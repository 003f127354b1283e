/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-round-item.h"

#define JALON_TYPE_ROUNDS_CHART (jalon_rounds_chart_get_type ())
G_DECLARE_FINAL_TYPE (JalonRoundsChart, jalon_rounds_chart, JALON, ROUNDS_CHART, GtkWidget)

/* The cut-offs of rounds over time, by kind, with the own score of each day as a
 * line. Reads a round out under the pointer, and with the arrow keys. Property:
 * readout (string, read-only): the round that is pointed at, or "". */
void           jalon_rounds_chart_show (JalonRoundsChart *self, GListModel *items);
GskRenderNode *jalon_rounds_chart_new_node (JalonRoundsChart *self, float width, float height); /* for paper */
