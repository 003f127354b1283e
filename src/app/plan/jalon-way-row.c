/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-way-row.h"

#include <glib/gi18n.h>

#include "jalon-fit-box.h"
#include "jalon-move-words.h"
#include "jalon-words.h"

struct _JalonWayRow
{
  GtkListBoxRow parent_instance;

  GtkLabel  *title_label;
  GtkLabel  *effort_label;
  GtkLabel  *moves_label;
  GtkButton *try_button;
};

enum
{
  TRY,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JalonWayRow, jalon_way_row, GTK_TYPE_LIST_BOX_ROW)

static void
try_clicked_cb (JalonWayRow *self)
{
  g_signal_emit (self, signals[TRY], 0);
}

static void
jalon_way_row_class_init (JalonWayRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[TRY] = g_signal_new ("try", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (JALON_TYPE_FIT_BOX);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/plan/way-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonWayRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, JalonWayRow, effort_label);
  gtk_widget_class_bind_template_child (widget_class, JalonWayRow, moves_label);
  gtk_widget_class_bind_template_child (widget_class, JalonWayRow, try_button);
  gtk_widget_class_bind_template_callback (widget_class, try_clicked_cb);
}

static void
jalon_way_row_init (JalonWayRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static char *
dup_moves (const JalonProspect *prospect,
           const JalonWay      *way,
           gboolean            *out_estimate)
{
  g_autoptr (GString) out = g_string_new (NULL);

  *out_estimate = FALSE;
  for (guint i = 0; i < way->moves->len; i++)
    {
      const JalonMove *move = way->moves->pdata[i];
      g_autofree char *title = jalon_move_words_dup_title (prospect->household, move);

      g_string_append_printf (out, "%s• %s", i > 0 ? "\n" : "", title);
      *out_estimate |= move->rule->estimate;
    }

  return g_string_free (g_steal_pointer (&out), FALSE);
}

/**
 * jalon_way_row_new:
 * @prospect: a look ahead
 * @way: one of its ways
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
jalon_way_row_new (const JalonProspect *prospect,
                   const JalonWay      *way)
{
  JalonWayRow     *self = g_object_new (JALON_TYPE_WAY_ROW, NULL);
  gboolean         estimate;
  g_autofree char *moves = dup_moves (prospect, way, &estimate);
  g_autofree char *effort = jalon_move_words_dup_effort (way->weeks, way->cost, estimate);
  g_autofree char *ready = jalon_words_date (way->ready);
  g_autofree char *title = NULL;
  g_autofree char *name = NULL;

  /* Translators: a score, a day. */
  title = g_strdup_printf (_ ("%1$d from %2$s"), way->score, ready);
  gtk_label_set_label (self->title_label, title);
  gtk_label_set_label (self->effort_label, effort);
  gtk_label_set_label (self->moves_label, moves);

  name = g_strdup_printf ("%s; %s; %s", title, effort, moves);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_free (g_steal_pointer (&name));
  name = g_strdup_printf (_ ("Try it: %s"), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->try_button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return GTK_WIDGET (self);
}
