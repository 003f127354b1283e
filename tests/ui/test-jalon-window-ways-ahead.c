/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-member-finder.h"
#include "jalon-move-row.h"
#include "jalon-move-words.h"
#include "jalon-page-row.h"
#include "jalon-round-item.h"
#include "jalon-split-view.h"
#include "jalon-test-ways.h"

/* What is said of days to come, and of rounds, leads to where it is answered; whatever leads to a page takes the keyboard along. */

#define INCOMPLETE(name) "{ \"given-name\": \"" name "\", \"birth-date\": \"1990-03-04\","                                                                              \
                         "  \"tests\": [ { \"test\": \"tef-canada\", \"taken\": \"2026-02-01\" }, { \"test\": \"ielts-general\", \"taken\": \"2026-01-10\" } ],"        \
                         "  \"credentials\": [ { \"country\": \"CAN\", \"completed\": \"2015-06-01\" } ],"                                                              \
                         "  \"jobs\": [ { \"noc\": \"21231\", \"country\": \"CAN\", \"started\": \"2021-01-01\", \"ended\": \"2021-03-01\", \"hours-per-week\": 40 }, " \
                         "             { \"country\": \"CAN\", \"employer\": \"Acme\" } ] }"

static const char incomplete[] = "{ \"format\": \"jalon-profile/1\", \"relationship\": \"married\", \"partner-accompanies\": true, \"partner-is-canadian\": false,"
                                 " \"candidate\": " INCOMPLETE ("Amina") ", \"partner\": " INCOMPLETE ("Karim") ","
                                                                                                                " \"relatives\": [ { \"relation\": \"sibling\", \"of\": \"candidate\", \"status\": \"citizen\" } ] }";

static GtkListBoxRow *
await_moves (Fixture *fixture)
{
  GtkWidget *list;

  jalon_window_show_page (fixture->window, "plan");
  while ((list = jalon_test_ui_find (GTK_WIDGET (fixture->window), "own_moves")) == NULL ||
         gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 0) == NULL)
    g_main_context_iteration (NULL, TRUE);
  return gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 0);
}

/* A move that only enters something goes there; no other is tried with what nobody knows. */
static void
test_moves (Fixture      *fixture,
            gconstpointer data)
{
  g_autoptr (GHashTable) kinds = g_hash_table_new (g_direct_hash, g_direct_equal);
  g_autofree char       *path = g_strdup (fixture->path);
  guint                  n_answers = 0;

  for (guint i = 0; await_moves (fixture) != NULL; i++)
    {
      GtkWidget       *list = jalon_test_ui_find (GTK_WIDGET (fixture->window), "own_moves");
      GtkListBoxRow   *row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), (int) i);
      const JalonMove *move = row != NULL ? g_object_get_data (G_OBJECT (row), "move") : NULL;
      g_autofree char *place = move != NULL ? jalon_move_dup_place (get_household (fixture), move) : NULL;
      GtkWidget       *member;

      if (row == NULL)
        break;
      g_assert_cmpint (place != NULL, ==, jalon_move_kind_is_answer (move->rule->kind));
      if (place == NULL)
        continue;

      n_answers++;
      g_hash_table_add (kinds, GUINT_TO_POINTER (move->rule->kind));
      g_test_message ("%s", place);
      g_signal_emit_by_name (jalon_test_ui_find (GTK_WIDGET (row), "try_button"), "clicked");
      g_assert_cmpstr (jalon_window_get_page (fixture->window), ==, "profile");
      g_assert_cmpstr (jalon_store_get_path (jalon_session_get_store (jalon_window_get_session (fixture->window))), ==, path);
      member = jalon_member_finder_reveal (get_page (fixture), get_household (fixture), place);
      g_assert_nonnull (member);
      await_sight (fixture, member);
    }
  g_assert_cmpuint (g_hash_table_size (kinds), ==, 4);
  g_assert_cmpuint (n_answers, >=, 4);
}

/* The button below a row of the rounds; Return on the row does the same. */
static void
test_row_of_the_rounds (Fixture      *fixture,
                        gconstpointer data)
{
  GtkWidget          *view;
  GtkSingleSelection *selection;
  GtkWidget          *button;

  jalon_window_show_page (fixture->window, "rounds");
  view = jalon_test_ui_find (get_page (fixture), "column_view");
  button = jalon_test_ui_find (get_page (fixture), "way_button");
  selection = GTK_SINGLE_SELECTION (gtk_column_view_get_model (GTK_COLUMN_VIEW (view)));
  g_assert_false (gtk_widget_get_visible (button));

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (selection)); i++)
    {
      g_autoptr (JalonRoundItem) item = g_list_model_get_item (G_LIST_MODEL (selection), i);

      gtk_single_selection_set_selected (selection, i);
      if (item->compared.fit.why == JALON_ROUND_WHY_CATEGORY)
        break;
    }
  g_assert_true (gtk_widget_get_visible (button));
  g_signal_emit_by_name (view, "activate", gtk_single_selection_get_selected (selection));
  g_assert_cmpstr (jalon_window_get_page (fixture->window), ==, "profile");

  jalon_window_show_page (fixture->window, "rounds");
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpstr (jalon_window_get_page (fixture->window), ==, "profile");
}

