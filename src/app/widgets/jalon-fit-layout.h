/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* What a row is about, with its value beside it if that takes no more than half of the
 * width and leaves room for words, else below: the last visible child is the value, the one that expands before it
 * takes the room that is left. */
#define JALON_TYPE_FIT_LAYOUT (jalon_fit_layout_get_type ())
G_DECLARE_FINAL_TYPE (JalonFitLayout, jalon_fit_layout, JALON, FIT_LAYOUT, GtkLayoutManager)

GtkLayoutManager *jalon_fit_layout_new (int spacing);
int               jalon_fit_layout_get_spacing (JalonFitLayout *self);
void              jalon_fit_layout_set_spacing (JalonFitLayout *self, int spacing);
void              jalon_fit_layout_set_room (JalonFitLayout *self, int room);
void              jalon_fit_layout_let_shrink (JalonFitLayout *self);
void              jalon_fit_layout_let_lead (JalonFitLayout *self);
