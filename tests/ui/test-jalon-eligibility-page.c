/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-eligibility-page.h"

#include "jalon-test-page.h"
#include "jalon-tooltip.h"
#include "jalon-verdict-card.h"

/* Nothing of work or language: no program is met; a destination in Quebec rules all out. */
#define HOUSEHOLD_OF(more) "'relationship': 'never-married', 'destination': 'ON', 'candidate': { 'given-name': 'Amina', 'birth-date': '1992-03-04'" more " }"
#define HOUSEHOLD HOUSEHOLD_OF ("")

/* One occupation, in Canada: most categories of rounds do not fit, and fold. */
#define WORKER HOUSEHOLD_OF (", 'jobs': [{ 'id': 'j1', 'noc': '21231', 'country': 'CAN', 'started': '2022-01-03', 'hours-per-week': 37.5 }]")

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  jalon_test_page_open (fixture, JALON_TYPE_ELIGIBILITY_PAGE, data != NULL ? data : HOUSEHOLD);
}

static gboolean
has_name (GtkWidget    *widget,
          gconstpointer name)
{
  return g_str_equal (gtk_widget_get_name (widget), name);
}

static gboolean
is_image (GtkWidget    *widget,
          gconstpointer icon)
{
  return GTK_IS_IMAGE (widget) && g_strcmp0 (gtk_image_get_icon_name (GTK_IMAGE (widget)), icon) == 0;
}

static gboolean
is_expander (GtkWidget    *widget,
             gconstpointer nothing)
{
  return ADW_IS_EXPANDER_ROW (widget);
}

/* The sign of a criterion changes in the same call as the answer. */
static void
test_criterion_follows (Fixture      *fixture,
                        gconstpointer data)
{
  GtkWidget *card = jalon_test_ui_find (fixture->page, "fsw_card");
  GtkWidget *row = jalon_test_ui_search (card, has_name, "fsw.destination");

  g_assert_nonnull (row);
  g_assert_nonnull (jalon_test_ui_search (row, is_image, "jalon-met-symbolic"));
  g_object_set (jalon_session_get_household (fixture->session), "destination", JALON_PROVINCE_QC, NULL);
  row = jalon_test_ui_search (card, has_name, "fsw.destination");
  g_assert_nonnull (jalon_test_ui_search (row, is_image, "jalon-not-met-symbolic"));
  g_assert_nonnull (jalon_test_ui_search (jalon_test_ui_find (card, "sign_bin"), is_image, "jalon-not-met-symbolic"));
  g_object_set (jalon_session_get_household (fixture->session), "destination", JALON_PROVINCE_UNANSWERED, NULL);
  row = jalon_test_ui_search (card, has_name, "fsw.destination");
  g_assert_nonnull (jalon_test_ui_search (row, is_image, "jalon-unanswered-symbolic"));
}

static void
go_cb (GSimpleAction *action,
       GVariant      *place,
       char         **gone)
{
  g_free (*gone);
  *gone = g_variant_dup_string (place, NULL);
}

/* A click on a criterion leads to its answer, also where it is folded: of a click the list alone tells. */
static void
test_click (Fixture      *fixture,
            gconstpointer data)
{
  static const char *const       rows[][2] = { { "fsw.destination", "destination" }, { "fsw.funds", "funds" } };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GSimpleAction)      action = g_simple_action_new ("show-place", G_VARIANT_TYPE_STRING);
  g_autofree char               *gone = NULL;
  GtkWidget                     *card = jalon_test_ui_find (fixture->page, "fsw_card");

  g_signal_connect (action, "activate", G_CALLBACK (go_cb), &gone);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      GtkWidget *row = jalon_test_ui_search (card, has_name, rows[i][0]);

      g_assert_nonnull (row);
      gtk_widget_insert_action_group (row, "win", G_ACTION_GROUP (group));
      g_signal_emit_by_name (gtk_widget_get_parent (row), "row-activated", row);
      g_assert_cmpstr (gone, ==, rows[i][1]);
    }
}

static gboolean
is_any_image (GtkWidget    *widget,
              gconstpointer nothing)
{
  return GTK_IS_IMAGE (widget);
}

static void
count_cb (GObject    *object,
          GParamSpec *pspec,
          guint      *n)
{
  (*n)++;
}

