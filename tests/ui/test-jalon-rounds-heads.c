/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rounds-page.h"

#include "jalon-narrow-bin.h"
#include "jalon-test-ui.h"
#include "jalon-words.h"

/* Where the parts of the list of rounds stand. */

#define MARGIN 14 /* as of other cards */

#define HOUSEHOLD                                                                                                                 \
  "'relationship': 'never-married', 'destination': 'BC', 'candidate': { 'birth-date': '1999-05-10',"                              \
  " 'tests': [ { 'test': 'celpip-general', 'taken': '2026-03-14', 'listening': 9, 'reading': 9, 'writing': 9, 'speaking': 9 } ]," \
  " 'jobs': [ { 'noc': '21232', 'country': 'CAN', 'started': '2023-09-05', 'hours-per-week': 37.5 } ] }"

static gboolean
is_figure (GtkWidget    *widget,
           gconstpointer data)
{
  return gtk_widget_has_css_class (widget, "figure") && gtk_widget_get_mapped (widget) && gtk_label_get_label (GTK_LABEL (widget))[0] != '\0';
}

static graphene_rect_t
find_place (GtkWidget *widget,
            GtkWidget *list)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, list, &bounds));
  return bounds;
}

static gboolean
is_kind (GtkWidget    *widget,
         gconstpointer data)
{
  return GTK_IS_LABEL (widget) && gtk_label_get_wrap (GTK_LABEL (widget)) && gtk_widget_get_mapped (widget);
}

static gboolean
is_cut_off (GtkWidget    *widget,
            gconstpointer data)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) && g_str_has_prefix (gtk_label_get_label (GTK_LABEL (widget)), data);
}

/* In a small window, at every size of text, the kind of a round has the width of the list but for its sign and the margins; the
 * score stands below it, beside the day, and nothing beside the cut-off and the answer. */
static void
test_small (gconstpointer data)
{
  const int                percent = GPOINTER_TO_INT (data);
  g_autoptr (JalonSession) session = jalon_test_ui_session (HOUSEHOLD);
  GtkWidget               *page = g_object_new (JALON_TYPE_ROUNDS_PAGE, "session", session, NULL);
  GtkWindow               *window = jalon_test_ui_present (page);
  GtkWidget               *list = jalon_test_ui_find (page, "column_view");
  JalonNarrowBin          *bin = JALON_NARROW_BIN (jalon_test_ui_find (page, "narrow_bin"));
  graphene_rect_t          kind;
  graphene_rect_t          figure;
  graphene_rect_t          cut_off;

  jalon_test_ui_load_styles ();
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024 * percent / 100, NULL);
  jalon_test_ui_resize (window, 360, 3000);
  while (jalon_narrow_bin_get_room (bin) != JALON_ROOM_TIGHT)
    g_main_context_iteration (NULL, TRUE);
  gtk_test_widget_wait_for_draw (page);
  jalon_test_ui_settle ();

  kind = find_place (jalon_test_ui_search (gtk_widget_get_last_child (list), is_kind, NULL), list);
  figure = find_place (jalon_test_ui_search (gtk_widget_get_last_child (list), is_figure, NULL), list);
  g_assert_cmpfloat (kind.size.width, >, (float) gtk_widget_get_width (list) * 0.75f);
  g_assert_cmpfloat (figure.origin.y, >=, kind.origin.y + kind.size.height);
  cut_off = find_place (jalon_test_ui_search (gtk_widget_get_last_child (list), is_cut_off, jalon_words_get_language () == JALON_LANGUAGE_FR ? "note" : "cut"), list);
  g_assert_cmpfloat (cut_off.origin.y, >=, figure.origin.y + figure.size.height);
  g_assert_cmpfloat (ABS ((float) gtk_widget_get_width (list) - MARGIN - figure.origin.x - figure.size.width), <, 2);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);
  gtk_window_destroy (window);
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);
  g_test_add_data_func ("/rounds-heads/small", GINT_TO_POINTER (100), test_small);
  g_test_add_data_func ("/rounds-heads/small-large-text", GINT_TO_POINTER (200), test_small);
  return g_test_run ();
}
