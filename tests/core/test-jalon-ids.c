/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-test-household.h"
#include "jalon-test.h"

/* What a calendar knows a household by stays when a name or a birth date is corrected, and in the file too once it is kept. */
static void
test_identity (void)
{
  g_autoptr (JalonHousehold) household = jalon_test_household ("'candidate': {'given-name': 'Ana', 'birth-date': '1992-03-04'}");
  g_autoptr (JalonHousehold) same = jalon_test_household ("'candidate': {'given-name': 'Ana', 'birth-date': '1992-04-03'}");
  g_autoptr (JalonHousehold) other = jalon_test_household ("'candidate': {'given-name': 'Anna', 'birth-date': '1992-03-04'}");
  g_autoptr (JalonHousehold) kept = jalon_test_household ("'id': 'h1', 'candidate': {'given-name': 'Ana'}");
  g_autofree char           *before = jalon_household_dup_identity (household);
  g_autofree char           *of_same = jalon_household_dup_identity (same);
  g_autofree char           *of_other = jalon_household_dup_identity (other);
  g_autofree char           *of_kept = jalon_household_dup_identity (kept);
  g_autofree char           *after = NULL;

  g_object_set (household->candidate, "given-name", "Anna", "birth-date", &(JalonDate){ 1992, 4, 3 }, NULL);
  after = jalon_household_dup_identity (household);

  g_assert_cmpstr (before, ==, after);
  g_assert_cmpstr (before, ==, of_same);
  g_assert_cmpstr (before, !=, of_other);
  g_assert_cmpstr (of_kept, ==, "h1");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ids/identity", test_identity);

  return g_test_run ();
}
