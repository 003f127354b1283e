/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-document-rule.h"
#include "jalon-fee.h"

typedef struct
{
  GPtrArray *documents; /* (element-type JalonDocumentRule), in order of the list */
  GPtrArray *fees;      /* (element-type JalonFee) */
} JalonChecklistData;

JalonChecklistData      *jalon_checklist_data_load (GError **error); /* from the resource, checked */
void                     jalon_checklist_data_free (JalonChecklistData *self);
const JalonDocumentRule *jalon_checklist_data_find (const JalonChecklistData *self, const char *id);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonChecklistData, jalon_checklist_data_free)
