/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-conversion.h"
#include "jalon-data-set.h"

/**
 * JalonRuleFile:
 * @rule: what a file of data/rules says
 * @conversion: (nullable): its charts if it is a conversion
 */
typedef struct
{
  JalonRule       *rule;
  JalonConversion *conversion;
} JalonRuleFile;

extern const JalonDataSet jalon_rule_set;
