/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

gboolean jalon_plain_steers (gunichar character);
char    *jalon_plain_dup_name (const char *text);
char    *jalon_plain_dup_line (const char *text);
char    *jalon_plain_dup_text (const char *text);
