/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rounds.h"

#include "jalon-test.h"

#include <string.h>

/* The second that broke a tie, as the program keeps it, and rounds that somebody's cache has spoilt. */

typedef struct
{
  const char *name;
  const char *text;
  gboolean    good;
} MomentRow;

static const MomentRow moment_rows[] = {
  { "good", "2026-09-01T23:05:13Z", TRUE },
  { "midnight", "2026-09-01T00:00:00Z", TRUE },
  { "last-second", "2026-09-01T23:59:59Z", TRUE },
  { "hour-24", "2026-09-01T24:00:00Z", FALSE },
  { "minute-60", "2026-09-01T23:60:00Z", FALSE },
  { "second-60", "2026-09-01T23:59:60Z", FALSE },
  { "day-that-is-none", "2026-09-31T23:05:13Z", FALSE },
  { "no-zone", "2026-09-01T23:05:13+", FALSE },
  { "no-t", "2026-09-01 23:05:13Z", FALSE },
  { "no-first-colon", "2026-09-01T23.05:13Z", FALSE },
  { "no-second-colon", "2026-09-01T23:05.13Z", FALSE },
  { "letters-in-the-hour", "2026-09-01Tx3:05:13Z", FALSE },
  { "letters-in-the-minute", "2026-09-01T23:0x:13Z", FALSE },
  { "shorter", "2026-09-01T23:05Z", FALSE },
  { "longer", "2026-09-01T23:05:13Z ", FALSE },
  { "empty", "", FALSE },
};

static void
test_moment (gconstpointer data)
{
  const MomentRow *row = data;
  JalonMoment      moment = { { 1999, 1, 1 }, 7 };
  g_autofree char *again = NULL;

  g_assert_cmpint (jalon_moment_parse (row->text, &moment), ==, row->good);
  if (!row->good)
    {
      g_assert_cmpint (moment.second, ==, 7); /* changed only on success */
      return;
    }

  again = jalon_moment_to_string (moment);
  g_assert_cmpstr (again, ==, row->text);
}

static void
test_order (void)
{
  const JalonMoment first = { { 2026, 9, 1 }, 59 };
  const JalonMoment second = { { 2026, 9, 1 }, 60 };
  const JalonMoment day_after = { { 2026, 9, 2 }, 0 };

  g_assert_cmpint (jalon_moment_compare (first, second), <, 0);
  g_assert_cmpint (jalon_moment_compare (second, first), >, 0);
  g_assert_cmpint (jalon_moment_compare (first, first), ==, 0);
  g_assert_cmpint (jalon_moment_compare (day_after, second), >, 0);
}

/* What the program has written, with a part of it put another way: nothing is taken, and the place is named. */
typedef struct
{
  const char *name;
  const char *from;
  const char *to;
  const char *message;
} SpoiltRow;

static const SpoiltRow spoilt_rows[] = {
  { "other-format", "jalon-rounds/", "jalon-squares/", "format" },
  { "number-twice", "\"number\":\"447\"", "\"number\":\"446\"", "there twice" },
  { "number-that-is-none", "\"number\":\"447\"", "\"number\":\"4x7\"", "number" },
  { "day-that-is-none", "\"date\":\"2026-10-01\"", "\"date\":\"2026-10-32\"", "date" },
  { "tie-that-is-none", "Z\"", "X\"", "tie" },
  { "member-that-is-unknown", "\"number\":\"447\"", "\"number\":\"447\",\"colour\":1", "colour" },
  { "counts-that-are-none", "\"candidates\":[", "\"candidates\":[\"many\",", "candidates" },
  { "counts-below-zero", "\"candidates\":[", "\"candidates\":[-1,", "candidates" },
  { "no-json", "{", "[", "" },
};

static void
test_spoilt (gconstpointer data)
{
  const SpoiltRow        *row = data;
  g_autoptr (GError)      error = NULL;
  g_autoptr (JalonRounds) builtin = jalon_rounds_new_builtin ();
  g_autoptr (JalonRounds) spoilt = NULL;
  g_autoptr (GBytes)      whole = NULL;
  g_autoptr (GBytes)      bytes = NULL;
  g_autoptr (GString)     text = NULL;

  whole = jalon_rounds_write (builtin);
  text = g_string_new_len (g_bytes_get_data (whole, NULL), (gssize) g_bytes_get_size (whole));
  g_assert_nonnull (strstr (text->str, row->from));
  g_string_replace (text, row->from, row->to, 1);

  bytes = g_bytes_new (text->str, text->len);
  spoilt = jalon_rounds_parse (bytes, &error);
  g_assert_null (spoilt);
  g_assert_nonnull (error);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, row->message));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/moment/parse", moment_rows, test_moment);
  g_test_add_func ("/moment/order", test_order);
  JALON_TEST_ADD_ROWS ("/moment/spoilt-rounds", spoilt_rows, test_spoilt);

  return g_test_run ();
}
