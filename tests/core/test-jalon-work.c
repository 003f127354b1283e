/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-work-codes.h"

#include "jalon-test.h"

#define MOST_JOBS 4
#define CAP 3000 /* 30 hours a week */
#define WELDER 72106
#define COOK 63200

typedef struct
{
  JalonDate first;
  JalonDate last;
  gint16    tenths;
  gint32    noc;
  gboolean  abroad;
} Job;

typedef struct
{
  const char *name;
  Job         jobs[MOST_JOBS];
  JalonDate   on;
  int         years; /* of the window */
  gint64      units; /* hours a week in tenths, times days */
} AddUpRow;

/* RULE: facts.work-year */
/* RULE: facts.work-week-cap */
/* RULE: facts.work-window */
static const AddUpRow add_up_rows[] = {
  { "no-job", { { { 0 } } }, { 2026, 11, 23 }, 10, 0 },
  { "one-day", { { { 2026, 11, 23 }, { 2026, 11, 23 }, 300, WELDER } }, { 2026, 11, 23 }, 10, 300 },
  { "first-and-last-day-count", { { { 2026, 11, 1 }, { 2026, 11, 2 }, 100, WELDER } }, { 2026, 11, 23 }, 10, 200 },
  /* 52 weeks are 364 days: 2025-11-25 to 2026-11-23. */
  { "1560-hours-at-30", { { { 2025, 11, 25 }, { 2026, 11, 23 }, 300, WELDER } }, { 2026, 11, 23 }, 10, 109200 },
  { "29.9-hours-a-week-are-5.2-hours-short", { { { 2025, 11, 25 }, { 2026, 11, 23 }, 299, WELDER } }, { 2026, 11, 23 }, 10, 108836 },
  { "30.1-hours-are-30", { { { 2025, 11, 25 }, { 2026, 11, 23 }, 301, WELDER } }, { 2026, 11, 23 }, 10, 109200 },
  { "168-hours-are-30", { { { 2025, 11, 25 }, { 2026, 11, 23 }, 1680, WELDER } }, { 2026, 11, 23 }, 10, 109200 },
  { "15-hours-for-104-weeks", { { { 2024, 11, 26 }, { 2026, 11, 23 }, 150, WELDER } }, { 2026, 11, 23 }, 10, 109200 },
  { "two-half-times-side-by-side",
    { { { 2025, 11, 25 }, { 2026, 11, 23 }, 150, WELDER }, { { 2025, 11, 25 }, { 2026, 11, 23 }, 150, COOK } },
    { 2026, 11, 23 },
    10,
    109200 },
  { "a-second-job-beside-full-time-adds-nothing",
    { { { 2025, 11, 25 }, { 2026, 11, 23 }, 300, WELDER }, { { 2025, 11, 25 }, { 2026, 11, 23 }, 300, COOK } },
    { 2026, 11, 23 },
    10,
    109200 },
  /* 10 days alone at 20, 5 together at 30, 10 alone at 15. */
  { "overlap-in-the-middle",
    { { { 2026, 1, 1 }, { 2026, 1, 15 }, 200, WELDER }, { { 2026, 1, 11 }, { 2026, 1, 25 }, 150, COOK } },
    { 2026, 11, 23 },
    10,
    10 * 200 + 5 * 300 + 10 * 150 },
  { "the-order-of-jobs-does-not-matter",
    { { { 2026, 1, 11 }, { 2026, 1, 25 }, 150, COOK }, { { 2026, 1, 1 }, { 2026, 1, 15 }, 200, WELDER } },
    { 2026, 11, 23 },
    10,
    10 * 200 + 5 * 300 + 10 * 150 },
  { "three-at-once-share-one-cap",
    { { { 2026, 1, 1 }, { 2026, 1, 10 }, 200, WELDER }, { { 2026, 1, 1 }, { 2026, 1, 10 }, 50, COOK }, { { 2026, 1, 10 }, { 2026, 1, 10 }, 200, COOK } },
    { 2026, 11, 23 },
    10,
    9 * 250 + 300 },
  { "one-after-the-other", { { { 2026, 1, 1 }, { 2026, 1, 10 }, 300, WELDER }, { { 2026, 1, 11 }, { 2026, 1, 20 }, 300, COOK } }, { 2026, 11, 23 }, 10, 6000 },
  { "change-of-job-on-the-same-day", { { { 2026, 1, 1 }, { 2026, 1, 10 }, 300, WELDER }, { { 2026, 1, 10 }, { 2026, 1, 19 }, 300, COOK } }, { 2026, 11, 23 }, 10, 5700 },
  { "ten-years-ago-is-out", { { { 2016, 11, 23 }, { 2016, 11, 23 }, 300, WELDER } }, { 2026, 11, 23 }, 10, 0 },
  { "the-day-after-is-in", { { { 2016, 11, 24 }, { 2016, 11, 24 }, 300, WELDER } }, { 2026, 11, 23 }, 10, 300 },
  { "cut-at-the-window", { { { 2010, 1, 1 }, { 2016, 11, 30 }, 300, WELDER } }, { 2026, 11, 23 }, 10, 7 * 300 },
  { "three-years-ago-is-out", { { { 2023, 11, 23 }, { 2023, 11, 24 }, 300, WELDER } }, { 2026, 11, 23 }, 3, 300 },
  { "leap-day-minus-ten-is-1-march", { { { 2014, 3, 1 }, { 2014, 3, 2 }, 300, WELDER } }, { 2024, 2, 29 }, 10, 300 },
  { "leap-day-counts", { { { 2024, 2, 28 }, { 2024, 3, 1 }, 300, WELDER } }, { 2026, 11, 23 }, 10, 900 },
  { "no-leap-day-in-a-common-year", { { { 2025, 2, 28 }, { 2025, 3, 1 }, 300, WELDER } }, { 2026, 11, 23 }, 10, 600 },
  { "ten-whole-years", { { { 2000, 1, 1 }, { 2026, 11, 23 }, 300, WELDER } }, { 2026, 11, 23 }, 10, 3652 * 300 },
  { "work-abroad-is-not-added", { { { 2026, 1, 1 }, { 2026, 1, 10 }, 300, WELDER, TRUE } }, { 2026, 11, 23 }, 10, 0 },
  { "no-hours", { { { 2026, 1, 1 }, { 2026, 1, 10 }, 0, WELDER } }, { 2026, 11, 23 }, 10, 0 },
};

