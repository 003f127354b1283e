/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-compare-window.h"
#include "jalon-documents-page.h"
#include "jalon-split-view.h"
#include "jalon-test-window.h"

/* The frame: opening, saving by itself, undo, and files that cannot be read. */

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

static JalonWindow *
make_unseen (void)
{
  g_autoptr (JalonClock) clock = jalon_fixed_clock_new (JALON_TEST_TODAY);

  return jalon_window_new (NULL, jalon_test_ui_get_knowledge (), clock);
}

static gboolean
has_half (gpointer    window,
          const char *name)
{
  return gtk_stack_get_child_by_name (GTK_STACK (jalon_test_ui_find (window, "root_stack")), name) != NULL;
}

/* Before the first frame nothing is made that is not on it. */
static void
test_halves (Fixture      *fixture,
             gconstpointer data)
{
  JalonWindow *window = make_unseen ();

  g_assert_true (has_half (fixture->window, "welcome"));
  g_assert_false (has_half (fixture->window, "household"));
  g_assert_null (jalon_window_get_page (fixture->window));
  jalon_window_show_page (fixture->window, "score"); /* of nobody */
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-item", "s", "passport");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-nth-page", "i", 1);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-pages", NULL);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.search", NULL);
  g_assert_false (has_half (fixture->window, "household"));

  g_assert_true (jalon_window_open (window, fixture->path));
  gtk_window_present (GTK_WINDOW (window));
  gtk_test_widget_wait_for_draw (GTK_WIDGET (window));
  g_assert_true (has_half (window, "household"));
  g_assert_false (has_half (window, "welcome"));

  jalon_window_close_household (window);
  g_assert_true (has_half (window, "welcome"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The file is read before the window is there: what is wrong with it is said above the window all the same. */
static void
test_bad_file_at_start (Fixture      *fixture,
                        gconstpointer data)
{
  JalonWindow *window = make_unseen ();

  g_assert_true (g_file_set_contents (fixture->path, "{", -1, NULL));
  g_assert_false (jalon_window_open (window, fixture->path));
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (window)));
  g_assert_true (has_half (window, "welcome"));
  g_assert_nonnull (jalon_test_ui_find_alert ());
  jalon_test_ui_respond ("close");
  jalon_test_ui_settle ();
  gtk_window_destroy (GTK_WINDOW (window));
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

static gboolean
match_take_back (GtkWidget    *widget,
                 gconstpointer what)
{
  return GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), "win.take-back") == 0;
}

static void
test_undo_and_redo (Fixture      *fixture,
                    gconstpointer data)
{
  GtkWidget *undo;
  GtkWidget *redo;

  jalon_window_open (fixture->window, fixture->path);
  undo = jalon_test_ui_find (GTK_WIDGET (fixture->window), "undo_button");
  redo = jalon_test_ui_find (GTK_WIDGET (fixture->window), "redo_button");
  g_assert_false (gtk_widget_is_sensitive (undo));

  g_object_set (get_household (fixture), "funds", (gint64) 25000, NULL);
  g_assert_true (gtk_widget_is_sensitive (undo));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo", NULL));
  g_assert_cmpint (get_household (fixture)->funds, ==, JALON_UNANSWERED);
  g_assert_true (gtk_widget_is_sensitive (redo));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.redo", NULL));
  g_assert_cmpint (get_household (fixture)->funds, ==, 25000);
}

