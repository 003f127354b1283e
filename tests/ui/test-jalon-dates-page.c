/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-dates-page.h"

#include "jalon-deadline-entry.h"
#include "jalon-deadline-row.h"
#include "jalon-entry-row.h"
#include "jalon-test-page.h"
#include "jalon-time-lanes.h"
#include "jalon-time-line.h"

/* The dates of a household on 23 November 2026: a passport that has ended, a
 * profile that was begun on 5 October, a test that counts until 20 February 2027,
 * a passport that is good until May 2029. */
#define HOUSEHOLD                                                                                                  \
  "'relationship': 'married', 'milestones': { 'profile-started': '2026-10-05' },"                                  \
  "'candidate': { 'given-name': 'Amina', 'passport-expires': '2029-05-01', 'tests': [ { 'test': 'ielts-general', " \
  "  'taken': '2025-02-21', 'listening': 8, 'reading': 7, 'writing': 7, 'speaking': 7 } ] },"                      \
  "'partner': { 'given-name': 'Karim', 'passport-expires': '2026-11-12' }"

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  jalon_test_page_open (fixture, JALON_TYPE_DATES_PAGE, HOUSEHOLD);
}

/* The rows that are to be seen, in order. */
static GPtrArray *
list_rows (Fixture *fixture)
{
  GtkListBox *list = GTK_LIST_BOX (jalon_test_ui_find (fixture->page, "list"));
  GPtrArray  *rows = g_ptr_array_new ();
  int         i = 0;

  for (GtkListBoxRow *row; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    if (JALON_IS_DEADLINE_ROW (row) && gtk_widget_get_visible (GTK_WIDGET (row)))
      g_ptr_array_add (rows, row);

  return rows;
}

static JalonDeadlineRow *
find_row (Fixture    *fixture,
          const char *key)
{
  g_autoptr (GPtrArray) rows = list_rows (fixture);

  for (guint i = 0; i < rows->len; i++)
    if (g_str_equal (jalon_deadline_row_get_deadline (rows->pdata[i])->key, key))
      return rows->pdata[i];

  g_error ("no row of %s", key);
}

static const char *
get_text (gpointer    row,
          const char *id)
{
  return gtk_label_get_label (GTK_LABEL (jalon_test_ui_find (row, id)));
}

static void
test_late_first (Fixture      *fixture,
                 gconstpointer data)
{
  g_autoptr (GPtrArray) rows = list_rows (fixture);
  JalonDate             before = JALON_DATE_UNSET;

  g_assert_cmpuint (rows->len, >=, 3);
  g_assert_cmpstr (jalon_deadline_row_get_deadline (rows->pdata[0])->rule->id, ==, "passport_margin");
  g_assert_true (gtk_widget_has_css_class (jalon_test_ui_find (rows->pdata[0], "distance_label"), "late"));
  g_assert_false (gtk_widget_has_css_class (jalon_test_ui_find (rows->pdata[1], "distance_label"), "late"));

  for (guint i = 0; i < rows->len; i++)
    {
      JalonDate due = jalon_deadline_row_get_deadline (rows->pdata[i])->due;

      g_assert_cmpint (jalon_date_compare (before, due), <=, 0);
      before = due;
    }
  g_assert_cmpuint (jalon_time_line_get_n_lanes (JALON_TIME_LINE (jalon_test_ui_find (fixture->page, "time_line"))), ==, rows->len);
}

/* A lane is as tall as its own title, in however many lines, and its bar below it. */
static void
test_lanes (Fixture      *fixture,
            gconstpointer data)
{
  g_autoptr (GPtrArray)   titles = g_ptr_array_new ();
  g_auto (JalonTimeLanes) beside = { 0 };

  g_ptr_array_add (titles, (gpointer) "Amina turns 35");
  beside = jalon_time_lanes_find (fixture->page, titles, 900, 800, 0.1f);
  g_assert_false (beside.above);
  g_ptr_array_add (titles, (gpointer) "Language test results of the second official language: IELTS General Training, Amina");
  for (float width = 160; width <= 400; width += 40)
    {
      g_auto (JalonTimeLanes) lanes = jalon_time_lanes_find (fixture->page, titles, width, width - 72, 0.1f);
      g_autoptr (PangoLayout) layout = NULL;
      int                     height;

      g_assert_true (lanes.above);
      layout = jalon_time_lanes_lay_out_title (fixture->page, titles->pdata[1], lanes.room);
      pango_layout_get_pixel_size (layout, NULL, &height);
      g_assert_false (pango_layout_is_ellipsized (layout));
      g_assert_cmpint (height, <=, (int) (lanes.ends[1] - lanes.ends[0]));
      g_assert_cmpfloat (lanes.ends[0], <, lanes.ends[1] - lanes.ends[0]);
      /* Where the lines of the months go on, the title has ended. */
      g_assert_cmpfloat (jalon_time_lanes_get_free (&lanes, 1), >=, lanes.ends[0] + (float) height);
    }
}

/* Of the signs that are discs. */
static float
find_widest_disc (GskRenderNode *node)
{
  float widest = 0;

  if (node == NULL)
    return 0;
  if (gsk_render_node_get_node_type (node) == GSK_ROUNDED_CLIP_NODE)
    return gsk_rounded_clip_node_get_clip (node)->bounds.size.width;
  if (gsk_render_node_get_node_type (node) == GSK_CONTAINER_NODE)
    for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
      widest = MAX (widest, find_widest_disc (gsk_container_node_get_child (node, i)));
  return widest;
}

static float
measure_late_sign (GtkWidget *line)
{
  g_autoptr (GtkSnapshot)   snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;

  GTK_WIDGET_GET_CLASS (line)->snapshot (line, snapshot);
  node = gtk_snapshot_to_node (snapshot);
  return find_widest_disc (node);
}

/* The signs of the line grow with the words beside them. */
static void
test_sizes_of_signs (Fixture      *fixture,
                     gconstpointer data)
{
  GtkWidget  *line = jalon_test_ui_find (fixture->page, "time_line");
  const float usual = measure_late_sign (line);

  g_assert_cmpfloat (usual, >, 0);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024 * 2, NULL);
  g_assert_cmpfloat (measure_late_sign (line), ==, 2 * usual);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);
}

