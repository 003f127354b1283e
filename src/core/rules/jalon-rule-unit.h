/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/**
 * JalonRuleUnit:
 * @name: its word in a rule file
 * @least, @most: what a figure of it may be
 * @is_needed: whether nothing can be computed on a day without such a figure
 *
 * What the figures of a rule count. Only this room includes this header.
 */
typedef struct
{
  const char *name;
  gint32      least;
  gint32      most;
  gboolean    is_needed;
} JalonRuleUnit;

const JalonRuleUnit *jalon_rule_unit_find (const char *name, GError **error);
