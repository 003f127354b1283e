/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-assessed-day.h"

/**
 * JalonApplicationDay:
 * @invited: day of the invitation that is open, or unset
 * @planned: the day that the person has chosen, while there is no invitation
 * @due_by: the day that everything is planned back from; unset while nobody has chosen one
 * @reason: (nullable): id of the deadline that binds: ita, age_lockin, language_validity,
 *   eca_validity, nomination_validity, permit_expiry
 * @whom: (nullable): whom it is about: candidate, partner or a child's id; borrowed from the household
 * @unbound: what @due_by would be if no binding day came before it
 * @judged_on: the day on which everybody and everything is judged: @due_by, else the day asked
 * @declined: the invitation was declined: back in the pool
 * @days: length of the period after an invitation that holds on the day (60 or 90)
 * @decision: when a decision is to be expected: six months after @judged_on
 * @applied: the application has been made: then @due_by is its day
 *
 * When the application is, or is to be, made (decisions 16 and 24).
 */
typedef struct
{
  JalonDate   invited;
  JalonDate   planned;
  JalonDate   due_by;
  const char *reason;
  const char *whom;
  JalonDate   unbound;
  JalonDate   judged_on;
  int         days;
  JalonDate   decision;
  gboolean    applied;
  gboolean    declined;
} JalonApplicationDay;

void     jalon_application_day_find (const JalonAssessedDay *assessed, JalonApplicationDay *out_application);
gboolean jalon_application_day_is_bound (const JalonApplicationDay *self); /* before the invitation's last day, or the planned one */
