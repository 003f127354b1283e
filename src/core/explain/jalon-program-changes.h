/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-assessed-day.h"

/**
 * JalonProgramChange: a program that is met on a day and was not on the day before, or the other way round.
 * @program: which
 * @from, @to: the verdicts
 * @why: the reasons of the requirements that made the difference, in the language of the program
 */
typedef struct
{
  JalonProgram program;
  JalonVerdict from;
  JalonVerdict to;
  char        *why;
} JalonProgramChange;

void       jalon_program_change_free (JalonProgramChange *change);
GPtrArray *jalon_program_changes_find (JalonHousehold *household, JalonRulebook *rulebook, JalonDate day, GError **error);
