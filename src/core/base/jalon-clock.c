/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-clock.h"

G_DEFINE_INTERFACE (JalonClock, jalon_clock, G_TYPE_OBJECT)

static void
jalon_clock_default_init (JalonClockInterface *iface)
{
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
  g_return_val_if_fail (JALON_IS_CLOCK (self), JALON_DATE_UNSET);

  return JALON_CLOCK_GET_IFACE (self)->get_today (self);
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

  return JALON_CLOCK_GET_IFACE (self)->get_now_utc (self);
}

/**
 * jalon_clock_get_seconds_left:
 * @self: a clock
 *
 * Tells how long the day lasts, for somebody who waits for the next one. Wait no
 * longer than some minutes before asking again: computers sleep and travel.
 *
 * Returns: seconds until the next day begins
 */
guint
jalon_clock_get_seconds_left (JalonClock *self)
{
  g_return_val_if_fail (JALON_IS_CLOCK (self), 0);

  return JALON_CLOCK_GET_IFACE (self)->get_seconds_left (self);
}
