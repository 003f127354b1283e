/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-task-row.h"

#include "jalon-closures.h"
#include "jalon-member.h"
#include "jalon-narrow-bin.h"
#include "jalon-way.h"

struct _JalonTaskRow
{
  GtkListBoxRow parent_instance;

  gboolean    narrow;
  gboolean    first; /* of a group */
  const char *page;
  char       *place;
  char       *key;

  JalonUrgency urgency;

  GtkImage *urgency_icon;
  GtkLabel *urgency_label;
  GtkLabel *title_label;
  GtkLabel *reason_label;
  GtkLabel *distance_label;
};

G_DEFINE_FINAL_TYPE (JalonTaskRow, jalon_task_row, GTK_TYPE_LIST_BOX_ROW)

static int
choose_urgency_width (JalonTaskRow *self,
                      gboolean      narrow)
{
  return narrow ? -1 : jalon_scale_with_text (GTK_WIDGET (self), 92);
}

/* In a narrow row nothing but the distance stands beside the word: where neither is written, they have no line either. */
static void
show_word (JalonTaskRow *self)
{
  GtkWidget     *word = gtk_widget_get_parent (GTK_WIDGET (self->urgency_icon));
  const gboolean shown = self->first || !self->narrow;

  gtk_widget_set_visible (word, shown);
  gtk_widget_set_visible (gtk_widget_get_parent (word), shown || gtk_label_get_label (self->distance_label)[0] != '\0');
  gtk_widget_set_opacity (GTK_WIDGET (self->urgency_icon), self->first ? 1 : 0);
  gtk_widget_set_opacity (GTK_WIDGET (self->urgency_label), self->first ? 1 : 0);
}

static void
jalon_task_row_class_init (JalonTaskRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  jalon_member_install (klass, g_param_spec_boolean ("narrow", NULL, NULL, FALSE, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonTaskRow, narrow), (JalonUpdate) show_word);
  jalon_member_install (klass, g_param_spec_string ("place", NULL, NULL, NULL, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonTaskRow, place), NULL);
  jalon_member_install (klass, g_param_spec_string ("key", NULL, NULL, NULL, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonTaskRow, key), NULL);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/overview/task-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonTaskRow, urgency_icon);
  gtk_widget_class_bind_template_child (widget_class, JalonTaskRow, urgency_label);
  gtk_widget_class_bind_template_child (widget_class, JalonTaskRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, JalonTaskRow, reason_label);
  gtk_widget_class_bind_template_child (widget_class, JalonTaskRow, distance_label);
  jalon_closures_bind (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, choose_urgency_width);
}

static void
jalon_task_row_init (JalonTaskRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_urgency (JalonTaskRow *self,
              JalonUrgency  urgency)
{
  static const struct
  {
    const char *icon;
    const char *word_class;
    const char *colour_class;
  } looks[] = {
    [JALON_TASK_LATE] = { "jalon-late-symbolic", "caption-heading", "late" },
    [JALON_TASK_TODAY] = { "alarm-symbolic", "caption-heading", NULL },
    [JALON_TASK_SOON] = { "x-office-calendar-symbolic", "caption", "dim" },
    [JALON_TASK_LATER] = { "x-office-calendar-symbolic", "caption", "dim" },
  };
  GtkWidget *coloured[] = { GTK_WIDGET (self->urgency_icon), GTK_WIDGET (self->urgency_label), GTK_WIDGET (self->distance_label) };

  gtk_image_set_from_icon_name (self->urgency_icon, looks[urgency].icon);
  gtk_label_set_label (self->urgency_label, jalon_urgency_get_label (urgency));
  gtk_widget_add_css_class (GTK_WIDGET (self->urgency_label), looks[urgency].word_class);
  gtk_widget_add_css_class (GTK_WIDGET (self->distance_label), looks[urgency].word_class);
  for (guint i = 0; looks[urgency].colour_class != NULL && i < G_N_ELEMENTS (coloured); i++)
    gtk_widget_add_css_class (coloured[i], looks[urgency].colour_class);
}

/**
 * jalon_task_row_new:
 * @task: something to do
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
jalon_task_row_new (const JalonTask *task)
{
  JalonTaskRow *self = g_object_new (JALON_TYPE_TASK_ROW, "place", task->place, "key", task->key, NULL);

  self->page = task->page;
  self->urgency = task->urgency;
  show_urgency (self, task->urgency);
  gtk_label_set_label (self->title_label, task->title);
  gtk_label_set_label (self->reason_label, task->reason != NULL ? task->reason : "");
  gtk_widget_set_visible (GTK_WIDGET (self->reason_label), task->reason != NULL && task->reason[0] != '\0');
  gtk_label_set_label (self->distance_label, task->distance);
  return GTK_WIDGET (self);
}

/**
 * jalon_task_row_shows:
 * @self: a row
 * @task: something to do
 *
 * Returns: whether the row says and leads to the same
 */
gboolean
jalon_task_row_shows (JalonTaskRow    *self,
                      const JalonTask *task)
{
  return self->urgency == task->urgency && g_strcmp0 (self->page, task->page) == 0 &&
         g_strcmp0 (self->place, task->place) == 0 && g_strcmp0 (self->key, task->key) == 0 &&
         g_str_equal (gtk_label_get_label (self->title_label), task->title) &&
         g_str_equal (gtk_label_get_label (self->reason_label), task->reason != NULL ? task->reason : "") &&
         g_str_equal (gtk_label_get_label (self->distance_label), task->distance);
}

/**
 * jalon_task_row_set_first:
 * @self: a row
 * @first: whether it begins a group of tasks that are equally urgent
 *
 * The word of a group stands once, at its first task; beside a column of words it is heard at each.
 */
void
jalon_task_row_set_first (JalonTaskRow *self,
                          gboolean      first)
{
  self->first = first;
  show_word (self);
}

/**
 * jalon_task_row_open:
 * @self: a row
 *
 * Shows where the task is done: the document, the answer, or the page.
 */
void
jalon_task_row_open (JalonTaskRow *self)
{
  jalon_way_go (GTK_WIDGET (self), self->key, self->place, self->page);
}
