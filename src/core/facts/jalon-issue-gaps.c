/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-issue-gaps.h"

/*
 * The application asks where somebody lived in each month of the ten years
 * before it and since the 18th birthday. Once stays are entered, a time of which
 * nothing is said is a document forgotten (decision 21). Without any stay, or
 * while none has its first day, the list of documents asks.
 */

#define YEARS 10
#define ADULT 18
#define SHORTEST_GAP 31 /* days: less than a whole month, which no form asks for */

typedef struct
{
  gint32 first;
  gint32 last;
} Span;

static gint
compare_spans (gconstpointer a,
               gconstpointer b)
{
  const Span *first = a;
  const Span *second = b;

  return (first->first > second->first) - (first->first < second->first);
}

static GArray *
collect_spans (JalonRecordList *stays,
               gint32           today)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (Span));

  for (guint i = 0; i < jalon_record_list_get_length (stays); i++)
    {
      const JalonStay *stay = jalon_record_list_get (stays, i);
      Span             span = { 0, today };

      if (!jalon_record_counts (stay, NULL) || !jalon_date_is_set (stay->from))
        continue;

      span.first = jalon_date_to_serial (stay->from);
      if (jalon_date_is_set (stay->to))
        span.last = jalon_date_to_serial (stay->to);
      g_array_append_val (spans, span);
    }

  g_array_sort (spans, compare_spans);
  return spans;
}

static gboolean
find_gap (JalonRecordList *stays,
          JalonDate        birth,
          JalonDate        on,
          Span            *gap)
{
  const gint32       today = jalon_date_to_serial (on);
  g_autoptr (GArray) spans = collect_spans (stays, today);
  gint32             next = jalon_date_to_serial (jalon_date_add_years (on, -YEARS)) + 1;

  if (jalon_date_is_set (birth))
    next = MAX (next, jalon_date_to_serial (jalon_date_add_years (birth, ADULT)));

  for (guint i = 0; spans->len > 0 && i <= spans->len; i++)
    {
      const gint32 first = i < spans->len ? MIN (g_array_index (spans, Span, i).first, today + 1) : today + 1;

      if (first - next >= SHORTEST_GAP)
        {
          *gap = (Span){ next, first - 1 };
          return TRUE;
        }
      if (i < spans->len)
        next = MAX (next, g_array_index (spans, Span, i).last + 1);
    }

  return FALSE;
}

/**
 * jalon_issue_gaps_check:
 * @self: the checks of a person or a child; of any other record nothing is looked at
 *
 * Takes note of the first month or more of the last ten years, counted back from
 * the day of the rules, of which the stays say nothing.
 */
void
jalon_issue_gaps_check (JalonIssueChecks *self)
{
  JalonRecordList *stays;
  JalonDate        birth;
  Span             gap;

  if (self->rules == NULL)
    return;

  if (JALON_IS_PERSON (self->record))
    {
      stays = JALON_PERSON (self->record)->stays;
      birth = JALON_PERSON (self->record)->birth_date;
    }
  else if (JALON_IS_CHILD (self->record))
    {
      stays = JALON_CHILD (self->record)->stays;
      birth = JALON_CHILD (self->record)->birth_date;
    }
  else
    return;

  if (jalon_record_list_get_length (stays) > 0 && find_gap (stays, birth, self->rules->day, &gap))
    jalon_issue_checks_report (self,
                               &(JalonIssue){ .severity = JALON_ISSUE_WARNING, .code = JALON_ISSUE_GAP_IN_STAYS, .date = jalon_date_from_serial (gap.first), .until = jalon_date_from_serial (gap.last) },
                               "stays");
}
