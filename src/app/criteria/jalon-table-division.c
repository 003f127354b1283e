/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-table-division.h"

/* The heads get what is left of their wish as far as @given goes; the titles the rest. */
static void
divide_columns (const JalonTableNeeds   *needs,
                const JalonTableColumns *columns,
                int                      given,
                int                      width,
                JalonTableDivision      *out)
{
  const int wish = columns->wish_sum - columns->least_sum;

  given = MIN (wish, given);
  out->title = width;
  for (guint c = 0; c < needs->n_columns; c++)
    {
      out->columns[c] = columns->least[c] + (wish > 0 ? (int) ((gint64) given * (columns->wish[c] - columns->least[c]) / wish) : 0);
      out->title -= out->columns[c];
    }
}

/* The heads have half of what is left, up to their wish; the titles, which are many, the rest. */
static void
divide_beside (const JalonTableNeeds *needs,
               int                    width,
               JalonTableDivision    *out)
{
  const int spare = MAX (0, width - needs->whole.least_sum - needs->room);

  divide_columns (needs, &needs->whole, MAX (spare / 2, spare - (needs->title - needs->room)), width, out);
}

/* Short heads have what the titles leave. */
static void
divide_brief (const JalonTableNeeds *needs,
              int                    width,
              JalonTableDivision    *out)
{
  out->form = JALON_TABLE_BRIEF;
  divide_columns (needs, &needs->brief, MAX (0, width - needs->brief.least_sum - needs->title), width, out);
}

static int
measure_gaps (const JalonTableNeeds *needs)
{
  return MAX (0, (int) needs->n_columns - 1) * JALON_TABLE_COLUMN_SPACING;
}

/* Alike, where the heads let them. */
static void
divide_stacked (const JalonTableNeeds *needs,
                int                    width,
                JalonTableDivision    *out)
{
  const int each = (width - measure_gaps (needs)) / (int) MAX (needs->n_columns, 1);
  const int spare = MAX (0, width - measure_gaps (needs) - needs->whole.least_sum) / (int) MAX (needs->n_columns, 1);
  gboolean  equal = TRUE;

  for (guint c = 0; c < needs->n_columns; c++)
    equal = equal && needs->whole.least[c] <= each;
  for (guint c = 0; c < needs->n_columns; c++)
    out->columns[c] = equal ? each : needs->whole.least[c] + spare;
  out->title = width - out->indent;
}

/**
 * jalon_table_divide:
 * @needs: what the parts need
 * @width: in pixels
 * @out: (out): how it is divided
 *
 * Chooses the form that a width has room for.
 */
void
jalon_table_divide (const JalonTableNeeds *needs,
                    int                    width,
                    JalonTableDivision    *out)
{
  const int left = width - needs->sign - (int) needs->n_columns * JALON_TABLE_COLUMN_SPACING;

  *out = (JalonTableDivision){ .indent = needs->sign };

  /* Short heads are those of each width: cards of one page would have different ones otherwise. */
  if (!needs->has_brief && left >= needs->room + needs->whole.least_sum)
    {
      divide_beside (needs, left, out);
      return;
    }
  if (needs->has_brief && left >= needs->brief_room + needs->brief.least_sum)
    {
      divide_brief (needs, left, out);
      return;
    }

  out->form = JALON_TABLE_STACKED;
  divide_stacked (needs, width, out);
  if (needs->least_name == 0)
    return;

  out->form = JALON_TABLE_PAIRED;
  out->name = width - needs->sign - JALON_TABLE_COLUMN_SPACING - needs->figure;
  for (guint c = 0; c < needs->n_columns; c++)
    out->columns[c] = needs->figure;
}

/**
 * jalon_table_needs_get_least:
 * @needs: what the parts need
 *
 * Returns: the width with which the table can do
 */
int
jalon_table_needs_get_least (const JalonTableNeeds *needs)
{
  const int figures = needs->least_name > 0 ? needs->sign + needs->least_name + JALON_TABLE_COLUMN_SPACING + needs->figure : needs->whole.least_sum + measure_gaps (needs);

  return MAX (needs->sign + needs->least_title, MAX (figures, needs->legend));
}

/**
 * jalon_table_needs_get_wish:
 * @needs: what the parts need
 *
 * Returns: the width in which each text has one line
 */
int
jalon_table_needs_get_wish (const JalonTableNeeds *needs)
{
  return needs->sign + needs->title + needs->whole.wish_sum + (int) needs->n_columns * JALON_TABLE_COLUMN_SPACING;
}
