/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "jalon-print.h"

#define JALON_TYPE_PRINT_WINDOW (jalon_print_window_get_type ())
G_DECLARE_FINAL_TYPE (JalonPrintWindow, jalon_print_window, JALON, PRINT_WINDOW, AdwWindow)

/* What will be printed, page by page. Properties: now, checklist, dates, score (boolean),
 * a4 (boolean; else Letter), n-pages (uint, read-only). Actions: print.print,
 * print.save. */
GtkWidget *jalon_print_window_new (GtkWindow *parent, JalonSession *session);
GtkWidget *jalon_print_window_new_for_report (GtkWindow *parent, JalonReportFunc make, gpointer user_data, GDestroyNotify free_user_data);
gboolean   jalon_print_window_export (JalonPrintWindow *self, GFile *file, GError **error);
