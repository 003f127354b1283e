/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#define JALON_TYPE_NARROW_BIN (jalon_narrow_bin_get_type ())
G_DECLARE_FINAL_TYPE (JalonNarrowBin, jalon_narrow_bin, JALON, NARROW_BIN, AdwBin)

/* Tells its children when there is little room, and never asks for more than the
 * smallest window has. Properties: threshold (int: pixels below which it is
 * narrow), tight-width (int: below which it is tight), room (int, read-only: a JalonRoom), narrow (boolean, read-only: not
 * wide), tight (boolean, read-only: as a small window with large text, where only one thing stands in a line). */

/**
 * JalonRoom: how much of it there is.
 */
typedef enum
{
  JALON_ROOM_WIDE,
  JALON_ROOM_NARROW,
  JALON_ROOM_TIGHT,
} JalonRoom;

JalonRoom jalon_narrow_bin_get_room (JalonNarrowBin *self);

int  jalon_scale_with_text (GtkWidget *widget, int width); /* for texts of the size that is set */
void jalon_clamps_scale_with_text (void);
