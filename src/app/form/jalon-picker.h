/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* What may be meant by what one types, over the page below the field. The keys stay with
 * the field, which moves the selection; the first row is selected from the start.
 * Signal chosen (code): a row was clicked. */
#define JALON_TYPE_PICKER (jalon_picker_get_type ())
G_DECLARE_FINAL_TYPE (JalonPicker, jalon_picker, JALON, PICKER, GtkPopover)

GtkWidget  *jalon_picker_new (GtkWidget *field);
void        jalon_picker_show (JalonPicker *self, GPtrArray *suggestions, const char *nothing, const char *way_on);
void        jalon_picker_hide (JalonPicker *self);
gboolean    jalon_picker_is_shown (JalonPicker *self);
gboolean    jalon_picker_move (JalonPicker *self, int by);
const char *jalon_picker_get_selected (JalonPicker *self); /* the code; NULL: nothing is found */
