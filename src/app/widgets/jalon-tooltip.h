/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void jalon_tooltip_set (GtkWidget *widget, const char *text); /* @text: (nullable) */

G_END_DECLS
