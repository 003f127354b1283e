/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "jalon-session.h"

#define JALON_TYPE_DOCUMENT_GROUP (jalon_document_group_get_type ())
G_DECLARE_FINAL_TYPE (JalonDocumentGroup, jalon_document_group, JALON, DOCUMENT_GROUP, GtkBox)

/* The documents of a stage, with its limit and how many are ready. Properties: stage
 * (#JalonStage), narrow (boolean). */
void       jalon_document_group_update (JalonDocumentGroup *self, JalonSession *session, GPtrArray *shown, GPtrArray *all, gboolean fold);
void       jalon_document_group_clear (JalonDocumentGroup *self);
void       jalon_document_group_forget (JalonDocumentGroup *self);
GtkWidget *jalon_document_group_find (JalonDocumentGroup *self, const char *key);
