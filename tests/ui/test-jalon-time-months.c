/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-time-months.h"

#include "jalon-plan-words.h"
#include "jalon-test-ui.h"
#include "jalon-time-line.h"
#include "jalon-words.h"

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
  g_autofree char *first_of_year = NULL;
  g_autofree char *later = NULL;

  g_assert_cmpint (months.step, ==, 1);
  g_assert_cmpstr (whole, !=, "2027");
  for (int width = 400; months.year; width--)
    months = jalon_time_months_choose (widget, 0.82, width);
  g_assert_cmpint (months.step, ==, 1);
  year = jalon_time_months_dup (&months, january);
  next = jalon_time_months_dup (&months, february);
  g_assert_cmpstr (year, ==, "2027");
  g_assert_nonnull (next);
  /* Where January stands behind the word of today, the next month says the year. */
  first_of_year = jalon_time_months_dup_after (&months, february, 2026);
  later = jalon_time_months_dup_after (&months, february, 2027);
  g_assert_true (g_str_has_suffix (first_of_year, "2027"));
  g_assert_cmpstr (later, ==, next);
  months = jalon_time_months_choose (widget, 0.82, 4);
  g_assert_cmpint (months.step, ==, 6);
  g_assert_null (jalon_time_months_dup (&months, february));
  g_object_unref (widget);
}

/* Of texts with this many letters. */
static guint
count_texts (GskRenderNode *node,
             guint          n_letters)
{
  guint n = 0;

  if (node == NULL)
    return 0;
  if (gsk_render_node_get_node_type (node) == GSK_TRANSFORM_NODE)
    return count_texts (gsk_transform_node_get_child (node), n_letters);
  if (gsk_render_node_get_node_type (node) == GSK_TEXT_NODE)
    return gsk_text_node_get_num_glyphs (node) == n_letters;
  if (gsk_render_node_get_node_type (node) == GSK_CONTAINER_NODE)
    for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
      n += count_texts (gsk_container_node_get_child (node, i), n_letters);
  return n;
}

/* The pole has its word at the head; no month is as long. */
static void
test_today (void)
{
  g_autoptr (JalonSession)  session = jalon_test_ui_session ("");
  g_autoptr (GPtrArray)     none = g_ptr_array_new ();
  g_autofree char          *today = jalon_words_distance (0);
  g_autoptr (GtkSnapshot)   snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  GtkWidget                *line = g_object_new (JALON_TYPE_TIME_LINE, NULL);
  GtkWindow                *window;

  jalon_time_line_show (JALON_TIME_LINE (line), session, none, 6);
  window = jalon_test_ui_present (line); /* which GTK 4.18 does not let grow by what it holds later */
  GTK_WIDGET_GET_CLASS (line)->snapshot (line, snapshot);
  node = gtk_snapshot_to_node (snapshot);
  g_assert_cmpuint (count_texts (node, (guint) g_utf8_strlen (today, -1)), ==, 1);
  gtk_window_destroy (window);
}

/* Whoever needs large letters reads in the line too how late something is, where there is room beside it. */
static void
test_late (void)
{
  g_autoptr (JalonSession)  session = jalon_test_ui_session ("'candidate': { 'birth-date': '1992-03-04', 'passport-expires': '2026-11-12' }");
  GListModel               *all = jalon_session_get_deadlines (session);
  g_autoptr (GPtrArray)     late = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GtkSnapshot)   snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autofree char          *day = NULL;
  g_autofree char          *distance = NULL;
  GtkWidget                *line = g_object_new (JALON_TYPE_TIME_LINE, NULL);
  GtkWindow                *window;
  int                       least;
  int                       wide;

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (JalonDeadline) deadline = g_list_model_get_item (all, i);

      if (jalon_deadline_is_late (deadline, JALON_TEST_TODAY))
        g_ptr_array_add (late, g_steal_pointer (&deadline));
    }
  g_assert_cmpuint (late->len, ==, 1);
  day = jalon_words_date_day_month (((JalonDeadline *) late->pdata[0])->due);
  distance = jalon_deadline_dup_distance (late->pdata[0], JALON_TEST_TODAY);

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  jalon_time_line_show (JALON_TIME_LINE (line), session, late, 6);
  window = jalon_test_ui_present (line);
  /* It is lower in a wide window, and asked without a width it says the least: GTK 4.18 warns where it is more. */
  gtk_widget_measure (line, GTK_ORIENTATION_VERTICAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_measure (line, GTK_ORIENTATION_VERTICAL, 800, &wide, NULL, NULL, NULL);
  g_assert_cmpint (least, <=, wide);

  jalon_test_ui_resize (window, 800, 600);
  gtk_test_widget_wait_for_draw (line);
  GTK_WIDGET_GET_CLASS (line)->snapshot (line, snapshot);
  node = gtk_snapshot_to_node (snapshot);
  g_assert_cmpuint (count_texts (node, (guint) (g_utf8_strlen (day, -1) + g_utf8_strlen (", ", -1) + g_utf8_strlen (distance, -1))), ==, 1);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);
  gtk_window_destroy (window);
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);
  g_test_add_func ("/time-months/names", test_names_of_months);
  g_test_add_func ("/time-months/today", test_today);
  g_test_add_func ("/time-months/late", test_late);
  return g_test_run ();
}
