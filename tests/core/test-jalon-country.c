/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-country.h"

#include "jalon-test.h"

typedef struct
{
  const char *name;
  const char *code;
  gboolean    well_formed;
  gboolean    known;
} Row;

static const Row rows[] = {
  { "none", NULL, FALSE, FALSE },
  { "empty", "", FALSE, FALSE },
  { "first-of-the-table", "ABW", TRUE, TRUE },
  { "last-of-the-table", "ZWE", TRUE, TRUE },
  { "canada", "CAN", TRUE, TRUE },
  { "morocco", "MAR", TRUE, TRUE },
  { "nowhere", "ZZZ", TRUE, FALSE },
  { "before-the-first", "AAA", TRUE, FALSE },
  { "small-letters", "can", FALSE, FALSE },
  { "two-letters", "CA", FALSE, FALSE },
  { "four-letters", "CANA", FALSE, FALSE },
  { "a-digit", "CA1", FALSE, FALSE },
  { "a-name", "Canada", FALSE, FALSE },
};

static void
test_code (gconstpointer data)
{
  const Row *row = data;

  g_assert_cmpint (jalon_country_is_well_formed (row->code), ==, row->well_formed);
  g_assert_cmpint (jalon_country_is_known (row->code), ==, row->known);
  g_assert_cmpint (jalon_country_is_canada (row->code), ==, g_strcmp0 (row->name, "canada") == 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/country", rows, test_code);

  return g_test_run ();
}
