/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-questionnaire.h"

#include "jalon-date-row.h"
#include "jalon-entry-row.h"
#include "jalon-questions.h"
#include "jalon-record-group.h"
#include "jalon-test-ui.h"
#include "jalon-word-button.h"

/* Questions that follow the answers and fill the profile, back and forth, and the verdicts after them. */

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

  for (guint i = 0; i < n; i++)
    {
      if (questions[i].asked == JALON_ASKED_WITH_PARTNER)
        continue;
      g_assert_cmpstr (gtk_stack_get_visible_child_name (get_stack (fixture)), ==, questions[i].id);
      gtk_test_widget_wait_for_draw (fixture->window);
      g_assert_true (gtk_widget_activate_action (fixture->window, "question.next", NULL));
    }
  g_assert_cmpstr (gtk_stack_get_visible_child_name (get_stack (fixture)), ==, "verdicts");
  gtk_test_widget_wait_for_draw (fixture->window);
}

static gboolean
begins_with_a_list (Fixture *fixture)
{
  guint                n;
  guint                position;
  const JalonQuestion *questions = jalon_questions_get (&n);

  g_object_get (fixture->window, "position", &position, NULL);
  return position < n && questions[position].parts[0].list != NULL;
}

/* A key that is pressed before the next page is drawn is for that page: Space pressed "Next" once more, and a question was lost. */
static void
test_takes_keys_at_once (Fixture      *fixture,
                         gconstpointer data)
{
  const guint n = jalon_questionnaire_get_n_questions ();

  for (guint position = 1; position < n; position++)
    {
      GtkWidget *focus;

      gtk_widget_grab_focus (jalon_test_ui_find (fixture->window, "next_button"));
      g_assert_true (gtk_widget_activate_action (fixture->window, "question.next", NULL));
      if (g_str_equal (gtk_stack_get_visible_child_name (get_stack (fixture)), "verdicts"))
        return;
      focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
      g_assert_nonnull (focus);
      g_assert_cmpint (gtk_widget_is_ancestor (focus, gtk_stack_get_visible_child (get_stack (fixture))), !=, begins_with_a_list (fixture));
    }
  g_assert_not_reached ();
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

static const char *
get_title (Fixture *fixture)
{
  return adw_window_title_get_title (ADW_WINDOW_TITLE (jalon_test_ui_find (fixture->window, "title")));
}

/* Of a couple the partner is asked too; of somebody alone, or whose partner stays behind, not. */
static void
test_follows_the_answers (Fixture      *fixture,
                          gconstpointer data)
{
  JalonHousehold *household = jalon_session_get_household (fixture->session);

  g_assert_nonnull (strstr (get_title (fixture), "11"));
  g_object_set (household, "relationship", (guint) JALON_RELATIONSHIP_MARRIED, NULL);
  g_assert_nonnull (strstr (get_title (fixture), "14"));
  g_object_set (fixture->window, "position", 5, NULL);
  gtk_widget_activate_action (fixture->window, "question.next", NULL);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (get_stack (fixture)), ==, "partner");

  g_object_set (household, "partner-accompanies", FALSE, NULL);
  g_assert_nonnull (strstr (get_title (fixture), "11"));
  gtk_widget_activate_action (fixture->window, "question.next", NULL);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (get_stack (fixture)), ==, "own-stays");
  gtk_widget_activate_action (fixture->window, "question.back", NULL);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (get_stack (fixture)), ==, "work");
}

static gboolean
match_text (GtkWidget    *widget,
            gconstpointer text)
{
  return GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), text) != NULL;
}

/* A name that is typed stands in the questions behind it, and what looks like markup is none. */
static void
test_names (Fixture      *fixture,
            gconstpointer data)
{
  const GType     type = JALON_TYPE_RECORD_GROUP;
  const char     *named = jalon_words_get_language () == JALON_LANGUAGE_FR ? " Karim <b> & Co?" : " Karim <b> & Co’s languages";
  JalonHousehold *household = jalon_session_get_household (fixture->session);
  GtkWidget      *group;

  g_object_set (household, "relationship", (guint) JALON_RELATIONSHIP_MARRIED, NULL);
  g_object_set (fixture->window, "position", 7, NULL);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (get_stack (fixture)), ==, "partner-studies");
  group = jalon_test_ui_search (gtk_stack_get_visible_child (get_stack (fixture)), match_type, &type);
  gtk_test_widget_wait_for_draw (fixture->window);

  g_object_set (household->partner, "given-name", "Karim <b> & Co", NULL);
  g_assert_nonnull (jalon_test_ui_search (group, match_text, "Karim <b> & Co"));
  g_assert_nonnull (jalon_test_ui_search (gtk_stack_get_visible_child (get_stack (fixture)), match_text, named));
  gtk_test_widget_wait_for_draw (fixture->window);
}

