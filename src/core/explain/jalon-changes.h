/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-assessed-day.h"

/**
 * JalonScoreChange: a line of the score that differs between two days.
 * @id: core.age …
 * @title: what the line is called, in the language of the program
 * @day: the first day of the new points
 * @from, @to: points
 * @why: "age 33 on 4 March 2027", in the language of the program
 */
typedef struct
{
  char     *id;
  char     *title;
  JalonDate day;
  int       from;
  int       to;
  char     *why;
} JalonScoreChange;

void jalon_score_change_free (JalonScoreChange *change);

/* Walks from the day after @since to @on, and lists each step of each line, by day.
 * (element-type JalonScoreChange) */
GPtrArray *jalon_score_changes_find (JalonHousehold *household, JalonRulebook *rulebook, JalonDate since, JalonDate on, GError **error);
