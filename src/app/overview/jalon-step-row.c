/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-step-row.h"

#include "jalon-closures.h"
#include "jalon-member.h"
#include "jalon-step-mark.h"
#include "jalon-way.h"

struct _JalonStepRow
{
  GtkListBoxRow parent_instance;

  gboolean    narrow;
  const char *page;
  char       *place;
  char       *key;

  JalonStepMark *mark;
  GtkLabel      *title_label;
  GtkLabel      *line_label;
  GtkLabel      *next_label;
  GtkLabel      *state_label;
  GtkLabel      *limit_label;
};

G_DEFINE_FINAL_TYPE (JalonStepRow, jalon_step_row, GTK_TYPE_LIST_BOX_ROW)

static float
choose_alignment (JalonStepRow *self,
                  gboolean      narrow)
{
  return narrow ? 0 : 1;
}

static void
jalon_step_row_class_init (JalonStepRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  jalon_member_install (klass, g_param_spec_boolean ("narrow", NULL, NULL, FALSE, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonStepRow, narrow), NULL);
  jalon_member_install (klass, g_param_spec_string ("place", NULL, NULL, NULL, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonStepRow, place), NULL);
  jalon_member_install (klass, g_param_spec_string ("key", NULL, NULL, NULL, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonStepRow, key), NULL);

  g_type_ensure (JALON_TYPE_STEP_MARK);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/overview/step-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonStepRow, mark);
  gtk_widget_class_bind_template_child (widget_class, JalonStepRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, JalonStepRow, line_label);
  gtk_widget_class_bind_template_child (widget_class, JalonStepRow, next_label);
  gtk_widget_class_bind_template_child (widget_class, JalonStepRow, state_label);
  gtk_widget_class_bind_template_child (widget_class, JalonStepRow, limit_label);
  jalon_closures_bind (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, choose_alignment);
}

static void
jalon_step_row_init (JalonStepRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
jalon_step_row_new (void)
{
  return g_object_new (JALON_TYPE_STEP_ROW, NULL);
}

static void
show_text (GtkLabel   *label,
           const char *text)
{
  gtk_label_set_label (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && text[0] != '\0');
}

/**
 * jalon_step_row_show:
 * @self: a row
 * @step: what it is to show
 *
 * Shows a step.
 */
void
jalon_step_row_show (JalonStepRow            *self,
                     const JalonOverviewStep *step)
{
  self->page = step->page;
  g_object_set (self, "place", step->place, "key", step->key, NULL);
  jalon_step_mark_show (self->mark, step->number, step->status);
  show_text (self->title_label, step->title);
  show_text (self->line_label, step->line);
  show_text (self->next_label, step->next);
  show_text (self->state_label, step->state);
  show_text (self->limit_label, step->limit);

  if (step->status == JALON_STEP_WAITING)
    gtk_widget_remove_css_class (GTK_WIDGET (self->title_label), "heading");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->title_label), "heading");
}

/**
 * jalon_step_row_open:
 * @self: a row
 *
 * Shows where what is next is done: the document, the answer, or the page of the step.
 */
void
jalon_step_row_open (JalonStepRow *self)
{
  jalon_way_go (GTK_WIDGET (self), self->key, self->place, self->page);
}
