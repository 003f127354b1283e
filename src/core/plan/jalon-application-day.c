/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-application-day.h"

#include "jalon-binding-day.h"
#include "jalon-deadline-term.h"

/* The length of the period after the invitation. Nobody was invited before Express
 * Entry began: a day of then, mistyped, has none, and that of the day asked holds. */
static int
get_days (JalonDate invited,
          JalonDate day)
{
  const JalonDeadlineLength *length = jalon_deadline_term_get_length ("ita", jalon_date_is_set (invited) ? invited : day);

  if (length == NULL)
    length = jalon_deadline_term_get_length ("ita", day);

  return length != NULL ? length->length : 0;
}

static void
bind (const JalonAssessedDay *assessed,
      JalonApplicationDay    *application)
{
  JalonBindingDay binding;

  if (!jalon_date_is_set (application->due_by) || !jalon_binding_day_find (assessed, application->due_by, &binding))
    return;

  application->due_by = binding.day;
  application->reason = binding.reason;
  application->whom = binding.whom;
}

/**
 * jalon_application_day_find:
 * @assessed: who, and on which day
 * @out_application: (out): the day to plan back from
 *
 * Finds the day by which the application is to be made (decision 16): the last
 * day of the invitation, whose length goes by the day it was given (decision 6)
 * and which the account's own date overrides; else the day that the person has
 * planned; else none. An earlier day without which a program, points or a
 * person would be lost binds. Once the application has been made, it is the day
 * of that.
 */
void
jalon_application_day_find (const JalonAssessedDay *assessed,
                            JalonApplicationDay    *out_application)
{
  JalonApplicationDay    application = { 0 };
  const JalonMilestones *milestones;
  JalonHousehold        *household;
  JalonDate              day;

  g_return_if_fail (assessed != NULL);
  g_return_if_fail (out_application != NULL);

  household = assessed->facts->household;
  day = assessed->facts->day;
  milestones = household->milestones;

  application.declined = jalon_date_is_set (milestones->declined) &&
                         (!jalon_date_is_set (milestones->invited) || jalon_date_compare (milestones->declined, milestones->invited) >= 0);
  application.invited = application.declined ? JALON_DATE_UNSET : milestones->invited;
  application.days = get_days (application.invited, day);
  application.applied = jalon_date_is_set (milestones->applied);

  if (application.applied)
    {
      application.due_by = milestones->applied;
    }
  else if (!application.declined)
    {
      /* The account shows its date to the invited only, so it stands also while the day of the invitation is not entered. */
      application.due_by = jalon_deadline_term_get_end_for (household, "ita", application.invited);
      application.reason = jalon_date_is_set (application.due_by) ? "ita" : NULL;
    }

  if (!jalon_date_is_set (application.due_by) && jalon_date_is_set (milestones->planned_submission))
    {
      application.planned = milestones->planned_submission;
      application.due_by = application.planned;
    }

  application.unbound = application.due_by;

  if (!application.applied)
    bind (assessed, &application);

  application.judged_on = jalon_date_is_set (application.due_by) ? application.due_by : day;
  application.decision = jalon_deadline_term_get_end ("processing_standard", application.judged_on);
  *out_application = application;
}

/**
 * jalon_application_day_is_bound:
 * @self: the day of the application
 *
 * Returns: whether somebody or something would be lost after it, before the
 *   invitation's last day or the planned one
 */
gboolean
jalon_application_day_is_bound (const JalonApplicationDay *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return jalon_date_is_set (self->due_by) && !jalon_date_equal (self->due_by, self->unbound);
}
