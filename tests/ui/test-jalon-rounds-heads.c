/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rounds-page.h"

#include "jalon-narrow-bin.h"
#include "jalon-test-ui.h"
#include "jalon-words.h"

/* Heads of the list of rounds end where the figures below them do. */

#define HOUSEHOLD                                                                                                                 \
  "'relationship': 'never-married', 'destination': 'BC', 'candidate': { 'birth-date': '1999-05-10',"                              \
  " 'tests': [ { 'test': 'celpip-general', 'taken': '2026-03-14', 'listening': 9, 'reading': 9, 'writing': 9, 'speaking': 9 } ]," \
  " 'jobs': [ { 'noc': '21232', 'country': 'CAN', 'started': '2023-09-05', 'hours-per-week': 37.5 } ] }"

static gboolean
is_head (GtkWidget    *widget,
         gconstpointer title)
{
  return GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_label (GTK_LABEL (widget)), title);
}

static gboolean
is_figure (GtkWidget    *widget,
           gconstpointer data)
{
  return gtk_widget_has_css_class (widget, "figure") && gtk_widget_get_mapped (widget) && gtk_label_get_label (GTK_LABEL (widget))[0] != '\0';
}

static float
find_end (GtkWidget *label,
          GtkWidget *list)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (label, list, &bounds));
  return bounds.origin.x + bounds.size.width;
}

/* The one figure that a small window has room for is the score. */
static void
test_small (void)
{
  g_autoptr (JalonSession) session = jalon_test_ui_session (HOUSEHOLD);
  GtkWidget               *page = g_object_new (JALON_TYPE_ROUNDS_PAGE, "session", session, NULL);
  GtkWindow               *window = jalon_test_ui_present (page);
  GtkWidget               *list = jalon_test_ui_find (page, "column_view");
  JalonNarrowBin          *bin = JALON_NARROW_BIN (jalon_test_ui_find (page, "narrow_bin"));
  GtkWidget               *head;
  GtkWidget               *figure;

  jalon_test_ui_load_styles ();
  jalon_test_ui_resize (window, 360, 3000);
  while (jalon_narrow_bin_get_room (bin) != JALON_ROOM_TIGHT)
    g_main_context_iteration (NULL, TRUE);
  gtk_test_widget_wait_for_draw (page);
  jalon_test_ui_settle ();

  head = jalon_test_ui_search (gtk_widget_get_first_child (list), is_head, jalon_words_get_language () == JALON_LANGUAGE_FR ? "Vous" : "You");
  figure = jalon_test_ui_search (gtk_widget_get_last_child (list), is_figure, NULL);
  g_assert_nonnull (head);
  g_assert_nonnull (figure);
  g_assert_cmpfloat (ABS (find_end (head, list) - find_end (figure, list)), <, 2);
  gtk_window_destroy (window);
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);
  g_test_add_func ("/rounds-heads/small", test_small);
  return g_test_run ();
}
