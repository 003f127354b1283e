/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-overview-page.h"

#include "jalon-fold-row.h"
#include "jalon-step-row.h"
#include "jalon-overview.h"
#include "jalon-task-row.h"
#include "jalon-test-ui.h"

/* Where a household stands on 23 November 2026, and what it has to do. */

#define STARTED "'milestones': { 'profile-started': '2026-10-05' }"
#define SUBMITTED "'milestones': { 'profile-started': '2026-10-05', 'profile-submitted': '2026-11-20' }"
#define INVITED "'milestones': { 'profile-submitted': '2026-10-05', 'invited': '2026-11-18' }"
#define APPLIED "'milestones': { 'profile-submitted': '2026-05-05', 'invited': '2026-06-18', 'applied': '2026-08-01' }"

typedef struct
{
  const char             *name;
  const char             *json;
  JalonOverviewStepStatus statuses[JALON_N_OVERVIEW_STEPS];
} StatusRow;

static const StatusRow status_rows[] = {
  /* Nothing told: nothing is in progress; one answer begins what can be begun, which a profile cannot before a program is met. */
  { "nothing-told", "", { JALON_STEP_WAITING, JALON_STEP_WAITING, JALON_STEP_WAITING, JALON_STEP_WAITING } },
  { "title-only", "'title': 'T'", { JALON_STEP_WAITING, JALON_STEP_WAITING, JALON_STEP_WAITING, JALON_STEP_WAITING } },
  { "one-answer", "'destination': 'ON'", { JALON_STEP_OPEN, JALON_STEP_OPEN, JALON_STEP_WAITING, JALON_STEP_WAITING } },
  { "begun", STARTED, { JALON_STEP_OPEN, JALON_STEP_OPEN, JALON_STEP_OPEN, JALON_STEP_WAITING } },
  { "submitted", SUBMITTED, { JALON_STEP_OPEN, JALON_STEP_OPEN, JALON_STEP_DONE, JALON_STEP_WAITING } },
  { "invited", INVITED, { JALON_STEP_OPEN, JALON_STEP_OPEN, JALON_STEP_DONE, JALON_STEP_OPEN } },
  { "applied", APPLIED, { JALON_STEP_OPEN, JALON_STEP_OPEN, JALON_STEP_DONE, JALON_STEP_DONE } },
};

static void
test_statuses (gconstpointer data)
{
  const StatusRow         *row = data;
  g_autoptr (JalonSession) session = jalon_test_ui_session (row->json);
  g_autoptr (GPtrArray)    steps = jalon_overview_steps_new (session);

  g_assert_cmpuint (steps->len, ==, JALON_N_OVERVIEW_STEPS);
  for (guint i = 0; i < JALON_N_OVERVIEW_STEPS; i++)
    {
      const JalonOverviewStep *step = steps->pdata[i];

      g_assert_cmpint (step->status, ==, row->statuses[i]);
      g_assert_cmpuint (step->number, ==, i + 1);
      g_assert_nonnull (step->line);
    }
}

static void
test_limit_of_the_profile (void)
{
  g_autoptr (JalonSession) session = jalon_test_ui_session (STARTED);
  g_autoptr (GPtrArray)    steps = jalon_overview_steps_new (session);

  if (jalon_words_get_language () == JALON_LANGUAGE_EN)
    g_assert_cmpstr (((JalonOverviewStep *) steps->pdata[2])->limit, ==, "by Fri 4 Dec");
  g_assert_nonnull (((JalonOverviewStep *) steps->pdata[2])->limit);
}

static guint
count_late_tasks (GPtrArray  *tasks,
                  const char *key)
{
  guint n = 0;

  for (guint i = 0; i < tasks->len; i++)
    {
      const JalonTask *task = tasks->pdata[i];

      n += task->urgency == JALON_TASK_LATE && (key == NULL || g_strcmp0 (task->key, key) == 0);
    }
  return n;
}

