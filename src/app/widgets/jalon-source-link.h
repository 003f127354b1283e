/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

char *jalon_source_link_dup_title (const char *title);
char *jalon_source_link_dup (const char *url, const char *title);
