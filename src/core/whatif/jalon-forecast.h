/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-crs.h"
#include "jalon-eligibility.h"
#include "jalon-rulebook.h"

#define JALON_FORECAST_ERROR (jalon_forecast_error_quark ())
#define JALON_FORECAST_MONTHS 24      /* how far a forecast looks if nobody says */
#define JALON_FORECAST_MOST_MONTHS 60 /* how far it can look */
#define JALON_SOON_DAYS 31            /* a score that falls within so many days is told with the fall */

/**
 * JalonForecastError:
 * @JALON_FORECAST_ERROR_BACKWARDS: the end lies before the first day
 * @JALON_FORECAST_ERROR_TOO_FAR: the end lies more than %JALON_FORECAST_MOST_MONTHS months after it
 */
typedef enum
{
  JALON_FORECAST_ERROR_BACKWARDS,
  JALON_FORECAST_ERROR_TOO_FAR,
} JalonForecastError;

GQuark jalon_forecast_error_quark (void);

/**
 * JalonForecastDay: a day of a forecast on which something is not as on the day before.
 * @day: which
 * @crs: the score from then on; its indexes of tests are those of that day's facts
 * @programs: verdicts from then on, by #JalonProgram
 */
typedef struct
{
  JalonDate    day;
  JalonCrs     crs;
  JalonVerdict programs[JALON_N_PROGRAMS];
} JalonForecastDay;

/**
 * JalonForecast:
 * @first, @last: the days looked at, both included
 * @steps: (element-type JalonForecastDay): @first, then each day on which the
 *   total, a line or the met programs differ from the day before
 * @unknown_from: first day of these on which a rule has unknown figures; unset if there is none
 *
 * The score of every day, of a household that stays as it is.
 */
typedef struct
{
  JalonDate first;
  JalonDate last;
  GArray   *steps;
  JalonDate unknown_from;
} JalonForecast;

JalonForecast *jalon_forecast_make (JalonHousehold *household, JalonRulebook *rulebook, JalonDate on, JalonDate until, GError **error);
void           jalon_forecast_free (JalonForecast *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonForecast, jalon_forecast_free)

JalonDate               jalon_forecast_get_usual_end (JalonDate on);
const JalonForecastDay *jalon_forecast_get_step (const JalonForecast *self, guint index);
const JalonForecastDay *jalon_forecast_find_best (const JalonForecast *self);
JalonDate               jalon_forecast_get_last_day (const JalonForecast *self, const JalonForecastDay *step);
const JalonForecastDay *jalon_forecast_find_fall (const JalonForecast *self);
