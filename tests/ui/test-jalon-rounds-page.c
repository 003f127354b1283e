/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rounds-page.h"

#include <glib/gstdio.h>

#include "jalon-column-cell.h"
#include "jalon-narrow-bin.h"
#include "jalon-print.h"
#include "jalon-round-item.h"
#include "jalon-rounds-print.h"
#include "jalon-test-server.h"
#include "jalon-test-page.h"

/* A graduate who works in Canada: CEC is met, the score is 507 on 1 October 2026. */
#define HOUSEHOLD                                                                                                                        \
  "'relationship': 'never-married', 'destination': 'BC', 'candidate': { 'birth-date': '1999-05-10',"                                     \
  " 'tests': [ { 'test': 'ielts-general', 'taken': '2026-03-14', 'listening': 8.5, 'reading': 8.0, 'writing': 7.0, 'speaking': 7.5 } ]," \
  " 'credentials': [ { 'level': 'three-year', 'country': 'CAN', 'completed': '2023-06-15' } ],"                                          \
  " 'jobs': [ { 'noc': '21232', 'country': 'CAN', 'started': '2023-09-05', 'hours-per-week': 37.5 } ] }"

#define NEXT_ROUND "{\"rounds\":[{\"drawNumber\":\"449\",\"drawDate\":\"2026-10-16\",\"drawName\":\"Canadian Experience Class\",\"drawSize\":\"1,500\",\"drawCRS\":\"500\"}]}"
#define NEW_ROUND "{\"rounds\":[{\"drawNumber\":\"448\",\"drawDate\":\"2026-10-15\",\"drawName\":\"Canadian Experience Class\",\"drawSize\":\"1,500\",\"drawCRS\":\"500\"}]}"

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  jalon_test_page_open (fixture, JALON_TYPE_ROUNDS_PAGE, HOUSEHOLD);
}

static GListModel *
get_shown (Fixture *fixture)
{
  return G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (jalon_test_ui_find (fixture->page, "column_view"))));
}

static char *
dup_number (Fixture *fixture,
            guint    place)
{
  g_autoptr (JalonRoundItem) item = g_list_model_get_item (get_shown (fixture), place);

  return g_strdup (item->round->number);
}

static const char *
get_text (Fixture    *fixture,
          const char *id)
{
  return gtk_label_get_label (GTK_LABEL (jalon_test_ui_find (fixture->page, id)));
}

/* All years, and provincial rounds with the others: everything is there. */
static void
test_filters (Fixture      *fixture,
              gconstpointer data)
{
  GtkWidget *groups = jalon_test_ui_find (fixture->page, "group_box");
  GtkWidget *search = jalon_test_ui_find (fixture->page, "rounds_search");
  GtkWidget *fit = jalon_test_ui_find (fixture->page, "fit_check");
  guint      n_year = g_list_model_get_n_items (get_shown (fixture));

  g_assert_cmpuint (n_year, >, 20);
  g_assert_cmpuint (n_year, <, 60);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (jalon_test_ui_find (fixture->page, "year_drop")), 0);
  g_assert_cmpuint (g_list_model_get_n_items (get_shown (fixture)), ==, 448 - 114);
  for (GtkWidget *button = gtk_widget_get_first_child (groups); button != NULL; button = gtk_widget_get_next_sibling (button))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  g_assert_cmpuint (g_list_model_get_n_items (get_shown (fixture)), ==, 448);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (fit), TRUE);
  for (guint i = 0; i < g_list_model_get_n_items (get_shown (fixture)); i++)
    {
      g_autoptr (JalonRoundItem) item = g_list_model_get_item (get_shown (fixture), i);

      g_assert_cmpint (item->compared.fit.verdict, ==, JALON_VERDICT_MET);
    }
  gtk_check_button_set_active (GTK_CHECK_BUTTON (fit), FALSE);

  gtk_editable_set_text (GTK_EDITABLE (search), "91a");
  g_signal_emit_by_name (search, "search-changed");
  g_assert_cmpuint (g_list_model_get_n_items (get_shown (fixture)), ==, 1);
  gtk_editable_set_text (GTK_EDITABLE (search), "zzz");
  g_signal_emit_by_name (search, "search-changed");
  g_assert_cmpuint (g_list_model_get_n_items (get_shown (fixture)), ==, 0);
  g_assert_true (gtk_widget_get_visible (jalon_test_ui_find (fixture->page, "empty_label")));
}

/* The answer follows an edit, before the next frame. */
static void
test_answer (Fixture      *fixture,
             gconstpointer data)
{
  const JalonDate  none = JALON_DATE_UNSET;
  g_autofree char *before = g_strdup (get_text (fixture, "headline_label"));

  g_assert_nonnull (strstr (before, "2026"));
  g_object_set (jalon_session_get_household (fixture->session)->candidate, "birth-date", &none, NULL);
  jalon_test_ui_settle ();
  g_assert_cmpstr (before, !=, get_text (fixture, "headline_label"));
  g_assert_false (gtk_widget_get_visible (jalon_test_ui_find (fixture->page, "today_label")));
}

