/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-checklist.h"

#include "jalon-period.h"

/**
 * jalon_target_find:
 * @situation: who, and on which day
 * @out_target: (out): the day to plan back from
 *
 * Finds the day by which the application is to be made (decision 16): the end
 * of the period after the invitation, whose length goes by the day of the
 * invitation (decision 6) and which the account's own date overrides; else the
 * day that the person has planned; else the end of such a period if it began on
 * the day asked. Once the application has been made, it is the day of that.
 */
void
jalon_target_find (const JalonSituation *situation,
                   JalonTarget          *out_target)
{
  JalonTarget                target = { 0 };
  const JalonMilestones     *milestones;
  const JalonDeadlineLength *length;
  JalonHousehold            *household;
  JalonDate                  day;

  g_return_if_fail (situation != NULL);
  g_return_if_fail (out_target != NULL);

  household = situation->facts->household;
  day = situation->facts->day;
  milestones = household->milestones;

  target.invited = milestones->invited;
  length = jalon_period_get_length ("ita", jalon_date_is_set (target.invited) ? target.invited : day);

  /* Nobody was invited before Express Entry began: a day of then, mistyped, binds nothing. */
  if (length == NULL)
    length = jalon_period_get_length ("ita", day);

  target.days = length != NULL ? length->length : 0;

  if (jalon_date_is_set (milestones->applied))
    {
      target.applied = TRUE;
      target.due = milestones->applied;
    }
  else
    {
      /* The account shows its date to the invited only, so it stands also while the day of the invitation is not entered. */
      target.due = jalon_period_get_end_for (household, "ita", target.invited);
    }

  if (!jalon_date_is_set (target.due) && jalon_date_is_set (milestones->planned_submission))
    {
      target.planned = milestones->planned_submission;
      target.due = target.planned;
    }

  if (!jalon_date_is_set (target.due))
    target.due = jalon_date_add_days (day, target.days);

  target.decision = jalon_period_get_end ("processing_standard", target.due);
  *out_target = target;
}
