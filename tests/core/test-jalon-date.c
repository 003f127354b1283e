/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "jalon-date.h"
#include "jalon-clock.h"
#include "jalon-json.h"
#include "jalon-test.h"

#define SECONDS_OF_A_DAY 86400
#define DAY(y, m, d) ((JalonDate){ y, m, d })

static void
assert_date (JalonDate actual,
             JalonDate expected)
{
  g_autofree char *actual_text = jalon_date_to_string (actual);
  g_autofree char *expected_text = jalon_date_to_string (expected);

  g_assert_cmpstr (actual_text, ==, expected_text);
}

typedef struct
{
  const char *name;
  const char *text;
  JalonDate   expected; /* unset: not a day */
} ParseRow;

static const ParseRow parse_rows[] = {
  { "usual", "2026-11-23", { 2026, 11, 23 } },
  { "first-of-all", "0001-01-01", { 1, 1, 1 } },
  { "last-of-all", "9999-12-31", { 9999, 12, 31 } },
  { "leap-day", "2024-02-29", { 2024, 2, 29 } },
  { "leap-day-of-400", "2000-02-29", { 2000, 2, 29 } },
  { "last-of-june", "2018-06-30", { 2018, 6, 30 } },
  { "no-leap-day", "2023-02-29", { 0 } },
  { "no-leap-day-of-100", "1900-02-29", { 0 } },
  { "30-february", "2024-02-30", { 0 } },
  { "31-june", "2018-06-31", { 0 } },
  { "32-december", "2018-12-32", { 0 } },
  { "day-0", "2018-12-00", { 0 } },
  { "month-0", "2018-00-01", { 0 } },
  { "month-13", "2018-13-01", { 0 } },
  { "year-0", "0000-01-01", { 0 } },
  { "empty", "", { 0 } },
  { "one-digit", "2018-6-01", { 0 } },
  { "one-digit-padded", "2018- 6-01", { 0 } },
  { "sign", "+018-06-01", { 0 } },
  { "minus", "-018-06-01", { 0 } },
  { "slashes", "2018/06/01", { 0 } },
  { "blank-before", " 2018-06-01", { 0 } },
  { "blank-after", "2018-06-01 ", { 0 } },
  { "with-time", "2018-06-01T00:00", { 0 } },
  { "short", "2018-06-0", { 0 } },
  { "other-digits", "２０18-06-01", { 0 } },
  { "compact", "20180601", { 0 } },
  { "words", "1 June 2018", { 0 } },
};

static void
test_parse (gconstpointer data)
{
  const ParseRow    *row = data;
  g_autoptr (GError) error = NULL;
  JalonDate          date = DAY (1234, 5, 6);
  gboolean           parsed = jalon_date_parse (row->text, &date, &error);

  if (jalon_date_is_set (row->expected))
    {
      char text[JALON_DATE_TEXT_SIZE];

      g_assert_no_error (error);
      g_assert_true (parsed);
      assert_date (date, row->expected);
      jalon_date_write (date, text);
      g_assert_cmpstr (text, ==, row->text);
      return;
    }

  g_assert_false (parsed);
  g_assert_error (error, JALON_JSON_ERROR, JALON_JSON_ERROR_SHAPE);
  assert_date (date, DAY (1234, 5, 6));
}

static void
test_parse_messages (void)
{
  g_autoptr (GError) impossible = NULL;
  g_autoptr (GError) malformed = NULL;
  g_autoptr (GError) hostile = NULL;
  JalonDate          date;

  g_assert_false (jalon_date_parse ("2018-06-31", &date, &impossible));
  g_assert_cmpstr (impossible->message, ==, "2018-06-31 is not a day");

  g_assert_false (jalon_date_parse ("soon", &date, &malformed));
  g_assert_cmpstr (malformed->message, ==, "\"soon\" is not a day written as YYYY-MM-DD");

  g_assert_false (jalon_date_parse ("\033[2J\xff", &date, &hostile));
  g_assert_cmpstr (hostile->message, ==, "\"\357\277\275[2J\357\277\275\" is not a day written as YYYY-MM-DD");
}

static void
test_unset (void)
{
  char text[JALON_DATE_TEXT_SIZE] = "full";

  g_assert_false (jalon_date_is_set (JALON_DATE_UNSET));
  g_assert_true (jalon_date_is_set (DAY (1, 1, 1)));
  jalon_date_write (JALON_DATE_UNSET, text);
  g_assert_cmpstr (text, ==, "");
  assert_date (jalon_date_add_days (JALON_DATE_UNSET, 5), JALON_DATE_UNSET);
  assert_date (jalon_date_add_months (JALON_DATE_UNSET, 5, JALON_ROUNDING_UP), JALON_DATE_UNSET);
  assert_date (jalon_date_add_years (JALON_DATE_UNSET, 5), JALON_DATE_UNSET);
  g_assert_cmpint (jalon_date_compare (JALON_DATE_UNSET, DAY (1, 1, 1)), <, 0);
}

