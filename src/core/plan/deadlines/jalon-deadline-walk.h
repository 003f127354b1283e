/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-deadlines.h"

/**
 * JalonDeadlineWalk:
 * @assessed: borrowed
 * @household: of the day's facts
 * @rules: (element-type JalonDeadlineRule): the data
 * @deadlines: (element-type JalonDeadline): found so far
 * @keys: (element-type utf8 uint): their keys; with each the next number for one more that would be equal
 *
 * A walk over the data that looks for what each entry means for a household.
 * Of use inside jalon_deadlines_find() only.
 */
typedef struct
{
  const JalonAssessedDay *assessed;
  JalonHousehold         *household;
  GPtrArray              *rules;
  GPtrArray              *deadlines;
  GHashTable             *keys;
} JalonDeadlineWalk;

typedef void (*JalonDeadlineFinder) (JalonDeadlineWalk *walk, const JalonDeadlineRule *rule);

/* Each finder adds what a rule means for the household: nothing, one deadline or several. */
void jalon_deadline_find_milestone (JalonDeadlineWalk *walk, const JalonDeadlineRule *rule);
void jalon_deadline_find_invitation (JalonDeadlineWalk *walk, const JalonDeadlineRule *rule);
void jalon_deadline_find_notice (JalonDeadlineWalk *walk, const JalonDeadlineRule *rule);
void jalon_deadline_find_confirmation (JalonDeadlineWalk *walk, const JalonDeadlineRule *rule);
void jalon_deadline_find_letters (JalonDeadlineWalk *walk, const JalonDeadlineRule *rule);
void jalon_deadline_find_nomination (JalonDeadlineWalk *walk, const JalonDeadlineRule *rule);
void jalon_deadline_find_tests (JalonDeadlineWalk *walk, const JalonDeadlineRule *rule);
void jalon_deadline_find_assessments (JalonDeadlineWalk *walk, const JalonDeadlineRule *rule);
void jalon_deadline_find_police (JalonDeadlineWalk *walk, const JalonDeadlineRule *rule);
void jalon_deadline_find_cards (JalonDeadlineWalk *walk, const JalonDeadlineRule *rule);
void jalon_deadline_find_exams (JalonDeadlineWalk *walk, const JalonDeadlineRule *rule);
void jalon_deadline_find_permits (JalonDeadlineWalk *walk, const JalonDeadlineRule *rule);
void jalon_deadline_find_bridging (JalonDeadlineWalk *walk, const JalonDeadlineRule *rule);
void jalon_deadline_find_passports (JalonDeadlineWalk *walk, const JalonDeadlineRule *rule);
void jalon_deadline_find_children (JalonDeadlineWalk *walk, const JalonDeadlineRule *rule);
void jalon_deadline_find_birthdays (JalonDeadlineWalk *walk, const JalonDeadlineRule *rule);
void jalon_deadline_find_windows (JalonDeadlineWalk *walk, const JalonDeadlineRule *rule);
void jalon_deadline_find_yearly (JalonDeadlineWalk *walk, const JalonDeadlineRule *rule);

/* How a deadline is made: begin, then count or print its day, then end. */
JalonDeadline *jalon_deadline_begin (JalonDeadlineWalk *walk, const JalonDeadlineRule *rule, const char *person, const char *part, gpointer record);
void           jalon_deadline_count (JalonDeadline *deadline, JalonDeadlineWalk *walk, const JalonDeadlineRule *rule, JalonDate trigger);
void           jalon_deadline_print (JalonDeadline *deadline, JalonDate due);
void           jalon_deadline_take_account_date (JalonDeadline *deadline, JalonDeadlineWalk *walk, const char *id);
void           jalon_deadline_end (JalonDeadlineWalk *walk, JalonDeadline *deadline);

/* People whose documents are asked for: not those who are Canadian already. */
gboolean  jalon_deadline_walk_has_partner (JalonDeadlineWalk *walk);
gboolean  jalon_deadline_walk_lives_in_canada (JalonDeadlineWalk *walk);
gboolean  jalon_deadline_walk_is_dependent (JalonDeadlineWalk *walk, const JalonChild *child);
JalonDate jalon_deadline_walk_get_exam_end (JalonDeadlineWalk *walk, const JalonMedicalExam *exam, const char *residence);
gboolean  jalon_deadline_walk_reuses_exam (const JalonMedicalExam *exam, const char *residence);
