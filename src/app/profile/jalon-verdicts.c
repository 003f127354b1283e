/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-verdicts.h"

#include <glib/gi18n.h>

#include "jalon-fit-box.h"
#include "jalon-overview-next.h"
#include "jalon-overview.h"
#include "jalon-question-page.h"
#include "jalon-questions.h"
#include "jalon-way.h"
#include "jalon-word-button.h"
#include "jalon-words.h"

struct _JalonVerdicts
{
  AdwBin parent_instance;

  JalonOverviewNext *next; /* NULL: nothing is */

  AdwPreferencesGroup *programs_group;
  GtkLabel            *score_label;
  GtkLabel            *round_label;
  GtkWidget           *missing_box;
  GtkLabel            *missing_label;
  GtkButton           *missing_button;
  GPtrArray           *program_rows;
};

/**
 * JalonVerdicts:
 *
 * What the questions have led to: the score and how it stands to the last round, what is next,
 * the programs.
 */
G_DEFINE_FINAL_TYPE (JalonVerdicts, jalon_verdicts, ADW_TYPE_BIN)

/* One thing, not a list. */
static void
show_next (JalonVerdicts *self,
           JalonSession  *session)
{
  g_clear_pointer (&self->next, jalon_overview_next_free);
  self->next = jalon_overview_next_new (session);
  gtk_widget_set_visible (self->missing_box, self->next != NULL);
  gtk_label_set_label (self->missing_label, self->next != NULL ? self->next->sentence : "");
  gtk_button_set_label (self->missing_button, self->next != NULL ? self->next->button : "");
  jalon_fit_box_wrap_labels (GTK_WIDGET (self->missing_button));
}

static char *
dup_total (JalonScore *score)
{
  g_autofree char *maximum = jalon_words_number (score->maximum);
  /* Translators: the score and the highest score: 473 points out of 1,200. */
  g_autofree char *total = g_strdup_printf (ngettext ("%1$d point out of %2$s", "%1$d points out of %2$s", (gulong) score->crs.total), score->crs.total, maximum);

  return score->crs.complete ? g_steal_pointer (&total) : g_strdup_printf ("%s, %s", total, _ ("without high-wage points"));
}

static void
show_score (JalonVerdicts *self,
            JalonSession  *session)
{
  const gboolean   known = jalon_overview_has_score (session);
  g_autofree char *total = known ? dup_total (jalon_session_get_score (session)) : g_strdup (_ ("Too little is answered for a score yet."));
  g_autofree char *round = known ? jalon_overview_dup_last_round (session) : NULL;

  gtk_label_set_label (self->score_label, total);
  gtk_label_set_label (self->round_label, round != NULL ? round : "");
  gtk_widget_set_visible (GTK_WIDGET (self->round_label), round != NULL);
}

static void
show_programs (JalonVerdicts *self,
               GListModel    *programs)
{
  for (guint i = 0; i < self->program_rows->len; i++)
    adw_preferences_group_remove (self->programs_group, self->program_rows->pdata[i]);
  g_ptr_array_set_size (self->program_rows, 0);

  for (guint i = 0; i < g_list_model_get_n_items (programs); i++)
    {
      g_autoptr (JalonProgramReport) report = g_list_model_get_item (programs, i);

      g_ptr_array_add (self->program_rows, jalon_program_row_new (report));
      adw_preferences_group_add (self->programs_group, self->program_rows->pdata[i]);
    }
}

static void
jalon_verdicts_dispose (GObject *object)
{
  JalonVerdicts *self = JALON_VERDICTS (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JALON_TYPE_VERDICTS);
  g_clear_pointer (&self->program_rows, g_ptr_array_unref);
  g_clear_pointer (&self->next, jalon_overview_next_free);

  G_OBJECT_CLASS (jalon_verdicts_parent_class)->dispose (object);
}

static void
jalon_verdicts_class_init (JalonVerdictsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jalon_verdicts_dispose;

  g_type_ensure (JALON_TYPE_WORD_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/profile/verdicts.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonVerdicts, programs_group);
  gtk_widget_class_bind_template_child (widget_class, JalonVerdicts, score_label);
  gtk_widget_class_bind_template_child (widget_class, JalonVerdicts, round_label);
  gtk_widget_class_bind_template_child (widget_class, JalonVerdicts, missing_box);
  gtk_widget_class_bind_template_child (widget_class, JalonVerdicts, missing_label);
  gtk_widget_class_bind_template_child (widget_class, JalonVerdicts, missing_button);
}

static void
jalon_verdicts_init (JalonVerdicts *self)
{
  self->program_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jalon_verdicts_show:
 * @self: the verdicts
 * @session: an open profile
 *
 * Shows what its answers lead to today.
 */
void
jalon_verdicts_show (JalonVerdicts *self,
                     JalonSession  *session)
{
  show_programs (self, jalon_session_get_programs (session));
  show_score (self, session);
  show_next (self, session);
}

/**
 * jalon_verdicts_open_next:
 * @self: the verdicts
 * @window: (nullable): of the household
 * @out_question: (out): the position of the question that asks for what is next
 *
 * Leads to what is next: in @window, where no question asks for it.
 *
 * Returns: whether a question does
 */
gboolean
jalon_verdicts_open_next (JalonVerdicts *self,
                          GtkWidget     *window,
                          guint         *out_question)
{
  guint n;

  jalon_questions_get (&n);
  if (self->next == NULL)
    return FALSE;

  *out_question = self->next->question;
  if (self->next->question < n)
    return TRUE;
  if (window != NULL)
    jalon_way_go (window, self->next->key, self->next->place, self->next->page);
  return FALSE;
}
