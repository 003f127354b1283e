/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-calendar.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jalon-calendar-event.h"
#include "jalon-config.h"
#include "jalon-redacted.h"
#include "jalon-labels.h"
#include "jalon-plain.h"
#include "jalon-plan-words.h"
#include "jalon-words.h"

#define YEARS_AHEAD 2 /* how far a calendar looks, but for the end of a person's own documents */
#define SALT_LENGTH 12

/* Deadlines ---------------------------------------------------------------- */

/* Takes @text over. */
static void
add_paragraph (GString *description,
               char    *text)
{
  if (description->len > 0)
    g_string_append_c (description, '\n');

  g_string_append (description, text);
  g_free (text);
}

static char *
describe_deadline (const JalonCalendarWriting *writing,
                   JalonDeadline              *deadline)
{
  GString *description = g_string_new (NULL);

  add_paragraph (description, jalon_deadline_dup_how_counted (deadline, writing->household));
  add_paragraph (description, jalon_deadline_dup_consequence (deadline, writing->household, writing->on));
  /* Of a birthday or a passport no account has a say; a date that was taken from it has said so. */
  if (jalon_deadline_takes_account_date (deadline) && !deadline->account_date)
    add_paragraph (description, g_strdup (_ ("The date in your account wins.")));

  return g_string_free (description, FALSE);
}

/* Not what nobody plans for yet; nor what is over and was dealt with, which rings no more. */
static gboolean
is_wanted (const JalonCalendarWriting *writing,
           const JalonDeadline        *deadline)
{
  JalonDate last = jalon_date_add_years (writing->on, YEARS_AHEAD);

  if (deadline->due.year > JALON_CALENDAR_LAST_YEAR)
    return FALSE;

  if (deadline->done && jalon_date_compare (deadline->due, writing->on) < 0)
    return FALSE;

  return deadline->kind == JALON_DEADLINE_EXPIRY || jalon_date_compare (deadline->due, last) <= 0;
}

/* A permit takes months to renew. */
static void
add_early_alarm (icalcomponent              *event,
                 const JalonCalendarWriting *writing,
                 const JalonDeadline        *deadline)
{
  JalonDate day = jalon_date_add_months (deadline->due, -deadline->rule->alarm_months, JALON_ROUNDING_UP);

  jalon_calendar_event_add_alarm (event, writing, deadline->due, jalon_date_days_between (day, deadline->due));
}

/* What rings is what somebody has to do: not IRCC's or an employer's own date, nor a change of points or fees. */
static gboolean
is_to_do (const JalonDeadline *deadline)
{
  return !deadline->done && deadline->rule->candidates_duty &&
         deadline->rule->starts_with != JALON_TRIGGER_BIRTHDAYS && deadline->rule->starts_with != JALON_TRIGGER_YEARLY;
}

static void
add_deadline (icalcomponent              *calendar,
              const JalonCalendarWriting *writing,
              JalonDeadline              *deadline)
{
  g_autofree char *key = g_strconcat ("deadline/", deadline->key, NULL);
  g_autofree char *summary = jalon_deadline_dup_event (deadline, writing->household);
  g_autofree char *description = describe_deadline (writing, deadline);
  icalcomponent   *event = jalon_calendar_event_new (writing, key, deadline->due, deadline->done);

  jalon_calendar_event_add_text (event, ICAL_SUMMARY_PROPERTY, summary);
  jalon_calendar_event_add_text (event, ICAL_DESCRIPTION_PROPERTY, description);
  jalon_calendar_event_add_text (event, ICAL_CATEGORIES_PROPERTY, jalon_label_deadline_kind (deadline->kind));
  jalon_calendar_event_add_text (event, ICAL_URL_PROPERTY, jalon_text_get (&deadline->rule->source.url, writing->language));

  for (guint i = 0; i < writing->options->n_alarms && is_to_do (deadline); i++)
    jalon_calendar_event_add_alarm (event, writing, deadline->due, writing->options->alarms[i]);

  if (deadline->rule->alarm_months > 0 && writing->options->n_alarms > 0 && !deadline->done)
    add_early_alarm (event, writing, deadline);

  icalcomponent_add_component (calendar, event);
}

/* The file ----------------------------------------------------------------- */

/**
 * jalon_calendar_make_empty:
 * @name: what it is called
 *
 * Returns: a calendar without events
 */
icalcomponent *
jalon_calendar_make_empty (const char *name)
{
  icalcomponent   *calendar = icalcomponent_new (ICAL_VCALENDAR_COMPONENT);
  g_autofree char *plain = jalon_plain_dup_line (name);
  icalproperty    *title = icalproperty_new_x (plain);

  icalproperty_set_x_name (title, "X-WR-CALNAME");
  icalcomponent_add_property (calendar, icalproperty_new_version ("2.0"));
  icalcomponent_add_property (calendar, icalproperty_new_prodid ("-//" APPLICATION_ID "//Jalon " JALON_VERSION "//EN"));
  icalcomponent_add_property (calendar, icalproperty_new_calscale ("GREGORIAN"));
  icalcomponent_add_property (calendar, title);

  return calendar;
}

static icalcomponent *
new_calendar (const JalonCalendarWriting *writing)
{
  g_autofree char *people = NULL;
  g_autofree char *name = NULL;

  if (writing->options->names && writing->household->candidate->given_name != NULL)
    {
      people = jalon_label_household (writing->household);
      /* Translators: the name of a calendar: the program, and first names. */
      name = g_strdup_printf (_ ("Jalon: %s"), people);
    }

  return jalon_calendar_make_empty (name != NULL ? name : "Jalon");
}