/* What is late on the pages of documents and dates is late here, and nothing else. */
static void
test_late_agrees (gconstpointer data)
{
  g_autoptr (JalonSession) session = jalon_test_ui_session (data);
  g_autoptr (GPtrArray)    tasks = jalon_overview_tasks_new (session);
  GListModel              *items = jalon_session_get_checklist (session);
  guint                    n_late = 0;

  g_object_get (session, "n-late", &n_late, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (JalonItem) item = g_list_model_get_item (items, i);
      g_autofree char      *key = jalon_item_dup_key (item);

      if (!jalon_item_is_late (item))
        continue;
      n_late++;
      g_assert_cmpuint (count_late_tasks (tasks, key), >, 0);
    }
  g_assert_cmpuint (count_late_tasks (tasks, NULL), <=, n_late);
}

static void
test_order (void)
{
  g_autoptr (JalonSession) session = jalon_test_ui_session ("'candidate': { 'birth-date': '1992-03-04', 'passport-expires': '2026-11-12' }, " STARTED);
  g_autoptr (GPtrArray)    tasks = jalon_overview_tasks_new (session);

  g_assert_cmpuint (tasks->len, >, 2);
  for (guint i = 1; i < tasks->len; i++)
    g_assert_cmpint (((JalonTask *) tasks->pdata[i - 1])->urgency, <=, ((JalonTask *) tasks->pdata[i])->urgency);
}

static const char *
get_step_text (GtkWidget  *page,
               int         step,
               const char *id)
{
  GtkListBox *steps = GTK_LIST_BOX (jalon_test_ui_find (page, "steps"));

  return gtk_label_get_label (GTK_LABEL (jalon_test_ui_find (GTK_WIDGET (gtk_list_box_get_row_at_index (steps, step)), id)));
}

static void
test_follows_edits (void)
{
  g_autoptr (JalonSession) session = jalon_test_ui_session (STARTED);
  JalonMilestones         *milestones = jalon_session_get_household (session)->milestones;
  GtkWidget               *page = g_object_new (JALON_TYPE_OVERVIEW_PAGE, "session", session, NULL);
  GtkWindow               *window = jalon_test_ui_present (page);
  JalonDate                day = { 2026, 11, 23 };
  g_autofree char         *before = g_strdup (get_step_text (page, 2, "state_label"));

  g_object_set (milestones, "profile-submitted", &day, NULL);
  g_assert_cmpstr (get_step_text (page, 2, "state_label"), !=, before);
  jalon_session_undo (session);
  g_assert_cmpstr (get_step_text (page, 2, "state_label"), ==, before);
  gtk_window_destroy (window);
}

static guint
count_rows (GtkListBox *list)
{
  guint n = 0;

  while (gtk_list_box_get_row_at_index (list, (int) n) != NULL)
    n++;
  return n;
}

static JalonSession *
open_couple (void)
{
  g_autofree char       *path = g_build_filename (g_getenv ("JALON_SOURCE_DIR"), "data", "samples", "couple-morocco.jalon", NULL);
  g_autoptr (GError)     error = NULL;
  g_autoptr (JalonStore) store = jalon_store_load (path, &error);
  g_autoptr (JalonClock) clock = jalon_fixed_clock_new (JALON_TEST_TODAY);

  g_assert_no_error (error);
  return jalon_session_new (jalon_test_ui_get_knowledge (), clock, jalon_store_get_household (store), store);
}

