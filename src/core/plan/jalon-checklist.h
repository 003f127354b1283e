/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-application-day.h"
#include "jalon-item.h"

GPtrArray *jalon_checklist_make (const JalonChecklistData *data, const JalonAssessedDay *assessed); /* (element-type JalonItem), in order of stage, list, person */
