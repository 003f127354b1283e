/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-forecast.h"

#include "jalon-change-days.h"
#include "jalon-scorer.h"

#include <string.h>

/* clang-format off */
G_DEFINE_QUARK (jalon-forecast-error-quark, jalon_forecast_error)
/* clang-format on */

static gboolean
score_day (JalonScorer      *scorer,
           JalonHousehold   *household,
           JalonDate         on,
           JalonForecastDay *out_day,
           GError          **error)
{
  JalonEligibility eligibility;

  if (!jalon_scorer_derive (scorer, household, on, error))
    return FALSE;

  out_day->day = on;
  jalon_crs_score (&scorer->facts, scorer->rules, &out_day->crs);
  jalon_eligibility_judge (&scorer->facts, scorer->rules, &eligibility);
  memcpy (out_day->programs, eligibility.programs, sizeof out_day->programs);

  return TRUE;
}

static gboolean
is_step (const JalonForecastDay *before,
         const JalonForecastDay *after)
{
  for (guint i = 0; i < JALON_N_PROGRAMS; i++)
    if ((before->programs[i] == JALON_VERDICT_MET) != (after->programs[i] == JALON_VERDICT_MET))
      return TRUE;

  return before->crs.total != after->crs.total || memcmp (before->crs.points, after->crs.points, sizeof after->crs.points) != 0;
}

static gboolean
walk_days (JalonForecast         *self,
           JalonHousehold        *household,
           JalonRulebook         *rulebook,
           const JalonChangeDays *days,
           GError               **error)
{
  g_auto (JalonScorer) scorer;
  JalonForecastDay     before;

  jalon_scorer_init (&scorer, rulebook);

  for (guint i = 0; i < days->n_days; i++)
    {
      JalonForecastDay day;

      if (!days->marks[i])
        continue;

      if (!score_day (&scorer, household, jalon_date_from_serial (days->first + (gint32) i), &day, error))
        return FALSE;

      if (!day.crs.complete && !jalon_date_is_set (self->unknown_from))
        self->unknown_from = day.day;

      if (self->steps->len == 0 || is_step (&before, &day))
        g_array_append_val (self->steps, day);

      before = day;
    }

  return TRUE;
}

static gboolean
check_end (JalonDate on,
           JalonDate until,
           GError  **error)
{
  char first[JALON_DATE_TEXT_SIZE];
  char last[JALON_DATE_TEXT_SIZE];

  jalon_date_write (on, first);
  jalon_date_write (until, last);

  if (jalon_date_compare (until, on) < 0)
    {
      g_set_error (error, JALON_FORECAST_ERROR, JALON_FORECAST_ERROR_BACKWARDS, "the end %s is before the first day %s", last, first);
      return FALSE;
    }

  if (jalon_date_compare (until, jalon_date_add_months (on, JALON_FORECAST_MOST_MONTHS, JALON_ROUNDING_UP)) > 0)
    {
      g_set_error (error, JALON_FORECAST_ERROR, JALON_FORECAST_ERROR_TOO_FAR, "the end %s is more than %d months after %s", last, JALON_FORECAST_MOST_MONTHS, first);
      return FALSE;
    }

  return TRUE;
}

/**
 * jalon_forecast_make:
 * @household: who; must not change meanwhile
 * @rulebook: the rules of every date
 * @on: the first day
 * @until: the last day, %JALON_FORECAST_MOST_MONTHS months after @on at most
 * @error: return location for a #JalonForecastError, or a #JalonRulesError: no rules on @on
 *
 * Scores and judges a household on every day, if it stays as it is: jobs
 * without an end go on, and nothing else happens. Only days on which something
 * can change are looked at, see jalon_change_days_find().
 *
 * Returns: (transfer full): the forecast, or %NULL
 */
JalonForecast *
jalon_forecast_make (JalonHousehold *household,
                     JalonRulebook  *rulebook,
                     JalonDate       on,
                     JalonDate       until,
                     GError        **error)
{
  g_autoptr (JalonForecast) self = NULL;
  g_auto (JalonChangeDays)  days = { 0 };

  if (!check_end (on, until, error) || !jalon_change_days_find (&days, household, rulebook, on, until, error))
    return NULL;

  self = g_new (JalonForecast, 1);
  *self = (JalonForecast){ on, until, g_array_new (FALSE, FALSE, sizeof (JalonForecastDay)), JALON_DATE_UNSET };

  return walk_days (self, household, rulebook, &days, error) ? g_steal_pointer (&self) : NULL;
}

void
jalon_forecast_free (JalonForecast *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->steps, g_array_unref);
  g_free (self);
}

/**
 * jalon_forecast_get_usual_end:
 * @on: the first day of a forecast
 *
 * Returns: its last day if nobody asks for another
 */
JalonDate
jalon_forecast_get_usual_end (JalonDate on)
{
  return jalon_date_add_months (on, JALON_FORECAST_MONTHS, JALON_ROUNDING_DOWN);
}

/**
 * jalon_forecast_get_step:
 * @self: a forecast
 * @index: below the number of its steps
 *
 * Returns: (transfer none): the step
 */
const JalonForecastDay *
jalon_forecast_get_step (const JalonForecast *self,
                         guint                index)
{
  return &g_array_index (self->steps, JalonForecastDay, index);
}

static gboolean
may_enter_pool (const JalonForecastDay *step)
{
  for (guint i = 0; i < JALON_N_PROGRAMS; i++)
    if (step->programs[i] == JALON_VERDICT_MET)
      return TRUE;

  return FALSE;
}

/**
 * jalon_forecast_find_best:
 * @self: a forecast
 *
 * Finds the best day to be in the pool: that of the highest score, on which a
 * program is met if one is met on any day; of equal ones the earliest.
 *
 * Returns: (transfer none): the step that begins with it
 */
const JalonForecastDay *
jalon_forecast_find_best (const JalonForecast *self)
{
  const JalonForecastDay *best = jalon_forecast_get_step (self, 0);

  for (guint i = 1; i < self->steps->len; i++)
    {
      const JalonForecastDay *step = jalon_forecast_get_step (self, i);
      gboolean                was = may_enter_pool (best);
      gboolean                is = may_enter_pool (step);

      if ((is && !was) || (is == was && step->crs.total > best->crs.total))
        best = step;
    }

  return best;
}

/**
 * jalon_forecast_find_fall:
 * @self: a forecast
 *
 * Finds the first day on which the score is lower than on the day before. The
 * day before it is the last good one.
 *
 * Returns: (transfer none) (nullable): the step; %NULL if the score never falls
 */
const JalonForecastDay *
jalon_forecast_find_fall (const JalonForecast *self)
{
  for (guint i = 1; i < self->steps->len; i++)
    if (jalon_forecast_get_step (self, i)->crs.total < jalon_forecast_get_step (self, i - 1)->crs.total)
      return jalon_forecast_get_step (self, i);

  return NULL;
}

/**
 * jalon_forecast_get_last_day:
 * @self: a forecast
 * @step: one of its steps
 *
 * Returns: the last day on which the total of @step holds, as far as the forecast looks
 */
JalonDate
jalon_forecast_get_last_day (const JalonForecast    *self,
                             const JalonForecastDay *step)
{
  for (const JalonForecastDay *later = step + 1; later < jalon_forecast_get_step (self, self->steps->len); later++)
    if (later->crs.total != step->crs.total)
      return jalon_date_add_days (later->day, -1);

  return self->last;
}
