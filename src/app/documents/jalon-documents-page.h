/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-view.h"

#define JALON_TYPE_DOCUMENTS_PAGE (jalon_documents_page_get_type ())
G_DECLARE_FINAL_TYPE (JalonDocumentsPage, jalon_documents_page, JALON, DOCUMENTS_PAGE, JalonView)

/* "Which documents, for whom, by when?": the checklist by stage, with what is looked
 * for. Properties: session (nullable), subtitle (string, read-only: how many are ready). */
void jalon_documents_page_show_item (JalonDocumentsPage *self, const char *key); /* opens the document with that jalon_item_dup_key() */
