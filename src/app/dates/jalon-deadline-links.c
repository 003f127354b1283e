/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-deadline-links.h"

/**
 * jalon_deadline_get_icon_name:
 * @deadline: a date
 * @today: the day of the plan
 *
 * Returns: its sign: kept, late, expected, a key date, or a limit
 */
const char *
jalon_deadline_get_icon_name (JalonDeadline *deadline,
                              JalonDate      today)
{
  if (deadline->done)
    return "jalon-met-symbolic";
  if (jalon_deadline_is_late (deadline, today))
    return "jalon-late-symbolic";
  if (!deadline->rule->candidates_duty)
    return "jalon-expected-symbolic";

  switch (deadline->kind)
    {
    case JALON_DEADLINE_WINDOW:
    case JALON_DEADLINE_BIRTHDAY:
      return "jalon-key-date-symbolic";

    case JALON_DEADLINE_DEADLINE:
    case JALON_DEADLINE_EXPIRY:
      return "jalon-limit-symbolic";

    default:
      g_return_val_if_reached (NULL);
    }
}
