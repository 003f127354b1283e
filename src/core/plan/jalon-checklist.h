/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-item.h"

G_BEGIN_DECLS

/**
 * JalonTarget:
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
} JalonTarget;

void       jalon_target_find (const JalonSituation *situation, JalonTarget *out_target);
GPtrArray *jalon_checklist_make (const JalonChecklistData *data, const JalonSituation *situation); /* (element-type JalonItem), in order of stage, list, person */

G_END_DECLS
