/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "jalon-checklist-data.h"

G_BEGIN_DECLS

JalonDocumentRule *jalon_document_rule_read (JsonNode *root, GError **error);
void               jalon_document_rule_free (JalonDocumentRule *rule);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonDocumentRule, jalon_document_rule_free)

GPtrArray *jalon_fees_read (JsonNode *root, GError **error); /* (element-type JalonFee) */

G_END_DECLS
