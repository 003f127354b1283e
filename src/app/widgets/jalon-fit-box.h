/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#define JALON_TYPE_FIT_BOX (jalon_fit_box_get_type ())
G_DECLARE_FINAL_TYPE (JalonFitBox, jalon_fit_box, JALON, FIT_BOX, GtkWidget)

/* A line whose last part goes below the others where it has no room beside them: a box
 * with a JalonFitLayout, for .ui files. Properties: spacing, room (int), leads (boolean: the first part goes above). */

/* The same for the line of a row or group of libadwaita; once it is built. */
void jalon_fit_box_fit_header (GtkWidget *row, int spacing);
void jalon_fit_box_fit_header_to (GtkWidget *row, int spacing, int room);

/* Texts below a widget, those of its buttons too, go on in a second line where one is too short. */
void jalon_fit_box_wrap_labels (GtkWidget *root);
void jalon_fit_box_break_words (GtkWidget *root);

char *jalon_fit_box_dup_loose (const char *words); /* (transfer full): no space of it binds */
char *jalon_fit_box_dup_tight (const char *words); /* (transfer full): each space and hyphen of it binds */
