/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-move-row.h"

#include <glib/gi18n.h>

#include "jalon-fit-box.h"
#include "jalon-move-words.h"
#include "jalon-points-bar.h"
#include "jalon-words.h"

struct _JalonMoveRow
{
  GtkListBoxRow parent_instance;

  GtkLabel       *gain_label;
  JalonPointsBar *gain_bar;
  GtkLabel       *title_label;
  GtkLabel       *effort_label;
  GtkLabel       *hint_label;
  GtkButton      *try_button;
};

enum
{
  TRY,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JalonMoveRow, jalon_move_row, GTK_TYPE_LIST_BOX_ROW)

static void
try_clicked_cb (JalonMoveRow *self)
{
  g_signal_emit (self, signals[TRY], 0);
}

static void
jalon_move_row_class_init (JalonMoveRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[TRY] = g_signal_new ("try", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (JALON_TYPE_POINTS_BAR);
  g_type_ensure (JALON_TYPE_FIT_BOX);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/plan/move-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonMoveRow, gain_label);
  gtk_widget_class_bind_template_child (widget_class, JalonMoveRow, gain_bar);
  gtk_widget_class_bind_template_child (widget_class, JalonMoveRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, JalonMoveRow, effort_label);
  gtk_widget_class_bind_template_child (widget_class, JalonMoveRow, hint_label);
  gtk_widget_class_bind_template_child (widget_class, JalonMoveRow, try_button);
  gtk_widget_class_bind_template_callback (widget_class, try_clicked_cb);
}

static void
jalon_move_row_init (JalonMoveRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jalon_move_row_new:
 * @prospect: a look ahead
 * @move: one of its moves
 * @most: the highest gain of the page, or the most that a move keeps, for the bar
 * @hint: whether to say what it asks for: once for moves of a kind
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
jalon_move_row_new (const JalonProspect *prospect,
                    const JalonMove     *move,
                    int                  most,
                    gboolean             hint)
{
  JalonMoveRow    *self = g_object_new (JALON_TYPE_MOVE_ROW, NULL);
  g_autofree char *title = jalon_move_words_dup_title (prospect->household, move);
  g_autofree char *gain = jalon_move_words_dup_brings (move);
  g_autofree char *line = jalon_move_words_dup_line (move);
  g_autofree char *name = NULL;
  const int        brings = jalon_move_only_keeps (move) ? move->keeps : move->gain;

  gtk_label_set_label (self->gain_label, gain);
  gtk_label_set_label (self->title_label, title);
  gtk_label_set_label (self->effort_label, line);
  gtk_label_set_label (self->hint_label, jalon_move_words_get_hint (move));
  gtk_widget_set_visible (GTK_WIDGET (self->hint_label), hint);
  g_object_set (self->gain_bar, "maximum", MAX (most, 1), "points", CLAMP (brings, 0, MAX (most, 1)), NULL);

  /* Translators: points with their sign, what is done, weeks and cost. */
  name = g_strdup_printf (ngettext ("%1$s point: %2$s; %3$s", "%1$s points: %2$s; %3$s", (gulong) ABS (brings)), gain, title, line);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_free (g_steal_pointer (&name));
  if (jalon_move_kind_is_answer (move->rule->kind))
    {
      gtk_button_set_label (self->try_button, _ ("Enter it"));
      /* Translators: what is missing, and can be entered. */
      name = g_strdup_printf (_ ("Enter it: %s"), title);
    }
  else
    /* Translators: what is done. */
    name = g_strdup_printf (_ ("Try it: %s"), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->try_button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return GTK_WIDGET (self);
}
