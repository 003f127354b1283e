/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

gboolean jalon_country_is_well_formed (const char *code);
gboolean jalon_country_is_known (const char *code);
gboolean jalon_country_is_canada (const char *code);
