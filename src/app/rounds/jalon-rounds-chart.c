/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rounds-chart-private.h"

#include <glib/gi18n.h>

#include "jalon-member.h"
#include "jalon-narrow-bin.h"
#include "jalon-words.h"

#define NEAR 14 /* pixels between the pointer and a point */

G_DEFINE_FINAL_TYPE (JalonRoundsChart, jalon_rounds_chart, GTK_TYPE_WIDGET)

static void
include_score (JalonRoundsChart *self,
               int               score)
{
  if (score == JALON_UNANSWERED)
    return;

  self->low = MIN (self->low, score / JALON_CHART_STEP * JALON_CHART_STEP);
  self->high = MAX (self->high, (score + JALON_CHART_STEP - 1) / JALON_CHART_STEP * JALON_CHART_STEP);
}

static void
measure_items (JalonRoundsChart *self)
{
  self->low = G_MAXINT;
  self->high = 0;
  self->from = self->to = 0;

  for (guint i = 0; i < self->shown->len; i++)
    {
      JalonRoundItem *item = self->shown->pdata[i];

      include_score (self, item->round->cut_off);
      include_score (self, item->compared.score);
    }

  if (self->shown->len == 0)
    return;

  self->from = jalon_date_to_serial (((JalonRoundItem *) self->shown->pdata[0])->round->date) - 7;
  self->to = jalon_date_to_serial (((JalonRoundItem *) self->shown->pdata[self->shown->len - 1])->round->date) + 7;
  if (self->high == self->low)
    self->high += JALON_CHART_STEP;
}

static void
jalon_rounds_chart_measure (GtkWidget     *widget,
                            GtkOrientation orientation,
                            int            for_size,
                            int           *minimum,
                            int           *natural,
                            int           *minimum_baseline,
                            int           *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 220 : jalon_scale_with_text (widget, 200);
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 520 : jalon_scale_with_text (widget, 220);
}

/* Reading out ---------------------------------------------------------------- */

static char *
describe_item (JalonRoundItem *item)
{
  g_autofree char *day = jalon_words_date (item->round->date);
  g_autofree char *result = jalon_round_item_dup_result (item);

  /* Translators: a date; a kind of round; a score; what it would have brought. */
  return g_strdup_printf (_ ("%1$s, %2$s: %3$d points; %4$s"), day, jalon_round_get_kind_name (item->round, jalon_words_get_language ()), item->round->cut_off, result);
}

static void
point_at (JalonRoundsChart *self,
          guint             current)
{
  if (self->current == current)
    return;

  self->current = current;
  g_free (self->readout);
  self->readout = current < self->shown->len ? describe_item (self->shown->pdata[current]) : g_strdup ("");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, self->readout, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify (G_OBJECT (self), "readout");
}

static void
motion_cb (JalonRoundsChart *self,
           double            x,
           double            y)
{
  guint  nearest = JALON_CHART_NOBODY;
  double least = NEAR * NEAR;

  for (guint i = 0; i < self->shown->len; i++)
    {
      const double dx = x - jalon_rounds_chart_get_x (self, self->shown->pdata[i]);
      const double dy = y - jalon_rounds_chart_get_y (self, self->shown->pdata[i]);

      if (dx * dx + dy * dy <= least)
        {
          least = dx * dx + dy * dy;
          nearest = i;
        }
    }

  if (nearest != JALON_CHART_NOBODY)
    point_at (self, nearest);
}

static gboolean
key_pressed_cb (JalonRoundsChart *self,
                guint             key,
                guint             code,
                GdkModifierType   modifiers)
{
  const guint n = self->shown->len;

  if (n == 0)
    return FALSE;
  if (key == GDK_KEY_Left)
    point_at (self, self->current < n && self->current > 0 ? self->current - 1 : self->current == 0 ? 0
                                                                                                    : n - 1);
  else if (key == GDK_KEY_Right)
    point_at (self, self->current < n ? MIN (self->current + 1, n - 1) : 0);
  else if (key == GDK_KEY_Home)
    point_at (self, 0);
  else if (key == GDK_KEY_End)
    point_at (self, n - 1);
  else
    return FALSE;
  return TRUE;
}

/* The whole of it in words, for those who do not see it. */
static void
describe (JalonRoundsChart *self)
{
  g_autofree char *text = NULL;

  if (self->shown->len == 0)
    text = g_strdup (_ ("No round is shown"));
  else
    {
      JalonRoundItem  *oldest = self->shown->pdata[0];
      JalonRoundItem  *newest = self->shown->pdata[self->shown->len - 1];
      g_autofree char *first = jalon_words_date (oldest->round->date);
      g_autofree char *last = jalon_words_date (newest->round->date);

      /* Translators: how many rounds; two dates. */
      text = g_strdup_printf (ngettext ("%1$u round from %2$s to %3$s; the arrow keys tell its details", "%1$u rounds from %2$s to %3$s; the arrow keys tell their details", self->shown->len), self->shown->len, first, last);
    }

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
}

static int
compare_items (gconstpointer a,
               gconstpointer b)
{
  JalonRoundItem *const *left = a;
  JalonRoundItem *const *right = b;

  return jalon_round_compare ((*right)->round, (*left)->round);
}

static void
take_items (JalonRoundsChart *self)
{
  g_ptr_array_set_size (self->shown, 0);
  for (guint i = 0; self->items != NULL && i < g_list_model_get_n_items (self->items); i++)
    g_ptr_array_add (self->shown, g_list_model_get_item (self->items, i));

  g_ptr_array_sort (self->shown, compare_items);
  measure_items (self);
  self->current = 0;
  point_at (self, JALON_CHART_NOBODY);
  describe (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* GObject ------------------------------------------------------------------- */

static void
jalon_rounds_chart_dispose (GObject *object)
{
  JalonRoundsChart *self = JALON_ROUNDS_CHART (object);

  if (self->items != NULL)
    g_signal_handlers_disconnect_by_data (self->items, self);
  g_clear_object (&self->items);

  G_OBJECT_CLASS (jalon_rounds_chart_parent_class)->dispose (object);
}

static void
jalon_rounds_chart_finalize (GObject *object)
{
  JalonRoundsChart *self = JALON_ROUNDS_CHART (object);

  g_ptr_array_unref (self->shown);
  g_free (self->readout);

  G_OBJECT_CLASS (jalon_rounds_chart_parent_class)->finalize (object);
}

static void
jalon_rounds_chart_class_init (JalonRoundsChartClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jalon_rounds_chart_dispose;
  object_class->finalize = jalon_rounds_chart_finalize;
  widget_class->snapshot = jalon_rounds_chart_draw;
  widget_class->measure = jalon_rounds_chart_measure;

  jalon_member_install (klass, g_param_spec_string ("readout", NULL, NULL, "", G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS), G_STRUCT_OFFSET (JalonRoundsChart, readout), NULL);

  gtk_widget_class_set_css_name (widget_class, "roundschart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
jalon_rounds_chart_init (JalonRoundsChart *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->shown = g_ptr_array_new_with_free_func (g_object_unref);
  self->current = JALON_CHART_NOBODY;
  self->readout = g_strdup ("");
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Lowest scores invited, over time"), -1);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * jalon_rounds_chart_show:
 * @self: a chart
 * @items: (element-type JalonRoundItem): what to draw; followed from then on
 *
 * Shows rounds.
 */
void
jalon_rounds_chart_show (JalonRoundsChart *self,
                         GListModel       *items)
{
  g_set_object (&self->items, items);
  g_signal_connect_swapped (items, "items-changed", G_CALLBACK (take_items), self);
  take_items (self);
}
