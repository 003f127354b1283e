/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-data-set.h"

/**
 * JalonHoliday: a federal holiday and how its day is found.
 * @id: canada-day
 * @name: in both languages
 * @month: 1 to 12; 0 where it hangs on Easter
 * @day: of the month; 0 where it hangs on a weekday or on Easter
 * @weekday: 1 (Monday) to 7
 * @nth: which such weekday of the month
 * @before: the last such weekday before this day of the month
 * @easter: days after Easter Sunday, for @month 0
 * @sunday_moves: on a Sunday it is the day after instead
 * @from_year: first year; 0 for every year
 */
typedef struct
{
  char     *id;
  JalonText name;
  int       month;
  int       day;
  int       weekday;
  int       nth;
  int       before;
  int       easter;
  gboolean  sunday_moves;
  int       from_year;
} JalonHoliday;

typedef struct
{
  GPtrArray  *holidays; /* (element-type JalonHoliday) */
  JalonSource source;
} JalonHolidays;

extern const JalonDataSet jalon_holiday_set;

JalonDate           jalon_holiday_get_day (const JalonHoliday *holiday, int year);
const JalonHoliday *jalon_holidays_find (JalonDate date);
gboolean            jalon_holidays_has (JalonDate date);
gboolean            jalon_holidays_is_business (JalonDate date);
