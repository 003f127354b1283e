/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-date.h"

#define JALON_TYPE_CLOCK (jalon_clock_get_type ())
G_DECLARE_FINAL_TYPE (JalonClock, jalon_clock, JALON, CLOCK, GObject)

/**
 * JalonClock:
 * @stands_at: the day at noon UTC of which it stands, or unset: it shows the time of the
 *   computer, in its time zone
 * @seconds_left: where it stands, until its day is over
 *
 * The only way to learn the day. main() makes one and hands it on.
 */
struct _JalonClock
{
  GObject parent_instance;

  JalonDate stands_at;
  guint     seconds_left;
};

JalonClock *jalon_system_clock_new (void);
JalonClock *jalon_fixed_clock_new (JalonDate today); /* for a day that is asked for, and for tests */

JalonDate jalon_clock_get_today (JalonClock *self);
gint64    jalon_clock_get_now_utc (JalonClock *self);
guint     jalon_clock_get_seconds_left (JalonClock *self);