/* A row that is chosen is explained below the list. */
static void
test_details (Fixture      *fixture,
              gconstpointer data)
{
  GtkWidget *details = jalon_test_ui_find (fixture->page, "details_label");

  g_assert_false (gtk_widget_get_visible (details));
  gtk_selection_model_select_item (GTK_SELECTION_MODEL (get_shown (fixture)), 0, TRUE);
  g_assert_true (gtk_widget_get_visible (details));
  g_assert_nonnull (strstr (get_text (fixture, "details_label"), "447"));
}

/* Narrow windows ------------------------------------------------------------ */

/* A row is as high as its highest cell is at the width of the column, and no higher. */
static void
check_heights (GtkWidget *widget,
               guint     *n_cells)
{
  if (JALON_IS_COLUMN_CELL (widget) && gtk_widget_get_mapped (widget))
    {
      GtkWidget *row = gtk_widget_get_parent (gtk_widget_get_parent (widget));
      int        highest = 0;

      for (GtkWidget *other = gtk_widget_get_first_child (row); other != NULL; other = gtk_widget_get_next_sibling (other))
        {
          GtkWidget *cell = gtk_widget_get_first_child (other);
          int        height;

          if (!gtk_widget_get_mapped (cell))
            continue;
          gtk_widget_measure (adw_bin_get_child (ADW_BIN (cell)), GTK_ORIENTATION_VERTICAL, gtk_widget_get_width (cell), &height, NULL, NULL, NULL);
          highest = MAX (highest, height);
        }
      g_assert_cmpint (gtk_widget_get_height (widget), <=, highest);
      (*n_cells)++;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    check_heights (child, n_cells);
}

static gboolean
is_sign (GtkWidget    *widget,
         gconstpointer icon)
{
  return GTK_IS_IMAGE (widget) && gtk_widget_get_mapped (widget) && g_strcmp0 (gtk_image_get_icon_name (GTK_IMAGE (widget)), icon) == 0;
}

static gboolean
is_with_text (GtkWidget    *widget,
              gconstpointer text)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) && strstr (gtk_label_get_label (GTK_LABEL (widget)), text) != NULL;
}

/* The list says in a narrow window too whether a round would have invited: by a sign with a name. In a small one, and with twice the
 * text, day and cut-off stand below the kind. */
static void
test_narrow (Fixture      *fixture,
             gconstpointer data)
{
  GtkWidget                 *list = jalon_test_ui_find (fixture->page, "column_view");
  GtkAdjustment             *columns = gtk_scrollable_get_hadjustment (GTK_SCROLLABLE (list));
  JalonNarrowBin            *bin = JALON_NARROW_BIN (jalon_test_ui_find (fixture->page, "narrow_bin"));
  g_autoptr (JalonRoundItem) item = g_list_model_get_item (get_shown (fixture), 0);
  g_autofree char           *result = jalon_round_item_dup_result (item);
  g_autofree char           *cut_off = g_strdup_printf ("%d", item->round->cut_off);

  const int looks[][3] = { { 100, 520, JALON_ROOM_NARROW }, { 100, 360, JALON_ROOM_TIGHT }, { 200, 360, JALON_ROOM_TIGHT } }; /* text, width, room */

  jalon_test_ui_load_styles ();
  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      GtkWidget *sign;
      guint      n_cells = 0;
      int        height;

      g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024 * looks[i][0] / 100, NULL);
      jalon_test_ui_resize (fixture->window, looks[i][1], 6000);
      while ((int) jalon_narrow_bin_get_room (bin) != looks[i][2])
        g_main_context_iteration (NULL, TRUE);
      gtk_test_widget_wait_for_draw (fixture->page);
      jalon_test_ui_settle ();

      sign = jalon_test_ui_search (list, is_sign, jalon_round_item_get_icon_name (item));
      g_assert_nonnull (sign);
      g_assert_cmpstr (gtk_widget_get_tooltip_text (sign), ==, result);
      g_assert_nonnull (jalon_test_ui_search (list, is_with_text, cut_off));
      g_assert_true (gtk_widget_get_mapped (jalon_test_ui_find (fixture->page, "order_button")));
      gtk_widget_measure (jalon_test_ui_find (fixture->page, "chart"), GTK_ORIENTATION_VERTICAL, -1, &height, NULL, NULL, NULL);
      g_assert_cmpint (height, ==, 2 * looks[i][0]);
      check_heights (list, &n_cells);
      g_assert_cmpuint (n_cells, >=, 2);
      g_assert_cmpfloat (gtk_adjustment_get_upper (columns), <=, gtk_adjustment_get_page_size (columns)); /* no figure is cut off */
    }
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);
}