/* The keyboard stands in the first field, and Return goes on. */
static void
test_return (Fixture      *fixture,
             gconstpointer data)
{
  GtkWidget *focus;

  gtk_test_widget_wait_for_draw (fixture->window);
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_cmpstr (focus != NULL ? G_OBJECT_TYPE_NAME (focus) : NULL, ==, "GtkText");
  g_signal_emit_by_name (focus, "activate");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (get_stack (fixture)), ==, "family");
}

/* Returns: whether it took the key */
static gboolean
press (GtkWidget *row,
       guint      key)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (row);
  gboolean               taken = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !taken; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller) && gtk_event_controller_get_propagation_phase (controller) == GTK_PHASE_CAPTURE)
        g_signal_emit_by_name (controller, "key-pressed", key, 0, 0, &taken);
    }
  return taken;
}

/* Return goes on from a drop-down that was chosen by typing, first to what the choice asks, and opens one that was not. */
static void
test_return_on_a_choice (Fixture      *fixture,
                         gconstpointer data)
{
  const GType type = ADW_TYPE_COMBO_ROW;
  GtkWidget  *row;

  g_object_set (fixture->window, "position", 1, NULL);
  gtk_test_widget_wait_for_draw (fixture->window);
  row = jalon_test_ui_search (gtk_stack_get_visible_child (get_stack (fixture)), match_type, &type);
  g_assert_true (gtk_widget_has_focus (row));
  g_assert_false (press (row, GDK_KEY_Return));

  g_assert_true (press (row, GDK_KEY_m));
  g_assert_cmpuint (jalon_session_get_household (fixture->session)->relationship, ==, JALON_RELATIONSHIP_MARRIED);
  g_assert_true (press (row, GDK_KEY_Return));
  g_assert_cmpstr (gtk_stack_get_visible_child_name (get_stack (fixture)), ==, "family");
  g_assert_false (gtk_widget_has_focus (row));
  g_assert_false (press (row, GDK_KEY_Return));
}

/* Return on a question that is a list goes on, and adds nothing that nobody meant; another key adds to it. */
static void
test_return_on_a_list (Fixture      *fixture,
                       gconstpointer data)
{
  JalonPerson *candidate = jalon_session_get_household (fixture->session)->candidate;
  GtkWidget   *next = jalon_test_ui_find (fixture->window, "next_button");
  GtkWidget   *focus;

  g_object_set (fixture->window, "position", 3, NULL);
  gtk_test_widget_wait_for_draw (fixture->window);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == next);
  g_assert_true (gtk_window_get_default_widget (GTK_WINDOW (fixture->window)) == next);
  g_assert_cmpuint (jalon_record_list_get_length (candidate->tests), ==, 0);

  g_assert_true (gtk_widget_activate_action (fixture->window, "question.add", NULL));
  g_assert_cmpuint (jalon_record_list_get_length (candidate->tests), ==, 1);
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_nonnull (gtk_widget_get_ancestor (focus, JALON_TYPE_RECORD_GROUP));
  g_assert_false (GTK_IS_BUTTON (focus));

  /* Of a record that is there already as well. */
  g_assert_true (gtk_widget_activate_action (fixture->window, "question.next", NULL));
  g_assert_true (gtk_widget_activate_action (fixture->window, "question.back", NULL));
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == next);
  g_assert_cmpuint (jalon_record_list_get_length (candidate->tests), ==, 1);
}

