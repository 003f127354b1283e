/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-data-set.h"
#include "jalon-deadlines.h"

extern const JalonDataSet jalon_deadline_rule_set;

JalonDeadlineRule *jalon_deadline_rule_read (JsonNode *root, GError **error);
void               jalon_deadline_rule_free (JalonDeadlineRule *rule);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonDeadlineRule, jalon_deadline_rule_free)

JalonDeadlineTrigger jalon_deadline_trigger_read (const char *member, const char **out_part);
