/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

void  jalon_quote_append (GString *out, const char *text, gsize length, guint max_characters);
char *jalon_quote (const char *text);