static void
test_folds_the_rest (void)
{
  g_autoptr (JalonSession) session = open_couple ();
  GtkWidget               *page;
  GtkWindow               *window;
  GtkListBox              *tasks;
  guint                    n;

  page = g_object_new (JALON_TYPE_OVERVIEW_PAGE, "session", session, NULL);
  window = jalon_test_ui_present (page);
  tasks = GTK_LIST_BOX (jalon_test_ui_find (page, "tasks"));
  n = count_rows (tasks);

  g_assert_true (JALON_IS_FOLD_ROW (gtk_list_box_get_row_at_index (tasks, (int) n - 1)));
  g_signal_emit_by_name (tasks, "row-activated", gtk_list_box_get_row_at_index (tasks, (int) n - 1));
  g_assert_cmpuint (count_rows (tasks), >, n);
  g_assert_true (JALON_IS_TASK_ROW (gtk_list_box_get_row_at_index (tasks, (int) n - 1)));
  gtk_window_destroy (window);
}

static gboolean
match_later (GtkWidget    *widget,
             gconstpointer data)
{
  const char *later = jalon_words_get_language () == JALON_LANGUAGE_FR ? "plus tard" : "later";

  return GTK_IS_LABEL (widget) && strstr (gtk_label_get_label (GTK_LABEL (widget)), later) != NULL;
}

/* What is folded away is said to be later only where it is: not while something late or of today is in it. */
static void
test_folds_no_today (void)
{
  g_autoptr (JalonSession) session = open_couple ();
  JalonMilestones         *milestones = jalon_session_get_household (session)->milestones;
  GtkWidget               *page = g_object_new (JALON_TYPE_OVERVIEW_PAGE, "session", session, NULL);
  GtkWindow               *window = jalon_test_ui_present (page);
  GtkListBox              *tasks = GTK_LIST_BOX (jalon_test_ui_find (page, "tasks"));
  JalonDate                soon = jalon_date_add_days (JALON_TEST_TODAY, 7);

  g_assert_nonnull (jalon_test_ui_search (GTK_WIDGET (gtk_list_box_get_row_at_index (tasks, (int) count_rows (tasks) - 1)), match_later, NULL));
  g_object_set (milestones, "planned-submission", &soon, NULL);
  g_assert_true (JALON_IS_FOLD_ROW (gtk_list_box_get_row_at_index (tasks, (int) count_rows (tasks) - 1)));
  g_assert_null (jalon_test_ui_search (GTK_WIDGET (gtk_list_box_get_row_at_index (tasks, (int) count_rows (tasks) - 1)), match_later, NULL));
  gtk_window_destroy (window);
}

static guint
count_kept (GtkListBox *list,
            GPtrArray  *rows)
{
  guint n = 0;

  for (guint i = 0; i < rows->len; i++)
    n += gtk_widget_get_parent (rows->pdata[i]) == GTK_WIDGET (list);
  return n;
}

/* A row that says the same stays, with the keyboard in it. */
static void
test_rows_stay (void)
{
  g_autoptr (JalonSession) session = open_couple ();
  JalonHousehold          *household = jalon_session_get_household (session);
  GtkWidget               *page = g_object_new (JALON_TYPE_OVERVIEW_PAGE, "session", session, NULL);
  GtkWindow               *window = jalon_test_ui_present (page);
  GtkListBox              *tasks = GTK_LIST_BOX (jalon_test_ui_find (page, "tasks"));
  g_autoptr (GPtrArray)    rows = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < count_rows (tasks); i++)
    g_ptr_array_add (rows, g_object_ref (gtk_list_box_get_row_at_index (tasks, (int) i)));

  g_object_set (household, "funds", (gint64) 20000, NULL);
  g_assert_cmpuint (count_kept (tasks, rows), ==, rows->len);
  g_object_set (household->candidate, "given-name", "Zoé", NULL);
  g_object_set (household->partner, "given-name", "Zacharie", NULL);
  g_assert_cmpuint (count_kept (tasks, rows), >=, 1);
  g_assert_cmpuint (count_kept (tasks, rows), <, rows->len);
  g_assert_cmpuint (count_rows (tasks), ==, rows->len);
  g_object_set (page, "session", NULL, NULL);
  g_assert_cmpuint (count_rows (tasks), ==, 0);
  g_object_set (page, "session", session, NULL);
  g_assert_cmpuint (count_rows (tasks), ==, rows->len);
  gtk_window_destroy (window);
}

