/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-overview.h"

#define JALON_TYPE_TASK_ROW (jalon_task_row_get_type ())
G_DECLARE_FINAL_TYPE (JalonTaskRow, jalon_task_row, JALON, TASK_ROW, GtkListBoxRow)

/* Something to do: how urgent, what and why, how far. Property: narrow. */
GtkWidget *jalon_task_row_new (const JalonTask *task);
gboolean   jalon_task_row_shows (JalonTaskRow *self, const JalonTask *task);
void       jalon_task_row_open (JalonTaskRow *self); /* the page where it is done */
void       jalon_task_row_set_first (JalonTaskRow *self, gboolean first);
