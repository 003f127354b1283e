/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "jalon-session.h"

G_BEGIN_DECLS

#define JALON_TYPE_DOCUMENT_ROW (jalon_document_row_get_type ())
G_DECLARE_FINAL_TYPE (JalonDocumentRow, jalon_document_row, JALON, DOCUMENT_ROW, GtkListBoxRow)

/* A paper of the checklist: tick, title and status, person, state, date; opened,
 * what it must show. Properties: session (construct-only), item (JalonItem: may be
 * replaced by a newer one of the same paper), narrow, open (boolean). */
GtkWidget *jalon_document_row_new (JalonSession *session, JalonItem *item);
JalonItem *jalon_document_row_get_item (JalonDocumentRow *self);

G_END_DECLS
