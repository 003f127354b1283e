/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-calendar.h"

#include <glib/gi18n.h>
#include <libical/ical.h>
#include <string.h>

#include "jalon-config.h"
#include "jalon-discreet.h"
#include "jalon-labels.h"
#include "jalon-plan-words.h"
#include "jalon-words.h"

/*
 * Days only: an all-day event has no zone, so no reader can shift it, and no
 * VTIMEZONE is needed. The day after the last one ends an event (RFC 5545, 3.6.1).
 */

/**
 * Writing:
 * @salt: what tells the dates of two households in one calendar apart
 * @stamp: of the export, in UTC
 */
typedef struct
{
  const JalonCalendarOptions *options;
  JalonHousehold             *household;
  JalonLanguage               language;
  JalonDate                   on;
  char                       *salt;
  struct icaltimetype         stamp;
} Writing;

/* Properties --------------------------------------------------------------- */

static struct icaltimetype
make_day (JalonDate date)
{
  struct icaltimetype day = icaltime_null_date ();

  day.year = date.year;
  day.month = date.month;
  day.day = date.day;

  return day;
}

/* What no reader understands: RFC 5545 has no control characters in a text but the end of a line. */
static char *
dup_plain (const char *text)
{
  char *plain = g_strdup (text);

  for (char *c = plain; *c != '\0'; c++)
    if (g_ascii_iscntrl (*c) && *c != '\n')
      *c = ' ';

  return plain;
}

/* A text that says nothing has no property. */
static void
add_text (icalcomponent    *component,
          icalproperty_kind kind,
          const char       *text)
{
  g_autofree char *plain = text != NULL ? dup_plain (text) : NULL;
  icalproperty    *property;

  if (plain == NULL || *plain == '\0')
    return;

  property = icalproperty_new (kind);
  icalproperty_set_value (property, kind == ICAL_URL_PROPERTY ? icalvalue_new_uri (plain) : icalvalue_new_text (plain));
  icalcomponent_add_property (component, property);
}

static void
add_x_text (icalcomponent *component,
            const char    *name,
            const char    *text)
{
  icalproperty *property = icalproperty_new_x (text);

  icalproperty_set_x_name (property, name);
  icalcomponent_add_property (component, property);
}

/*
 * The same for ever: made of what the entry is about, not of its words or its
 * day. The candidate's birth date, unreadable in it, is the salt: it is the one
 * answer that nobody changes, and titles are.
 */
static char *
make_uid (const Writing *writing,
          const char    *kind,
          const char    *key)
{
  g_autofree char *text = g_strjoin ("/", "jalon", kind, key, writing->salt, NULL);
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA1, text, -1);

  return g_strconcat (sum, "@", APPLICATION_ID, NULL);
}

static void
add_head (const Writing *writing,
          icalcomponent *component,
          const char    *kind,
          const char    *key)
{
  g_autofree char *uid = make_uid (writing, kind, key);

  icalcomponent_add_property (component, icalproperty_new_uid (uid));
  icalcomponent_add_property (component, icalproperty_new_dtstamp (writing->stamp));
  icalcomponent_add_property (component, icalproperty_new_lastmodified (writing->stamp));
  icalcomponent_add_property (component, icalproperty_new_sequence (writing->options->sequence));
  icalcomponent_add_property (component, icalproperty_new_class (ICAL_CLASS_PRIVATE));
}

/* Takes @text over. */
static void
add_paragraph (GString *description,
               char    *text)
{
  if (text != NULL && *text != '\0')
    {
      if (description->len > 0)
        g_string_append_c (description, '\n');
      g_string_append (description, text);
    }

  g_free (text);
}

static void
add_source (const Writing     *writing,
            icalcomponent     *component,
            const JalonSource *source)
{
  add_text (component, ICAL_URL_PROPERTY, jalon_text_get (&source->url, writing->language));
}

/* Deadlines ---------------------------------------------------------------- */

static char *
describe_deadline (const Writing *writing,
                   JalonDeadline *deadline)
{
  GString *description = g_string_new (NULL);

  add_paragraph (description, jalon_deadline_dup_how_counted (deadline, writing->household));
  add_paragraph (description, jalon_deadline_dup_if_missed (deadline, writing->household));
  add_paragraph (description, g_strdup (_ ("The date in your account wins.")));

  return g_string_free (description, FALSE);
}

