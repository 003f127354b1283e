/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-long-stay.h"

#include "jalon-issues.h"

#define NEVER G_MAXINT32
#define NEAR_DAYS 14

/* Days as serial numbers; a stay that goes on ends on NEVER. */
typedef struct
{
  const char *country;
  gint32      first;
  gint32      last;
} Span;

static gint
compare_spans (gconstpointer a,
               gconstpointer b)
{
  const Span *first = a;
  const Span *second = b;
  int         order = g_strcmp0 (first->country, second->country);

  if (order != 0)
    return order;

  return (first->first > second->first) - (first->first < second->first);
}

static GArray *
collect_spans (JalonRecordList *stays)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (Span));

  for (guint i = 0; i < jalon_record_list_get_length (stays); i++)
    {
      const JalonStay *stay = jalon_record_list_get (stays, i);
      Span             span = { stay->country, 0, NEVER };

      if (!jalon_record_counts (stay, NULL) || stay->country == NULL || !jalon_date_is_set (stay->from) ||
          g_str_equal (stay->country, "CAN"))
        continue;

      span.first = jalon_date_to_serial (stay->from);

      if (jalon_date_is_set (stay->to))
        span.last = jalon_date_to_serial (stay->to);

      g_array_append_val (spans, span);
    }

  g_array_sort (spans, compare_spans);
  return spans;
}

/* Makes one of stays in a country that overlap or follow each other without a day between. */
static void
join_spans (GArray *spans)
{
  for (guint i = 1; i < spans->len;)
    {
      Span *before = &g_array_index (spans, Span, i - 1);
      Span *span = &g_array_index (spans, Span, i);

      if (!g_str_equal (before->country, span->country) ||
          (before->last != NEVER && span->first > before->last + 1))
        {
          i++;
          continue;
        }

      before->last = MAX (before->last, span->last);
      g_array_remove_index (spans, i);
    }
}

/* Decision 18: cut to the years before the application and to the time since the
 * birthday, then so many months in a row: how many days are missing, 0 for none.
 * "In the last 10 years", as IRCC says of work too: they end with the day of the application. */
static int
get_days_short (const Span              *span,
                const JalonFamilyMember *member,
                const JalonDocumentRule *rule,
                JalonDate                application)
{
  gint32    first = MAX (span->first, jalon_date_to_serial (jalon_date_add_years (application, -rule->stay_years)) + 1);
  gint32    last = MIN (span->last, jalon_date_to_serial (application));
  JalonDate full;

  if (jalon_date_is_set (member->birth_date))
    first = MAX (first, jalon_date_to_serial (jalon_date_add_years (member->birth_date, rule->age_min)));

  if (first > last)
    return G_MAXINT;

  full = jalon_date_add_months (jalon_date_from_serial (first), rule->stay_months, JALON_ROUNDING_DOWN);

  return MAX (jalon_date_to_serial (full) - (last + 1), 0);
}

/**
 * jalon_long_stays_find:
 * @member: whose stays
 * @rule: the document, with its ages and its length of stay
 * @application: the day of the (planned) application
 *
 * Finds the countries, Canada left out, in which somebody stayed so long that a
 * police certificate is asked for.
 *
 * Returns: (transfer full) (element-type JalonLongStay): the last such stay of
 *   each country, by country
 */
GArray *
jalon_long_stays_find (const JalonFamilyMember *member,
                       const JalonDocumentRule *rule,
                       JalonDate                application)
{
  g_autoptr (GArray) spans = collect_spans (member->stays);
  GArray            *found = g_array_new (FALSE, FALSE, sizeof (JalonLongStay));

  join_spans (spans);

  for (guint i = 0; i < spans->len; i++)
    {
      const Span   *span = &g_array_index (spans, Span, i);
      JalonLongStay stay = { span->country, jalon_date_from_serial (span->first), JALON_DATE_UNSET };

      if (get_days_short (span, member, rule, application) > 0)
        continue;

      if (span->last != NEVER)
        stay.last = jalon_date_from_serial (span->last);

      if (found->len > 0 && g_str_equal (g_array_index (found, JalonLongStay, found->len - 1).country, span->country))
        g_array_index (found, JalonLongStay, found->len - 1) = stay;
      else
        g_array_append_val (found, stay);
    }

  return found;
}

static gboolean
has_long_stay (GArray     *stays,
               const char *country)
{
  for (guint i = 0; i < stays->len; i++)
    if (g_str_equal (g_array_index (stays, JalonLongStay, i).country, country))
      return TRUE;

  return FALSE;
}

static void
add_near_stays (GArray                  *found,
                const JalonFamilyMember *member,
                const JalonDocumentRule *rule,
                JalonDate                application)
{
  g_autoptr (GArray) spans = collect_spans (member->stays);
  g_autoptr (GArray) long_stays = jalon_long_stays_find (member, rule, application);

  join_spans (spans);

  for (guint i = 0; i < spans->len; i++)
    {
      const Span   *span = &g_array_index (spans, Span, i);
      JalonNearStay near = { member->id, span->country, get_days_short (span, member, rule, application) };

      if (near.days_short > 0 && near.days_short <= NEAR_DAYS && !has_long_stay (long_stays, span->country))
        g_array_append_val (found, near);
    }
}

/**
 * jalon_near_stays_find:
 * @data: the documents
 * @assessed: who, and on which day
 *
 * Finds the stays abroad that would ask for a police certificate if they were
 * at most fourteen days longer, of countries that ask for none (decision 21).
 *
 * Returns: (transfer full) (element-type JalonNearStay): by person and country
 */
GArray *
jalon_near_stays_find (const JalonChecklistData *data,
                       const JalonAssessedDay   *assessed)
{
  g_auto (JalonChecklistBuilder) builder = { 0 };
  const JalonDocumentRule       *rule = jalon_checklist_data_find (data, "police_past");
  GArray                        *found = g_array_new (FALSE, FALSE, sizeof (JalonNearStay));

  jalon_checklist_builder_init (&builder, data, assessed);

  for (guint i = 0; rule != NULL && i < builder.members->len; i++)
    {
      const JalonFamilyMember *member = &g_array_index (builder.members, JalonFamilyMember, i);

      if (jalon_checklist_builder_concerns (&builder, rule, member))
        add_near_stays (found, member, rule, builder.application.judged_on);
    }

  return found;
}