static void
test_order (void)
{
  static const JalonDate rising[] = { { 2025, 12, 31 }, { 2026, 1, 1 }, { 2026, 1, 31 }, { 2026, 2, 1 }, { 2026, 11, 3 } };

  for (guint i = 0; i < G_N_ELEMENTS (rising); i++)
    {
      for (guint j = 0; j < G_N_ELEMENTS (rising); j++)
        {
          g_assert_cmpint (jalon_date_compare (rising[i], rising[j]), ==, (i > j) - (i < j));
          g_assert_cmpint (jalon_date_equal (rising[i], rising[j]), ==, i == j);
          assert_date (jalon_date_min (rising[i], rising[j]), rising[MIN (i, j)]);
          assert_date (jalon_date_max (rising[i], rising[j]), rising[MAX (i, j)]);
        }
    }
}

/* GLib's own calendar, read day by day, is the witness. */
static void
test_every_day (void)
{
  GDate         witness;
  const gint32  last = jalon_date_to_serial (DAY (9999, 12, 31));
  const guint32 epoch = 1; /* of GDate: 0001-01-01 */

  g_assert_cmpint (jalon_date_to_serial (DAY (1, 1, 1)), ==, 0);
  g_date_clear (&witness, 1);
  g_date_set_julian (&witness, epoch);

  for (gint32 serial = 0; serial <= last; serial++, g_date_add_days (&witness, 1))
    {
      JalonDate date = jalon_date_from_serial (serial);

      if (date.year != g_date_get_year (&witness) || date.month != (int) g_date_get_month (&witness) || date.day != g_date_get_day (&witness) ||
          jalon_date_to_serial (date) != serial || jalon_date_get_weekday (date) != (int) g_date_get_weekday (&witness))
        g_error ("serial %d is wrong", serial);
    }

  g_assert_cmpint (g_date_get_year (&witness), ==, 10000);
}

typedef struct
{
  const char   *name;
  JalonDate     from;
  int           months;
  JalonRounding rounding;
  JalonDate     expected;
} MonthsRow;

static const MonthsRow months_rows[] = {
  { "same-day-number", { 2026, 1, 15 }, 1, JALON_ROUNDING_DOWN, { 2026, 2, 15 } },
  { "none", { 2026, 1, 31 }, 0, JALON_ROUNDING_DOWN, { 2026, 1, 31 } },
  { "30-april-exists", { 2026, 3, 30 }, 1, JALON_ROUNDING_UP, { 2026, 4, 30 } },
  { "31-april-down", { 2026, 3, 31 }, 1, JALON_ROUNDING_DOWN, { 2026, 4, 30 } },
  { "31-april-up", { 2026, 3, 31 }, 1, JALON_ROUNDING_UP, { 2026, 5, 1 } },
  { "29-february-exists", { 2024, 1, 29 }, 1, JALON_ROUNDING_UP, { 2024, 2, 29 } },
  { "30-february-down", { 2024, 1, 30 }, 1, JALON_ROUNDING_DOWN, { 2024, 2, 29 } },
  { "30-february-up", { 2024, 1, 30 }, 1, JALON_ROUNDING_UP, { 2024, 3, 1 } },
  { "31-february-up", { 2023, 1, 31 }, 1, JALON_ROUNDING_UP, { 2023, 3, 1 } },
  { "over-new-year", { 2026, 12, 31 }, 2, JALON_ROUNDING_DOWN, { 2027, 2, 28 } },
  { "to-december", { 2026, 11, 5 }, 1, JALON_ROUNDING_DOWN, { 2026, 12, 5 } },
  { "back-to-december", { 2026, 1, 5 }, -1, JALON_ROUNDING_DOWN, { 2025, 12, 5 } },
  { "back-down", { 2026, 3, 31 }, -1, JALON_ROUNDING_DOWN, { 2026, 2, 28 } },
  { "back-up", { 2026, 3, 31 }, -1, JALON_ROUNDING_UP, { 2026, 3, 1 } },
  { "six-months-of-a-nominee", { 2026, 8, 31 }, 6, JALON_ROUNDING_DOWN, { 2027, 2, 28 } },
  { "last-month-of-all", { 9999, 11, 30 }, 1, JALON_ROUNDING_UP, { 9999, 12, 30 } },
  { "beyond-the-last", { 9999, 12, 1 }, 1, JALON_ROUNDING_DOWN, { 9999, 12, 31 } },
  { "first-month-of-all", { 1, 2, 28 }, -1, JALON_ROUNDING_DOWN, { 1, 1, 28 } },
  { "before-the-first", { 1, 1, 31 }, -1, JALON_ROUNDING_DOWN, { 1, 1, 1 } },
  { "very-far", { 2026, 1, 31 }, G_MAXINT, JALON_ROUNDING_DOWN, { 9999, 12, 31 } },
  { "very-early", { 2026, 1, 31 }, G_MININT, JALON_ROUNDING_DOWN, { 1, 1, 1 } },
};

