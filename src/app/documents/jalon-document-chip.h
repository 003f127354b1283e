/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "jalon-session.h"

#define JALON_TYPE_DOCUMENT_CHIP (jalon_document_chip_get_type ())
G_DECLARE_FINAL_TYPE (JalonDocumentChip, jalon_document_chip, JALON, DOCUMENT_CHIP, AdwBin)

/* One person's copy of a document: whose, and its state as a sign and in words. Pressed,
 * it offers the states; where an answer is missing, it leads to the field of the answer. */
GtkWidget *jalon_document_chip_new (JalonSession *session, JalonItem *item);
void       jalon_document_chip_set_item (JalonDocumentChip *self, JalonItem *item);
JalonItem *jalon_document_chip_get_item (JalonDocumentChip *self); /* (transfer none) */
