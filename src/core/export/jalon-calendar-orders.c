/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>
#include <string.h>

#include "jalon-calendar-event.h"
#include "jalon-labels.h"
#include "jalon-plan-words.h"
#include "jalon-words.h"

/*
 * The days by which documents are to be ordered: one event a day, since a phone
 * that rings six times in a morning is switched off, and one for what one does by
 * oneself, which nobody orders. Events, not tasks: phones and GNOME Calendar drop
 * tasks. An event is known by the stage and the usual
 * time of its documents, so that it moves with the plan instead of being doubled.
 */

#define MAX_NAMED 3 /* documents that a title names one by one, or less and a number */
#define POLICE "police_"
#define INVITATION "ita"

/**
 * Order:
 * @key: what the event is known by
 * @day: on which to order; the day of the plan where that is past
 * @items: (element-type JalonItem): borrowed
 */
typedef struct
{
  char      *key;
  JalonDate  day;
  GPtrArray *items;
} Order;

static void
free_order (gpointer data)
{
  Order *order = data;

  g_free (order->key);
  g_ptr_array_unref (order->items);
  g_free (order);
}

static Order *
new_order (const char *key,
           JalonDate   day,
           JalonItem  *item)
{
  Order *order = g_new0 (Order, 1);

  order->key = g_strdup (key);
  order->day = day;
  order->items = g_ptr_array_new ();
  g_ptr_array_add (order->items, item);

  return order;
}

static gint
compare_orders (gconstpointer a,
                gconstpointer b)
{
  const Order *first = *(Order *const *) a;
  const Order *second = *(Order *const *) b;

  return jalon_date_compare (first->day, second->day);
}

/* What was to be sent with the application was sent, or is no longer needed. */
static gboolean
is_behind (const JalonCalendarWriting *writing,
           const JalonItem            *item)
{
  JalonDate applied = writing->household->milestones->applied;

  return jalon_date_is_set (applied) && (!jalon_date_is_set (item->due) || jalon_date_compare (item->due, applied) <= 0);
}

/* What hangs on an answer that is missing is a question (decision 21), and what an account may list is not asked for yet. */
static gboolean
is_asked_for (const JalonItem *item)
{
  return item->need != JALON_ITEM_NEED_UNANSWERED && item->need != JALON_ITEM_NEED_IF_ASKED;
}

/* A document that is there, or on its way, is never to be ordered; one of the person's own has no usual time. */
static gboolean
is_to_order (const JalonCalendarWriting *writing,
             const JalonItem            *item)
{
  if (item->state != JALON_DOCUMENT_STATE_TO_DO)
    return FALSE;

  if (item->rule == NULL || !jalon_date_is_set (item->order_by) || item->order_by.year > JALON_CALENDAR_LAST_YEAR || is_behind (writing, item) || !is_asked_for (item))
    return FALSE;

  return !(jalon_date_is_set (item->valid_until) && item->warning == JALON_ITEM_WARNING_NONE);
}

static char *
make_key (const JalonItem *item)
{
  return g_strdup_printf ("%s/%d/%d", jalon_item_is_by_oneself (item) ? "do" : "order", (int) item->stage, item->rule->lead_max);
}

static Order *
find_order (GPtrArray       *orders,
            const JalonItem *item,
            JalonDate        day)
{
  for (guint i = 0; i < orders->len; i++)
    {
      Order *order = g_ptr_array_index (orders, i);

      if (jalon_date_equal (order->day, day) && jalon_item_is_by_oneself (g_ptr_array_index (order->items, 0)) == jalon_item_is_by_oneself (item))
        return order;
    }

  return NULL;
}

static gboolean
has_key (GPtrArray  *orders,
         const char *key)
{
  for (guint i = 0; i < orders->len; i++)
    {
      if (g_str_equal (((Order *) g_ptr_array_index (orders, i))->key, key))
        return TRUE;
    }

  return FALSE;
}

/* Two days may begin with the same kind of document. */
static char *
make_free_key (GPtrArray       *orders,
               const JalonItem *item)
{
  g_autofree char *key = make_key (item);
  char            *free_key = g_strdup (key);

  for (guint i = 2; has_key (orders, free_key); i++)
    {
      g_free (free_key);
      free_key = g_strdup_printf ("%s/%u", key, i);
    }

  return free_key;
}

/* What should have been ordered stands on the day of the plan. */
static void
take_item (GPtrArray *orders,
           JalonItem *item,
           JalonDate  on)
{
  JalonDate day = jalon_date_max (item->order_by, on);
  Order    *order = find_order (orders, item, day);

  if (order != NULL)
    {
      g_ptr_array_add (order->items, item);
    }
  else
    {
      g_autofree char *key = make_free_key (orders, item);

      g_ptr_array_add (orders, new_order (key, day, item));
    }
}