static void
test_months (gconstpointer data)
{
  const MonthsRow *row = data;

  assert_date (jalon_date_add_months (row->from, row->months, row->rounding), row->expected);
}

typedef struct
{
  const char *name;
  JalonDate   from;
  int         number;
  JalonDate   expected;
} AddRow;

static const AddRow years_rows[] = {
  { "usual", { 2026, 2, 1 }, 2, { 2028, 2, 1 } },
  { "leap-day-to-common", { 2024, 2, 29 }, 1, { 2025, 3, 1 } },
  { "leap-day-to-leap", { 2024, 2, 29 }, 4, { 2028, 2, 29 } },
  { "leap-day-back", { 2024, 2, 29 }, -10, { 2014, 3, 1 } },
  { "28-february", { 2024, 2, 28 }, 1, { 2025, 2, 28 } },
  { "end-of-month", { 2024, 1, 31 }, 1, { 2025, 1, 31 } },
  { "beyond", { 9998, 6, 1 }, 2, { 9999, 12, 31 } },
  { "far-beyond", { 2024, 6, 1 }, G_MAXINT, { 9999, 12, 31 } },
  { "far-before", { 2024, 6, 1 }, G_MININT, { 1, 1, 1 } },
};

static void
test_years (gconstpointer data)
{
  const AddRow *row = data;

  assert_date (jalon_date_add_years (row->from, row->number), row->expected);
}

static const AddRow days_rows[] = {
  { "none", { 2026, 2, 1 }, 0, { 2026, 2, 1 } },
  { "60-days", { 2026, 12, 4 }, 60, { 2027, 2, 2 } },
  { "over-leap-day", { 2024, 2, 28 }, 2, { 2024, 3, 1 } },
  { "over-no-leap-day", { 2023, 2, 28 }, 2, { 2023, 3, 2 } },
  { "back", { 2026, 1, 1 }, -1, { 2025, 12, 31 } },
  { "to-the-last", { 9999, 12, 30 }, 1, { 9999, 12, 31 } },
  { "beyond", { 9999, 12, 30 }, 2, { 9999, 12, 31 } },
  { "far-beyond", { 9999, 12, 30 }, G_MAXINT, { 9999, 12, 31 } },
  { "far-before", { 1, 1, 2 }, G_MININT, { 1, 1, 1 } },
};

static void
test_days (gconstpointer data)
{
  const AddRow *row = data;

  assert_date (jalon_date_add_days (row->from, row->number), row->expected);
}

static void
test_days_between (void)
{
  g_assert_cmpint (jalon_date_days_between (DAY (2026, 12, 4), DAY (2026, 12, 4)), ==, 0);
  g_assert_cmpint (jalon_date_days_between (DAY (2026, 12, 4), DAY (2027, 2, 2)), ==, 60);
  g_assert_cmpint (jalon_date_days_between (DAY (2027, 2, 2), DAY (2026, 12, 4)), ==, -60);
  g_assert_cmpint (jalon_date_days_between (DAY (1, 1, 1), DAY (1970, 1, 1)), ==, 719162);
}

typedef struct
{
  const char *name;
  JalonDate   from;
  JalonDate   on;
  int         expected;
} AgeRow;

