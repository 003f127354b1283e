/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-term.h"
#include "jalon-test.h"

/* DECISION 11: the first day is out, the last is in; a term of years ends on the day before the anniversary. */
typedef struct
{
  const char *name;
  JalonDate   day;
  int         length;
  char        unit;
  JalonDate   last;
} Row;

static const Row rows[] = {
  { "days", { 2026, 10, 1 }, 60, 'd', { 2026, 11, 30 } },
  { "no-days", { 2026, 10, 1 }, 0, 'd', { 2026, 10, 1 } },
  { "months", { 2026, 5, 1 }, 6, 'm', { 2026, 11, 1 } },
  { "months-end", { 2026, 8, 31 }, 6, 'm', { 2027, 2, 28 } },
  { "months-leap", { 2027, 8, 31 }, 6, 'm', { 2028, 2, 29 } },
  { "years", { 2025, 2, 2 }, 2, 'y', { 2027, 2, 1 } },
  { "years-first-of-march", { 2025, 3, 1 }, 3, 'y', { 2028, 2, 29 } },
  { "years-leap-day", { 2024, 2, 29 }, 5, 'y', { 2029, 2, 28 } },
  { "days-end-of-time", { 9999, 12, 1 }, 60, 'd', { 9999, 12, 31 } },
  { "unset-days", { 0 }, 60, 'd', { 0 } },
  { "unset-months", { 0 }, 6, 'm', { 0 } },
  { "unset-years", { 0 }, 2, 'y', { 0 } },
};

static void
test_term (gconstpointer data)
{
  const Row *row = data;
  JalonDate  last = jalon_term_add (row->day, row->length, row->unit);

  g_assert_cmpint (last.year, ==, row->last.year);
  g_assert_cmpint (last.month, ==, row->last.month);
  g_assert_cmpint (last.day, ==, row->last.day);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/term/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_term);
    }

  return g_test_run ();
}
