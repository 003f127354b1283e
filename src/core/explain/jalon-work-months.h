/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-facts.h"

/**
 * JalonWorkMonths:
 * @by_hours: completed years by hours, as the score counts
 * @by_months: completed years by calendar months, as the account counts
 * @safe: the first day from which both agree, if the jobs of the day go on; unset if that is
 *   more than two years ahead
 *
 * Decision 28: two ways to count the same work. A plain value.
 */
typedef struct
{
  int       by_hours;
  int       by_months;
  JalonDate safe;
} JalonWorkMonths;

gboolean jalon_work_months_differ (const JalonPersonFacts *person, JalonWorkFilter filter, const JalonRules *rules, JalonDate on, JalonWorkMonths *out_months);
