/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "jalon-item.h"

/* What is looked for among the documents. */
gboolean   jalon_document_search_fits (JalonItem *item, JalonHousehold *household, const char *term);
GPtrArray *jalon_document_search_find_persons (GListModel *checklist);
