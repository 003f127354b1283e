/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-assessed-day.h"

/* Pieces of sentences that several files of this room share. */

char *jalon_explain_dup_level (JalonLanguage language, int level); /* CLB 9 */
char *jalon_explain_dup_test (const JalonTestFact *test);          /* TCF Canada of 14 March 2026: NCLC 10, 9, 9, 10 */
char *jalon_explain_dup_education (const JalonPersonFacts *person, JalonDate on);
char *jalon_explain_dup_work (gint64 units, int years, int window);
char *jalon_explain_append (char *text, char *sentence); /* takes over both; NULL is nothing */

char      *jalon_score_words_dup_title (JalonHousehold *household, const JalonAssessedDay *assessed, JalonCrsLine line);
char      *jalon_score_words_dup_reason (const JalonAssessedDay *assessed, JalonCrsLine line);
char      *jalon_score_next_dup (const JalonAssessedDay *assessed, JalonCrsLine line);
GPtrArray *jalon_score_warnings_find (const JalonAssessedDay *assessed); /* (element-type JalonScoreWarning) */

char *jalon_criterion_words_dup_title (const JalonAssessedDay *assessed, const JalonCriterion *criterion);
char *jalon_criterion_words_dup_reason (const JalonAssessedDay *assessed, const JalonCriterion *criterion);
char *jalon_criterion_words_dup_change (const JalonAssessedDay *assessed, const JalonCriterion *criterion);

char *jalon_criterion_words_explain_work (const JalonAssessedDay *assessed, const JalonCriterion *criterion);
char *jalon_criterion_words_change_work (const JalonCriterion *criterion);
char *jalon_criterion_words_explain_funds (const JalonAssessedDay *assessed, const JalonCriterion *criterion);
char *jalon_criterion_words_change_funds (const JalonAssessedDay *assessed, const JalonCriterion *criterion);
char *jalon_criterion_words_name_language (const JalonAssessedDay *assessed, const JalonCriterion *criterion);
char *jalon_criterion_words_explain_language (const JalonAssessedDay *assessed, const JalonCriterion *criterion);
char *jalon_criterion_words_change_language (const JalonAssessedDay *assessed, const JalonCriterion *criterion);

/**
 * JalonScoreDay: a day of a walk.
 */
typedef struct
{
  JalonRules *rules; /* owned */
  JalonFacts  facts;
  JalonCrs    crs;
} JalonScoreDay;

char *jalon_change_words_dup_why (JalonRulebook *rulebook, const JalonScoreDay *before, const JalonScoreDay *after, JalonCrsLine line);