static void
add_alarm (icalcomponent *event,
           const char    *summary,
           int            days)
{
  icalcomponent               *alarm = icalcomponent_new_valarm ();
  struct icaldurationtype      before = { .is_neg = days > 0, .days = (unsigned int) days };
  const struct icaltriggertype trigger = { .time = icaltime_null_time (), .duration = before };

  icalcomponent_add_property (alarm, icalproperty_new_action (ICAL_ACTION_DISPLAY));
  icalcomponent_add_property (alarm, icalproperty_new_trigger (trigger));
  add_text (alarm, ICAL_DESCRIPTION_PROPERTY, summary);
  icalcomponent_add_component (event, alarm);
}

static icalcomponent *
write_deadline (const Writing *writing,
                JalonDeadline *deadline)
{
  icalcomponent   *event = icalcomponent_new_vevent ();
  g_autofree char *summary = jalon_deadline_dup_title (deadline, writing->household);
  g_autofree char *description = describe_deadline (writing, deadline);

  add_head (writing, event, "deadline", deadline->key);
  icalcomponent_add_property (event, icalproperty_new_dtstart (make_day (deadline->due)));
  icalcomponent_add_property (event, icalproperty_new_dtend (make_day (jalon_date_add_days (deadline->due, 1))));
  add_text (event, ICAL_SUMMARY_PROPERTY, summary);
  add_text (event, ICAL_DESCRIPTION_PROPERTY, description);
  add_text (event, ICAL_CATEGORIES_PROPERTY, jalon_label_deadline_kind (deadline->kind));
  icalcomponent_add_property (event, icalproperty_new_transp (ICAL_TRANSP_TRANSPARENT));
  icalcomponent_add_property (event, icalproperty_new_status (ICAL_STATUS_CONFIRMED));
  add_source (writing, event, &deadline->rule->source);

  for (guint i = 0; i < writing->options->n_alarms; i++)
    add_alarm (event, summary, writing->options->alarms[i]);

  return event;
}

/* Papers ------------------------------------------------------------------- */

static enum icalproperty_status
get_status (JalonDocumentState state,
            int               *out_percent)
{
  switch (state)
    {
    case JALON_DOCUMENT_STATE_UNANSWERED:
    case JALON_DOCUMENT_STATE_TO_DO:
      *out_percent = 0;
      return ICAL_STATUS_NEEDSACTION;

    case JALON_DOCUMENT_STATE_REQUESTED:
      *out_percent = 25;
      return ICAL_STATUS_INPROCESS;

    case JALON_DOCUMENT_STATE_RECEIVED:
      *out_percent = 50;
      return ICAL_STATUS_INPROCESS;

    case JALON_DOCUMENT_STATE_TRANSLATED:
      *out_percent = 75;
      return ICAL_STATUS_INPROCESS;

    case JALON_DOCUMENT_STATE_READY:
      *out_percent = 100;
      return ICAL_STATUS_COMPLETED;

    case JALON_DOCUMENT_STATE_NOT_NEEDED:
      *out_percent = 0;
      return ICAL_STATUS_CANCELLED;

    default:
      g_return_val_if_reached (ICAL_STATUS_NEEDSACTION);
    }
}

/* Not why it is asked for: that tells stays, ages and programs. */
static char *
describe_item (const Writing *writing,
               JalonItem     *item)
{
  GString       *description = g_string_new (NULL);
  g_auto (GStrv) contents = jalon_item_dup_contents (item);

  add_paragraph (description, jalon_item_dup_warning (item, writing->on));
  for (guint i = 0; contents != NULL && contents[i] != NULL; i++)
    add_paragraph (description, g_strdup_printf ("– %s", contents[i]));

  if (jalon_date_is_set (item->order_by) && !jalon_item_is_done (item))
    {
      g_autofree char *day = jalon_words_date_weekday (item->order_by);

      /* Translators: %s is a day with its weekday. */
      add_paragraph (description, g_strdup_printf (_ ("Order it by %s."), day));
    }

  return g_string_free (description, FALSE);
}

/* "Passport (Amina)": tasks are read one by one, far from each other. */
static char *
make_item_summary (const Writing *writing,
                   JalonItem     *item)
{
  g_autofree char *title = NULL;
  g_autofree char *person = jalon_label_person (writing->household, item->for_whom);

  if (item->rule == NULL && !writing->options->names)
    title = g_strdup (_ ("Paper of one’s own"));
  else
    title = jalon_item_dup_title (item, writing->household);

  if (item->for_whom == NULL || strcmp (item->for_whom, "household") == 0)
    return g_steal_pointer (&title);

  /* Translators: a paper, and whose it is: Passport (Amina). */
  return g_strdup_printf (_ ("%s (%s)"), title, person);
}

