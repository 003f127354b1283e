/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-outlook.h"
#include "jalon-pool-place.h"
#include "jalon-round-problem.h"

/* The rounds of invitations in sentences, in the language of the program. */

/* Why the household fits a round, or does not: with its own figures of that day. NULL if it fits. */
char *jalon_round_words_dup_why (const JalonComparedRound *compared, JalonRulebook *rulebook, GPtrArray *categories, JalonHousehold *household, char **out_place);

char       *jalon_round_words_dup_summary (const JalonComparedRound *compared);                /* You would have been invited: 507 points, 500 were asked */
char       *jalon_round_words_dup_year (const JalonComparison *comparison, int year);          /* Of the 31 rounds of 2026 … */
char       *jalon_round_words_dup_today (const JalonComparison *comparison, int year);         /* With your score of … */
char       *jalon_round_words_dup_outlook (const JalonOutlook *outlook, int score);            /* Canadian Experience Class: … */
char       *jalon_round_words_dup_latest (const JalonOutlook *outlook, int score);             /* The last round for … asked 518 points … */
char       *jalon_round_words_dup_place (const JalonPoolPlace *place, int score);              /* Between 9 % and 15 % … */
char       *jalon_round_words_dup_age (JalonDate data_of, JalonDate on);                       /* how old the list is; NULL while it is not old */
char       *jalon_round_words_dup_data (JalonDate data_of, JalonDate refreshed, JalonDate on); /* Data to 1 October 2026 … */
char       *jalon_round_words_dup_problem (const JalonRoundProblem *problem);                  /* Round 446: … */
char       *jalon_round_words_dup_failure (const GError *error);                               /* why a list could not be fetched or read */
const char *jalon_round_words_get_caution (void);                                              /* What rounds asked says nothing certain … */
