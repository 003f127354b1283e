/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-forecast-words.h"

#include <glib/gi18n.h>

#include "jalon-changes.h"
#include "jalon-labels.h"
#include "jalon-program-changes.h"
#include "jalon-words.h"

/* The step at which the total next is another one; or how many steps there are. */
static guint
find_next (const JalonForecast *forecast,
           guint                index)
{
  const int total = jalon_forecast_get_step (forecast, index)->crs.total;

  while (++index < forecast->steps->len && jalon_forecast_get_step (forecast, index)->crs.total == total)
    continue;

  return index;
}

/* What comes so soon after a fall that the chart has no room for its figure; if @out is not %NULL, as words. Returns the last step of these. */
static guint
append_next (GString             *out,
             const JalonForecast *forecast,
             guint                index)
{
  for (guint next = find_next (forecast, index); next < forecast->steps->len; next = find_next (forecast, index))
    {
      const JalonForecastDay *step = jalon_forecast_get_step (forecast, next);
      g_autofree char        *day = jalon_words_date (step->day);

      if (jalon_date_days_between (jalon_forecast_get_step (forecast, index)->day, step->day) > JALON_SOON_DAYS)
        return index;

      /* Translators: the score of a day, and the day; more of a sentence on how the score falls. */
      if (out != NULL)
        g_string_append_printf (out, _ (", and %1$d from %2$s"), step->crs.total, day);
      index = next;
    }
  return index;
}

/**
 * jalon_forecast_words_dup_fall:
 * @forecast: a forecast
 *
 * Returns: (transfer full): until when the score does not fall, and what it is then
 */
char *
jalon_forecast_words_dup_fall (const JalonForecast *forecast)
{
  const JalonForecastDay *fall = jalon_forecast_find_fall (forecast);
  g_autofree char        *day = NULL;
  g_autoptr (GString)     out = NULL;

  if (fall == NULL)
    return g_strdup (_ ("The score does not fall in this time."));

  day = jalon_words_date (jalon_date_add_days (fall->day, -1));

  /* Translators: a score, the last day on which it holds, the score of the next day. */
  out = g_string_new (NULL);
  g_string_append_printf (out, _ ("%1$d until %2$s, then %3$d"), fall[-1].crs.total, day, fall->crs.total);
  append_next (out, forecast, (guint) (fall - jalon_forecast_get_step (forecast, 0)));
  g_string_append_c (out, '.');

  return g_string_free (g_steal_pointer (&out), FALSE);
}

/**
 * jalon_forecast_words_dup_lowest:
 * @forecast: a forecast
 *
 * Returns: (transfer full) (nullable): the lowest score of the time, where it comes later than the falls of
 *   jalon_forecast_words_dup_fall() and is lower than they are
 */
char *
jalon_forecast_words_dup_lowest (const JalonForecast *forecast)
{
  const JalonForecastDay *fall = jalon_forecast_find_fall (forecast);
  const JalonForecastDay *lowest = NULL;
  g_autofree char        *day = NULL;
  guint                   told;

  if (fall == NULL)
    return NULL;

  told = append_next (NULL, forecast, (guint) (fall - jalon_forecast_get_step (forecast, 0)));
  for (guint i = 0; i < forecast->steps->len; i++)
    if (lowest == NULL || jalon_forecast_get_step (forecast, i)->crs.total < lowest->crs.total)
      lowest = jalon_forecast_get_step (forecast, i);

  if (lowest <= jalon_forecast_get_step (forecast, told))
    return NULL;

  day = jalon_words_date (lowest->day);
  /* Translators: a score and the day from which it holds: of all that the chart shows. */
  return g_strdup_printf (_ ("The lowest score in this time: %1$d, from %2$s."), lowest->crs.total, day);
}

/**
 * jalon_forecast_words_dup_best:
 * @forecast: a forecast
 *
 * Returns: (transfer full): when it is best to be in the pool
 */
char *
jalon_forecast_words_dup_best (const JalonForecast *forecast)
{
  const JalonForecastDay *best = jalon_forecast_find_best (forecast);
  g_autofree char        *first = jalon_words_date (best->day);
  g_autofree char        *last = jalon_words_date (jalon_forecast_get_last_day (forecast, best));

  /* Translators: two days and a score. */
  return g_strdup_printf (_ ("The best time to be in the pool: from %1$s to %2$s, with %3$d."), first, last, best->crs.total);
}

/**
 * jalon_forecast_words_dup_unknown:
 * @forecast: a forecast
 *
 * Returns: (transfer full) (nullable): from when on figures are missing (decision 1)
 */
char *
jalon_forecast_words_dup_unknown (const JalonForecast *forecast)
{
  g_autofree char *day = NULL;

  if (!jalon_date_is_set (forecast->unknown_from))
    return NULL;

  if (jalon_date_equal (forecast->unknown_from, forecast->first))
    return g_strdup (_ ("The scores here are without the points for a high-wage occupation: Jalon does not know how many Canada gives. Your account shows them."));

  day = jalon_words_date (forecast->unknown_from);

  /* Translators: a day. */
  return g_strdup_printf (_ ("From %s Canada also gives points for a high-wage occupation. Jalon does not know how many: the scores from then on are without them."), day);
}

static void
append_reasons (GString                *out,
                JalonHousehold         *household,
                JalonRulebook          *rulebook,
                const JalonForecastDay *step)
{
  g_autoptr (GPtrArray) changes = jalon_score_changes_find (household, rulebook, jalon_date_add_days (step->day, -1), step->day, NULL);
  g_autoptr (GPtrArray) programs = jalon_program_changes_find (household, rulebook, step->day, NULL);
  const char           *previous = NULL;

  /* One reason may change several lines. */
  for (guint i = 0; changes != NULL && i < changes->len; i++)
    {
      const JalonScoreChange *change = changes->pdata[i];

      if (g_strcmp0 (change->why, previous) != 0)
        g_string_append_printf (out, "; %s", change->why);
      previous = change->why;
    }

  for (guint i = 0; programs != NULL && i < programs->len; i++)
    {
      const JalonProgramChange *change = programs->pdata[i];
      g_autofree char          *pair = jalon_words_pair (jalon_label_program_short (change->program), jalon_label_open (change->to));

      g_string_append_printf (out, "; %s", pair);
    }
}

/**
 * jalon_forecast_words_dup_step:
 * @household: whose forecast it is
 * @rulebook: the rules of every date
 * @forecast: a forecast
 * @index: of a step
 *
 * Says a step on one line: day, score, and what has changed since the day before.
 *
 * Returns: (transfer full): the line
 */
char *
jalon_forecast_words_dup_step (JalonHousehold      *household,
                               JalonRulebook       *rulebook,
                               const JalonForecast *forecast,
                               guint                index)
{
  const JalonForecastDay *step = jalon_forecast_get_step (forecast, index);
  g_autofree char        *day = jalon_words_date (step->day);
  g_autoptr (GString)     out = g_string_new (NULL);

  /* Translators: a day, a score. */
  g_string_append_printf (out, _ ("From %1$s: %2$d"), day, step->crs.total);
  if (index > 0)
    append_reasons (out, household, rulebook, step);

  return g_string_free (g_steal_pointer (&out), FALSE);
}
