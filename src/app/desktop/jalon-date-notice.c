/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-date-notice.h"

#include <glib/gi18n.h>

#include "jalon-overview.h"
#include "jalon-settings.h"

#define NOTICE_ID "dates"
#define COMING_DAYS 7
#define LINES_MAX 3

static gboolean
is_near (const JalonTask *task,
         JalonDate        today)
{
  return task->urgency == JALON_TASK_LATE || jalon_date_days_between (today, task->day) <= COMING_DAYS;
}

/**
 * jalon_date_notice_new:
 * @session: an open household
 *
 * Returns: (transfer full) (nullable): what is late, is due today or comes within
 *   seven days; NULL if nothing does
 */
JalonDateNotice *
jalon_date_notice_new (JalonSession *session)
{
  const JalonDate       today = jalon_session_get_today (session);
  g_autoptr (GPtrArray) tasks = jalon_overview_tasks_new (session);
  g_autoptr (GString)   body = g_string_new (NULL);
  guint                 n_near = 0;
  guint                 n_late = 0;
  JalonDateNotice      *self;

  for (guint i = 0; i < tasks->len; i++)
    {
      const JalonTask *task = tasks->pdata[i];

      if (!is_near (task, today))
        continue;
      if (n_near++ < LINES_MAX)
        g_string_append_printf (body, "%s%s (%s)", body->len > 0 ? "\n" : "", task->title, task->distance);
      if (task->urgency == JALON_TASK_LATE)
        n_late++;
    }
  if (n_near == 0)
    return NULL;

  self = g_new0 (JalonDateNotice, 1);
  self->title = n_late > 0
                  ? g_strdup_printf (ngettext ("%u date is late", "%u dates are late", n_late), n_late)
                  : g_strdup_printf (ngettext ("%u date within seven days", "%u dates within seven days", n_near), n_near);
  self->body = g_string_free (g_steal_pointer (&body), FALSE);
  return self;
}

/**
 * jalon_date_notice_free:
 * @self: (transfer full): a notice
 */
void
jalon_date_notice_free (JalonDateNotice *self)
{
  g_free (self->title);
  g_free (self->body);
  g_free (self);
}

/**
 * jalon_date_notice_send:
 * @application: the program
 * @session: the household that was opened at its start
 *
 * Tells the desktop of late and coming dates, unless the person switched that off; takes
 * an older notice back if there is nothing to tell any more.
 */
void
jalon_date_notice_send (GApplication *application,
                        JalonSession *session)
{
  g_autoptr (JalonDateNotice) notice = jalon_settings_get_boolean ("notify-dates", TRUE) ? jalon_date_notice_new (session) : NULL;
  g_autoptr (GNotification)   notification = NULL;

  if (notice == NULL)
    {
      g_application_withdraw_notification (application, NOTICE_ID);
      return;
    }

  notification = g_notification_new (notice->title);
  g_notification_set_body (notification, notice->body);
  g_notification_set_default_action (notification, "app.next-dates");
  g_application_send_notification (application, NOTICE_ID, notification);
}
