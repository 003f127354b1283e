/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-print.h"

#include <glib/gstdio.h>

#include "jalon-print-window.h"
#include "jalon-test-ui.h"

/* Printing as the dialog does it, into a file, and what stands in that file. */

#define HOUSEHOLD                                                                  \
  "'title': 'Amina and Karim', 'milestones': { 'profile-started': '2026-10-05' }," \
  "'candidate': { 'given-name': 'Amina', 'birth-date': '1992-03-04', 'passport-expires': '2029-05-01' }"

typedef struct
{
  JalonSession *session;
  char         *folder;
  char         *path;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->session = jalon_test_ui_session (HOUSEHOLD);
  fixture->folder = g_dir_make_tmp ("jalon-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "sheets.pdf", NULL);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_unlink (fixture->path);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0); /* no half-written file stays */
  g_assert_finalize_object (fixture->session);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static char *
run (const char *program,
     const char *path,
     const char *last)
{
  const char        *arguments[] = { program, path, last, NULL };
  char              *output = NULL;
  g_autoptr (GError) error = NULL;

  g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL, NULL, &error);
  g_assert_no_error (error);
  return output;
}

static void
assert_contains (const char *text,
                 const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("“%s” is not in: %s", part, text);
}

typedef struct
{
  const char       *name;
  const JalonPaper *paper;
  const char       *size; /* as pdfinfo says it */
} PaperRow;

static const PaperRow paper_rows[] = {
  { "letter", &jalon_paper_letter, "612 x 792" },
  { "a4", &jalon_paper_a4, "595" },
};

static JalonReport *
make_whole_report (gpointer user_data)
{
  return jalon_report_new (jalon_session_get_plan (user_data), JALON_REPORT_USUAL | JALON_REPORT_SCORE);
}

static void
test_export (Fixture      *fixture,
             gconstpointer data)
{
  const PaperRow    *row = data;
  g_autoptr (GFile)  file = g_file_new_for_path (fixture->path);
  g_autoptr (GError) error = NULL;
  g_autofree char   *info = NULL;
  g_autofree char   *text = NULL;

  g_assert_true (jalon_print_export_report (make_whole_report, fixture->session, file, row->paper, &error));
  g_assert_no_error (error);

  info = run ("pdfinfo", fixture->path, NULL);
  assert_contains (info, row->size);
  text = run ("pdftotext", fixture->path, "-");
  assert_contains (text, "Amina");
  assert_contains (text, "2026");
}

static void
test_keeps_the_old_file (Fixture      *fixture,
                         gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile)  missing = g_file_new_build_filename (fixture->folder, "missing", "sheets.pdf", NULL);

  g_assert_false (jalon_print_export_report (make_whole_report, fixture->session, missing, &jalon_paper_letter, &error));
  g_assert_nonnull (error);
}

static JalonReport *
make_nothing (gpointer user_data)
{
  return NULL;
}

static void
test_nothing_to_print (Fixture      *fixture,
                       gconstpointer data)
{
  g_autoptr (GFile)  file = g_file_new_for_path (fixture->path);
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (fixture->path, "old", -1, NULL));
  g_assert_false (jalon_print_export_report (make_nothing, NULL, file, &jalon_paper_letter, &error));
  g_assert_error (error, GTK_PRINT_ERROR, GTK_PRINT_ERROR_GENERAL);
  {
    g_autofree char *kept = NULL;

    g_assert_true (g_file_get_contents (fixture->path, &kept, NULL, NULL));
    g_assert_cmpstr (kept, ==, "old");
  }
}

static guint
get_n_pages (GtkWidget *window)
{
  guint n_pages;

  g_object_get (window, "n-pages", &n_pages, NULL);
  return n_pages;
}

static void
choose (GtkWidget  *window,
        const char *button,
        gboolean    active)
{
  gtk_check_button_set_active (GTK_CHECK_BUTTON (jalon_test_ui_find (window, button)), active);
}

static gboolean
match_toggle_group (GtkWidget    *widget,
                    gconstpointer nothing)
{
  return g_strcmp0 (G_OBJECT_TYPE_NAME (widget), "AdwToggleGroup") == 0;
}

