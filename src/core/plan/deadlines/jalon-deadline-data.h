/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-data-set.h"
#include "jalon-deadlines.h"

extern const JalonDataSet jalon_deadline_rule_set;

JalonDeadlineTrigger jalon_deadline_trigger_read (const char *member, const char **out_part);
