/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-deadlines.h"

/* The lengths of data/deadlines, for planning back from them. */
const JalonDeadlineLength *jalon_deadline_term_get_length (const char *deadline, JalonDate trigger);
JalonDate                  jalon_deadline_term_get_end (const char *deadline, JalonDate trigger);
JalonDate                  jalon_deadline_term_get_end_for (JalonHousehold *household, const char *deadline, JalonDate trigger);
