/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-round-item.h"

#define JALON_ROUND_SHAPE_SIZE 9 /* pixels */

/* The shape of a group of kinds: told apart without colours. */
void jalon_round_shape_draw (GtkSnapshot *snapshot, JalonRoundGroup group, gboolean filled, const GdkRGBA *colour, float x, float y, float size);

/* The same as a small widget, for a cell and a button. Properties: group (uint), filled (boolean). */
#define JALON_TYPE_ROUND_SHAPE (jalon_round_shape_get_type ())
G_DECLARE_FINAL_TYPE (JalonRoundShape, jalon_round_shape, JALON, ROUND_SHAPE, GtkWidget)

GtkWidget *jalon_round_shape_new (JalonRoundGroup group, gboolean filled);
void       jalon_round_shape_set (JalonRoundShape *self, JalonRoundGroup group, gboolean filled);
