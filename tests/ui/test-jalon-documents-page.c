/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-documents-page.h"

#include "jalon-document-chip.h"
#include "jalon-document-row.h"
#include "jalon-entry-row.h"
#include "jalon-labels.h"
#include "jalon-words.h"
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
find_row (Fixture    *fixture,
          const char *key)
{
  return jalon_test_ui_search (fixture->page, is_row_of, key);
}

static gboolean
is_chip_of (GtkWidget    *widget,
            gconstpointer key)
{
  g_autofree char *own = JALON_IS_DOCUMENT_CHIP (widget) ? jalon_item_dup_key (jalon_document_chip_get_item (JALON_DOCUMENT_CHIP (widget))) : NULL;

  return g_strcmp0 (own, key) == 0;
}

static JalonDocumentChip *
find_chip (Fixture    *fixture,
           const char *key)
{
  return JALON_DOCUMENT_CHIP (jalon_test_ui_search (fixture->page, is_chip_of, key));
}

static gboolean
is_label (GtkWidget    *widget,
          gconstpointer data)
{
  return GTK_IS_LABEL (widget);
}

static GtkLabel *
get_words (JalonDocumentChip *chip)
{
  return GTK_LABEL (jalon_test_ui_search (GTK_WIDGET (chip), is_label, NULL));
}

static guint
count_ready (Fixture *fixture)
{
  guint n;

  g_object_get (fixture->session, "n-ready", &n, NULL);
  return n;
}

/* Ticking is an edit like any other, of everybody in the row: undone and done again, and the row stays. */
static void
test_tick (Fixture      *fixture,
           gconstpointer data)
{
  GtkWidget      *row = find_row (fixture, "digital_photo/candidate");
  GtkCheckButton *check = GTK_CHECK_BUTTON (jalon_test_ui_find (row, "check"));
  guint           n = count_ready (fixture);

  g_assert_false (gtk_check_button_get_active (check));
  gtk_check_button_set_active (check, TRUE);
  g_assert_cmpuint (count_ready (fixture), ==, n + 2);
  g_assert_true (find_row (fixture, "digital_photo/candidate") == row);
  g_assert_true (gtk_widget_get_visible (row));

  jalon_session_undo (fixture->session);
  g_assert_false (gtk_check_button_get_active (check));
  g_assert_cmpuint (count_ready (fixture), ==, n);
  jalon_session_redo (fixture->session);
  g_assert_true (gtk_check_button_get_active (check));

  gtk_check_button_set_active (check, FALSE);
  g_assert_cmpuint (count_ready (fixture), ==, n);
}

/* Four passports are one row of four people; each has a state of its own. */
static void
test_persons (Fixture      *fixture,
              gconstpointer data)
{
  GtkWidget         *row = find_row (fixture, "digital_photo/candidate");
  JalonDocumentChip *amina = find_chip (fixture, "digital_photo/candidate");
  JalonDocumentChip *karim = find_chip (fixture, "digital_photo/partner");
  g_autofree char   *requested = jalon_words_small (jalon_label_state (JALON_DOCUMENT_STATE_REQUESTED));

  g_assert_true (find_row (fixture, "digital_photo/partner") == row);
  g_assert_nonnull (strstr (gtk_label_get_label (get_words (karim)), C_ ("document", "to do")));
  jalon_session_set_item_state (fixture->session, jalon_document_chip_get_item (karim), JALON_DOCUMENT_STATE_REQUESTED);
  g_assert_true (find_chip (fixture, "digital_photo/partner") == karim);
  g_assert_nonnull (strstr (gtk_label_get_label (get_words (karim)), requested));
  g_assert_nonnull (strstr (gtk_label_get_label (get_words (amina)), C_ ("document", "to do")));
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (jalon_test_ui_find (row, "check"))));
}

