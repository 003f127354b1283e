/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-goal.h"
#include "jalon-prospect.h"

#define JALON_TYPE_FORECAST_CHART (jalon_forecast_chart_get_type ())
G_DECLARE_FINAL_TYPE (JalonForecastChart, jalon_forecast_chart, JALON, FORECAST_CHART, GtkWidget)

/* The score of each day as a stepped line, with the target as a dashed one. The arrow
 * keys and the pointer read the steps out: property "readout".
 * Keeps nothing of @prospect. */
void jalon_forecast_chart_show (JalonForecastChart *self, const JalonProspect *prospect, const JalonGoal *goal, JalonRulebook *rulebook);