/* The toast takes back the deletion that it names, whatever was edited since. */
static void
test_toast_takes_back_its_deletion (Fixture      *fixture,
                                    gconstpointer data)
{
  g_autoptr (JalonChild) child = g_object_new (JALON_TYPE_CHILD, NULL);
  JalonRecordList       *children;
  GtkWidget             *button;

  jalon_window_open (fixture->window, fixture->path);
  children = get_household (fixture)->children;
  g_object_set (child, "given-name", "Lina", NULL);
  jalon_record_list_append (children, JALON_RECORD (child));
  jalon_record_list_remove (children, 0);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.deleted", "s", "Lina");
  g_object_set (get_household (fixture), "funds", (gint64) 25000, NULL);

  /* A toast comes with the frame after the one that shows the household. */
  while ((button = jalon_test_ui_search (jalon_test_ui_find (GTK_WIDGET (fixture->window), "toast_overlay"), match_take_back, NULL)) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpuint (jalon_record_list_get_length (children), ==, 1);
  g_assert_true (jalon_record_list_get (children, 0) == (gpointer) child);
  g_assert_cmpint (get_household (fixture)->funds, ==, 25000);

  jalon_session_undo (jalon_window_get_session (fixture->window));
  g_assert_cmpuint (jalon_record_list_get_length (children), ==, 0);
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
  GtkWidget       *bar;
  g_autofree char *text = NULL;
  int              height;

  jalon_window_open (fixture->window, fixture->path);
  bar = jalon_test_ui_find (GTK_WIDGET (fixture->window), "message_bar");
  g_assert_false (gtk_widget_get_visible (bar));
  g_object_set (get_household (fixture), "funds", (gint64) 25000, NULL);
  g_assert_true (g_file_set_contents (fixture->path, "{ \"format\": \"jalon-profile/1\", \"title\": \"Somebody else\" }", -1, NULL));

  g_assert_false (jalon_window_save_now (fixture->window));
  g_assert_true (gtk_widget_get_visible (bar));
  gtk_widget_measure (bar, GTK_ORIENTATION_VERTICAL, 360, &height, NULL, NULL, NULL);
  g_assert_cmpint (height, <, 300); /* in a narrow window its buttons leave the words their room */
  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "Somebody else"));
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

  /* In a narrow window the list of pages says it, too: it is what is seen first. */
  g_assert_false (gtk_widget_get_visible (jalon_test_ui_find (GTK_WIDGET (fixture->window), "pages_message_label")));
  jalon_test_ui_resize (GTK_WINDOW (fixture->window), 360, 640);
  jalon_test_ui_settle ();
  g_assert_true (gtk_widget_get_visible (jalon_test_ui_find (GTK_WIDGET (fixture->window), "pages_message_label")));
}

static gboolean
match_changeable (GtkWidget    *widget,
                  gconstpointer what)
{
  if (!gtk_widget_is_sensitive (widget))
    return FALSE;
  if (GTK_IS_TEXT (widget)) /* the search of a drop-down that does not open, on newer toolkits, changes nothing */
    return gtk_editable_get_editable (GTK_EDITABLE (widget)) && gtk_widget_get_ancestor (widget, GTK_TYPE_POPOVER) == NULL;
  if (ADW_IS_COMBO_ROW (widget))
    return gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (widget)); /* else it is only read */
  /* A row that unfolds has a switch of its own, which is not shown. */
  return (GTK_IS_SWITCH (widget) && gtk_widget_get_visible (widget)) || GTK_IS_CHECK_BUTTON (widget);
}

/* Nothing that is answered in it can be changed; another day may be looked at. */
static void
test_newer_version_is_not_edited (Fixture      *fixture,
                                  gconstpointer data)
{
  g_assert_true (g_file_set_contents (fixture->path, "{ \"format\": \"jalon-profile/2\", \"title\": \"Newer\", \"candidate\": { \"given-name\": \"Amina\" } }", -1, NULL));
  g_assert_true (jalon_window_open (fixture->window, fixture->path));
  jalon_window_show_page (fixture->window, "profile");
  jalon_test_ui_settle ();
  g_assert_null (jalon_test_ui_search (jalon_test_ui_find (GTK_WIDGET (fixture->window), "section_stack"), match_changeable, NULL));
  jalon_window_show_page (fixture->window, "documents");
  jalon_test_ui_settle ();
  g_assert_null (jalon_test_ui_search (jalon_test_ui_find (GTK_WIDGET (fixture->window), "application_group"), match_changeable, NULL));
  g_assert_false (gtk_widget_is_sensitive (jalon_test_ui_find (gtk_widget_get_ancestor (jalon_test_ui_find (GTK_WIDGET (fixture->window), "application_group"), JALON_TYPE_DOCUMENTS_PAGE), "add_button")));
  jalon_window_show_page (fixture->window, "eligibility");
  g_assert_true (gtk_widget_is_sensitive (jalon_test_ui_find (GTK_WIDGET (fixture->window), "day_button")));
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

  /* Names stay, what describes is said in the reader's language. */
  for (guint i = 0; i < jalon_record_list_get_length (get_household (fixture)->documents); i++)
    {
      g_autofree char *note = NULL;

      g_object_get (jalon_record_list_get (get_household (fixture)->documents, i), "note", &note, NULL);
      g_assert_true (note == NULL || (strstr (note, "translated") == NULL && strstr (note, "missing") == NULL) == (jalon_words_get_language () == JALON_LANGUAGE_FR));
    }
}

static GtkWindow *
find_comparison (void)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *one = windows; one != NULL; one = one->next)
    if (JALON_IS_COMPARE_WINDOW (one->data) && gtk_widget_get_mapped (one->data))
      return one->data;
  return NULL;
}

