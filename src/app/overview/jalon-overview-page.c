/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-overview-page.h"

#include <glib/gi18n.h>

#include "jalon-closures.h"
#include "jalon-fold-row.h"
#include "jalon-go-on.h"
#include "jalon-narrow-bin.h"
#include "jalon-step-row.h"
#include "jalon-target-bar.h"
#include "jalon-task-row.h"
#include "jalon-words.h"

/* What comes after these is folded away. */
#define TASKS_SHOWN 8

struct _JalonOverviewPage
{
  JalonView parent_instance;

  gboolean   all;    /* tasks are shown */
  guint      n_rows; /* of tasks */
  GtkWidget *fold_row;

  JalonNarrowBin *narrow_bin;
  GtkListBox     *steps;
  GtkListBox     *tasks;
  GtkWidget      *round_list;
  AdwActionRow   *round_row;
};

G_DEFINE_FINAL_TYPE (JalonOverviewPage, jalon_overview_page, JALON_TYPE_VIEW)

static void
insert_row (JalonOverviewPage *self,
            GtkListBox        *list,
            GtkWidget         *row,
            int                position)
{
  g_object_bind_property (self->narrow_bin, "narrow", row, "narrow", G_BINDING_SYNC_CREATE);
  gtk_list_box_insert (list, row, position);
}

static void
clear_list (GtkListBox *list)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (list, 0)) != NULL)
    gtk_list_box_remove (list, GTK_WIDGET (row));
}

/* The four rows stay, so that the keyboard's place is not lost by an edit. */
static void
show_steps (JalonOverviewPage *self)
{
  JalonSession         *session = jalon_view_get_session (JALON_VIEW (self));
  g_autoptr (GPtrArray) steps = jalon_overview_steps_new (session);

  for (guint i = 0; i < steps->len; i++)
    {
      if (gtk_list_box_get_row_at_index (self->steps, (int) i) == NULL)
        insert_row (self, self->steps, jalon_step_row_new (), -1);
      jalon_step_row_show (JALON_STEP_ROW (gtk_list_box_get_row_at_index (self->steps, (int) i)), steps->pdata[i]);
    }
}

static void
show_fold_row (JalonOverviewPage *self,
               GPtrArray         *tasks,
               guint              n_shown)
{
  const guint      n_more = tasks->len - n_shown;
  const gboolean   later = n_more > 0 && ((const JalonTask *) tasks->pdata[n_shown])->urgency == JALON_TASK_LATER;
  g_autofree char *title = g_strdup_printf (later ? ngettext ("%u more, later", "%u more, later", n_more)
                                                  : ngettext ("%u more", "%u more", n_more),
                                            n_more);

  if (n_more == 0)
    {
      if (self->fold_row != NULL)
        gtk_list_box_remove (self->tasks, self->fold_row);
      self->fold_row = NULL;
      return;
    }

  if (self->fold_row == NULL)
    {
      self->fold_row = g_object_new (JALON_TYPE_FOLD_ROW, NULL);
      gtk_list_box_append (self->tasks, self->fold_row);
    }
  jalon_fold_row_set_title (JALON_FOLD_ROW (self->fold_row), title);
}

static JalonTaskRow *
get_task_row (JalonOverviewPage *self,
              guint              position)
{
  return JALON_TASK_ROW (gtk_list_box_get_row_at_index (self->tasks, (int) position));
}

/* The word of a group stands at its first task. */
static void
mark_groups (JalonOverviewPage *self,
             GPtrArray         *tasks)
{
  for (guint i = 0; i < self->n_rows; i++)
    {
      const JalonTask *task = tasks->pdata[i];

      jalon_task_row_set_first (get_task_row (self, i), i == 0 || ((const JalonTask *) tasks->pdata[i - 1])->urgency != task->urgency);
    }
}