/* A verdict that stays has the sign that it had. */
static void
test_signs_stay (Fixture      *fixture,
                 gconstpointer data)
{
  JalonHousehold *household = jalon_session_get_household (fixture->session);
  GtkWidget      *card = jalon_test_ui_find (fixture->page, "fsw_card");
  GtkWidget      *row;
  GtkWidget      *sign;

  g_object_set (household, "funds", 20000, NULL);
  row = jalon_test_ui_search (card, has_name, "fsw.destination");
  sign = jalon_test_ui_search (row, is_any_image, NULL);
  g_object_set (household, "funds", 20001, NULL);
  g_assert_true (jalon_test_ui_search (row, is_any_image, NULL) == sign);
  g_object_set (household, "destination", JALON_PROVINCE_QC, NULL);
  row = jalon_test_ui_search (card, has_name, "fsw.destination");
  g_assert_true (jalon_test_ui_search (row, is_any_image, NULL) != sign);
}

/* The same tooltip is not set twice: that would ask the display where the pointer is. */
static void
test_tooltip (void)
{
  g_autoptr (GtkWidget) widget = g_object_ref_sink (gtk_label_new (NULL));
  guint                 n = 0;

  g_signal_connect (widget, "notify::tooltip-text", G_CALLBACK (count_cb), &n);
  jalon_tooltip_set (widget, "Met");
  jalon_tooltip_set (widget, "Met");
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (widget), ==, "Met");
  g_assert_true (gtk_widget_get_visible (widget));
  jalon_tooltip_set (widget, NULL);
  g_assert_null (gtk_widget_get_tooltip_text (widget));
}

/* 12 points at 18 to 35 years, one less at 36. */
static void
test_grid (Fixture      *fixture,
           gconstpointer data)
{
  GtkWidget *card = jalon_test_ui_find (fixture->page, "grid_card");
  GtkWidget *row = jalon_test_ui_search (card, has_name, "age");
  GtkWidget *bar;
  int        points;

  g_assert_nonnull (row);
  bar = jalon_test_ui_search (row, has_name, "JalonPointsBar");
  g_assert_nonnull (bar);
  g_object_get (bar, "points", &points, NULL);
  g_assert_cmpint (points, ==, 12);

  jalon_session_set_day (fixture->session, (JalonDate){ 2028, 3, 4 });
  bar = jalon_test_ui_search (jalon_test_ui_search (card, has_name, "age"), has_name, "JalonPointsBar");
  g_object_get (bar, "points", &points, NULL);
  g_assert_cmpint (points, ==, 11);
}

/* The verdicts of the invitation and of the application stand beside those of the day. */
static void
test_other_days (Fixture      *fixture,
                 gconstpointer data)
{
  const JalonDate  invited = { 2026, 10, 1 };
  JalonMilestones *milestones = jalon_session_get_household (fixture->session)->milestones;
  GtkWidget       *invited_card = jalon_test_ui_find (fixture->page, "invited_card");
  GtkWidget       *applied_card = jalon_test_ui_find (fixture->page, "applied_card");

  g_assert_false (gtk_widget_get_visible (invited_card));
  g_object_set (milestones, "invited", &invited, NULL);
  g_assert_true (gtk_widget_get_visible (invited_card));
  g_assert_false (gtk_widget_get_visible (applied_card));
  g_assert_nonnull (jalon_test_ui_search (invited_card, is_image, "jalon-unanswered-symbolic"));
}

/* Nothing was in force then: the page says so and shows no verdict of another day. */
static void
test_day_without_rules (Fixture      *fixture,
                        gconstpointer data)
{
  GtkWidget *error = jalon_test_ui_find (fixture->page, "error_label");
  GtkWidget *verdicts = jalon_test_ui_find (fixture->page, "verdict_box");

  g_assert_false (gtk_widget_get_visible (error));
  g_assert_true (gtk_widget_get_visible (verdicts));
  jalon_session_set_day (fixture->session, (JalonDate){ 2014, 12, 31 });
  g_assert_true (gtk_widget_get_visible (error));
  g_assert_false (gtk_widget_get_visible (verdicts));
  jalon_session_set_day (fixture->session, (JalonDate){ 2015, 1, 1 });
  g_assert_false (gtk_widget_get_visible (error));
  g_assert_true (gtk_widget_get_visible (verdicts));
}

static void
test_base_nomination (Fixture      *fixture,
                      gconstpointer data)
{
  const JalonDate issued = { 2026, 10, 1 };
  GtkWidget      *box = jalon_test_ui_find (fixture->page, "base_nomination_box");

  g_assert_false (gtk_widget_get_visible (box));
  g_object_set (jalon_session_get_household (fixture->session)->nomination, "province", "ON", "issued", &issued, "enhanced", FALSE, NULL);
  g_assert_true (gtk_widget_get_visible (box));
}

