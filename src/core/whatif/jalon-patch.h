/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-json-writer.h"
#include "jalon-record-list.h"

/**
 * JalonPatch: a list of changes of a profile file, as RFC 6902 has them.
 *
 * Paths are written with g_strdup_printf(): a path of a profile holds only
 * names of members and positions, so that nothing needs escaping.
 */
typedef struct
{
  GString        *out;
  JalonJsonWriter writer;
} JalonPatch;

void  jalon_patch_init (JalonPatch *self);
char *jalon_patch_end (JalonPatch *self); /* (transfer full): the list, as JSON on one line */

/* A member that is there is replaced: "add" means both. */
void jalon_patch_add_record (JalonPatch *self, const char *path, JalonRecord *value);
void jalon_patch_add_list (JalonPatch *self, const char *path, JalonRecordList *value);
void jalon_patch_add_text (JalonPatch *self, const char *path, const char *value);
void jalon_patch_add_boolean (JalonPatch *self, const char *path, gboolean value);
void jalon_patch_add_field (JalonPatch *self, const char *path, JalonRecord *record, const JalonField *field);
void jalon_patch_remove (JalonPatch *self, const char *path);
