/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#define JALON_TYPE_WRAP_BOX (jalon_wrap_box_get_type ())
G_DECLARE_FINAL_TYPE (JalonWrapBox, jalon_wrap_box, JALON, WRAP_BOX, GtkWidget)

/* Lays small things out one after the other, and goes on in a new line where there is no
 * more room, as words do. Each is as wide as it needs and a Tab stop only if it is one.
 * Property: spacing (int: between two of a line). */
void       jalon_wrap_box_append (JalonWrapBox *self, GtkWidget *child);
GtkWidget *jalon_wrap_box_get_nth (JalonWrapBox *self, guint n);  /* (transfer none) (nullable) */
void       jalon_wrap_box_truncate (JalonWrapBox *self, guint n); /* keeps the first @n */
