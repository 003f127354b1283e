/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void  jalon_quote_append (GString *out, const char *text, gsize length, guint max_characters);
char *jalon_quote (const char *text);

G_END_DECLS
