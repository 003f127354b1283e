/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-agenda-window.h"

#include <glib/gstdio.h>

#include "jalon-agenda-columns.h"
#include "jalon-test-ui.h"

/* Many households in a list, read one after the other. */

static char *
write_file (const char *folder,
            const char *name,
            const char *text)
{
  char              *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
  return path;
}

static JalonAgendaWindow *
open_window (const char *const *paths)
{
  JalonCalendarOptions options = { .names = TRUE, .stamp = 1795392000 };
  JalonAgendaWindow   *window = JALON_AGENDA_WINDOW (jalon_agenda_window_new (NULL, jalon_test_ui_get_knowledge (), JALON_TEST_TODAY, &options));

  jalon_agenda_window_read (window, paths);
  gtk_window_present (GTK_WINDOW (window));
  while (jalon_agenda_window_is_reading (window))
    g_main_context_iteration (NULL, TRUE);

  return window;
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      out_result)
{
  *(GAsyncResult **) out_result = g_object_ref (result);
}

/* All dates in one list, the earliest first, and in one file. */
static void
check_dates (JalonAgendaWindow *window,
             const char        *folder)
{
  g_autofree char         *path = g_build_filename (folder, "all.ics", NULL);
  g_autoptr (GFile)        file = g_file_new_for_path (path);
  g_autoptr (GError)       error = NULL;
  g_autofree char         *text = NULL;
  GtkListView             *view = GTK_LIST_VIEW (jalon_test_ui_find (GTK_WIDGET (window), "dates"));
  GListModel              *model = G_LIST_MODEL (gtk_list_view_get_model (view));
  const JalonAgendaDate   *before = NULL;
  g_autoptr (GAsyncResult) result = NULL;

  g_assert_cmpuint (g_list_model_get_n_items (model), >=, 2);
  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (JalonAgendaDate) date = g_list_model_get_item (model, i);

      if (before != NULL)
        g_assert_cmpint (jalon_date_compare (before->due, date->due), <=, 0);
      before = date; /* the model keeps it alive */
    }

  g_assert_true (gtk_widget_get_sensitive (jalon_test_ui_find (GTK_WIDGET (window), "export_button")));
  jalon_agenda_window_save_async (window, file, written_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  jalon_agenda_window_save_finish (result, &error);
  g_assert_no_error (error);
  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (text, "Young"));
  g_assert_nonnull (strstr (text, "Old"));
  g_remove (path);
}

static gboolean
is_with_text (GtkWidget    *widget,
              gconstpointer text)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) && strstr (gtk_label_get_label (GTK_LABEL (widget)), text) != NULL;
}

/* A narrow window, also with twice the text: what has no column stands below the household's name, and nothing is moved sideways. */
static void
check_narrow (JalonAgendaWindow *window,
              JalonRoom          room,
              int                percent)
{
  GtkWidget      *view = jalon_test_ui_find (GTK_WIDGET (window), "households");
  JalonNarrowBin *bin = JALON_NARROW_BIN (jalon_test_ui_find (GTK_WIDGET (window), "narrow_bin"));
  int             least;

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024 * percent / 100, NULL);
  jalon_test_ui_resize (GTK_WINDOW (window), 360, 2000);
  while (jalon_narrow_bin_get_room (bin) != room)
    g_main_context_iteration (NULL, TRUE);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (window));
  jalon_test_ui_settle ();

  gtk_widget_measure (view, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <=, 350);
  g_assert_true (gtk_widget_get_mapped (jalon_test_ui_find (GTK_WIDGET (window), "order_button")));
  g_assert_nonnull (jalon_test_ui_search (view, is_with_text, "Young"));
  g_assert_nonnull (jalon_test_ui_search (view, is_with_text, jalon_words_get_language () == JALON_LANGUAGE_FR ? " sur " : " ready"));
}

static void
test_list (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char   *folder = g_dir_make_tmp ("jalon-agenda-XXXXXX", &error);
  g_autofree char   *young = write_file (folder, "young.jalon", "{\"format\": \"jalon-profile/1\", \"title\": \"Young\", \"candidate\": {\"birth-date\": \"1996-12-01\"}}");
  g_autofree char   *old = write_file (folder, "old.jalon", "{\"format\": \"jalon-profile/1\", \"title\": \"Old\", \"candidate\": {\"birth-date\": \"1980-12-01\"}}");
  g_autofree char   *broken = write_file (folder, "broken.jalon", "{");
  const char *const  paths[] = { old, broken, young, NULL };
  JalonAgendaWindow *window = open_window (paths);
  GtkWidget         *view = jalon_test_ui_find (GTK_WIDGET (window), "households");
  GListModel        *model = G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (view)));
  const JalonAgenda *agenda = jalon_agenda_window_get_agenda (window);

  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 3);
  g_assert_cmpuint (agenda->entries->len, ==, 3);
  g_assert_nonnull (((JalonAgendaEntry *) agenda->entries->pdata[1])->error);

  /* The highest score first. */
  gtk_column_view_sort_by_column (GTK_COLUMN_VIEW (view), g_list_model_get_item (gtk_column_view_get_columns (GTK_COLUMN_VIEW (view)), 1), GTK_SORT_DESCENDING);
  {
    g_autoptr (JalonAgendaEntry) first = g_list_model_get_item (model, 0);

    g_assert_cmpstr (first->title, ==, "Young");
    g_assert_cmpint (first->score, ==, 110);
  }

  /* A narrow window shows no column that it has no room for. */
  {
    g_autoptr (GtkColumnViewColumn) programs = g_list_model_get_item (gtk_column_view_get_columns (GTK_COLUMN_VIEW (view)), 2);

    jalon_agenda_columns_set_room (GTK_COLUMN_VIEW (view), JALON_ROOM_NARROW);
    g_assert_false (gtk_column_view_column_get_visible (programs));
    jalon_agenda_columns_set_room (GTK_COLUMN_VIEW (view), JALON_ROOM_WIDE);
    g_assert_true (gtk_column_view_column_get_visible (programs));
  }

  check_narrow (window, JALON_ROOM_NARROW, 100);
  check_narrow (window, JALON_ROOM_TIGHT, 200);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);

  jalon_test_ui_check_language (GTK_WIDGET (window));
  check_dates (window, folder);
  gtk_window_destroy (GTK_WINDOW (window));
  g_remove (young);
  g_remove (old);
  g_remove (broken);
  g_rmdir (folder);
}

static void
test_nobody (void)
{
  const char *const  paths[] = { NULL };
  JalonAgendaWindow *window = open_window (paths);

  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (jalon_test_ui_find (GTK_WIDGET (window), "stack"))), ==, "empty");
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int   argc,
      char *argv[])
{
  jalon_test_ui_init (&argc, &argv);

  g_test_add_func ("/agenda-window/list", test_list);
  g_test_add_func ("/agenda-window/nobody", test_nobody);

  return g_test_run ();
}
