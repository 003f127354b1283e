/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

/**
 * JalonDate:
 * @year: 1 to 9999, or 0 for "no date"
 * @month: 1 to 12
 * @day: 1 to 31
 *
 * A day of the Gregorian calendar, without time and without zone. A value:
 * copied by assignment, compared by jalon_date_compare(). All zero is unset.
 */
typedef struct
{
  gint16 year;
  guint8 month;
  guint8 day;
} JalonDate;

#define JALON_DATE_UNSET ((JalonDate){ 0, 0, 0 })
#define JALON_DATE_TEXT_SIZE 11 /* YYYY-MM-DD and the final NUL */

#define JALON_TYPE_DATE (jalon_date_get_type ())

/**
 * JalonRounding:
 * @JALON_ROUNDING_DOWN: a day that the month does not have becomes its last
 * @JALON_ROUNDING_UP: it becomes the first day of the next month
 *
 * What to do with 31 April when months are added.
 */
typedef enum
{
  JALON_ROUNDING_DOWN,
  JALON_ROUNDING_UP,
} JalonRounding;

GType jalon_date_get_type (void) G_GNUC_CONST;

gboolean  jalon_date_is_set (JalonDate date);
int       jalon_date_compare (JalonDate a, JalonDate b);
gboolean  jalon_date_equal (JalonDate a, JalonDate b);
JalonDate jalon_date_min (JalonDate a, JalonDate b);
JalonDate jalon_date_max (JalonDate a, JalonDate b);

gboolean jalon_date_parse (const char *text, JalonDate *out_date, GError **error);
void     jalon_date_write (JalonDate date, char text[JALON_DATE_TEXT_SIZE]);
char    *jalon_date_to_string (JalonDate date);

gint32    jalon_date_to_serial (JalonDate date);
JalonDate jalon_date_from_serial (gint32 serial);
JalonDate jalon_date_add_days (JalonDate date, int days);
JalonDate jalon_date_add_months (JalonDate date, int months, JalonRounding rounding);
JalonDate jalon_date_add_years (JalonDate date, int years);
int       jalon_date_days_between (JalonDate from, JalonDate to);
int       jalon_date_completed_years (JalonDate from, JalonDate on);
int       jalon_date_get_weekday (JalonDate date);
