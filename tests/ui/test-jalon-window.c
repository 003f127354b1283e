/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-window.h"

#include <glib/gstdio.h>

#include "jalon-entry-row.h"
#include "jalon-test-ui.h"

/* The frame: opening, saving by itself, undo, and files that cannot be read. */

typedef struct
{
  JalonWindow *window;
  char        *folder;
  char        *path;
} Fixture;

#define HOUSEHOLD "{ \"format\": \"jalon-profile/1\", \"title\": \"Tests\", \"candidate\": { \"birth-date\": \"1992-03-04\" } }"

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autoptr (JalonClock) clock = jalon_fixed_clock_new (JALON_TEST_TODAY);

  fixture->folder = g_dir_make_tmp ("jalon-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "tests.jalon", NULL);
  g_assert_true (g_file_set_contents (fixture->path, HOUSEHOLD, -1, NULL));

  fixture->window = jalon_window_new (NULL, jalon_test_ui_get_knowledge (), clock);
  gtk_window_present (GTK_WINDOW (fixture->window));
  gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->window));
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_autofree char *backup = g_strconcat (fixture->path, ".bak", NULL);

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  jalon_test_ui_settle ();
  g_unlink (fixture->path);
  g_unlink (backup);
  g_rmdir (fixture->folder);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static const char *
get_root_page (Fixture *fixture)
{
  return gtk_stack_get_visible_child_name (GTK_STACK (jalon_test_ui_find (GTK_WIDGET (fixture->window), "root_stack")));
}

static JalonHousehold *
get_household (Fixture *fixture)
{
  return jalon_session_get_household (jalon_window_get_session (fixture->window));
}

static void
test_first_start (Fixture      *fixture,
                  gconstpointer data)
{
  g_assert_null (jalon_window_get_session (fixture->window));
  g_assert_cmpstr (get_root_page (fixture), ==, "welcome");
}

static void
test_open (Fixture      *fixture,
           gconstpointer data)
{
  g_assert_true (jalon_window_open (fixture->window, fixture->path));
  g_assert_cmpstr (get_root_page (fixture), ==, "household");
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (jalon_test_ui_find (GTK_WIDGET (fixture->window), "household_label"))), ==, "Tests");
}

static void
test_bad_file (Fixture      *fixture,
               gconstpointer data)
{
  g_autofree char *bad = g_build_filename (fixture->folder, "bad.jalon", NULL);
  g_autofree char *kept = NULL;

  g_assert_true (g_file_set_contents (bad, "{ \"format\": ", -1, NULL));
  g_assert_true (jalon_window_open (fixture->window, fixture->path));

  g_assert_false (jalon_window_open (fixture->window, bad));
  g_assert_cmpstr (get_household (fixture)->title, ==, "Tests");
  g_assert_true (g_file_get_contents (bad, &kept, NULL, NULL));
  g_assert_cmpstr (kept, ==, "{ \"format\": ");
  g_unlink (bad);
}

static void
test_undo_and_redo (Fixture      *fixture,
                    gconstpointer data)
{
  GtkWidget *undo = jalon_test_ui_find (GTK_WIDGET (fixture->window), "undo_button");
  GtkWidget *redo = jalon_test_ui_find (GTK_WIDGET (fixture->window), "redo_button");

  jalon_window_open (fixture->window, fixture->path);
  g_assert_false (gtk_widget_is_sensitive (undo));

  g_object_set (get_household (fixture), "funds", (gint64) 25000, NULL);
  g_assert_true (gtk_widget_is_sensitive (undo));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo", NULL));
  g_assert_cmpint (get_household (fixture)->funds, ==, JALON_UNANSWERED);
  g_assert_true (gtk_widget_is_sensitive (redo));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.redo", NULL));
  g_assert_cmpint (get_household (fixture)->funds, ==, 25000);
}

static void
test_saves_by_itself (Fixture      *fixture,
                      gconstpointer data)
{
  g_autofree char *text = NULL;
  JalonStore      *store;

  jalon_window_open (fixture->window, fixture->path);
  store = jalon_session_get_store (jalon_window_get_session (fixture->window));
  g_object_set (get_household (fixture), "funds", (gint64) 25000, NULL);
  g_assert_true (jalon_store_is_dirty (store));

  while (jalon_store_is_dirty (store))
    g_main_context_iteration (NULL, TRUE);

  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "25000"));
}