static int
get_first_cut_off (Fixture *fixture)
{
  g_autoptr (JalonRoundItem) first = g_list_model_get_item (get_shown (fixture), 0);

  return first->round->cut_off;
}

/* A narrow window has no header of the cut-off: its menu orders by it all the same. A header that is pressed wins over the menu. */
static void
test_order (Fixture      *fixture,
            gconstpointer data)
{
  GtkWidget                      *button = jalon_test_ui_find (fixture->page, "order_button");
  GtkColumnView                  *view = GTK_COLUMN_VIEW (jalon_test_ui_find (fixture->page, "column_view"));
  g_autoptr (GtkColumnViewColumn) days = g_list_model_get_item (gtk_column_view_get_columns (view), 1);
  const guint                     n = g_list_model_get_n_items (get_shown (fixture));
  int                             lowest = G_MAXINT;
  int                             highest = 0;
  int                             newest;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (JalonRoundItem) item = g_list_model_get_item (get_shown (fixture), i);

      lowest = MIN (lowest, item->round->cut_off);
      highest = MAX (highest, item->round->cut_off);
    }

  g_assert_true (gtk_widget_activate_action (button, "order.column", "i", 4));
  g_assert_cmpint (get_first_cut_off (fixture), ==, lowest);
  g_assert_true (gtk_widget_activate_action (button, "order.reversed", NULL));
  g_assert_cmpint (get_first_cut_off (fixture), ==, highest);
  gtk_column_view_sort_by_column (view, days, GTK_SORT_ASCENDING);
  newest = get_first_cut_off (fixture);
  g_assert_true (gtk_widget_activate_action (button, "order.reversed", NULL));
  g_assert_cmpint (get_first_cut_off (fixture), ==, newest);
}

/* The arrow keys of the chart read rounds out, from either end. */
static void
test_chart (Fixture      *fixture,
            gconstpointer data)
{
  GtkWidget       *chart = jalon_test_ui_find (fixture->page, "chart");
  g_autofree char *hint = g_strdup (get_text (fixture, "readout_label"));
  GListModel      *controllers = gtk_widget_observe_controllers (chart);
  gboolean         handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", GDK_KEY_End, 0, 0, &handled);
    }

  g_object_unref (controllers);
  g_assert_true (handled);
  g_assert_cmpstr (get_text (fixture, "readout_label"), !=, hint);
  g_assert_nonnull (strstr (get_text (fixture, "readout_label"), "476"));
}

/* A new list shows its round without a restart. */
static void
test_new_list (Fixture      *fixture,
               gconstpointer data)
{
  JalonKnowledge    *knowledge = jalon_session_get_knowledge (fixture->session);
  g_autoptr (GBytes) bytes = g_bytes_new_static (NEW_ROUND, strlen (NEW_ROUND));
  g_autoptr (GError) error = NULL;
  g_autofree char   *before = dup_number (fixture, 0);
  g_autofree char   *after = NULL;

  g_assert_cmpstr (before, ==, "447");
  g_assert_true (jalon_rounds_store_take_feed (knowledge->rounds, bytes, &error));
  g_assert_no_error (error);
  jalon_test_ui_settle ();
  after = dup_number (fixture, 0);
  g_assert_cmpstr (after, ==, "448");
}

static JalonReport *
make_report (gpointer page)
{
  return jalon_rounds_page_new_report (page);
}

/* On paper: both charts, and a line for each round that is shown. */
static void
test_paper (Fixture      *fixture,
            gconstpointer data)
{
  g_autoptr (JalonReport) report = jalon_rounds_page_new_report (JALON_ROUNDS_PAGE (fixture->page));
  g_autofree char        *folder = g_dir_make_tmp ("jalon-rounds-XXXXXX", NULL);
  g_autofree char        *path = g_build_filename (folder, "rounds.pdf", NULL);
  g_autoptr (GFile)       file = g_file_new_for_path (path);
  g_autoptr (GError)      error = NULL;
  guint                   n_pictures = 0;
  guint                   n_lines = 0;

  for (guint i = 0; i < report->blocks->len; i++)
    {
      const JalonBlock *block = report->blocks->pdata[i];

      n_pictures += block->picture != NULL;
      n_lines += block->kind == JALON_BLOCK_LINE;
    }

  g_assert_cmpuint (n_pictures, ==, 2);
  g_assert_cmpuint (n_lines, ==, g_list_model_get_n_items (get_shown (fixture)));
  g_assert_true (jalon_print_export_report (make_report, fixture->page, file, &jalon_paper_letter, &error));
  g_assert_no_error (error);
  if (g_getenv ("JALON_KEEP_PDF") == NULL)
    {
      g_remove (path);
      g_rmdir (folder);
    }
  else
    g_test_message ("%s", path);

  g_object_set (fixture->page, "session", NULL, NULL);
  g_assert_null (jalon_rounds_page_new_report (JALON_ROUNDS_PAGE (fixture->page)));
}