static icalcomponent *
write_item (const Writing *writing,
            JalonItem     *item)
{
  int                      percent;
  enum icalproperty_status status = get_status (item->state, &percent);
  icalcomponent           *todo = icalcomponent_new_vtodo ();
  g_autofree char         *key = jalon_item_dup_key (item);
  g_autofree char         *summary = make_item_summary (writing, item);
  g_autofree char         *description = describe_item (writing, item);

  add_head (writing, todo, "paper", key);
  if (jalon_date_is_set (item->due))
    icalcomponent_add_property (todo, icalproperty_new_due (make_day (item->due)));
  add_text (todo, ICAL_SUMMARY_PROPERTY, summary);
  add_text (todo, ICAL_DESCRIPTION_PROPERTY, description);
  add_text (todo, ICAL_CATEGORIES_PROPERTY, jalon_label_stage (item->stage));
  icalcomponent_add_property (todo, icalproperty_new_status (status));
  icalcomponent_add_property (todo, icalproperty_new_percentcomplete (percent));
  if (item->rule != NULL)
    add_source (writing, todo, &item->rule->source);

  return todo;
}

/* The file ----------------------------------------------------------------- */

static icalcomponent *
new_calendar (const Writing *writing)
{
  icalcomponent   *calendar = icalcomponent_new (ICAL_VCALENDAR_COMPONENT);
  g_autofree char *people = NULL;
  g_autofree char *name = NULL;

  if (writing->options->names && writing->household->candidate->given_name != NULL)
    {
      people = jalon_label_household (writing->household);
      /* Translators: the name of a calendar: the program, and first names. */
      name = g_strdup_printf (_ ("Jalon: %s"), people);
    }

  icalcomponent_add_property (calendar, icalproperty_new_version ("2.0"));
  icalcomponent_add_property (calendar, icalproperty_new_prodid ("-//" APPLICATION_ID "//Jalon " JALON_VERSION "//EN"));
  icalcomponent_add_property (calendar, icalproperty_new_calscale ("GREGORIAN"));
  add_x_text (calendar, "X-WR-CALNAME", name != NULL ? name : "Jalon");

  return calendar;
}

static char *
make_salt (JalonHousehold *household)
{
  JalonDate birth_date = household->candidate->birth_date;

  return jalon_date_is_set (birth_date) ? jalon_date_to_string (birth_date) : g_strdup ("");
}

/**
 * jalon_calendar_write:
 * @results: of a household on a day
 * @options: alarms, names, and the moment of the export
 *
 * Makes a calendar file: an all-day event for each date that is not kept yet,
 * a task for each paper, in the language of the program.
 *
 * No family name, employer, school, note, path or reason is in it, and no first
 * name unless @options say so. UIDs are made of what an entry is about, so that
 * a second import updates instead of doubling.
 *
 * Returns: (transfer full): RFC 5545 text in UTF-8, with CRLF
 */
char *
jalon_calendar_write (const JalonResults         *results,
                      const JalonCalendarOptions *options)
{
  g_autoptr (JalonDiscreet) plan = jalon_discreet_new (results, options->names);
  g_autofree char          *salt = make_salt (plan->household);
  icalcomponent            *calendar;
  char                     *copy;
  char                     *text;
  Writing                   writing = {
                      .options = options,
                      .household = plan->household,
                      .language = jalon_words_get_language (),
                      .on = results->day,
                      .salt = salt,
                      .stamp = icaltime_from_timet_with_zone ((time_t) options->stamp, 0, icaltimezone_get_utc_timezone ()),
  };

  calendar = new_calendar (&writing);

  for (guint i = 0; i < plan->deadlines->len; i++)
    {
      JalonDeadline *deadline = g_ptr_array_index (plan->deadlines, i);

      if (!deadline->done && jalon_date_is_set (deadline->due))
        icalcomponent_add_component (calendar, write_deadline (&writing, deadline));
    }

  for (guint i = 0; i < plan->items->len; i++)
    icalcomponent_add_component (calendar, write_item (&writing, g_ptr_array_index (plan->items, i)));

  text = icalcomponent_as_ical_string_r (calendar);
  copy = g_strdup (text);
  icalmemory_free_buffer (text);
  icalcomponent_free (calendar);

  return copy;
}
