/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* A menu that orders a GtkColumnView, also by what a narrow window has no column for. */
void jalon_column_order_offer (GtkMenuButton *button, GtkColumnView *view);