/* What decides is asked where somebody stopped; what may stay empty is not. */
static void
test_where_it_stopped (void)
{
  g_autoptr (JalonSession) session = jalon_test_ui_session ("'relationship': 'never-married', 'candidate': { 'birth-date': '1992-03-04' }");
  GtkWidget               *window = jalon_questionnaire_new (NULL, session);
  guint                    position;

  g_object_get (window, "position", &position, NULL);
  g_assert_cmpuint (position, ==, 2); /* destination */
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The verdicts name one answer: what is not understood before what is missing. */
static void
test_missing (Fixture      *fixture,
              gconstpointer data)
{
  GtkLabel *label = GTK_LABEL (jalon_test_ui_find (fixture->window, "missing_label"));

  g_assert_true (gtk_widget_get_visible (jalon_test_ui_find (fixture->window, "missing_box")));
  jalon_record_set_raw (JALON_RECORD (jalon_session_get_household (fixture->session)->candidate), "birth-date", "\"2018-06-31\"");
  g_assert_nonnull (strstr (gtk_label_get_label (label), "30"));
}

/* With nothing answered there is no score of 0, and what leads on asks the first question. */
static void
test_nothing_answered (Fixture      *fixture,
                       gconstpointer data)
{
  GtkLabel *score = GTK_LABEL (jalon_test_ui_find (fixture->window, "score_label"));
  GtkLabel *round = GTK_LABEL (jalon_test_ui_find (fixture->window, "round_label"));
  guint     position;

  g_object_set (fixture->window, "position", jalon_questionnaire_get_n_questions (), NULL);
  g_assert_cmpstr (gtk_label_get_label (score), ==, g_dgettext (GETTEXT_PACKAGE, "Too little is answered for a score yet."));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (round)));
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (jalon_test_ui_find (fixture->window, "missing_button"))), ==, g_dgettext (GETTEXT_PACKAGE, "_Answer this question"));
  g_assert_true (gtk_widget_activate_action (fixture->window, "question.missing", NULL));
  g_object_get (fixture->window, "position", &position, NULL);
  g_assert_cmpuint (position, ==, 0);

  g_object_set (jalon_session_get_household (fixture->session)->candidate, "birth-date", &(JalonDate){ 1996, 11, 24 }, NULL);
  g_assert_nonnull (strstr (gtk_label_get_label (score), "110"));
}

/* The words are explained in one place, whatever the question asks. */
static void
test_words_in_one_place (Fixture      *fixture,
                         gconstpointer data)
{
  for (guint i = 0; i < jalon_questionnaire_get_n_questions (); i++)
    {
      const GType type = JALON_TYPE_RECORD_GROUP;
      GtkWidget  *group;

      g_object_set (fixture->window, "position", i, NULL);
      gtk_test_widget_wait_for_draw (fixture->window);
      group = jalon_test_ui_search (gtk_stack_get_visible_child (get_stack (fixture)), match_type, &type);
      g_assert_true (group == NULL || jalon_word_button_find (group) == NULL);
    }
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
  g_test_add ("/questionnaire/takes-keys-at-once", Fixture, NULL, set_up, test_takes_keys_at_once, tear_down);
  g_test_add ("/questionnaire/fills-the-profile", Fixture, NULL, set_up, test_fills_the_profile, tear_down);
  g_test_add ("/questionnaire/back-and-forth", Fixture, NULL, set_up, test_back_and_forth, tear_down);
  g_test_add ("/questionnaire/adds-a-record", Fixture, NULL, set_up, test_adds_a_record, tear_down);
  g_test_add ("/questionnaire/follows-the-answers", Fixture, NULL, set_up, test_follows_the_answers, tear_down);
  g_test_add ("/questionnaire/names", Fixture, NULL, set_up, test_names, tear_down);
  g_test_add ("/questionnaire/return", Fixture, NULL, set_up, test_return, tear_down);
  g_test_add ("/questionnaire/return-on-a-choice", Fixture, NULL, set_up, test_return_on_a_choice, tear_down);
  g_test_add ("/questionnaire/return-on-a-list", Fixture, NULL, set_up, test_return_on_a_list, tear_down);
  g_test_add ("/questionnaire/missing", Fixture, NULL, set_up, test_missing, tear_down);
  g_test_add ("/questionnaire/nothing-answered", Fixture, NULL, set_up, test_nothing_answered, tear_down);
  g_test_add ("/questionnaire/words-in-one-place", Fixture, NULL, set_up, test_words_in_one_place, tear_down);
  g_test_add_func ("/questionnaire/where-it-stopped", test_where_it_stopped);
  g_test_add ("/questionnaire/verdicts", Fixture, NULL, set_up, test_verdicts, tear_down);
  return g_test_run ();
}