typedef struct
{
  const char *name;
  Job         jobs[MOST_JOBS];
  gint32      noc;
  gint64      units;
  JalonDate   first;
  JalonDate   last;
} RunRow;

/* All on 2026-11-23, in ten years: the first day in is 2016-11-24. */
static const RunRow run_rows[] = {
  { "none", { { { 0 } } }, WELDER, 0, { 0 }, { 0 } },
  { "one", { { { 2025, 11, 25 }, { 2026, 11, 23 }, 300, WELDER } }, WELDER, 109200, { 2025, 11, 25 }, { 2026, 11, 23 } },
  { "no-gap-from-evening-to-morning",
    { { { 2026, 1, 1 }, { 2026, 1, 10 }, 300, WELDER }, { { 2026, 1, 11 }, { 2026, 1, 20 }, 300, WELDER } },
    WELDER,
    6000,
    { 2026, 1, 1 },
    { 2026, 1, 20 } },
  { "a-single-working-day-s-gap-breaks",
    { { { 2026, 1, 1 }, { 2026, 1, 11 }, 300, WELDER }, { { 2026, 1, 13 }, { 2026, 1, 24 }, 300, WELDER } },
    WELDER,
    3600,
    { 2026, 1, 13 },
    { 2026, 1, 24 } },
  /* DECISION 22: 2026-01-09 is a Friday. */
  { "decision-22-friday-and-monday",
    { { { 2026, 1, 1 }, { 2026, 1, 9 }, 300, WELDER }, { { 2026, 1, 12 }, { 2026, 1, 20 }, 300, WELDER } },
    WELDER,
    5400,
    { 2026, 1, 1 },
    { 2026, 1, 20 } },
  { "decision-22-friday-and-sunday",
    { { { 2026, 1, 1 }, { 2026, 1, 9 }, 300, WELDER }, { { 2026, 1, 11 }, { 2026, 1, 20 }, 300, WELDER } },
    WELDER,
    5700,
    { 2026, 1, 1 },
    { 2026, 1, 20 } },
  { "decision-22-saturday-and-monday",
    { { { 2026, 1, 1 }, { 2026, 1, 10 }, 300, WELDER }, { { 2026, 1, 12 }, { 2026, 1, 20 }, 300, WELDER } },
    WELDER,
    5700,
    { 2026, 1, 1 },
    { 2026, 1, 20 } },
  { "decision-22-friday-and-tuesday",
    { { { 2026, 1, 1 }, { 2026, 1, 9 }, 300, WELDER }, { { 2026, 1, 13 }, { 2026, 1, 20 }, 300, WELDER } },
    WELDER,
    2700,
    { 2026, 1, 1 },
    { 2026, 1, 9 } },
  { "decision-22-thursday-and-monday",
    { { { 2026, 1, 1 }, { 2026, 1, 8 }, 300, WELDER }, { { 2026, 1, 12 }, { 2026, 1, 20 }, 300, WELDER } },
    WELDER,
    2700,
    { 2026, 1, 12 },
    { 2026, 1, 20 } },
  { "of-equal-runs-the-earlier",
    { { { 2026, 1, 13 }, { 2026, 1, 22 }, 300, WELDER }, { { 2026, 1, 1 }, { 2026, 1, 10 }, 300, WELDER } },
    WELDER,
    3000,
    { 2026, 1, 1 },
    { 2026, 1, 10 } },
  { "another-code-does-not-bridge",
    { { { 2026, 1, 1 }, { 2026, 1, 11 }, 300, WELDER }, { { 2026, 1, 12 }, { 2026, 1, 12 }, 300, COOK }, { { 2026, 1, 13 }, { 2026, 1, 20 }, 300, WELDER } },
    WELDER,
    3300,
    { 2026, 1, 1 },
    { 2026, 1, 11 } },
  { "the-longer-in-hours-not-in-days",
    { { { 2026, 1, 1 }, { 2026, 1, 30 }, 50, WELDER }, { { 2026, 2, 10 }, { 2026, 2, 20 }, 300, WELDER } },
    WELDER,
    3300,
    { 2026, 2, 10 },
    { 2026, 2, 20 } },
  { "overlapping-jobs-share-the-cap",
    { { { 2026, 1, 1 }, { 2026, 1, 10 }, 200, WELDER }, { { 2026, 1, 6 }, { 2026, 1, 15 }, 200, WELDER } },
    WELDER,
    5 * 200 + 5 * 300 + 5 * 200,
    { 2026, 1, 1 },
    { 2026, 1, 15 } },
  { "cut-at-the-window", { { { 2010, 1, 1 }, { 2016, 11, 30 }, 300, WELDER } }, WELDER, 2100, { 2016, 11, 24 }, { 2016, 11, 30 } },
  { "days-of-no-hours-belong-to-the-run",
    { { { 2026, 1, 1 }, { 2026, 1, 10 }, 300, WELDER }, { { 2026, 1, 11 }, { 2026, 1, 12 }, 0, WELDER } },
    WELDER,
    3000,
    { 2026, 1, 1 },
    { 2026, 1, 12 } },
};

