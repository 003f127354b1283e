/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-planning.h"

G_BEGIN_DECLS

/**
 * JalonClaim:
 * @reason: JALON_ITEM_REASON_PROGRAM, _POINTS, _GRID or _CATEGORY
 * @line: of the CRS, for points
 * @programs: a bit for each, for programs and the grid
 *
 * What a paper is asked for: the line that earns points with it, the part of
 * the grid that uses it, or the program that demands it (decision 17).
 */
typedef struct
{
  JalonItemReason reason;
  JalonCrsLine    line;
  guint           programs;
} JalonClaim;

gboolean jalon_claims_foreign_education (const JalonPlanning *planning, const JalonMember *member, JalonClaim *out_claim);
gboolean jalon_claims_canadian_education (const JalonPlanning *planning, const JalonMember *member, JalonClaim *out_claim);
gboolean jalon_claims_second_language (const JalonPlanning *planning, JalonClaim *out_claim);
gboolean jalon_claims_spouse_language (const JalonPlanning *planning, JalonClaim *out_claim);
gboolean jalon_claims_spouse_work (const JalonPlanning *planning);
gboolean jalon_claims_canadian_stay (const JalonPlanning *planning, JalonClaim *out_claim);
gboolean jalon_claims_certificate (const JalonPlanning *planning, JalonClaim *out_claim);

G_END_DECLS