/* What is looked at stays: the keyboard's place, and what is unfolded. */
static void
test_rows_stay (Fixture      *fixture,
                gconstpointer data)
{
  static const char *const names[][2] = { { "fsw_card", "fsw.language" }, { "grid_card", "age" } };
  JalonHousehold          *household = jalon_session_get_household (fixture->session);
  GtkWidget               *expander = jalon_test_ui_search (jalon_test_ui_find (fixture->page, "category_card"), is_expander, NULL);

  g_assert_nonnull (expander);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (expander), TRUE);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      GtkWidget *card = jalon_test_ui_find (fixture->page, names[i][0]);
      GtkWidget *row = jalon_test_ui_search (card, has_name, names[i][1]);

      g_assert_true (gtk_widget_grab_focus (row));
      g_object_set (household, "destination", i == 0 ? JALON_PROVINCE_QC : JALON_PROVINCE_ON, NULL);
      jalon_session_set_day (fixture->session, (JalonDate){ 2028, 3, 4 + (int) i });
      g_assert_true (jalon_test_ui_search (card, has_name, names[i][1]) == row);
      g_assert_true (gtk_window_get_focus (fixture->window) == row);
    }

  g_assert_true (jalon_test_ui_search (jalon_test_ui_find (fixture->page, "category_card"), is_expander, NULL) == expander);
  g_assert_true (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (expander)));
}

static int
measure_column (GtkWidget *column)
{
  int height = 0;

  for (GtkWidget *card = gtk_widget_get_first_child (column); card != NULL; card = gtk_widget_get_next_sibling (card))
    if (gtk_widget_get_visible (card))
      height += gtk_widget_get_height (card);
  return height;
}

/* No card could stand in the other column so that the longer one is shorter. */
static void
test_columns (Fixture      *fixture,
              gconstpointer data)
{
  GtkWidget *left = jalon_test_ui_find (fixture->page, "left_box");
  GtkWidget *right = jalon_test_ui_find (fixture->page, "right_box");
  GtkWidget *longer;
  GtkWidget *first;
  int        difference;

  gtk_window_set_default_size (fixture->window, 900, 700);
  g_object_set (jalon_session_get_household (fixture->session), "destination", JALON_PROVINCE_BC, NULL);
  jalon_test_ui_settle ();
  gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->window));
  longer = measure_column (left) > measure_column (right) ? left : right;
  first = jalon_test_ui_find (fixture->page, longer == left ? "fsw_card" : "grid_card");
  difference = ABS (measure_column (left) - measure_column (right));
  g_test_message ("%d and %d", measure_column (left), measure_column (right));
  for (GtkWidget *card = gtk_widget_get_first_child (longer); card != NULL; card = gtk_widget_get_next_sibling (card))
    if (card != first && gtk_widget_get_visible (card))
      g_assert_cmpint (gtk_widget_get_height (card) + 18, >=, difference);
}

static void
count_moves_cb (GListModel *children,
                guint       position,
                guint       n_removed,
                guint       n_added,
                guint      *n)
{
  (*n)++;
}

/* An edit that changes no height moves no card. */
static void
test_cards_stay (Fixture      *fixture,
                 gconstpointer data)
{
  static const char *const columns[] = { "left_box", "right_box" };
  JalonHousehold          *household = jalon_session_get_household (fixture->session);
  guint                    n = 0;

  g_object_set (household, "funds", 20000, NULL);
  jalon_test_ui_settle ();

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      g_autoptr (GListModel) children = gtk_widget_observe_children (jalon_test_ui_find (fixture->page, columns[i]));

      g_signal_connect (children, "items-changed", G_CALLBACK (count_moves_cb), &n);
      g_object_set (household, "funds", 20001 + (int) i, NULL);
      jalon_test_ui_settle ();
    }

  g_assert_cmpuint (n, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);

#define ADD(name, function) g_test_add (name, Fixture, NULL, set_up, function, tear_down)
  ADD ("/eligibility-page/criterion-follows", test_criterion_follows);
  ADD ("/eligibility-page/click", test_click);
  ADD ("/eligibility-page/signs-stay", test_signs_stay);
  g_test_add_func ("/eligibility-page/tooltip", test_tooltip);
  ADD ("/eligibility-page/grid", test_grid);
  g_test_add ("/eligibility-page/rows-stay", Fixture, WORKER, set_up, test_rows_stay, tear_down);
  g_test_add ("/eligibility-page/cards-stay", Fixture, WORKER, set_up, test_cards_stay, tear_down);
  g_test_add ("/eligibility-page/columns", Fixture, WORKER, set_up, test_columns, tear_down);
  ADD ("/eligibility-page/other-days", test_other_days);
  ADD ("/eligibility-page/day-without-rules", test_day_without_rules);
  ADD ("/eligibility-page/base-nomination", test_base_nomination);

  return g_test_run ();
}
