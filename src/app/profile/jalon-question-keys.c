/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-question-keys.h"

#include "jalon-none-row.h"
#include "jalon-record-group.h"
#include "jalon-record-row.h"
#include "jalon-word-button.h"

#define RETURN_KEY "jalon-return"

/* Within a record to its next field, behind its last one to the button that leads on; else to the next question. */
static void
text_activated_cb (GtkWidget *questionnaire,
                   GtkText   *text)
{
  GtkWidget *record = gtk_widget_get_ancestor (GTK_WIDGET (text), JALON_TYPE_RECORD_ROW);
  GtkWidget *focus;

  if (record == NULL)
    {
      gtk_widget_activate_action (questionnaire, "question.next", NULL);
      return;
    }

  gtk_widget_child_focus (questionnaire, GTK_DIR_TAB_FORWARD);
  focus = gtk_root_get_focus (GTK_ROOT (questionnaire));
  if (focus == NULL || !gtk_widget_is_ancestor (focus, record))
    gtk_widget_grab_focus (gtk_window_get_default_widget (GTK_WINDOW (questionnaire)));
}

static void
focus_moved_cb (GtkWindow *questionnaire)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (questionnaire));

  if (!GTK_IS_TEXT (focus) || g_object_get_data (G_OBJECT (focus), RETURN_KEY) != NULL)
    return;

  g_object_set_data (G_OBJECT (focus), RETURN_KEY, questionnaire);
  g_signal_connect_object (focus, "activate", G_CALLBACK (text_activated_cb), questionnaire, G_CONNECT_SWAPPED);
}

/**
 * jalon_question_keys_confirm:
 * @questionnaire: a window with the action "question.next", whose default
 *   widget is the button that leads on
 *
 * Return on a choice that was made by typing: to the next field, which may be there because of it, and behind the
 * last one to the next question.
 */
void
jalon_question_keys_confirm (GtkWidget *questionnaire)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (questionnaire));
  GtkWidget *page = focus != NULL ? gtk_widget_get_ancestor (focus, GTK_TYPE_STACK) : NULL;

  gtk_widget_child_focus (questionnaire, GTK_DIR_TAB_FORWARD);
  focus = gtk_root_get_focus (GTK_ROOT (questionnaire));
  if (page == NULL || focus == NULL || !gtk_widget_is_ancestor (focus, page))
    gtk_widget_activate_action (questionnaire, "question.next", NULL);
}

/**
 * jalon_question_keys_enter:
 * @page: a question, on the screen
 *
 * Puts the focus into its first answer. What explains a word is passed over, and the
 * button that says there is none, which Return would press: one comes to them from there.
 *
 * Returns: whether there is something to type. A list begins with the button
 *   that adds a record: Return on it, which goes on everywhere else, would add one
 *   that nobody meant.
 */
gboolean
jalon_question_keys_enter (GtkWidget *page)
{
  GtkWidget *focus;

  do
    {
      if (!gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD))
        return FALSE;
      focus = gtk_root_get_focus (gtk_widget_get_root (page));
    }
  while (gtk_widget_get_ancestor (focus, JALON_TYPE_WORD_BUTTON) != NULL || gtk_widget_get_ancestor (focus, JALON_TYPE_NONE_ROW) != NULL);

  return gtk_widget_get_ancestor (focus, JALON_TYPE_RECORD_GROUP) == NULL;
}

static GtkWidget *
find_group (GtkWidget *widget)
{
  GtkWidget *found = JALON_IS_RECORD_GROUP (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL; child = gtk_widget_get_next_sibling (child))
    found = find_group (child);
  return found;
}

/**
 * jalon_question_keys_add:
 * @page: a question
 *
 * Adds a record to its first list, with the focus in it, if it has one.
 */
void
jalon_question_keys_add (GtkWidget *page)
{
  GtkWidget *group = find_group (page);

  if (group != NULL)
    gtk_widget_activate_action (group, "group.add", NULL);
}

/**
 * jalon_question_keys_follow:
 * @questionnaire: a window with the action "question.next", whose default
 *   widget is the button that leads on
 *
 * From now on Return in a text goes on.
 */
void
jalon_question_keys_follow (GtkWindow *questionnaire)
{
  g_signal_connect (questionnaire, "notify::focus-widget", G_CALLBACK (focus_moved_cb), NULL);
}
