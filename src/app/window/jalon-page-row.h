/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-session.h"

#define JALON_TYPE_PAGE_ROW (jalon_page_row_get_type ())
G_DECLARE_FINAL_TYPE (JalonPageRow, jalon_page_row, JALON, PAGE_ROW, GtkListBoxRow)

/* A page of the window in the sidebar, with what is left to do on it.
 * Properties: page (GtkStackPage), session. */
GtkWidget    *jalon_page_row_new (GtkStackPage *page);
GtkStackPage *jalon_page_row_get_page (JalonPageRow *self);
