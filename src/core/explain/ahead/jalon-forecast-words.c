/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-forecast-words.h"

#include <glib/gi18n.h>

#include "jalon-words.h"

/**
 * jalon_forecast_words_dup_fall:
 * @forecast: a forecast
 *
 * Returns: (transfer full): until when the score does not fall
 */
char *
jalon_forecast_words_dup_fall (const JalonForecast *forecast)
{
  const JalonForecastDay *fall = jalon_forecast_find_fall (forecast);
  g_autofree char        *day = NULL;

  if (fall == NULL)
    return g_strdup (_ ("The score does not fall in this time."));

  day = jalon_words_date (jalon_date_add_days (fall->day, -1));

  /* Translators: a score, the last day on which it holds, the score of the next day. */
  return g_strdup_printf (_ ("%1$d until %2$s, then %3$d."), fall[-1].crs.total, day, fall->crs.total);
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

  day = jalon_words_date (forecast->unknown_from);

  /* Translators: a day. */
  return g_strdup_printf (_ ("From %s on a rule is in force whose figures are not known: every score from then on is without high-wage points."), day);
}
