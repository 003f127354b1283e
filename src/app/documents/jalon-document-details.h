/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "jalon-session.h"

G_BEGIN_DECLS

#define JALON_TYPE_DOCUMENT_DETAILS (jalon_document_details_get_type ())
G_DECLARE_FINAL_TYPE (JalonDocumentDetails, jalon_document_details, JALON, DOCUMENT_DETAILS, GtkBox)

/* An opened paper: what it must show, why it is on the list, its source; its days,
 * a note, and a link to its file. Properties: session (construct-only), item, narrow. */
GtkWidget *jalon_document_details_new (JalonSession *session);

G_END_DECLS
