/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-assessed-day.h"

/* The line of the score that a record decides on a day, if it decides one alone:
 * the test of a language, the diploma that counts, the sibling, the nomination. */
gboolean jalon_record_find_line (const JalonAssessedDay *assessed, JalonRecord *record, JalonCrsLine *out_line);

/* How many points less there would be without a job; 0 for other records. */
int jalon_record_get_gain (const JalonAssessedDay *assessed, JalonRecord *record);

/* Whether points can come from a record: a test, diploma or job of somebody who counts on the day. */
gboolean jalon_record_can_score (const JalonAssessedDay *assessed, JalonRecord *record);

/* How many points more there would be with an assessment of a foreign diploma; 0 for one that has it, and other records. */
int jalon_record_get_gain_assessed (const JalonAssessedDay *assessed, JalonRecord *record);

/* "Up to 150 points." of a list such as candidate.tests; NULL if it brings none by itself. */
char *jalon_list_dup_worth (const JalonAssessedDay *assessed, const char *place);

/* "Needed: $29,000 for a family of 4"; NULL if no funds are asked. */
char *jalon_funds_dup_needed (const JalonAssessedDay *assessed);
