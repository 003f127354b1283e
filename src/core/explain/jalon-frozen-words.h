/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-assessed-day.h"
#include "jalon-frozen.h"

/**
 * JalonOtherDay:
 * @day: a day other than the one that is asked
 * @crs: the score of that day
 * @programs: the verdicts of that day, by #JalonProgram
 *
 * What the household was on the day of its invitation, of its application, or
 * on which it looked at its account. A plain value.
 */
typedef struct
{
  JalonDate    day;
  JalonCrs     crs;
  JalonVerdict programs[JALON_N_PROGRAMS];
} JalonOtherDay;

gboolean jalon_other_day_judge (JalonHousehold *household, JalonRulebook *rulebook, JalonDate day, JalonOtherDay *out_other);
char    *jalon_frozen_dup_line (JalonHousehold *household, JalonRulebook *rulebook, JalonDate on);
int      jalon_official_gap_find (JalonHousehold *household, JalonRulebook *rulebook);
