/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-planning.h"

G_BEGIN_DECLS

gboolean jalon_validity_exists (const char *name);
gboolean jalon_validity_needs_length (const char *name);
gboolean jalon_validity_lives_on (const char *name);
gboolean jalon_validity_apply (const JalonPlanning *planning, JalonItem *item);

G_END_DECLS
