/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* The closures that the .ui files of many widgets name: choose_orientation (narrow),
 * choose_margin (narrow), is_not (a boolean), is_text (text). */
void jalon_closures_bind (GtkWidgetClass *widget_class);
