/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-calendar-all.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jalon-calendar-event.h"
#include "jalon-labels.h"
#include "jalon-words.h"

struct _JalonCalendarAll
{
  JalonCalendarOptions options;
  int                 *alarms;
  JalonDate            on;
  icalcomponent       *calendar;
  GHashTable          *salts; /* of those that were added */
};

/**
 * jalon_calendar_all_new:
 * @options: alarms, names, the moment of the export; copied
 * @on: the day of the results that will be added
 *
 * Begins a calendar of many households.
 *
 * Returns: (transfer full): a calendar of nobody yet
 */
JalonCalendarAll *
jalon_calendar_all_new (const JalonCalendarOptions *options,
                        JalonDate                   on)
{
  JalonCalendarAll *self = g_new0 (JalonCalendarAll, 1);

  self->alarms = g_memdup2 (options->alarms, options->n_alarms * sizeof *options->alarms);
  self->options = *options;
  self->options.alarms = self->alarms;
  self->options.earlier = NULL;
  self->on = on;
  self->calendar = jalon_calendar_make_empty ("Jalon");
  self->salts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  return self;
}

void
jalon_calendar_all_free (JalonCalendarAll *self)
{
  if (self == NULL)
    return;

  g_hash_table_unref (self->salts);
  icalcomponent_free (self->calendar);
  g_free (self->alarms);
  g_free (self);
}

/* Among the dates of others, a date has to say whose it is. Without names, a number does. */
static char *
dup_whose (const JalonCalendarAll *self,
           JalonHousehold         *household)
{
  if (self->options.names)
    return jalon_label_household (household);

  /* Translators: a household without its name, among others: its number. */
  return g_strdup_printf (_ ("Household %u"), g_hash_table_size (self->salts));
}

static void
take_event (JalonCalendarAll *self,
            icalcomponent    *event,
            const char       *whose)
{
  g_autofree char *summary = jalon_words_pair (whose, icalcomponent_get_summary (event));

  icalcomponent_set_summary (event, summary);
  icalcomponent_add_component (self->calendar, event);
}

/* A copy has the identity of its original, and must not stand over it. */
static void
take_salt (JalonCalendarAll     *self,
           JalonCalendarWriting *writing)
{
  while (g_hash_table_contains (self->salts, writing->salt))
    {
      g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, writing->salt, -1);

      sum[strlen (writing->salt)] = '\0';
      g_free (writing->salt);
      writing->salt = g_steal_pointer (&sum);
    }

  g_hash_table_add (self->salts, writing->salt);
}

/**
 * jalon_calendar_all_add:
 * @self: a calendar
 * @results: of a household on the day of the calendar
 *
 * Adds what jalon_calendar_write() says of a household, each date with the
 * household's title. A copy of a household that is there already, such as a
 * plan that is tried, has its own dates beside the first ones.
 */
void
jalon_calendar_all_add (JalonCalendarAll   *self,
                        const JalonResults *results)
{
  g_autoptr (JalonRedacted) plan = jalon_redacted_new (results, self->options.names);
  g_autofree char          *whose = NULL;
  JalonCalendarWriting      writing;
  icalcomponent            *calendar;
  icalcomponent            *event;

  jalon_calendar_writing_init (&writing, &self->options, results, plan);
  take_salt (self, &writing);
  whose = dup_whose (self, results->facts->household);
  calendar = jalon_calendar_make (&writing, plan);
  while ((event = icalcomponent_get_first_component (calendar, ICAL_VEVENT_COMPONENT)) != NULL)
    {
      icalcomponent_remove_component (calendar, event);
      take_event (self, event, whose);
    }
  icalcomponent_free (calendar);
}

/**
 * jalon_calendar_all_save:
 * @self: a calendar of all that it is to hold
 * @file: where to, and what was exported before
 * @error: return location for a #GIOErrorEnum
 *
 * Writes the file, readable by its owner only. What the file said of these
 * households before and no longer holds is taken back.
 *
 * Returns: whether it was written
 */
gboolean
jalon_calendar_all_save (JalonCalendarAll *self,
                         GFile            *file,
                         GError          **error)
{
  g_autofree char     *earlier = jalon_calendar_read_earlier (file);
  JalonCalendarWriting writing = {
    .options = &self->options,
    .on = self->on,
    .stamp = icaltime_from_timet_with_zone ((time_t) self->options.stamp, 0, icaltimezone_get_utc_timezone ()),
    .salts = self->salts,
  };

  if (earlier != NULL)
    jalon_calendar_cancel_earlier (self->calendar, &writing, earlier);

  return jalon_calendar_write_private (self->calendar, file, error);
}
