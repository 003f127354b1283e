/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

void jalon_scroll_to (GtkWidget *widget);
void jalon_scroll_to_top (GtkWidget *widget);
void jalon_scroll_to_once (GtkWidget *widget);
