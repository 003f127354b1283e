/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-date-row.h"

#include <glib/gi18n.h>
#include <json-glib/json-glib.h>

#include "jalon-tooltip.h"
#include "jalon-words.h"

struct _JalonDateRow
{
  JalonEntryRow parent_instance;

  GtkWidget *calendar_button;
  GtkWidget *popover;
  GtkWidget *calendar;
  gboolean   placing; /* the calendar is set by this row */
};

G_DEFINE_FINAL_TYPE (JalonDateRow, jalon_date_row, JALON_TYPE_ENTRY_ROW)

static JalonDate
get_date (JalonEntryRow *row)
{
  JalonDate *date = NULL;
  JalonDate  copy = JALON_DATE_UNSET;

  g_object_get (jalon_entry_row_get_record (row), jalon_entry_row_get_field (row)->name, &date, NULL);
  if (date != NULL)
    copy = *date;
  g_boxed_free (JALON_TYPE_DATE, date);
  return copy;
}

static void
set_date (JalonEntryRow *row,
          JalonDate      date)
{
  g_object_set (jalon_entry_row_get_record (row), jalon_entry_row_get_field (row)->name, &date, NULL);
}

/* What was written for a date that is none, as it was written. */
static char *
dup_raw_text (JalonEntryRow *row)
{
  const char          *raw = jalon_record_get_unreadable (jalon_entry_row_get_record (row), jalon_entry_row_get_field (row)->name);
  g_autoptr (JsonNode) node = raw != NULL ? json_from_string (raw, NULL) : NULL;

  return node != NULL ? json_node_dup_string (node) : g_strdup (raw);
}

static char *
jalon_date_row_dup_text (JalonEntryRow *row)
{
  char     *raw = dup_raw_text (row);
  JalonDate date = get_date (row);

  if (raw != NULL)
    return raw;
  return jalon_date_is_set (date) ? jalon_date_to_string (date) : g_strdup ("");
}

static char *
jalon_date_row_dup_detail (JalonEntryRow *row)
{
  JalonDate date = get_date (row);

  return jalon_date_is_set (date) ? jalon_words_date_weekday (date) : NULL;
}

static void
keep_as_typed (JalonEntryRow *row,
               const char    *text)
{
  g_autoptr (JsonNode) node = json_node_init_string (json_node_alloc (), text);
  g_autofree char     *json = json_to_string (node, FALSE);

  jalon_record_set_raw (jalon_entry_row_get_record (row), jalon_entry_row_get_field (row)->name, json);
}

static gboolean
jalon_date_row_apply (JalonEntryRow *row,
                      const char    *text,
                      gboolean       finished)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));
  JalonDate        date;

  /* Replacing a text empties it first: no answer is one only when the entry is left. */
  if (stripped[0] == '\0' && finished)
    set_date (row, JALON_DATE_UNSET);
  else if (jalon_words_parse_date (stripped, &date))
    set_date (row, date);
  else if (finished)
    keep_as_typed (row, stripped);
  else
    return FALSE;

  return TRUE;
}

static char *
jalon_date_row_dup_problem (JalonEntryRow *row)
{
  return g_strdup (_ ("This is not a date."));
}

/* The calendar -------------------------------------------------------------- */

static void
day_selected_cb (JalonDateRow *self)
{
  g_autoptr (GDateTime) chosen = gtk_calendar_get_date (GTK_CALENDAR (self->calendar));

  if (self->placing)
    return;

  set_date (JALON_ENTRY_ROW (self), (JalonDate){ (gint16) g_date_time_get_year (chosen), (guint8) g_date_time_get_month (chosen), (guint8) g_date_time_get_day_of_month (chosen) });
  gtk_popover_popdown (GTK_POPOVER (self->popover));
}

/* Opens at the date that is entered, else at today's. */
static void
place_calendar_cb (JalonDateRow *self)
{
  JalonDate             date = get_date (JALON_ENTRY_ROW (self));
  g_autoptr (GDateTime) shown = NULL;

  if (!jalon_date_is_set (date))
    date = jalon_session_get_today (jalon_entry_row_get_session (JALON_ENTRY_ROW (self)));

  shown = g_date_time_new_utc (date.year, date.month, date.day, 12, 0, 0);
  self->placing = TRUE;
  gtk_calendar_select_day (GTK_CALENDAR (self->calendar), shown);
  self->placing = FALSE;
}

static void
add_calendar (JalonDateRow *self)
{
  self->calendar = gtk_calendar_new ();
  self->popover = gtk_popover_new ();
  self->calendar_button = gtk_menu_button_new ();

  gtk_popover_set_child (GTK_POPOVER (self->popover), self->calendar);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->calendar_button), self->popover);
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (self->calendar_button), "x-office-calendar-symbolic");
  gtk_widget_add_css_class (self->calendar_button, "flat");
  gtk_widget_set_valign (self->calendar_button, GTK_ALIGN_CENTER);
  gtk_widget_set_can_focus (self->calendar_button, FALSE); /* one stop of the Tab key a row: Alt and Down open it */
  jalon_tooltip_set (self->calendar_button, _ ("Choose in a calendar"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->calendar_button), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Choose in a calendar"), -1);
  g_signal_connect_object (self->calendar, "day-selected", G_CALLBACK (day_selected_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->popover, "show", G_CALLBACK (place_calendar_cb), self, G_CONNECT_SWAPPED);
  jalon_entry_row_add_suffix (JALON_ENTRY_ROW (self), self->calendar_button);
}

static gboolean
key_pressed_cb (JalonDateRow   *self,
                guint           key,
                guint           code,
                GdkModifierType modifiers)
{
  if (key != GDK_KEY_Down || (modifiers & GDK_ALT_MASK) == 0 || !gtk_widget_get_sensitive (self->calendar_button))
    return GDK_EVENT_PROPAGATE;

  gtk_menu_button_popup (GTK_MENU_BUTTON (self->calendar_button));
  return GDK_EVENT_STOP;
}

static void
jalon_date_row_class_init (JalonDateRowClass *klass)
{
  JalonEntryRowClass *row_class = JALON_ENTRY_ROW_CLASS (klass);

  row_class->dup_text = jalon_date_row_dup_text;
  row_class->dup_detail = jalon_date_row_dup_detail;
  row_class->apply = jalon_date_row_apply;
  row_class->dup_problem = jalon_date_row_dup_problem;
}

static void
jalon_date_row_init (JalonDateRow *self)
{
  GtkText            *text = jalon_entry_row_get_text (JALON_ENTRY_ROW (self));
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_text_set_placeholder_text (text, _ ("YYYY-MM-DD"));
  add_calendar (self);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (text), keys);
}
