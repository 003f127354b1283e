/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-view.h"

#define JALON_TYPE_TABLES_PAGE (jalon_tables_page_get_type ())
G_DECLARE_FINAL_TYPE (JalonTablesPage, jalon_tables_page, JALON, TABLES_PAGE, JalonView)

/* "What do the criteria say?": every table of the score and the 67-point grid, the
 * own row marked, printable. Properties: session (nullable). Without one it shows
 * the tables of the day that it is given. */
void jalon_tables_page_show_day (JalonTablesPage *self, JalonKnowledge *knowledge, JalonDate day);
void jalon_tables_page_show_table (JalonTablesPage *self, const char *id);
void jalon_tables_page_set_way_back (JalonTablesPage *self, const char *name, const char *title);