typedef struct
{
  const char *name;
  JalonDate   on;
  int         years;
  JalonDate   first;
} WindowRow;

static const WindowRow window_rows[] = {
  { "ten-years", { 2026, 11, 23 }, 10, { 2016, 11, 24 } },
  { "three-years", { 2026, 11, 23 }, 3, { 2023, 11, 24 } },
  { "over-the-end-of-a-month", { 2026, 11, 30 }, 10, { 2016, 12, 1 } },
  { "over-the-end-of-a-year", { 2026, 12, 31 }, 10, { 2017, 1, 1 } },
  { "leap-day-to-common-year", { 2024, 2, 29 }, 10, { 2014, 3, 2 } },
  { "leap-day-to-leap-year", { 2024, 2, 29 }, 4, { 2020, 3, 1 } },
  { "28-february-before-a-leap-day", { 2026, 2, 28 }, 10, { 2016, 2, 29 } },
  { "1-march", { 2026, 3, 1 }, 10, { 2016, 3, 2 } },
};

static guint
fill_spans (const Job     *jobs,
            JalonWorkSpan *spans)
{
  guint n = 0;

  while (n < MOST_JOBS && jalon_date_is_set (jobs[n].first))
    {
      spans[n] = (JalonWorkSpan){
        .first = jalon_date_to_serial (jobs[n].first),
        .last = jalon_date_to_serial (jobs[n].last),
        .hundredths = (gint16) (jobs[n].tenths * 10),
        .noc = jobs[n].noc,
        .canadian = !jobs[n].abroad,
        .foreign = jobs[n].abroad,
        .counting = TRUE,
      };
      n++;
    }

  return n;
}

