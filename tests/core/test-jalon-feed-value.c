/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-feed-value.h"

#include "jalon-test.h"

typedef struct
{
  const char *name;
  const char *text;
  gint32      count; /* -1: refused */
} CountRow;

static const CountRow count_rows[] = {
  { "plain", "3500", 3500 },
  { "comma", "3,500", 3500 },
  { "space", "3 500", 3500 },
  { "no-break-space", "3\302\240500", 3500 },
  { "narrow-no-break-space", "3\342\200\257500", 3500 },
  { "apostrophe", "3'500", 3500 },
  { "tabulator", "3\t500", 3500 },
  { "end-of-line", "3\n500\r", 3500 },
  { "ends-of-lines-around", "\r\n3500\r\n", 3500 },
  { "thin-space", "3\342\200\211500", 3500 },
  { "curly-apostrophe", "3\342\200\231500", 3500 },
  { "two-groups", "1,234,567", 1234567 },
  { "spaces-around", " 229,904 ", 229904 },
  { "no-break-space-behind", "476\302\240", 476 },
  { "zero", "0", 0 },
  { "leading-zeros", "007", 7 },
  { "greatest", "10000000", 10000000 },
  { "too-great", "10000001", -1 },
  { "far-too-great", "99999999999999999999", -1 },
  { "empty", "", -1 },
  { "spaces-only", "  ", -1 },
  { "negative", "-5", -1 },
  { "negative-with-a-long-dash", "\342\210\2225", -1 },
  { "letter-o-for-zero", "3,5O0", -1 },
  { "group-of-two", "3,50", -1 },
  { "group-of-four", "3,5000", -1 },
  { "four-before-a-group", "1234,567", -1 },
  { "comma-at-the-end", "3,", -1 },
  { "comma-at-the-start", ",500", -1 },
  { "two-commas", "3,,500", -1 },
  { "decimals", "3.5", -1 },
  { "two-numbers", "3 500 12", -1 },
};

static void
test_count (gconstpointer data)
{
  const CountRow *row = data;
  gint32          count = -1;

  g_assert_cmpint (jalon_feed_read_count (row->text, &count), ==, row->count >= 0);
  g_assert_cmpint (count, ==, row->count);
}

typedef struct
{
  const char *name;
  const char *text;
  const char *moment; /* NULL: refused */
} MomentRow;

