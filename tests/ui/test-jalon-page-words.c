/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-glossary.h"
#include "jalon-print-window.h"
#include "jalon-test-tour.h"
#include "jalon-test-window.h"
#include "jalon-word-button.h"

/* Every word of the field that stands on a page is explained there, by a button that can be reached. */

typedef struct
{
  gboolean stands;
  gboolean explained;
} Word;

static Word *words;
static guint n_explained; /* on all pages */

static gboolean
is_wanted (const char *name)
{
  const char *only = g_getenv ("JALON_PAGE_WORDS");

  return only == NULL || strstr (name, only) != NULL;
}

static void
mark (const char *text,
      gboolean    explained)
{
  for (guint word = 0; word < jalon_glossary_get_length (); word++)
    if (jalon_glossary_find (word, text) != NULL)
      *(explained ? &words[word].explained : &words[word].stands) = TRUE;
}

static char *
dup_without_links (GtkLabel *label)
{
  g_autoptr (GRegex) link = g_regex_new ("<a .*?</a>", 0, 0, NULL);

  if (!gtk_label_get_use_markup (label))
    return g_strdup (gtk_label_get_text (label));
  return g_regex_replace_literal (link, gtk_label_get_label (label), -1, 0, "", 0, NULL);
}

static void
look_at (GtkWidget  *widget,
         const char *page,
         gboolean    button)
{
  button = button || JALON_IS_WORD_BUTTON (widget);
  if (!gtk_widget_get_mapped (widget) || GTK_IS_NATIVE (widget) || (GTK_IS_BUTTON (widget) && !button))
    return;
  if (GTK_IS_LABEL (widget))
    {
      g_autofree char *text = dup_without_links (GTK_LABEL (widget));

      if (button) /* the lines of a button are in its middle, unless they are words in a row */
        g_assert_cmpint (gtk_label_get_justify (GTK_LABEL (widget)), ==, GTK_JUSTIFY_LEFT);
      mark (text, button);
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    look_at (child, page, button);
}

/* What is on paper is drawn, and read back from a PDF of it. */
static void
look_at_paper (JalonPrintWindow *window)
{
  g_autofree char   *path = g_build_filename (g_get_tmp_dir (), "jalon-page-words.pdf", NULL);
  g_autoptr (GFile)  file = g_file_new_for_path (path);
  g_autofree char   *text = NULL;
  g_autoptr (GError) error = NULL;
  const char        *argv[] = { "pdftotext", "-enc", "UTF-8", path, "-", NULL };

  g_object_set (window, "score", TRUE, NULL);
  jalon_test_tour_settle (GTK_WIDGET (window));
  g_assert_true (jalon_print_window_export (window, file, &error));
  g_assert_true (g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &text, NULL, NULL, &error));
  g_assert_no_error (error);
  g_unlink (path);
  mark (text, FALSE);
}

static void
visit (GtkWidget  *window,
       const char *name,
       gpointer    data)
{
  memset (words, 0, jalon_glossary_get_length () * sizeof (Word));
  if (JALON_IS_PRINT_WINDOW (window))
    look_at_paper (JALON_PRINT_WINDOW (window));
  for (GtkWidget *child = gtk_widget_get_first_child (window); child != NULL; child = gtk_widget_get_next_sibling (child))
    look_at (child, name, FALSE);
  for (guint word = 0; word < jalon_glossary_get_length (); word++)
    {
      if (words[word].stands && !words[word].explained)
        {
          g_test_message ("%s: nothing explains %s", name, jalon_glossary_get_title (word));
          g_test_fail ();
        }
      n_explained += words[word].explained;
    }
}

static void
open_sample (Fixture *fixture)
{
  g_autofree char *path = g_build_filename (g_getenv ("JALON_SOURCE_DIR"), "data", "samples", "couple-morocco.jalon", NULL);
  g_autofree char *text = NULL;

  words = g_new0 (Word, jalon_glossary_get_length ());
  n_explained = 0;
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_true (g_file_set_contents (fixture->path, text, -1, NULL));
  g_assert_true (jalon_window_open (fixture->window, fixture->path));
  jalon_test_tour_settle (GTK_WIDGET (fixture->window));
}