/* Without any network, for everybody of the samples: a sentence with the year, and one with the score of today. */
static void
test_samples (void)
{
  static const char *const names[] = { "cook-trades", "couple-morocco", "graduate-canada", "physician-self-employed", "researcher-44" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char         *file = g_strconcat (names[i], ".jalon", NULL);
      g_autofree char         *path = g_build_filename (g_getenv ("JALON_SOURCE_DIR"), "data", "samples", file, NULL);
      g_autoptr (GError)       error = NULL;
      g_autoptr (JalonStore)   store = jalon_store_load (path, &error);
      g_autoptr (JalonClock)   clock = jalon_fixed_clock_new (JALON_TEST_TODAY);
      g_autoptr (JalonSession) session = NULL;
      Fixture                  fixture = { NULL };

      g_assert_no_error (error);
      session = jalon_session_new (jalon_test_ui_get_knowledge (), clock, jalon_store_get_household (store), store);
      fixture.page = g_object_new (JALON_TYPE_ROUNDS_PAGE, "session", session, NULL);
      fixture.window = jalon_test_ui_present (fixture.page);
      g_test_message ("%s: %s", names[i], get_text (&fixture, "headline_label"));
      g_assert_nonnull (strstr (get_text (&fixture, "headline_label"), "2026"));
      g_assert_nonnull (strstr (get_text (&fixture, "today_label"), "2026"));
      g_assert_true (gtk_widget_get_visible (jalon_test_ui_find (fixture.page, "outlook_label")));
      jalon_test_ui_check_language (fixture.page);
      gtk_window_destroy (fixture.window);
    }
}

/* The official lists come from a server, and their new round is on the page. */
static void
serve_cb (SoupServer        *server,
          SoupServerMessage *message,
          const char        *path,
          GHashTable        *query,
          gpointer           data)
{
  soup_server_message_set_status (message, SOUP_STATUS_OK, NULL);
  soup_server_message_set_response (message, "application/json", SOUP_MEMORY_STATIC, NEXT_ROUND, strlen (NEXT_ROUND));
}

static gboolean
give_up_cb (gpointer data)
{
  g_error ("the new round did not come");
  return G_SOURCE_REMOVE;
}

static void
test_refresh (Fixture      *fixture,
              gconstpointer data)
{
  JalonRoundsStore        *store = jalon_session_get_knowledge (fixture->session)->rounds;
  g_autoptr (SoupServer)   server = jalon_test_server_new ("server.pem");
  g_autoptr (JalonFetcher) fetcher = jalon_test_fetcher_new ("localhost", 20000);
  g_autofree char         *address = g_strdup_printf ("https://localhost:%u/list", jalon_test_server_get_port (server));
  guint                    patience = g_timeout_add_seconds (30, give_up_cb, NULL);

  soup_server_add_handler (server, NULL, serve_cb, NULL, NULL);
  jalon_rounds_store_set_fetcher (store, fetcher);
  jalon_rounds_store_set_addresses (store, address, address);
  gtk_widget_activate_action (fixture->page, "rounds.refresh", NULL);
  jalon_test_ui_respond ("allow");
  for (;;)
    {
      g_autofree char *first = dup_number (fixture, 0);

      if (g_str_equal (first, "449"))
        break;
      g_main_context_iteration (NULL, TRUE);
    }
  g_source_remove (patience);
  jalon_test_ui_settle ();
  if (jalon_test_ui_find_alert () != NULL)
    jalon_test_ui_respond ("close");
  jalon_rounds_store_set_fetcher (store, NULL);
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);

  g_test_add ("/rounds-page/filters", Fixture, NULL, set_up, test_filters, tear_down);
  g_test_add ("/rounds-page/answer", Fixture, NULL, set_up, test_answer, tear_down);
  g_test_add ("/rounds-page/details", Fixture, NULL, set_up, test_details, tear_down);
  g_test_add ("/rounds-page/narrow", Fixture, NULL, set_up, test_narrow, tear_down);
  g_test_add ("/rounds-page/order", Fixture, NULL, set_up, test_order, tear_down);
  g_test_add ("/rounds-page/chart", Fixture, NULL, set_up, test_chart, tear_down);
  g_test_add ("/rounds-page/paper", Fixture, NULL, set_up, test_paper, tear_down);
  g_test_add_func ("/rounds-page/samples", test_samples);
  g_test_add ("/rounds-page/new-list", Fixture, NULL, set_up, test_new_list, tear_down);
  g_test_add ("/rounds-page/refresh", Fixture, NULL, set_up, test_refresh, tear_down);

  return g_test_run ();
}
