/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-assessed-day.h"
#include "jalon-crs.h"
#include "jalon-deadlines.h"
#include "jalon-fsw-factor.h"
#include "jalon-verdict.h"

/* A place is where an answer stands in the household, written as an issue writes it:
 * "candidate.tests[0].listening", "candidate.jobs", "nomination". */
const char *jalon_crs_line_get_place (JalonCrsLine line);
const char *jalon_crs_line_find_place (const JalonAssessedDay *assessed, JalonCrsLine line);
const char *jalon_criterion_id_get_place (JalonCriterionId id);
const char *jalon_fsw_factor_get_place (JalonFswFactor factor);
const char *jalon_criterion_find_place (const JalonAssessedDay *assessed, JalonCriterionId id);
const char *jalon_fsw_factor_find_place (const JalonAssessedDay *assessed, JalonFswFactor factor);
char       *jalon_deadline_dup_place (JalonDeadline *deadline, JalonHousehold *household);
char       *jalon_record_dup_place (JalonRecord *record);

gboolean jalon_place_find (JalonHousehold *household, const char *place, JalonRecord **out_record, const JalonField **out_field);
