/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-results.h"

/**
 * JalonRedacted:
 * @household: a copy without what is nobody's business
 * @items: (element-type JalonItem): those of the results, that speak of the copy
 * @deadlines: (element-type JalonDeadline): the same
 *
 * A plan to hand to others: without titles that somebody has typed, family
 * names, employers, titles of jobs, schools, what was studied, notes and paths of
 * files; first names and the
 * names of documents of one's own stay on demand.
 */
typedef struct
{
  JalonHousehold *household;
  GPtrArray      *items;
  GPtrArray      *deadlines;
} JalonRedacted;

JalonRedacted *jalon_redacted_new (const JalonResults *results, gboolean names);
void           jalon_redacted_free (JalonRedacted *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonRedacted, jalon_redacted_free)
