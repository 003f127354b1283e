/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-cut-offs.h"

static int
compare_scores (gconstpointer a,
                gconstpointer b)
{
  return *(const gint32 *) a - *(const gint32 *) b;
}

static gint32
find_median (GArray *scores)
{
  guint middle = scores->len / 2;

  if (scores->len == 0)
    return -1;

  g_array_sort (scores, compare_scores);

  if (scores->len % 2 == 1)
    return g_array_index (scores, gint32, middle);

  return (g_array_index (scores, gint32, middle - 1) + g_array_index (scores, gint32, middle) + 1) / 2;
}

/**
 * jalon_rounds_find_latest:
 * @self: rounds
 * @kind: a kind of round
 * @on: a day
 *
 * Returns: (transfer none) (nullable): the latest round of that kind up to the day
 */
const JalonRound *
jalon_rounds_find_latest (const JalonRounds    *self,
                          const JalonRoundKind *kind,
                          JalonDate             on)
{
  for (guint i = 0; i < jalon_rounds_get_length (self); i++)
    {
      const JalonRound *round = jalon_rounds_get (self, i);

      if (round->kind == kind && jalon_date_compare (round->date, on) <= 0)
        return round;
    }

  return NULL;
}

/**
 * jalon_rounds_get_median:
 * @self: rounds
 * @kind: a kind of round
 * @on: a day
 * @n: how many rounds at most, 1 or more
 *
 * Returns: the median of the cut-offs of the last @n rounds of that kind up to the
 *   day, in points; -1 if there was none
 */
gint32
jalon_rounds_get_median (const JalonRounds    *self,
                         const JalonRoundKind *kind,
                         JalonDate             on,
                         guint                 n)
{
  g_autoptr (GArray) scores = g_array_new (FALSE, FALSE, sizeof (gint32));

  for (guint i = 0; i < jalon_rounds_get_length (self) && scores->len < n; i++)
    {
      const JalonRound *round = jalon_rounds_get (self, i);

      if (round->kind == kind && jalon_date_compare (round->date, on) <= 0)
        g_array_append_val (scores, round->cut_off);
    }

  return find_median (scores);
}

/**
 * jalon_rounds_summarize:
 * @self: rounds
 * @kind: a kind of round
 * @on: a day
 * @months: how far back, such as 12
 * @out_cut_offs: (out caller-allocates): what the rounds asked
 *
 * Sums up the cut-offs of the last months. They end with @on or, if it is earlier,
 * with the newest round that is known: what happened since then cannot be told.
 */
void
jalon_rounds_summarize (const JalonRounds    *self,
                        const JalonRoundKind *kind,
                        JalonDate             on,
                        int                   months,
                        JalonCutOffs         *out_cut_offs)
{
  g_autoptr (GArray) scores = g_array_new (FALSE, FALSE, sizeof (gint32));
  JalonDate          last = jalon_date_is_set (jalon_rounds_get_data_of (self)) ? jalon_date_min (on, jalon_rounds_get_data_of (self)) : on;
  JalonDate          before = jalon_date_add_months (last, -months, JALON_ROUNDING_DOWN);

  *out_cut_offs = (JalonCutOffs){ .median = -1, .lowest = -1, .highest = -1, .first = jalon_date_add_days (before, 1), .last = last };

  for (guint i = 0; i < jalon_rounds_get_length (self); i++)
    {
      const JalonRound *round = jalon_rounds_get (self, i);

      if (round->kind == kind && jalon_date_compare (round->date, before) > 0 && jalon_date_compare (round->date, last) <= 0)
        g_array_append_val (scores, round->cut_off);
    }

  out_cut_offs->n = scores->len;
  out_cut_offs->median = find_median (scores);

  if (scores->len > 0)
    {
      out_cut_offs->lowest = g_array_index (scores, gint32, 0);
      out_cut_offs->highest = g_array_index (scores, gint32, scores->len - 1);
    }
}
