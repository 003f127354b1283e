/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-date.h"

#define JALON_TYPE_CLOCK (jalon_clock_get_type ())
G_DECLARE_INTERFACE (JalonClock, jalon_clock, JALON, CLOCK, GObject)

/**
 * JalonClockInterface:
 * @get_today: the day where the person is
 * @get_now_utc: seconds since 1970-01-01 00:00 UTC, for time stamps only
 * @get_seconds_left: until the day of get_today() is over, never negative
 *
 * The only way to learn the day. main() makes one and hands it on.
 */
struct _JalonClockInterface
{
  GTypeInterface parent_iface;

  JalonDate (*get_today) (JalonClock *self);
  gint64 (*get_now_utc) (JalonClock *self);
  guint (*get_seconds_left) (JalonClock *self);
};

JalonDate jalon_clock_get_today (JalonClock *self);
gint64    jalon_clock_get_now_utc (JalonClock *self);
guint     jalon_clock_get_seconds_left (JalonClock *self);