/* The household that is open is in the library too, and is compared once. */
static void
test_compare_what_is_open (Fixture      *fixture,
                           gconstpointer data)
{
  GtkWindow *comparison;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.open-example", NULL));
  g_assert_true (jalon_window_save_now (fixture->window));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.compare", NULL));
  while ((comparison = find_comparison ()) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (gtk_drop_down_get_selected (GTK_DROP_DOWN (jalon_test_ui_find (GTK_WIDGET (comparison), "first"))), ==, 1);
  g_assert_cmpuint (gtk_drop_down_get_selected (GTK_DROP_DOWN (jalon_test_ui_find (GTK_WIDGET (comparison), "third"))), ==, 0);
  gtk_window_close (comparison);
}

/* Another program has changed the file: it can be shown as it is now, and nothing is asked. */
static void
test_reload (Fixture      *fixture,
             gconstpointer data)
{
  GtkWidget       *reload;
  GtkWidget       *bar;
  g_autofree char *title = NULL;

  g_assert_true (jalon_window_open (fixture->window, fixture->path));
  reload = jalon_test_ui_find (GTK_WIDGET (fixture->window), "reload_button");
  bar = jalon_test_ui_find (GTK_WIDGET (fixture->window), "message_bar");
  g_assert_false (gtk_widget_get_visible (reload));
  g_object_set (get_household (fixture), "title", "Mine", NULL);
  g_assert_true (g_file_set_contents (fixture->path, "{ \"format\": \"jalon-profile/1\", \"title\": \"Theirs\" }", -1, NULL));
  g_assert_false (jalon_window_save_now (fixture->window));
  g_assert_true (gtk_widget_get_visible (reload));

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.reload", NULL));
  g_object_get (get_household (fixture), "title", &title, NULL);
  g_assert_cmpstr (title, ==, "Theirs");
  g_assert_false (gtk_widget_get_visible (bar));
}

/* Twice the text leaves no room for a sidebar beside a page in a window of 1,120 pixels. */
static void
test_sidebar_and_text (Fixture      *fixture,
                       gconstpointer data)
{
  GtkSettings    *settings = gtk_widget_get_settings (GTK_WIDGET (fixture->window));
  JalonSplitView *view;
  GtkWidget      *sidebar;
  GtkWidget      *content;
  int             dpi;

  jalon_window_open (fixture->window, fixture->path);
  view = JALON_SPLIT_VIEW (jalon_test_ui_find (GTK_WIDGET (fixture->window), "split_view"));
  sidebar = jalon_test_ui_find (GTK_WIDGET (fixture->window), "sidebar");
  content = jalon_test_ui_find (GTK_WIDGET (fixture->window), "content");
  gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->window));
  jalon_test_ui_settle ();
  g_assert_false (jalon_split_view_is_folded (view));

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 192 * 1024, NULL);
  while (!jalon_split_view_is_folded (view))
    g_main_context_iteration (NULL, TRUE);

  /* One of both is seen. */
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-page", "s", "score");
  while (gtk_widget_get_mapped (sidebar) || !gtk_widget_get_mapped (content))
    g_main_context_iteration (NULL, TRUE);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-pages", NULL);
  while (!gtk_widget_get_mapped (sidebar) || gtk_widget_get_mapped (content))
    g_main_context_iteration (NULL, TRUE);

  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
  while (jalon_split_view_is_folded (view))
    g_main_context_iteration (NULL, TRUE);
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);

  ADD ("compare-what-is-open", test_compare_what_is_open); /* first: the library is empty */
  ADD ("reload", test_reload);
  ADD ("first-start", test_first_start);
  ADD ("open", test_open);
  ADD ("halves", test_halves);
  ADD ("bad-file", test_bad_file);
  ADD ("bad-file-at-start", test_bad_file_at_start);
  ADD ("undo-and-redo", test_undo_and_redo);
  ADD ("toast-takes-back-its-deletion", test_toast_takes_back_its_deletion);
  ADD ("saves-by-itself", test_saves_by_itself);
  ADD ("conflict", test_conflict);
  ADD ("title", test_title);
  ADD ("newer-version", test_newer_version);
  ADD ("newer-version-is-not-edited", test_newer_version_is_not_edited);
  ADD ("new-household", test_new_household);
  ADD ("example", test_example);
  g_test_add ("/window/sidebar-and-text", Fixture, NULL, set_up, test_sidebar_and_text, tear_down);

  return g_test_run ();
}
