/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-assessed-day.h"

/**
 * JalonBindingDay:
 * @day: the last good day
 * @reason: id of the deadline that it is: age_lockin, language_validity …
 * @whom: candidate, partner or a child's id; borrowed from the household
 *
 * A day after which an application would lose a program, points or a person.
 */
typedef struct
{
  JalonDate   day;
  const char *reason;
  const char *whom;
} JalonBindingDay;

gboolean jalon_binding_day_find (const JalonAssessedDay *assessed, JalonDate limit, JalonBindingDay *out_binding);

/* The day on which the ages of children are locked by an application to a province; or unset (decision 23). */
JalonDate jalon_binding_day_get_lock (JalonHousehold *household, JalonDate on);

/* The last day on which a child is still dependent; unset for one whose age decides nothing. */

/* The last day of the candidate's permits, of one who lives in Canada; unset while status is maintained. */
JalonDate jalon_binding_day_get_of_permits (const JalonAssessedDay *assessed);