/* Words ---------------------------------------------------------------------- */

static char *
name_person (const JalonCalendarWriting *writing,
             const JalonItem            *item)
{
  if (strcmp (item->for_whom, "household") == 0)
    return NULL;

  return jalon_label_person (writing->household, item->for_whom);
}

static gboolean
is_police (const JalonItem *item)
{
  return g_str_has_prefix (item->id, POLICE);
}

static guint
count_police (const Order *order)
{
  guint n = 0;

  for (guint i = 0; i < order->items->len; i++)
    n += is_police (g_ptr_array_index (order->items, i)) ? 1 : 0;

  return n;
}

static void
free_people (gpointer data)
{
  g_string_free (data, TRUE);
}

/* Adds an item to those of its title. Returns: whether it is the first of them */
static gboolean
add_person (GHashTable                 *people_by_title,
            const JalonCalendarWriting *writing,
            JalonItem                  *item,
            const char                 *title)
{
  GString         *people = g_hash_table_lookup (people_by_title, title);
  g_autofree char *person = name_person (writing, item);
  gboolean         is_first = people == NULL;

  if (is_first)
    {
      people = g_string_new (NULL);
      g_hash_table_insert (people_by_title, g_strdup (title), people);
    }

  if (person != NULL)
    g_string_append_printf (people, "%s%s", people->len > 0 ? ", " : "", person);

  return is_first;
}

/* The pieces of a title: "3 police certificates", "Language test (Amina, Karim)". */
static GPtrArray *
list_pieces (const JalonCalendarWriting *writing,
             const Order                *order)
{
  GPtrArray             *pieces = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray)  titles = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) people_by_title = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_people);
  guint                  n_police = count_police (order);

  if (n_police > 1)
    g_ptr_array_add (pieces, g_strdup_printf (ngettext ("%u police certificate", "%u police certificates", n_police), n_police));

  for (guint i = 0; i < order->items->len; i++)
    {
      JalonItem       *item = g_ptr_array_index (order->items, i);
      g_autofree char *title = jalon_item_dup_short_title (item);

      if ((n_police < 2 || !is_police (item)) && add_person (people_by_title, writing, item, title))
        g_ptr_array_add (titles, g_steal_pointer (&title));
    }

  for (guint i = 0; i < titles->len; i++)
    {
      const char    *title = g_ptr_array_index (titles, i);
      const GString *people = g_hash_table_lookup (people_by_title, title);

      g_ptr_array_add (pieces, people->len > 0 ? g_strdup_printf (_ ("%s (%s)"), title, people->str) : g_strdup (title));
    }

  return pieces;
}

/* Translators: titles of a day of the calendar; %s and %1$s are documents, %2$u counts others. */
static char *
head_summary (gboolean    by_oneself,
              const char *first,
              guint       n_more)
{
  g_autofree char *documents = jalon_words_after_colon (first);

  if (n_more == 0)
    return by_oneself ? g_strdup_printf (_ ("Do: %s"), documents) : g_strdup_printf (_ ("Order: %s"), documents);

  if (by_oneself)
    return g_strdup_printf (ngettext ("Do: %1$s and %2$u other", "Do: %1$s and %2$u others", n_more), documents, n_more);

  return g_strdup_printf (ngettext ("Order: %1$s and %2$u other", "Order: %1$s and %2$u others", n_more), documents, n_more);
}

static char *
make_summary (const JalonCalendarWriting *writing,
              const Order                *order)
{
  g_autoptr (GPtrArray) pieces = list_pieces (writing, order);
  guint                 n_more = pieces->len > MAX_NAMED ? pieces->len - MAX_NAMED + 1 : 0;
  g_autoptr (GString)   papers = g_string_new (NULL);

  for (guint i = 0; i < pieces->len - n_more; i++)
    g_string_append_printf (papers, "%s%s", i > 0 ? ", " : "", (const char *) g_ptr_array_index (pieces, i));

  return head_summary (jalon_item_is_by_oneself (g_ptr_array_index (order->items, 0)), papers->str, n_more);
}

/* The whole name, and whose it is. */
static char *
name_item (const JalonCalendarWriting *writing,
           JalonItem                  *item)
{
  g_autofree char *title = jalon_item_dup_title (item, writing->household);
  g_autofree char *person = name_person (writing, item);

  /* Translators: a document, and whose it is: Passport (Amina). */
  return person != NULL ? g_strdup_printf (_ ("%s (%s)"), title, person) : g_steal_pointer (&title);
}

