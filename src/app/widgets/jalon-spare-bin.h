/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

/* Shows its child where there is room for the whole of it, and else nothing: the property "shown" says which. It changes while
 * room is shared: whoever changes a text by it waits for the next frame. */
#define JALON_TYPE_SPARE_BIN (jalon_spare_bin_get_type ())
G_DECLARE_FINAL_TYPE (JalonSpareBin, jalon_spare_bin, JALON, SPARE_BIN, AdwBin)

gboolean jalon_spare_bin_is_shown (JalonSpareBin *self);
