/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-rulebook.h"

/**
 * JalonResolvedRules:
 * @rules: what everybody sees
 * @versions: the version of the day, by #JalonRuleId, for lists
 *
 * All that is ever behind a #JalonRules.
 */
typedef struct
{
  JalonRules              rules;
  const JalonRuleVersion *versions[JALON_N_RULES];
} JalonResolvedRules;

JalonRules *jalon_rules_new (JalonRulebook          *rulebook,
                             const JalonRule *const *rules,
                             GPtrArray              *conversions,
                             JalonDate               first_day,
                             JalonDate               day);
void        jalon_rules_fill_crs (JalonRules *self);
