/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

typedef int (*JalonHeightFunc) (GtkWidget *widget, int width);

void jalon_label_measure_install (void);
int  jalon_measure_width_for_height (GtkWidget *widget, int height, int least, int most, JalonHeightFunc measure_height);
