/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-questionnaire.h"

#include "jalon-date-row.h"
#include "jalon-entry-row.h"
#include "jalon-questions.h"
#include "jalon-record-group.h"
#include "jalon-test-ui.h"

/* Ten questions that fill the profile, back and forth, and the verdicts after them. */

typedef struct
{
  JalonSession *session;
  GtkWidget    *window;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->session = jalon_test_ui_session ("'candidate': { 'given-name': 'Amina' }");
  fixture->window = jalon_questionnaire_new (NULL, fixture->session);
  gtk_window_present (GTK_WINDOW (fixture->window));
  gtk_test_widget_wait_for_draw (fixture->window);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  gpointer weak = fixture->window;

  g_object_add_weak_pointer (G_OBJECT (fixture->window), &weak);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  jalon_test_ui_settle ();
  g_assert_null (weak);
  g_assert_finalize_object (fixture->session);
}

static GtkStack *
get_stack (Fixture *fixture)
{
  return GTK_STACK (jalon_test_ui_find (fixture->window, "stack"));
}

static gboolean
match_type (GtkWidget    *widget,
            gconstpointer type)
{
  return g_type_is_a (G_OBJECT_TYPE (widget), *(const GType *) type);
}

static GtkText *
find_date (Fixture *fixture)
{
  const GType type = JALON_TYPE_DATE_ROW;

  return jalon_entry_row_get_text (JALON_ENTRY_ROW (jalon_test_ui_search (gtk_stack_get_visible_child (get_stack (fixture)), match_type, &type)));
}

static void
test_every_question (Fixture      *fixture,
                     gconstpointer data)
{
  guint                n;
  const JalonQuestion *questions = jalon_questions_get (&n);

  g_assert_cmpuint (n, ==, 10);
  for (guint i = 0; i < n; i++)
    {
      g_assert_cmpstr (gtk_stack_get_visible_child_name (get_stack (fixture)), ==, questions[i].id);
      gtk_test_widget_wait_for_draw (fixture->window);
      g_assert_true (gtk_widget_activate_action (fixture->window, "question.next", NULL));
    }
  g_assert_cmpstr (gtk_stack_get_visible_child_name (get_stack (fixture)), ==, "verdicts");
  gtk_test_widget_wait_for_draw (fixture->window);
}

static void
test_fills_the_profile (Fixture      *fixture,
                        gconstpointer data)
{
  JalonPerson *candidate = jalon_session_get_household (fixture->session)->candidate;
  JalonDate    expected = { 1992, 3, 4 };
  JalonDate    other = { 1993, 5, 6 };

  gtk_editable_set_text (GTK_EDITABLE (find_date (fixture)), "1992-03-04");
  g_assert_true (jalon_date_equal (candidate->birth_date, expected));

  g_object_set (candidate, "birth-date", &other, NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find_date (fixture))), ==, "1993-05-06");
}

static void
test_back_and_forth (Fixture      *fixture,
                     gconstpointer data)
{
  GtkWidget *back = jalon_test_ui_find (fixture->window, "back_button");

  g_assert_false (gtk_widget_is_sensitive (back));
  gtk_editable_set_text (GTK_EDITABLE (find_date (fixture)), "1992-13-0");
  gtk_widget_activate_action (fixture->window, "question.next", NULL);
  g_assert_true (gtk_widget_is_sensitive (back));
  gtk_widget_activate_action (fixture->window, "question.back", NULL);

  /* Nothing that was typed is lost, be it wrong. */
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find_date (fixture))), ==, "1992-13-0");
}

static void
test_adds_a_record (Fixture      *fixture,
                    gconstpointer data)
{
  const GType  type = JALON_TYPE_RECORD_GROUP;
  JalonPerson *candidate = jalon_session_get_household (fixture->session)->candidate;
  GtkWidget   *group;

  g_object_set (fixture->window, "position", 3, NULL);
  group = jalon_test_ui_search (gtk_stack_get_visible_child (get_stack (fixture)), match_type, &type);
  g_assert_nonnull (group);
  g_assert_true (gtk_widget_activate_action (group, "group.add", NULL));
  g_assert_cmpuint (jalon_record_list_get_length (candidate->tests), ==, 1);

  g_assert_true (gtk_widget_activate_action (fixture->window, "win.undo", NULL));
  g_assert_cmpuint (jalon_record_list_get_length (candidate->tests), ==, 0);
}

static guint
count_rows (GtkWidget *root)
{
  guint n = ADW_IS_ACTION_ROW (root);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += count_rows (child);
  return n;
}

static void
test_verdicts (Fixture      *fixture,
               gconstpointer data)
{
  JalonHousehold *household = jalon_session_get_household (fixture->session);

  g_object_set (fixture->window, "position", jalon_questionnaire_get_n_questions (), NULL);
  g_assert_cmpuint (count_rows (jalon_test_ui_find (fixture->window, "programs_group")), ==, JALON_N_PROGRAMS);

  g_object_set (household, "destination", (guint) JALON_PROVINCE_QC, NULL);
  g_assert_cmpuint (count_rows (jalon_test_ui_find (fixture->window, "programs_group")), ==, JALON_N_PROGRAMS);
  g_assert_cmpfloat (gtk_progress_bar_get_fraction (GTK_PROGRESS_BAR (jalon_test_ui_find (fixture->window, "progress_bar"))), ==, 1.0);
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);

  g_test_add ("/questionnaire/every-question", Fixture, NULL, set_up, test_every_question, tear_down);
  g_test_add ("/questionnaire/fills-the-profile", Fixture, NULL, set_up, test_fills_the_profile, tear_down);
  g_test_add ("/questionnaire/back-and-forth", Fixture, NULL, set_up, test_back_and_forth, tear_down);
  g_test_add ("/questionnaire/adds-a-record", Fixture, NULL, set_up, test_adds_a_record, tear_down);
  g_test_add ("/questionnaire/verdicts", Fixture, NULL, set_up, test_verdicts, tear_down);
  return g_test_run ();
}
