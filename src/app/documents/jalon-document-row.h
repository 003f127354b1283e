/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "jalon-item-group.h"
#include "jalon-session.h"

#define JALON_TYPE_DOCUMENT_ROW (jalon_document_row_get_type ())
G_DECLARE_FINAL_TYPE (JalonDocumentRow, jalon_document_row, JALON, DOCUMENT_ROW, GtkListBoxRow)

/* A document of the checklist: tick for everybody, title and status, a chip for each
 * person, date; opened, what it must show. Properties: session (construct-only), group
 * (JalonItemGroup: may be replaced by a newer one of the same document), narrow, open (boolean). */
GtkWidget      *jalon_document_row_new (JalonSession *session, JalonItemGroup *group);
JalonItemGroup *jalon_document_row_get_group (JalonDocumentRow *self);
void            jalon_document_row_show_item (JalonDocumentRow *self, const char *key);
