/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-criterion-row.h"

#include <adwaita.h>

#include "jalon-closures.h"
#include "jalon-member.h"
#include "jalon-source-link.h"
#include "jalon-verdict-sign.h"
#include "jalon-way.h"

/* All answers together decide the points of the grid: they lead to it. */
#define GRID_TABLE "fsw.pass-mark" /* the first of the grid */

struct _JalonCriterionRow
{
  GtkListBoxRow parent_instance;

  JalonCriterionReport *report;
  GtkListBox           *list; /* weak, nullable: the one that it stands in */

  AdwBin   *sign_bin;
  GtkLabel *title_label;
  GtkLabel *reason_label;
  GtkLabel *change_label;
  GtkLabel *source_label;
};

G_DEFINE_FINAL_TYPE (JalonCriterionRow, jalon_criterion_row, GTK_TYPE_LIST_BOX_ROW)

static void
row_activated_cb (JalonCriterionRow *self,
                  GtkListBoxRow     *row)
{
  if (row != GTK_LIST_BOX_ROW (self))
    return;

  if (self->report->place != NULL)
    jalon_way_go (GTK_WIDGET (self), NULL, self->report->place, NULL);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-table", "s", GRID_TABLE);
}

/* Only a list tells of a click: a row's own signal is that of the keyboard. */
static void
parent_cb (JalonCriterionRow *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));

  if (self->list != NULL)
    g_signal_handlers_disconnect_by_func (self->list, row_activated_cb, self);
  g_set_weak_pointer (&self->list, GTK_IS_LIST_BOX (parent) ? GTK_LIST_BOX (parent) : NULL);
  if (self->list != NULL)
    g_signal_connect_object (self->list, "row-activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);
}

static void
jalon_criterion_row_dispose (GObject *object)
{
  JalonCriterionRow *self = JALON_CRITERION_ROW (object);

  g_clear_weak_pointer (&self->list);
  G_OBJECT_CLASS (jalon_criterion_row_parent_class)->dispose (object);
}

static void
jalon_criterion_row_class_init (JalonCriterionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jalon_criterion_row_dispose;

  jalon_member_install (klass, g_param_spec_object ("report", NULL, NULL, JALON_TYPE_CRITERION_REPORT, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonCriterionRow, report), NULL);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/eligibility/criterion-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonCriterionRow, sign_bin);
  gtk_widget_class_bind_template_child (widget_class, JalonCriterionRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, JalonCriterionRow, reason_label);
  gtk_widget_class_bind_template_child (widget_class, JalonCriterionRow, change_label);
  gtk_widget_class_bind_template_child (widget_class, JalonCriterionRow, source_label);
  jalon_closures_bind (widget_class);
}

static void
jalon_criterion_row_init (JalonCriterionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::parent", G_CALLBACK (parent_cb), NULL);
}

static void
show_text (GtkLabel   *label,
           const char *text)
{
  gtk_label_set_label (label, text != NULL ? text : "");
}

static void
show_source (JalonCriterionRow *self,
             const char        *known_source)
{
  JalonCriterionReport *report = self->report;
  g_autofree char      *markup = NULL;

  if (report->source_url != NULL && g_strcmp0 (report->source_title, known_source) != 0)
    markup = jalon_source_link_dup (report->source_url, report->source_title);
  show_text (self->source_label, markup);
}

/**
 * jalon_criterion_row_show:
 * @self: a row
 * @report: what became of its criterion
 * @known_source: (nullable): the title of a source that is named above it already
 *
 * Shows a criterion anew, in the row that it has.
 */
void
jalon_criterion_row_show (JalonCriterionRow    *self,
                          JalonCriterionReport *report,
                          const char           *known_source)
{
  g_return_if_fail (JALON_IS_CRITERION_ROW (self));

  if (self->report == NULL || self->report->verdict != report->verdict)
    adw_bin_set_child (self->sign_bin, jalon_verdict_sign_new (report->verdict, FALSE));
  g_object_set (self, "report", report, NULL);
  show_text (self->title_label, report->title);
  show_text (self->reason_label, report->reason);
  show_text (self->change_label, report->change);
  show_source (self, known_source);
}

/**
 * jalon_criterion_row_new:
 * @report: a criterion in words
 * @known_source: (nullable): the title of a source that is named above it already
 *
 * Returns: (transfer floating): its row, named as the criterion
 */
GtkWidget *
jalon_criterion_row_new (JalonCriterionReport *report,
                         const char           *known_source)
{
  JalonCriterionRow *self = g_object_new (JALON_TYPE_CRITERION_ROW, NULL);

  gtk_widget_set_name (GTK_WIDGET (self), report->id);
  jalon_criterion_row_show (self, report, known_source);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->title_label, NULL,
                                  GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, self->reason_label, NULL, -1);
  return GTK_WIDGET (self);
}
