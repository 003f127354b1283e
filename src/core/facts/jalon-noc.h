/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

gboolean jalon_noc_parse (const char *code, gint32 *out_noc);
