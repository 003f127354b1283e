/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-account-date-list.h"

#include <glib/gi18n.h>

#include "jalon-date-row.h"

struct _JalonAccountDateList
{
  AdwBin parent_instance;

  JalonSession     *session;
  char             *deadline; /* id */
  JalonAccountDate *record;   /* in the household, or waiting for its first date */
  GtkListBox       *list;
};

G_DEFINE_FINAL_TYPE (JalonAccountDateList, jalon_account_date_list, ADW_TYPE_BIN)

static gboolean
is_kept (JalonAccountDateList *self,
         JalonAccountDate     *record)
{
  return jalon_record_list_find (jalon_session_get_household (self->session)->account_dates, record, NULL);
}

static JalonAccountDate *
find_record (JalonAccountDateList *self)
{
  JalonRecordList *dates = jalon_session_get_household (self->session)->account_dates;

  for (guint i = 0; i < jalon_record_list_get_length (dates); i++)
    {
      JalonAccountDate *record = jalon_record_list_get (dates, i);

      if (g_strcmp0 (record->deadline, self->deadline) == 0)
        return record;
    }

  return NULL;
}

static gboolean
is_entered (JalonAccountDate *record)
{
  return jalon_date_is_set (record->date) || jalon_record_has_raw (JALON_RECORD (record));
}

/* Nothing stands in the profile before something has been typed. */
static void
keep (JalonAccountDateList *self,
      JalonAccountDate     *record)
{
  if (record != self->record || !is_entered (record) || is_kept (self, record))
    return;

  jalon_session_begin_group (self->session);
  jalon_record_list_append (jalon_session_get_household (self->session)->account_dates, JALON_RECORD (record));
  jalon_session_end_group (self->session);
}

/* Follows the change, which the history has not seen: with the entry, it is one step of undo. */
static void
date_set_cb (JalonAccountDateList *self,
             GParamSpec           *pspec,
             JalonAccountDate     *record)
{
  keep (self, record);
}

static void
record_changed_cb (JalonAccountDateList *self,
                   gpointer              change,
                   JalonAccountDate     *record)
{
  if (!jalon_date_is_set (record->date))
    keep (self, record);
}

static void
take_record (JalonAccountDateList *self,
             JalonAccountDate     *record)
{
  GtkWidget *old = gtk_widget_get_first_child (GTK_WIDGET (self->list));

  if (old != NULL)
    gtk_list_box_remove (self->list, old);
  if (self->record != NULL)
    g_signal_handlers_disconnect_by_data (self->record, self);

  g_set_object (&self->record, record);
  gtk_list_box_append (self->list, g_object_new (JALON_TYPE_DATE_ROW, "session", self->session, "record", record, "field", "date", NULL));
  g_signal_connect_object (record, "changed", G_CALLBACK (record_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (record, "notify::date", G_CALLBACK (date_set_cb), self, G_CONNECT_SWAPPED);
}

/* What is being typed stays: the record changes only when another one has taken its place, as after an undo. */
static void
follow (JalonAccountDateList *self)
{
  JalonAccountDate            *found = find_record (self);
  g_autoptr (JalonAccountDate) waiting = NULL;

  if (found != NULL && found != self->record)
    take_record (self, found);
  if (found != NULL || (self->record != NULL && !is_entered (self->record) && g_strcmp0 (self->record->deadline, self->deadline) == 0))
    return;

  waiting = jalon_account_date_new ();
  g_object_set (waiting, "deadline", self->deadline, NULL);
  take_record (self, waiting);
}

static void
jalon_account_date_list_dispose (GObject *object)
{
  JalonAccountDateList *self = JALON_ACCOUNT_DATE_LIST (object);

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  g_clear_object (&self->record);
  g_clear_object (&self->session);
  g_clear_pointer (&self->deadline, g_free);

  G_OBJECT_CLASS (jalon_account_date_list_parent_class)->dispose (object);
}

static void
jalon_account_date_list_class_init (JalonAccountDateListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jalon_account_date_list_dispose;
}

static void
jalon_account_date_list_init (JalonAccountDateList *self)
{
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("The date in your account"), -1);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->list));
}

/**
 * jalon_account_date_list_set:
 * @self: a field
 * @session: the open profile
 * @deadline: id of a time limit
 *
 * Shows the account's date for a time limit. It follows the profile.
 */
void
jalon_account_date_list_set (JalonAccountDateList *self,
                             JalonSession         *session,
                             const char           *deadline)
{
  if (session != self->session)
    {
      if (self->session != NULL)
        g_signal_handlers_disconnect_by_data (self->session, self);
      g_set_object (&self->session, session);
      g_signal_connect_object (session, "recomputed", G_CALLBACK (follow), self, G_CONNECT_SWAPPED);
    }

  g_free (self->deadline);
  self->deadline = g_strdup (deadline);
  follow (self);
}