static void
set_up_incomplete (Fixture      *fixture,
                   gconstpointer data)
{
  set_up (fixture, data);
  open_text (fixture, incomplete);
}

/* With the keyboard in the list of pages, which a narrow window shows in the place of the page. */
static void
await_list (Fixture *fixture,
            int      width)
{
  JalonSplitView *split;

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), width, 640);
  split = JALON_SPLIT_VIEW (jalon_test_ui_find (GTK_WIDGET (fixture->window), "split_view"));
  while (jalon_split_view_is_folded (split) != (width < 600))
    gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->window));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-pages", NULL));
  g_assert_true (JALON_IS_PAGE_ROW (gtk_root_get_focus (GTK_ROOT (fixture->window))));
}

static gboolean
is_in_page (Fixture *fixture)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  return focus != NULL && gtk_widget_get_mapped (focus) && gtk_widget_is_ancestor (focus, get_page (fixture));
}

/* It comes with some frame, once the page has its place, and is there to stay. */
static void
assert_in_page (Fixture    *fixture,
                const char *page)
{
  const gint64 end = g_get_monotonic_time () + 20 * G_TIME_SPAN_SECOND;

  g_assert_cmpstr (jalon_window_get_page (fixture->window), ==, page);
  for (int held = 0; held < 5 && g_get_monotonic_time () < end; held = is_in_page (fixture) ? held + 1 : 0)
    gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->window));
  if (!is_in_page (fixture))
    {
      GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

      g_error ("%s: the focus is on %s", page, focus != NULL ? G_OBJECT_TYPE_NAME (focus) : "nothing");
    }
}

/* Its keys, with the list in sight. */
static void
test_keys_of_pages (Fixture      *fixture,
                    gconstpointer width)
{
  static const char *const pages[] = { "overview", "profile", "score", "eligibility", "plan", "rounds", "documents", "dates" };

  for (int i = 0; i < (int) G_N_ELEMENTS (pages); i++)
    {
      await_list (fixture, GPOINTER_TO_INT (width));
      g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-nth-page", "i", i));
      assert_in_page (fixture, pages[i]);
      if (g_str_equal (pages[i], "profile"))
        g_assert_true (gtk_widget_get_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)), ADW_TYPE_PREFERENCES_ROW) != NULL);
    }
}

/* A row of the list: beside it the keyboard stays in the list. */
static void
test_rows_of_pages (Fixture      *fixture,
                    gconstpointer width)
{
  GtkWidget *list;
  GtkWidget *focus;

  await_list (fixture, GPOINTER_TO_INT (width));
  list = jalon_test_ui_find (GTK_WIDGET (fixture->window), "page_list");
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_signal_emit_by_name (list, "row-activated", gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 6));
  if (GPOINTER_TO_INT (width) < 600)
    assert_in_page (fixture, "documents");
  else
    g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == focus);
  g_assert_cmpstr (jalon_window_get_page (fixture->window), ==, "documents");
}

/* The score below the list, what is said elsewhere, and the search of the page that is behind the list. */
static void
test_other_ways_to_pages (Fixture      *fixture,
                          gconstpointer width)
{
  await_list (fixture, GPOINTER_TO_INT (width));
  g_signal_emit_by_name (jalon_test_ui_find (GTK_WIDGET (fixture->window), "score_button"), "clicked");
  assert_in_page (fixture, "score");

  await_list (fixture, GPOINTER_TO_INT (width));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-place", "s", "funds"));
  assert_in_page (fixture, "profile");

  jalon_window_show_page (fixture->window, "documents");
  await_list (fixture, GPOINTER_TO_INT (width));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.search", NULL));
  assert_in_page (fixture, "documents");

  /* What has no search changes nothing. */
  jalon_window_show_page (fixture->window, "overview");
  await_list (fixture, GPOINTER_TO_INT (width));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.search", NULL));
  g_assert_true (gtk_widget_get_mapped (jalon_test_ui_find (GTK_WIDGET (fixture->window), "page_list")));
  g_assert_true (JALON_IS_PAGE_ROW (gtk_root_get_focus (GTK_ROOT (fixture->window))));
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);

  g_test_add ("/ways-ahead/moves", Fixture, NULL, set_up_incomplete, test_moves, tear_down);
  g_test_add ("/ways-ahead/row-of-the-rounds", Fixture, NULL, set_up_incomplete, test_row_of_the_rounds, tear_down);
#define ADD_WIDTH(path, width, function) g_test_add ("/ways-ahead/" path, Fixture, GINT_TO_POINTER (width), set_up_incomplete, function, tear_down)
  ADD_WIDTH ("keys-of-pages/narrow", 360, test_keys_of_pages);
  ADD_WIDTH ("keys-of-pages/wide", 900, test_keys_of_pages);
  ADD_WIDTH ("rows-of-pages/narrow", 360, test_rows_of_pages);
  ADD_WIDTH ("rows-of-pages/wide", 900, test_rows_of_pages);
  ADD_WIDTH ("other-ways-to-pages/narrow", 360, test_other_ways_to_pages);
  ADD_WIDTH ("other-ways-to-pages/wide", 900, test_other_ways_to_pages);
  return g_test_run ();
}
