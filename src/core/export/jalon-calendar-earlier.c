/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "jalon-calendar-event.h"

/* The one name that libical 4 has changed of what is used here. */
#if ICAL_CHECK_VERSION(4, 0, 0)
#define clone_component icalcomponent_clone
#else
#define clone_component icalcomponent_new_clone
#endif

/*
 * The memory of what was exported is the file itself: what it says of this
 * household and the new one does not is taken back, so that a calendar that
 * has imported the first one forgets it with the second.
 */

static gboolean
is_ours (const JalonCalendarWriting *writing,
         const char                 *uid)
{
  const char      *end = uid != NULL ? strchr (uid, '-') : NULL;
  g_autofree char *salt = end != NULL ? g_strndup (uid, (gsize) (end - uid)) : NULL;

  if (salt == NULL)
    return FALSE;

  return writing->salts != NULL ? g_hash_table_contains (writing->salts, salt) : strcmp (salt, writing->salt) == 0;
}

static GHashTable *
collect_uids (icalcomponent *calendar)
{
  GHashTable *uids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (icalcomponent *event = icalcomponent_get_first_component (calendar, ICAL_VEVENT_COMPONENT); event != NULL;
       event = icalcomponent_get_next_component (calendar, ICAL_VEVENT_COMPONENT))
    g_hash_table_add (uids, g_strdup (icalcomponent_get_uid (event)));

  return uids;
}

/* What lies behind rings no more, and stays as it was. */
static gboolean
is_to_come (const JalonCalendarWriting *writing,
            icalcomponent              *event)
{
  struct icaltimetype start = icalcomponent_get_dtstart (event);
  JalonDate           day = { (gint16) start.year, (guint8) start.month, (guint8) start.day };

  return jalon_date_compare (day, writing->on) >= 0;
}

static void
remove_all (icalcomponent    *event,
            icalproperty_kind kind)
{
  icalproperty *property;

  while ((property = icalcomponent_get_first_property (event, kind)) != NULL)
    {
      icalcomponent_remove_property (event, property);
      icalproperty_free (property);
    }
}

static icalcomponent *
cancel (const JalonCalendarWriting *writing,
        icalcomponent              *event)
{
  icalcomponent *copy = clone_component (event);
  icalcomponent *alarm;

  while ((alarm = icalcomponent_get_first_component (copy, ICAL_VALARM_COMPONENT)) != NULL)
    {
      icalcomponent_remove_component (copy, alarm);
      icalcomponent_free (alarm);
    }

  remove_all (copy, ICAL_DTSTAMP_PROPERTY);
  remove_all (copy, ICAL_LASTMODIFIED_PROPERTY);
  remove_all (copy, ICAL_SEQUENCE_PROPERTY);
  remove_all (copy, ICAL_STATUS_PROPERTY);
  icalcomponent_add_property (copy, icalproperty_new_dtstamp (writing->stamp));
  icalcomponent_add_property (copy, icalproperty_new_lastmodified (writing->stamp));
  icalcomponent_add_property (copy, icalproperty_new_sequence (jalon_calendar_get_sequence (writing->options, TRUE)));
  icalcomponent_add_property (copy, icalproperty_new_status (ICAL_STATUS_CANCELLED));

  return copy;
}

/**
 * jalon_calendar_cancel_earlier:
 * @calendar: the new file, complete
 * @writing: how
 * @earlier: the text of the file that it replaces, whatever it is
 *
 * Takes back the days to come that the earlier file had for this household and
 * the new one has not. A file that is no calendar is no memory.
 */
void
jalon_calendar_cancel_earlier (icalcomponent              *calendar,
                               const JalonCalendarWriting *writing,
                               const char                 *earlier)
{
  icalcomponent         *old = g_str_has_prefix (earlier, "BEGIN:VCALENDAR") ? icalparser_parse_string (earlier) : NULL;
  g_autoptr (GHashTable) uids = NULL;

  if (old == NULL)
    return;

  uids = collect_uids (calendar);

  for (icalcomponent *event = icalcomponent_get_first_component (old, ICAL_VEVENT_COMPONENT); event != NULL;
       event = icalcomponent_get_next_component (old, ICAL_VEVENT_COMPONENT))
    {
      const char *uid = icalcomponent_get_uid (event);

      if (is_ours (writing, uid) && is_to_come (writing, event) && g_hash_table_add (uids, g_strdup (uid)))
        icalcomponent_add_component (calendar, cancel (writing, event));
    }

  icalcomponent_free (old);
}
