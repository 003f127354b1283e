/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-forecast-chart.h"

#define JALON_FORECAST_NO_POINT G_MAXUINT

typedef struct
{
  int   days; /* after the first one */
  int   score;
  char *words; /* day, score and what changes */
} JalonForecastPoint;

/* What the last round of a kind that fits asked. */
typedef struct
{
  int         score;
  const char *name; /* of the kind */
} JalonForecastCutOff;

struct _JalonForecastChart
{
  GtkWidget parent_instance;

  GArray   *points;   /* of JalonForecastPoint */
  GArray   *cut_offs; /* of JalonForecastCutOff, the lowest first */
  JalonDate first;
  int       n_days;
  int       target;
  int       lowest;
  int       highest;
  guint     current; /* point that is read out, or %JALON_FORECAST_NO_POINT */
  char     *readout;
};

double jalon_forecast_chart_get_x (JalonForecastChart *self, int days); /* of a day, in pixels */
void   jalon_forecast_chart_draw (GtkWidget *widget, GtkSnapshot *snapshot);