static void
test_add_up (gconstpointer data)
{
  const AddUpRow *row = data;
  JalonWorkSpan   spans[MOST_JOBS];
  guint           n = fill_spans (row->jobs, spans);

  g_assert_cmpint (jalon_work_add_up (spans, n, JALON_WORK_CANADIAN,
                                      jalon_work_window_start (row->on, row->years), jalon_date_to_serial (row->on), CAP),
                   ==, row->units * 10);
}

static void
test_longest_run (gconstpointer data)
{
  const RunRow *row = data;
  JalonDate     on = { 2026, 11, 23 };
  JalonWorkSpan spans[MOST_JOBS];
  guint         n = fill_spans (row->jobs, spans);
  gint32        first = -1, last = -1;
  gint64        units;

  jalon_work_link_codes (spans, n);
  units = jalon_work_longest_run (jalon_work_find_code (spans, n, row->noc), JALON_WORK_COUNTING,
                                  jalon_work_window_start (on, 10), jalon_date_to_serial (on), CAP, &first, &last);

  g_assert_cmpint (units, ==, row->units * 10);
  g_assert_cmpint (first, ==, row->units * 10 > 0 ? jalon_date_to_serial (row->first) : -1);
  g_assert_cmpint (last, ==, row->units * 10 > 0 ? jalon_date_to_serial (row->last) : -1);
  g_assert_cmpint (jalon_work_longest_run (jalon_work_find_code (spans, n, row->noc), JALON_WORK_COUNTING,
                                           jalon_work_window_start (on, 10), jalon_date_to_serial (on), CAP, NULL, NULL),
                   ==, row->units * 10);
}

static void
test_window (gconstpointer data)
{
  const WindowRow *row = data;
  g_autofree char *first = jalon_date_to_string (jalon_date_from_serial (jalon_work_window_start (row->on, row->years)));
  g_autofree char *expected = jalon_date_to_string (row->first);

  g_assert_cmpstr (first, ==, expected);
}

static void
test_filters (void)
{
  JalonDate     on = { 2026, 11, 23 };
  gint32        last = jalon_date_to_serial (on);
  gint32        first = jalon_work_window_start (on, 10);
  JalonWorkSpan spans[] = {
    { .first = last - 9, .last = last, .hundredths = 1000, .noc = WELDER, .canadian = TRUE, .counting = TRUE },
    { .first = last - 9, .last = last, .hundredths = 500, .noc = COOK, .foreign = TRUE, .counting = TRUE },
    { .first = last - 9, .last = last, .hundredths = 100, .noc = COOK, .counting = TRUE },
    { .first = last - 9, .last = last, .hundredths = 50, .noc = COOK },
  };

  g_assert_cmpint (jalon_work_add_up (spans, 4, JALON_WORK_CANADIAN, first, last, CAP), ==, 10000);
  g_assert_cmpint (jalon_work_add_up (spans, 4, JALON_WORK_FOREIGN, first, last, CAP), ==, 5000);
  g_assert_cmpint (jalon_work_add_up (spans, 4, JALON_WORK_COUNTING, first, last, CAP), ==, 16000);
  g_assert_cmpint (jalon_work_add_up (spans, 4, JALON_WORK_CANADIAN | JALON_WORK_FOREIGN, first, last, CAP), ==, 15000);

  jalon_work_link_codes (spans, G_N_ELEMENTS (spans));
  g_assert_cmpint (jalon_work_add_up_code (&spans[1], JALON_WORK_COUNTING, first, last, CAP), ==, 6000);
  g_assert_cmpint (jalon_work_add_up_code (&spans[0], JALON_WORK_COUNTING, first, last, CAP), ==, 10000);
  g_assert_cmpint (jalon_work_add_up_code (NULL, JALON_WORK_COUNTING, first, last, CAP), ==, 0);
}

/* Every span is in the chain of its code, in order, whether there are few or many; each code begins once. */
static void
test_codes (gconstpointer n_spans)
{
  guint                     n = GPOINTER_TO_UINT (n_spans);
  g_autofree JalonWorkSpan *spans = g_new0 (JalonWorkSpan, n + 1);
  g_autofree gboolean      *seen = g_new0 (gboolean, n + 1);

  for (guint i = 0; i < n; i++)
    spans[i] = (JalonWorkSpan){ .noc = (gint32) (i * i % 7), .counting = i % 3 == 2, .first_of_code = TRUE, .first_counting = TRUE, .next = 9 };

  jalon_work_link_codes (spans, n);

  for (guint i = 0; i < n; i++)
    {
      gboolean counted = FALSE;

      for (const JalonWorkSpan *one = spans[i].first_of_code ? &spans[i] : NULL; one != NULL; one = one->next > 0 ? one + one->next : NULL)
        {
          g_assert_false (seen[one - spans]);
          seen[one - spans] = TRUE;
          g_assert_cmpint (one->noc, ==, spans[i].noc);
          g_assert_cmpint (one->first_counting, ==, one->counting && !counted);
          counted = counted || one->counting;
        }
    }

  for (guint i = 0; i < n; i++)
    g_assert_true (seen[i] && jalon_work_find_code (spans, n, spans[i].noc)->first_of_code);
  g_assert_null (jalon_work_find_code (spans, n, 7));
}

