/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *jalon_source_link_dup (const char *url, const char *title);

G_END_DECLS
