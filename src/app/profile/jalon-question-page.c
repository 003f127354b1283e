/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-question-page.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "jalon-field-group.h"
#include "jalon-fit-box.h"
#include "jalon-page-words.h"
#include "jalon-record-group.h"
#include "jalon-verdict-sign.h"
#include "jalon-word-button.h"

#define ROW_SPACING 6 /* within a row, in pixels */

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
    return g_object_new (JALON_TYPE_FIELD_GROUP, "path", part->path, "fields", part->fields, "title", part->title != NULL ? _ (part->title) : "", "session", session, NULL);

  return g_object_new (JALON_TYPE_RECORD_GROUP, "path", part->path, "list", part->list, "title", translate (part->title),
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
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);

  gtk_widget_add_css_class (box, "question");
  gtk_box_append (GTK_BOX (box), make_label (_ (question->title), "title-2"));
  gtk_box_append (GTK_BOX (box), make_label (_ (question->text), "dim"));
  gtk_box_append (GTK_BOX (box), jalon_word_button_new (scroller));
  for (guint i = 0; i < JALON_QUESTION_PARTS && question->parts[i].path != NULL; i++)
    gtk_box_append (GTK_BOX (box), make_part (session, &question->parts[i]));

  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 600);
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_AUTOMATIC, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), clamp);
  jalon_page_words_mark_page (scroller);
  return scroller;
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
