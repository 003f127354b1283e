/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-assessed-day.h"

/* A copy of the facts of a day whose tests may be changed, and its score; one test more finds room. Only for this room. */
typedef struct
{
  JalonFacts facts;
  JalonCrs   crs;
} JalonScoreTrial;

void     jalon_score_trial_begin (JalonScoreTrial *self, const JalonAssessedDay *assessed);
void     jalon_score_trial_end (JalonScoreTrial *self);
gboolean jalon_score_trial_brings (JalonScoreTrial *self, const JalonAssessedDay *assessed, JalonCrsLine line);
char    *jalon_score_trial_dup_gain (const JalonAssessedDay *assessed, const JalonScoreTrial *self, JalonCrsLine line, char *step); /* "CLB 9 in speaking: +6 here, +25 in C" */
