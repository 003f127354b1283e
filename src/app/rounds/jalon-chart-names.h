/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-date.h"

/* Where names stand in a chart, so that none meets another. */

/**
 * JalonChartName: a name below the line of days, in pixels.
 */
typedef struct
{
  float x;
  float width;
  char *words;
} JalonChartName;

typedef float (*JalonChartMeasure) (gpointer chart, const char *words);

GArray *jalon_chart_names_of_days (int from, int to, float left, float right, float end, JalonChartMeasure measure, gpointer chart);
void    jalon_chart_names_spread (float *places, guint n, guint own, float distance, float top, float bottom);
