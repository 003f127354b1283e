/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-date.h"

#include <string.h>

#include "jalon-json.h"
#include "jalon-quote.h"

/*
 * Serial numbers count the days since 0001-01-01, which is 0 and a Monday. The
 * arithmetic begins the year in March, so that the leap day is its last.
 */
#define DAYS_FROM_MARCH_OF_YEAR_0 306
#define DAYS_IN_400_YEARS 146097
#define LAST_SERIAL 3652058 /* 9999-12-31 */
#define FIRST_DATE ((JalonDate){ 1, 1, 1 })
#define LAST_DATE ((JalonDate){ 9999, 12, 31 })

static JalonDate *
copy_date (JalonDate *date)
{
  return g_memdup2 (date, sizeof *date);
}

G_DEFINE_BOXED_TYPE (JalonDate, jalon_date, copy_date, g_free)

static gboolean
is_leap_year (int year)
{
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int
get_month_length (int year,
                  int month)
{
  static const guint8 lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

  return month == 2 && is_leap_year (year) ? 29 : lengths[month - 1];
}

/* Reads @n_digits ASCII digits; -1 if there is anything else. */
static int
read_digits (const char *text,
             int         n_digits)
{
  int number = 0;

  for (int i = 0; i < n_digits; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return -1;

      number = number * 10 + (text[i] - '0');
    }

  return number;
}

static void
write_digits (char *text,
              int   n_digits,
              int   number)
{
  for (int i = n_digits - 1; i >= 0; i--)
    {
      text[i] = (char) ('0' + number % 10);
      number /= 10;
    }
}

static gboolean
fail_form (const char *text,
           GError    **error)
{
  g_autofree char *quoted = jalon_quote (text);

  g_set_error (error, JALON_JSON_ERROR, JALON_JSON_ERROR_SHAPE,
               "%s is not a day written as YYYY-MM-DD", quoted);

  return FALSE;
}

/**
 * jalon_date_is_set:
 * @date: a day
 *
 * Returns: whether @date is a day, and not %JALON_DATE_UNSET
 */
gboolean
jalon_date_is_set (JalonDate date)
{
  return date.year != 0;
}

/**
 * jalon_date_compare:
 * @a: a day
 * @b: another day
 *
 * Orders two days. An unset one comes before every day.
 *
 * Returns: less than 0 if @a is before @b, 0 if they are equal, else more than 0
 */
int
jalon_date_compare (JalonDate a,
                    JalonDate b)
{
  int first = a.year * 512 + a.month * 32 + a.day;
  int second = b.year * 512 + b.month * 32 + b.day;

  return (first > second) - (first < second);
}

/**
 * jalon_date_equal:
 * @a: a day
 * @b: another day
 *
 * Returns: whether both are the same day, or both are unset
 */
gboolean
jalon_date_equal (JalonDate a,
                  JalonDate b)
{
  return a.year == b.year && a.month == b.month && a.day == b.day;
}

/**
 * jalon_date_min:
 * @a: a day
 * @b: another day
 *
 * Returns: the earlier one, in the order of jalon_date_compare(): unset if one of them is
 */
JalonDate
jalon_date_min (JalonDate a,
                JalonDate b)
{
  return jalon_date_compare (a, b) <= 0 ? a : b;
}

/**
 * jalon_date_max:
 * @a: a day
 * @b: another day
 *
 * Returns: the later one, in the order of jalon_date_compare(): the set one if one is unset
 */
JalonDate
jalon_date_max (JalonDate a,
                JalonDate b)
{
  return jalon_date_compare (a, b) >= 0 ? a : b;
}

/**
 * jalon_date_parse:
 * @text: what was written
 * @out_date: (out): the day; unchanged on failure
 * @error: return location for an error %JALON_JSON_ERROR_SHAPE
 *
 * Reads a day written as YYYY-MM-DD in ASCII digits, 0001-01-01 to 9999-12-31,
 * and nothing else: no blanks, no sign, no day that its month does not have.
 *
 * Returns: whether @text is a day
 */
gboolean
jalon_date_parse (const char *text,
                  JalonDate  *out_date,
                  GError    **error)
{
  int year, month, day;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (out_date != NULL, FALSE);

  if (strnlen (text, JALON_DATE_TEXT_SIZE) != JALON_DATE_TEXT_SIZE - 1 || text[4] != '-' || text[7] != '-')
    return fail_form (text, error);

  year = read_digits (text, 4);
  month = read_digits (text + 5, 2);
  day = read_digits (text + 8, 2);

  if (year < 0 || month < 0 || day < 0)
    return fail_form (text, error);

  if (year < 1 || month < 1 || month > 12 || day < 1 || day > get_month_length (year, month))
    {
      g_set_error (error, JALON_JSON_ERROR, JALON_JSON_ERROR_SHAPE, "%s is not a day", text);
      return FALSE;
    }

  *out_date = (JalonDate){ (gint16) year, (guint8) month, (guint8) day };
  return TRUE;
}

/**
 * jalon_date_write:
 * @date: a day, or unset
 * @text: (out): where to write YYYY-MM-DD and a final NUL
 *
 * Writes a day without allocating. An unset one is the empty text.
 */
void
jalon_date_write (JalonDate date,
                  char      text[JALON_DATE_TEXT_SIZE])
{
  if (!jalon_date_is_set (date))
    {
      text[0] = '\0';
      return;
    }

  write_digits (text, 4, date.year);
  text[4] = '-';
  write_digits (text + 5, 2, date.month);
  text[7] = '-';
  write_digits (text + 8, 2, date.day);
  text[10] = '\0';
}

/**
 * jalon_date_to_string:
 * @date: a day, or unset
 *
 * Returns: (transfer full): the day as YYYY-MM-DD; the empty text if it is unset
 */
char *
jalon_date_to_string (JalonDate date)
{
  char text[JALON_DATE_TEXT_SIZE];

  jalon_date_write (date, text);
  return g_strdup (text);
}

/**
 * jalon_date_to_serial:
 * @date: a day, not unset
 *
 * Returns: the number of days from 0001-01-01 to @date
 */
gint32
jalon_date_to_serial (JalonDate date)
{
  int year, month;

  g_return_val_if_fail (jalon_date_is_set (date), 0);

  year = date.month > 2 ? date.year : date.year - 1;
  month = date.month > 2 ? date.month - 3 : date.month + 9;

  return year * 365 + year / 4 - year / 100 + year / 400 +
         (153 * month + 2) / 5 + date.day - 1 - DAYS_FROM_MARCH_OF_YEAR_0;
}

/**
 * jalon_date_from_serial:
 * @serial: a number of days since 0001-01-01
 *
 * The inverse of jalon_date_to_serial().
 *
 * Returns: the day, 0001-01-01 or 9999-12-31 if @serial is beyond them
 */
JalonDate
jalon_date_from_serial (gint32 serial)
{
  int days, era, day_of_era, year_of_era, day_of_year, month, year;

  days = CLAMP (serial, 0, LAST_SERIAL) + DAYS_FROM_MARCH_OF_YEAR_0;
  era = days / DAYS_IN_400_YEARS;
  day_of_era = days % DAYS_IN_400_YEARS;
  year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  month = (5 * day_of_year + 2) / 153;
  year = era * 400 + year_of_era + (month >= 10 ? 1 : 0);

  return (JalonDate){
    .year = (gint16) year,
    .month = (guint8) (month < 10 ? month + 3 : month - 9),
    .day = (guint8) (day_of_year - (153 * month + 2) / 5 + 1),
  };
}

/**
 * jalon_date_add_days:
 * @date: a day, or unset
 * @days: how many days later, or earlier if it is negative
 *
 * Returns: the day, at most 9999-12-31 and at least 0001-01-01; unset if @date is
 */
JalonDate
jalon_date_add_days (JalonDate date,
                     int       days)
{
  gint64 serial;

  if (!jalon_date_is_set (date))
    return date;

  serial = (gint64) jalon_date_to_serial (date) + days;
  return jalon_date_from_serial ((gint32) CLAMP (serial, 0, LAST_SERIAL));
}

/**
 * jalon_date_add_months:
 * @date: a day, or unset
 * @months: how many months later, or earlier if it is negative
 * @rounding: what becomes of a day that the month does not have
 *
 * Adds calendar months; the number of the day stays.
 *
 * Returns: the day, at most 9999-12-31 and at least 0001-01-01; unset if @date is
 */
JalonDate
jalon_date_add_months (JalonDate     date,
                       int           months,
                       JalonRounding rounding)
{
  gint64    month_number;
  int       length;
  JalonDate first;

  if (!jalon_date_is_set (date))
    return date;

  month_number = (gint64) date.year * 12 + date.month - 1 + months;

  if (month_number < 12)
    return FIRST_DATE;

  if (month_number >= 10000 * 12)
    return LAST_DATE;

  first = (JalonDate){ (gint16) (month_number / 12), (guint8) (month_number % 12 + 1), 1 };
  length = get_month_length (first.year, first.month);

  if (date.day <= length)
    return (JalonDate){ first.year, first.month, date.day };

  switch (rounding)
    {
    case JALON_ROUNDING_DOWN:
      return (JalonDate){ first.year, first.month, (guint8) length };

    case JALON_ROUNDING_UP:
      return jalon_date_add_days (first, length);

    default:
      g_return_val_if_reached (date);
    }
}

/**
 * jalon_date_add_years:
 * @date: a day, or unset
 * @years: how many years later, or earlier if it is negative
 *
 * Adds calendar years: 29 February becomes 1 March in a common year, which is
 * the day on which jalon_date_completed_years() turns.
 *
 * Returns: the day, at most 9999-12-31 and at least 0001-01-01; unset if @date is
 */
JalonDate
jalon_date_add_years (JalonDate date,
                      int       years)
{
  /* Beyond 10,000 years every sum is one of the two ends. */
  return jalon_date_add_months (date, CLAMP (years, -10000, 10000) * 12, JALON_ROUNDING_UP);
}

/**
 * jalon_date_days_between:
 * @from: a day, not unset
 * @to: another day, not unset
 *
 * Returns: the days from @from to @to, of which the first is out and the last
 *   is in: 0 for the same day, negative if @to is earlier
 */
int
jalon_date_days_between (JalonDate from,
                         JalonDate to)
{
  return jalon_date_to_serial (to) - jalon_date_to_serial (from);
}

/**
 * jalon_date_completed_years:
 * @from: the day on which the first year begins, such as a birth; not unset
 * @on: the day for which to count, not unset
 *
 * Counts whole years, so the age of a person born on @from. Whoever is born
 * on 29 February is a year older on 1 March in common years.
 *
 * Returns: the completed years; negative if @on is before @from
 */
int
jalon_date_completed_years (JalonDate from,
                            JalonDate on)
{
  g_return_val_if_fail (jalon_date_is_set (from), 0);
  g_return_val_if_fail (jalon_date_is_set (on), 0);

  if (on.month < from.month || (on.month == from.month && on.day < from.day))
    return on.year - from.year - 1;

  return on.year - from.year;
}

/**
 * jalon_date_get_weekday:
 * @date: a day, not unset
 *
 * Returns: the day of the week by ISO 8601, 1 for Monday to 7 for Sunday
 */
int
jalon_date_get_weekday (JalonDate date)
{
  return jalon_date_to_serial (date) % 7 + 1;
}