static void
test_words (Fixture      *fixture,
            gconstpointer data)
{
  JalonDeadlineRow *row = find_row (fixture, "profile_complete");
  graphene_rect_t   kind;
  graphene_rect_t   icon;

  if (jalon_words_get_language () == JALON_LANGUAGE_FR)
    return;

  g_assert_cmpstr (get_text (row, "day_label"), ==, "Fri 4 Dec 2026");
  g_assert_cmpstr (get_text (row, "title_label"), ==, "Complete and submit the profile");
  g_assert_cmpstr (get_text (row, "distance_label"), ==, "in 11 days");

  /* The sign stands at its word. */
  g_assert_true (gtk_widget_compute_bounds (jalon_test_ui_find (GTK_WIDGET (row), "kind_label"), GTK_WIDGET (row), &kind));
  g_assert_true (gtk_widget_compute_bounds (jalon_test_ui_find (GTK_WIDGET (row), "kind_icon"), GTK_WIDGET (row), &icon));
  g_assert_cmpfloat (kind.origin.x, <, icon.origin.x + icon.size.width + 12);

  /* In a narrow window the days stand beside the kind, so that the sentences have the whole width. */
  g_assert_true (gtk_widget_get_visible (jalon_test_ui_find (GTK_WIDGET (row), "distance_label")));
  g_assert_false (gtk_widget_get_visible (jalon_test_ui_find (GTK_WIDGET (row), "narrow_distance_label")));
  g_object_set (row, "narrow", TRUE, NULL);
  g_assert_false (gtk_widget_get_visible (jalon_test_ui_find (GTK_WIDGET (row), "distance_label")));
  g_assert_true (gtk_widget_get_visible (jalon_test_ui_find (GTK_WIDGET (row), "narrow_distance_label")));
  g_assert_cmpstr (get_text (row, "narrow_distance_label"), ==, "in 11 days");
}

