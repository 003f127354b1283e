/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-fixed-clock.h"

#define SECONDS_OF_A_DAY 86400
#define SECONDS_TO_NOON 43200

/**
 * JalonFixedClock:
 *
 * A clock that stands at noon UTC of one day, for `--on` and for tests.
 */
struct _JalonFixedClock
{
  GObject parent_instance;

  JalonDate today;
};

static void jalon_fixed_clock_clock_init (JalonClockInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (JalonFixedClock, jalon_fixed_clock, G_TYPE_OBJECT, G_IMPLEMENT_INTERFACE (JALON_TYPE_CLOCK, jalon_fixed_clock_clock_init))

static JalonDate
jalon_fixed_clock_get_today (JalonClock *clock)
{
  return JALON_FIXED_CLOCK (clock)->today;
}

static gint64
jalon_fixed_clock_get_now_utc (JalonClock *clock)
{
  JalonFixedClock *self = JALON_FIXED_CLOCK (clock);
  gint64           days = jalon_date_days_between ((JalonDate){ 1970, 1, 1 }, self->today);

  return days * SECONDS_OF_A_DAY + SECONDS_TO_NOON;
}

static guint
jalon_fixed_clock_get_seconds_left (JalonClock *clock)
{
  return SECONDS_OF_A_DAY - SECONDS_TO_NOON;
}

static void
jalon_fixed_clock_clock_init (JalonClockInterface *iface)
{
  iface->get_today = jalon_fixed_clock_get_today;
  iface->get_now_utc = jalon_fixed_clock_get_now_utc;
  iface->get_seconds_left = jalon_fixed_clock_get_seconds_left;
}

static void
jalon_fixed_clock_class_init (JalonFixedClockClass *klass)
{
}

static void
jalon_fixed_clock_init (JalonFixedClock *self)
{
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
  JalonFixedClock *self;

  g_return_val_if_fail (jalon_date_is_set (today), NULL);

  self = g_object_new (JALON_TYPE_FIXED_CLOCK, NULL);
  self->today = today;

  return JALON_CLOCK (self);
}
