/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-application-day.h"

#include "jalon-deadline-term.h"

/**
 * jalon_application_day_find:
 * @situation: who, and on which day
 * @out_application: (out): the day to plan back from
 *
 * Finds the day by which the application is to be made (decision 16): the end
 * of the period after the invitation, whose length goes by the day of the
 * invitation (decision 6) and which the account's own date overrides; else the
 * day that the person has planned; else the end of such a period if it began on
 * the day asked. Once the application has been made, it is the day of that.
 */
void
jalon_application_day_find (const JalonAssessedDay *situation,
                            JalonApplicationDay    *out_application)
{
  JalonApplicationDay        application = { 0 };
  const JalonMilestones     *milestones;
  const JalonDeadlineLength *length;
  JalonHousehold            *household;
  JalonDate                  day;

  g_return_if_fail (situation != NULL);
  g_return_if_fail (out_application != NULL);

  household = situation->facts->household;
  day = situation->facts->day;
  milestones = household->milestones;

  application.invited = milestones->invited;
  length = jalon_deadline_term_get_length ("ita", jalon_date_is_set (application.invited) ? application.invited : day);

  /* Nobody was invited before Express Entry began: a day of then, mistyped, binds nothing. */
  if (length == NULL)
    length = jalon_deadline_term_get_length ("ita", day);

  application.days = length != NULL ? length->length : 0;

  if (jalon_date_is_set (milestones->applied))
    {
      application.applied = TRUE;
      application.due = milestones->applied;
    }
  else
    {
      /* The account shows its date to the invited only, so it stands also while the day of the invitation is not entered. */
      application.due = jalon_deadline_term_get_end_for (household, "ita", application.invited);
    }

  if (!jalon_date_is_set (application.due) && jalon_date_is_set (milestones->planned_submission))
    {
      application.planned = milestones->planned_submission;
      application.due = application.planned;
    }

  if (!jalon_date_is_set (application.due))
    application.due = jalon_date_add_days (day, application.days);

  application.decision = jalon_deadline_term_get_end ("processing_standard", application.due);
  *out_application = application;
}