/* What the feed had up to October 2026, and its like. The round was on 27 October 2021. */
static const MomentRow moment_rows[] = {
  { "french", "19 août 2021 à 12:35:37 UTC", "2021-08-19T12:35:37Z" },
  { "french-units", "Le 1er février 2021, à 9 h 05 min 07 s TUC", "2021-02-01T09:05:07Z" },
  { "french-no-break-spaces", "19 juillet 2021 à 12\u00a0h\u00a035\u00a0min\u00a037\u00a0s UTC", "2021-07-19T12:35:37Z" },
  { "french-last-unit-lacks", "19 juin 2021 à 12 h 35 min 37 TUC", "2021-06-19T12:35:37Z" },
  { "french-apart", "19 aou\u0302t 2021 a\u0300 12:35:37 UTC", "2021-08-19T12:35:37Z" },
  { "french-no-year", "28 octobre à 1 h 02 min 03 s", "2020-10-28T01:02:03Z" },
  { "french-ambiguous", "19 jui 2021 à 12:35:37 UTC", NULL },
  { "french-no-minutes", "19 juin 2021 à 12 h UTC", NULL },
  { "french-twice", "19 juin 2021 à 12 h 35 min 37 s, 12 h 35 min 37 s", NULL },
  { "french-units-in-full", "19 juin 2021 à 12 heures 35 min 37 s", NULL },
  { "french-24-hours", "19 juin 2021 à 24 h 00 min 00 s", NULL },
  { "french-60-minutes", "19 juin 2021 à 12 h 60 min 00 s", NULL },
  { "usual", "August 19, 2026 at 12:35:37 UTC", "2026-08-19T12:35:37Z" },
  { "th", "August 19th 2026 at 12:35:37 UTC", "2026-08-19T12:35:37Z" },
  { "rd", "July 3rd 2026 at 09:00:01 UTC", "2026-07-03T09:00:01Z" },
  { "st", "August 31st, 2026 at 10:42:13 UTC", "2026-08-31T10:42:13Z" },
  { "full-stop", "March 02. 2024 at 13:00:00 UTC", "2024-03-02T13:00:00Z" },
  { "no-space-no-at", "May 19,2022 06:48:41 UTC", "2022-05-19T06:48:41Z" },
  { "at-and-time-together", "May 19, 2022 at12:48:30 UTC", "2022-05-19T12:48:30Z" },
  { "comma-before-at", "May 19, 2022, at 12:48:30 UTC", "2022-05-19T12:48:30Z" },
  { "day-again", "January 23, 2025 at 2025-01-23 15:30:04 UTC", "2025-01-23T15:30:04Z" },
  { "another-day-again", "January 23, 2025 at 2025-01-24 15:30:04 UTC", NULL },
  { "another-month-again", "January 23, 2025 at 2025-02-23 15:30:04 UTC", NULL },
  { "another-year-again", "January 23, 2025 at 2024-01-23 15:30:04 UTC", NULL },
  { "another-ending", "August 19the 2026 at 12:35:37 UTC", NULL },
  { "four-parts-of-a-time", "August 19, 2026 at 12:35:37:15 UTC", NULL },
  { "no-day", "August 2026 at 12:35:37 UTC", NULL },
  { "not-utf-8", "August 19, 2026 at 12:35:37 \xff", NULL },
  { "am-in-the-afternoon", "May 19, 2022 at 15:48:39 AM UTC", "2022-05-19T15:48:39Z" },
  { "pm-on-a-24-hour-clock", "June 22, 2021 at 20:19:59 PM UTC", "2021-06-22T20:19:59Z" },
  { "pm-on-a-12-hour-clock", "June 22, 2021 at 8:19:59 PM UTC", "2021-06-22T20:19:59Z" },
  { "pm-at-noon", "June 22, 2021 at 12:19:59 PM UTC", "2021-06-22T12:19:59Z" },
  { "no-utc", "May 19, 2022 at 12:48:30", "2022-05-19T12:48:30Z" },
  { "spaces", "  May 19,  2022  at  12:48:30  UTC ", "2022-05-19T12:48:30Z" },
  { "no-break-spaces", "May\302\24019,\302\2402022 at 12:48:30\302\240UTC", "2022-05-19T12:48:30Z" },
  { "hour-of-one-digit", "May 19, 2022 at 4:08:30 UTC", "2022-05-19T04:08:30Z" },
  { "short-month", "Sept 1, 2022 at 04:08:30 UTC", "2022-09-01T04:08:30Z" },
  { "midnight", "May 19, 2022 at 00:00:00 UTC", "2022-05-19T00:00:00Z" },
  { "last-second", "May 19, 2022 at 23:59:59 UTC", "2022-05-19T23:59:59Z" },
  { "no-year-before-the-round", "October 7 at 16:38:21 UTC", "2021-10-07T16:38:21Z" },
  { "no-year-on-the-day", "October 27 at 16:38:21 UTC", "2021-10-27T16:38:21Z" },
  { "no-year-the-day-after", "October 28 at 16:38:21 UTC", "2020-10-28T16:38:21Z" },
  { "leap-day-without-year", "February 29 at 16:38:21 UTC", NULL },
  { "empty", "", NULL },
  { "no-time", "August 19, 2026", NULL },
  { "no-seconds", "August 19, 2026 at 12:35", NULL },
  { "hour-24", "August 19, 2026 at 24:00:00 UTC", NULL },
  { "minute-60", "August 19, 2026 at 12:60:00 UTC", NULL },
  { "second-60", "August 19, 2026 at 12:00:60 UTC", NULL },
  { "day-of-no-month", "February 30, 2026 at 12:00:00 UTC", NULL },
  { "no-month", "19, 2026 at 12:00:00 UTC", NULL },
  { "two-months", "May August 19, 2026 at 12:00:00 UTC", NULL },
  { "two-times", "August 19, 2026 at 12:00:00 13:00:00 UTC", NULL },
  { "two-years", "August 19, 2026 2025 at 12:00:00 UTC", NULL },
  { "another-zone", "August 19, 2026 at 12:00:00 EST", NULL },
  { "other-words", "to be announced", NULL },
  { "markup", "<b>August 19, 2026 at 12:00:00 UTC</b>", NULL },
  { "long-numbers", "August 99999999999999999999, 2026 at 12:00:00 UTC", NULL },
  { "long-hour", "August 19, 2026 at 99999999999999999999:00:00 UTC", NULL },
};

static void
test_moment (gconstpointer data)
{
  const MomentRow *row = data;
  JalonMoment      moment = JALON_MOMENT_UNSET;
  g_autofree char *text = NULL;

  g_assert_cmpint (jalon_feed_read_moment (row->text, (JalonDate){ 2021, 10, 27 }, &moment), ==, row->moment != NULL);

  if (row->moment == NULL)
    {
      g_assert_false (jalon_moment_is_set (moment));
      return;
    }

  text = jalon_moment_to_string (moment);
  g_assert_cmpstr (text, ==, row->moment);
}

/* Of a day that is still to come in the year of the round, that of the year before: 2023 had none. */
static void
test_leap_day (void)
{
  JalonMoment moment = JALON_MOMENT_UNSET;

  g_assert_false (jalon_feed_read_moment ("February 29 at 16:38:21 UTC", (JalonDate){ 2024, 1, 10 }, &moment));
  g_assert_false (jalon_moment_is_set (moment));
  g_assert_true (jalon_feed_read_moment ("February 29 at 16:38:21 UTC", (JalonDate){ 2024, 2, 29 }, &moment));
  g_assert_true (jalon_date_equal (moment.day, ((JalonDate){ 2024, 2, 29 })));
}

static void
test_day (void)
{
  JalonDate day = JALON_DATE_UNSET;

  g_assert_true (jalon_feed_read_day ("August 16, 2026", &day));
  g_assert_true (jalon_date_equal (day, ((JalonDate){ 2026, 8, 16 })));
  g_assert_true (jalon_feed_read_day ("2026-09-13", &day));
  g_assert_true (jalon_date_equal (day, ((JalonDate){ 2026, 9, 13 })));
  g_assert_false (jalon_feed_read_day ("August 16", &day));
  g_assert_false (jalon_feed_read_day ("August 16, 2026 at 12:00:00", &day));
  g_assert_true (jalon_date_equal (day, ((JalonDate){ 2026, 9, 13 })));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/feed-value/count", count_rows, test_count);
  JALON_TEST_ADD_ROWS ("/feed-value/moment", moment_rows, test_moment);
  g_test_add_func ("/feed-value/leap-day", test_leap_day);
  g_test_add_func ("/feed-value/day", test_day);

  return g_test_run ();
}
