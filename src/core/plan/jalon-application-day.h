/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-assessed-day.h"

G_BEGIN_DECLS

/**
 * JalonApplicationDay:
 * @invited: due is counted from the invitation
 * @planned: … or is the wished day of submission
 * @due: the day that everything is planned back from (decision 16)
 * @days: length of the period after the invitation that holds on the day (60 or 90)
 * @decision: when a decision is to be expected: six months after @due or after the application
 * @applied: the application has been made: then @due is its day
 */
typedef struct
{
  JalonDate invited;
  JalonDate planned;
  JalonDate due;
  int       days;
  JalonDate decision;
  gboolean  applied;
} JalonApplicationDay;

void jalon_application_day_find (const JalonAssessedDay *situation, JalonApplicationDay *out_application);

G_END_DECLS
