/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-clock.h"

#define SECONDS_OF_A_DAY 86400
#define SECONDS_TO_NOON 43200

/* No other file of the program may ask for the time. */

G_DEFINE_FINAL_TYPE (JalonClock, jalon_clock, G_TYPE_OBJECT)

static void
jalon_clock_class_init (JalonClockClass *klass)
{
}

static void
jalon_clock_init (JalonClock *self)
{
}

/**
 * jalon_system_clock_new:
 *
 * Returns: (transfer full): a clock that shows the time of the computer
 */
JalonClock *
jalon_system_clock_new (void)
{
  return g_object_new (JALON_TYPE_CLOCK, NULL);
}

/**
 * jalon_fixed_clock_new:
 * @today: the day at which the clock stands, not unset
 *
 * Returns: (transfer full): a clock that stands at noon UTC of @today
 */
JalonClock *
jalon_fixed_clock_new (JalonDate today)
{
  JalonClock *self;

  g_return_val_if_fail (jalon_date_is_set (today), NULL);

  self = g_object_new (JALON_TYPE_CLOCK, NULL);
  self->stands_at = today;
  self->seconds_left = SECONDS_OF_A_DAY - SECONDS_TO_NOON;
  return self;
}

/**
 * jalon_clock_get_today:
 * @self: a clock
 *
 * Returns: the day where the person is
 */
JalonDate
jalon_clock_get_today (JalonClock *self)
{
  g_autoptr (GDateTime) now = NULL;

  g_return_val_if_fail (JALON_IS_CLOCK (self), JALON_DATE_UNSET);

  if (jalon_date_is_set (self->stands_at))
    return self->stands_at;

  now = g_date_time_new_now_local ();
  return (JalonDate){
    .year = (gint16) g_date_time_get_year (now),
    .month = (guint8) g_date_time_get_month (now),
    .day = (guint8) g_date_time_get_day_of_month (now),
  };
}

/**
 * jalon_clock_get_now_utc:
 * @self: a clock
 *
 * Tells the instant, for time stamps in files and never for a rule.
 *
 * Returns: seconds since 1970-01-01 00:00 UTC
 */
gint64
jalon_clock_get_now_utc (JalonClock *self)
{
  g_return_val_if_fail (JALON_IS_CLOCK (self), 0);

  if (!jalon_date_is_set (self->stands_at))
    return g_get_real_time () / G_USEC_PER_SEC;

  return (gint64) jalon_date_days_between ((JalonDate){ 1970, 1, 1 }, self->stands_at) * SECONDS_OF_A_DAY + SECONDS_TO_NOON;
}

/**
 * jalon_clock_get_seconds_left:
 * @self: a clock
 *
 * Tells how long the day lasts, for somebody who waits for the next one. Wait no
 * longer than some minutes before asking again: computers sleep and travel, and a day of
 * another length, in spring and autumn, is off by an hour.
 *
 * Returns: seconds until the next day begins
 */
guint
jalon_clock_get_seconds_left (JalonClock *self)
{
  g_autoptr (GDateTime) now = NULL;
  int                   passed;

  g_return_val_if_fail (JALON_IS_CLOCK (self), 0);

  if (jalon_date_is_set (self->stands_at))
    return self->seconds_left;

  now = g_date_time_new_now_local ();
  passed = (g_date_time_get_hour (now) * 60 + g_date_time_get_minute (now)) * 60 + g_date_time_get_second (now);
  return (guint) MAX (SECONDS_OF_A_DAY - passed, 0);
}
