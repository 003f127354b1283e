/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-time-months.h"

#include "jalon-test-ui.h"

/* Months are named at equal distances; where January has no room for its year, the year stands for it. */
static void
test_names_of_months (void)
{
  const JalonDate  january = { 2027, 1, 1 };
  const JalonDate  february = { 2027, 2, 1 };
  GtkWidget       *widget = g_object_ref_sink (gtk_label_new (NULL));
  JalonTimeMonths  months = jalon_time_months_choose (widget, 0.82, 400);
  g_autofree char *whole = jalon_time_months_dup (&months, january);
  g_autofree char *year = NULL;
  g_autofree char *next = NULL;

  g_assert_cmpint (months.step, ==, 1);
  g_assert_cmpstr (whole, !=, "2027");
  for (int width = 400; months.year; width--)
    months = jalon_time_months_choose (widget, 0.82, width);
  g_assert_cmpint (months.step, ==, 1);
  year = jalon_time_months_dup (&months, january);
  next = jalon_time_months_dup (&months, february);
  g_assert_cmpstr (year, ==, "2027");
  g_assert_nonnull (next);
  months = jalon_time_months_choose (widget, 0.82, 4);
  g_assert_cmpint (months.step, ==, 6);
  g_assert_null (jalon_time_months_dup (&months, february));
  g_object_unref (widget);
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);
  g_test_add_func ("/time-months/names", test_names_of_months);
  return g_test_run ();
}