/* Unreadable: a calendar is handed around, and who somebody is is nobody's business. */
static char *
make_salt (JalonHousehold *household)
{
  g_autofree char *identity = jalon_household_dup_identity (household);
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, identity, -1);

  return g_strndup (sum, SALT_LENGTH);
}

/**
 * jalon_calendar_writing_init:
 * @writing: (out caller-allocates): a calendar to be written; its salt is to be freed
 * @options: how
 * @results: of a household on a day
 * @plan: what of it may be written
 *
 * Prepares the writing of a household's calendar.
 */
void
jalon_calendar_writing_init (JalonCalendarWriting       *writing,
                             const JalonCalendarOptions *options,
                             const JalonResults         *results,
                             const JalonRedacted        *plan)
{
  *writing = (JalonCalendarWriting){
    .options = options,
    .household = plan->household,
    .language = jalon_words_get_language (),
    .on = results->day,
    .salt = make_salt (results->facts->household),
    .stamp = icaltime_from_timet_with_zone ((time_t) options->stamp, 0, icaltimezone_get_utc_timezone ()),
  };
}

/**
 * jalon_calendar_make:
 * @writing: how
 * @plan: what of a household may be written
 *
 * Returns: the calendar, with what it takes back of an earlier file
 */
icalcomponent *
jalon_calendar_make (const JalonCalendarWriting *writing,
                     const JalonRedacted        *plan)
{
  icalcomponent *calendar = new_calendar (writing);

  for (guint i = 0; i < plan->deadlines->len; i++)
    {
      JalonDeadline *deadline = g_ptr_array_index (plan->deadlines, i);

      if (is_wanted (writing, deadline))
        add_deadline (calendar, writing, deadline);
    }

  jalon_calendar_add_orders (calendar, writing, plan);

  if (writing->options->earlier != NULL)
    jalon_calendar_cancel_earlier (calendar, writing, writing->options->earlier);

  return calendar;
}

static char *
dup_text (icalcomponent *calendar)
{
  char *text = icalcomponent_as_ical_string_r (calendar);
  char *copy = g_strdup (text);

  icalmemory_free_buffer (text);

  return copy;
}

/**
 * jalon_calendar_write_private:
 * @calendar: what to write
 * @file: where to
 * @error: return location for a #GIOErrorEnum
 *
 * Writes a calendar file that only its owner can read.
 *
 * Returns: whether it was written
 */
gboolean
jalon_calendar_write_private (icalcomponent *calendar,
                              GFile         *file,
                              GError       **error)
{
  g_autofree char *text = dup_text (calendar);

  return g_file_replace_contents (file, text, strlen (text), NULL, FALSE, G_FILE_CREATE_PRIVATE | G_FILE_CREATE_REPLACE_DESTINATION,
                                  NULL, NULL, error);
}

/**
 * jalon_calendar_read_earlier:
 * @file: where a calendar will be written
 *
 * Returns: (transfer full) (nullable): what it says now; %NULL where it is new, or no text. One
 *   that cannot be read is told by the writing.
 */
char *
jalon_calendar_read_earlier (GFile *file)
{
  g_autofree char *earlier = NULL;

  if (!g_file_load_contents (file, NULL, &earlier, NULL, NULL, NULL) || !g_utf8_validate (earlier, -1, NULL))
    return NULL;

  return g_steal_pointer (&earlier);
}

/**
 * jalon_calendar_write:
 * @results: of a household on a day
 * @options: alarms, names, the moment of the export and the file of before
 *
 * Makes a calendar file: an all-day event for each date, and one for each day
 * on which documents are to be ordered, in the language of the program. A date to
 * come that is done is taken back (STATUS:CANCELLED with a higher SEQUENCE), and
 * so is what the file of before said of this household and no longer holds.
 *
 * No family name, employer, school, note, path or reason is in it, and no first
 * name unless @options say so. UIDs are made of what an entry is about and of
 * the identity of the household, so that a second import updates instead of
 * doubling.
 *
 * Returns: (transfer full): RFC 5545 text in UTF-8, with CRLF
 */
char *
jalon_calendar_write (const JalonResults         *results,
                      const JalonCalendarOptions *options)
{
  g_autoptr (JalonRedacted) plan = jalon_redacted_new (results, options->names);
  JalonCalendarWriting      writing;
  icalcomponent            *calendar;
  char                     *text;

  jalon_calendar_writing_init (&writing, options, results, plan);
  calendar = jalon_calendar_make (&writing, plan);
  text = dup_text (calendar);
  icalcomponent_free (calendar);
  g_free (writing.salt);

  return text;
}

/**
 * jalon_calendar_save:
 * @results: of a household on a day
 * @options: as for jalon_calendar_write(), without a file of before
 * @file: where to, and what was exported before
 * @error: return location for a #GIOErrorEnum
 *
 * Writes a calendar file that only its owner can read. What the file said
 * before is taken back where it no longer holds.
 *
 * Returns: whether it was written
 */
gboolean
jalon_calendar_save (const JalonResults         *results,
                     const JalonCalendarOptions *options,
                     GFile                      *file,
                     GError                    **error)
{
  JalonCalendarOptions      with_earlier = *options;
  g_autoptr (JalonRedacted) plan = jalon_redacted_new (results, options->names);
  g_autofree char          *earlier = jalon_calendar_read_earlier (file);
  JalonCalendarWriting      writing;
  icalcomponent            *calendar;
  gboolean                  written;

  with_earlier.earlier = earlier;
  jalon_calendar_writing_init (&writing, &with_earlier, results, plan);
  calendar = jalon_calendar_make (&writing, plan);
  written = jalon_calendar_write_private (calendar, file, error);
  icalcomponent_free (calendar);
  g_free (writing.salt);

  return written;
}
