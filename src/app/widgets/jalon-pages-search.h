/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-platform.h"

/* A page of a dialog of pages, with a search above its rows that looks through all pages and folds accents. */
AdwPreferencesPage *jalon_pages_search_add_page (GtkWidget *dialog, const char *title, const char *icon);
void                jalon_pages_search_explain_words (GtkWidget *dialog, AdwPreferencesPage *page);
