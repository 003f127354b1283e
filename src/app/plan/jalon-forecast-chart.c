/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-forecast-chart-private.h"

#include <glib/gi18n.h>

#include "jalon-forecast-words.h"
#include "jalon-member.h"
#include "jalon-narrow-bin.h"
#include "jalon-words.h"

#define HEIGHT 190

G_DEFINE_FINAL_TYPE (JalonForecastChart, jalon_forecast_chart, GTK_TYPE_WIDGET)

static void
jalon_forecast_chart_measure (GtkWidget     *widget,
                              GtkOrientation orientation,
                              int            for_size,
                              int           *minimum,
                              int           *natural,
                              int           *minimum_baseline,
                              int           *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_VERTICAL ? jalon_scale_with_text (widget, HEIGHT) : 200;
  *natural = orientation == GTK_ORIENTATION_VERTICAL ? *minimum : 600;
}

/* Reading out -------------------------------------------------------------- */

static void
point_at (JalonForecastChart *self,
          guint               current)
{
  if (self->current == current)
    return;

  self->current = current;
  g_free (self->readout);
  self->readout = g_strdup (current < self->points->len ? g_array_index (self->points, JalonForecastPoint, current).words : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, self->readout, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify (G_OBJECT (self), "readout");
}

/* The step whose score counts where the pointer is. */
static void
motion_cb (JalonForecastChart *self,
           double              x,
           double              y)
{
  guint current = 0;

  while (current + 1 < self->points->len && jalon_forecast_chart_get_x (self, g_array_index (self->points, JalonForecastPoint, current + 1).days) <= x)
    current++;

  if (self->points->len > 0)
    point_at (self, current);
}

static void
leave_cb (JalonForecastChart *self)
{
  if (!gtk_widget_has_focus (GTK_WIDGET (self)))
    point_at (self, JALON_FORECAST_NO_POINT);
}

static gboolean
key_pressed_cb (JalonForecastChart *self,
                guint               key,
                guint               code,
                GdkModifierType     modifiers)
{
  const guint    n = self->points->len;
  const gboolean none = self->current >= n;

  if (n == 0)
    return FALSE;

  if (key == GDK_KEY_Left)
    point_at (self, none ? n - 1 : self->current - MIN (self->current, 1));
  else if (key == GDK_KEY_Right)
    point_at (self, none ? 0 : MIN (self->current + 1, n - 1));
  else if (key == GDK_KEY_Home)
    point_at (self, 0);
  else if (key == GDK_KEY_End)
    point_at (self, n - 1);
  else
    return FALSE;

  return TRUE;
}

/* GObject ------------------------------------------------------------------ */

static void
jalon_forecast_chart_finalize (GObject *object)
{
  g_array_unref (JALON_FORECAST_CHART (object)->points);
  g_array_unref (JALON_FORECAST_CHART (object)->cut_offs);
  g_free (JALON_FORECAST_CHART (object)->readout);

  G_OBJECT_CLASS (jalon_forecast_chart_parent_class)->finalize (object);
}

static void
jalon_forecast_chart_class_init (JalonForecastChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jalon_forecast_chart_finalize;
  widget_class->snapshot = jalon_forecast_chart_draw;
  widget_class->measure = jalon_forecast_chart_measure;

  jalon_member_install (klass, g_param_spec_string ("readout", NULL, NULL, "", G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS), G_STRUCT_OFFSET (JalonForecastChart, readout), NULL);

  gtk_widget_class_set_css_name (widget_class, "forecastchart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
clear_point (gpointer point)
{
  g_free (((JalonForecastPoint *) point)->words);
}

static void
jalon_forecast_chart_init (JalonForecastChart *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->points = g_array_new (FALSE, FALSE, sizeof (JalonForecastPoint));
  g_array_set_clear_func (self->points, clear_point);
  self->cut_offs = g_array_new (FALSE, FALSE, sizeof (JalonForecastCutOff));
  self->current = JALON_FORECAST_NO_POINT;
  self->readout = g_strdup ("");
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (leave_cb), self);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/* What the line says, step by step, for who does not see it. */
static char *
describe (JalonForecastChart *self)
{
  g_autoptr (GString) out = g_string_new (_ ("Score by day"));

  for (guint i = 0; i < self->points->len; i++)
    {
      const JalonForecastPoint *point = &g_array_index (self->points, JalonForecastPoint, i);
      g_autofree char          *day = jalon_words_date (jalon_date_add_days (self->first, point->days));

      g_string_append (out, "; ");
      /* Translators: a score, a day. */
      g_string_append_printf (out, _ ("%1$d from %2$s"), point->score, day);
    }

  for (guint i = 0; i < self->cut_offs->len; i++)
    {
      const JalonForecastCutOff *cut_off = &g_array_index (self->cut_offs, JalonForecastCutOff, i);

      g_string_append (out, "; ");
      /* Translators: a kind of round, a score. */
      g_string_append_printf (out, _ ("the last round for %1$s asked %2$d"), cut_off->name, cut_off->score);
    }

  return g_string_free (g_steal_pointer (&out), FALSE);
}

static int
compare_cut_offs (gconstpointer a,
                  gconstpointer b)
{
  return ((const JalonForecastCutOff *) a)->score - ((const JalonForecastCutOff *) b)->score;
}

static void
take_cut_offs (JalonForecastChart *self,
               const JalonGoal    *goal)
{
  g_array_set_size (self->cut_offs, 0);

  for (guint i = 0; i < goal->n_latest; i++)
    {
      JalonForecastCutOff cut_off = { goal->latest[i]->cut_off, jalon_text_get (&goal->latest[i]->kind->name, jalon_words_get_language ()) };

      self->lowest = MIN (self->lowest, cut_off.score);
      self->highest = MAX (self->highest, cut_off.score);
      g_array_append_val (self->cut_offs, cut_off);
    }

  g_array_sort (self->cut_offs, compare_cut_offs);
}

/**
 * jalon_forecast_chart_show:
 * @self: a chart
 * @prospect: (nullable): a look ahead; %NULL shows nothing
 * @goal: (nullable): its target, and what the kinds of rounds that fit asked last
 * @rulebook: the rules of every date
 *
 * Shows the score of each day.
 */
void
jalon_forecast_chart_show (JalonForecastChart  *self,
                           const JalonProspect *prospect,
                           const JalonGoal     *goal,
                           JalonRulebook       *rulebook)
{
  g_autofree char *text = NULL;

  g_array_set_size (self->points, 0);
  point_at (self, JALON_FORECAST_NO_POINT);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (prospect == NULL)
    return;

  self->first = prospect->on;
  self->n_days = jalon_date_days_between (prospect->on, prospect->until);
  self->target = self->lowest = self->highest = prospect->target;

  for (guint i = 0; i < prospect->forecast->steps->len; i++)
    {
      const JalonForecastDay *step = jalon_forecast_get_step (prospect->forecast, i);
      JalonForecastPoint      point = { jalon_date_days_between (prospect->on, step->day), step->crs.total, jalon_forecast_words_dup_step (prospect->household, rulebook, prospect->forecast, i) };

      self->lowest = MIN (self->lowest, point.score);
      self->highest = MAX (self->highest, point.score);
      g_array_append_val (self->points, point);
    }

  if (goal != NULL)
    take_cut_offs (self, goal);

  text = describe (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}
