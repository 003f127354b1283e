/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

void     jalon_fold_append (GString *folded, const char *text, gssize length);
char    *jalon_fold (const char *text);
int      jalon_fold_compare (const char *one, const char *other);
gboolean jalon_fold_matches (const char *folded, const char *folded_query);
