/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "jalon-deadlines.h"
#include "jalon-household.h"

/* What is looked for among the dates. */
gboolean jalon_deadline_search_fits (JalonDeadline *deadline, JalonHousehold *household, const char *term);
