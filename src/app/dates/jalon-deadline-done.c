/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-deadline-done.h"

#include <glib/gi18n.h>

#include "jalon-date-row.h"
#include "jalon-deadline-entry.h"

#define MOST_FIELDS 2

struct _JalonDeadlineDone
{
  GtkBox parent_instance;

  JalonRecord *records[MOST_FIELDS]; /* whose rows are shown; owned */
  const char  *fields[MOST_FIELDS];
  GtkWidget   *list;  /* of rows of members that the profile has for it */
  GtkWidget   *entry; /* else a day of its own */
};

G_DEFINE_FINAL_TYPE (JalonDeadlineDone, jalon_deadline_done, GTK_TYPE_BOX)

/* What comes later by itself ends a limit, but is nothing that is done about it. */
static gboolean
comes_later (const char *member)
{
  static const char *const later[] = { "invited", "confirmed", "landed", "refused", NULL };

  return g_strv_contains (later, member);
}

/* The members of the profile that say it: of a letter its answer, else the milestones that the data name first. */
static guint
find_fields (JalonDeadline  *deadline,
             JalonHousehold *household,
             JalonRecord    *records[MOST_FIELDS],
             const char     *fields[MOST_FIELDS])
{
  JalonRecord *milestones = JALON_RECORD (household->milestones);
  guint        n = 0;

  if (deadline->record != NULL && JALON_IS_LETTER (deadline->record))
    {
      records[0] = deadline->record;
      fields[0] = "answered";
      return 1;
    }

  for (guint i = 0; deadline->rule->done_by[i] != NULL && n < MOST_FIELDS; i++)
    {
      const char *member = deadline->rule->done_by[i];

      if (comes_later (member))
        break;
      if (jalon_record_find_field (milestones, member) == NULL)
        return 0; /* everybody has to do it: the exam, the biometrics */
      records[n] = milestones;
      fields[n++] = member;
    }

  return n;
}

static gboolean
shows_already (JalonDeadlineDone *self,
               JalonRecord       *records[MOST_FIELDS],
               const char        *fields[MOST_FIELDS])
{
  for (guint i = 0; i < MOST_FIELDS; i++)
    if (self->records[i] != records[i] || g_strcmp0 (self->fields[i], fields[i]) != 0)
      return FALSE;

  return TRUE;
}

static void
show_fields (JalonDeadlineDone *self,
             JalonSession      *session,
             JalonRecord       *records[MOST_FIELDS],
             const char        *fields[MOST_FIELDS])
{
  GtkWidget *row;

  if (shows_already (self, records, fields))
    return;

  while ((row = gtk_widget_get_first_child (self->list)) != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (self->list), row);
  for (guint i = 0; i < MOST_FIELDS; i++)
    {
      g_set_object (&self->records[i], records[i]);
      self->fields[i] = fields[i];
      if (records[i] != NULL)
        gtk_list_box_append (GTK_LIST_BOX (self->list), g_object_new (JALON_TYPE_DATE_ROW, "session", session, "record", records[i], "field", fields[i], NULL));
    }
}

static void
jalon_deadline_done_dispose (GObject *object)
{
  JalonDeadlineDone *self = JALON_DEADLINE_DONE (object);

  for (guint i = 0; i < MOST_FIELDS; i++)
    g_clear_object (&self->records[i]);

  G_OBJECT_CLASS (jalon_deadline_done_parent_class)->dispose (object);
}

static void
jalon_deadline_done_class_init (JalonDeadlineDoneClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jalon_deadline_done_dispose;
}

static void
jalon_deadline_done_init (JalonDeadlineDone *self)
{
  GtkWidget *label = gtk_label_new (_ ("Once this is done, say so: the reminders then stop."));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim");
  self->list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("The day on which it was done"), -1);
  self->entry = g_object_new (JALON_TYPE_DEADLINE_ENTRY, NULL);
  gtk_box_append (GTK_BOX (self), label);
  gtk_box_append (GTK_BOX (self), self->list);
  gtk_box_append (GTK_BOX (self), self->entry);
}

/**
 * jalon_deadline_done_offers:
 * @deadline: a date
 *
 * Returns: whether somebody can deal with it: a birthday or the end of a result comes by itself
 */
gboolean
jalon_deadline_done_offers (JalonDeadline *deadline)
{
  return deadline->kind == JALON_DEADLINE_DEADLINE;
}

/**
 * jalon_deadline_done_set:
 * @self: a part of a row
 * @session: the open profile
 * @deadline: a date of it
 *
 * Shows where it is said that the date is dealt with. What is being typed stays.
 */
void
jalon_deadline_done_set (JalonDeadlineDone *self,
                         JalonSession      *session,
                         JalonDeadline     *deadline)
{
  JalonRecord *records[MOST_FIELDS] = { NULL };
  const char  *fields[MOST_FIELDS] = { NULL };
  guint        n = find_fields (deadline, jalon_session_get_household (session), records, fields);

  gtk_widget_set_visible (self->list, n > 0);
  gtk_widget_set_visible (self->entry, n == 0);
  if (n > 0)
    show_fields (self, session, records, fields);
  else
    jalon_deadline_entry_set (JALON_DEADLINE_ENTRY (self->entry), session, JALON_DEADLINE_ENTRY_DONE, deadline->rule->id, deadline->person);
}
