/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-pool-place.h"

#define JALON_TYPE_POOL_CHART (jalon_pool_chart_get_type ())
G_DECLARE_FINAL_TYPE (JalonPoolChart, jalon_pool_chart, JALON, POOL_CHART, GtkWidget)

/* The candidates of the pool by score from 301 to 600, with the own band dark. The
 * area of a bar is how many they are. */
void           jalon_pool_chart_show (JalonPoolChart *self, const JalonPool *pool, int score, const char *description); /* @pool: (nullable) */
GskRenderNode *jalon_pool_chart_new_node (JalonPoolChart *self, float width, float height);                             /* for paper */
