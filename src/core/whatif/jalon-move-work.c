/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-move-finder.h"

/*
 * Work in Canada, until the next full years of it. Who works there already needs
 * no move: that the job goes on is what the forecast says.
 */

#define HOURS_PER_WEEK 30
#define MOST_YEARS 5

static gboolean
works_in_canada (const JalonPersonFacts *facts,
                 JalonDate               on)
{
  for (guint i = 0; i < facts->n_spans; i++)
    if (facts->spans[i].canadian && facts->spans[i].last == jalon_date_to_serial (on))
      return TRUE;

  return FALSE;
}

/* The occupation of the skilled job that lasted to the latest day; else that of the offer. */
static const char *
find_occupation (JalonMoveFinder *self,
                 JalonWhose       of)
{
  const JalonPersonFacts *facts = jalon_move_finder_get_facts (self, of);
  const JalonWorkSpan    *best = NULL;

  for (guint i = 0; i < facts->n_spans; i++)
    if (facts->spans[i].skilled && (best == NULL || facts->spans[i].last > best->last))
      best = &facts->spans[i];

  if (best != NULL)
    return best->record->noc;

  if (of == JALON_WHOSE_CANDIDATE && self->today.facts.offer == JALON_TRI_YES)
    return self->today.facts.offer_record->noc;

  return NULL;
}

static gboolean
may_work_on (const JalonPerson *person,
             JalonDate          day)
{
  for (guint i = 0; i < jalon_record_list_get_length (person->permits); i++)
    {
      const JalonPermit *permit = jalon_record_list_get (person->permits, i);

      if ((permit->kind == JALON_PERMIT_KIND_POST_GRADUATION_WORK || permit->kind == JALON_PERMIT_KIND_OPEN_WORK) &&
          (!jalon_date_is_set (permit->issued) || jalon_date_compare (permit->issued, day) <= 0) &&
          jalon_date_is_set (permit->expires) && jalon_date_compare (permit->expires, day) >= 0)
        return TRUE;
    }

  return FALSE;
}

static int
count_years (JalonMoveFinder *self,
             JalonHousehold  *copy,
             JalonWhose       of,
             gint32           day)
{
  if (!jalon_scorer_derive (&self->scorer, copy, jalon_date_from_serial (day), NULL))
    return 0;

  return of == JALON_WHOSE_PARTNER ? self->scorer.facts.partner.canadian_years : self->scorer.facts.candidate.canadian_years;
}

/* The first day on which so many years are complete, or unset. Years only grow while somebody works. */
static JalonDate
find_day (JalonMoveFinder *self,
          JalonHousehold  *copy,
          JalonWhose       of,
          JalonDate        start,
          int              years)
{
  gint32 low = jalon_date_to_serial (start);
  gint32 high = jalon_date_to_serial (self->until);

  if (low > high || count_years (self, copy, of, high) < years)
    return JALON_DATE_UNSET;

  while (low < high)
    {
      gint32 middle = low + (high - low) / 2;

      if (count_years (self, copy, of, middle) >= years)
        high = middle;
      else
        low = middle + 1;
    }

  return jalon_date_from_serial (low);
}

static JalonMove *
make_work (JalonMoveFinder *self,
           JalonMoveKind    kind,
           JalonWhose       of,
           const char      *occupation,
           int              years)
{
  JalonMove *move = jalon_move_new (self->kinds->rules[kind], of, self->on, g_strdup_printf ("canadian-work.%s.%d", jalon_move_finder_get_whose (of), years));
  JalonJob  *job = g_object_new (JALON_TYPE_JOB, NULL);

  g_object_set (job, "noc", occupation, "country", "CAN", "started", &move->ready, "hours-per-week", HOURS_PER_WEEK * 100, NULL);
  move->item = JALON_RECORD (job);
  move->years = years;

  return move;
}

/**
 * jalon_move_finder_find_work:
 * @self: a finder
 * @of: candidate or partner
 *
 * Finds the work in Canada that somebody could begin, a move for each full year
 * that is completed in time.
 */
void
jalon_move_finder_find_work (JalonMoveFinder *self,
                             JalonWhose       of)
{
  const JalonPersonFacts    *facts = jalon_move_finder_get_facts (self, of);
  const char                *occupation = find_occupation (self, of);
  gboolean                   permit = may_work_on (jalon_move_finder_get_person (self, of), self->on);
  JalonMoveKind              kind = permit ? JALON_MOVE_CANADIAN_WORK_WITH_PERMIT : JALON_MOVE_CANADIAN_WORK;
  g_autoptr (JalonHousehold) copy = NULL;

  if (occupation == NULL || works_in_canada (facts, self->on))
    return;

  for (int years = facts->canadian_years + 1; years <= MOST_YEARS; years++)
    {
      JalonMove       *move = make_work (self, kind, of, occupation, years);
      const JalonMove *alone = move;
      JalonDate        day;

      if (copy == NULL)
        copy = jalon_moves_apply (self->household, &alone, 1, NULL);

      day = find_day (self, copy, of, move->ready, years);
      if (!jalon_date_is_set (day))
        {
          jalon_move_free (move);
          return;
        }

      move->ready = day;
      jalon_move_finder_take (self, move);
    }
}
