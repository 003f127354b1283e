/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "jalon-document.h"

#define JALON_TYPE_DOCUMENT_FILE_ROW (jalon_document_file_row_get_type ())
G_DECLARE_FINAL_TYPE (JalonDocumentFileRow, jalon_document_file_row, JALON, DOCUMENT_FILE_ROW, AdwActionRow)

/* The link from a document to its file on disk: chosen, opened by its own program,
 * forgotten. Never copied. Properties: document (construct-only). */
GtkWidget *jalon_document_file_row_new (JalonDocument *document, gboolean editable);
