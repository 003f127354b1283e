/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-compare-window.h"

#include "jalon-report-beside.h"
#include "jalon-test-ui.h"

/* Up to three households side by side. */

#define YOUNG "'title': 'Young', 'candidate': { 'birth-date': '1996-12-01' }"
#define OLD "'title': 'Old', 'candidate': { 'birth-date': '1980-12-01' }"

static gboolean
says (GtkWidget    *widget,
      gconstpointer text)
{
  return GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_label (GTK_LABEL (widget)), text);
}

static guint
count_children (GtkWidget *widget)
{
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n++;
  return n;
}

static JalonCompareWindow *
open_window (JalonSession *session,
             JalonSession *other)
{
  JalonCompareWindow *window = JALON_COMPARE_WINDOW (jalon_compare_window_new (NULL, session));

  jalon_compare_window_add (window, jalon_session_get_household (session), NULL);
  jalon_compare_window_add (window, jalon_session_get_household (other), NULL);
  jalon_compare_window_choose (window, 0, 0);
  jalon_compare_window_choose (window, 1, 1);
  gtk_window_present (GTK_WINDOW (window));
  gtk_test_widget_wait_for_draw (GTK_WIDGET (window));

  return window;
}

/* 110 points at 29 years, none at 45. */
static void
test_two (void)
{
  g_autoptr (JalonSession) young = jalon_test_ui_session (YOUNG);
  g_autoptr (JalonSession) old = jalon_test_ui_session (OLD);
  JalonCompareWindow      *window = open_window (young, old);
  GtkWidget               *grid = jalon_test_ui_find (GTK_WIDGET (window), "grid");
  GtkWidget               *button = jalon_test_ui_find (GTK_WIDGET (window), "differences_button");
  const guint              n = count_children (grid);

  g_assert_nonnull (jalon_test_ui_search (grid, says, "110"));
  g_assert_nonnull (jalon_test_ui_search (grid, says, "Young"));
  g_assert_nonnull (jalon_test_ui_search (grid, says, "Old"));
  jalon_test_ui_check_language (GTK_WIDGET (window));

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  g_assert_cmpuint (count_children (grid), <, n);
  g_assert_nonnull (jalon_test_ui_search (grid, says, "110"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* On the thirtieth birthday five points go; the household that was added stays as it was. */
static void
test_day (void)
{
  g_autoptr (JalonSession) young = jalon_test_ui_session (YOUNG);
  g_autoptr (JalonSession) old = jalon_test_ui_session (OLD);
  JalonCompareWindow      *window = open_window (young, old);
  GtkWidget               *grid = jalon_test_ui_find (GTK_WIDGET (window), "grid");
  const JalonDate          elder = { 1990, 1, 1 };

  g_object_set (jalon_session_get_household (young)->candidate, "birth-date", &elder, NULL);
  jalon_compare_window_set_day (window, (JalonDate){ 2026, 11, 30 });
  g_assert_nonnull (jalon_test_ui_search (grid, says, "110"));
  jalon_compare_window_set_day (window, (JalonDate){ 2026, 12, 1 });
  g_assert_null (jalon_test_ui_search (grid, says, "110"));
  g_assert_nonnull (jalon_test_ui_search (grid, says, "105"));

  /* There are no rules before 2015: nothing is shown, and nothing warned. */
  jalon_compare_window_set_day (window, (JalonDate){ 2014, 12, 31 });
  g_assert_cmpuint (count_children (grid), ==, 0);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_nobody (void)
{
  g_autoptr (JalonSession) session = jalon_test_ui_session (YOUNG);
  JalonCompareWindow      *window = JALON_COMPARE_WINDOW (jalon_compare_window_new (NULL, session));

  gtk_window_present (GTK_WINDOW (window));
  g_assert_cmpuint (count_children (jalon_test_ui_find (GTK_WIDGET (window), "grid")), ==, 0);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int   argc,
      char *argv[])
{
  jalon_test_ui_init (&argc, &argv);

  g_test_add_func ("/compare-window/two", test_two);
  g_test_add_func ("/compare-window/day", test_day);
  g_test_add_func ("/compare-window/nobody", test_nobody);

  return g_test_run ();
}