/* The passport of 2029 is beyond two years, the test of 2027 within six months. */
static void
test_months (Fixture      *fixture,
             gconstpointer data)
{
  GtkWidget            *later = jalon_test_ui_find (fixture->page, "later_row");
  g_autoptr (GPtrArray) six = list_rows (fixture);
  g_autoptr (GPtrArray) folded = NULL;
  g_autoptr (GPtrArray) open = NULL;

  g_assert_true (gtk_widget_activate_action (jalon_test_ui_find (fixture->page, "year_button"), "dates.months", "i", 24));
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (jalon_test_ui_find (fixture->page, "two_years_button"))));
  folded = list_rows (fixture);
  g_assert_cmpuint (folded->len, >=, six->len);
  g_assert_true (gtk_widget_get_visible (later));

  g_object_set (later, "open", TRUE, NULL);
  open = list_rows (fixture);
  g_assert_cmpuint (open->len, >, folded->len);
}

static void
test_kind (Fixture      *fixture,
           gconstpointer data)
{
  g_autoptr (GPtrArray) rows = NULL;

  gtk_drop_down_set_selected (GTK_DROP_DOWN (jalon_test_ui_find (fixture->page, "kind_chooser")), 1 + JALON_DEADLINE_EXPIRY);
  rows = list_rows (fixture);
  g_assert_cmpuint (rows->len, >=, 2);
  for (guint i = 0; i < rows->len; i++)
    g_assert_cmpint (jalon_deadline_row_get_deadline (rows->pdata[i])->kind, ==, JALON_DEADLINE_EXPIRY);

  g_object_set (fixture->page, "kind", 0, NULL);
  g_assert_cmpuint (gtk_drop_down_get_selected (GTK_DROP_DOWN (jalon_test_ui_find (fixture->page, "kind_chooser"))), ==, 0);
}

static gboolean
match_type (GtkWidget    *widget,
            gconstpointer type)
{
  return g_type_is_a (G_OBJECT_TYPE (widget), *(const GType *) type);
}

static GtkText *
open_account_date (JalonDeadlineRow *row)
{
  const GType type = JALON_TYPE_ENTRY_ROW;

  g_object_set (row, "expanded", TRUE, NULL);
  return jalon_entry_row_get_text (JALON_ENTRY_ROW (jalon_test_ui_search (jalon_test_ui_find (GTK_WIDGET (row), "account_box"), match_type, &type)));
}

static guint
search (Fixture    *fixture,
        const char *term)
{
  GtkWidget            *entry = jalon_test_ui_find (fixture->page, "search_entry");
  g_autoptr (GPtrArray) rows = NULL;

  gtk_editable_set_text (GTK_EDITABLE (entry), term);
  g_signal_emit_by_name (entry, "search-changed");
  rows = list_rows (fixture);
  return rows->len;
}

/* What is typed finds dates that are folded away too, and what is not there is said. */
static void
test_search (Fixture      *fixture,
             gconstpointer data)
{
  const guint all = search (fixture, "");
  const guint own = search (fixture, "amina");
  GtkWidget  *empty = jalon_test_ui_find (fixture->page, "empty_label");

  g_assert_cmpuint (own, >, 0);
  g_assert_cmpuint (search (fixture, "AMINA 2029"), ==, 1);
  g_assert_cmpuint (search (fixture, "zebra"), ==, 0);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->window));
  g_assert_true (gtk_widget_get_mapped (empty));
  g_assert_nonnull (strstr (gtk_label_get_label (GTK_LABEL (empty)), "zebra"));
  g_assert_cmpuint (search (fixture, ""), ==, all);
}

static void
test_account_date_wins (Fixture      *fixture,
                        gconstpointer data)
{
  JalonHousehold   *household = jalon_session_get_household (fixture->session);
  JalonDeadlineRow *row = find_row (fixture, "profile_complete");
  GtkText          *text = open_account_date (row);
  JalonDate         wins = { 2026, 12, 11 };
  JalonDate         counted = { 2026, 12, 4 };

  g_assert_cmpuint (jalon_record_list_get_length (household->account_dates), ==, 0);
  gtk_editable_set_text (GTK_EDITABLE (text), "2026-12-11");
  g_assert_true (jalon_date_equal (jalon_household_get_account_date (household, "profile_complete"), wins));
  g_assert_true (row == find_row (fixture, "profile_complete"));
  g_assert_true (jalon_date_equal (jalon_deadline_row_get_deadline (row)->due, wins));

  jalon_session_undo (fixture->session);
  g_assert_cmpuint (jalon_record_list_get_length (household->account_dates), ==, 0);
  g_assert_true (jalon_date_equal (jalon_deadline_row_get_deadline (row)->due, counted));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (open_account_date (row))), ==, "");
}

