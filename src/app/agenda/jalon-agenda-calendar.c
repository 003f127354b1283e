/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-agenda-calendar.h"

#include "jalon-background.h"

static void
add_to_calendar (const JalonResults *results,
                 gpointer            calendar)
{
  jalon_calendar_all_add (calendar, results);
}

/* Reads the files once more: what their dates say is too much to be kept for somebody who may never ask. */
static gboolean
write_calendar (const JalonAgendaCalendar *self,
                GError                   **error)
{
  g_autoptr (JalonAgenda)      agenda = jalon_agenda_new (self->on);
  g_autoptr (JalonCalendarAll) calendar = jalon_calendar_all_new (self->options, self->on);

  agenda->each = add_to_calendar;
  agenda->user_data = calendar;
  for (guint i = 0; self->paths[i] != NULL; i++)
    {
      g_autofree char   *text = NULL;
      gsize              length = 0;
      g_autoptr (GError) unreadable = NULL;
      g_autoptr (GBytes) bytes = NULL;

      if (g_file_get_contents (self->paths[i], &text, &length, &unreadable))
        bytes = g_bytes_new_take (g_steal_pointer (&text), length);
      jalon_agenda_add (agenda, self->knowledge, self->paths[i], bytes, unreadable);
    }

  return jalon_calendar_all_save (calendar, self->file, error);
}

static void
write_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      calendar,
                 GCancellable *cancellable)
{
  GError *error = NULL;

  if (write_calendar (calendar, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
calendar_free (gpointer calendar)
{
  g_object_unref (((JalonAgendaCalendar *) calendar)->file);
  g_free (calendar);
}

/**
 * jalon_agenda_calendar_save_async:
 * @calendar: what to write; but for the file, it points to what is @owner's
 * @owner: a #GObject that lives, and leaves all this unchanged, until @callback has been called
 * @callback: called with @owner and a task that has a boolean, or an error of #GIOErrorEnum
 * @user_data: for @callback
 *
 * Writes it in another thread.
 */
void
jalon_agenda_calendar_save_async (const JalonAgendaCalendar *calendar,
                                  gpointer                   owner,
                                  GAsyncReadyCallback        callback,
                                  gpointer                   user_data)
{
  JalonAgendaCalendar *kept = g_new0 (JalonAgendaCalendar, 1);

  *kept = *calendar;
  g_object_ref (kept->file);
  jalon_background_run (owner, write_in_thread, kept, calendar_free, callback, user_data);
}
