/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-holidays.h"

#define SUNDAY 7

/* Exactly one way to find the day. */
static gboolean
check_way (gpointer      record,
           gconstpointer before,
           GError      **error)
{
  const JalonHoliday *holiday = record;
  gboolean            fixed = holiday->month != 0 && holiday->day != 0 && holiday->weekday == 0 && holiday->nth == 0 && holiday->before == 0;
  gboolean            weekday = holiday->month != 0 && holiday->day == 0 && holiday->weekday != 0 && (holiday->nth == 0) != (holiday->before == 0);
  gboolean            easter = holiday->month == 0 && holiday->day == 0 && holiday->weekday == 0 && holiday->nth == 0 && holiday->before == 0;

  /* Easter Sunday itself is a Sunday, and no holiday of its own. */
  if ((easter && holiday->easter != 0) || ((fixed || weekday) && holiday->easter == 0))
    return TRUE;

  return jalon_data_fail (error, "needs month and day, or month, weekday and nth or before, or easter");
}

#define NUMBER(name, member, least, most)                                                             \
  {                                                                                                   \
    name, JALON_DATA_NUMBER, G_STRUCT_OFFSET (JalonHoliday, member), JALON_DATA_OPTIONAL, least, most \
  }

static const JalonDataField holiday_fields[] = {
  { "id", JALON_DATA_WORD, G_STRUCT_OFFSET (JalonHoliday, id) },
  { "name", JALON_DATA_TEXT, G_STRUCT_OFFSET (JalonHoliday, name) },
  NUMBER ("month", month, 1, 12),
  NUMBER ("day", day, 1, 31),
  NUMBER ("weekday", weekday, 1, SUNDAY),
  NUMBER ("nth", nth, 1, 4),
  NUMBER ("before", before, 8, 31),
  NUMBER ("easter", easter, -60, 60),
  NUMBER ("from-year", from_year, 1, 9999),
  { "sunday-moves", JALON_DATA_BOOLEAN, G_STRUCT_OFFSET (JalonHoliday, sunday_moves), JALON_DATA_OPTIONAL },
};

static const JalonDataShape holiday_shape = { holiday_fields, G_N_ELEMENTS (holiday_fields), sizeof (JalonHoliday), NULL, check_way };

static const JalonDataField file_fields[] = {
  { "holidays", JALON_DATA_RECORDS, G_STRUCT_OFFSET (JalonHolidays, holidays), .shape = &holiday_shape },
  { "source", JALON_DATA_SOURCE, G_STRUCT_OFFSET (JalonHolidays, source) },
};

static const JalonDataShape file_shape = { file_fields, G_N_ELEMENTS (file_fields), sizeof (JalonHolidays) };

/* The federal ones: what a proclamation or a province adds is not among them. */
const JalonDataSet jalon_holiday_set = { "holidays", &file_shape };

/* The date of Easter in the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
static JalonDate
find_easter (int year)
{
  int golden = year % 19;
  int century = year / 100;
  int of_century = year % 100;
  int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
  int weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
  int correction = (golden + 11 * epact + 22 * weekday) / 451;
  int number = epact + weekday - 7 * correction + 114;

  return (JalonDate){ (gint16) year, (guint8) (number / 31), (guint8) (number % 31 + 1) };
}

/**
 * jalon_holiday_get_day:
 * @holiday: a holiday
 * @year: a year
 *
 * Returns: its day in that year; unset before its first year
 */
JalonDate
jalon_holiday_get_day (const JalonHoliday *holiday,
                       int                 year)
{
  JalonDate day;

  g_return_val_if_fail (holiday != NULL, JALON_DATE_UNSET);

  if (year < MAX (holiday->from_year, 1))
    return JALON_DATE_UNSET;

  if (holiday->month == 0)
    return jalon_date_add_days (find_easter (year), holiday->easter);

  day = (JalonDate){ (gint16) year, (guint8) holiday->month, (guint8) MAX (holiday->day, 1) };

  if (holiday->nth != 0)
    return jalon_date_add_days (day, (holiday->weekday - jalon_date_get_weekday (day) + 7) % 7 + 7 * (holiday->nth - 1));

  if (holiday->before != 0)
    {
      day = jalon_date_add_days (day, holiday->before - 2); /* the day before */
      return jalon_date_add_days (day, -((jalon_date_get_weekday (day) - holiday->weekday + 7) % 7));
    }

  return holiday->sunday_moves && jalon_date_get_weekday (day) == SUNDAY ? jalon_date_add_days (day, 1) : day;
}

/**
 * jalon_holidays_find:
 * @date: a day
 *
 * Returns: (transfer none) (nullable): the federal holiday of that day, or %NULL
 */
const JalonHoliday *
jalon_holidays_find (JalonDate date)
{
  const JalonHolidays *self = jalon_data_set_load_one (&jalon_holiday_set);

  if (!jalon_date_is_set (date))
    return NULL;

  for (guint i = 0; i < self->holidays->len; i++)
    {
      const JalonHoliday *holiday = g_ptr_array_index (self->holidays, i);

      if (jalon_date_equal (jalon_holiday_get_day (holiday, date.year), date))
        return holiday;
    }

  return NULL;
}

/**
 * jalon_holidays_has:
 * @date: a day
 *
 * Returns: whether it is a federal holiday by section 35 of the Interpretation
 *   Act, Sundays apart
 */
gboolean
jalon_holidays_has (JalonDate date)
{
  return jalon_holidays_find (date) != NULL;
}

/**
 * jalon_holidays_is_business:
 * @date: a day, not unset
 *
 * Returns: whether a time limit may end on it without further: it is neither a
 *   Sunday nor a federal holiday (sections 26 and 35; a Saturday is no holiday)
 */
gboolean
jalon_holidays_is_business (JalonDate date)
{
  return jalon_date_get_weekday (date) != SUNDAY && !jalon_holidays_has (date);
}
