/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-overview.h"

#define JALON_TYPE_STEP_ROW (jalon_step_row_get_type ())
G_DECLARE_FINAL_TYPE (JalonStepRow, jalon_step_row, JALON, STEP_ROW, GtkListBoxRow)

/* A step of the way: its number or sign on a rail, how far it is, what is next.
 * Property: narrow. */
GtkWidget *jalon_step_row_new (void);
void       jalon_step_row_show (JalonStepRow *self, const JalonOverviewStep *step);
void       jalon_step_row_open (JalonStepRow *self);