static char *
make_description (const JalonCalendarWriting *writing,
                  const Order                *order)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < order->items->len; i++)
    {
      g_autofree char *name = name_item (writing, g_ptr_array_index (order->items, i));

      g_string_append_printf (text, "%s– %s", text->len > 0 ? "\n" : "", name);
    }

  return g_string_free (text, FALSE);
}

static void
add_words (icalcomponent              *event,
           const JalonCalendarWriting *writing,
           const Order                *order)
{
  g_autofree char *summary = make_summary (writing, order);
  g_autofree char *description = make_description (writing, order);
  JalonItem       *first = g_ptr_array_index (order->items, 0);

  jalon_calendar_event_add_text (event, ICAL_SUMMARY_PROPERTY, summary);
  jalon_calendar_event_add_text (event, ICAL_DESCRIPTION_PROPERTY, description);
  jalon_calendar_event_add_text (event, ICAL_CATEGORIES_PROPERTY, _ ("Documents"));
  jalon_calendar_event_add_text (event, ICAL_URL_PROPERTY, jalon_text_get (&first->rule->source.url, writing->language));
}

static void
add_order (icalcomponent              *calendar,
           const JalonCalendarWriting *writing,
           const Order                *order)
{
  icalcomponent *event = jalon_calendar_event_new (writing, order->key, order->day, FALSE);

  add_words (event, writing, order);
  if (writing->options->n_alarms > 0)
    jalon_calendar_event_add_alarm (event, writing, order->day, 0);

  icalcomponent_add_component (calendar, event);
}

/* Takes back -------------------------------------------------------------------- */

/* The day from which an earlier file counted back, before the application was made. */
static JalonDate
get_earlier_due (const JalonRedacted *plan)
{
  for (guint i = 0; i < plan->deadlines->len; i++)
    {
      const JalonDeadline *deadline = g_ptr_array_index (plan->deadlines, i);

      if (g_str_equal (deadline->key, INVITATION))
        return deadline->due;
    }

  return plan->household->milestones->planned_submission;
}

/* The day on which an earlier file may have had an event for a document that is not to be ordered any more. */
static JalonDate
get_cancelled_day (const JalonCalendarWriting *writing,
                   const JalonRedacted        *plan,
                   const JalonItem            *item)
{
  JalonDate day = item->order_by;

  if (item->rule == NULL || item->rule->lead_max == 0 || !is_asked_for (item))
    return JALON_DATE_UNSET;

  if (is_behind (writing, item))
    day = jalon_date_add_days (get_earlier_due (plan), -item->rule->lead_max);

  return jalon_date_compare (day, writing->on) >= 0 && day.year <= JALON_CALENDAR_LAST_YEAR ? day : JALON_DATE_UNSET;
}

static void
cancel_orders (icalcomponent              *calendar,
               const JalonCalendarWriting *writing,
               const JalonRedacted        *plan,
               GPtrArray                  *orders)
{
  g_autoptr (GPtrArray) cancelled = g_ptr_array_new_with_free_func (free_order);

  for (guint i = 0; i < plan->items->len; i++)
    {
      JalonItem       *item = g_ptr_array_index (plan->items, i);
      JalonDate        day = get_cancelled_day (writing, plan, item);
      g_autofree char *key = jalon_date_is_set (day) ? make_key (item) : NULL;

      if (key != NULL && !is_to_order (writing, item) && !has_key (orders, key) && !has_key (cancelled, key))
        g_ptr_array_add (cancelled, new_order (key, day, item));
    }

  for (guint i = 0; i < cancelled->len; i++)
    {
      const Order   *order = g_ptr_array_index (cancelled, i);
      icalcomponent *event = jalon_calendar_event_new (writing, order->key, order->day, TRUE);

      add_words (event, writing, order);
      icalcomponent_add_component (calendar, event);
    }
}

/**
 * jalon_calendar_add_orders:
 * @calendar: the file
 * @writing: how
 * @plan: with the checklist
 *
 * Adds an event for each day on which documents are to be ordered, or to be done by
 * oneself; what should have
 * been ordered before stands on the day of the plan. Takes back the days whose
 * documents are there now or have been sent.
 */
void
jalon_calendar_add_orders (icalcomponent              *calendar,
                           const JalonCalendarWriting *writing,
                           const JalonRedacted        *plan)
{
  g_autoptr (GPtrArray) orders = g_ptr_array_new_with_free_func (free_order);

  for (guint i = 0; i < plan->items->len; i++)
    {
      JalonItem *item = g_ptr_array_index (plan->items, i);

      if (is_to_order (writing, item))
        take_item (orders, item, writing->on);
    }

  g_ptr_array_sort (orders, compare_orders);

  for (guint i = 0; i < orders->len; i++)
    add_order (calendar, writing, g_ptr_array_index (orders, i));

  cancel_orders (calendar, writing, plan, orders);
}