static void
end (void)
{
  g_assert_cmpuint (n_explained, >, 0);
  g_clear_pointer (&words, g_free);
}

static void
test_pages (Fixture      *fixture,
            gconstpointer data)
{
  open_sample (fixture);
  jalon_test_tour_pages (GTK_WIDGET (fixture->window), is_wanted, visit, NULL);
  end ();
}

/* Help explains them itself, and its pages say where. */
static gboolean
is_window_wanted (const char *name)
{
  return is_wanted (name) && !g_str_equal (name, "help");
}

static void
test_windows (Fixture      *fixture,
              gconstpointer data)
{
  open_sample (fixture);
  jalon_test_tour_dialogs (GTK_WIDGET (fixture->window), is_window_wanted, visit, NULL);
  end ();
}

static void
test_questions (Fixture      *fixture,
                gconstpointer data)
{
  g_autoptr (JalonSession) nobody = jalon_test_ui_session ("'candidate': {}");

  open_sample (fixture);
  jalon_test_tour_questions (jalon_window_get_session (fixture->window), "couple", is_wanted, visit, NULL);
  jalon_test_tour_questions (nobody, "empty", is_wanted, visit, NULL);
  end ();
}

/* The popover ---------------------------------------------------------------- */

static gboolean
is_word_button (GtkWidget    *widget,
                gconstpointer what)
{
  return JALON_IS_WORD_BUTTON (widget) && gtk_widget_get_mapped (widget);
}

static gboolean
is_popover (GtkWidget    *widget,
            gconstpointer what)
{
  return GTK_IS_POPOVER (widget);
}

static gboolean
is_explanation (GtkWidget    *widget,
                gconstpointer what)
{
  return GTK_IS_LABEL (widget) && g_strcmp0 (gtk_label_get_text (GTK_LABEL (widget)), what) == 0;
}

static const char *
find_text (const char *form)
{
  for (guint word = 0; word < jalon_glossary_get_length (); word++)
    if (jalon_glossary_find (word, form) != NULL)
      return jalon_glossary_get_text (word);
  return NULL;
}

/* A press says what the word means, within a window of 360 pixels at twice the text too. */
static void
test_popover (Fixture      *fixture,
              gconstpointer data)
{
  GtkWidget *button;
  GtkWidget *popover;

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024 * 2, NULL);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 640);
  open_sample (fixture);
  jalon_window_show_page (fixture->window, "profile");
  jalon_profile_page_show_section (JALON_PROFILE_PAGE (jalon_test_ui_search (GTK_WIDGET (fixture->window), jalon_test_tour_is_profile, NULL)), "candidate");
  jalon_test_tour_settle (GTK_WIDGET (fixture->window));

  button = jalon_test_ui_search (GTK_WIDGET (fixture->window), is_word_button, NULL);
  g_assert_nonnull (button);
  g_assert_null (jalon_test_ui_search (button, is_popover, NULL));
  g_assert_true (gtk_widget_get_focusable (gtk_widget_get_first_child (button)));
  g_signal_emit_by_name (gtk_widget_get_first_child (button), "clicked");
  while ((popover = jalon_test_ui_search (button, is_popover, NULL)) == NULL || !gtk_widget_get_mapped (popover))
    g_main_context_iteration (NULL, TRUE);
  jalon_test_tour_settle (GTK_WIDGET (fixture->window));

  g_assert_true (gtk_widget_get_mapped (popover));
  g_assert_nonnull (jalon_test_ui_search (popover, is_explanation, find_text ("CLB")));
  g_assert_cmpint (gtk_widget_get_width (popover), <=, 360);
  g_assert_cmpint (gtk_widget_get_height (popover), <=, 640);
  gtk_popover_popdown (GTK_POPOVER (popover));
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);
  g_clear_pointer (&words, g_free);
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);

  g_test_add ("/page-words/pages", Fixture, NULL, set_up, test_pages, tear_down);
  g_test_add ("/page-words/windows", Fixture, NULL, set_up, test_windows, tear_down);
  g_test_add ("/page-words/questions", Fixture, NULL, set_up, test_questions, tear_down);
  g_test_add ("/page-words/popover", Fixture, NULL, set_up, test_popover, tear_down);
  return g_test_run ();
}
