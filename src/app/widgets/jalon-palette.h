/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

gboolean jalon_palette_lookup (const char *name, GdkRGBA *colour);
