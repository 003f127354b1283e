/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-household.h"
#include "jalon-rulebook.h"

#define JALON_MOST_HIGH_WAGE_POINTS 600

/**
 * JalonIssueSeverity:
 * @JALON_ISSUE_ERROR: the record counts nothing until it is corrected
 * @JALON_ISSUE_WARNING: it counts, but look again
 */
typedef enum
{
  JALON_ISSUE_ERROR,
  JALON_ISSUE_WARNING,
} JalonIssueSeverity;

/**
 * JalonIssueCode: what is wrong; the sentence is made in the room "explain".
 */
typedef enum
{
  JALON_ISSUE_IMPOSSIBLE_DATE,
  JALON_ISSUE_IMPOSSIBLE_NUMBER,
  JALON_ISSUE_UNKNOWN_NOC,
  JALON_ISSUE_UNKNOWN_COUNTRY,
  JALON_ISSUE_UNKNOWN_PROVINCE,
  JALON_ISSUE_SCORE_OUT_OF_RANGE,
  JALON_ISSUE_SCORE_STEP,
  JALON_ISSUE_SCORE_OTHER_SCALE,
  JALON_ISSUE_HOURS_OUT_OF_RANGE,
  JALON_ISSUE_END_BEFORE_START,
  JALON_ISSUE_DATES_OUT_OF_ORDER,
  JALON_ISSUE_POINTS_OUT_OF_RANGE,
  JALON_ISSUE_LEAVE_OUTSIDE_JOB,
  JALON_ISSUE_OFFERS_OF_DIFFERENT_GROUPS,
  JALON_ISSUE_DUPLICATE_ID,
  JALON_ISSUE_UNKNOWN_REFERENCE,
  JALON_ISSUE_GAP_IN_STAYS,
  JALON_ISSUE_STILL_AHEAD,
  JALON_ISSUE_UNION_AHEAD,
} JalonIssueCode;

/**
 * JalonIssue:
 * @severity, @code: what kind
 * @path: candidate.tests[0].listening
 * @record: where; borrowed from the household
 * @field: which member, or %NULL
 * @text: what was written, for the sentence; or %NULL
 * @low, @high: range of a number, in tenths (points whole), where the code has one; of
 *   %JALON_ISSUE_SCORE_STEP @low is the step
 * @date: the other date, where the code has one; of a gap its first day; of what is still ahead the day itself; of a union
 *   the day from which it is one
 * @until: the last day of a gap
 */
typedef struct
{
  JalonIssueSeverity severity;
  JalonIssueCode     code;
  char              *path;
  JalonRecord       *record;
  const JalonField  *field;
  char              *text;
  gint64             low;
  gint64             high;
  JalonDate          date;
  JalonDate          until;
} JalonIssue;

void       jalon_issue_free (JalonIssue *issue);
GPtrArray *jalon_issues_find (JalonHousehold *household, const JalonRules *rules); /* (element-type JalonIssue), in file order */

/* Whether a record counts: the same checks, one record, no allocation. In jalon-issue-checks.c. */
gboolean jalon_record_counts (gconstpointer record, const JalonRules *rules);
gboolean jalon_offers_are_of_one_group (const JalonJobOffer *first, const JalonJobOffer *further);
