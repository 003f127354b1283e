/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "jalon-deadlines.h"
#include "jalon-household.h"
#include "jalon-item.h"

/* What is looked for among the documents and among the dates. */
gboolean   jalon_document_search_fits (JalonItem *item, JalonHousehold *household, const char *term);
GPtrArray *jalon_document_search_find_persons (GListModel *checklist);
gboolean   jalon_deadline_search_fits (JalonDeadline *deadline, JalonHousehold *household, const char *term);

/* What is looked for among households and their documents, from outside the program. */
gboolean jalon_household_search_fits (JalonHousehold *household, const char *const *terms);
gboolean jalon_household_search_fits_item (JalonItem *item, JalonHousehold *household, const char *const *terms);
