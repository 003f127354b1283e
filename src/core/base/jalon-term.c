/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-term.h"

/**
 * jalon_term_add:
 * @day: the day that starts the term, or unset
 * @length: how many days, months or years, 0 or more
 * @unit: d, m or y
 *
 * Counts a time limit or the life of a document as decision 11 says: the first day
 * is out, the last is in; months keep the number of the day or fall on the last
 * day of the month. A term of years is over on the day before the anniversary:
 * a document of "less than two years" is good until then.
 *
 * Returns: the last good day, at most 9999-12-31; unset if @day is
 */
JalonDate
jalon_term_add (JalonDate day,
                int       length,
                char      unit)
{
  switch (unit)
    {
    case 'd':
      return jalon_date_add_days (day, length);

    case 'm':
      return jalon_date_add_months (day, length, JALON_ROUNDING_DOWN);

    case 'y':
      return jalon_date_add_days (jalon_date_add_years (day, length), -1);

    default:
      g_return_val_if_reached (JALON_DATE_UNSET);
    }
}
