/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-work-codes.h"

/* So few are compared with one another in less time than a table takes to be made. */
#define FEW_SPANS 32

static void
link_few (JalonWorkSpan *spans,
          guint          n_spans)
{
  for (guint i = 0; i < n_spans; i++)
    {
      guint back = 1;

      while (back <= i && spans[i - back].noc != spans[i].noc)
        back++;

      if (back <= i)
        spans[i - back].next = back;
      else
        spans[i].first_of_code = TRUE;
    }
}

static void
link_many (JalonWorkSpan *spans,
           guint          n_spans)
{
  g_autoptr (GHashTable) latest = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < n_spans; i++)
    {
      JalonWorkSpan *before = g_hash_table_lookup (latest, GINT_TO_POINTER (spans[i].noc));

      if (before != NULL)
        before->next = (guint32) (&spans[i] - before);
      else
        spans[i].first_of_code = TRUE;

      g_hash_table_insert (latest, GINT_TO_POINTER (spans[i].noc), &spans[i]);
    }
}

/* One that does not count, such as work without a permit, may stand before one of the same code that does. */
static void
mark_first_counting (JalonWorkSpan *span)
{
  while (!span->counting && span->next > 0)
    span += span->next;

  span->first_counting = span->counting;
}

/**
 * jalon_work_link_codes:
 * @spans: (array length=n_spans) (inout): jobs, in any order
 * @n_spans: how many
 *
 * Links the spans of each code, so that all codes are looked at in the time of one look at all spans. The links hold in a
 * copy of the whole array, and in no part of it.
 */
void
jalon_work_link_codes (JalonWorkSpan *spans,
                       guint          n_spans)
{
  for (guint i = 0; i < n_spans; i++)
    {
      spans[i].first_of_code = FALSE;
      spans[i].first_counting = FALSE;
      spans[i].next = 0;
    }

  if (n_spans <= FEW_SPANS)
    link_few (spans, n_spans);
  else
    link_many (spans, n_spans);

  for (guint i = 0; i < n_spans; i++)
    if (spans[i].first_of_code)
      mark_first_counting (&spans[i]);
}

/**
 * jalon_work_find_code:
 * @spans: (array length=n_spans): jobs, linked by jalon_work_link_codes()
 * @n_spans: how many
 * @noc: a code as a number
 *
 * Returns: (transfer none) (nullable): the first span of the code
 */
const JalonWorkSpan *
jalon_work_find_code (const JalonWorkSpan *spans,
                      guint                n_spans,
                      gint32               noc)
{
  for (guint i = 0; i < n_spans; i++)
    if (spans[i].noc == noc)
      return &spans[i];

  return NULL;
}