/* The best day of a month, against a look at each. */
static void
test_most_on_a_day (void)
{
  JalonDaysOff  leave = { 12, 14 };
  JalonWorkSpan spans[] = {
    { .first = 1, .last = 20, .hundredths = 1000, .n_leaves = 1, .leaves = &leave, .foreign = TRUE },
    { .first = 11, .last = 15, .hundredths = 500, .foreign = TRUE },
    { .first = 16, .last = 16, .hundredths = 2500, .canadian = TRUE },
  };

  g_assert_cmpint (jalon_work_most_on_a_day (spans, 0, JALON_WORK_FOREIGN, 1, 30, CAP), ==, 0);
  g_assert_cmpint (jalon_work_most_on_a_day (spans, 3, JALON_WORK_FOREIGN, 1, 10, CAP), ==, 1000);
  g_assert_cmpint (jalon_work_most_on_a_day (spans, 3, JALON_WORK_FOREIGN, 10, 11, CAP), ==, 1500);
  g_assert_cmpint (jalon_work_most_on_a_day (spans, 3, JALON_WORK_FOREIGN, 12, 14, CAP), ==, 500);
  g_assert_cmpint (jalon_work_most_on_a_day (spans, 3, JALON_WORK_FOREIGN, 14, 15, CAP), ==, 1500);
  g_assert_cmpint (jalon_work_most_on_a_day (spans, 3, JALON_WORK_FOREIGN, 21, 30, CAP), ==, 0);
  g_assert_cmpint (jalon_work_most_on_a_day (spans, 3, JALON_WORK_FOREIGN | JALON_WORK_CANADIAN, 1, 30, CAP), ==, CAP);
}

/* More jobs than fit on the stack, against a count day by day. */
static void
test_many_jobs (void)
{
  JalonDate                 on = { 2026, 11, 23 };
  gint32                    last = jalon_date_to_serial (on);
  gint32                    first = jalon_work_window_start (on, 10);
  guint                     n = 200, i;
  g_autofree JalonWorkSpan *spans = g_new0 (JalonWorkSpan, n);
  gint64                    expected = 0;
  gint32                    day;

  for (i = 0; i < n; i++)
    spans[i] = (JalonWorkSpan){
      .first = first - 50 + (gint32) (i * 37 % 3600),
      .last = first - 50 + (gint32) (i * 37 % 3600 + i % 90),
      .hundredths = (gint16) (i % 40 * 50),
      .noc = WELDER,
      .canadian = TRUE,
    };

  for (day = first; day <= last; day++)
    {
      gint64 hundredths = 0;

      for (i = 0; i < n; i++)
        if (spans[i].first <= day && day <= spans[i].last)
          hundredths += spans[i].hundredths;

      expected += MIN (hundredths, CAP);
    }

  g_assert_cmpint (expected, >, 0);
  g_assert_cmpint (jalon_work_add_up (spans, n, JALON_WORK_CANADIAN, first, last, CAP), ==, expected);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/work/add-up", add_up_rows, test_add_up);
  JALON_TEST_ADD_ROWS ("/work/longest-run", run_rows, test_longest_run);
  JALON_TEST_ADD_ROWS ("/work/window", window_rows, test_window);
  g_test_add_func ("/work/filters", test_filters);
  g_test_add_func ("/work/many-jobs", test_many_jobs);
  g_test_add_data_func ("/work/codes/none", GUINT_TO_POINTER (0), test_codes);
  g_test_add_data_func ("/work/codes/few", GUINT_TO_POINTER (20), test_codes);
  g_test_add_data_func ("/work/codes/many", GUINT_TO_POINTER (200), test_codes);
  g_test_add_func ("/work/most-on-a-day", test_most_on_a_day);

  return g_test_run ();
}
