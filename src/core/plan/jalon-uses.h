/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-checklist-builder.h"

/**
 * JalonUse:
 * @reason: JALON_ITEM_REASON_PROGRAM, _POINTS, _GRID or _CATEGORY
 * @line: of the CRS, for points
 * @programs: a bit for each, for programs and the grid
 *
 * What a document is asked for: the line that earns points with it, the part of
 * the grid that uses it, or the program that demands it (decision 17).
 */
typedef struct
{
  JalonItemReason reason;
  JalonCrsLine    line;
  guint           programs;
} JalonUse;

gboolean jalon_uses_foreign_education (const JalonChecklistBuilder *builder, const JalonFamilyMember *member, JalonUse *out_use);
gboolean jalon_uses_canadian_education (const JalonChecklistBuilder *builder, const JalonFamilyMember *member, JalonUse *out_use);
gboolean jalon_uses_second_language (const JalonChecklistBuilder *builder, JalonUse *out_use);
gboolean jalon_uses_spouse_language (const JalonChecklistBuilder *builder, JalonUse *out_use);
gboolean jalon_uses_spouse_work (const JalonChecklistBuilder *builder);
gboolean jalon_uses_canadian_stay (const JalonChecklistBuilder *builder, JalonUse *out_use);
gboolean jalon_uses_certificate (const JalonChecklistBuilder *builder, JalonUse *out_use);

const char *jalon_uses_find_missing_of_relative (const JalonRelative *relative); /* name of a member, or NULL */
