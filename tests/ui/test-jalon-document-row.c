/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-document-row.h"

#include "jalon-documents-page.h"
#include "jalon-store.h"
#include "jalon-target-bar.h"
#include "jalon-test-ui.h"

#include <glib/gi18n.h>

static gboolean
is_row_of (GtkWidget    *widget,
           gconstpointer key)
{
  return JALON_IS_DOCUMENT_ROW (widget) && jalon_item_group_find (jalon_document_row_get_group (JALON_DOCUMENT_ROW (widget)), key) != NULL;
}

/* DECISION 25: funds that only an invitation under a later program asks for say so in the row. */
static void
test_only_if_invited (void)
{
  g_autofree char         *path = g_build_filename (g_getenv ("JALON_SOURCE_DIR"), "data", "samples", "physician-self-employed.jalon", NULL);
  g_autofree char         *expected = g_strdup_printf (_ ("Only if you are invited under: %s"), "");
  g_autoptr (GError)       error = NULL;
  g_autoptr (JalonStore)   store = jalon_store_load (path, &error);
  g_autoptr (JalonClock)   clock = jalon_fixed_clock_new (JALON_TEST_TODAY);
  g_autoptr (JalonSession) session = NULL;
  GtkWidget               *page;
  GtkWidget               *row;
  GtkWindow               *window;

  g_assert_no_error (error);
  session = jalon_session_new (jalon_test_ui_get_knowledge (), clock, jalon_store_get_household (store), store);
  page = g_object_new (JALON_TYPE_DOCUMENTS_PAGE, "session", session, NULL);
  window = jalon_test_ui_present (page);
  row = jalon_test_ui_search (page, is_row_of, "proof_of_funds/household");
  g_assert_true (g_str_has_prefix (gtk_label_get_label (GTK_LABEL (jalon_test_ui_find (row, "status_label"))), expected));
  gtk_window_destroy (window);
}

/* A chosen day brings a second button: the bar above the documents still fits a narrow window. */
static void
test_narrow_with_a_day (void)
{
  const JalonDate          day = { 2027, 2, 1 };
  g_autoptr (JalonSession) session = jalon_test_ui_session ("'candidate': { 'given-name': 'Amina' }");
  GtkWidget               *bar = g_object_new (JALON_TYPE_TARGET_BAR, "session", session, NULL);
  GtkWindow               *window = jalon_test_ui_present (bar);
  int                      before;
  int                      after;

  gtk_widget_measure (bar, GTK_ORIENTATION_HORIZONTAL, -1, &before, NULL, NULL, NULL);
  g_object_set (jalon_session_get_household (session)->milestones, "planned-submission", &day, NULL);
  gtk_widget_measure (bar, GTK_ORIENTATION_HORIZONTAL, -1, &after, NULL, NULL, NULL);
  g_assert_cmpint (after, ==, before);
  gtk_window_destroy (window);
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);

  g_test_add_func ("/document-row/only-if-invited", test_only_if_invited);
  g_test_add_func ("/document-row/narrow-with-a-day", test_narrow_with_a_day);

  return g_test_run ();
}
