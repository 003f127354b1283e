/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-score-changes.h"

#include <glib/gi18n.h>

#include "jalon-changes.h"
#include "jalon-day-button.h"
#include "jalon-fit-box.h"
#include "jalon-words.h"

#define ROW_SPACING 12

struct _JalonScoreChanges
{
  JalonView parent_instance;

  AdwExpanderRow *expander;
  JalonDayButton *day_button;
  GtkWidget      *day_row;
  AdwActionRow   *answer_row;
  GPtrArray      *rows; /* of GtkWidget, borrowed */
};

G_DEFINE_FINAL_TYPE (JalonScoreChanges, jalon_score_changes, JALON_TYPE_VIEW)

static void
clear_rows (JalonScoreChanges *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_expander_row_remove (self->expander, self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);
}

static char *
dup_line_title (JalonScoreChanges *self,
                const char        *id)
{
  JalonSession *session = jalon_view_get_session (JALON_VIEW (self));
  JalonScore   *score = jalon_session_get_score (session);
  GListModel   *lines = score != NULL ? jalon_score_get_lines (score) : NULL;

  for (guint i = 0; lines != NULL && i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (JalonScoreLine) line = g_list_model_get_item (lines, i);

      if (g_strcmp0 (line->id, id) == 0)
        return g_strdup (line->title);
    }

  return g_strdup (id);
}

static void
add_change (JalonScoreChanges      *self,
            const JalonScoreChange *change)
{
  GtkWidget       *row = adw_action_row_new ();
  GtkWidget       *figure = gtk_label_new (NULL);
  g_autofree char *line = dup_line_title (self, change->id);
  g_autofree char *day = jalon_words_date (change->day);
  g_autofree char *title = NULL;
  g_autofree char *text = NULL;
  int              step = change->to - change->from;

  title = jalon_words_pair (day, line);
  /* Translators: points won or lost, with a real minus sign. */
  text = step < 0 ? g_strdup_printf (_ ("−%d"), -step) : g_strdup_printf (_ ("+%d"), step);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), change->why != NULL ? change->why : "");
  gtk_label_set_label (GTK_LABEL (figure), text);
  gtk_widget_add_css_class (figure, "numeric");
  gtk_widget_add_css_class (figure, "heading");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), figure);
  adw_expander_row_add_row (self->expander, row);
  g_ptr_array_add (self->rows, row);
}

static void
show_answer (JalonScoreChanges *self,
             const char        *answer)
{
  gtk_widget_set_visible (GTK_WIDGET (self->answer_row), answer != NULL);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->answer_row), answer != NULL ? answer : "");
}

static void
find_changes_cb (JalonView *view)
{
  JalonScoreChanges    *self = JALON_SCORE_CHANGES (view);
  JalonSession         *session = jalon_view_get_session (JALON_VIEW (self));
  g_autoptr (GPtrArray) changes = NULL;
  g_autoptr (GError)    error = NULL;
  JalonDate             other = jalon_day_button_get_day (self->day_button);
  JalonDate             day;

  clear_rows (self);
  if (session == NULL || !adw_expander_row_get_expanded (self->expander))
    return;

  if (!jalon_date_is_set (other))
    {
      show_answer (self, _ ("Choose the other day above"));
      return;
    }

  day = jalon_session_get_day (session);
  changes = jalon_score_changes_find (jalon_session_get_household (session), jalon_session_get_knowledge (session)->rulebook,
                                      jalon_date_min (other, day), jalon_date_max (other, day), &error);
  if (changes == NULL)
    show_answer (self, error->message);
  else
    show_answer (self, changes->len == 0 ? _ ("No line of the score changes between these days") : NULL);

  for (guint i = 0; changes != NULL && i < changes->len; i++)
    add_change (self, changes->pdata[i]);
}

/* GObject ------------------------------------------------------------------- */

static void
jalon_score_changes_dispose (GObject *object)
{
  JalonScoreChanges *self = JALON_SCORE_CHANGES (object);

  g_ptr_array_set_size (self->rows, 0);

  G_OBJECT_CLASS (jalon_score_changes_parent_class)->dispose (object);
}

static void
jalon_score_changes_finalize (GObject *object)
{
  g_ptr_array_unref (JALON_SCORE_CHANGES (object)->rows);

  G_OBJECT_CLASS (jalon_score_changes_parent_class)->finalize (object);
}

static void
jalon_score_changes_class_init (JalonScoreChangesClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  JALON_VIEW_CLASS (klass)->update = find_changes_cb;
  object_class->dispose = jalon_score_changes_dispose;
  object_class->finalize = jalon_score_changes_finalize;

  g_type_ensure (JALON_TYPE_DAY_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/score/score-changes.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonScoreChanges, expander);
  gtk_widget_class_bind_template_child (widget_class, JalonScoreChanges, day_button);
  gtk_widget_class_bind_template_child (widget_class, JalonScoreChanges, day_row);
  gtk_widget_class_bind_template_child (widget_class, JalonScoreChanges, answer_row);
  gtk_widget_class_bind_template_callback (widget_class, find_changes_cb);
}

static void
jalon_score_changes_init (JalonScoreChanges *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  jalon_fit_box_fit_header (self->day_row, ROW_SPACING);
}
