/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-forecast.h"

/* All (transfer full), in the language of the program. */
char *jalon_forecast_words_dup_fall (const JalonForecast *forecast);   /* 474 until 3 March 2027, then 469. */
char *jalon_forecast_words_dup_lowest (const JalonForecast *forecast); /* The lowest score in this time: 185, from 14 March 2028; or NULL */
char *jalon_forecast_words_dup_best (const JalonForecast *forecast);   /* The best time to be in the pool: from … to …, with 474. */
char *jalon_forecast_words_dup_step (JalonHousehold *household, JalonRulebook *rulebook, const JalonForecast *forecast, guint index);
char *jalon_forecast_words_dup_unknown (const JalonForecast *forecast); /* NULL where all figures are known */
