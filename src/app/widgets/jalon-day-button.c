/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-day-button.h"

#include <glib/gi18n.h>

#include "jalon-fit-box.h"
#include "jalon-words.h"

struct _JalonDayButton
{
  JalonView parent_instance;

  JalonDate    day;
  gboolean     follows;
  gboolean     placing; /* the calendar is set by this button */
  GtkWidget   *menu_button;
  GtkWidget   *popover;
  GtkCalendar *calendar;
  GtkWidget   *today_button;
};

enum
{
  PROP_0,
  PROP_FOLLOWS,
  PROP_DAY,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JalonDayButton, jalon_day_button, JALON_TYPE_VIEW)

/* In the .ui file ----------------------------------------------------------- */

static char *
format_day (JalonDayButton *self,
            JalonDate      *day)
{
  g_autofree char *words = day != NULL && jalon_date_is_set (*day) ? jalon_words_date_weekday (*day) : NULL;

  /* Translators: no day has been chosen yet, on a button. */
  return words != NULL ? jalon_fit_box_dup_loose (words) : g_strdup (_ ("Choose a day"));
}

static void
day_selected_cb (JalonDayButton *self)
{
  g_autoptr (GDateTime) chosen = gtk_calendar_get_date (self->calendar);

  if (self->placing)
    return;

  gtk_popover_popdown (GTK_POPOVER (self->popover));
  jalon_day_button_set_day (self, (JalonDate){ (gint16) g_date_time_get_year (chosen), (guint8) g_date_time_get_month (chosen), (guint8) g_date_time_get_day_of_month (chosen) });
}

static void
today_clicked_cb (JalonDayButton *self)
{
  JalonSession *session = jalon_view_get_session (JALON_VIEW (self));
  gtk_popover_popdown (GTK_POPOVER (self->popover));
  if (session != NULL)
    jalon_day_button_set_day (self, jalon_session_get_today (session));
}

static void
popover_shown_cb (JalonDayButton *self)
{
  JalonSession         *session = jalon_view_get_session (JALON_VIEW (self));
  JalonDate             day = self->day;
  g_autoptr (GDateTime) shown = NULL;

  if (!jalon_date_is_set (day) && session != NULL)
    day = jalon_session_get_today (session);
  if (!jalon_date_is_set (day))
    return;

  shown = g_date_time_new_utc (day.year, day.month, day.day, 12, 0, 0);
  self->placing = TRUE;
  gtk_calendar_select_day (self->calendar, shown);
  self->placing = FALSE;
}

/* GObject ------------------------------------------------------------------- */

static void
name_button (JalonDayButton *self)
{
  g_autofree char *name = format_day (self, &self->day);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu_button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
take_day (JalonDayButton *self,
          JalonDate       day)
{
  if (jalon_date_equal (self->day, day))
    return;

  self->day = day;
  name_button (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DAY]);
}

static void
follow_cb (JalonDayButton *self)
{
  JalonSession *session = jalon_view_get_session (JALON_VIEW (self));
  if (self->follows && session != NULL)
    take_day (self, jalon_session_get_day (session));
}

/* The day is asked for by whoever shows it, seen or not: it follows at once. */
static void
session_changed (JalonView    *view,
                 JalonSession *old)
{
  JalonDayButton *self = JALON_DAY_BUTTON (view);
  JalonSession   *session = jalon_view_get_session (view);

  if (session != NULL)
    g_signal_connect_object (session, "notify::day", G_CALLBACK (follow_cb), self, G_CONNECT_SWAPPED);
  if (!self->follows)
    take_day (self, JALON_DATE_UNSET);
  follow_cb (self);
}

static void
jalon_day_button_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  JalonDayButton *self = JALON_DAY_BUTTON (object);

  switch (property_id)
    {
    case PROP_FOLLOWS:
      g_value_set_boolean (value, self->follows);
      break;
    case PROP_DAY:
      g_value_set_boxed (value, &self->day);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jalon_day_button_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  JalonDayButton  *self = JALON_DAY_BUTTON (object);
  const JalonDate *day;

  switch (property_id)
    {
    case PROP_FOLLOWS:
      self->follows = g_value_get_boolean (value);
      break;
    case PROP_DAY:
      day = g_value_get_boxed (value);
      jalon_day_button_set_day (self, day != NULL ? *day : JALON_DATE_UNSET);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jalon_day_button_class_init (JalonDayButtonClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jalon_day_button_get_property;
  object_class->set_property = jalon_day_button_set_property;
  JALON_VIEW_CLASS (klass)->session_changed = session_changed;

  properties[PROP_FOLLOWS] = g_param_spec_boolean ("follows", NULL, NULL, TRUE, G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_DAY] = g_param_spec_boxed ("day", NULL, NULL, JALON_TYPE_DATE, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/widgets/day-button.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonDayButton, menu_button);
  gtk_widget_class_bind_template_child (widget_class, JalonDayButton, popover);
  gtk_widget_class_bind_template_child (widget_class, JalonDayButton, calendar);
  gtk_widget_class_bind_template_child (widget_class, JalonDayButton, today_button);
  gtk_widget_class_bind_template_callback (widget_class, format_day);
  gtk_widget_class_bind_template_callback (widget_class, day_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, today_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, popover_shown_cb);
}

static void
jalon_day_button_init (JalonDayButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  name_button (self);
}

/**
 * jalon_day_button_get_day:
 * @self: a button
 *
 * Returns: the day chosen, or unset
 */
JalonDate
jalon_day_button_get_day (JalonDayButton *self)
{
  g_return_val_if_fail (JALON_IS_DAY_BUTTON (self), JALON_DATE_UNSET);

  return self->day;
}

/**
 * jalon_day_button_set_day:
 * @self: a button
 * @day: the day
 *
 * Chooses a day; where the button follows its session, for the session too.
 */
void
jalon_day_button_set_day (JalonDayButton *self,
                          JalonDate       day)
{
  JalonSession *session = jalon_view_get_session (JALON_VIEW (self));
  g_return_if_fail (JALON_IS_DAY_BUTTON (self));

  if (self->follows && session != NULL)
    jalon_session_set_day (session, day);
  else
    take_day (self, day);
}
