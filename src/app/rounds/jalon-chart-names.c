/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-chart-names.h"

#include <string.h>

#include "jalon-words.h"

#define GAP 6         /* between two names, in pixels */
#define MANY_DAYS 800 /* of which the years are named */

static void
clear_name (gpointer data)
{
  g_free (((JalonChartName *) data)->words);
}

static char *
dup_words (JalonDate day,
           gboolean  year)
{
  char *words = year ? g_strdup_printf ("%d", day.year) : jalon_words_month_short (day);
  char *space = strrchr (words, ' ');

  if (space != NULL)
    *space = '\0';
  return words;
}

static gboolean
meet (const JalonChartName *before,
      const JalonChartName *after)
{
  return before->x + before->width + GAP > after->x;
}

/* The first month has begun before the line, and the name of the last may be longer than what is left of it: they are moved, and
 * left out where they would meet the next one. */
static void
fit_ends (GArray *names,
          float   left,
          float   end)
{
  JalonChartName *first = &g_array_index (names, JalonChartName, 0);

  if (names->len > 0 && first->x < left)
    {
      first->x = left;
      if (names->len > 1 && meet (first, first + 1))
        g_array_remove_index (names, 0);
    }

  while (names->len > 0)
    {
      JalonChartName *last = &g_array_index (names, JalonChartName, names->len - 1);

      if (last->x <= end - last->width)
        return;
      last->x = end - last->width;
      if (names->len == 1 || !meet (last - 1, last))
        return;
      g_array_set_size (names, names->len - 1);
    }
}

static gboolean
have_room (GArray *names)
{
  for (guint i = 1; i < names->len; i++)
    if (meet (&g_array_index (names, JalonChartName, i - 1), &g_array_index (names, JalonChartName, i)))
      return FALSE;

  return TRUE;
}

static GArray *
name_each (int               from,
           int               to,
           int               months,
           float             left,
           float             right,
           JalonChartMeasure measure,
           gpointer          chart)
{
  GArray         *names = g_array_new (FALSE, FALSE, sizeof (JalonChartName));
  const JalonDate first = jalon_date_from_serial (from);
  const gboolean  years = months >= 12;
  JalonDate       day = { first.year, years ? 1 : first.month, 1 };

  g_array_set_clear_func (names, clear_name);
  for (; jalon_date_to_serial (day) <= to; day = jalon_date_add_months (day, years ? 12 : 1, JALON_ROUNDING_DOWN))
    {
      JalonChartName name = { left + (right - left) * (float) (jalon_date_to_serial (day) - from) / (float) MAX (to - from, 1), 0, NULL };

      if ((day.year * 12 + day.month - 1) % months != 0)
        continue;
      name.words = dup_words (day, years);
      name.width = measure (chart, name.words);
      g_array_append_val (names, name);
    }

  return names;
}

/**
 * jalon_chart_names_of_days:
 * @from: the first day of the line, as a serial
 * @to: the last one
 * @left: where the line begins, in pixels
 * @right: where it ends
 * @end: where the chart ends
 * @measure: says how wide a name is
 * @chart: for @measure
 *
 * Names months, of a longer line years: as many as have room beside one another, at distances that are alike.
 *
 * Returns: (transfer full) (element-type JalonChartName): the names
 */
GArray *
jalon_chart_names_of_days (int               from,
                           int               to,
                           float             left,
                           float             right,
                           float             end,
                           JalonChartMeasure measure,
                           gpointer          chart)
{
  static const int STEPS[] = { 1, 2, 3, 4, 6, 12, 24, 60, 120 };
  const int        least = to - from > MANY_DAYS ? 12 : 1;
  GArray          *names = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (STEPS); i++)
    {
      if (STEPS[i] < least)
        continue;
      g_clear_pointer (&names, g_array_unref);
      names = name_each (from, to, STEPS[i], left, right, measure, chart);
      fit_ends (names, left, end);
      if (have_room (names))
        break;
    }

  return names;
}

/**
 * jalon_chart_names_spread:
 * @places: (array length=n) (inout): the middles of names that stand one below the other, the uppermost first
 * @n: how many
 * @own: which of them keeps its place, or @n if none is more than others
 * @distance: between two of them at least
 * @top: the least place
 * @bottom: the most
 *
 * Moves names apart that would meet: those above the own one upwards, the others downwards.
 */
void
jalon_chart_names_spread (float *places,
                          guint  n,
                          guint  own,
                          float  distance,
                          float  top,
                          float  bottom)
{
  const guint kept = own < n ? own : 0;

  if (n == 0)
    return;

  places[kept] = MIN (places[kept], bottom - distance * (float) (n - 1 - kept));
  places[kept] = MAX (places[kept], top + distance * (float) kept);
  for (guint i = kept; i > 0; i--)
    {
      places[i - 1] = MAX (places[i - 1], top + distance * (float) (i - 1));
      places[i - 1] = MIN (places[i - 1], places[i] - distance);
    }
  for (guint i = kept + 1; i < n; i++)
    {
      places[i] = MIN (places[i], bottom - distance * (float) (n - 1 - i));
      places[i] = MAX (places[i], places[i - 1] + distance);
    }
}
