/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-document-row.h"

#include "jalon-documents-page.h"
#include "jalon-entry-row.h"
#include "jalon-labels.h"
#include "jalon-store.h"
#include "jalon-target-bar.h"
#include "jalon-test-page.h"

#include <glib/gi18n.h>
#include <string.h>

/* A couple: a passport each. */
#define HOUSEHOLD                                                                                                                    \
  "'relationship': 'married', 'candidate': { 'given-name': 'Amina', 'birth-date': '1992-03-04', 'passport-expires': '2029-05-01' }," \
  "'partner': { 'given-name': 'Karim', 'birth-date': '1990-10-21', 'passport-expires': '2026-11-12' }, 'milestones': { 'profile-started': '2026-10-05' }"

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  jalon_test_page_open (fixture, JALON_TYPE_DOCUMENTS_PAGE, HOUSEHOLD);
}

static gboolean
is_row_of (GtkWidget    *widget,
           gconstpointer key)
{
  return JALON_IS_DOCUMENT_ROW (widget) && jalon_item_group_find (jalon_document_row_get_group (JALON_DOCUMENT_ROW (widget)), key) != NULL;
}

/* The row of a document that a person is asked for. */
static GtkWidget *
find_row (GtkWidget  *page,
          const char *key)
{
  return jalon_test_ui_search (page, is_row_of, key);
}

static gboolean
is_entry_of (GtkWidget    *widget,
             gconstpointer field)
{
  return JALON_IS_ENTRY_ROW (widget) && g_str_equal (jalon_entry_row_get_field (JALON_ENTRY_ROW (widget))->name, field);
}

/* Opening writes nothing; the first edit makes the entry. */
static void
test_details (Fixture      *fixture,
              gconstpointer data)
{
  JalonHousehold *household = jalon_session_get_household (fixture->session);
  GtkWidget      *row = find_row (fixture->page, "passport/candidate");
  GtkWidget      *entry;
  GtkWidget      *persons;
  JalonDocument  *document;

  g_object_set (row, "open", TRUE, NULL);
  g_assert_cmpuint (jalon_record_list_get_length (household->documents), ==, 0);
  g_assert_true (g_str_has_prefix (gtk_label_get_label (GTK_LABEL (jalon_test_ui_find (row, "contents_label"))), "• "));

  /* It opens on the copy that needs it: Karim’s, which has expired. */
  entry = jalon_test_ui_search (row, is_entry_of, "requested");
  g_assert_nonnull (entry);
  gtk_editable_set_text (GTK_EDITABLE (jalon_entry_row_get_text (JALON_ENTRY_ROW (entry))), "2026-11-02");
  jalon_entry_row_finish (JALON_ENTRY_ROW (entry));
  document = jalon_household_find_document (household, "passport", "partner", NULL);
  g_assert_nonnull (document);
  g_assert_true (jalon_date_equal (document->requested, (JalonDate){ 2026, 11, 2 }));
  g_assert_true (jalon_test_ui_search (row, is_entry_of, "requested") == entry);

  /* The other person's copy has days of its own. */
  persons = jalon_test_ui_find (row, "person_box");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (gtk_widget_get_first_child (persons)), TRUE);
  entry = jalon_test_ui_search (row, is_entry_of, "requested");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (jalon_entry_row_get_text (JALON_ENTRY_ROW (entry)))), ==, "");
  gtk_editable_set_text (GTK_EDITABLE (jalon_entry_row_get_text (JALON_ENTRY_ROW (entry))), "2026-11-03");
  jalon_entry_row_finish (JALON_ENTRY_ROW (entry));
  document = jalon_household_find_document (household, "passport", "candidate", NULL);
  g_assert_true (jalon_date_equal (document->requested, (JalonDate){ 2026, 11, 3 }));
}

static gboolean
is_entry_seen (GtkWidget  *row,
               const char *field)
{
  GtkWidget *entry = jalon_test_ui_search (row, is_entry_of, field);

  return entry != NULL && gtk_widget_get_visible (entry);
}

static gboolean
is_origin (GtkWidget    *widget,
           gconstpointer data)
{
  return G_OBJECT_TYPE (widget) == ADW_TYPE_ACTION_ROW && gtk_widget_get_visible (widget) &&
         strstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), data) != NULL;
}

/* No day is asked for twice, and none that the paper does not have; what is answered is seen all the same. */
static void
test_fields (Fixture      *fixture,
             gconstpointer data)
{
  JalonHousehold *household = jalon_session_get_household (fixture->session);
  GtkWidget      *passport = find_row (fixture->page, "passport/candidate");
  GtkWidget      *photo = find_row (fixture->page, "digital_photo/candidate");
  GtkWidget      *history = find_row (fixture->page, "personal_history/candidate");
  GtkWidget      *origin;
  JalonDate       end = { 2027, 6, 1 };

  g_object_set (passport, "open", TRUE, NULL);
  g_object_set (photo, "open", TRUE, NULL);
  g_object_set (history, "open", TRUE, NULL);

  /* The profile holds the end of the passport. */
  origin = jalon_test_ui_search (passport, is_origin, jalon_label_field (JALON_TYPE_PERSON, "passport-expires"));
  g_assert_nonnull (origin);
  g_assert_nonnull (strstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (origin)), "2026"));
  g_assert_false (is_entry_seen (passport, "expires"));
  g_assert_false (is_entry_seen (passport, "issued"));
  g_assert_true (is_entry_seen (passport, "requested"));
  g_object_set (household->partner, "passport-expires", &end, NULL);
  g_assert_nonnull (strstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (origin)), "2027"));

  /* A photo is made, not ordered, and has no end of its own. */
  g_assert_false (is_entry_seen (photo, "requested"));
  g_assert_true (is_entry_seen (photo, "issued"));
  g_assert_false (is_entry_seen (photo, "expires"));
  g_assert_null (jalon_test_ui_search (photo, is_origin, ""));

  /* A history that is typed has no day at all. */
  g_assert_false (is_entry_seen (history, "issued"));
  g_assert_true (is_entry_seen (history, "note"));
  gtk_editable_set_text (GTK_EDITABLE (jalon_entry_row_get_text (JALON_ENTRY_ROW (jalon_test_ui_search (history, is_entry_of, "issued")))), "2026-11-02");
  jalon_entry_row_finish (JALON_ENTRY_ROW (jalon_test_ui_search (history, is_entry_of, "issued")));
  g_assert_true (is_entry_seen (history, "issued"));
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
  g_test_add ("/document-row/details", Fixture, NULL, set_up, test_details, tear_down);
  g_test_add ("/document-row/fields", Fixture, NULL, set_up, test_fields, tear_down);

  return g_test_run ();
}
