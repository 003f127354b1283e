/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-entry-row.h"
#include "jalon-household-frame.h"
#include "jalon-library.h"
#include "jalon-test-window.h"

/* Leaving a household: nothing that was typed is lost without a question. */

/* As after another program has changed the file below an edit. */
static void
make_conflict (Fixture *fixture)
{
  g_assert_true (jalon_window_open (fixture->window, fixture->path));
  g_object_set (get_household (fixture), "funds", (gint64) 25000, NULL);
  g_assert_true (g_file_set_contents (fixture->path, "{ \"format\": \"jalon-profile/1\", \"title\": \"Somebody else\" }", -1, NULL));
}

/* As on a full disk or in a folder that may not be written: the file's folder is gone. */
static void
make_unwritable (Fixture *fixture)
{
  g_autofree char *folder = g_build_filename (fixture->folder, "gone", NULL);
  g_autofree char *path = g_build_filename (folder, "tests.jalon", NULL);

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, HOUSEHOLD, -1, NULL));
  g_assert_true (jalon_window_open (fixture->window, path));
  g_object_set (get_household (fixture), "funds", (gint64) 25000, NULL);
  g_unlink (path);
  g_rmdir (folder);
  g_assert_true (g_file_set_contents (folder, "a file where the folder was", -1, NULL));
}

typedef struct
{
  const char *name;
  void (*make) (Fixture *fixture);
  const char *action;
  const char *target;
} LeaveRow;

static const LeaveRow leave_rows[] = {
  { "conflict/new", make_conflict, "win.new", NULL },
  { "conflict/questions", make_conflict, "win.new-questions", NULL },
  { "conflict/example", make_conflict, "win.open-example", NULL },
  { "conflict/duplicate", make_conflict, "win.duplicate", NULL },
  { "conflict/switch", make_conflict, "win.open-path", "other" },
  { "unwritable/new", make_unwritable, "win.new", NULL },
  { "unwritable/switch", make_unwritable, "win.open-path", "other" },
};

static void
activate (Fixture        *fixture,
          const LeaveRow *row)
{
  g_autofree char *other = g_build_filename (fixture->folder, "other.jalon", NULL);

  g_assert_true (g_file_set_contents (other, "{ \"format\": \"jalon-profile/1\", \"title\": \"Other\" }", -1, NULL));
  if (row->target != NULL)
    gtk_widget_activate_action (GTK_WIDGET (fixture->window), row->action, "s", other);
  else
    gtk_widget_activate_action (GTK_WIDGET (fixture->window), row->action, NULL);
  jalon_test_ui_settle ();
}

static void
drop_extra_files (Fixture *fixture)
{
  static const char *const names[] = { "other.jalon", "gone" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, names[i], NULL);

      g_unlink (path);
    }
}

/* Edits that are not on the disk are thrown away by nobody but the person. */
static void
test_leaving_asks (Fixture      *fixture,
                   gconstpointer data)
{
  const LeaveRow *row = data;
  JalonSession   *session;

  row->make (fixture);
  session = jalon_window_get_session (fixture->window);
  activate (fixture, row);
  g_assert_nonnull (jalon_test_ui_find_alert ());
  g_assert_true (jalon_window_get_session (fixture->window) == session);

  jalon_test_ui_respond ("stay");
  jalon_test_ui_settle ();
  g_assert_null (jalon_test_ui_find_alert ());
  g_assert_true (jalon_window_get_session (fixture->window) == session);
  g_assert_cmpint (get_household (fixture)->funds, ==, 25000);

  activate (fixture, row);
  jalon_test_ui_respond ("close");
  jalon_test_ui_settle ();
  g_assert_true (jalon_window_get_session (fixture->window) != session);
  drop_extra_files (fixture);
}

/* Its date is typed over by one that is none: the file keeps the good one, and closing says so. */
static gboolean
match_birth_date (GtkWidget    *widget,
                  gconstpointer record)
{
  return JALON_IS_ENTRY_ROW (widget) && jalon_entry_row_get_record (JALON_ENTRY_ROW (widget)) == record && g_str_equal (jalon_entry_row_get_field (JALON_ENTRY_ROW (widget))->name, "birth-date");
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
  g_assert_nonnull (jalon_test_ui_find_alert ());
  g_assert_nonnull (strstr (jalon_alert_get_heading (jalon_test_ui_find_alert ()), "1992-03-32"));
  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "1992-03-04"));
  g_assert_null (strstr (text, "1992-03-32"));

  jalon_test_ui_respond ("stay");
  jalon_test_ui_settle ();
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "1992-03-32");
  gtk_editable_set_text (GTK_EDITABLE (row), "1992-03-31");
  g_assert_cmpint (get_household (fixture)->candidate->birth_date.day, ==, 31);
  g_assert_false (jalon_entry_row_is_unkept (JALON_ENTRY_ROW (row)));
}