/* The toolkit's own choice of one, where it has one, says and takes what the buttons say. */
static void
choose_a4 (GtkWidget *window)
{
  GtkToggleButton *letter = GTK_TOGGLE_BUTTON (jalon_test_ui_find (window, "letter_button"));
  GtkToggleButton *a4 = GTK_TOGGLE_BUTTON (jalon_test_ui_find (window, "a4_button"));
  GtkWidget       *group = jalon_test_ui_search (window, match_toggle_group, NULL);
  guint            chosen;

  gtk_toggle_button_set_active (letter, TRUE);
  g_assert_cmpint (group == NULL, ==, g_type_from_name ("AdwToggle") == 0);
  g_assert_cmpint (gtk_widget_get_mapped (GTK_WIDGET (a4)), ==, group == NULL);
  if (group == NULL)
    {
      gtk_toggle_button_set_active (a4, TRUE);
      return;
    }

  g_object_get (group, "active", &chosen, NULL);
  g_assert_cmpuint (chosen, ==, 0);
  g_object_set (group, "active", 1, NULL);
  g_assert_true (gtk_toggle_button_get_active (a4));
  gtk_toggle_button_set_active (letter, TRUE);
  g_object_get (group, "active", &chosen, NULL);
  g_assert_cmpuint (chosen, ==, 0);
  g_object_set (group, "active", 1, NULL);
}

static void
test_preview (Fixture      *fixture,
              gconstpointer data)
{
  GtkWidget         *window = jalon_print_window_new (NULL, fixture->session);
  g_autoptr (GFile)  file = g_file_new_for_path (fixture->path);
  g_autoptr (GError) error = NULL;
  gpointer           weak = window;
  guint              n_pages;

  g_object_add_weak_pointer (G_OBJECT (window), &weak);
  gtk_window_present (GTK_WINDOW (window));
  gtk_test_widget_wait_for_draw (window);

  choose (window, "checklist_button", TRUE);
  choose (window, "now_button", FALSE);
  choose (window, "dates_button", FALSE);
  choose (window, "score_button", FALSE);
  n_pages = get_n_pages (window);
  g_assert_cmpuint (n_pages, >, 0);

  /* The sheet takes a page of its own; the list may take one less, as the title stands on the sheet then. */
  choose (window, "now_button", TRUE);
  g_assert_cmpuint (get_n_pages (window), >=, n_pages);
  g_assert_cmpuint (get_n_pages (window), <=, n_pages + 1);
  choose (window, "checklist_button", FALSE);
  g_assert_cmpuint (get_n_pages (window), ==, 1);
  choose (window, "checklist_button", TRUE);
  gtk_test_widget_wait_for_draw (window);

  choose_a4 (window);
  g_assert_true (jalon_print_window_export (JALON_PRINT_WINDOW (window), file, &error));
  g_assert_no_error (error);
  {
    g_autofree char *info = run ("pdfinfo", fixture->path, NULL);

    assert_contains (info, "595");
  }

  choose (window, "checklist_button", FALSE);
  choose (window, "now_button", FALSE);
  g_assert_cmpuint (get_n_pages (window), ==, 0);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (jalon_test_ui_find (window, "stack"))), ==, "empty");
  g_assert_false (gtk_widget_is_sensitive (jalon_test_ui_find (window, "print_button")));

  gtk_window_destroy (GTK_WINDOW (window));
  jalon_test_ui_settle ();
  g_assert_null (weak);
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (paper_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/print/export/", paper_rows[i].name, NULL);

      g_test_add (path, Fixture, &paper_rows[i], set_up, test_export, tear_down);
    }
  g_test_add ("/print/keeps-the-old-file", Fixture, NULL, set_up, test_keeps_the_old_file, tear_down);
  g_test_add ("/print/nothing-to-print", Fixture, NULL, set_up, test_nothing_to_print, tear_down);
  g_test_add ("/print/preview", Fixture, NULL, set_up, test_preview, tear_down);
  return g_test_run ();
}
