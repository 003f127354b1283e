/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

void jalon_tooltip_set (GtkWidget *widget, const char *text); /* @text: (nullable) */
