/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "jalon-item-group.h"
#include "jalon-session.h"

#define JALON_TYPE_DOCUMENT_DETAILS (jalon_document_details_get_type ())
G_DECLARE_FINAL_TYPE (JalonDocumentDetails, jalon_document_details, JALON, DOCUMENT_DETAILS, GtkBox)

/* An opened document: what it must show, why it is on the list, its source; the days, the
 * note and the file of one person's copy. Properties: session (construct-only), group
 * (JalonItemGroup), item (readable: the copy that is looked at), narrow. */
GtkWidget *jalon_document_details_new (JalonSession *session);
void       jalon_document_details_show_item (JalonDocumentDetails *self, const char *key);