/* What the last round of one's own kinds asked stands in a line that leads to the rounds. */
static void
test_last_round (void)
{
  g_autoptr (JalonSession)   session = open_couple ();
  g_autoptr (JalonSession)   nobody = jalon_test_ui_session (STARTED);
  GtkWidget                 *page = g_object_new (JALON_TYPE_OVERVIEW_PAGE, "session", session, NULL);
  GtkWindow                 *window = jalon_test_ui_present (page);
  GtkWidget                 *list = jalon_test_ui_find (page, "round_list");
  GtkWidget                 *row = jalon_test_ui_find (page, "round_row");
  g_autoptr (JalonHousehold) household = g_object_ref (jalon_session_get_household (session));
  const char                *title = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row));
  const JalonDate            unset = JALON_DATE_UNSET;

  /* Round 437, of 19 August 2026, for French: 382. */
  g_assert_true (gtk_widget_get_visible (list));
  g_assert_nonnull (strstr (title, "382"));
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (row)), ==, "win.show-page");

  /* Without a birth date there is no score beside it, and no program: no line. */
  g_object_set (household->candidate, "birth-date", &unset, NULL);
  g_object_set (page, "session", nobody, NULL);
  g_assert_false (gtk_widget_get_visible (list));
  g_object_set (page, "session", NULL, NULL);
  g_assert_false (gtk_widget_get_visible (list));
  gtk_window_destroy (window);
}

static gboolean
has_name (GtkWidget    *widget,
          gconstpointer name)
{
  return g_str_equal (gtk_widget_get_name (widget), name);
}

/* Nobody has chosen a day: nothing is planned back from one. It is chosen, and cleared in one click. */
static void
test_target_day (void)
{
  g_autoptr (JalonSession) session = jalon_test_ui_session ("'candidate': { 'birth-date': '1992-03-04' }");
  JalonMilestones         *milestones = jalon_session_get_household (session)->milestones;
  GtkWidget               *page = g_object_new (JALON_TYPE_OVERVIEW_PAGE, "session", session, NULL);
  GtkWindow               *window = jalon_test_ui_present (page);
  GtkWidget               *bar = jalon_test_ui_find (page, "target_bar");
  GtkWidget               *clear = jalon_test_ui_search (bar, has_name, "clear-target");
  GtkLabel                *sentence = GTK_LABEL (jalon_test_ui_search (bar, has_name, "target-sentence"));
  g_autofree char         *before = g_strdup (gtk_label_get_label (sentence));
  const JalonDate          day = { 2027, 1, 15 };

  g_assert_false (gtk_widget_get_visible (clear));
  g_object_set (milestones, "planned-submission", &day, NULL);
  g_assert_true (gtk_widget_get_visible (clear));
  g_assert_cmpstr (gtk_label_get_label (sentence), !=, before);
  g_assert_nonnull (strstr (gtk_label_get_label (sentence), "2027"));

  g_signal_emit_by_name (clear, "clicked");
  g_assert_false (jalon_date_is_set (milestones->planned_submission));
  g_assert_cmpstr (gtk_label_get_label (sentence), ==, before);
  gtk_window_destroy (window);
}

static void
test_without_session (void)
{
  GtkWindow *window = jalon_test_ui_present (g_object_new (JALON_TYPE_OVERVIEW_PAGE, NULL));

  gtk_window_destroy (window);
}

