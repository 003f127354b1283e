/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-help.h"
#include "jalon-rules-window.h"

#include "jalon-test-ui.h"
#include "jalon-words.h"

/* The search of Help and Rules looks through all pages, and takes letters without their accents. */

static gboolean
match_entry (GtkWidget    *widget,
             gconstpointer nothing)
{
  return GTK_IS_SEARCH_ENTRY (widget) && gtk_widget_get_child_visible (widget) && gtk_widget_get_mapped (widget);
}

static GtkEditable *
find_entry (GtkWidget *dialog)
{
  GtkWidget *entry = jalon_test_ui_search (dialog, match_entry, NULL);

  g_assert_nonnull (entry);
  return GTK_EDITABLE (entry);
}

static guint
count_rows (GtkWidget *widget)
{
  guint n = ADW_IS_ACTION_ROW (widget) && gtk_widget_get_mapped (widget) ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += count_rows (child);
  return n;
}

static gboolean
match_text (GtkWidget    *widget,
            gconstpointer text)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), text) != NULL;
}

/* (transfer full): a dialog that is shown */
static GtkWidget *
show (GtkWidget *dialog)
{
  g_object_ref_sink (dialog);
  jalon_platform_present (dialog, NULL);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (gtk_widget_get_root (dialog)));
  return dialog;
}

static void
test_help (void)
{
  GtkWidget  *dialog = show (jalon_help_new ());
  const char *word = jalon_words_get_language () == JALON_LANGUAGE_FR ? "evaluation des diplomes" : "CREDENTIAL assessment";
  guint       n_rows;

  n_rows = count_rows (dialog);
  g_assert_cmpuint (n_rows, >, 8);

  /* What another page explains is shown there, and one goes on typing. */
  gtk_editable_set_text (find_entry (dialog), word);
  jalon_test_ui_settle ();
  g_assert_cmpstr (gtk_editable_get_text (find_entry (dialog)), ==, word);
  g_assert_cmpuint (count_rows (dialog), >=, 1);
  g_assert_cmpuint (count_rows (dialog), <, 6);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (gtk_widget_get_root (dialog)), GTK_WIDGET (find_entry (dialog))));

  gtk_editable_set_text (find_entry (dialog), "zebra");
  jalon_test_ui_settle ();
  g_assert_cmpuint (count_rows (dialog), ==, 0);
  g_assert_nonnull (jalon_test_ui_search (dialog, match_text, "zebra"));

  gtk_editable_set_text (find_entry (dialog), "");
  jalon_test_ui_settle ();
  g_assert_cmpuint (count_rows (dialog), >, 8);
  g_assert_null (jalon_test_ui_search (dialog, match_text, "zebra"));
  jalon_platform_close (dialog);
  g_object_unref (dialog);
}

static void
test_rules (void)
{
  GtkWidget  *dialog = show (jalon_rules_window_new (jalon_test_ui_get_knowledge (), (JalonDate){ 2026, 11, 23 }));
  const char *word = jalon_words_get_language () == JALON_LANGUAGE_FR ? "ETABLISSEMENT" : "settlement";

  gtk_editable_set_text (find_entry (dialog), word);
  jalon_test_ui_settle ();
  g_assert_cmpuint (count_rows (dialog), >=, 1);
  jalon_platform_close (dialog);
  g_object_unref (dialog);
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);
  g_test_add_func ("/pages-search/help", test_help);
  g_test_add_func ("/pages-search/rules", test_rules);
  return g_test_run ();
}
