/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-date.h"

/**
 * JalonTimeMonths: which months of a line of time are named, and how.
 * @step: every month, or of two, three or six the first, counted from January
 * @year: whether January has room for its year beside its name; else the year stands for it
 */
typedef struct
{
  int      step;
  gboolean year;
} JalonTimeMonths;

JalonTimeMonths jalon_time_months_choose (GtkWidget *widget, double scale, double width);
double          jalon_time_months_measure (GtkWidget *widget, const char *words, double scale);
char           *jalon_time_months_dup (const JalonTimeMonths *months, JalonDate month);
char           *jalon_time_months_dup_after (const JalonTimeMonths *months, JalonDate month, int year);
