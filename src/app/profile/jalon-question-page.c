/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-question-page.h"

#include <glib/gi18n.h>

#include "jalon-field-group.h"
#include "jalon-fit-box.h"
#include "jalon-record-group.h"
#include "jalon-verdict-sign.h"
#include "jalon-word-button.h"
#include "jalon-words.h"

#define ROW_SPACING 6 /* within a row, in pixels */

struct _JalonQuestionPage
{
  JalonView parent_instance;

  const JalonQuestion *question;
  GtkWidget           *title_label;
  GtkWidget           *parts[JALON_QUESTION_PARTS]; /* NULL behind the last */
};

G_DEFINE_FINAL_TYPE (JalonQuestionPage, jalon_question_page, JALON_TYPE_VIEW)

static const char *
translate (const char *text)
{
  return text != NULL ? _ (text) : NULL;
}

static GtkWidget *
make_part (JalonSession            *session,
           const JalonQuestionPart *part)
{
  if (part->list == NULL)
    return g_object_new (JALON_TYPE_FIELD_GROUP, "path", part->path, "fields", part->fields, "session", session, NULL);

  return g_object_new (JALON_TYPE_RECORD_GROUP, "path", part->path, "list", part->list,
                       "add-label", translate (part->add_label), "empty-text", translate (part->empty_text), "session", session, NULL);
}

static GtkWidget *
make_label (const char *text,
            const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

/* Of two lists the keys add to the one that the keyboard is in. */
static GtkWidget *
make_keys (const JalonQuestion *question)
{
  const gboolean   two = question->parts[1].list != NULL && question->parts[1].add_label != question->parts[0].add_label;
  g_autofree char *add = jalon_words_small (two ? _ ("Add another entry") : _ (question->parts[0].add_label));
  /* Translators: %s is what Ctrl+Enter does: "add a test". */
  g_autofree char *text = g_strdup_printf (_ ("Enter: next question. Ctrl+Enter: %s."), add);
  GtkWidget       *label = make_label (text, "caption");

  gtk_widget_add_css_class (label, "dim");
  return label;
}

/* A name that was just typed stands in the titles from now on. */
static void
show_titles (JalonView *view)
{
  JalonQuestionPage *self = JALON_QUESTION_PAGE (view);
  JalonHousehold    *household = jalon_session_get_household (jalon_view_get_session (view));
  g_autofree char   *title = jalon_question_dup_title (self->question, household);

  gtk_label_set_label (GTK_LABEL (self->title_label), title);
  for (guint i = 0; i < JALON_QUESTION_PARTS && self->parts[i] != NULL; i++)
    {
      g_autofree char *above = jalon_question_part_dup_title (&self->question->parts[i], household);
      g_autofree char *markup = g_markup_escape_text (above != NULL ? above : "", -1);

      adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self->parts[i]), markup);
    }
  jalon_fit_box_break_words (GTK_WIDGET (self));
}

static void
jalon_question_page_class_init (JalonQuestionPageClass *klass)
{
  JALON_VIEW_CLASS (klass)->update = show_titles;
}

static void
jalon_question_page_init (JalonQuestionPage *self)
{
}

static GtkWidget *
make_content (JalonQuestionPage *self,
              JalonSession      *session)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *word_button = jalon_word_button_new (GTK_WIDGET (self));

  self->title_label = make_label (NULL, "title-2");
  gtk_widget_add_css_class (box, "question");
  gtk_box_append (GTK_BOX (box), self->title_label);
  gtk_box_append (GTK_BOX (box), make_label (_ (self->question->text), "dim"));
  gtk_box_append (GTK_BOX (box), word_button);
  if (self->question->words != NULL)
    jalon_word_button_add_text (JALON_WORD_BUTTON (word_button), _ (self->question->words));
  if (self->question->parts[0].list != NULL)
    gtk_box_append (GTK_BOX (box), make_keys (self->question));
  for (guint i = 0; i < JALON_QUESTION_PARTS && self->question->parts[i].path != NULL; i++)
    {
      self->parts[i] = make_part (session, &self->question->parts[i]);
      jalon_word_button_give_up (self->parts[i]); /* in the same place on every question */
      gtk_box_append (GTK_BOX (box), self->parts[i]);
    }

  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 600);
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_AUTOMATIC, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), clamp);
  return scroller;
}

/**
 * jalon_question_page_new:
 * @session: an open profile, which is filled
 * @question: a question
 *
 * Returns: (transfer floating): its screen
 */
GtkWidget *
jalon_question_page_new (JalonSession        *session,
                         const JalonQuestion *question)
{
  JalonQuestionPage *self = g_object_new (JALON_TYPE_QUESTION_PAGE, NULL);

  self->question = question;
  adw_bin_set_child (ADW_BIN (self), make_content (self, session));
  jalon_view_set_session (JALON_VIEW (self), session);
  jalon_view_update_now (JALON_VIEW (self));
  return GTK_WIDGET (self);
}

/**
 * jalon_program_row_new:
 * @report: a program in words
 *
 * Returns: (transfer floating): its row among the verdicts
 */
GtkWidget *
jalon_program_row_new (JalonProgramReport *report)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), report->title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), report->summary != NULL ? report->summary : "");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), jalon_verdict_sign_new (report->verdict, TRUE));
  jalon_fit_box_fit_header (row, ROW_SPACING);
  return row;
}
