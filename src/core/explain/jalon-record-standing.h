/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-assessed-day.h"

/* "Counts until 31 May 2030"; "TEER 4: does not count"; NULL where there is nothing to say. */
char *jalon_record_dup_standing (const JalonAssessedDay *assessed, JalonRecord *record);
