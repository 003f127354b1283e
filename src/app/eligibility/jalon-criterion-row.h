/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-program-report.h"

#define JALON_TYPE_CRITERION_ROW (jalon_criterion_row_get_type ())
G_DECLARE_FINAL_TYPE (JalonCriterionRow, jalon_criterion_row, JALON, CRITERION_ROW, GtkListBoxRow)

/* A criterion: its verdict, why, what would change it, its source in words; opened, it
 * leads to the answer that decides it. */
GtkWidget *jalon_criterion_row_new (JalonCriterionReport *report, const char *known_source);
void       jalon_criterion_row_show (JalonCriterionRow *self, JalonCriterionReport *report, const char *known_source);