/* What the profile shows to be there counts without a tick, and cannot be unticked (decision 19): a sign stands for the box. */
static void
test_obtained (Fixture      *fixture,
               gconstpointer data)
{
  JalonHousehold *household = jalon_session_get_household (fixture->session);
  GtkWidget      *row = find_row (fixture, "passport/candidate");
  GtkWidget      *check = jalon_test_ui_find (row, "check");
  JalonDate       end = { 2030, 1, 1 };
  guint           n = count_ready (fixture);

  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
  g_object_set (household->partner, "passport-expires", &end, NULL);
  g_assert_true (find_row (fixture, "passport/candidate") == row);
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
  g_assert_false (gtk_widget_get_child_visible (check));
  g_assert_true (gtk_widget_get_child_visible (jalon_test_ui_find (row, "ready_image")));
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (jalon_test_ui_find (row, "status_label"))), ==, _ ("Ready by what the profile says"));
  g_assert_cmpuint (count_ready (fixture), ==, n + 1);
}

/* What is late says so in words, not only in red. */
static void
test_late (Fixture      *fixture,
           gconstpointer data)
{
  GtkWidget *row = find_row (fixture, "passport/partner");
  GtkLabel  *karim = get_words (find_chip (fixture, "passport/partner"));

  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (karim), "late"));
  g_assert_cmpuint (strlen (gtk_label_get_label (karim)), >, strlen ("Karim"));
  g_assert_true (gtk_widget_has_css_class (jalon_test_ui_find (row, "when_label"), "late"));
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (get_words (find_chip (fixture, "passport/candidate"))), "late"));
}

/* Nobody has chosen a day: the column says when it is due all the same; a chosen day is shown. */
static void
test_when (Fixture      *fixture,
           gconstpointer data)
{
  GtkLabel        *label = GTK_LABEL (jalon_test_ui_find (find_row (fixture, "digital_photo/candidate"), "when_label"));
  g_autofree char *before = g_strdup (gtk_label_get_label (label));
  JalonDate        day = { 2027, 2, 1 };

  g_assert_cmpstr (before, ==, _ ("to hand in after the invitation"));
  g_object_set (jalon_session_get_household (fixture->session)->milestones, "planned-submission", &day, NULL);
  g_assert_nonnull (strstr (gtk_label_get_label (label), "2027"));
}

/* A question is no paper yet: its row looks different and its chip leads to the field. */
static void
test_unanswered (Fixture      *fixture,
                 gconstpointer data)
{
  GtkWidget         *row = find_row (fixture, "police_current/candidate");
  JalonDocumentChip *chip = find_chip (fixture, "police_current/candidate");

  g_assert_true (gtk_widget_has_css_class (row, "unanswered"));
  g_assert_false (gtk_widget_get_sensitive (jalon_test_ui_find (row, "check")));
  g_assert_true (GTK_IS_BUTTON (adw_bin_get_child (ADW_BIN (chip))));
  g_assert_false (gtk_widget_has_css_class (find_row (fixture, "digital_photo/candidate"), "unanswered"));
}

/* Order now is said in words and by a sign of its own, and is not late. */
static void
test_order_now (Fixture      *fixture,
                gconstpointer data)
{
  JalonHousehold *household = jalon_session_get_household (fixture->session);
  JalonDate       day = { 2026, 11, 26 };
  GtkLabel       *words;

  g_object_set (household->milestones, "planned-submission", &day, NULL);
  words = get_words (find_chip (fixture, "digital_photo/partner"));
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (words), "correct"));
  g_assert_nonnull (strstr (gtk_label_get_label (words), _ ("do it now")));
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (words), "late"));
}

static void
test_search (Fixture      *fixture,
             gconstpointer data)
{
  GtkWidget *entry = jalon_test_ui_find (fixture->page, "search_entry");
  GtkStack  *stack = GTK_STACK (jalon_test_ui_find (fixture->page, "stack"));

  gtk_editable_set_text (GTK_EDITABLE (entry), "karim");
  g_signal_emit_by_name (entry, "search-changed");
  g_assert_null (find_row (fixture, "passport/candidate"));
  g_assert_nonnull (find_row (fixture, "passport/partner"));
  g_assert_null (find_row (fixture, "language_test_principal/candidate"));

  gtk_editable_set_text (GTK_EDITABLE (entry), "zzzz");
  g_signal_emit_by_name (entry, "search-changed");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "nothing");

  g_signal_emit_by_name (jalon_test_ui_find (fixture->page, "clear_button"), "clicked");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "list");
  g_assert_nonnull (find_row (fixture, "passport/candidate"));
}

