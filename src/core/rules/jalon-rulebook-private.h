/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-rule-loader.h"
#include "jalon-rulebook.h"

/**
 * JalonRulebook:
 *
 * All rules of all days, checked. It changes only in jalon_rulebook_add_own(),
 * which belongs before it is shared; after that any thread may read it. Rules
 * that a person's own have replaced stay in memory, so that #JalonRules
 * resolved before still hold.
 */
struct _JalonRulebook
{
  GObject parent_instance;

  GPtrArray       *owned_rules;       /* (element-type JalonRule): every one ever read; what the program carries stays anyway */
  GPtrArray       *owned_conversions; /* (element-type JalonConversion): likewise */
  GPtrArray       *rules;             /* (element-type JalonRule): sorted by id, borrowed */
  GPtrArray       *conversions;       /* (element-type JalonConversion): sorted by id; replaced, never changed */
  const JalonRule *by_id[JALON_N_RULES];
  JalonDate        first_day;
};

const JalonConversion *jalon_rulebook_find_conversion (JalonRulebook *self, const JalonConversion *like, gboolean by_id);
gboolean               jalon_rulebook_check_test (JalonRulebook *self, const JalonConversion *conversion, GError **error);
void                   jalon_rulebook_take_rule (JalonRulebook *self, JalonRule *rule, JalonConversion *conversion);
