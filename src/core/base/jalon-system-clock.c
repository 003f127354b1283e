/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-system-clock.h"

#define SECONDS_OF_A_DAY 86400

/**
 * JalonSystemClock:
 *
 * The clock of the computer, in its time zone. No other file of the program
 * may ask for the time.
 */
struct _JalonSystemClock
{
  GObject parent_instance;
};

static void jalon_system_clock_clock_init (JalonClockInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (JalonSystemClock, jalon_system_clock, G_TYPE_OBJECT, G_IMPLEMENT_INTERFACE (JALON_TYPE_CLOCK, jalon_system_clock_clock_init))

static JalonDate
jalon_system_clock_get_today (JalonClock *clock)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return (JalonDate){
    .year = (gint16) g_date_time_get_year (now),
    .month = (guint8) g_date_time_get_month (now),
    .day = (guint8) g_date_time_get_day_of_month (now),
  };
}

static gint64
jalon_system_clock_get_now_utc (JalonClock *clock)
{
  return g_get_real_time () / G_USEC_PER_SEC;
}

/* A day of another length, in spring and autumn, is off by an hour until it is asked again. */
static guint
jalon_system_clock_get_seconds_left (JalonClock *clock)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  const int             passed = (g_date_time_get_hour (now) * 60 + g_date_time_get_minute (now)) * 60 + g_date_time_get_second (now);

  return (guint) MAX (SECONDS_OF_A_DAY - passed, 0);
}

static void
jalon_system_clock_clock_init (JalonClockInterface *iface)
{
  iface->get_today = jalon_system_clock_get_today;
  iface->get_now_utc = jalon_system_clock_get_now_utc;
  iface->get_seconds_left = jalon_system_clock_get_seconds_left;
}

static void
jalon_system_clock_class_init (JalonSystemClockClass *klass)
{
}

static void
jalon_system_clock_init (JalonSystemClock *self)
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
  return g_object_new (JALON_TYPE_SYSTEM_CLOCK, NULL);
}