static GtkText *
find_done (JalonDeadlineRow *row)
{
  const GType type = JALON_TYPE_ENTRY_ROW;

  g_object_set (row, "expanded", TRUE, NULL);
  return jalon_entry_row_get_text (JALON_ENTRY_ROW (jalon_test_ui_search (jalon_test_ui_find (GTK_WIDGET (row), "done_bin"), match_type, &type)));
}

/* The profile has a member for it: the day is entered there, and taken back there. */
static void
test_done_by_a_milestone (Fixture      *fixture,
                          gconstpointer data)
{
  JalonHousehold   *household = jalon_session_get_household (fixture->session);
  JalonDeadlineRow *row = find_row (fixture, "profile_complete");
  GtkText          *text = find_done (row);

  gtk_editable_set_text (GTK_EDITABLE (text), "2026-11-20");
  g_assert_true (jalon_date_equal (household->milestones->profile_submitted, (JalonDate){ 2026, 11, 20 }));
  jalon_session_undo (fixture->session);
  g_assert_false (jalon_date_is_set (household->milestones->profile_submitted));
}

/* A letter is answered, an invitation is declined, any other date is done: each said in its row. */
static void
test_done_on (Fixture      *fixture,
              gconstpointer data)
{
  JalonHousehold         *household = jalon_session_get_household (fixture->session);
  g_autoptr (JalonLetter) letter = g_object_new (JALON_TYPE_LETTER, NULL);
  JalonDate               day = { 2026, 11, 10 };
  JalonDeadlineRow       *row;

  g_object_set (letter, "kind", JALON_LETTER_KIND_ADDITIONAL_DOCUMENTS, "dated", &day, NULL);
  jalon_record_list_append (household->letters, JALON_RECORD (letter));
  row = find_row (fixture, "additional_documents/l1");
  gtk_editable_set_text (GTK_EDITABLE (find_done (row)), "2026-11-12");
  g_assert_true (jalon_date_equal (letter->answered, (JalonDate){ 2026, 11, 12 }));
  g_assert_true (jalon_deadline_row_get_deadline (row)->done);

  g_object_set (household->milestones, "profile-submitted", &day, "invited", &day, NULL);
  g_object_set (jalon_test_ui_find (fixture->page, "over_row"), "open", TRUE, NULL);
  gtk_editable_set_text (GTK_EDITABLE (find_done (find_row (fixture, "ita_decline"))), "2026-11-12");
  g_assert_true (jalon_date_equal (household->milestones->declined, (JalonDate){ 2026, 11, 12 }));
  jalon_session_undo (fixture->session);

  row = find_row (fixture, "medical_upfront");
  gtk_editable_set_text (GTK_EDITABLE (find_done (row)), "2026-11-12");
  g_assert_cmpuint (jalon_record_list_get_length (household->done), ==, 1);
  g_assert_true (jalon_deadline_row_get_deadline (row)->done);
  jalon_session_undo (fixture->session);
  g_assert_cmpuint (jalon_record_list_get_length (household->done), ==, 0);
}

/* The source is a link as on every other page, and begins where the words of the row do. */
static void
test_source (Fixture      *fixture,
             gconstpointer data)
{
  JalonDeadlineRow *row = find_row (fixture, "profile_complete");
  GtkWidget        *source = jalon_test_ui_find (GTK_WIDGET (row), "source_label");
  graphene_rect_t   place;
  graphene_rect_t   place_of_button;

  g_object_set (row, "expanded", TRUE, NULL);
  jalon_test_ui_resize (GTK_WINDOW (gtk_widget_get_root (fixture->page)), 360, 2000);
  jalon_test_ui_settle ();
  g_assert_true (GTK_IS_LABEL (source));
  g_assert_nonnull (strstr (gtk_label_get_label (GTK_LABEL (source)), "href="));
  g_assert_true (gtk_widget_compute_bounds (source, fixture->page, &place));
  g_assert_true (gtk_widget_compute_bounds (jalon_test_ui_find (GTK_WIDGET (row), "item_button"), fixture->page, &place_of_button));
  g_assert_cmpfloat (place.origin.x, ==, place_of_button.origin.x);
}