static void
test_filters (Fixture      *fixture,
              gconstpointer data)
{
  GtkWidget   *persons = jalon_test_ui_find (fixture->page, "person_box");
  GtkWidget   *candidate = gtk_widget_get_next_sibling (gtk_widget_get_first_child (persons));
  GtkDropDown *states = GTK_DROP_DOWN (jalon_test_ui_find (fixture->page, "state_drop_down"));

  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (candidate)), ==, "Amina");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (candidate), TRUE);
  g_assert_nonnull (find_row (fixture, "passport/candidate"));
  g_assert_null (find_row (fixture, "passport/partner"));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (gtk_widget_get_first_child (persons)), TRUE);

  jalon_session_set_item_state (fixture->session, jalon_document_chip_get_item (find_chip (fixture, "passport/candidate")), JALON_DOCUMENT_STATE_REQUESTED);
  g_assert_cmpuint (g_list_model_get_n_items (gtk_drop_down_get_model (states)), ==, 1 + JALON_DOCUMENT_STATE_NOT_NEEDED);
  gtk_drop_down_set_selected (states, JALON_DOCUMENT_STATE_REQUESTED - JALON_DOCUMENT_STATE_TO_DO + 1);
  g_assert_nonnull (find_row (fixture, "passport/candidate"));
  g_assert_null (find_row (fixture, "passport/partner"));
}

/* At the width of the page in the window, the last person is seen whole. */
static void
test_long_names (Fixture      *fixture,
                 gconstpointer data)
{
  g_autoptr (GtkCssProvider) style = gtk_css_provider_new ();
  GtkWidget                 *persons = jalon_test_ui_find (fixture->page, "person_box");
  GtkWidget                 *view = gtk_widget_get_parent (persons);
  JalonHousehold            *household = jalon_session_get_household (fixture->session);
  graphene_rect_t            bounds;

  gtk_css_provider_load_from_resource (style, "/io/github/jalon_app/Jalon/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (style), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (JalonChild) child = g_object_new (JALON_TYPE_CHILD, NULL);

      g_object_set (child, "given-name", i == 0 ? "Marie-Antoinette" : "Jean-Christophe", NULL);
      jalon_record_list_append (household->children, JALON_RECORD (child));
    }
  g_object_set (household->partner, "given-name", "Mohammed-Abdelkarim", NULL);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->window));

  g_assert_true (gtk_widget_compute_bounds (gtk_widget_get_last_child (persons), view, &bounds));
  g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, gtk_widget_get_width (view));
  gtk_style_context_remove_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (style));
}

/* The passport that has ended is said once: who and since when beside the name, above it what to do, at the right by when. */
static void
test_expired_once (Fixture      *fixture,
                   gconstpointer data)
{
  GtkWidget  *row = find_row (fixture, "passport/partner");
  const char *warning = gtk_label_get_label (GTK_LABEL (jalon_test_ui_find (row, "warning_label")));

  g_assert_nonnull (strstr (gtk_label_get_label (get_words (find_chip (fixture, "passport/partner"))), "2026"));
  g_assert_null (strstr (warning, "12"));
  g_assert_true (gtk_widget_has_css_class (jalon_test_ui_find (row, "warning_label"), "late"));
  g_assert_nonnull (strstr (gtk_label_get_label (GTK_LABEL (jalon_test_ui_find (row, "when_label"))), "4"));
}

