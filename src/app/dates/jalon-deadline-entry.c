/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-deadline-entry.h"

#include <glib/gi18n.h>

#include "jalon-date-row.h"

struct _JalonDeadlineEntry
{
  AdwBin parent_instance;

  JalonSession          *session;
  JalonDeadlineEntryKind kind;
  char                  *deadline; /* id */
  char                  *person;   /* (nullable) */
  JalonRecord           *record;   /* in the household, or waiting for its first date */
  GtkListBox            *list;
};

G_DEFINE_FINAL_TYPE (JalonDeadlineEntry, jalon_deadline_entry, ADW_TYPE_BIN)

/* What differs between the two kinds ---------------------------------------- */

static JalonRecordList *
get_list (JalonDeadlineEntry *self)
{
  JalonHousehold *household = jalon_session_get_household (self->session);

  return self->kind == JALON_DEADLINE_ENTRY_ACCOUNT ? household->account_dates : household->done;
}

static const char *
get_field (JalonDeadlineEntry *self)
{
  return self->kind == JALON_DEADLINE_ENTRY_ACCOUNT ? "date" : "on";
}

static JalonDate
get_day (JalonRecord *record)
{
  return JALON_IS_ACCOUNT_DATE (record) ? JALON_ACCOUNT_DATE (record)->date : JALON_DONE (record)->on;
}

static gboolean
is_of (JalonDeadlineEntry *self,
       JalonRecord        *record)
{
  if (self->kind == JALON_DEADLINE_ENTRY_ACCOUNT)
    return g_strcmp0 (JALON_ACCOUNT_DATE (record)->deadline, self->deadline) == 0;

  return g_strcmp0 (JALON_DONE (record)->deadline, self->deadline) == 0 && g_strcmp0 (JALON_DONE (record)->for_whom, self->person) == 0;
}

static JalonRecord *
make_record (JalonDeadlineEntry *self)
{
  JalonRecord *record = g_object_new (self->kind == JALON_DEADLINE_ENTRY_ACCOUNT ? JALON_TYPE_ACCOUNT_DATE : JALON_TYPE_DONE, NULL);

  g_object_set (record, "deadline", self->deadline, NULL);
  if (self->kind == JALON_DEADLINE_ENTRY_DONE)
    g_object_set (record, "for", self->person, NULL);
  return record;
}

/* The record ---------------------------------------------------------------- */

static gboolean
is_kept (JalonDeadlineEntry *self,
         JalonRecord        *record)
{
  return jalon_record_list_find (get_list (self), record, NULL);
}

static JalonRecord *
find_record (JalonDeadlineEntry *self)
{
  JalonRecordList *dates = get_list (self);

  for (guint i = 0; i < jalon_record_list_get_length (dates); i++)
    if (is_of (self, jalon_record_list_get (dates, i)))
      return jalon_record_list_get (dates, i);

  return NULL;
}

static gboolean
is_entered (JalonRecord *record)
{
  return jalon_date_is_set (get_day (record)) || jalon_record_has_raw (record);
}

/* Nothing stands in the profile before something has been typed. */
static void
keep (JalonDeadlineEntry *self,
      JalonRecord        *record)
{
  if (record != self->record || !is_entered (record) || is_kept (self, record))
    return;

  jalon_session_begin_group (self->session);
  jalon_record_list_append (get_list (self), record);
  jalon_session_end_group (self->session);
}

/* Follows the change, which the history has not seen: with the entry, it is one step of undo. */
static void
date_set_cb (JalonDeadlineEntry *self,
             GParamSpec         *pspec,
             JalonRecord        *record)
{
  keep (self, record);
}

static void
record_changed_cb (JalonDeadlineEntry *self,
                   gpointer            change,
                   JalonRecord        *record)
{
  if (!jalon_date_is_set (get_day (record)))
    keep (self, record);
}

static void
take_record (JalonDeadlineEntry *self,
             JalonRecord        *record)
{
  GtkWidget       *old = gtk_widget_get_first_child (GTK_WIDGET (self->list));
  g_autofree char *notify = g_strconcat ("notify::", get_field (self), NULL);

  if (old != NULL)
    gtk_list_box_remove (self->list, old);
  if (self->record != NULL)
    g_signal_handlers_disconnect_by_data (self->record, self);

  g_set_object (&self->record, record);
  gtk_list_box_append (self->list, g_object_new (JALON_TYPE_DATE_ROW, "session", self->session, "record", record, "field", get_field (self), NULL));
  g_signal_connect_object (record, "changed", G_CALLBACK (record_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (record, notify, G_CALLBACK (date_set_cb), self, G_CONNECT_SWAPPED);
}

/* What is being typed stays: the record changes only when another one has taken its place, as after an undo. */
static void
follow (JalonDeadlineEntry *self)
{
  JalonRecord            *found = find_record (self);
  g_autoptr (JalonRecord) waiting = NULL;

  if (found != NULL && found != self->record)
    take_record (self, found);
  if (found != NULL || (self->record != NULL && !is_entered (self->record) && is_of (self, self->record)))
    return;

  waiting = make_record (self);
  take_record (self, waiting);
}

static void
jalon_deadline_entry_dispose (GObject *object)
{
  JalonDeadlineEntry *self = JALON_DEADLINE_ENTRY (object);

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  g_clear_object (&self->record);
  g_clear_object (&self->session);
  g_clear_pointer (&self->deadline, g_free);
  g_clear_pointer (&self->person, g_free);

  G_OBJECT_CLASS (jalon_deadline_entry_parent_class)->dispose (object);
}

static void
jalon_deadline_entry_class_init (JalonDeadlineEntryClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jalon_deadline_entry_dispose;
}

static void
jalon_deadline_entry_init (JalonDeadlineEntry *self)
{
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->list));
}

/**
 * jalon_deadline_entry_set:
 * @self: a field
 * @session: the open profile
 * @kind: which day
 * @deadline: id of a time limit
 * @person: (nullable): whose it is, where the day is that of a person
 *
 * Shows the account's date for a time limit, or when it was done. It follows the profile.
 */
void
jalon_deadline_entry_set (JalonDeadlineEntry    *self,
                          JalonSession          *session,
                          JalonDeadlineEntryKind kind,
                          const char            *deadline,
                          const char            *person)
{
  self->kind = kind;
  if (session != self->session)
    {
      if (self->session != NULL)
        g_signal_handlers_disconnect_by_data (self->session, self);
      g_set_object (&self->session, session);
      g_signal_connect_object (session, "recomputed", G_CALLBACK (follow), self, G_CONNECT_SWAPPED);
    }

  g_free (self->deadline);
  self->deadline = g_strdup (deadline);
  g_free (self->person);
  self->person = g_strdup (person);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  kind == JALON_DEADLINE_ENTRY_ACCOUNT ? _ ("The date in your account") : _ ("The day on which it was done"), -1);
  follow (self);
}
