/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-layout.h"
#include "jalon-session.h"

/**
 * JalonReportFunc:
 * @user_data: given to the function that prints
 *
 * Makes what is to be printed, anew for each paper.
 *
 * Returns: (transfer full) (nullable): a report
 */
typedef JalonReport *(*JalonReportFunc) (gpointer user_data);

/* Writes a PDF without asking, also without a display. */
gboolean jalon_print_export_report (JalonReportFunc make, gpointer user_data, GFile *file, const JalonPaper *paper, GError **error);

/* Asks for a printer with the dialog of the desktop, and prints. */
void jalon_print_ask (GtkWindow *parent, JalonReportFunc make, gpointer user_data, GDestroyNotify free_user_data);

/* What is kept from one time to the next. */
const JalonPaper *jalon_print_get_paper (void);
void              jalon_print_set_paper (const JalonPaper *paper);
JalonReportParts  jalon_print_get_parts (void);
void              jalon_print_set_parts (JalonReportParts parts);