/* Somebody else has changed the file: nothing is overwritten, and the window says so. */
static void
test_conflict (Fixture      *fixture,
               gconstpointer data)
{
  GtkWidget       *bar = jalon_test_ui_find (GTK_WIDGET (fixture->window), "message_bar");
  g_autofree char *text = NULL;

  jalon_window_open (fixture->window, fixture->path);
  g_assert_false (gtk_widget_get_visible (bar));
  g_object_set (get_household (fixture), "funds", (gint64) 25000, NULL);
  g_assert_true (g_file_set_contents (fixture->path, "{ \"format\": \"jalon-profile/1\", \"title\": \"Somebody else\" }", -1, NULL));

  g_assert_false (jalon_window_save_now (fixture->window));
  g_assert_true (gtk_widget_get_visible (bar));
  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "Somebody else"));
}

/* Its date is typed over by one that is none: the file keeps the good one, and closing says so. */
static gboolean
match_birth_date (GtkWidget    *widget,
                  gconstpointer record)
{
  return JALON_IS_ENTRY_ROW (widget) && jalon_entry_row_get_record (JALON_ENTRY_ROW (widget)) == record && g_str_equal (jalon_entry_row_get_field (JALON_ENTRY_ROW (widget))->name, "birth-date");
}

static AdwMessageDialog *
find_dialog (void)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *link = windows; link != NULL; link = link->next)
    if (ADW_IS_MESSAGE_DIALOG (link->data))
      return link->data;

  return NULL;
}

static void
test_closing_says_what_is_unkept (Fixture      *fixture,
                                  gconstpointer data)
{
  g_autofree char *text = NULL;
  GtkWidget       *row;

  g_assert_true (jalon_window_open (fixture->window, fixture->path));
  jalon_window_show_page (fixture->window, "profile");
  row = jalon_test_ui_search (GTK_WIDGET (fixture->window), match_birth_date, get_household (fixture)->candidate);
  g_assert_nonnull (row);
  gtk_editable_set_text (GTK_EDITABLE (row), "1992-03-32");
  jalon_entry_row_finish (JALON_ENTRY_ROW (row));

  gtk_window_close (GTK_WINDOW (fixture->window));
  jalon_test_ui_settle ();
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (fixture->window)));
  g_assert_nonnull (find_dialog ());
  g_assert_nonnull (strstr (adw_message_dialog_get_heading (find_dialog ()), "1992-03-32"));
  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "1992-03-04"));
  g_assert_null (strstr (text, "1992-03-32"));

  adw_message_dialog_response (find_dialog (), "stay");
  jalon_test_ui_settle ();
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "1992-03-32");
  gtk_editable_set_text (GTK_EDITABLE (row), "1992-03-31");
  g_assert_cmpint (get_household (fixture)->candidate->birth_date.day, ==, 31);
  g_assert_false (jalon_entry_row_is_unkept (JALON_ENTRY_ROW (row)));
}

static void
test_title (Fixture      *fixture,
            gconstpointer data)
{
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, "Jalon");
  g_assert_true (jalon_window_open (fixture->window, fixture->path));
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, "Tests – Jalon");
  g_object_set (get_household (fixture), "title", "Others", NULL);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, "Others – Jalon");
  jalon_window_close_household (fixture->window);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, "Jalon");
}

static void
test_newer_version (Fixture      *fixture,
                    gconstpointer data)
{
  g_assert_true (g_file_set_contents (fixture->path, "{ \"format\": \"jalon-profile/2\", \"title\": \"Newer\" }", -1, NULL));
  g_assert_true (jalon_window_open (fixture->window, fixture->path));
  g_assert_true (gtk_widget_get_visible (jalon_test_ui_find (GTK_WIDGET (fixture->window), "message_bar")));
  g_assert_true (jalon_window_save_now (fixture->window));
}

static void
test_new_household (Fixture      *fixture,
                    gconstpointer data)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.new", NULL));
  g_assert_cmpstr (get_root_page (fixture), ==, "household");
  g_assert_cmpstr (jalon_window_get_page (fixture->window), ==, "profile");
  g_assert_true (jalon_window_save_now (fixture->window));
}

static void
test_example (Fixture      *fixture,
              gconstpointer data)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.open-example", NULL));
  g_assert_cmpstr (get_household (fixture)->candidate->given_name, ==, "Amina");
}

#define ADD(path, function) g_test_add ("/window/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);

  ADD ("first-start", test_first_start);
  ADD ("open", test_open);
  ADD ("bad-file", test_bad_file);
  ADD ("undo-and-redo", test_undo_and_redo);
  ADD ("saves-by-itself", test_saves_by_itself);
  ADD ("conflict", test_conflict);
  ADD ("closing-says-what-is-unkept", test_closing_says_what_is_unkept);
  ADD ("title", test_title);
  ADD ("newer-version", test_newer_version);
  ADD ("new-household", test_new_household);
  ADD ("example", test_example);

  return g_test_run ();
}