/* Decision 12: who is born on 29 February is a year older on 1 March in common years. */
static const AgeRow age_rows[] = {
  { "birth", { 1992, 3, 4 }, { 1992, 3, 4 }, 0 },
  { "day-before", { 1992, 3, 4 }, { 2026, 3, 3 }, 33 },
  { "on-the-day", { 1992, 3, 4 }, { 2026, 3, 4 }, 34 },
  { "day-after", { 1992, 3, 4 }, { 2026, 3, 5 }, 34 },
  { "month-before-later-day", { 1992, 3, 4 }, { 2026, 2, 28 }, 33 },
  { "leap-day-28-february", { 1992, 2, 29 }, { 2025, 2, 28 }, 32 },
  { "leap-day-1-march", { 1992, 2, 29 }, { 2025, 3, 1 }, 33 },
  { "leap-day-before-in-leap-year", { 1992, 2, 29 }, { 2024, 2, 28 }, 31 },
  { "leap-day-in-leap-year", { 1992, 2, 29 }, { 2024, 2, 29 }, 32 },
  { "not-born-yet", { 1992, 3, 4 }, { 1992, 3, 3 }, -1 },
};

static void
test_age (gconstpointer data)
{
  const AgeRow *row = data;

  g_assert_cmpint (jalon_date_completed_years (row->from, row->on), ==, row->expected);
}

/* The years turn on the day that adding them gives, whatever the birthday. */
static void
test_age_agrees_with_years (void)
{
  JalonDate birth = DAY (1991, 12, 31);

  for (int i = 0; i < 366 * 2; i++, birth = jalon_date_add_days (birth, 1))
    {
      for (int years = 1; years <= 8; years++)
        {
          JalonDate birthday = jalon_date_add_years (birth, years);

          g_assert_cmpint (jalon_date_completed_years (birth, birthday), ==, years);
          g_assert_cmpint (jalon_date_completed_years (birth, jalon_date_add_days (birthday, -1)), ==, years - 1);
        }
    }
}

static void
test_boxed (void)
{
  g_auto (GValue) value = G_VALUE_INIT;
  JalonDate       date = DAY (2026, 11, 23);

  g_value_init (&value, JALON_TYPE_DATE);
  g_value_set_boxed (&value, &date);
  g_assert_true (g_value_get_boxed (&value) != &date);
  assert_date (*(JalonDate *) g_value_get_boxed (&value), date);
}

static void
test_fixed_clock (void)
{
  g_autoptr (JalonClock) clock = jalon_fixed_clock_new (DAY (2026, 11, 23));
  g_autoptr (JalonClock) early = jalon_fixed_clock_new (DAY (1970, 1, 1));

  g_assert_cmpuint (jalon_clock_get_seconds_left (clock), ==, 43200);

  assert_date (jalon_clock_get_today (clock), DAY (2026, 11, 23));
  g_assert_cmpint (jalon_clock_get_now_utc (clock), ==, 1795435200); /* date -u -d '2026-11-23 12:00' +%s */
  g_assert_cmpint (jalon_clock_get_now_utc (early), ==, 43200);
}

/* The clock of the machine says one thing in three ways: the day, the second, and how much of the day is left. */
static void
test_system_clock (void)
{
  g_autoptr (JalonClock) clock = jalon_system_clock_new ();
  JalonDate              today;
  gint64                 before;
  gint64                 after;
  guint                  left;

  g_setenv ("TZ", "UTC", TRUE);
  do
    {
      before = jalon_clock_get_now_utc (clock);
      today = jalon_clock_get_today (clock);
      left = jalon_clock_get_seconds_left (clock);
      after = jalon_clock_get_now_utc (clock);
    }
  while (before / SECONDS_OF_A_DAY != after / SECONDS_OF_A_DAY);

  assert_date (today, jalon_date_add_days (DAY (1970, 1, 1), (int) (before / SECONDS_OF_A_DAY)));
  g_assert_cmpint (left, <=, SECONDS_OF_A_DAY - before % SECONDS_OF_A_DAY);
  g_assert_cmpint (left, >=, SECONDS_OF_A_DAY - after % SECONDS_OF_A_DAY);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/date/parse", parse_rows, test_parse);
  JALON_TEST_ADD_ROWS ("/date/months", months_rows, test_months);
  JALON_TEST_ADD_ROWS ("/date/years", years_rows, test_years);
  JALON_TEST_ADD_ROWS ("/date/days", days_rows, test_days);
  JALON_TEST_ADD_ROWS ("/date/age", age_rows, test_age);
  g_test_add_func ("/date/parse-messages", test_parse_messages);
  g_test_add_func ("/date/system-clock", test_system_clock);
  g_test_add_func ("/date/unset", test_unset);
  g_test_add_func ("/date/order", test_order);
  g_test_add_func ("/date/every-day", test_every_day);
  g_test_add_func ("/date/days-between", test_days_between);
  g_test_add_func ("/date/age-agrees-with-years", test_age_agrees_with_years);
  g_test_add_func ("/date/boxed", test_boxed);
  g_test_add_func ("/date/fixed-clock", test_fixed_clock);

  return g_test_run ();
}
