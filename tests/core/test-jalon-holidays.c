/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-holidays.h"

#include <string.h>

#include "jalon-json.h"
#include "jalon-test.h"

typedef struct
{
  const char *name;
  const char *day;
  const char *holiday; /* id, or NULL */
  gboolean    business;
} DayRow;

static const DayRow day_rows[] = {
  { "new-year-2026", "2026-01-01", "new-years-day", FALSE },
  { "new-year-on-a-sunday-stays", "2023-01-01", "new-years-day", FALSE },
  { "day-after-it", "2023-01-02", NULL, TRUE },
  { "good-friday-2016", "2016-03-25", "good-friday", FALSE },
  { "good-friday-2024", "2024-03-29", "good-friday", FALSE },
  { "good-friday-2025", "2025-04-18", "good-friday", FALSE },
  { "good-friday-2026", "2026-04-03", "good-friday", FALSE },
  { "good-friday-2027", "2027-03-26", "good-friday", FALSE },
  { "saturday-after-it", "2026-04-04", NULL, TRUE },
  { "easter-sunday-is-a-sunday-only", "2026-04-05", NULL, FALSE },
  { "easter-monday-2019", "2019-04-22", "easter-monday", FALSE },
  { "easter-monday-2024-in-april", "2024-04-01", "easter-monday", FALSE },
  { "easter-monday-2026", "2026-04-06", "easter-monday", FALSE },
  { "easter-monday-2038-latest", "2038-04-26", "easter-monday", FALSE },
  { "tuesday-after-it", "2026-04-07", NULL, TRUE },
  { "victoria-day-2015", "2015-05-18", "victoria-day", FALSE },
  { "victoria-day-2021-on-the-24th", "2021-05-24", "victoria-day", FALSE },
  { "victoria-day-2026-when-the-25th-is-a-monday", "2026-05-18", "victoria-day", FALSE },
  { "not-the-25th", "2026-05-25", NULL, TRUE },
  { "canada-day-2026", "2026-07-01", "canada-day", FALSE },
  { "canada-day-2018-moves", "2018-07-02", "canada-day", FALSE },
  { "canada-day-2018-sunday-itself", "2018-07-01", NULL, FALSE },
  { "canada-day-2023-on-a-saturday-stays", "2023-07-01", "canada-day", FALSE },
  { "second-of-july-2023", "2023-07-02", NULL, FALSE },
  { "second-of-july-2026", "2026-07-02", NULL, TRUE },
  { "labour-day-2025-on-the-first", "2025-09-01", "labour-day", FALSE },
  { "labour-day-2026-on-the-seventh", "2026-09-07", "labour-day", FALSE },
  { "second-monday-of-september", "2026-09-14", NULL, TRUE },
  { "reconciliation-2020-not-yet", "2020-09-30", NULL, TRUE },
  { "reconciliation-2021", "2021-09-30", "truth-and-reconciliation", FALSE },
  { "thanksgiving-2024", "2024-10-14", "thanksgiving", FALSE },
  { "thanksgiving-2026", "2026-10-12", "thanksgiving", FALSE },
  { "first-monday-of-october", "2026-10-05", NULL, TRUE },
  { "remembrance-day-2026", "2026-11-11", "remembrance-day", FALSE },
  { "christmas-2026", "2026-12-25", "christmas-day", FALSE },
  { "boxing-day-is-none", "2024-12-26", NULL, TRUE },
  { "civic-holiday-is-none", "2026-08-03", NULL, TRUE },
  { "saturday", "2026-11-21", NULL, TRUE },
  { "sunday", "2026-11-22", NULL, FALSE },
  { "monday", "2026-11-23", NULL, TRUE },
};

static JalonDate
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  JalonDate          date = JALON_DATE_UNSET;

  jalon_date_parse (text, &date, &error);
  g_assert_no_error (error);

  return date;
}

static void
test_day (gconstpointer data)
{
  const DayRow       *row = data;
  const JalonHoliday *holiday = jalon_holidays_find (parse (row->day));

  g_assert_cmpstr (holiday != NULL ? holiday->id : NULL, ==, row->holiday);
  g_assert_cmpint (jalon_holidays_has (parse (row->day)), ==, row->holiday != NULL);
  g_assert_cmpint (jalon_holidays_is_business (parse (row->day)), ==, row->business);
}