static void
test_own_item (Fixture      *fixture,
               gconstpointer data)
{
  JalonHousehold *household = jalon_session_get_household (fixture->session);
  GtkWidget      *row;
  gboolean        open;

  g_signal_emit_by_name (jalon_test_ui_find (fixture->page, "add_button"), "clicked");
  row = find_row (fixture, "own-1/household");
  g_assert_nonnull (row);
  g_object_get (row, "open", &open, NULL);
  g_assert_true (open);
  g_object_set (jalon_record_list_get (household->documents, 0), "name", "Letter of my aunt", NULL);
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (jalon_test_ui_find (row, "title_label"))), ==, "Letter of my aunt");

  g_signal_emit_by_name (jalon_test_ui_find (row, "delete_button"), "clicked");
  g_assert_null (find_row (fixture, "own-1/household"));
  jalon_session_undo (fixture->session);
  g_assert_nonnull (find_row (fixture, "own-1/household"));
}

/* Ready papers fold into one row, but not while the page is looked at. */
static void
test_folding (Fixture      *fixture,
              gconstpointer data)
{
  static const char *const keys[] = { "digital_photo/candidate", "marriage_certificate/household" };
  GtkWidget               *group = jalon_test_ui_find (fixture->page, "application_group");
  GtkWidget               *fold = jalon_test_ui_find (group, "fold_list");

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (jalon_test_ui_find (find_row (fixture, keys[i]), "check")), TRUE);
  g_assert_false (gtk_widget_get_visible (fold));

  gtk_widget_set_visible (fixture->page, FALSE);
  gtk_widget_set_visible (fixture->page, TRUE);
  jalon_test_ui_settle ();
  g_assert_true (gtk_widget_get_visible (fold));
  g_assert_false (gtk_widget_get_visible (find_row (fixture, keys[0])));

  g_signal_emit_by_name (fold, "row-activated", jalon_test_ui_find (group, "fold_row"));
  g_assert_true (gtk_widget_get_visible (find_row (fixture, keys[0])));
}

static void
test_subtitle (Fixture      *fixture,
               gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  g_object_get (fixture->page, "subtitle", &before, NULL);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (jalon_test_ui_find (find_row (fixture, "digital_photo/candidate"), "check")), TRUE);
  g_object_get (fixture->page, "subtitle", &after, NULL);
  g_assert_true (g_str_has_prefix (before, "1 "));
  g_assert_true (g_str_has_prefix (after, "3 "));
}

/* A row keeps its focus and stays open while what it shows changes (a list keyed by document). */
static void
test_row_stays (Fixture      *fixture,
                gconstpointer data)
{
  GtkWidget *row = find_row (fixture, "digital_photo/candidate");
  gboolean   open;

  g_object_set (row, "open", TRUE, NULL);
  gtk_widget_grab_focus (row);
  g_object_set (jalon_session_get_household (fixture->session), "partner-accompanies", FALSE, NULL);
  g_object_set (jalon_session_get_household (fixture->session)->partner, "given-name", "Kamal", NULL);
  g_assert_true (find_row (fixture, "digital_photo/candidate") == row);
  g_object_get (row, "open", &open, NULL);
  g_assert_true (open);
  g_assert_true (gtk_window_get_focus (fixture->window) == row);
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);

#define ADD(name, function) g_test_add (name, Fixture, NULL, set_up, function, tear_down)
  ADD ("/documents-page/tick", test_tick);
  ADD ("/documents-page/persons", test_persons);
  ADD ("/documents-page/obtained", test_obtained);
  ADD ("/documents-page/when", test_when);
  ADD ("/documents-page/unanswered", test_unanswered);
  ADD ("/documents-page/order-now", test_order_now);
  ADD ("/documents-page/row-stays", test_row_stays);
  ADD ("/documents-page/late", test_late);
  ADD ("/documents-page/search", test_search);
  ADD ("/documents-page/filters", test_filters);
  ADD ("/documents-page/long-names", test_long_names);
  ADD ("/documents-page/expired-once", test_expired_once);
  ADD ("/documents-page/own-item", test_own_item);
  ADD ("/documents-page/folding", test_folding);
  ADD ("/documents-page/subtitle", test_subtitle);

  return g_test_run ();
}