/* The window goes with the dialog that stood above it: no message of GTK, in any state. */
static void
test_closing_after_the_question (Fixture      *fixture,
                                 gconstpointer data)
{
  void (*const *make) (Fixture *) = data;
  gpointer window = fixture->window;

  (*make) (fixture);
  gtk_window_close (GTK_WINDOW (fixture->window));
  jalon_test_ui_settle ();
  g_assert_nonnull (jalon_test_ui_find_alert ());

  g_object_add_weak_pointer (G_OBJECT (window), &window);
  jalon_test_ui_respond ("close");
  while (window != NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_null (jalon_test_ui_find_alert ());
  drop_extra_files (fixture);
  fixture->window = NULL;
}

static void
make_wrong_date (Fixture *fixture)
{
  GtkWidget *row;

  g_assert_true (jalon_window_open (fixture->window, fixture->path));
  jalon_window_show_page (fixture->window, "profile");
  row = jalon_test_ui_search (GTK_WIDGET (fixture->window), match_birth_date, get_household (fixture)->candidate);
  gtk_editable_set_text (GTK_EDITABLE (row), "1992-03-32");
  jalon_entry_row_finish (JALON_ENTRY_ROW (row));
}

static void (*const closings[]) (Fixture *fixture) = { make_conflict, make_unwritable, make_wrong_date };

static const char *
get_menu_label (Fixture *fixture,
                int      n)
{
  GtkWidget  *frame = gtk_widget_get_parent (jalon_test_ui_find (GTK_WIDGET (fixture->window), "window_bin"));
  GMenuModel *menu = G_MENU_MODEL (jalon_household_frame_get_recent_menu (JALON_HOUSEHOLD_FRAME (frame)));
  static char label[100];
  char       *text = NULL;

  if (n >= g_menu_model_get_n_items (menu))
    return NULL;
  g_menu_model_get_item_attribute (menu, n, G_MENU_ATTRIBUTE_LABEL, "s", &text);
  g_strlcpy (label, text, sizeof (label));
  g_free (text);
  return label;
}

static guint
count_listed (Fixture *fixture)
{
  GtkListBox *list = GTK_LIST_BOX (jalon_test_ui_find (GTK_WIDGET (fixture->window), "household_list"));
  guint       n = 0;

  while (gtk_list_box_get_row_at_index (list, (int) n) != NULL)
    n++;
  return n;
}

static void
wait_for_label (Fixture    *fixture,
                const char *label)
{
  while (g_strcmp0 (get_menu_label (fixture, 0), label) != 0)
    g_main_context_iteration (NULL, TRUE);
}

/* Households of the library: renamed, deleted, brought back, and listed where none is open. */
static void
test_library (Fixture      *fixture,
              gconstpointer data)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "jalon", NULL);
  g_autofree char *first = g_build_filename (folder, "first.jalon", NULL);
  g_autofree char *second = g_build_filename (folder, "second.jalon", NULL);
  g_autofree char *trashed = g_build_filename (g_get_user_data_dir (), "Trash", "files", "second.jalon", NULL);
  g_auto (GStrv)   old = jalon_library_list ();

  for (guint i = 0; old[i] != NULL; i++)
    g_unlink (old[i]);
  g_mkdir_with_parents (folder, 0700);
  g_assert_true (g_file_set_contents (first, "{ \"format\": \"jalon-profile/1\", \"title\": \"First\" }", -1, NULL));
  g_assert_true (jalon_window_open (fixture->window, first));
  wait_for_label (fixture, "First");
  g_object_set (get_household (fixture), "title", "Renamed", NULL);
  g_assert_cmpstr (get_menu_label (fixture, 0), ==, "Renamed");
  g_assert_true (jalon_window_save_now (fixture->window));

  g_assert_true (g_file_set_contents (second, "{ \"format\": \"jalon-profile/1\", \"title\": \"Second\" }", -1, NULL));
  g_assert_true (jalon_window_open (fixture->window, second));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.delete", NULL);
  jalon_test_ui_respond ("delete");
  jalon_test_ui_settle ();
  g_assert_false (g_file_test (second, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (trashed, G_FILE_TEST_EXISTS));
  g_assert_cmpstr (get_household (fixture)->title, ==, "Renamed");

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.restore", NULL);
  g_assert_true (g_file_test (second, G_FILE_TEST_EXISTS));
  g_assert_cmpstr (get_household (fixture)->title, ==, "Second");

  jalon_window_close_household (fixture->window);
  while (count_listed (fixture) != 2)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (get_root_page (fixture), ==, "welcome");
  g_unlink (first);
  g_unlink (second);
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);

  ADD ("closing-says-what-is-unkept", test_closing_says_what_is_unkept);
  for (guint i = 0; i < G_N_ELEMENTS (leave_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/window/leaving-asks/", leave_rows[i].name, NULL);

      g_test_add (path, Fixture, &leave_rows[i], set_up, test_leaving_asks, tear_down);
    }
  for (guint i = 0; i < G_N_ELEMENTS (closings); i++)
    {
      g_autofree char *path = g_strdup_printf ("/window/closing-after-the-question/%u", i);

      g_test_add (path, Fixture, &closings[i], set_up, test_closing_after_the_question, tear_down);
    }
  ADD ("library", test_library);

  return g_test_run ();
}
