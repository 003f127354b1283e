/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-goal.h"
#include "jalon-prospect.h"

/* All (transfer full), in the language of the program. */
char *jalon_move_words_dup_title (JalonHousehold *household, const JalonMove *move); /* Amina: an assessment of a diploma (Master’s degree, Informatique) */
char *jalon_move_words_dup_effort (int weeks, int cost, gboolean estimate);          /* about 8 weeks and $250 */
char *jalon_move_words_dup_gain (int gain);                                          /* +39 */
char *jalon_move_words_dup_brings (const JalonMove *move);                           /* +39, up to +39 of an answer, or keeps 56 */
char *jalon_move_words_dup_line (const JalonMove *move);                             /* 512 points instead of 473 on 18 January 2027; about 8 weeks and $250 */
char *jalon_goal_words_dup_why (const JalonGoal *goal);
char *jalon_prospect_words_dup_swap (const JalonProspect *prospect);
char *jalon_prospect_words_dup_alone (const JalonProspect *prospect);  /* NULL where no partner counts */
char *jalon_prospect_words_dup_answer (const JalonProspect *prospect); /* is there a way? */

const char *jalon_move_words_get_hint (const JalonMove *move);

/* Where that is answered which a move only enters: "candidate.jobs[0].noc". (transfer full) (nullable) */
char *jalon_move_dup_place (JalonHousehold *household, const JalonMove *move);
