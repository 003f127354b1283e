/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-print-window.h"
#include "jalon-test-remote-file.h"
#include "jalon-test-window.h"

/* Files that a portal or a network folder gives: they have no path on this computer. */

static const char *
get_message (Fixture *fixture)
{
  return gtk_label_get_label (GTK_LABEL (jalon_test_ui_find (GTK_WIDGET (fixture->window), "message_label")));
}

static void
test_open_and_save (Fixture      *fixture,
                    gconstpointer data)
{
  g_autoptr (GFile) file = jalon_test_remote_file_new (fixture->path);
  g_autofree char  *text = NULL;

  g_assert_true (jalon_window_open_file (fixture->window, file));
  g_assert_cmpstr (get_household (fixture)->title, ==, "Tests");

  g_object_set (get_household (fixture), "funds", (gint64) 25000, NULL);
  g_assert_true (jalon_window_save_now (fixture->window));
  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "25000"));
}

static void
test_bad_file (Fixture      *fixture,
               gconstpointer data)
{
  g_autoptr (GFile) file = jalon_test_remote_file_new (fixture->path);

  g_assert_true (g_file_set_contents (fixture->path, "{", -1, NULL));
  g_assert_false (jalon_window_open_file (fixture->window, file));
  g_assert_null (jalon_window_get_session (fixture->window));

  g_assert_cmpint (g_unlink (fixture->path), ==, 0);
  g_assert_false (jalon_window_open_file (fixture->window, file));
  g_assert_null (jalon_window_get_session (fixture->window));
}

/* Another program has changed it: nothing is overwritten, and it can be read again. */
static void
test_conflict_and_reload (Fixture      *fixture,
                          gconstpointer data)
{
  g_autoptr (GFile) file = jalon_test_remote_file_new (fixture->path);
  GtkWidget        *reload;

  g_assert_true (jalon_window_open_file (fixture->window, file));
  reload = jalon_test_ui_find (GTK_WIDGET (fixture->window), "reload_button");
  g_object_set (get_household (fixture), "funds", (gint64) 25000, NULL);
  g_assert_true (g_file_set_contents (fixture->path, "{ \"format\": \"jalon-profile/1\", \"title\": \"Somebody else\" }", -1, NULL));

  g_assert_false (jalon_window_save_now (fixture->window));
  g_assert_true (gtk_widget_get_visible (reload));
  g_signal_emit_by_name (reload, "clicked");
  jalon_test_ui_settle ();
  g_assert_cmpstr (get_household (fixture)->title, ==, "Somebody else");
  g_assert_cmpint (get_household (fixture)->funds, ==, JALON_UNANSWERED);
}

/* The window says which file is that of a newer version. */
static void
test_newer_version (Fixture      *fixture,
                    gconstpointer data)
{
  g_autoptr (GFile) file = jalon_test_remote_file_new (fixture->path);

  g_assert_true (g_file_set_contents (fixture->path, "{ \"format\": \"jalon-profile/2\", \"title\": \"Newer\" }", -1, NULL));
  g_assert_true (jalon_window_open_file (fixture->window, file));
  g_assert_true (g_str_has_prefix (get_message (fixture), "tests.jalon "));
}

static void
test_pdf (Fixture      *fixture,
          gconstpointer data)
{
  g_autofree char   *path = g_build_filename (fixture->folder, "sheets.pdf", NULL);
  g_autoptr (GFile)  file = jalon_test_remote_file_new (path);
  g_autoptr (GError) error = NULL;
  g_autofree char   *bytes = NULL;
  GtkWidget         *window;

  g_assert_true (jalon_window_open (fixture->window, fixture->path));
  window = jalon_print_window_new (GTK_WINDOW (fixture->window), jalon_window_get_session (fixture->window));
  gtk_window_present (GTK_WINDOW (window));
  gtk_test_widget_wait_for_draw (window);

  g_assert_true (jalon_print_window_export (JALON_PRINT_WINDOW (window), file, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &bytes, NULL, NULL));
  g_assert_true (g_str_has_prefix (bytes, "%PDF-"));

  gtk_window_destroy (GTK_WINDOW (window));
  g_unlink (path);
}

#define ADD_REMOTE(path, function) g_test_add ("/remote-file/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);

  ADD_REMOTE ("open-and-save", test_open_and_save);
  ADD_REMOTE ("bad-file", test_bad_file);
  ADD_REMOTE ("conflict-and-reload", test_conflict_and_reload);
  ADD_REMOTE ("newer-version", test_newer_version);
  ADD_REMOTE ("pdf", test_pdf);

  return g_test_run ();
}