/* Within twelve months days are counted; a day after them is named, with its year. */
static void
test_years (void)
{
  static const struct
  {
    const char *expires;
    gboolean    named;
  } rows[] = { { "2027-11-23", FALSE }, { "2027-11-24", TRUE } };

  for (guint row = 0; row < G_N_ELEMENTS (rows); row++)
    {
      g_autofree char         *json = g_strdup_printf ("'candidate': { 'birth-date': '1992-03-04', 'passport-expires': '%s' }", rows[row].expires);
      g_autoptr (JalonSession) session = jalon_test_ui_session (json);
      g_autoptr (GPtrArray)    tasks = jalon_overview_tasks_new (session);
      gboolean                 seen = FALSE;

      for (guint i = 0; i < tasks->len; i++)
        {
          const JalonTask *task = tasks->pdata[i];
          g_autofree char *day = jalon_date_to_string (task->day);

          if (g_str_equal (day, rows[row].expires))
            {
              seen = TRUE;
              g_assert_cmpint (strstr (task->distance, "2027") != NULL, ==, rows[row].named);
            }
        }
      g_assert_true (seen);
    }
}

static gboolean
is_task_row (GtkWidget    *widget,
             gconstpointer what)
{
  return JALON_IS_TASK_ROW (widget);
}

/* The second task of a group has no empty line in a narrow row, where the word of the group stands at the first. */
static void
test_word_of_a_group (void)
{
  JalonSession *session = jalon_test_ui_session (STARTED);
  GtkWidget    *page = g_object_new (JALON_TYPE_OVERVIEW_PAGE, "session", session, NULL);
  GtkWindow    *window = jalon_test_ui_present (page);
  GtkWidget    *row = jalon_test_ui_search (page, is_task_row, NULL);
  GtkWidget    *word = gtk_widget_get_parent (jalon_test_ui_find (row, "urgency_icon"));

  jalon_task_row_set_first (JALON_TASK_ROW (row), FALSE);
  g_object_set (row, "narrow", FALSE, NULL);
  g_assert_true (gtk_widget_get_visible (word));
  g_object_set (row, "narrow", TRUE, NULL);
  g_assert_false (gtk_widget_get_visible (word));
  jalon_task_row_set_first (JALON_TASK_ROW (row), TRUE);
  g_assert_true (gtk_widget_get_visible (word));

  /* Neither the word nor a distance: no line. */
  g_assert_true (gtk_widget_get_visible (gtk_widget_get_parent (word)));
  gtk_label_set_label (GTK_LABEL (jalon_test_ui_find (row, "distance_label")), "");
  jalon_task_row_set_first (JALON_TASK_ROW (row), FALSE);
  g_assert_false (gtk_widget_get_visible (gtk_widget_get_parent (word)));

  gtk_window_destroy (window);
  jalon_test_ui_settle ();
  g_assert_finalize_object (session);
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (status_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/overview-page/status/", status_rows[i].name, NULL);

      g_test_add_data_func (path, &status_rows[i], test_statuses);
    }
  g_test_add_func ("/overview-page/limit-of-the-profile", test_limit_of_the_profile);
  g_test_add_data_func ("/overview-page/late-agrees/begun", STARTED, test_late_agrees);
  g_test_add_data_func ("/overview-page/late-agrees/applied", APPLIED, test_late_agrees);
  g_test_add_data_func ("/overview-page/late-agrees/passport-good-for-years", "'milestones': { 'planned-submission': '2026-11-20' }, 'candidate': { 'birth-date': '1992-03-04', 'passport-expires': '2029-05-01' }", test_late_agrees);
  g_test_add_func ("/overview-page/order", test_order);
  g_test_add_func ("/overview-page/follows-edits", test_follows_edits);
  g_test_add_func ("/overview-page/folds-the-rest", test_folds_the_rest);
  g_test_add_func ("/overview-page/folds-no-today", test_folds_no_today);
  g_test_add_func ("/overview-page/rows-stay", test_rows_stay);
  g_test_add_func ("/overview-page/last-round", test_last_round);
  g_test_add_func ("/overview-page/target-day", test_target_day);
  g_test_add_func ("/overview-page/without-session", test_without_session);
  g_test_add_func ("/overview-page/years", test_years);
  g_test_add_func ("/overview-page/word-of-a-group", test_word_of_a_group);
  return g_test_run ();
}