/* Rows before and after what differs stay, with the keyboard in them. */
static void
show_task_rows (JalonOverviewPage *self,
                GPtrArray         *tasks,
                guint              n)
{
  const guint least = MIN (self->n_rows, n);
  guint       head = 0;
  guint       tail = 0;

  while (head < least && jalon_task_row_shows (get_task_row (self, head), tasks->pdata[head]))
    head++;
  while (tail < least - head && jalon_task_row_shows (get_task_row (self, self->n_rows - 1 - tail), tasks->pdata[n - 1 - tail]))
    tail++;

  for (guint i = head; i < self->n_rows - tail; i++)
    gtk_list_box_remove (self->tasks, GTK_WIDGET (get_task_row (self, head)));
  for (guint i = head; i < n - tail; i++)
    insert_row (self, self->tasks, jalon_task_row_new (tasks->pdata[i]), (int) i);
  self->n_rows = n;
  mark_groups (self, tasks);
}

static void
show_tasks (JalonOverviewPage *self)
{
  JalonSession         *session = jalon_view_get_session (JALON_VIEW (self));
  g_autoptr (GPtrArray) tasks = jalon_overview_tasks_new (session);
  const guint           n_shown = self->all || tasks->len <= TASKS_SHOWN + 1 ? tasks->len : TASKS_SHOWN;

  show_task_rows (self, tasks, n_shown);
  show_fold_row (self, tasks, n_shown);
}

static void
show_round (JalonOverviewPage *self)
{
  g_autofree char *text = jalon_overview_dup_last_round (jalon_view_get_session (JALON_VIEW (self)));

  gtk_widget_set_visible (self->round_list, text != NULL);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->round_row), text != NULL ? text : "");
}

static void
update (JalonView *view)
{
  JalonOverviewPage *self = JALON_OVERVIEW_PAGE (view);
  JalonSession      *session = jalon_view_get_session (JALON_VIEW (self));
  if (session != NULL)
    {
      show_steps (self);
      show_tasks (self);
      show_round (self);
      return;
    }

  clear_list (self->steps);
  clear_list (self->tasks);
  self->n_rows = 0;
  self->fold_row = NULL;
  gtk_widget_set_visible (self->round_list, FALSE);
}

/* In the .ui file ----------------------------------------------------------- */

static void
step_activated_cb (JalonOverviewPage *self,
                   GtkListBoxRow     *row)
{
  jalon_step_row_open (JALON_STEP_ROW (row));
}

static void
task_activated_cb (JalonOverviewPage *self,
                   GtkListBoxRow     *row)
{
  if (JALON_IS_TASK_ROW (row))
    {
      jalon_task_row_open (JALON_TASK_ROW (row));
      return;
    }

  self->all = TRUE;
  show_tasks (self);
}

static char *
format_today (JalonOverviewPage *self,
              JalonSession      *session,
              gpointer           score)
{
  g_autofree char *day = session != NULL ? jalon_words_date_weekday (jalon_session_get_today (session)) : NULL;

  return g_strdup (day != NULL ? day : "");
}

/* GObject ------------------------------------------------------------------- */

static void
session_changed (JalonView    *view,
                 JalonSession *old)
{
  JALON_OVERVIEW_PAGE (view)->all = FALSE;
}

static void
jalon_overview_page_class_init (JalonOverviewPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  JALON_VIEW_CLASS (klass)->session_changed = session_changed;
  JALON_VIEW_CLASS (klass)->update = update;

  g_type_ensure (JALON_TYPE_GO_ON);
  g_type_ensure (JALON_TYPE_TARGET_BAR);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/overview/overview-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonOverviewPage, narrow_bin);
  gtk_widget_class_bind_template_child (widget_class, JalonOverviewPage, steps);
  gtk_widget_class_bind_template_child (widget_class, JalonOverviewPage, tasks);
  gtk_widget_class_bind_template_child (widget_class, JalonOverviewPage, round_list);
  gtk_widget_class_bind_template_child (widget_class, JalonOverviewPage, round_row);
  gtk_widget_class_bind_template_callback (widget_class, step_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, task_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, format_today);
  jalon_closures_bind (widget_class);
}

static void
jalon_overview_page_init (JalonOverviewPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
