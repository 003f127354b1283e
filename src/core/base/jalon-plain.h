/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean jalon_plain_steers (gunichar character);
char    *jalon_plain_dup_name (const char *text);
char    *jalon_plain_dup_line (const char *text);
char    *jalon_plain_dup_text (const char *text);

G_END_DECLS
