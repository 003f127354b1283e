/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-outlook.h"

static gboolean
is_recent (const JalonOutlook *outlook,
           const JalonRound   *round)
{
  return round->kind == outlook->kind && jalon_date_compare (round->date, outlook->cut_offs.first) >= 0 &&
         jalon_date_compare (round->date, outlook->cut_offs.last) <= 0;
}

/**
 * jalon_outlook_make:
 * @comparison: a household beside all rounds
 * @kind: a kind of round
 * @out_outlook: (out caller-allocates): what its rounds of the last twelve months asked, beside the
 *   score of the day asked; without a score nothing is reached
 *
 * Looks at a kind of round.
 */
void
jalon_outlook_make (const JalonComparison *comparison,
                    const JalonRoundKind  *kind,
                    JalonOutlook          *out_outlook)
{
  JalonRounds *rounds = comparison->rounds;
  int          score = comparison->score;

  *out_outlook = (JalonOutlook){ .kind = kind, .fit = jalon_comparison_get_fit (comparison, kind) };
  out_outlook->latest = jalon_rounds_find_latest (rounds, kind, comparison->on);
  jalon_rounds_summarize (rounds, kind, comparison->on, JALON_OUTLOOK_MONTHS, &out_outlook->cut_offs);

  if (score == JALON_UNANSWERED || out_outlook->cut_offs.n == 0)
    return;

  out_outlook->gap = out_outlook->cut_offs.lowest - score;

  for (guint i = 0; i < jalon_rounds_get_length (rounds); i++)
    {
      const JalonRound *round = jalon_rounds_get (rounds, i);

      if (is_recent (out_outlook, round) && round->cut_off <= score)
        out_outlook->n_reached++;
    }
}

/**
 * jalon_outlook_get_rounds_a_month:
 * @outlook: a kind of round
 *
 * Returns: how many rounds a month there were on average, in tenths, half a tenth up
 */
gint32
jalon_outlook_get_rounds_a_month (const JalonOutlook *outlook)
{
  return (gint32) (outlook->cut_offs.n * 10 + JALON_OUTLOOK_MONTHS / 2) / JALON_OUTLOOK_MONTHS;
}
