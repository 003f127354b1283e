/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-frozen.h"

static gboolean
has_come (JalonDate day,
          JalonDate on)
{
  return jalon_date_is_set (day) && jalon_date_compare (day, on) <= 0;
}

/**
 * jalon_frozen_get_invited:
 * @household: a household
 * @on: the day asked
 *
 * The day of the invitation, on which points and program are frozen: a birthday
 * after it costs nothing. An invitation that was declined freezes nothing from
 * that day on.
 *
 * Returns: the day, or unset
 */
JalonDate
jalon_frozen_get_invited (const JalonHousehold *household,
                          JalonDate             on)
{
  const JalonMilestones *milestones = household->milestones;
  gboolean               declined = has_come (milestones->declined, on) && !has_come (milestones->applied, on);

  return has_come (milestones->invited, on) && !declined ? milestones->invited : JALON_DATE_UNSET;
}

/**
 * jalon_frozen_get_applied:
 * @household: a household
 * @on: the day asked
 *
 * The day of the application: everything that it was judged by is frozen on it.
 *
 * Returns: the day, or unset
 */
JalonDate
jalon_frozen_get_applied (const JalonHousehold *household,
                          JalonDate             on)
{
  return has_come (household->milestones->applied, on) ? household->milestones->applied : JALON_DATE_UNSET;
}

/**
 * jalon_frozen_get_family_day:
 * @household: a household
 * @on: the day asked
 *
 * Returns: the day whose family counts: that of the application, else @on
 */
JalonDate
jalon_frozen_get_family_day (const JalonHousehold *household,
                             JalonDate             on)
{
  JalonDate applied = jalon_frozen_get_applied (household, on);

  return jalon_date_is_set (applied) ? applied : on;
}

/**
 * jalon_frozen_get_child_day:
 * @household: a household
 * @on: the day asked
 *
 * The day whose ages of children count: that on which the province was asked
 * for an enhanced nomination (Regulations, 25.1), else that of the application.
 *
 * Returns: the day, @on if nothing is frozen
 */
JalonDate
jalon_frozen_get_child_day (const JalonHousehold *household,
                            JalonDate             on)
{
  const JalonNomination *nomination = household->nomination;

  if (nomination->held && nomination->enhanced && has_come (nomination->asked, on))
    return nomination->asked;

  return jalon_frozen_get_family_day (household, on);
}
