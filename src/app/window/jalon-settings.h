/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

/* What the program remembers between two starts. Without the schema (a copy that
 * is not installed) nothing is remembered, and nothing fails: keys then have the
 * values that the caller names. */
GSettings *jalon_settings_get (void); /* (nullable) (transfer none) */

char    *jalon_settings_dup_string (const char *key);
void     jalon_settings_set_string (const char *key, const char *value);
gboolean jalon_settings_get_boolean (const char *key, gboolean otherwise);
int      jalon_settings_get_int (const char *key, int otherwise);
void     jalon_settings_set_int (const char *key, int value);