/* Ten in each year; nine before the National Day for Truth and Reconciliation. */
static void
test_count (void)
{
  for (int year = 2015; year <= 2040; year++)
    {
      JalonDate day = { (gint16) year, 1, 1 };
      int       n = 0;

      for (; day.year == year; day = jalon_date_add_days (day, 1))
        n += jalon_holidays_has (day) ? 1 : 0;

      g_assert_cmpint (n, ==, year < 2021 ? 9 : 10);
    }
}

static void
test_unset (void)
{
  g_assert_false (jalon_holidays_has (JALON_DATE_UNSET));
}

typedef struct
{
  const char *name;
  const char *holiday; /* the only one of the list */
  const char *message; /* part of the error */
} DefectRow;

#define NAMED "'id': 'x', 'name': { 'en': 'a', 'fr': 'b' }"

static const DefectRow defect_rows[] = {
  { "unknown-member", NAMED ", 'month': 1, 'day': 1, 'moves': true", "holidays[0]: \"moves\" is not a known member" },
  { "one-language", "'id': 'x', 'name': { 'en': 'a' }, 'month': 1, 'day': 1", "holidays[0]: name: fr: is missing" },
  { "no-way", NAMED, "holidays[0]: needs month and day" },
  { "month-only", NAMED ", 'month': 1", "needs month and day" },
  { "two-ways", NAMED ", 'month': 1, 'day': 1, 'easter': 1", "needs month and day" },
  { "nth-and-before", NAMED ", 'month': 1, 'weekday': 1, 'nth': 1, 'before': 25", "needs month and day" },
  { "day-and-weekday", NAMED ", 'month': 1, 'day': 1, 'weekday': 1, 'nth': 1", "needs month and day" },
  { "day-and-nth", NAMED ", 'month': 1, 'day': 1, 'nth': 1", "needs month and day" },
  { "day-and-before", NAMED ", 'month': 1, 'day': 1, 'before': 25", "needs month and day" },
  { "easter-and-day", NAMED ", 'day': 1, 'easter': 1", "needs month and day" },
  { "easter-and-weekday", NAMED ", 'weekday': 1, 'easter': 1", "needs month and day" },
  { "easter-and-nth", NAMED ", 'nth': 1, 'easter': 1", "needs month and day" },
  { "easter-and-before", NAMED ", 'before': 25, 'easter': 1", "needs month and day" },
  { "weekday-of-eight", NAMED ", 'month': 1, 'weekday': 8, 'nth': 1", "weekday: is not in the range from 1 to 7" },
  { "month-of-thirteen", NAMED ", 'month': 13, 'day': 1", "month: is not in the range from 1 to 12" },
  { "moves-as-a-number", NAMED ", 'month': 1, 'day': 1, 'sunday-moves': 1", "sunday-moves: is neither true nor false" },
};

static JalonHolidays *
read_one (const char *holiday,
          GError    **error)
{
  g_autofree char     *text = g_strdup_printf ("{ 'source': { 'title': 't', 'url': 'https://example.org/', 'read': '2026-11-20' }, 'holidays': [ { %s } ] }", holiday);
  g_autoptr (JsonNode) root = NULL;
  g_autoptr (GError)   cause = NULL;

  g_strdelimit (text, "'", '"');
  root = jalon_json_parse (text, strlen (text), &cause);
  g_assert_no_error (cause);

  return jalon_data_set_read (&jalon_holiday_set, root, error);
}

static void
test_defect (gconstpointer data)
{
  const DefectRow   *row = data;
  g_autoptr (GError) error = NULL;
  JalonHolidays     *holidays = read_one (row->holiday, &error);

  g_assert_null (holidays);
  g_assert_nonnull (error);

  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, row->message));
}

static void
test_accepted (void)
{
  g_autoptr (GError)  error = NULL;
  JalonHolidays      *holidays = read_one (NAMED ", 'month': 2, 'weekday': 1, 'nth': 3, 'from-year': 2008", &error);
  const JalonHoliday *holiday;

  g_assert_no_error (error);
  holiday = g_ptr_array_index (holidays->holidays, 0);
  g_assert_true (jalon_date_equal (jalon_holiday_get_day (holiday, 2026), ((JalonDate){ 2026, 2, 16 })));
  g_assert_false (jalon_date_is_set (jalon_holiday_get_day (holiday, 2007)));
  jalon_data_set_free (&jalon_holiday_set, holidays);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/holidays/day", day_rows, test_day);
  g_test_add_func ("/holidays/count", test_count);
  g_test_add_func ("/holidays/unset", test_unset);
  JALON_TEST_ADD_ROWS ("/holidays/defect", defect_rows, test_defect);
  g_test_add_func ("/holidays/accepted", test_accepted);

  return g_test_run ();
}
