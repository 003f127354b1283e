/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Comma-separated values, as the data of this room are written. Private to the room. */
gboolean    jalon_csv_read_field (const char **text, const char *end, const char **field, gsize *length);
const char *jalon_csv_skip_heading (GBytes *bytes, const char **end);