static void
test_leads_to_the_document (Fixture      *fixture,
                            gconstpointer data)
{
  g_autoptr (GPtrArray) rows = list_rows (fixture);
  g_autoptr (JalonItem) passport = jalon_deadline_find_item (jalon_deadline_row_get_deadline (rows->pdata[0]), jalon_session_get_checklist (fixture->session));

  g_assert_nonnull (passport);
  g_assert_cmpstr (passport->id, ==, "passport");
  g_assert_cmpstr (passport->for_whom, ==, "partner");
}

static void
test_follows_edits (Fixture      *fixture,
                    gconstpointer data)
{
  JalonHousehold *household = jalon_session_get_household (fixture->session);
  JalonDate       renewed = { 2031, 11, 12 };

  g_object_set (household->partner, "passport-expires", &renewed, NULL);
  {
    g_autoptr (GPtrArray) rows = list_rows (fixture);

    g_assert_cmpstr (jalon_deadline_row_get_deadline (rows->pdata[0])->key, ==, "profile_complete");
  }
}

static void
test_without_session (void)
{
  GtkWidget *page = g_object_new (JALON_TYPE_DATES_PAGE, NULL);
  GtkWindow *window = jalon_test_ui_present (page);

  g_assert_false (gtk_widget_get_visible (jalon_test_ui_find (page, "time_card")));
  gtk_window_destroy (window);
}

static void
test_switches_household (Fixture      *fixture,
                         gconstpointer data)
{
  g_autoptr (JalonSession) other = jalon_test_ui_session ("'title': 'Empty'");

  g_object_set (fixture->page, "session", other, NULL);
  {
    g_autoptr (GPtrArray) rows = list_rows (fixture);

    for (guint i = 0; i < rows->len; i++)
      g_assert_null (jalon_deadline_row_get_deadline (rows->pdata[i])->person);
  }
  g_object_set (fixture->page, "session", fixture->session, NULL);
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);

  g_test_add ("/dates-page/late-first", Fixture, NULL, set_up, test_late_first, tear_down);
  g_test_add ("/dates-page/words", Fixture, NULL, set_up, test_words, tear_down);
  g_test_add ("/dates-page/lanes", Fixture, NULL, set_up, test_lanes, tear_down);
  g_test_add ("/dates-page/sizes-of-signs", Fixture, NULL, set_up, test_sizes_of_signs, tear_down);
  g_test_add ("/dates-page/months", Fixture, NULL, set_up, test_months, tear_down);
  g_test_add ("/dates-page/kind", Fixture, NULL, set_up, test_kind, tear_down);
  g_test_add ("/dates-page/search", Fixture, NULL, set_up, test_search, tear_down);
  g_test_add ("/dates-page/account-date-wins", Fixture, NULL, set_up, test_account_date_wins, tear_down);
  g_test_add ("/dates-page/done-by-a-milestone", Fixture, NULL, set_up, test_done_by_a_milestone, tear_down);
  g_test_add ("/dates-page/done-on", Fixture, NULL, set_up, test_done_on, tear_down);
  g_test_add ("/dates-page/leads-to-the-document", Fixture, NULL, set_up, test_leads_to_the_document, tear_down);
  g_test_add ("/dates-page/source", Fixture, NULL, set_up, test_source, tear_down);
  g_test_add ("/dates-page/follows-edits", Fixture, NULL, set_up, test_follows_edits, tear_down);
  g_test_add ("/dates-page/switches-household", Fixture, NULL, set_up, test_switches_household, tear_down);
  g_test_add_func ("/dates-page/without-session", test_without_session);
  return g_test_run ();
}
