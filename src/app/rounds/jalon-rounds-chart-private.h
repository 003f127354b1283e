/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-rounds-chart.h"

#define JALON_CHART_STEP 50 /* points between two lines */
#define JALON_CHART_NOBODY G_MAXUINT

/* What the files of the chart share. Private to them. */
struct _JalonRoundsChart
{
  GtkWidget parent_instance;

  GListModel *items;   /* nullable */
  GPtrArray  *shown;   /* of JalonRoundItem, oldest first */
  guint       current; /* of them, or NOBODY */
  char       *readout;
  int         from; /* first and last day, as serials */
  int         to;
  int         low; /* lowest and highest score, whole steps */
  int         high;

  float right;       /* room for the names at the ends of the lines */
  float paper_width; /* while it is drawn for paper; 0 on the screen */
  float paper_height;
};

/* Drawing and places: jalon-rounds-chart-draw.c */
void  jalon_rounds_chart_draw (GtkWidget *widget, GtkSnapshot *snapshot);
float jalon_rounds_chart_get_x (JalonRoundsChart *self, JalonRoundItem *item);
float jalon_rounds_chart_get_y (JalonRoundsChart *self, JalonRoundItem *item);
